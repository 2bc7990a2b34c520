import { sql } from 'kysely';
import type { Transaction } from '#src/platform/db/database.ts';
import type { TrailFilter } from './audit-trail.ts';

export interface EventRow {
  readonly seq: number;
  readonly at: Date;
  readonly actor: string;
  readonly kind: string;
  readonly details: unknown;
  readonly yearBE: number | null;
}

/** How many events the agency's chain holds, and how many of them the filter lets through; one query. */
export async function countEvents(
  tx: Transaction,
  { kind, subject }: TrailFilter,
): Promise<{ readonly all: number; readonly found: number }> {
  const row = await tx
    .selectFrom('audit_event')
    .select(({ fn }) => [fn.countAll<number>().as('all')])
    .select(
      sql<number>`count(*) filter (where (${kind ?? null}::text is null or kind = ${kind ?? null})
        and (${subject ?? null}::text is null or subject_kind = ${subject ?? null}))`.as('found'),
    )
    .executeTakeFirstOrThrow();
  return { all: Number(row.all), found: Number(row.found) };
}

/** Newest first, each with the fiscal year that its subject belongs to; one query. */
export async function listEvents(
  tx: Transaction,
  { kind, subject }: TrailFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<EventRow[]> {
  let query = tx
    .selectFrom('audit_event')
    .select(['seq', 'at', 'actor', 'kind', 'details'])
    .select(yearOfSubject.as('yearBE'));
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (subject !== undefined) query = query.where('subject_kind', '=', subject);
  return query.orderBy('seq', 'desc').limit(limit).offset(offset).execute();
}

/** Only the branch of the event's own subject is run: other subjects' ids are none of that table. */
const yearOfSubject = sql<number | null>`
  (select fiscal_year_be from assessment_year where assessment_year.id = case subject_kind
    when 'assessment-year' then subject_id::uuid
    when 'year-item' then (select assessment_year_id from year_item where id = subject_id::uuid)
    when 'item-task' then (select i.assessment_year_id from item_task t join year_item i on i.id = t.year_item_id
      where t.id = subject_id::uuid)
    when 'evidence' then (select i.assessment_year_id from evidence e join year_item i on i.id = e.year_item_id
      where e.id = subject_id::uuid)
    when 'overrule' then (select i.assessment_year_id from overrule o join evidence e on e.id = o.evidence_id
      join year_item i on i.id = e.year_item_id where o.id = subject_id::uuid)
    when 'check-run' then (select assessment_year_id from check_run where id = subject_id::uuid)
  end)`;
