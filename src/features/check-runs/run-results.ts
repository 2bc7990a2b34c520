import { verdictOf } from '#src/assessment/evidence-checks/finding.ts';
import type { Framework } from '#src/assessment/frameworks/framework.ts';
import { itemCosts } from '#src/assessment/scoring/forecast.ts';
import { verdictOfItem } from '#src/features/items/index.ts';
import type { Transaction } from '#src/platform/db/database.ts';
import { calendarDateOf } from '#src/shared/calendar-date.ts';
import { findingsOfRun, itemsOfRun, piecesOfRun } from './result-queries.ts';
import { byCost, type ResultFinding, type ResultRow, type StateOfPiece } from './result-row.ts';
import { overrulesInForce } from './store-queries.ts';

/**
 * What a run came to, what costs most first: every piece with its findings, and the items that had nothing to check. Overrules count
 * as they hold today. Four queries, however many pieces.
 */
export async function runResults(
  tx: Transaction,
  { framework, now }: { readonly framework: Framework; readonly now: () => Date },
  runId: string,
): Promise<ResultRow[]> {
  const items = await itemsOfRun(tx, runId);
  const pieces = await piecesOfRun(tx, runId);
  const findings = Map.groupBy(await findingsOfRun(tx, runId), (finding) => finding.piece_check_id);
  const overruledUntil = await overrulesInForce(
    tx,
    items.map(({ id }) => id),
  );
  const today = calendarDateOf(now());
  const costs = itemCosts(framework);
  const ofItem = Map.groupBy(pieces, ({ item_code }) => item_code);

  const rows = framework.items.flatMap((item): ResultRow[] => {
    const known = items.find(({ item_code }) => item_code === item.code);
    if (known === undefined) return [];
    const about = {
      itemCode: item.code,
      itemTitleTh: item.titleTh,
      itemTitleEn: item.titleEn,
      subIndicator: item.subIndicator,
    };
    const rowOf = (row: Omit<ResultRow, keyof typeof about | 'cost'>): ResultRow => ({ ...about, ...row, cost: null });
    const own = (ofItem.get(item.code) ?? []).map((piece) => {
      const said = findings.get(piece.id) ?? [];
      const weighed = said.map(({ severity, fingerprint }) => ({
        severity,
        overruledUntil: overruledUntil(piece.evidence_id, fingerprint),
      }));
      return rowOf({
        key: piece.id,
        state: verdictOfItem(weighed, today),
        evidenceTitle: piece.title_th,
        source: piece.source,
        linkedFrom: piece.linked_from,
        pages: piece.pages,
        findings: said.map(
          (finding, index): ResultFinding => ({
            id: finding.id,
            code: finding.code,
            severity: finding.severity,
            page: finding.page,
            quote: finding.quote,
            messageTh: finding.message_th,
            messageEn: finding.message_en,
            fixTh: finding.fix_th,
            fixEn: finding.fix_en,
            isOverruled: (weighed[index]?.overruledUntil ?? '') >= today,
          }),
        ),
      });
    });
    const missing = { evidenceTitle: null, source: null, linkedFrom: null, pages: null, findings: [] };
    const all = own.length > 0 ? own : [rowOf({ key: known.id, state: 'missing', ...missing })];
    const state = own.length > 0 ? verdictOf(own.map((row) => ({ severity: severityOf(row.state) }))) : 'missing';
    const cost = state === 'pass' || state === 'warn' ? null : (costs.get(item.code)?.instrumentPoints ?? null);
    return all.map((row) => ({ ...row, cost: row.state === 'pass' || row.state === 'warn' ? null : cost }));
  });
  return byCost(rows);
}

function severityOf(state: StateOfPiece): 'fail' | 'manual' | 'warn' | 'info' {
  if (state === 'missing') return 'fail';
  return state === 'pass' ? 'info' : state;
}
