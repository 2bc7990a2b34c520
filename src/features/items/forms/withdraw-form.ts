import { z } from 'zod';
import type { Result } from '#src/shared/result.ts';
import { type FieldProblem, type FormFields, readForm } from './field-problem.ts';
import { formText, REASON_LIMITS } from './form-text.ts';

const withdrawForm = z.object({ reason: formText({ ...REASON_LIMITS, missing: 'reasonMissing' }) });

export type WithdrawInput = z.output<typeof withdrawForm>;

export function readWithdrawForm(fields: FormFields): Result<WithdrawInput, readonly FieldProblem[]> {
  return readForm(withdrawForm, fields);
}
