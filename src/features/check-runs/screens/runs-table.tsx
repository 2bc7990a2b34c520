import type { ComponentChildren, VNode } from 'preact';
import { displayText } from '#src/shared/display-name.ts';
import { filled } from '#src/shared/filled.ts';
import type { Language } from '#src/shared/language.ts';
import { DataTable, formatDate, SafeLink, stateWord, Tag } from '#src/ui/index.ts';
import { runPath } from '../check-paths.ts';
import { checkRunWords } from '../check-run-words.ts';
import type { RunSummary } from '../run-view.ts';

export interface RunsTableProps {
  readonly runs: readonly RunSummary[];
  readonly empty: ComponentChildren;
  readonly language: Language;
}

const TONES = { queued: 'neutral', running: 'info', done: 'good', failed: 'bad' } as const;
const STATES = ['fail', 'manual', 'warn', 'pass'] as const;

/** The newest runs, newest first. */
export function RunsTable({ runs, empty, language }: RunsTableProps): VNode {
  const words = checkRunWords(language);
  return (
    <DataTable
      caption={words.runs}
      rows={runs}
      rowKey={(run) => run.runId}
      empty={empty}
      columns={[
        {
          key: 'when',
          header: words.when,
          rowHeader: true,
          cell: (run) => (
            <SafeLink href={runPath(run)}>{formatDate(run.requestedAt, language, { time: true })}</SafeLink>
          ),
        },
        {
          key: 'what',
          header: words.what,
          cell: (run) => (run.itemCode === null ? words.wholeYear : filled(words.oneItem, run.itemCode)),
        },
        {
          key: 'who',
          header: words.who,
          cell: (run) => (run.reason === 'scheduled' ? words.scheduled : displayText(run.requestedBy, 80)),
        },
        {
          key: 'status',
          header: words.status,
          cell: (run) => <Tag tone={TONES[run.status]}>{words[run.status]}</Tag>,
        },
        {
          key: 'outcome',
          header: words.outcome,
          cell: (run) =>
            STATES.flatMap((state) => {
              const count = run.pieces[state];
              return count === undefined ? [] : [`${stateWord(state, language)} ${count}`];
            }).join(' · ') || '–',
        },
      ]}
    />
  );
}
