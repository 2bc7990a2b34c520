import type {
  Band,
  Framework,
  FrameworkItem,
  Indicator,
  LevelRounding,
  SubIndicator,
} from '../frameworks/framework.ts';
import { roundScore } from './rounding.ts';

export type ScoreLevel = 'total' | 'instrument' | 'indicator' | 'sub-indicator' | 'item';

/**
 * How a node came by its value: `met-or-not` (an item: 100 or 0), `mean` of the children, `weighted-mean` by their weights,
 * `given` (known from outside, e.g. the result of a survey), `unknown`.
 */
export type ScoreRule = 'met-or-not' | 'mean' | 'weighted-mean' | 'given' | 'unknown';

/** One line of the working. Values are 0..100. */
export interface ScoreNode {
  readonly level: ScoreLevel;
  readonly code: string;
  readonly titleTh: string;
  readonly titleEn: string;
  /** After rounding; null where it cannot be known. */
  readonly value: number | null;
  /** Before rounding. */
  readonly exact: number | null;
  /** Share of the parent's value, 0..1; null where the weights were not published. */
  readonly weight: number | null;
  readonly rule: ScoreRule;
  readonly rounding: LevelRounding;
  /** Where the rule is from. */
  readonly sources: readonly string[];
  readonly uncertain: boolean;
  readonly children: readonly ScoreNode[];
}

export interface Answers {
  /** Item code → met; an item that is not named is unknown and is left out of the mean of its sub-indicator. */
  readonly items: ReadonlyMap<string, boolean>;
  /** Instrument code → score 0..100, for instruments without items (the surveys). */
  readonly instruments?: ReadonlyMap<string, number>;
}

export interface Score {
  readonly total: ScoreNode;
  /** null where the score it stands on, or a gate's instrument, is not known. */
  readonly band: Band | null;
}

/**
 * The score with its working: item 0/100 → mean = sub-indicator → mean = indicator → mean = instrument → weighted = total,
 * each level rounded as the framework's data says. (Proved on the published rows of 2564; see the frameworks' cases.)
 */
export function scoreOf(framework: Framework, answers: Answers): Score {
  const instruments = framework.instruments.map((instrument) => {
    const indicators = framework.indicators.filter((indicator) => indicator.instrument === instrument.code);
    const children = indicators.map((indicator) => indicatorNode(framework, indicator, answers));
    const given = answers.instruments?.get(instrument.code);
    return given === undefined
      ? meanNode('instrument', instrument, children, framework.rounding.instrument, {
          sources: framework.rounding.sources,
          weight: instrument.weight === null ? null : instrument.weight / 100,
        })
      : {
          ...meanNode('instrument', instrument, [], framework.rounding.instrument, {
            sources: [],
            weight: instrument.weight === null ? null : instrument.weight / 100,
          }),
          value: given,
          exact: given,
          rule: 'given' as const,
        };
  });
  const total = totalNode(framework, instruments);
  return { total, band: bandOf(framework, total) };
}

function totalNode(framework: Framework, instruments: readonly ScoreNode[]): ScoreNode {
  const parts = instruments.map(({ value, weight }) => (value === null || weight === null ? null : value * weight));
  const exact = parts.every((part) => part !== null) ? parts.reduce((sum, part) => sum + part, 0) : null;
  return {
    level: 'total',
    code: 'ITA',
    titleTh: 'คะแนนรวม',
    titleEn: 'Total score',
    exact,
    value: exact === null ? null : roundScore(exact, framework.rounding.total),
    weight: 1,
    rule: exact === null ? 'unknown' : 'weighted-mean',
    rounding: framework.rounding.total,
    sources: framework.rounding.sources,
    uncertain: framework.rounding.uncertain ?? false,
    children: instruments,
  };
}

function indicatorNode(framework: Framework, indicator: Indicator, answers: Answers): ScoreNode {
  const subs = indicator.subIndicators.map((sub) => subIndicatorNode(framework, sub, indicator, answers));
  return meanNode('indicator', indicator, subs, framework.rounding.indicator, {
    sources: framework.rounding.sources,
    uncertain: indicator.uncertain ?? false,
  });
}

function subIndicatorNode(framework: Framework, sub: SubIndicator, parent: Indicator, answers: Answers): ScoreNode {
  const items = framework.items.filter((item) => item.subIndicator === sub.code);
  return meanNode(
    'sub-indicator',
    sub,
    items.map((item) => itemNode(item, answers.items.get(item.code))),
    framework.rounding.subIndicator,
    { sources: parent.sources, uncertain: sub.uncertain ?? false },
  );
}

function itemNode(item: FrameworkItem, met: boolean | undefined): ScoreNode {
  const value = met === undefined ? null : met ? 100 : 0;
  return {
    level: 'item',
    code: item.code,
    titleTh: item.titleTh,
    titleEn: item.titleEn,
    value,
    exact: value,
    weight: null,
    rule: met === undefined ? 'unknown' : 'met-or-not',
    rounding: 'none',
    sources: item.sources,
    uncertain: item.uncertain ?? false,
    children: [],
  };
}

/** A node that is the mean of its known children; each child's weight is its equal share. */
function meanNode(
  level: ScoreLevel,
  { code, titleTh, titleEn }: { readonly code: string; readonly titleTh: string; readonly titleEn: string },
  children: readonly ScoreNode[],
  rounding: LevelRounding,
  facts: { readonly sources: readonly string[]; readonly uncertain?: boolean; readonly weight?: number | null },
): ScoreNode {
  const known = children.flatMap((child) => (child.value === null ? [] : [child.value]));
  const exact = known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
  return {
    level,
    code,
    titleTh,
    titleEn,
    exact,
    value: exact === null ? null : roundScore(exact, rounding),
    weight: facts.weight ?? null,
    rule: exact === null ? 'unknown' : 'mean',
    rounding,
    sources: facts.sources,
    uncertain: facts.uncertain ?? false,
    children: children.map((child) => ({ ...child, weight: child.value === null ? null : 1 / known.length })),
  };
}

/**
 * The band of a score: the first level, from the top, whose bound and whose gate on every single instrument are met. All
 * bounds are inclusive.
 */
function bandOf({ bands }: Framework, total: ScoreNode): Band | null {
  const node = bands.appliesTo === 'total' ? total : total.children.find((child) => child.code === bands.appliesTo);
  const value = node?.value;
  if (value === null || value === undefined) return null;
  const single = total.children.map((child) => child.value);
  for (const level of bands.levels) {
    if (value < level.atLeast) continue;
    const gate = level.everyInstrumentAtLeast;
    if (gate === null) return level;
    if (single.some((one) => one === null)) return null;
    if (single.every((one) => one !== null && one >= gate)) return level;
  }
  return null;
}
