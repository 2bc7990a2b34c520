import type { VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import { DataTable, Disclosure, SourceList, Tag, type Tone } from '#src/ui/index.ts';
import { frameworkWords } from '../framework-words.ts';
import type { ChangeKind, ComparedItem, Comparison } from '../read-comparison.ts';
import { ChangeDetails } from './change-details.tsx';

interface ChangedItemsProps {
  readonly comparison: Comparison;
  /** Those to show. */
  readonly items: readonly ComparedItem[];
  readonly language: Language;
}

const TONES: Readonly<Record<ChangeKind, Tone>> = {
  new: 'info',
  changed: 'warning',
  renumbered: 'neutral',
  same: 'good',
  gone: 'bad',
};

export function ChangedItems({ comparison, items, language }: ChangedItemsProps): VNode {
  const words = frameworkWords(language);
  const { from, to } = comparison;
  return (
    <DataTable
      caption={words.compareTitle}
      captionHidden
      rows={items}
      rowKey={(item) => laterOf(item).conceptId}
      empty={<p>{words.none}</p>}
      columns={[
        {
          key: 'from',
          header: `${words.codeIn} ${from.fiscalYearBE}`,
          cell: ({ change }) => ('from' in change ? change.from.code : '–'),
        },
        {
          key: 'to',
          header: `${words.codeIn} ${to.fiscalYearBE}`,
          cell: ({ change }) => ('to' in change ? change.to.code : '–'),
        },
        {
          key: 'item',
          header: words.item,
          rowHeader: true,
          cell: (item) => (
            <>
              {language === 'th' ? laterOf(item).titleTh : laterOf(item).titleEn}{' '}
              {isUncertain(item) && <Tag tone="warning">{words.unverified}</Tag>}
            </>
          ),
        },
        {
          key: 'change',
          header: words.change,
          cell: ({ change }) => <Tag tone={TONES[change.change]}>{words[change.change]}</Tag>,
        },
        {
          key: 'details',
          header: words.details,
          cell: (item) => (
            <>
              <ChangeDetails item={item} comparison={comparison} language={language} />
              <Disclosure summary={words.sources}>
                <SourceList sources={sourcesOf(item)} language={language} />
              </Disclosure>
            </>
          ),
        },
      ]}
    />
  );
}

function laterOf({ change }: ComparedItem) {
  return 'to' in change ? change.to : change.from;
}

/** A match is as sure as the less sure of the two. */
function isUncertain({ change }: ComparedItem): boolean {
  return ('to' in change && change.to.uncertain === true) || ('from' in change && change.from.uncertain === true);
}

function sourcesOf({ change }: ComparedItem): readonly string[] {
  return [...new Set([...('to' in change ? change.to.sources : []), ...('from' in change ? change.from.sources : [])])];
}
