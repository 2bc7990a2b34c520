import type { VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import {
  Button,
  Card,
  Columns,
  EmptyState,
  formatNumber,
  PageHeading,
  Pagination,
  SafeLink,
  SelectField,
  Stack,
  Tag,
  Timeline,
} from '#src/ui/index.ts';
import type { AuditTrail, TrailEntry } from '../audit-trail.ts';
import { KIND_NAMES, KINDS, SUBJECT_NAMES, SUBJECTS, type TrailWords, trailWords } from '../trail-words.ts';
import { ChainNotice } from './chain-notice.tsx';
import { historyHref } from './history-href.ts';

export interface HistoryPageProps {
  readonly trail: AuditTrail;
  readonly language: Language;
}

/** Who did what and when, newest first, and whether the record is whole. */
export function HistoryPage({ trail, language }: HistoryPageProps): VNode {
  const words = trailWords(language);
  const { entries, page, pages, count, filter } = trail;
  return (
    <Stack gap="large">
      <PageHeading title={words.title} lead={<p>{words.lead}</p>} />
      <ChainNotice trail={trail} language={language} />
      <FilterForm trail={trail} language={language} words={words} />
      {entries.length === 0 ? (
        <Empty trail={trail} words={words} />
      ) : (
        <Card
          title={`${formatNumber(count, language)} ${words.found}`}
          actions={
            <Pagination
              page={page}
              pages={pages}
              hrefOf={(to) => historyHref(filter, { page: to })}
              language={language}
            />
          }
        >
          <Timeline
            language={language}
            entries={entries.map((entry) => ({
              at: entry.at,
              who: entry.actor,
              what: <Entry entry={entry} language={language} words={words} />,
            }))}
          />
        </Card>
      )}
    </Stack>
  );
}

interface FilterFormProps extends HistoryPageProps {
  readonly words: TrailWords;
}

function FilterForm({ trail, language, words }: FilterFormProps): VNode {
  const { kind, subject } = trail.filter;
  const all = { value: '', label: words.all };
  return (
    <form method="get" action="/history">
      <Stack gap="small">
        <Columns>
          <SelectField
            name="kind"
            label={words.kind}
            value={kind ?? ''}
            options={[all, ...KINDS.map((one) => ({ value: one, label: KIND_NAMES[one][language] }))]}
          />
          <SelectField
            name="subject"
            label={words.subject}
            value={subject ?? ''}
            options={[all, ...SUBJECTS.map((one) => ({ value: one, label: SUBJECT_NAMES[one][language] }))]}
          />
        </Columns>
        <div>
          <Button kind="secondary">{words.filter}</Button>
        </div>
      </Stack>
    </form>
  );
}

interface EntryProps {
  readonly entry: TrailEntry;
  readonly language: Language;
  readonly words: TrailWords;
}

function Entry({ entry, language, words }: EntryProps): VNode {
  const { itemCode, fiscalYearBE, what, seq } = entry;
  const item = itemCode === null ? null : `${words.item} ${itemCode}`;
  return (
    <>
      {item !== null && (
        <>
          {fiscalYearBE === null ? (
            item
          ) : (
            <SafeLink href={`/years/${fiscalYearBE}/items/${encodeURIComponent(itemCode ?? '')}`}>
              {item} {words.year} {fiscalYearBE}
            </SafeLink>
          )}
          :{' '}
        </>
      )}
      {what[language]}{' '}
      <Tag>
        {words.number} {seq}
      </Tag>
    </>
  );
}

function Empty({ trail, words }: { readonly trail: AuditTrail; readonly words: TrailWords }): VNode {
  const isFiltered = trail.filter.kind !== undefined || trail.filter.subject !== undefined;
  return isFiltered ? (
    <EmptyState title={words.emptyFilter} action={<SafeLink href="/history">{words.clear}</SafeLink>} />
  ) : (
    <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
  );
}
