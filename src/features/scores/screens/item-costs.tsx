import type { VNode } from 'preact';
import { Card, DataTable, Disclosure, SafeLink, StateTag } from '#src/ui/index.ts';
import { scoreWords } from '../score-words.ts';
import type { ScorePageProps } from './score-page-props.ts';

/** So many stand open at first: the dearest. */
const SHOWN = 10;

/** What losing one item costs, the dearest first. */
export function ItemCosts({ sheet, language }: ScorePageProps): VNode {
  const words = scoreWords(language);
  const { costs, fiscalYearBE } = sheet;
  const knowsTotal = costs.some(({ totalPoints }) => totalPoints !== null);
  const table = (rows: ScorePageProps['sheet']['costs']) => (
    <DataTable
      caption={words.costs}
      captionHidden
      rows={rows}
      rowKey={({ code }) => code}
      empty={<p>{words.costsNoItems}</p>}
      columns={[
        {
          key: 'item',
          header: words.item,
          rowHeader: true,
          cell: ({ code, titleTh, titleEn }) => (
            <>
              <SafeLink href={`/years/${fiscalYearBE}/items/${encodeURIComponent(code)}`}>{code}</SafeLink>{' '}
              {language === 'th' ? titleTh : titleEn}
            </>
          ),
        },
        { key: 'state', header: words.state, cell: ({ state }) => <StateTag state={state} language={language} /> },
        {
          key: 'points',
          header: `${words.points} ${costs[0]?.instrument ?? ''}`,
          numeric: true,
          cell: ({ instrumentPoints }) => `−${instrumentPoints.toFixed(2)}`,
        },
        ...(knowsTotal
          ? [
              {
                key: 'total',
                header: words.totalPoints,
                numeric: true,
                cell: ({ totalPoints }: (typeof costs)[number]) =>
                  totalPoints === null ? words.unknownShort : `−${totalPoints.toFixed(2)}`,
              },
            ]
          : []),
      ]}
    />
  );
  return (
    <Card title={words.costs}>
      <p>{words.costsLead}</p>
      {table(costs.slice(0, SHOWN))}
      {costs.length > SHOWN && (
        <Disclosure summary={`${words.costsRest} (${costs.length - SHOWN})`}>{table(costs.slice(SHOWN))}</Disclosure>
      )}
    </Card>
  );
}
