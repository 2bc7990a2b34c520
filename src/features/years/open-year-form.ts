import { z } from 'zod';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { toArabicDigits } from '#src/thai/digits.ts';
import type { YearWords } from './year-words.ts';

export interface OpenYearInput {
  readonly fiscalYearBE: number;
  readonly frameworkId: string;
  /** Year to carry over from; null: nothing. */
  readonly fromYearBE: number | null;
}

export interface FieldProblem {
  readonly field: string;
  readonly word: keyof YearWords;
}

const schema = z.object({
  year: z
    .string()
    .default('')
    .transform((text) => toArabicDigits(text).trim()),
  framework: z.string().default(''),
  from: z.string().default(''),
});

/** Reads the form; all that is wrong at once. */
export function readOpenYearForm(
  fields: Readonly<Record<string, string>>,
  frameworkIds: readonly string[],
  yearsBE: readonly number[],
): Result<OpenYearInput, readonly FieldProblem[]> {
  const { year, framework, from } = schema.parse({ ...fields });
  const problems: FieldProblem[] = [];
  const fiscalYearBE = /^\d{4}$/.test(year) ? Number(year) : null;
  if (fiscalYearBE !== null && fiscalYearBE >= 1950 && fiscalYearBE < 2200) {
    problems.push({ field: 'year', word: 'yearIsCommonEra' });
  } else if (fiscalYearBE === null || fiscalYearBE < 2550 || fiscalYearBE > 2650) {
    problems.push({ field: 'year', word: 'yearMissing' });
  } else if (yearsBE.includes(fiscalYearBE)) {
    problems.push({ field: 'year', word: 'yearTaken' });
  }
  if (!frameworkIds.includes(framework)) problems.push({ field: 'framework', word: 'frameworkUnknown' });
  const fromYearBE = from === '' ? null : Number(from);
  if (fromYearBE !== null && !yearsBE.includes(fromYearBE)) problems.push({ field: 'from', word: 'fromUnknown' });
  if (problems.length > 0 || fiscalYearBE === null) return fail(problems);
  return succeed({ fiscalYearBE, frameworkId: framework, fromYearBE });
}
