import type { Transaction } from '#src/platform/db/database.ts';

/** The items of a run: all of its year, or the one that was checked. One query. */
export async function itemsOfRun(tx: Transaction, runId: string) {
  return tx
    .selectFrom('check_run as run')
    .innerJoin('year_item as item', (join) =>
      join
        .onRef('item.assessment_year_id', '=', 'run.assessment_year_id')
        .on((on) => on.or([on('run.year_item_id', 'is', null), on('run.year_item_id', '=', on.ref('item.id'))])),
    )
    .where('run.id', '=', runId)
    .select(['item.id', 'item.item_code'])
    .execute();
}

/** What a run found out about each piece, with the evidence it belongs to. One query. */
export async function piecesOfRun(tx: Transaction, runId: string) {
  return tx
    .selectFrom('piece_check as piece')
    .innerJoin('evidence', 'evidence.id', 'piece.evidence_id')
    .innerJoin('year_item as item', 'item.id', 'piece.year_item_id')
    .where('piece.check_run_id', '=', runId)
    .orderBy('piece.position')
    .select([
      'piece.id',
      'piece.evidence_id',
      'item.item_code',
      'piece.source',
      'piece.linked_from',
      'piece.pages',
      'piece.verdict',
      'evidence.title_th',
    ])
    .execute();
}

/** One query. */
export async function findingsOfRun(tx: Transaction, runId: string) {
  return tx
    .selectFrom('finding')
    .innerJoin('piece_check as piece', 'piece.id', 'finding.piece_check_id')
    .where('piece.check_run_id', '=', runId)
    .orderBy('finding.position')
    .selectAll('finding')
    .execute();
}
