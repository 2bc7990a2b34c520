import type { z } from 'zod';
import type { Language } from '#src/shared/language.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import type { ThaiDateProblem } from '#src/ui/thai-date-field/read-thai-date.ts';
import { thaiDateMessage } from '#src/ui/thai-date-field/thai-date-message.ts';
import { type FormWord, formWordsOf } from './form-words.ts';

/** A field of a form and what is wrong with it. */
export type FieldProblem =
  | { readonly field: string; readonly word: FormWord }
  | { readonly field: string; readonly date: ThaiDateProblem }
  /** Of what the use case answered, or of one file among several. */
  | { readonly field: string; readonly said: Readonly<Record<Language, string>> };

/** What a browser sent, one value a field. */
export type FormFields = Readonly<Record<string, string>>;

/** Reads the fields with a schema whose messages are `FormWord`s; one problem a field, in the order of the schema. */
export function readForm<Schema extends z.ZodType>(
  schema: Schema,
  fields: FormFields,
): Result<z.output<Schema>, readonly FieldProblem[]> {
  const parsed = schema.safeParse(fields);
  if (parsed.success) return succeed(parsed.data);
  const first = new Map<string, FieldProblem>();
  for (const { path, message } of parsed.error.issues) {
    const field = String(path[0] ?? '');
    if (!first.has(field)) first.set(field, { field, word: message as FormWord });
  }
  return fail([...first.values()]);
}

/** What is wrong and how to mend it, for the eyes of the officer. */
export function fieldMessage(problem: FieldProblem, language: Language): string {
  if ('said' in problem) return problem.said[language];
  return 'word' in problem ? formWordsOf(language)[problem.word] : thaiDateMessage(problem.date, language);
}
