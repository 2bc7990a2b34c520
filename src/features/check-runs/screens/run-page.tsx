import type { VNode } from 'preact';
import { displayText } from '#src/shared/display-name.ts';
import { filled } from '#src/shared/filled.ts';
import type { Language } from '#src/shared/language.ts';
import { Breadcrumbs, Button, ButtonLink, formatDate, Notice, PageHeading, Stack, SummaryList } from '#src/ui/index.ts';
import { checksPath, runExportPath } from '../check-paths.ts';
import { checkRunWords } from '../check-run-words.ts';
import type { RunPageView } from '../checks-view.ts';
import { isOpen, type RunView } from '../run-view.ts';
import { ResultFilters } from './result-filters.tsx';
import { ResultsTable } from './results-table.tsx';
import { RunningCheck } from './running-check.tsx';

export interface RunPageProps {
  readonly view: RunPageView;
  readonly language: Language;
}

/** One run: how far it is, or what it found out. */
export function RunPage({ view, language }: RunPageProps): VNode {
  const words = checkRunWords(language);
  const { run } = view;
  const what = run.itemCode === null ? words.wholeYear : filled(words.oneItem, run.itemCode);
  return (
    <Stack gap="large">
      <Breadcrumbs
        language={language}
        items={[
          { href: checksPath(run.fiscalYearBE), label: `${words.backToChecks} ${run.fiscalYearBE}` },
          { label: what },
        ]}
      />
      <PageHeading
        title={`${words.resultsOf} ${what}`}
        eyebrow={`${words.fiscalYear} ${run.fiscalYearBE}`}
        actions={run.status === 'done' ? <Exports view={view} language={language} /> : null}
      />
      {isOpen(run) && <RunningCheck run={run} language={language} />}
      {run.status === 'failed' && <Failure run={run} language={language} />}
      {run.status === 'done' && (
        <>
          <About run={run} language={language} />
          <ResultFilters view={view} language={language} />
          <ResultsTable view={view} language={language} />
        </>
      )}
    </Stack>
  );
}

function Exports({ view, language }: RunPageProps): VNode {
  const words = checkRunWords(language);
  const { run, filter } = view;
  return (
    <>
      <ButtonLink href={runExportPath(run, 'xlsx', filter)} download icon="download">
        {words.exportXlsx}
      </ButtonLink>
      <ButtonLink href={runExportPath(run, 'csv', filter)} download kind="quiet">
        {words.exportCsv}
      </ButtonLink>
      <ButtonLink href={runExportPath(run, 'json', filter)} download kind="quiet">
        {words.exportJson}
      </ButtonLink>
    </>
  );
}

function Failure({ run, language }: { readonly run: RunView; readonly language: Language }): VNode {
  const words = checkRunWords(language);
  const again =
    run.itemCode === null
      ? checksPath(run.fiscalYearBE)
      : `/years/${run.fiscalYearBE}/items/${encodeURIComponent(run.itemCode)}/check`;
  return (
    <Notice kind="error" title={words.failedTitle}>
      <p>{filled(words.failedText, run.reference ?? '–')}</p>
      <form method="post" action={again}>
        <Button>{words.tryAgain}</Button>
      </form>
    </Notice>
  );
}

function About({ run, language }: { readonly run: RunView; readonly language: Language }): VNode {
  const words = checkRunWords(language);
  const moment = (at: Date | null) => (at === null ? '–' : formatDate(at, language, { time: true }));
  return (
    <SummaryList
      rows={[
        {
          key: words.requestedBy,
          value: run.reason === 'scheduled' ? words.scheduled : displayText(run.requestedBy, 80),
        },
        { key: words.startedAt, value: moment(run.startedAt) },
        { key: words.finishedAt, value: moment(run.finishedAt) },
      ]}
    />
  );
}
