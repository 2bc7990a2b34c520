import type { Actor } from '#src/access/actor.ts';
import type { Database } from '../database.ts';
import { newId } from '../new-id.ts';

/** A new agency and the officer who runs its assessment. */
export async function anAgency(database: Database): Promise<{ readonly agencyId: string; readonly actor: Actor }> {
  const agencyId = newId();
  await database.asSystem((tx) =>
    tx
      .insertInto('agency')
      .values({
        id: agencyId,
        code: `office-${agencyId}`,
        name_th: 'สำนักงานทดสอบ',
        short_name_th: 'สนง.ทดสอบ',
        name_en: 'Test office',
        own_hosts: ['office.example'],
        created_at: new Date('2025-10-01T02:00:00Z'),
      })
      .execute(),
  );
  return { agencyId, actor: { agencyId, name: 'เจ้าหน้าที่ทดสอบ', role: 'coordinator' } };
}
