import { CHECKS } from '#src/assessment/evidence-checks/registry.ts';
import type { Framework } from '#src/assessment/frameworks/framework.ts';
import type { FrameworkProblem } from '#src/assessment/frameworks/framework-problem.ts';
import { unreproduced } from '#src/assessment/scoring/reproduce-case.ts';
import { readFramework } from './read-frameworks.ts';

/**
 * All that is wrong with a framework: its files, the contradictions between them, parameters that a check does not take, and
 * worked examples that it does not reproduce. Empty: it is sound. The tests call the same function.
 */
export function validateFramework(id: string, folder?: string): readonly FrameworkProblem[] {
  const read = readFramework(id, folder);
  if (!read.ok) return read.problem;
  const { framework, cases } = read.value;
  const none = cases.length === 0 ? [{ file: 'cases/', where: '', message: 'there is no worked example' }] : [];
  return [...none, ...wrongParameters(framework), ...cases.flatMap((example) => unreproduced(framework, example))];
}

function wrongParameters(framework: Framework): readonly FrameworkProblem[] {
  return framework.items.flatMap((item) =>
    item.checks.flatMap(({ check, with: parameters }) => {
      const parsed = CHECKS[check].parameters.safeParse(parameters);
      if (parsed.success) return [];
      return parsed.error.issues.map((issue) => ({
        file: 'checks.yaml',
        where: `items.${item.code} ${check}.${issue.path.join('.')}`,
        message: issue.message,
      }));
    }),
  );
}
