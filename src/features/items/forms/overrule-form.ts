import { z } from 'zod';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { readThaiDate } from '#src/ui/thai-date-field/read-thai-date.ts';
import { overruleEndProblem, SHORTEST_OVERRULE_REASON } from '../overrule-rules.ts';
import { type FieldProblem, type FormFields, readForm } from './field-problem.ts';
import { formText, REASON_LIMITS } from './form-text.ts';

const overruleForm = z.object({
  reason: formText({
    ...REASON_LIMITS,
    missing: 'reasonMissing',
    least: { length: SHORTEST_OVERRULE_REASON, word: 'overruleReasonTooShort' },
  }),
});

export interface OverruleInput {
  readonly reason: string;
  /** Last day (`YYYY-MM-DD`) on which it holds. */
  readonly holdsUntil: string;
}

/** @param today calendar date in Bangkok */
export function readOverruleForm(fields: FormFields, today: string): Result<OverruleInput, readonly FieldProblem[]> {
  const reason = readForm(overruleForm, fields);
  const date = readThaiDate(fields, 'until');
  const end = date.ok ? overruleEndProblem(date.value, today) : null;
  const problems: FieldProblem[] = reason.ok ? [] : [...reason.problem];
  if (!date.ok) problems.push({ field: 'until', date: date.problem });
  if (end !== null) problems.push({ field: 'until', word: end === 'past' ? 'datePast' : 'dateTooFar' });
  if (!reason.ok || !date.ok || end !== null) return fail(problems);
  return succeed({ reason: reason.value.reason, holdsUntil: date.value });
}
