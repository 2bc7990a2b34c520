import type { VNode } from 'preact';
import { filled } from '#src/shared/filled.ts';
import type { Language } from '#src/shared/language.ts';
import { Button, Card, CheckboxField, Columns, ErrorSummary, formatDate, SelectField, Stack } from '#src/ui/index.ts';
import { checksPath } from '../check-paths.ts';
import { checkRunWords } from '../check-run-words.ts';
import type { ChecksView } from '../checks-view.ts';
import { type ScheduleProblem, scheduleMessage } from '../schedule-form.ts';

export interface ScheduleFormProps {
  readonly view: Pick<ChecksView, 'fiscalYearBE' | 'schedule' | 'nextDueAt'>;
  readonly problems?: readonly ScheduleProblem[] | undefined;
  readonly language: Language;
}

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** When everything is checked again by itself. */
export function ScheduleForm({ view, problems = [], language }: ScheduleFormProps): VNode {
  const words = checkRunWords(language);
  const { schedule, nextDueAt } = view;
  const messages = problems.map((problem) => ({ field: problem.field, message: scheduleMessage(problem, language) }));
  return (
    <Card title={words.schedule}>
      <form method="post" action={`${checksPath(view.fiscalYearBE)}/schedule`}>
        <Stack>
          {messages.length > 0 && <ErrorSummary problems={messages} language={language} />}
          <p>{words.scheduleLead}</p>
          <fieldset>
            <legend>{words.days}</legend>
            <Columns>
              {DAYS.map((day) => (
                <CheckboxField
                  key={day}
                  name={`day-${day}`}
                  label={words[`day${day}`]}
                  checked={schedule.weekdays.includes(day)}
                />
              ))}
            </Columns>
          </fieldset>
          <SelectField
            name="hour"
            label={words.hour}
            width="medium"
            value={String(schedule.hour)}
            options={HOURS.map((hour) => ({
              value: String(hour),
              label: filled(words.hourOption, String(hour).padStart(2, '0')),
            }))}
            error={messages[0]?.message}
          />
          <p>
            {nextDueAt === null ? words.never : filled(words.nextDue, formatDate(nextDueAt, language, { time: true }))}
          </p>
          <p>
            <Button kind="secondary">{words.saveSchedule}</Button>
          </p>
        </Stack>
      </form>
    </Card>
  );
}
