import { may } from '#src/access/permissions.ts';
import { requiredPeriodOf } from '#src/assessment/evidence-checks/periods/required-period.ts';
import type { Framework, FrameworkItem } from '#src/assessment/frameworks/framework.ts';
import { itemCosts } from '#src/assessment/scoring/forecast.ts';
import type { Transaction } from '#src/platform/db/database.ts';
import { calendarDateOf } from '#src/shared/calendar-date.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { elementChecklist, readSeenElements } from './element-checklist.ts';
import type { DescribedItem, ItemName, ItemPage } from './item-page.ts';
import {
  earlierEvidence,
  eventsOfItem,
  findingsOfItem,
  itemOfPage,
  piecesOfItem,
  runningCheckOfItem,
  tasksOfItem,
  versionsOfItem,
} from './item-page-queries.ts';
import type { ItemAddress } from './item-queries.ts';
import { itemState } from './item-state.ts';
import type { ReadingOutside } from './outside.ts';
import { DRAWN, evidenceViews, pieceViews } from './page-parts.ts';
import { verdictOfItem } from './verdict-of-item.ts';

/** The page of an item. Eight queries. */
export async function readItemPage(
  { db, actor, now, frameworkOf }: ReadingOutside,
  address: ItemAddress,
): Promise<Result<ItemPage, 'not-allowed' | 'not-found'>> {
  if (!may(actor, 'see-assessment')) return fail('not-allowed');
  const today = calendarDateOf(now());
  const read = await db.asAgency(actor.agencyId, (tx) => readRows(tx, address, today));
  if (!read) return fail('not-found');
  const framework = frameworkOf(read.record.frameworkId, address.fiscalYearBE);
  const item = framework.items.find(({ code }) => code === address.itemCode);
  if (!item) throw new Error(`item ${address.itemCode} is not in ${framework.id}`);
  return succeed(pageOf(framework, item, read, address.fiscalYearBE, today));
}

type ReadRows = NonNullable<Awaited<ReturnType<typeof readRows>>>;

async function readRows(tx: Transaction, address: ItemAddress, today: string) {
  const record = await itemOfPage(tx, address);
  if (!record) return null;
  return {
    record,
    versions: await versionsOfItem(tx, record.id),
    pieces: await piecesOfItem(tx, record.id),
    findings: await findingsOfItem(tx, record.id, today),
    tasks: await tasksOfItem(tx, record.id),
    run: await runningCheckOfItem(tx, record.yearId, record.id),
    earlier: await earlierEvidence(tx, record.conceptId, address.fiscalYearBE),
    history: await eventsOfItem(tx, record.id),
  };
}

function pageOf(
  framework: Framework,
  item: FrameworkItem,
  read: ReadRows,
  fiscalYearBE: number,
  today: string,
): ItemPage {
  const { record, run } = read;
  const pieces = pieceViews(read.pieces, read.findings, today);
  const evidence = evidenceViews(read.versions, pieces);
  const seen = read.pieces.flatMap(({ id, elements, evidenceId, mediaType }) =>
    readSeenElements(elements, evidenceId, mediaType === DRAWN ? id : null),
  );
  const inForce = evidence.filter(({ withdrawn }) => withdrawn === null).length;
  const weighed = pieces.flatMap(({ findings }) =>
    findings.map(({ severity, overrule }) => ({ severity, overruledUntil: overrule?.holdsUntil ?? null })),
  );
  const place = framework.items.indexOf(item);
  return {
    fiscalYearBE,
    yearIsClosed: record.yearStatus === 'closed',
    item: described(framework, item, record.id),
    state: itemState(pieces.length === 0 ? null : verdictOfItem(weighed, today), inForce),
    checkedAt: record.checkedAt,
    points: itemCosts(framework).get(item.code)?.instrumentPoints ?? 0,
    requiredPeriod: requiredPeriodOf(item.yearRule, fiscalYearBE),
    checklist: elementChecklist(item.elements, seen),
    assignment: {
      revision: record.revision,
      unitId: record.unitId,
      ownerName: record.ownerName,
      units: record.units,
    },
    evidence,
    pieces,
    earlier: read.earlier,
    tasks: read.tasks.map(({ doneAt, doneBy, ...task }) => ({
      ...task,
      done: doneAt === null ? null : { at: doneAt, by: doneBy ?? '' },
    })),
    runningCheck: run
      ? {
          id: run.id,
          status: run.status === 'queued' ? 'queued' : 'running',
          donePieces: run.donePieces,
          allPieces: run.allPieces,
          isWholeYear: run.yearItemId === null,
        }
      : null,
    history: read.history,
    previous: nameOf(framework.items[place - 1]),
    next: nameOf(framework.items[place + 1]),
  };
}

function described(framework: Framework, item: FrameworkItem, id: string): DescribedItem {
  const { code, titleTh, titleEn, aliases = [], uncertain = false } = item;
  const sub = framework.indicators
    .flatMap(({ subIndicators }) => subIndicators)
    .find((one) => one.code === item.subIndicator);
  if (!sub) throw new Error(`sub-indicator ${item.subIndicator} is not in ${framework.id}`);
  const subIndicator = { code: sub.code, titleTh: sub.titleTh, titleEn: sub.titleEn };
  return { id, code, titleTh, titleEn, aliases, uncertain, subIndicator };
}

function nameOf(item: FrameworkItem | undefined): ItemName | null {
  return item ? { code: item.code, titleTh: item.titleTh, titleEn: item.titleEn } : null;
}
