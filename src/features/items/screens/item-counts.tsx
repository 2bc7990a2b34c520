import type { VNode } from 'preact';
import { filled } from '#src/shared/filled.ts';
import type { Language } from '#src/shared/language.ts';
import { Tag, type Tone } from '#src/ui/index.ts';
import type { ItemRow } from '../item-row.ts';
import { itemWordsOf } from '../item-words.ts';

interface ItemCountsProps {
  readonly row: ItemRow;
  readonly language: Language;
}

/** What was found on an item, what does not count, and what is still to be done; a dash where there is nothing to say. */
export function ItemCounts({ row, language }: ItemCountsProps): VNode {
  const words = itemWordsOf(language);
  const { findings, overruledFindings, uncheckedEvidence, openTasks } = row;
  const all: readonly { readonly count: number; readonly label: string; readonly tone: Tone }[] = [
    { count: findings.fail, label: words.countFail, tone: 'bad' },
    { count: findings.manual, label: words.countManual, tone: 'info' },
    { count: findings.warn, label: words.countWarn, tone: 'warning' },
    { count: overruledFindings, label: words.countOverruled, tone: 'neutral' },
    { count: uncheckedEvidence, label: words.notCheckedYet, tone: 'neutral' },
    { count: openTasks, label: words.openTasks, tone: 'info' },
  ];
  const said = all.filter(({ count }) => count > 0);
  if (said.length === 0) return <>–</>;
  return (
    <>
      {said.map(({ count, label, tone }) => (
        <span key={label}>
          <Tag tone={tone}>{filled(label, count)}</Tag>{' '}
        </span>
      ))}
    </>
  );
}
