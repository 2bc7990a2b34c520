import { fiscalYearOf } from '#src/thai/fiscal-year.ts';

const BANGKOK = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok', dateStyle: 'short' });

/** Fiscal year (Buddhist Era) of a moment, by the calendar of Bangkok. */
export function currentFiscalYear(now: Date): number {
  const [year = 0, month = 0] = BANGKOK.format(now).split('-').map(Number);
  return fiscalYearOf({ yearBE: year + 543, month });
}
