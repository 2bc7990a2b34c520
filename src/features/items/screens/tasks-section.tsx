import type { VNode } from 'preact';
import { displayText } from '#src/shared/display-name.ts';
import { filled } from '#src/shared/filled.ts';
import type { Language } from '#src/shared/language.ts';
import {
  Button,
  Card,
  Disclosure,
  ErrorSummary,
  formatDate,
  Stack,
  Tag,
  TextField,
  ThaiDateField,
  ThaiText,
} from '#src/ui/index.ts';
import { EMPTY_FORM, errorOf, type FormState, summaryOf, typedDate } from '../forms/form-state.ts';
import type { ItemPage, TaskView } from '../item-page.ts';
import { itemPath } from '../item-paths.ts';
import { itemWordsOf } from '../item-words.ts';

interface TasksSectionProps {
  readonly page: ItemPage;
  readonly form?: FormState | undefined;
  readonly language: Language;
}

/** What is still to be done for the item, and a form to note more. */
export function TasksSection({ page, form = EMPTY_FORM, language }: TasksSectionProps): VNode {
  const words = itemWordsOf(language);
  const here = itemPath(page.fiscalYearBE, page.item.code);
  return (
    <Card title={words.tasks}>
      <Stack>
        {page.tasks.length === 0 && (
          <>
            <p>{words.noTasks}</p>
            <p>{words.noTasksHint}</p>
          </>
        )}
        {page.tasks.map((task) => (
          <Task key={task.id} task={task} here={here} language={language} />
        ))}
        {!page.yearIsClosed && (
          <Disclosure summary={words.addTask} open={form.problems.length > 0}>
            <form method="post" action={`${here}/tasks`} noValidate>
              <Stack>
                <ErrorSummary problems={summaryOf(form, language)} language={language} />
                <TextField
                  name="text"
                  required
                  autocomplete="off"
                  maxLength={1000}
                  label={words.taskLabel}
                  value={form.fields.text}
                  error={errorOf(form, 'text', language)}
                />
                <ThaiDateField
                  name="due"
                  label={words.taskDue}
                  value={typedDate(form, 'due')}
                  error={errorOf(form, 'due', language)}
                  language={language}
                />
                <p>
                  <Button kind="secondary" icon="plus">
                    {words.addTask}
                  </Button>
                </p>
              </Stack>
            </form>
          </Disclosure>
        )}
      </Stack>
    </Card>
  );
}

interface TaskProps {
  readonly task: TaskView;
  readonly here: string;
  readonly language: Language;
}

function Task({ task, here, language }: TaskProps): VNode {
  const words = itemWordsOf(language);
  return (
    <div>
      <p>
        {task.source === 'assessor-remark' && (
          <>
            <Tag tone="warning">{words.assessorRemark}</Tag>{' '}
          </>
        )}
        <ThaiText text={displayText(task.textTh, 1000)} />
      </p>
      {task.dueOn !== null && <p>{filled(words.due, formatDate(task.dueOn, language))}</p>}
      {task.done ? (
        <p>
          <Tag tone="good">{filled(words.doneBy, task.done.by)}</Tag> {formatDate(task.done.at, language)}
        </p>
      ) : (
        <form method="post" action={`${here}/tasks/${task.id}/done`}>
          <Button kind="secondary" size="small">
            {words.finishTask}
          </Button>
        </form>
      )}
    </div>
  );
}
