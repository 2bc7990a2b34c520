import type { Band, Framework } from '#src/assessment/frameworks/framework.ts';
import { type Forecast, forecastScore, type ItemCost, itemCosts } from '#src/assessment/scoring/forecast.ts';
import { type Score, type ScoreNode, scoreOf } from '#src/assessment/scoring/score.ts';
import type { PublishedScore, StandingState } from '#src/features/years/index.ts';

/** A line of the working with what was published beside it. */
export interface ScoreLine extends Omit<ScoreNode, 'children'> {
  readonly children: readonly ScoreLine[];
  readonly published: Pick<PublishedScore, 'score' | 'remark'> | null;
  /** What the framework's rules make of the published items; null where no item was published or it cannot be told. */
  readonly recomputed: number | null;
  /** Of items only. */
  readonly state: StandingState | null;
  /** Points of the instrument's 100 that the item takes while it is lost; of items only. */
  readonly pointsIfLost: number | null;
}

/** All that the page of the score shows. */
export interface ScoreSheet {
  readonly fiscalYearBE: number;
  readonly titleTh: string;
  readonly titleEn: string;
  readonly isUncertain: boolean;
  /** The framework of another year is used, because this year's is not there. */
  readonly borrowedFrom: number | null;
  /**
   * What the working stands on: the last checks; or, once a year is closed and items were published, what was published.
   */
  readonly basis: 'checks' | 'published';
  readonly forecast: Forecast;
  readonly total: ScoreLine;
  /** Of the score that the working shows. */
  readonly band: Band | null;
  readonly bandOf: { readonly code: string; readonly levels: readonly Band[]; readonly isUncertain: boolean };
  readonly costs: readonly (Pick<ItemCost, 'code' | 'instrument' | 'instrumentPoints' | 'totalPoints'> & {
    readonly titleTh: string;
    readonly titleEn: string;
    readonly state: StandingState;
  })[];
  readonly hasPublished: boolean;
}

interface Facts {
  readonly framework: Framework;
  /** Year that the framework was made for. */
  readonly frameworkYearBE: number;
  readonly status: 'open' | 'closed';
  /** Item code → how it stands; an item that is not named has no evidence. */
  readonly states: ReadonlyMap<string, StandingState>;
  /** Of this year. */
  readonly published: readonly PublishedScore[];
}

/** The score of a year as far as it can be told, with its working. Pure. */
export function scoreSheetOf({ framework, frameworkYearBE, status, states, published }: Facts): ScoreSheet {
  const stateOf = (code: string): StandingState => states.get(code) ?? 'missing';
  const judged = framework.items.flatMap(({ code }) => {
    const state = stateOf(code);
    return state === 'unchecked' ? [] : [[code, state] as const];
  });
  const forecast = forecastScore(framework, new Map(judged));
  const costs = itemCosts(framework);
  const resulted = resultOf(framework, published);
  const recomputed = valuesOf(resulted);
  const basis = status === 'closed' && resulted !== null ? 'published' : 'checks';
  const shown = basis === 'published' && resulted !== null ? resulted : forecast.expected.working;
  const lineOf = (node: ScoreNode): ScoreLine => ({
    ...node,
    children: node.children.map(lineOf),
    published: published.find((one) => one.level === node.level && one.code === publishedCode(node)) ?? null,
    recomputed: recomputed.get(keyOf(node)) ?? null,
    state: node.level === 'item' ? stateOf(node.code) : null,
    pointsIfLost: node.level === 'item' ? (costs.get(node.code)?.instrumentPoints ?? null) : null,
  });
  return {
    fiscalYearBE: framework.fiscalYearBE,
    titleTh: framework.titleTh,
    titleEn: framework.titleEn,
    isUncertain: framework.status !== 'verified',
    borrowedFrom: frameworkYearBE === framework.fiscalYearBE ? null : frameworkYearBE,
    basis,
    forecast,
    total: lineOf(shown.total),
    band: shown.band,
    bandOf: {
      code: framework.bands.appliesTo,
      levels: framework.bands.levels,
      isUncertain: framework.bands.uncertain ?? false,
    },
    costs: framework.items
      .flatMap(({ code, titleTh, titleEn }) => {
        const cost = costs.get(code);
        return cost ? [{ code, titleTh, titleEn, state: stateOf(code), ...cost }] : [];
      })
      .sort((a, b) => b.instrumentPoints - a.instrumentPoints),
    hasPublished: published.length > 0,
  };
}

/**
 * The score that the published items lead to: those below 100 are lost, all others count as met. Beside the published scores it
 * shows whether the framework's rules are those that the assessor used. Null where no item was published.
 */
function resultOf(framework: Framework, published: readonly PublishedScore[]): Score | null {
  const items = published.filter(({ level }) => level === 'item');
  if (items.length === 0) return null;
  const lost = new Set(items.filter(({ score }) => score < 100).map(({ code }) => code));
  return scoreOf(framework, { items: new Map(framework.items.map(({ code }) => [code, !lost.has(code)])) });
}

function valuesOf(score: Score | null): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  const visit = (node: ScoreNode): void => {
    if (node.value !== null) values.set(keyOf(node), node.value);
    node.children.forEach(visit);
  };
  if (score !== null) visit(score.total);
  return values;
}

function keyOf({ level, code }: Pick<ScoreNode, 'level' | 'code'>): string {
  return `${level} ${code}`;
}

function publishedCode({ level, code }: ScoreNode): string {
  return level === 'total' ? '' : code;
}
