import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sql } from 'kysely';
import { appendAuditEvent } from './append-audit-event.ts';
import type { Database } from './database.ts';
import { anAgency } from './testing/an-agency.ts';
import { forEachDatabase } from './testing/for-each-database.ts';
import { queriesOf } from './testing/queries-of.ts';
import { verifyAuditChain } from './verify-audit-chain.ts';

type Agency = Awaited<ReturnType<typeof anAgency>>;

const WRITERS = 20;
const EVENTS_EACH = 10;

function append(db: Database, { agencyId, actor }: Agency, text: string, fails = false): Promise<void> {
  return db.asAgency(agencyId, async (tx) => {
    await appendAuditEvent(tx, actor, new Date(), {
      kind: 'task-added',
      subjectKind: 'item-task',
      subjectId: agencyId,
      details: { itemCode: 'O1', text },
    });
    if (fails) throw new Error('rolled back');
  });
}

async function faultOf(db: Database, { agencyId }: Agency) {
  const verified = await verifyAuditChain(db, agencyId);
  return verified.ok ? null : verified.problem;
}

async function agencyWithEvents(db: Database, events: number): Promise<Agency> {
  const agency = await anAgency(db);
  for (let n = 1; n <= events; n++) await append(db, agency, `เหตุการณ์ ${n}`);
  return agency;
}

forEachDatabase((_name, open) => {
  it(`keeps every event of ${WRITERS} writers at once, in one unbroken chain, and only of transactions that were kept`, async () => {
    const db = await open();
    const [ours, others] = [await anAgency(db), await anAgency(db)];
    const writers = Array.from({ length: WRITERS }, async (_, writer) => {
      for (let n = 0; n < EVENTS_EACH; n++) {
        await append(db, ours, `${writer}/${n}`);
        await append(db, others, `${writer}/${n}`);
        await assert.rejects(append(db, ours, 'never happened', true), /rolled back/);
      }
    });
    await Promise.all(writers);
    for (const agency of [ours, others]) {
      const verified = await verifyAuditChain(db, agency.agencyId);
      assert.ok(verified.ok && verified.value.seq === WRITERS * EVENTS_EACH, JSON.stringify(verified));
      const rows = await db.asAgency(agency.agencyId, (tx) => tx.selectFrom('audit_event').select('details').execute());
      const texts = rows.map(({ details }) => (details as { text: string }).text);
      assert.equal(new Set(texts).size, WRITERS * EVENTS_EACH);
    }
  });

  it('costs two queries', async () => {
    const db = await open();
    const agency = await anAgency(db);
    assert.equal((await queriesOf(db, () => append(db, agency, 'ก'))).length, 2);
  });

  it('keeps what Thai text, quotes and odd characters say, so that the hash fits when it is read again', async () => {
    const db = await open();
    const agency = await anAgency(db);
    await append(db, agency, 'น้ำ “ก” \\ " \' \n\t é 🙏 \u2028 1e5 0.1');
    assert.equal(await faultOf(db, agency), null);
  });

  it('finds a chain without events in order', async () => {
    const db = await open();
    assert.equal(await faultOf(db, await anAgency(db)), null);
  });

  const tampering: [string, (id: string) => ReturnType<typeof sql>, { kind: string; seq: number }][] = [
    [
      'changed details',
      (id) => sql`update audit_event set details = '{"itemCode":"O2"}' where agency_id = ${id} and seq = 2`,
      { kind: 'changed', seq: 2 },
    ],
    [
      'a changed time',
      (id) => sql`update audit_event set at = at + interval '1 day' where agency_id = ${id} and seq = 3`,
      { kind: 'changed', seq: 3 },
    ],
    [
      'an event taken out',
      (id) => sql`delete from audit_event where agency_id = ${id} and seq = 2`,
      { kind: 'gap', seq: 2 },
    ],
    [
      'the first event taken out',
      (id) => sql`delete from audit_event where agency_id = ${id} and seq = 1`,
      { kind: 'gap', seq: 1 },
    ],
    [
      'the end cut off',
      (id) => sql`delete from audit_event where agency_id = ${id} and seq = 4`,
      { kind: 'cut-off', seq: 4 },
    ],
    ['everything taken out', (id) => sql`delete from audit_event where agency_id = ${id}`, { kind: 'cut-off', seq: 1 }],
    [
      'the head put back',
      (id) => sql`update audit_head set seq = 3 where agency_id = ${id}`,
      { kind: 'cut-off', seq: 4 },
    ],
    ['the head taken out', (id) => sql`delete from audit_head where agency_id = ${id}`, { kind: 'cut-off', seq: 1 }],
    [
      'a head with another hash',
      (id) => sql`update audit_head set hash = repeat('a', 64) where agency_id = ${id}`,
      { kind: 'cut-off', seq: 4 },
    ],
  ];
  for (const [what, statement, fault] of tampering) {
    it(`finds ${what}`, async () => {
      const db = await open();
      const agency = await agencyWithEvents(db, 4);
      assert.equal(await faultOf(db, agency), null);
      await db.asSystem((tx) => statement(agency.agencyId).execute(tx));
      assert.deepEqual(await faultOf(db, agency), fault);
    });
  }
});
