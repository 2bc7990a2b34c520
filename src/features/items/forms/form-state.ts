import type { Language } from '#src/shared/language.ts';
import { type FieldProblem, type FormFields, fieldMessage } from './field-problem.ts';

/** A form that could not be saved: what is wrong, and what was typed. Files cannot be given back to a browser. */
export interface FormState {
  readonly problems: readonly FieldProblem[];
  readonly fields: FormFields;
}

export const EMPTY_FORM: FormState = { problems: [], fields: {} };

/** What is wrong with one field, if anything. */
export function errorOf({ problems }: FormState, field: string, language: Language): string | undefined {
  const own = problems.find((problem) => problem.field === field);
  return own && fieldMessage(own, language);
}

/** All that is wrong, for the summary above the form. */
export function summaryOf({ problems }: FormState, language: Language): { field: string; message: string }[] {
  return problems.map((problem) => ({ field: problem.field, message: fieldMessage(problem, language) }));
}

/** The three fields of a date as they were typed. */
export function typedDate({ fields }: FormState, name: string): { day: string; month: string; year: string } {
  const part = (which: string) => fields[`${name}-${which}`] ?? '';
  return { day: part('day'), month: part('month'), year: part('year') };
}
