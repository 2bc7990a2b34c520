import type { VNode } from 'preact';
import { displayAddress, displayText } from '#src/shared/display-name.ts';
import { filled } from '#src/shared/filled.ts';
import type { Language } from '#src/shared/language.ts';
import {
  DataTable,
  EmptyState,
  formatNumber,
  Pagination,
  SafeLink,
  Stack,
  StateTag,
  Tag,
  ThaiText,
} from '#src/ui/index.ts';
import { runPath } from '../check-paths.ts';
import { checkRunWords } from '../check-run-words.ts';
import type { RunPageView } from '../checks-view.ts';
import type { ResultFinding, ResultRow } from '../result-row.ts';

interface ResultsTableProps {
  readonly view: RunPageView;
  readonly language: Language;
}

/** More are on the page of the item. */
const MOST_FINDINGS = 4;

/** One row a piece of evidence, or an item without any. */
export function ResultsTable({ view, language }: ResultsTableProps): VNode {
  const words = checkRunWords(language);
  const { run, filter, rows, shown, all, page, pages } = view;
  const isThai = language === 'th';
  return (
    <Stack>
      <p>{filled(words.shown, shown, all)}</p>
      <DataTable
        caption={words.resultsOf}
        captionHidden
        rows={rows}
        rowKey={({ key }) => key}
        empty={
          all === 0 ? (
            <EmptyState title={words.noResults} />
          ) : (
            <EmptyState
              title={words.nothingFound}
              icon="search"
              action={<SafeLink href={runPath(run)}>{words.clear}</SafeLink>}
            >
              {words.nothingFoundHint}
            </EmptyState>
          )
        }
        columns={[
          {
            key: 'item',
            header: words.item,
            rowHeader: true,
            cell: (row) => (
              <>
                <SafeLink href={`/years/${run.fiscalYearBE}/items/${encodeURIComponent(row.itemCode)}`}>
                  {row.itemCode}
                </SafeLink>{' '}
                <ThaiText text={isThai ? row.itemTitleTh : row.itemTitleEn} />
              </>
            ),
          },
          { key: 'evidence', header: words.evidence, cell: (row) => <Evidence row={row} language={language} /> },
          { key: 'result', header: words.result, cell: (row) => <StateTag state={row.state} language={language} /> },
          { key: 'findings', header: words.findings, cell: (row) => <Findings row={row} language={language} /> },
          {
            key: 'cost',
            header: words.cost,
            numeric: true,
            cell: (row) => (row.cost === null ? '–' : formatNumber(row.cost, language, { decimals: 2 })),
          },
        ]}
      />
      {pages > 1 && (
        <Pagination page={page} pages={pages} hrefOf={(other) => runPath(run, filter, other)} language={language} />
      )}
    </Stack>
  );
}

interface CellProps {
  readonly row: ResultRow;
  readonly language: Language;
}

function Evidence({ row, language }: CellProps): VNode {
  const words = checkRunWords(language);
  const { evidenceTitle, source, linkedFrom } = row;
  if (evidenceTitle === null || source === null) return <span>{words.noEvidence}</span>;
  return (
    <>
      {linkedFrom === null && <ThaiText text={displayText(evidenceTitle, 200)} />}
      {source !== evidenceTitle && (
        <div>
          <small>
            <bdi>{displayAddress(source, 90)}</bdi>
          </small>
        </div>
      )}
      {linkedFrom !== null && <small>{filled(words.linkedFrom, displayAddress(linkedFrom, 80))}</small>}
    </>
  );
}

function Findings({ row, language }: CellProps): VNode {
  const words = checkRunWords(language);
  const { findings, state } = row;
  if (findings.length === 0) return <span>{state === 'missing' ? '–' : words.nothingWrong}</span>;
  const more = findings.length - MOST_FINDINGS;
  return (
    <ul>
      {findings.slice(0, MOST_FINDINGS).map((finding) => (
        <Finding key={finding.id} finding={finding} language={language} />
      ))}
      {more > 0 && <li>{filled(words.moreFindings, more)}</li>}
    </ul>
  );
}

function Finding({ finding, language }: { readonly finding: ResultFinding; readonly language: Language }): VNode {
  const words = checkRunWords(language);
  const isThai = language === 'th';
  const { page, isOverruled } = finding;
  const message = displayText(isThai ? finding.messageTh : finding.messageEn, 300);
  const where = page === null ? '' : filled(words.page, page);
  return (
    <li>
      <ThaiText text={message} />
      {where !== '' && !message.includes(where) && ` (${where})`}{' '}
      {isOverruled && <Tag tone="info">{words.overruled}</Tag>}
      <div>
        <small>
          <ThaiText text={displayText(isThai ? finding.fixTh : finding.fixEn, 300)} />
        </small>
      </div>
    </li>
  );
}
