import { constants, inflateRawSync, inflateSync } from 'node:zlib';
import type { Budget } from './budget.ts';

export interface Inflated {
  readonly bytes: Uint8Array;
  /** The data broke off or did not make sense from some point on. */
  readonly damaged: boolean;
}

/**
 * Inflates within the budget. A stream that is cut off gives its front part.
 * @throws Stop when the result would be larger than the budget allows
 */
export function inflate(data: Uint8Array, budget: Budget): Inflated {
  const maxOutputLength = budget.inflatableBytes();
  if (maxOutputLength <= 0) budget.stop('inflated-bytes');
  const options = { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH, chunkSize: chunkSizeFor(data.length) };
  try {
    const bytes = inflateSync(data, options);
    budget.inflatedBytes += bytes.length;
    return { bytes, damaged: false };
  } catch (error) {
    if (isTooLarge(error)) budget.stop('inflated-bytes');
    return inflateDamaged(data, budget, maxOutputLength);
  }
}

/** The front part of data with a fault in it: the longest prefix that inflates, found by halving. */
function inflateDamaged(data: Uint8Array, budget: Budget, maxOutputLength: number): Inflated {
  const options = { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH };
  let best: Uint8Array = new Uint8Array(0);
  // Without the two bytes of the zlib head, which are often what is damaged, and without the checksum at the end.
  const body = data.subarray(2);
  let good = 0;
  let bad = body.length + 1;
  for (let tries = 0; tries < 24 && bad - good > 1; tries++) {
    budget.checkTime();
    const middle = tries === 0 ? body.length : (good + bad) >> 1;
    try {
      best = inflateRawSync(body.subarray(0, middle), options);
      good = middle;
    } catch (error) {
      if (isTooLarge(error)) budget.stop('inflated-bytes');
      bad = middle;
    }
  }
  budget.inflatedBytes += best.length;
  return { bytes: best, damaged: true };
}

/** Thai text deflates to about a quarter; one chunk that fits saves copying. */
function chunkSizeFor(length: number): number {
  return Math.min(Math.max(length * 5, 4096), 2 ** 20);
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
