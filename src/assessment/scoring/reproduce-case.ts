import type { Framework } from '../frameworks/framework.ts';
import type { FrameworkProblem } from '../frameworks/framework-problem.ts';
import type { ScoringCase } from '../frameworks/framework-schema.ts';
import { roundScore } from './rounding.ts';
import { type Score, type ScoreNode, scoreOf } from './score.ts';

/** Values in a worked example are as printed: two decimals. */
const AS_PRINTED = { decimals: 2, mode: 'half-up' } as const;

/** Scores a worked example: every item met but those lost; instruments as given. */
export function scoreCase(framework: Framework, example: ScoringCase): Score {
  return scoreOf(framework, {
    items: new Map(framework.items.map(({ code }) => [code, !example.given.lost.includes(code)])),
    instruments: new Map(Object.entries(example.given.instruments)),
  });
}

/** Every expectation of a worked example that the framework does not reproduce. */
export function unreproduced(framework: Framework, example: ScoringCase): readonly FrameworkProblem[] {
  const score = scoreCase(framework, example);
  const nodes = new Map(allNodes(score.total).map((node) => [node.code, node.value]));
  const file = `cases/${example.id}.yaml`;
  const unknown = [
    ...example.given.lost.filter((code) => !framework.items.some((item) => item.code === code)),
    ...Object.keys(example.given.instruments).filter(
      (code) => !framework.instruments.some((instrument) => instrument.code === code),
    ),
  ].map((code) => ({ file, where: 'given', message: `the framework has no ${code}` }));
  const wrong = Object.entries(example.expect).flatMap(([code, expected]) => {
    const value = nodes.get(code) ?? null;
    const actual = code === 'band' ? (score.band?.code ?? null) : value === null ? null : roundScore(value, AS_PRINTED);
    return actual === expected
      ? []
      : [{ file, where: `expect.${code}`, message: `expected ${expected}, got ${actual}` }];
  });
  return [...unknown, ...wrong];
}

/** The node and everything below it, the node first. */
export function allNodes(node: ScoreNode): readonly ScoreNode[] {
  return [node, ...node.children.flatMap(allNodes)];
}
