import { may } from '#src/access/permissions.ts';
import { verdictOf } from '#src/assessment/evidence-checks/finding.ts';
import type { Framework, FrameworkItem } from '#src/assessment/frameworks/framework.ts';
import { itemCosts } from '#src/assessment/scoring/forecast.ts';
import { calendarDateOf } from '#src/shared/calendar-date.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { filterItems } from './filter-items.ts';
import type { ItemListFilter } from './item-list-filter.ts';
import {
  type EvidenceCount,
  evidenceCounts,
  type FindingCount,
  findingCounts,
  type ItemRecord,
  itemsOfYear,
  yearOfList,
} from './item-list-queries.ts';
import type { ItemList, ItemRow } from './item-row.ts';
import { itemState, STATES_WORST_FIRST } from './item-state.ts';
import type { ReadingOutside } from './outside.ts';

/** The items of a year in the order of the framework, then as the filter says. Four queries. */
export async function listItems(
  { db, actor, now, frameworkOf }: ReadingOutside,
  fiscalYearBE: number,
  filter: ItemListFilter,
): Promise<Result<ItemList, 'not-allowed' | 'not-found'>> {
  if (!may(actor, 'see-assessment')) return fail('not-allowed');
  const today = calendarDateOf(now());
  const read = await db.asAgency(actor.agencyId, async (tx) => {
    const year = await yearOfList(tx, fiscalYearBE);
    if (!year) return null;
    const items = await itemsOfYear(tx, year.id);
    const evidence = await evidenceCounts(tx, year.id);
    return { year, items, evidence, findings: await findingCounts(tx, year.id, today) };
  });
  if (!read) return fail('not-found');
  const framework = frameworkOf(read.year.frameworkId, fiscalYearBE);
  const all = rowsOf(framework, read);
  return succeed({
    fiscalYearBE,
    yearIsClosed: read.year.status === 'closed',
    rows: filterItems(all, filter),
    allCount: all.length,
    stateCounts: countStates(all),
    subIndicators: subIndicatorsOf(framework, all),
    units: unitsOf(read.items),
    runningCheckId: read.year.runningCheckId,
  });
}

interface ReadRows {
  readonly items: readonly ItemRecord[];
  readonly evidence: readonly EvidenceCount[];
  readonly findings: readonly FindingCount[];
}

function rowsOf(framework: Framework, { items, evidence, findings }: ReadRows): readonly ItemRow[] {
  const records = new Map(items.map((record) => [record.code, record]));
  const unknown = items.find(({ code }) => !framework.items.some((item) => item.code === code));
  if (unknown) throw new Error(`item ${unknown.code} is not in ${framework.id}`);
  const evidenceOf = new Map(evidence.map((one) => [one.itemId, one]));
  const findingsOf = Map.groupBy(findings, ({ itemId }) => itemId);
  const costs = itemCosts(framework);
  return framework.items.flatMap((item) => {
    const record = records.get(item.code);
    if (!record) return [];
    const cost = costs.get(item.code);
    return [
      {
        ...describedItem(item, record),
        ...judgedItem(evidenceOf.get(record.id), findingsOf.get(record.id) ?? []),
        points: cost?.instrumentPoints ?? 0,
        totalPoints: cost?.totalPoints ?? null,
      },
    ];
  });
}

function describedItem({ code, conceptId, titleTh, titleEn, subIndicator }: FrameworkItem, record: ItemRecord) {
  const { id, ownerName, checkedAt, unitId, unitNameTh, openTasks } = record;
  const unit = unitId !== null && unitNameTh !== null ? { id: unitId, nameTh: unitNameTh } : null;
  return {
    id,
    code,
    conceptId,
    titleTh,
    titleEn,
    subIndicator,
    unit,
    ownerName,
    checkedAt,
    openTasks: openTasks ?? 0,
  };
}

/** The same rule as `verdictOfItem`, from findings that were counted already. */
function judgedItem(evidence: EvidenceCount | undefined, findings: readonly FindingCount[]) {
  const open = findings.flatMap(({ severity, overruled, count }) =>
    severity === null || overruled ? [] : [{ severity, count }],
  );
  const countOf = (severity: string) => open.find((one) => one.severity === severity)?.count ?? 0;
  const overruled = findings.filter((one) => one.overruled).reduce((sum, { count }) => sum + count, 0);
  const evidenceCount = evidence?.all ?? 0;
  return {
    state: itemState(findings.length === 0 ? null : verdictOf(open), evidenceCount),
    evidenceCount,
    uncheckedEvidence: evidence?.unchecked ?? 0,
    findings: { fail: countOf('fail'), manual: countOf('manual'), warn: countOf('warn') },
    overruledFindings: overruled,
  };
}

function countStates(rows: readonly ItemRow[]): ItemList['stateCounts'] {
  const counts = STATES_WORST_FIRST.map((state) => [state, rows.filter((row) => row.state === state).length]);
  return Object.fromEntries(counts);
}

/** Those that have items in this year; indicators of the surveys have none. */
function subIndicatorsOf(framework: Framework, rows: readonly ItemRow[]): ItemList['subIndicators'] {
  return framework.indicators
    .flatMap(({ subIndicators }) => subIndicators)
    .filter(({ code }) => rows.some(({ subIndicator }) => subIndicator === code))
    .map(({ code, titleTh, titleEn }) => ({ code, titleTh, titleEn }));
}

/** Units that look after an item, in the office's own order. */
function unitsOf(items: readonly ItemRecord[]): ItemList['units'] {
  const units = new Map<string, { id: string; nameTh: string; position: number }>();
  for (const { unitId, unitNameTh, unitPosition } of items) {
    if (unitId !== null) units.set(unitId, { id: unitId, nameTh: unitNameTh ?? '', position: unitPosition ?? 0 });
  }
  return [...units.values()]
    .sort((one, other) => one.position - other.position)
    .map(({ id, nameTh }) => ({ id, nameTh }));
}
