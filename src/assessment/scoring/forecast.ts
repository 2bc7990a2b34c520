import type { Verdict } from '../evidence-checks/finding.ts';
import type { Band, Framework } from '../frameworks/framework.ts';
import { type Score, type ScoreNode, scoreOf } from './score.ts';

/** What one open item costs while it stays lost. Points are of 100; rounding along the way is left out. */
export interface ItemCost {
  readonly code: string;
  readonly verdict: Verdict | 'missing';
  /** Code of the instrument the item counts for. */
  readonly instrument: string;
  readonly instrumentPoints: number;
  /** null where the weights of the instruments were not published. */
  readonly totalPoints: number | null;
}

export interface ForecastScore {
  /** Score of the instrument that is made of items (OIT); null where nothing is known. */
  readonly instrumentScore: number | null;
  /** Score of the whole assessment; null unless the surveys' results were given and the weights are known. */
  readonly totalScore: number | null;
  readonly band: Band | null;
  readonly working: Score;
}

export interface Forecast {
  /** Items with a verdict of their own (or known to be missing) and all items of the framework. */
  readonly judgedItems: number;
  readonly allItems: number;
  /** What can be told now: items with a warning count as met, what cannot be told is left out of the means. */
  readonly expected: ForecastScore;
  /** What cannot be told, or was not looked at, counts as met. */
  readonly optimistic: ForecastScore;
  /** What cannot be told, or was not looked at, counts as lost. */
  readonly pessimistic: ForecastScore;
  /** Items that are lost or open, the most costly first. */
  readonly openItems: readonly ItemCost[];
}

/**
 * What the score would be if the evidence were sent as it is.
 * @param verdicts item code → verdict; `missing` where an item has no evidence. Items that are not named were not looked at.
 * @param surveys scores of the other instruments, where known
 */
export function forecastScore(
  framework: Framework,
  verdicts: ReadonlyMap<string, Verdict | 'missing'>,
  surveys: ReadonlyMap<string, number> = new Map(),
): Forecast {
  const scoreWhere = (unknown: boolean | undefined): ForecastScore => {
    const items = new Map<string, boolean>();
    for (const { code } of framework.items) {
      const met = isMet(verdicts.get(code)) ?? unknown;
      if (met !== undefined) items.set(code, met);
    }
    const working = scoreOf(framework, { items, instruments: surveys });
    return {
      instrumentScore: itemInstrument(working.total)?.value ?? null,
      totalScore: working.total.value,
      band: working.band,
      working,
    };
  };
  const costs = itemCosts(framework);
  return {
    judgedItems: framework.items.filter((item) => verdicts.has(item.code)).length,
    allItems: framework.items.length,
    expected: scoreWhere(undefined),
    optimistic: scoreWhere(true),
    pessimistic: scoreWhere(false),
    openItems: framework.items
      .flatMap(({ code }) => {
        const verdict = verdicts.get(code);
        const cost = costs.get(code);
        return verdict === undefined || !cost || isMet(verdict) ? [] : [{ ...cost, code, verdict }];
      })
      .sort((a, b) => b.instrumentPoints - a.instrumentPoints),
  };
}

/**
 * Points that one lost item takes, when everything else is met: 100 through the equal shares of its sub-indicator, indicator and
 * instrument. It differs widely: in 2565 an item of 9.1 took 1.11 points of the instrument, one of 10.2 took 12.5.
 */
export function itemCosts(
  framework: Framework,
): ReadonlyMap<string, Pick<ItemCost, 'instrument' | 'instrumentPoints' | 'totalPoints'>> {
  const all = new Map(framework.items.map((item) => [item.code, true]));
  const { total } = scoreOf(framework, { items: all });
  const costs = new Map<string, Pick<ItemCost, 'instrument' | 'instrumentPoints' | 'totalPoints'>>();
  for (const instrument of total.children) {
    const visit = (node: ScoreNode, share: number): void => {
      if (node.level === 'item') {
        costs.set(node.code, {
          instrument: instrument.code,
          instrumentPoints: 100 * share,
          totalPoints: instrument.weight === null ? null : 100 * share * instrument.weight,
        });
      }
      for (const child of node.children) visit(child, share * (child.weight ?? 0));
    };
    visit(instrument, 1);
  }
  return costs;
}

function isMet(verdict: Verdict | 'missing' | undefined): boolean | undefined {
  if (verdict === undefined || verdict === 'manual') return undefined;
  return verdict === 'pass' || verdict === 'warn';
}

function itemInstrument(total: ScoreNode): ScoreNode | undefined {
  return total.children.find((instrument) =>
    instrument.children.some((indicator) => indicator.children.some((sub) => sub.children.length > 0)),
  );
}
