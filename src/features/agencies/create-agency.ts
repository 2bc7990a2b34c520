import { appendAuditEvent } from '#src/platform/db/append-audit-event.ts';
import type { Database } from '#src/platform/db/database.ts';
import { newId } from '#src/platform/db/new-id.ts';

export interface NewAgency {
  /** Lower-case words joined by hyphens, unique in the installation: `kalasin-peo`. */
  readonly code: string;
  readonly nameTh: string;
  readonly shortNameTh: string;
  readonly nameEn: string | null;
  /** Host names of its own web site, without port. */
  readonly ownHosts: readonly string[];
  readonly isDemo: boolean;
}

/**
 * Makes an agency. Done by the installation itself (first start, demo), so there is no person to ask for permission.
 * @returns the new agency's id
 */
export async function createAgency(
  { db, now }: { readonly db: Database; readonly now: () => Date },
  agency: NewAgency,
): Promise<string> {
  const id = newId();
  const at = now();
  await db.asAgency(id, async (tx) => {
    await tx
      .insertInto('agency')
      .values({
        id,
        code: agency.code,
        name_th: agency.nameTh,
        short_name_th: agency.shortNameTh,
        name_en: agency.nameEn,
        own_hosts: [...agency.ownHosts],
        is_demo: agency.isDemo,
        created_at: at,
      })
      .execute();
    await appendAuditEvent(tx, { agencyId: id, name: 'Sucharit' }, at, {
      kind: 'agency-created',
      subjectKind: 'agency',
      subjectId: id,
      details: { nameTh: agency.nameTh },
    });
  });
  return id;
}
