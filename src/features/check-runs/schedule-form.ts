import { z } from 'zod';
import type { Language } from '#src/shared/language.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import type { CheckSchedule } from './due-time.ts';

/** Fields `day-1` (Monday) … `day-7`, each ticked or not sent, and `hour`. */
const hour = z.coerce.number().int().min(0).max(23);

export interface ScheduleProblem {
  readonly field: 'hour';
}

/** Reads what a browser sent. No day at all is a right answer: never. */
export function readScheduleForm(
  fields: Readonly<Record<string, string>>,
): Result<CheckSchedule, readonly ScheduleProblem[]> {
  const read = hour.safeParse(fields.hour?.trim() || undefined);
  if (!read.success) return fail([{ field: 'hour' }]);
  return succeed({
    weekdays: [1, 2, 3, 4, 5, 6, 7].filter((day) => fields[`day-${day}`] !== undefined),
    hour: read.data,
  });
}

export function scheduleMessage(_problem: ScheduleProblem, language: Language): string {
  return language === 'th' ? 'เลือกเวลาเป็นชั่วโมงเต็ม ตั้งแต่ 0 ถึง 23 นาฬิกา' : 'Choose a full hour from 0 to 23';
}
