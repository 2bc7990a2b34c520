import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Database } from '#src/platform/db/database.ts';
import { forEachDatabase } from '#src/platform/db/testing/for-each-database.ts';
import { silentLog } from '#src/platform/log.ts';
import { lastDueTime, nextDueTime } from './due-time.ts';
import { readScheduleForm } from './schedule-form.ts';
import { setSchedule } from './set-schedule.ts';
import { startScheduledChecks } from './start-scheduled-checks.ts';
import { aYearToCheck } from './testing/a-year-to-check.ts';

/** Two in the morning of Monday 2 February 2026 in Bangkok. */
const MONDAY_2 = '2026-02-01T19:00:00.000Z';
const mondays = { weekdays: [1], hour: 2 };
const at = (instant: string) => new Date(instant);

describe('the time of a schedule', () => {
  it('is the last hour named, that very moment included', () => {
    assert.equal(lastDueTime(mondays, at(MONDAY_2))?.toISOString(), MONDAY_2);
    assert.equal(lastDueTime(mondays, at('2026-02-01T18:59:59Z'))?.toISOString(), '2026-01-25T19:00:00.000Z');
    assert.equal(
      lastDueTime({ weekdays: [7, 1], hour: 2 }, at('2026-02-01T18:59:59Z'))?.toISOString(),
      '2026-01-31T19:00:00.000Z',
    );
    assert.equal(lastDueTime({ weekdays: [], hour: 2 }, at(MONDAY_2)), null);
  });

  it('comes next after the moment, never at it', () => {
    assert.equal(nextDueTime(mondays, at('2026-02-01T18:59:59Z'))?.toISOString(), MONDAY_2);
    assert.equal(nextDueTime(mondays, at(MONDAY_2))?.toISOString(), '2026-02-08T19:00:00.000Z');
  });
});

describe('the form of the schedule', () => {
  it('takes days and an hour, and refuses other hours', () => {
    assert.deepEqual(readScheduleForm({ 'day-1': 'on', 'day-5': 'on', hour: '22' }), {
      ok: true,
      value: { weekdays: [1, 5], hour: 22 },
    });
    assert.deepEqual(readScheduleForm({ hour: '0' }), { ok: true, value: { weekdays: [], hour: 0 } });
    for (const hour of ['24', '-1', '2.5', 'two', '']) assert.equal(readScheduleForm({ hour }).ok, false, hour);
  });
});

forEachDatabase((_name, open) => {
  const runsOf = (db: Database, agencyId: string) =>
    db.asAgency(agencyId, (tx) => tx.selectFrom('check_run').select(['reason', 'status', 'requested_by']).execute());

  it('asks for the check when its time has come, once', async () => {
    const db = await open();
    const { agencyId, actor } = await aYearToCheck(db, { O1: [] });
    await setSchedule({ db, actor, now: () => at('2026-01-31T00:00:00Z') }, { weekdays: [1, 1], hour: 2 });
    const jobs = { enqueue: async () => undefined, wake: () => undefined };
    const look = (instant: string) => startScheduledChecks({ db, jobs, now: () => at(instant), log: silentLog() });
    await look('2026-02-01T18:59:00Z');
    assert.deepEqual(await runsOf(db, agencyId), []);
    await look('2026-02-02T01:30:00Z');
    assert.deepEqual(await runsOf(db, agencyId), [{ reason: 'scheduled', status: 'queued', requested_by: 'Sucharit' }]);
    await db.asAgency(agencyId, (tx) => tx.updateTable('check_run').set({ status: 'done' }).execute());
    await look('2026-02-02T01:40:00Z');
    assert.equal((await runsOf(db, agencyId)).length, 1);
    await look('2026-02-09T01:40:00Z');
    assert.equal((await runsOf(db, agencyId)).length, 2);
  });

  it('does not make up for a time that was before the schedule', async () => {
    const db = await open();
    const { agencyId, actor } = await aYearToCheck(db, { O1: [] });
    const now = () => at('2026-02-02T03:00:00Z');
    await setSchedule({ db, actor, now }, mondays);
    const jobs = { enqueue: async () => undefined, wake: () => undefined };
    await startScheduledChecks({ db, jobs, now, log: silentLog() });
    assert.deepEqual(await runsOf(db, agencyId), []);
  });
});
