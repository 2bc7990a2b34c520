import { z } from 'zod';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { readThaiDate } from '#src/ui/thai-date-field/read-thai-date.ts';
import { type FieldProblem, type FormFields, readForm } from './field-problem.ts';
import { formText } from './form-text.ts';

const taskForm = z.object({ text: formText({ most: 1000, tooLong: 'taskTooLong', missing: 'taskMissing' }) });

export interface TaskInput {
  readonly text: string;
  /** `YYYY-MM-DD`; null where the task has no date. */
  readonly dueOn: string | null;
}

/** A date that was left empty altogether is no date; one that is begun must be one. */
export function readTaskForm(fields: FormFields): Result<TaskInput, readonly FieldProblem[]> {
  const text = readForm(taskForm, fields);
  const date = readThaiDate(fields, 'due');
  const problems: FieldProblem[] = text.ok ? [] : [...text.problem];
  if (!date.ok && date.problem.kind !== 'empty') problems.push({ field: 'due', date: date.problem });
  if (!text.ok || problems.length > 0) return fail(problems);
  return succeed({ text: text.value.text, dueOn: date.ok ? date.value : null });
}
