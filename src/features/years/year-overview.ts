import type { Verdict } from '#src/assessment/evidence-checks/finding.ts';
import type { CalendarStep, Framework, FrameworkItem } from '#src/assessment/frameworks/framework.ts';
import { type Forecast, forecastScore, itemCosts } from '#src/assessment/scoring/forecast.ts';
import type { ItemStanding, LastRun, PublishedScore, WorstFinding } from './year-queries.ts';

/** How an item stands: the verdict of its check, or that there is nothing to check or nobody has. */
export type StandingState = Verdict | 'missing' | 'unchecked';

/** An open item among the dearest. */
export interface CostlyProblem {
  readonly code: string;
  readonly titleTh: string;
  readonly titleEn: string;
  readonly state: StandingState;
  /** Of the instrument's 100. */
  readonly points: number;
  readonly unitNameTh: string | null;
  readonly ownerName: string | null;
  /** Null where nothing was found yet: no evidence, or not checked. */
  readonly finding: Pick<WorstFinding, 'messageTh' | 'messageEn' | 'fixTh' | 'fixEn'> | null;
}

export interface SubIndicatorProgress {
  readonly code: string;
  readonly titleTh: string;
  readonly titleEn: string;
  readonly counts: Readonly<Partial<Record<StandingState, number>>>;
}

export interface NextStep {
  readonly titleTh: string;
  readonly titleEn: string;
  /** Calendar date, inclusive. */
  readonly from: string;
  readonly until: string;
  readonly hasBegun: boolean;
  readonly uncertain: boolean;
}

/** All that the overview of a fiscal year shows. */
export interface YearOverview {
  readonly fiscalYearBE: number;
  readonly frameworkTitleTh: string;
  readonly frameworkTitleEn: string;
  readonly frameworkUncertain: boolean;
  /** The framework of another year is used, because this year's is not there. */
  readonly borrowedFrom: number | null;
  readonly status: 'open' | 'closed';
  readonly allItems: number;
  readonly readyItems: number;
  readonly counts: Readonly<Record<StandingState, number>>;
  readonly forecast: Forecast;
  readonly costliest: readonly CostlyProblem[];
  readonly openProblems: number;
  readonly bySubIndicator: readonly SubIndicatorProgress[];
  readonly nextStep: NextStep | null;
  /** The framework names steps, but all lie behind. */
  readonly stepsAreOver: boolean;
  readonly openTasks: number;
  readonly nextTaskDue: string | null;
  readonly withoutOwner: number;
  /** Published totals, oldest first. */
  readonly scores: readonly { readonly fiscalYearBE: number; readonly score: number }[];
  readonly lastRun: LastRun | null;
}

const MOST_COSTLY = 10;
/** Tie-break where points are equal: what is surely lost comes before what is only not known. */
const URGENCY: readonly StandingState[] = ['fail', 'missing', 'manual', 'unchecked', 'warn', 'pass'];

interface Facts {
  readonly framework: Framework;
  readonly frameworkYearBE: number;
  readonly status: 'open' | 'closed';
  readonly standings: readonly ItemStanding[];
  readonly findings: readonly WorstFinding[];
  readonly published: readonly PublishedScore[];
  readonly lastRun: LastRun | null;
  /** Calendar date in Bangkok. */
  readonly today: string;
}

