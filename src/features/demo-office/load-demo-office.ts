import type { Actor } from '#src/access/actor.ts';
import { addUnits, createAgency, listUnits } from '#src/features/agencies/index.ts';
import { requestCheck } from '#src/features/check-runs/index.ts';
import type { FrameworkShelf } from '#src/features/frameworks/index.ts';
import { addTask, assignItem } from '#src/features/items/index.ts';
import { closeYear, findYear, type OpenYearInput, openYear, recordPublishedScores } from '#src/features/years/index.ts';
import type { Database } from '#src/platform/db/database.ts';
import type { ContentStore } from '#src/platform/files/content-store.ts';
import type { Jobs } from '#src/platform/jobs/open-jobs.ts';
import { calendarDateOf } from '#src/shared/calendar-date.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { DEMO_AGENCY, DEMO_CHARGES, DEMO_COORDINATOR, DEMO_UNITS } from './demo-agency.ts';
import { findDemoAgency, listAssignable, wasCheckAsked } from './demo-office-queries.ts';
import { DEMO_YEAR } from './demo-piece.ts';
import { demoPieces } from './demo-pieces.ts';
import { demoResult } from './demo-result.ts';
import { DEMO_TASKS, NOT_HANDED_IN } from './demo-tasks.ts';
import { handInDemo } from './hand-in-demo.ts';
import { LAST_YEAR_FRAMEWORK, lastYearPieces } from './last-year-pieces.ts';

export const DEMO_FRAMEWORK = 'nacc-2566';
const LAST_YEAR = DEMO_YEAR - 1;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface LoadOutside {
  readonly db: Database;
  readonly contents: Pick<ContentStore, 'put'>;
  readonly frameworks: FrameworkShelf;
  readonly jobs: Pick<Jobs, 'enqueue' | 'wake'>;
  readonly now: () => Date;
  /** Where the evidence lies, and the address under which it is served as the office's site (`prepareDemoSite`). */
  readonly site: { readonly folder: string; readonly url: string };
}

export interface LoadedDemo {
  readonly actor: Actor;
  /** False where it was there already; nothing was changed then. */
  readonly isNew: boolean;
  readonly fiscalYearBE: number;
  /** Pieces of evidence handed in now, of both years. */
  readonly pieces: number;
  /** The first check of the year; null where it was there already. */
  readonly runId: string | null;
}

/**
 * Makes the demo office: its agency and units, 2565 with its result and what cost it points, closed; 2566 open from it, with
 * owners, tasks and evidence right and wrong; then asks for the first check of the year. Every step bears to be done again: a
 * load that was killed is finished by the next one, and a load that ended is not repeated.
 * @param mostPieces of this year: fewer for tests
 * @returns `other-office` where somebody works in this installation already: a demo does not belong beside real records
 */
export async function loadDemoOffice(
  outside: LoadOutside,
  { mostPieces = Number.POSITIVE_INFINITY }: { readonly mostPieces?: number } = {},
): Promise<Result<LoadedDemo, 'other-office'>> {
  const { db, site } = outside;
  const known = await findDemoAgency(db);
  if (known.hasOther) return fail('other-office');
  const ownHosts = [new URL(site.url).hostname];
  const agencyId = known.agencyId ?? (await createAgency(outside, { ...DEMO_AGENCY, ownHosts }));
  const actor: Actor = { agencyId, name: DEMO_COORDINATOR, role: 'coordinator' };
  const loaded = { actor, fiscalYearBE: DEMO_YEAR };
  if (await db.asAgency(agencyId, (tx) => wasCheckAsked(tx, DEMO_YEAR))) {
    return succeed({ ...loaded, isNew: false, pieces: 0, runId: null });
  }
  await addUnits(outside, agencyId, DEMO_UNITS);
  const before = await loadLastYear({ ...outside, actor });
  const now = await loadThisYear({ ...outside, actor }, mostPieces);
  const asked = await requestCheck({ ...outside, actor }, { fiscalYearBE: DEMO_YEAR, itemCode: null, reason: 'demo' });
  return succeed({ ...loaded, isNew: true, pieces: before + now, runId: must(asked).runId });
}

interface ActingOutside extends LoadOutside {
  readonly actor: Actor;
}

async function loadLastYear(outside: ActingOutside): Promise<number> {
  const { db, actor, frameworks } = outside;
  const opened = { fiscalYearBE: LAST_YEAR, frameworkId: LAST_YEAR_FRAMEWORK, fromYearBE: null };
  await opening(outside, opened);
  const year = await db.asAgency(actor.agencyId, (tx) => findYear(tx, LAST_YEAR));
  // It was closed as the last thing done to it.
  if (year?.status === 'closed') return 0;
  await assignAll(outside, LAST_YEAR);
  const pieces = await handInDemo(outside, LAST_YEAR, lastYearPieces());
  must(await recordPublishedScores(outside, LAST_YEAR, demoResult(frameworks.get(LAST_YEAR_FRAMEWORK))));
  must(await closeYear(outside, LAST_YEAR));
  return pieces;
}

async function loadThisYear(outside: ActingOutside, mostPieces: number): Promise<number> {
  const opened = { fiscalYearBE: DEMO_YEAR, frameworkId: DEMO_FRAMEWORK, fromYearBE: LAST_YEAR };
  await opening(outside, opened);
  await assignAll(outside, DEMO_YEAR);
  await noteTasks(outside);
  const pieces = demoPieces().filter(({ item }) => !NOT_HANDED_IN.includes(item));
  return handInDemo(outside, DEMO_YEAR, pieces.slice(0, mostPieces));
}

/** A year that an earlier load opened is as good. */
async function opening(outside: ActingOutside, input: OpenYearInput): Promise<void> {
  const opened = await openYear(outside, input);
  if (!opened.ok && opened.problem !== 'already-open') must(opened);
}

/** Units and owners of the items that have none, by what they are about. */
async function assignAll(outside: ActingOutside, fiscalYearBE: number): Promise<void> {
  const { db, actor } = outside;
  const { units, items } = await db.asAgency(actor.agencyId, async (tx) => ({
    units: await listUnits(tx),
    items: await listAssignable(tx, fiscalYearBE),
  }));
  for (const { code, conceptId, revision, isAssigned } of items) {
    const charge = DEMO_CHARGES.find(({ concepts }) => concepts.includes(conceptId));
    if (isAssigned || charge === undefined) continue;
    const unit = units.find(({ nameTh }) => nameTh === charge.unit)?.id ?? null;
    must(await assignItem(outside, { fiscalYearBE, itemCode: code }, { unit, owner: charge.owner, revision }));
  }
}

async function noteTasks(outside: ActingOutside): Promise<void> {
  const { db, actor, now } = outside;
  const items = await db.asAgency(actor.agencyId, (tx) => listAssignable(tx, DEMO_YEAR));
  for (const { item, text, inDays } of DEMO_TASKS) {
    if (items.some(({ code, notes }) => code === item && notes > 0)) continue;
    const dueOn = inDays === null ? null : calendarDateOf(new Date(now().getTime() + inDays * DAY_MS));
    must(await addTask(outside, { fiscalYearBE: DEMO_YEAR, itemCode: item }, { text, dueOn }));
  }
}

/** The value; a problem is a fault of the demo's own data. */
function must<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(`the demo office could not be loaded: ${result.problem}`);
  return result.value;
}
