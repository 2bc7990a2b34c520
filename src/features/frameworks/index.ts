import type { Framework } from '#src/assessment/frameworks/framework.ts';
import type { FrameworkProblem } from '#src/assessment/frameworks/framework-problem.ts';
import { type Result, succeed } from '#src/shared/result.ts';
import { readFramework } from './read-frameworks.ts';

export { diffFrameworks, type ItemChange } from '#src/assessment/frameworks/diff-frameworks.ts';
export type { Framework, FrameworkItem, YearRule } from '#src/assessment/frameworks/framework.ts';
export type { FrameworkProblem } from '#src/assessment/frameworks/framework-problem.ts';
export { type FrameworkShelf, openFrameworkShelf } from './framework-shelf.ts';
export { frameworkWords } from './framework-words.ts';
export { type ChangeKind, type Comparison, parseChangeKind, readComparison } from './read-comparison.ts';
export { listFrameworks } from './read-frameworks.ts';
export { validateFramework } from './validate-framework.ts';

/** Reads a shipped framework by its id, e.g. `nacc-2566`. All problems at once. */
export function loadFramework(id: string): Result<Framework, readonly FrameworkProblem[]> {
  const read = readFramework(id);
  return read.ok ? succeed(read.value.framework) : read;
}
