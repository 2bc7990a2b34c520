/**
 * The Thai government's fiscal year: 1 October to 30 September, named after the Buddhist-Era year in which it ends.
 * Source: พระราชบัญญัติวิธีการงบประมาณ พ.ศ. ๒๕๖๑ มาตรา ๔ ("ปีงบประมาณ").
 */

/** A month of the Buddhist Era; `month` is 1..12. */
export interface ThaiMonth {
  readonly yearBE: number;
  readonly month: number;
}

/** Both months belong to the span. */
export interface MonthSpan {
  readonly from: ThaiMonth;
  readonly to: ThaiMonth;
}

const FIRST_MONTH = 10;

/** Fiscal year in which the month lies. October 2565 is fiscal year 2566. */
export function fiscalYearOf({ yearBE, month }: ThaiMonth): number {
  return month >= FIRST_MONTH ? yearBE + 1 : yearBE;
}

/** The twelve months of a fiscal year, October first. */
export function monthsOfFiscalYear(fiscalYearBE: number): ThaiMonth[] {
  return Array.from({ length: 12 }, (_, index) => nthMonth(fiscalYearBE, index));
}

/** October to September. */
export function fiscalYearSpan(fiscalYearBE: number): MonthSpan {
  return spanOf(fiscalYearBE, 0, 11);
}

/** Half 1 is October to March (รอบ ๖ เดือนแรก), half 2 April to September. */
export function fiscalHalfSpan(fiscalYearBE: number, half: 1 | 2): MonthSpan {
  return spanOf(fiscalYearBE, (half - 1) * 6, (half - 1) * 6 + 5);
}

/** Quarter 1 (ไตรมาส ๑) is October to December. */
export function fiscalQuarterSpan(fiscalYearBE: number, quarter: 1 | 2 | 3 | 4): MonthSpan {
  return spanOf(fiscalYearBE, (quarter - 1) * 3, (quarter - 1) * 3 + 2);
}

/** 1 for October to March, 2 for April to September. */
export function fiscalHalfOf(month: number): 1 | 2 {
  return month >= FIRST_MONTH || month <= 3 ? 1 : 2;
}

/** 1 for October to December … 4 for July to September. */
export function fiscalQuarterOf(month: number): 1 | 2 | 3 | 4 {
  if (month >= FIRST_MONTH) return 1;
  if (month <= 3) return 2;
  return month <= 6 ? 3 : 4;
}

function spanOf(fiscalYearBE: number, first: number, last: number): MonthSpan {
  return { from: nthMonth(fiscalYearBE, first), to: nthMonth(fiscalYearBE, last) };
}

/** `index` 0 is October. */
function nthMonth(fiscalYearBE: number, index: number): ThaiMonth {
  return index < 3
    ? { yearBE: fiscalYearBE - 1, month: FIRST_MONTH + index }
    : { yearBE: fiscalYearBE, month: index - 2 };
}
