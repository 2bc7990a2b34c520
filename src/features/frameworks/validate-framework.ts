import type { FrameworkProblem } from '#src/assessment/frameworks/framework-problem.ts';
import { unreproduced } from '#src/assessment/scoring/reproduce-case.ts';
import { readFramework } from './read-frameworks.ts';

/**
 * All that is wrong with a framework: its files, the contradictions between them, and worked examples that it does not
 * reproduce. Empty: it is sound. The tests call the same function.
 */
export function validateFramework(id: string, folder?: string): readonly FrameworkProblem[] {
  const read = readFramework(id, folder);
  if (!read.ok) return read.problem;
  const { framework, cases } = read.value;
  if (cases.length === 0) return [{ file: 'cases/', where: '', message: 'there is no worked example' }];
  return cases.flatMap((example) => unreproduced(framework, example));
}
