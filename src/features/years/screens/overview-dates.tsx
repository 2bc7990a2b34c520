import type { VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import { ButtonLink, Card, formatDate, SummaryList, Tag } from '#src/ui/index.ts';
import type { NextStep, YearOverview } from '../year-overview.ts';
import { type YearWords, yearWords } from '../year-words.ts';

interface OverviewDatesProps {
  readonly overview: YearOverview;
  readonly language: Language;
}

/** What comes next on the calendar, and what waits to be done. */
export function OverviewDates({ overview, language }: OverviewDatesProps): VNode {
  const words = yearWords(language);
  const { nextStep, stepsAreOver, openTasks, nextTaskDue, withoutOwner, fiscalYearBE } = overview;
  const stepless = stepsAreOver ? words.stepsOver : words.noSteps;
  return (
    <Card
      title={words.deadlines}
      actions={
        <ButtonLink href={`/years/new?from=${fiscalYearBE}`} kind="quiet">
          {words.openNext}
        </ButtonLink>
      }
    >
      <SummaryList
        rows={[
          {
            key: words.nextStep,
            value: nextStep === null ? stepless : <Step step={nextStep} words={words} language={language} />,
          },
          {
            key: words.tasks,
            value:
              openTasks === 0
                ? words.noTasks
                : `${openTasks}${nextTaskDue === null ? '' : ` · ${words.taskDue} ${formatDate(nextTaskDue, language, { short: true })}`}`,
          },
          { key: words.withoutOwner, value: String(withoutOwner) },
        ]}
      />
    </Card>
  );
}

interface StepProps {
  readonly step: NextStep;
  readonly words: YearWords;
  readonly language: Language;
}

function Step({ step, words, language }: StepProps): VNode {
  return (
    <>
      {language === 'th' ? step.titleTh : step.titleEn}
      <br />
      {step.hasBegun
        ? `${words.stepNow} ${formatDate(dayBefore(step.until), language)}`
        : `${words.stepFrom} ${formatDate(step.from, language)}`}
      {step.uncertain && (
        <>
          {' '}
          <Tag tone="warning">{words.unverified}</Tag>
        </>
      )}
    </>
  );
}

/** `until` is the first day after the step. */
function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
