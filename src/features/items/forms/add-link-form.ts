import { z } from 'zod';
import type { Result } from '#src/shared/result.ts';
import { readEvidenceAddress } from '../evidence-address.ts';
import { type FieldProblem, type FormFields, readForm } from './field-problem.ts';
import { formText, TITLE_LIMITS } from './form-text.ts';

export const addressField = z
  .string()
  .default('')
  .transform((text, context) => {
    const address = readEvidenceAddress(text);
    if (address.ok) return address.value;
    context.addIssue({ code: 'custom', message: address.problem });
    return z.NEVER;
  });

const addLinkForm = z.object({
  url: addressField,
  /** Left empty: the address stands for it. */
  title: formText(TITLE_LIMITS),
});

export type LinkInput = z.output<typeof addLinkForm>;

export function readAddLinkForm(fields: FormFields): Result<LinkInput, readonly FieldProblem[]> {
  return readForm(addLinkForm, fields);
}
