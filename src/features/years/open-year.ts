import type { Actor } from '#src/access/actor.ts';
import { may } from '#src/access/permissions.ts';
import type { FrameworkShelf } from '#src/features/frameworks/index.ts';
import { appendAuditEvent } from '#src/platform/db/append-audit-event.ts';
import type { Database, Transaction } from '#src/platform/db/database.ts';
import { newId } from '#src/platform/db/new-id.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import type { OpenYearInput } from './open-year-form.ts';
import { type EarlierItem, type OpeningPlan, planOpening } from './opening-plan.ts';
import { findYear, listEarlierItems } from './year-queries.ts';

interface Outside {
  readonly db: Database;
  readonly actor: Actor;
  readonly frameworks: FrameworkShelf;
  readonly now: () => Date;
}

type Problem = 'not-allowed' | 'already-open' | 'from-unknown';

/**
 * Opens a fiscal year: its items in their first state, with unit and owner of the same concept the year before, and what the
 * assessor remarked as tasks. Nothing of the year before is changed.
 * @returns the id of the new assessment year
 */
export async function openYear(
  { db, actor, frameworks, now }: Outside,
  input: OpenYearInput,
): Promise<Result<string, Problem>> {
  if (!may(actor, 'open-year')) return fail('not-allowed');
  const at = now();
  return db.asAgency(actor.agencyId, async (tx) => {
    if ((await findYear(tx, input.fiscalYearBE)) !== null) return fail('already-open');
    const plan = await planned(tx, frameworks, input);
    if (!plan.ok) return plan;
    const id = newId();
    // Two people may open the same year at the same moment: the second finds the row there.
    const made = await tx
      .insertInto('assessment_year')
      .values({
        id,
        agency_id: actor.agencyId,
        fiscal_year_be: input.fiscalYearBE,
        framework_id: input.frameworkId,
        framework_version: frameworks.versionOf(input.frameworkId),
        status: 'open',
        opened_at: at,
      })
      .onConflict((conflict) => conflict.columns(['agency_id', 'fiscal_year_be']).doNothing())
      .executeTakeFirst();
    if (made.numInsertedOrUpdatedRows === 0n) return fail('already-open');
    await insertItems(tx, actor, id, plan.value, at);
    await appendAuditEvent(tx, actor, at, {
      kind: 'year-opened',
      subjectKind: 'assessment-year',
      subjectId: id,
      details: { fiscalYearBE: input.fiscalYearBE, frameworkId: input.frameworkId, fromYearBE: input.fromYearBE },
    });
    return succeed(id);
  });
}

/** What `openYear` would do, to look at before. */
export async function previewOpening(
  { db, actor, frameworks }: Omit<Outside, 'now'>,
  input: OpenYearInput,
): Promise<Result<OpeningPlan, Problem>> {
  if (!may(actor, 'open-year')) return fail('not-allowed');
  return db.asAgency(actor.agencyId, (tx) => planned(tx, frameworks, input));
}

async function planned(
  tx: Transaction,
  frameworks: FrameworkShelf,
  { frameworkId, fiscalYearBE, fromYearBE }: OpenYearInput,
): Promise<Result<OpeningPlan, 'from-unknown'>> {
  const framework = frameworks.forYear(frameworkId, fiscalYearBE);
  if (fromYearBE === null) return succeed(planOpening(framework, null, []));
  const earlier = await findYear(tx, fromYearBE);
  if (earlier === null) return fail('from-unknown');
  const items: readonly EarlierItem[] = await listEarlierItems(tx, earlier.id);
  return succeed(planOpening(framework, frameworks.forYear(earlier.frameworkId, fromYearBE), items));
}

async function insertItems(tx: Transaction, actor: Actor, yearId: string, plan: OpeningPlan, at: Date): Promise<void> {
  const items = plan.items.map((item) => ({ ...item, id: newId() }));
  await tx
    .insertInto('year_item')
    .values(
      items.map(({ id, code, conceptId, unitId, ownerName }) => ({
        id,
        agency_id: actor.agencyId,
        assessment_year_id: yearId,
        item_code: code,
        concept_id: conceptId,
        unit_id: unitId,
        owner_name: ownerName,
      })),
    )
    .execute();
  const remarks = items.flatMap(({ id, remark }) => (remark === null ? [] : [{ id, remark }]));
  if (remarks.length === 0) return;
  await tx
    .insertInto('item_task')
    .values(
      remarks.map(({ id, remark }) => ({
        id: newId(),
        agency_id: actor.agencyId,
        year_item_id: id,
        source: 'assessor-remark' as const,
        text_th: remark,
        created_at: at,
        created_by: actor.name,
      })),
    )
    .execute();
}
