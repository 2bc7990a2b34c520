import type { VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import { type DataColumn, DataTable, formatNumber, SafeLink, StateTag, Tag } from '#src/ui/index.ts';
import type { ScoreLine } from '../score-sheet.ts';
import { scoreWords } from '../score-words.ts';

interface ScoreItemsProps {
  /** A sub-indicator. */
  readonly line: ScoreLine;
  readonly yearBE: number;
  readonly language: Language;
}

/** The items of a sub-indicator: how each stands and what it weighs. */
export function ScoreItems({ line, yearBE, language }: ScoreItemsProps): VNode {
  const words = scoreWords(language);
  const hasPublished = line.children.some(({ published }) => published !== null);
  const columns: DataColumn<ScoreLine>[] = [
    {
      key: 'item',
      header: words.item,
      rowHeader: true,
      cell: ({ code, titleTh, titleEn, uncertain }) => (
        <>
          <SafeLink href={`/years/${yearBE}/items/${encodeURIComponent(code)}`}>{code}</SafeLink>{' '}
          {language === 'th' ? titleTh : titleEn} {uncertain && <Tag tone="warning">{words.unverified}</Tag>}
        </>
      ),
    },
    {
      key: 'state',
      header: words.state,
      cell: ({ state }) => state && <StateTag state={state} language={language} />,
    },
    {
      key: 'value',
      header: words.value,
      numeric: true,
      cell: ({ value }) => (value === null ? words.unknownShort : value),
    },
    {
      key: 'share',
      header: words.share,
      numeric: true,
      cell: ({ weight }) => (weight === null ? '–' : `${formatNumber(100 * weight, language)}%`),
    },
    {
      key: 'cost',
      header: words.cost,
      numeric: true,
      cell: ({ pointsIfLost }) => (pointsIfLost === null ? '–' : `−${pointsIfLost.toFixed(2)}`),
    },
  ];
  if (hasPublished) columns.push({ key: 'published', header: words.published, cell: published(language) });
  return (
    <DataTable
      caption={`${words.itemsOf} ${line.code}`}
      captionHidden
      columns={columns}
      rows={line.children}
      rowKey={({ code }) => code}
      empty={<p>{words.noItems}</p>}
    />
  );
}

function published(language: Language) {
  const words = scoreWords(language);
  return ({ published: own }: ScoreLine) =>
    own === null ? (
      '–'
    ) : (
      <>
        {own.score.toFixed(2)}
        {own.remark && (
          <p>
            {words.remark}: {own.remark}
          </p>
        )}
      </>
    );
}
