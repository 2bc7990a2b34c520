import type { Framework } from '#src/assessment/frameworks/framework.ts';
import { type ItemCost, itemCosts } from '#src/assessment/scoring/forecast.ts';
import { type Score, scoreOf } from '#src/assessment/scoring/score.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';

export interface ScoreRequest {
  /** Codes of items that are lost; all others are met. */
  readonly lost: readonly string[];
  /** Codes of items of which nothing is known; they are left out of the means. */
  readonly unknown: readonly string[];
  /** Instrument code → score 0..100. */
  readonly instruments: ReadonlyMap<string, number>;
}

export interface ExplainedScore {
  readonly framework: Framework;
  readonly score: Score;
  /** The lost items with what each costs, the most costly first. */
  readonly lost: readonly (Pick<ItemCost, 'instrument' | 'instrumentPoints' | 'totalPoints'> & {
    readonly code: string;
  })[];
}

/** Item codes that the framework does not have. */
export interface UnknownItems {
  readonly unknownItems: readonly string[];
}

/** The score for given losses, with the working and the price of each loss. */
export function explainScore(framework: Framework, request: ScoreRequest): Result<ExplainedScore, UnknownItems> {
  const codes = new Set(framework.items.map((item) => item.code));
  const unknownItems = [...request.lost, ...request.unknown].filter((code) => !codes.has(code));
  if (unknownItems.length > 0) return fail({ unknownItems });
  const known = framework.items.filter((item) => !request.unknown.includes(item.code));
  const costs = itemCosts(framework);
  return succeed({
    framework,
    score: scoreOf(framework, {
      items: new Map(known.map((item) => [item.code, !request.lost.includes(item.code)])),
      instruments: request.instruments,
    }),
    lost: [...new Set(request.lost)]
      .flatMap((code) => {
        const cost = costs.get(code);
        return cost ? [{ code, ...cost }] : [];
      })
      .sort((a, b) => b.instrumentPoints - a.instrumentPoints),
  });
}
