import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openFrameworkShelf } from '#src/features/frameworks/index.ts';
import { anAgency } from '#src/platform/db/testing/an-agency.ts';
import { forEachDatabase } from '#src/platform/db/testing/for-each-database.ts';
import { verifyAuditChain } from '#src/platform/db/verify-audit-chain.ts';
import { closeYear } from './close-year.ts';
import { openYear } from './open-year.ts';
import { findYear } from './year-queries.ts';

const frameworks = openFrameworkShelf();
const now = () => new Date('2022-12-01T03:00:00Z');

forEachDatabase((_name, open) => {
  test('a year is closed once, and the record says so', async () => {
    const db = await open();
    const { actor } = await anAgency(db);
    await openYear({ db, actor, frameworks, now }, { fiscalYearBE: 2565, frameworkId: 'peo-2565', fromYearBE: null });
    assert.ok((await closeYear({ db, actor, now }, 2565)).ok);
    assert.equal((await db.asAgency(actor.agencyId, (tx) => findYear(tx, 2565)))?.status, 'closed');
    assert.deepEqual(await closeYear({ db, actor, now }, 2565), { ok: false, problem: 'already-closed' });
    const chain = await verifyAuditChain(db, actor.agencyId);
    assert.ok(chain.ok && chain.value.seq === 2);
  });

  test('the system closes no year, and nobody one that is not there', async () => {
    const db = await open();
    const { actor } = await anAgency(db);
    assert.deepEqual(await closeYear({ db, actor, now }, 2565), { ok: false, problem: 'not-found' });
    const system = { ...actor, role: 'system' as const };
    assert.deepEqual(await closeYear({ db, actor: system, now }, 2565), { ok: false, problem: 'not-allowed' });
  });
});
