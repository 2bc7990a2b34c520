import type { YearRule } from '../../frameworks/framework.ts';
import type { RequiredPeriod } from '../evidence-case.ts';

/** Makes the year rule of an item concrete for the fiscal year assessed. October to December lie in the year before. */
export function requiredPeriodOf(yearRule: YearRule, fiscalYearBE: number): RequiredPeriod {
  switch (yearRule.rule) {
    case 'current':
      return { kind: 'fiscal-year', fiscalYearBE };
    case 'previous':
      return { kind: 'fiscal-year', fiscalYearBE: fiscalYearBE - 1 };
    case 'covers':
      return { kind: 'covers', fiscalYearBE };
    case 'none':
      return { kind: 'current' };
    case 'unknown':
      return { kind: 'unknown' };
    case 'months': {
      const year = fiscalYearBE + yearRule.yearOffset;
      return { kind: 'months', from: monthOf(year, yearRule.fromMonth), to: monthOf(year, yearRule.toMonth) };
    }
  }
}

/** The fiscal year that the evidence must be about; undefined where it bears no particular year. */
export function requiredFiscalYear(period: RequiredPeriod): number | undefined {
  if (period.kind === 'fiscal-year' || period.kind === 'covers') return period.fiscalYearBE;
  return period.kind === 'months' ? fiscalYearOfMonth(period.from) : undefined;
}

/** `2565-10` → 2566. */
export function fiscalYearOfMonth(month: string): number {
  const [year, number] = month.split('-').map(Number);
  return (year ?? 0) + ((number ?? 1) >= 10 ? 1 : 0);
}

/** Every month from one to the other, both included, as `YYYY-MM` in the Buddhist Era. */
export function monthsBetween(from: string, to: string): readonly string[] {
  const months: string[] = [];
  for (let count = monthCount(from); count <= monthCount(to) && months.length < 240; count++) {
    months.push(`${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`);
  }
  return months;
}

function monthCount(month: string): number {
  const [year, number] = month.split('-').map(Number);
  return (year ?? 0) * 12 + (number ?? 1) - 1;
}

function monthOf(fiscalYearBE: number, month: number): string {
  return `${month >= 10 ? fiscalYearBE - 1 : fiscalYearBE}-${String(month).padStart(2, '0')}`;
}
