import { may } from '#src/access/permissions.ts';
import type { Framework } from '#src/assessment/frameworks/framework.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { isRowId } from '#src/shared/row-id.ts';
import type { RunPageView } from './checks-view.ts';
import type { FrameworkOf, Outside } from './outside.ts';
import { filterResults, type ResultFilter, type ResultRow } from './result-row.ts';
import { findRun } from './run-queries.ts';
import { runResults } from './run-results.ts';
import { isOpen, type RunView } from './run-view.ts';

export interface SeeRunOutside extends Outside {
  readonly frameworkOf: FrameworkOf;
}

const ROWS_A_PAGE = 50;

/** A run with one page of its results. Five queries. An id that is none is `not-found`, too. */
export async function seeRun(
  outside: SeeRunOutside,
  runId: string,
  filter: ResultFilter,
  page = 1,
): Promise<Result<RunPageView, 'not-allowed' | 'not-found'>> {
  const results = await allResults(outside, runId);
  if (!results.ok) return results;
  const { run, rows, framework } = results.value;
  const found = filterResults(rows, filter);
  const pages = Math.max(1, Math.ceil(found.length / ROWS_A_PAGE));
  const at = Math.min(Math.max(1, page), pages);
  const used = new Set(rows.map(({ subIndicator }) => subIndicator));
  return succeed({
    run,
    filter,
    rows: found.slice((at - 1) * ROWS_A_PAGE, at * ROWS_A_PAGE),
    shown: found.length,
    all: rows.length,
    page: at,
    pages,
    states: Object.fromEntries([...Map.groupBy(rows, ({ state }) => state)].map(([state, all]) => [state, all.length])),
    subIndicators: framework.indicators
      .flatMap(({ subIndicators }) => subIndicators)
      .filter(({ code }) => used.has(code))
      .map(({ code, titleTh, titleEn }) => ({ code, titleTh, titleEn })),
    codes: [...new Set(rows.flatMap(({ findings }) => findings.map(({ code }) => code)))].sort(),
  });
}

/** All results that the filter lets through, for an export. */
export async function resultsForExport(
  outside: SeeRunOutside,
  runId: string,
  filter: ResultFilter,
): Promise<Result<{ readonly run: RunView; readonly rows: readonly ResultRow[] }, 'not-allowed' | 'not-found'>> {
  const results = await allResults(outside, runId);
  if (!results.ok) return results;
  const { run, rows } = results.value;
  return succeed({ run, rows: filterResults(rows, filter) });
}

interface AllResults {
  readonly run: RunView;
  readonly rows: readonly ResultRow[];
  readonly framework: Framework;
}

async function allResults(
  { db, actor, now, frameworkOf }: SeeRunOutside,
  runId: string,
): Promise<Result<AllResults, 'not-allowed' | 'not-found'>> {
  if (!may(actor, 'see-assessment')) return fail('not-allowed');
  if (!isRowId(runId)) return fail('not-found');
  return db.asAgency(actor.agencyId, async (tx) => {
    const run = await findRun(tx, runId);
    if (run === undefined) return fail('not-found');
    const framework = frameworkOf(run.frameworkId, run.fiscalYearBE);
    // While it runs there is nothing yet.
    const rows = isOpen(run) || run.status === 'failed' ? [] : await runResults(tx, { framework, now }, runId);
    return succeed({ run, rows, framework });
  });
}
