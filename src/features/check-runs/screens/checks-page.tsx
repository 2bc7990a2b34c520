import type { VNode } from 'preact';
import { filled } from '#src/shared/filled.ts';
import type { Language } from '#src/shared/language.ts';
import { Button, EmptyState, Notice, PageHeading, Stack } from '#src/ui/index.ts';
import { checksPath } from '../check-paths.ts';
import { checkRunWords } from '../check-run-words.ts';
import type { ChecksView } from '../checks-view.ts';
import type { ScheduleProblem } from '../schedule-form.ts';
import { RunningCheck } from './running-check.tsx';
import { RunsTable } from './runs-table.tsx';
import { ScheduleForm } from './schedule-form.tsx';

export interface ChecksPageProps {
  readonly view: ChecksView;
  /** Of the schedule that was sent and could not be taken. */
  readonly problems?: readonly ScheduleProblem[] | undefined;
  readonly language: Language;
}

/** Checking everything: begin, see how far it is, read earlier results, set when it is done by itself. */
export function ChecksPage({ view, problems, language }: ChecksPageProps): VNode {
  const words = checkRunWords(language);
  const { fiscalYearBE, isClosed, open, runs } = view;
  return (
    <Stack gap="large">
      <PageHeading
        title={words.title}
        eyebrow={`${words.fiscalYear} ${fiscalYearBE}`}
        lead={<p>{words.lead}</p>}
        actions={
          isClosed || open ? null : (
            <form method="post" action={checksPath(fiscalYearBE)}>
              <Button icon="play">{words.startAll}</Button>
            </form>
          )
        }
      />
      {isClosed && <Notice kind="info">{words.closedYear}</Notice>}
      {open && <RunningCheck run={open} language={language} />}
      {!isClosed && !open && runs.length > 0 && <Freshness view={view} language={language} />}
      <RunsTable
        runs={runs}
        language={language}
        empty={<EmptyState title={words.noRuns}>{isClosed ? null : words.noRunsHint}</EmptyState>}
      />
      {!isClosed && <ScheduleForm view={view} problems={problems} language={language} />}
    </Stack>
  );
}

const MOST_NAMED = 12;

function Freshness({ view, language }: Pick<ChecksPageProps, 'view' | 'language'>): VNode {
  const words = checkRunWords(language);
  const { itemCodes, byOtherEngine } = view.stale;
  if (itemCodes.length === 0 && !byOtherEngine) return <Notice kind="success">{words.upToDate}</Notice>;
  const named = itemCodes.slice(0, MOST_NAMED).join(', ') + (itemCodes.length > MOST_NAMED ? ' …' : '');
  return (
    <Notice kind="warning">
      {itemCodes.length > 0 && <p>{filled(words.stale, itemCodes.length)}</p>}
      {itemCodes.length > 0 && <p>{filled(words.staleItems, named)}</p>}
      {byOtherEngine && <p>{words.otherEngine}</p>}
    </Notice>
  );
}
