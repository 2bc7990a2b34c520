import assert from 'node:assert/strict';
import { it } from 'node:test';
import { appendAuditEvent } from './append-audit-event.ts';
import { anAgency } from './testing/an-agency.ts';
import { forEachDatabase } from './testing/for-each-database.ts';
import { verifyAuditChain } from './verify-audit-chain.ts';

forEachDatabase((_name, open) => {
  it('shows an agency its own row only', async () => {
    const db = await open();
    const [a, b] = [await anAgency(db), await anAgency(db)];
    const seen = await db.asAgency(a.agencyId, (tx) => tx.selectFrom('agency').select('id').execute());
    assert.deepEqual(seen, [{ id: a.agencyId }]);
    assert.ok((await db.asSystem((tx) => tx.selectFrom('agency').select('id').execute())).length >= 2);
    for (let i = 0; i < 3; i++)
      await db.asAgency(b.agencyId, (tx) =>
        appendAuditEvent(tx, b.actor, new Date(), {
          kind: 'agency-created',
          subjectKind: 'agency',
          subjectId: b.agencyId,
          details: { nameTh: 'ก' },
        }),
      );
    const verified = await verifyAuditChain(db, b.agencyId);
    assert.ok(verified.ok && verified.value.seq === 3);
  });
});
