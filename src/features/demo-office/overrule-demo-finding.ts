import type { Actor } from '#src/access/actor.ts';
import { overruleFinding } from '#src/features/items/index.ts';
import type { Database } from '#src/platform/db/database.ts';
import { calendarDateOf } from '#src/shared/calendar-date.ts';
import { findFinding } from './demo-office-queries.ts';
import { DEMO_YEAR } from './demo-piece.ts';

/** A photograph of a meeting has no text that could be searched, and needs none. */
const OVERRULED = {
  item: 'O32',
  code: 'no-text-layer',
  reason: 'เป็นภาพถ่ายกิจกรรม ไม่ใช่เอกสาร เจ้าหน้าที่เปิดดูแล้วตรงกับกิจกรรมที่รายงาน',
} as const;
const HOLDS_DAYS = 90;

/**
 * A decision of a person on one finding of the demo office, once it was checked: so that lists and pages show what that looks like.
 * @returns whether there is one now that was not there before
 */
export async function overruleDemoFinding({
  db,
  actor,
  now,
}: {
  readonly db: Database;
  readonly actor: Actor;
  readonly now: () => Date;
}): Promise<boolean> {
  const { item, code, reason } = OVERRULED;
  const findingId = await db.asAgency(actor.agencyId, (tx) => findFinding(tx, DEMO_YEAR, item, code));
  if (findingId === null) return false;
  const holdsUntil = calendarDateOf(new Date(now().getTime() + HOLDS_DAYS * 24 * 60 * 60 * 1000));
  const overruled = await overruleFinding({ db, actor, now }, findingId, { reason, holdsUntil });
  if (!overruled.ok && overruled.problem !== 'already-overruled') {
    throw new Error(`the demo's finding could not be overruled: ${overruled.problem}`);
  }
  return overruled.ok;
}
