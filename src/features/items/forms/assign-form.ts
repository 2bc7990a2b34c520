import { z } from 'zod';
import type { Result } from '#src/shared/result.ts';
import { type FieldProblem, type FormFields, readForm } from './field-problem.ts';
import { formCount, formText } from './form-text.ts';

const assignForm = z.object({
  /** Nothing chosen: no unit. */
  unit: z.union([z.literal('').transform(() => null), z.uuid({ error: 'unitUnknown' })]).default(null),
  owner: formText({ most: 200, tooLong: 'ownerTooLong' }).transform((name) => (name === '' ? null : name)),
  /** Revision of the item that the page showed. */
  revision: formCount,
});

export type AssignInput = z.output<typeof assignForm>;

export function readAssignForm(fields: FormFields): Result<AssignInput, readonly FieldProblem[]> {
  return readForm(assignForm, fields);
}
