import type { VNode } from 'preact';
import { requiredYearWords } from '#src/assessment/evidence-checks/periods/required-year-words.ts';
import { displayText } from '#src/shared/display-name.ts';
import { filled } from '#src/shared/filled.ts';
import type { Language } from '#src/shared/language.ts';
import { Card, DataTable, Icon, type IconName, Notice, SummaryList, Tag, ThaiText, type Tone } from '#src/ui/index.ts';
import type { ChecklistLine, ElementState } from '../element-checklist.ts';
import type { ItemPage } from '../item-page.ts';
import { itemWordsOf } from '../item-words.ts';

interface RequiredSectionProps {
  readonly page: ItemPage;
  readonly language: Language;
}

/** What the evidence must contain and which year it must bear, with what the check has seen of it. */
export function RequiredSection({ page, language }: RequiredSectionProps): VNode {
  const words = itemWordsOf(language);
  const { checklist, item, requiredPeriod } = page;
  return (
    <Card title={words.required}>
      <SummaryList
        rows={[{ key: words.requiredYear, value: <ThaiText text={requiredYearWords(requiredPeriod, language)} /> }]}
      />
      {item.uncertain && <Notice kind="info">{words.uncertain}</Notice>}
      <DataTable
        caption={words.requiredElements}
        captionHidden
        columns={[
          {
            key: 'element',
            header: words.requiredElements,
            rowHeader: true,
            cell: ({ titleTh, titleEn }: ChecklistLine) => <ThaiText text={language === 'th' ? titleTh : titleEn} />,
          },
          { key: 'state', header: words.state, cell: (line) => <ElementTag state={line.state} language={language} /> },
          { key: 'place', header: words.quote, cell: (line) => <ElementPlace line={line} language={language} /> },
        ]}
        rows={checklist}
        rowKey={({ id }) => id}
        empty={<p>{words.noElements}</p>}
      />
    </Card>
  );
}

const TONES: Readonly<Record<ElementState, Tone>> = {
  found: 'good',
  unsure: 'info',
  missing: 'bad',
  person: 'info',
  'not-looked': 'neutral',
};

const ICONS: Readonly<Record<ElementState, IconName>> = {
  found: 'pass',
  unsure: 'manual',
  missing: 'fail',
  person: 'manual',
  'not-looked': 'unchecked',
};

function ElementTag({ state, language }: { readonly state: ElementState; readonly language: Language }): VNode {
  const words = itemWordsOf(language);
  return (
    <Tag tone={TONES[state]}>
      <Icon name={ICONS[state]} size={16} />
      {/* A space that the row of icon and word does not swallow. */}
      {`\u00a0${words[state === 'not-looked' ? 'notLooked' : state]}`}
    </Tag>
  );
}

/** Where it stands; the page leads to its picture with the words outlined, else to the piece among the results. */
function ElementPlace({ line, language }: { readonly line: ChecklistLine; readonly language: Language }): VNode {
  const words = itemWordsOf(language);
  if (line.quote === null && line.page === null) return <>–</>;
  return (
    <>
      {line.quote !== null && <q>{displayText(line.quote, 120)}</q>}{' '}
      {line.page !== null && <a href={placeHref(line, line.page)}>{filled(words.page, line.page)}</a>}
    </>
  );
}

function placeHref({ drawnPieceId, evidenceId, id }: ChecklistLine, page: number): string {
  if (drawnPieceId === null) return `#results-${evidenceId}`;
  return `/piece-checks/${drawnPieceId}/pages/${page}.png?element=${encodeURIComponent(id)}`;
}
