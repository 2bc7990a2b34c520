import type { Framework } from './framework.ts';

/**
 * The framework of a publisher that holds on a day. Bounds are half-open. Before the first and after the last there is no
 * answer: an old regulation is not silently carried on.
 * @param day calendar date `YYYY-MM-DD` (Common Era) in Bangkok
 */
export function frameworkInForce(
  frameworks: readonly Framework[],
  publisherId: string,
  day: string,
): Framework | undefined {
  return frameworks.find(
    (framework) =>
      framework.publisher.id === publisherId && framework.inForce.from <= day && day < framework.inForce.until,
  );
}
