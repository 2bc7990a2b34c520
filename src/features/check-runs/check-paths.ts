import { type ResultFilter, resultFilterQuery } from './result-row.ts';
import type { RunView } from './run-view.ts';

/** Addresses of the pages of this feature, made in one place. */

export function checksPath(fiscalYearBE: number): string {
  return `/years/${fiscalYearBE}/checks`;
}

/** `page` from 1. */
export function runPath(
  { fiscalYearBE, runId }: Pick<RunView, 'fiscalYearBE' | 'runId'>,
  filter?: ResultFilter,
  page = 1,
): string {
  const query = filter === undefined ? '' : resultFilterQuery(filter);
  const paged = page === 1 ? query : `${query === '' ? '?' : `${query}&`}page=${page}`;
  return `${checksPath(fiscalYearBE)}/${runId}${paged}`;
}

export function runExportPath(
  run: Pick<RunView, 'fiscalYearBE' | 'runId'>,
  format: 'xlsx' | 'csv' | 'json',
  filter: ResultFilter,
): string {
  return `${runPath(run)}/export.${format}${resultFilterQuery(filter)}`;
}

export function progressPath(runId: string): string {
  return `/check-runs/${runId}/progress`;
}
