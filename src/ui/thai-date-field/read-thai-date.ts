import { fail, type Result, succeed } from '#src/shared/result.ts';
import { toArabicDigits } from '#src/thai/digits.ts';
import { fromIsoDate, toIsoDate } from '#src/thai/thai-date.ts';
import { isLikelyYearBE, isLikelyYearCE } from '#src/thai/year-number.ts';

export type ThaiDatePart = 'day' | 'month' | 'year';

/** Why what was typed is no date, and the part to look at first. `meantYearBE`: the year that was probably meant. */
export interface ThaiDateProblem {
  readonly kind: 'empty' | 'incomplete' | 'not-a-number' | 'short-year' | 'common-era' | 'no-such-year' | 'no-such-day';
  readonly part: ThaiDatePart;
  readonly typed?: string;
  readonly meantYearBE?: number;
}

const CE_TO_BE = 543;
const PARTS = ['day', 'month', 'year'] as const;

/**
 * Reads the three fields of a `ThaiDateField`, in Thai or Arabic digits, as an ISO date (Common Era). A year of two digits or of the
 * Common Era is not converted behind one's back: it is a problem that names the year that was probably meant.
 */
export function readThaiDate(
  fields: Readonly<Record<string, string | undefined>>,
  name: string,
): Result<string, ThaiDateProblem> {
  const [day = '', month = '', year = ''] = PARTS.map((part) => toArabicDigits(fields[`${name}-${part}`] ?? '').trim());
  const typed = { day, month, year };
  const blank = PARTS.filter((part) => typed[part] === '');
  if (blank.length === PARTS.length) return fail({ kind: 'empty', part: 'day' });
  if (blank[0]) return fail({ kind: 'incomplete', part: blank[0] });
  const unreadable = PARTS.find((part) => !/^\d{1,4}$/.test(typed[part]));
  if (unreadable) return fail({ kind: 'not-a-number', part: unreadable, typed: typed[unreadable] });
  return yearProblem(year) ?? dateOf({ yearBE: Number(year), month: Number(month), day: Number(day) });
}

function yearProblem(typed: string): Result<never, ThaiDateProblem> | null {
  const year = Number(typed);
  const problem = { part: 'year', typed } as const;
  if (isLikelyYearBE(year)) return null;
  if (isLikelyYearCE(year)) return fail({ ...problem, kind: 'common-era', meantYearBE: year + CE_TO_BE });
  if (typed.length <= 2) return fail({ ...problem, kind: 'short-year', meantYearBE: 2500 + year });
  return fail({ ...problem, kind: 'no-such-year' });
}

function dateOf(date: { yearBE: number; month: number; day: number }): Result<string, ThaiDateProblem> {
  const iso = toIsoDate(date);
  if (fromIsoDate(iso)) return succeed(iso);
  const wrongMonth = date.month < 1 || date.month > 12;
  return fail({
    kind: 'no-such-day',
    part: wrongMonth ? 'month' : 'day',
    typed: `${date.day}/${date.month}/${date.yearBE}`,
  });
}