/** Draws the overview from what is recorded. Pure. */
export function overviewOf(facts: Facts): YearOverview {
  const { framework, standings, published, lastRun, today, status } = facts;
  const byCode = new Map(standings.map((standing) => [standing.code, standing]));
  const stateOfItem = ({ code }: FrameworkItem) => stateOf(byCode.get(code));
  const states = framework.items.map(stateOfItem);
  const forecast = forecastScore(framework, verdictsOf(framework, byCode));
  const problems = costlyProblems(facts, byCode);
  const step = nextStepOf(framework.calendar, today);
  const dues = standings.flatMap(({ nextDue }) => nextDue ?? []).sort();
  return {
    fiscalYearBE: framework.fiscalYearBE,
    frameworkTitleTh: framework.titleTh,
    frameworkTitleEn: framework.titleEn,
    frameworkUncertain: framework.status !== 'verified',
    borrowedFrom: facts.frameworkYearBE === framework.fiscalYearBE ? null : facts.frameworkYearBE,
    status,
    allItems: framework.items.length,
    readyItems: states.filter((state) => state === 'pass' || state === 'warn').length,
    counts: countsOf(states),
    forecast,
    costliest: problems.slice(0, MOST_COSTLY),
    openProblems: problems.length,
    bySubIndicator: progressOf(framework, stateOfItem),
    nextStep: step,
    stepsAreOver: step === null && framework.calendar.length > 0,
    openTasks: standings.reduce((sum, { openTasks }) => sum + openTasks, 0),
    nextTaskDue: dues[0] ?? null,
    withoutOwner: standings.filter(({ unitId, ownerName }) => unitId === null && ownerName === null).length,
    scores: published
      .filter(({ level }) => level === 'total')
      .map(({ fiscalYearBE, score }) => ({ fiscalYearBE, score })),
    lastRun,
  };
}

export function stateOf(standing: Pick<ItemStanding, 'evidenceCount' | 'verdict'> | undefined): StandingState {
  if (standing === undefined || standing.evidenceCount === 0) return 'missing';
  return standing.verdict ?? 'unchecked';
}

/** For the forecast: an item without evidence is lost; one that nobody looked at is simply not named. */
export function verdictsOf(
  framework: Framework,
  byCode: ReadonlyMap<string, Pick<ItemStanding, 'evidenceCount' | 'verdict'>>,
): ReadonlyMap<string, Verdict | 'missing'> {
  return new Map(
    framework.items.flatMap(({ code }) => {
      const state = stateOf(byCode.get(code));
      return state === 'unchecked' ? [] : [[code, state] as const];
    }),
  );
}

function costlyProblems({ framework, findings }: Facts, byCode: ReadonlyMap<string, ItemStanding>): CostlyProblem[] {
  const costs = itemCosts(framework);
  const worst = new Map(findings.map((finding) => [finding.yearItemId, finding]));
  return framework.items
    .map((item): CostlyProblem => {
      const standing = byCode.get(item.code);
      return {
        code: item.code,
        titleTh: item.titleTh,
        titleEn: item.titleEn,
        state: stateOf(standing),
        points: costs.get(item.code)?.instrumentPoints ?? 0,
        unitNameTh: standing?.unitNameTh ?? null,
        ownerName: standing?.ownerName ?? null,
        finding: (standing && worst.get(standing.id)) ?? null,
      };
    })
    .filter(({ state }) => state !== 'pass' && state !== 'warn')
    .sort((a, b) => b.points - a.points || URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state));
}

function countsOf(states: readonly StandingState[]): Record<StandingState, number> {
  const counts = { pass: 0, warn: 0, fail: 0, manual: 0, missing: 0, unchecked: 0 };
  for (const state of states) counts[state]++;
  return counts;
}

function progressOf(framework: Framework, stateOfItem: (item: FrameworkItem) => StandingState): SubIndicatorProgress[] {
  const subs = framework.indicators.flatMap(({ subIndicators }) => subIndicators);
  return subs.flatMap(({ code, titleTh, titleEn }) => {
    const states = framework.items.filter(({ subIndicator }) => subIndicator === code).map(stateOfItem);
    return states.length === 0 ? [] : [{ code, titleTh, titleEn, counts: countsOf(states) }];
  });
}

function nextStepOf(calendar: readonly CalendarStep[], today: string): NextStep | null {
  const next = calendar.filter(({ until }) => until > today).sort((a, b) => a.until.localeCompare(b.until))[0];
  if (!next) return null;
  const { titleTh, titleEn, from, until, uncertain } = next;
  return { titleTh, titleEn, from, until, hasBegun: from <= today, uncertain: uncertain ?? false };
}
