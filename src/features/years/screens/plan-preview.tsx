import type { VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import { Card, DataTable, Figure, FigureRow, Tag, ThaiText, type Tone } from '#src/ui/index.ts';
import type { OpeningPlan, PlannedItem } from '../opening-plan.ts';
import { type YearWords, yearWords } from '../year-words.ts';

const CHANGES: Readonly<Record<PlannedItem['change'] | 'gone', { word: keyof YearWords; tone: Tone }>> = {
  same: { word: 'previewKept', tone: 'neutral' },
  renumbered: { word: 'previewRenumbered', tone: 'info' },
  changed: { word: 'previewChanged', tone: 'warning' },
  new: { word: 'previewNew', tone: 'good' },
  gone: { word: 'previewGone', tone: 'bad' },
};

interface Row {
  readonly code: string;
  readonly title: string;
  readonly change: keyof typeof CHANGES;
  readonly earlierCode: string | null;
  readonly remark: string | null;
}

/** What opening the year would do, item by item, before anything is done. */
export function PlanPreview({ plan, language }: { readonly plan: OpeningPlan; readonly language: Language }): VNode {
  const words = yearWords(language);
  const titleOf = (one: { titleTh: string; titleEn: string }) => (language === 'th' ? one.titleTh : one.titleEn);
  const rows: readonly Row[] = [
    ...plan.items.map((item) => ({ ...item, title: titleOf(item) })),
    ...plan.gone.map((item) => ({
      code: item.code,
      title: titleOf(item),
      change: 'gone' as const,
      earlierCode: item.code,
      remark: item.remark,
    })),
  ];
  const kinds = Object.keys(CHANGES) as (keyof typeof CHANGES)[];
  return (
    <Card title={words.previewTitle}>
      <FigureRow>
        {kinds.map((kind) => (
          <Figure
            key={kind}
            label={words[CHANGES[kind].word]}
            value={rows.filter(({ change }) => change === kind).length}
            tone={CHANGES[kind].tone}
          />
        ))}
      </FigureRow>
      <DataTable
        caption={words.previewTitle}
        captionHidden
        rows={rows}
        rowKey={({ code, change }) => `${change} ${code}`}
        empty={null}
        columns={[
          {
            key: 'item',
            header: words.item,
            rowHeader: true,
            cell: ({ code, title }) => (
              <>
                <strong>{code}</strong> <ThaiText text={title} />
              </>
            ),
          },
          {
            key: 'change',
            header: words.state,
            cell: ({ change, earlierCode, code }) => (
              <>
                <Tag tone={CHANGES[change].tone}>{words[CHANGES[change].word]}</Tag>
                {earlierCode !== null && earlierCode !== code && ` ${words.was} ${earlierCode}`}
              </>
            ),
          },
          {
            key: 'remark',
            header: words.previewRemarks,
            cell: ({ remark }) => (remark === null ? '' : <ThaiText text={remark} />),
          },
        ]}
      />
    </Card>
  );
}
