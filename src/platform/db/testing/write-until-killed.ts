import { appendAuditEvent } from '../append-audit-event.ts';
import { migrate } from '../migrate.ts';
import { newId } from '../new-id.ts';
import { type DatabaseSettings, openDatabase } from '../open-database.ts';
import { anAgency } from './an-agency.ts';

// A program for tests: writes rows for ever and says each id once the database has acknowledged it. The test kills it.
const settings = JSON.parse(process.argv[2]!) as DatabaseSettings;
const database = await openDatabase(settings);
await migrate(database);
const { agencyId, actor } = await anAgency(database);
process.stdout.write(`agency ${agencyId}\n`);

async function writeForEver(writer: number): Promise<never> {
  for (let position = 0; ; position++) {
    const id = newId();
    await database.asAgency(agencyId, async (tx) => {
      await tx
        .insertInto('unit')
        .values({ id, agency_id: agencyId, name_th: `กลุ่ม ${writer}/${position}`, position })
        .execute();
      await appendAuditEvent(tx, actor, new Date(), {
        kind: 'task-added',
        subjectKind: 'item-task',
        subjectId: id,
        details: { itemCode: 'O1', text: 'x'.repeat(500) },
      });
    });
    process.stdout.write(`${id}\n`);
  }
}
await Promise.all([writeForEver(1), writeForEver(2), writeForEver(3)]);
