import type { VNode } from 'preact';
import { Card, DataTable, Tag } from '#src/ui/index.ts';
import { scoreWords } from '../score-words.ts';
import type { ScorePageProps } from './score-page-props.ts';

/** The levels of the year and what each asks for; the expected one is marked. */
export function ScoreBands({ sheet, language }: ScorePageProps): VNode {
  const words = scoreWords(language);
  const { bandOf, total, band, basis } = sheet;
  return (
    <Card title={words.bands}>
      <p>
        {words.bandFrom} {bandOf.code === 'total' ? total.code : bandOf.code}{' '}
        {bandOf.isUncertain && <Tag tone="warning">{words.unverified}</Tag>}
      </p>
      <DataTable
        caption={words.bands}
        captionHidden
        rows={bandOf.levels}
        rowKey={({ code }) => code}
        empty={null}
        columns={[
          {
            key: 'band',
            header: words.bands,
            rowHeader: true,
            cell: ({ code, titleTh, titleEn }) => (
              <>
                {language === 'th' ? titleTh : titleEn}{' '}
                {code === band?.code && <Tag tone="info">{basis === 'checks' ? words.band : words.resultBand}</Tag>}
              </>
            ),
          },
          { key: 'from', header: words.bandAtLeast, numeric: true, cell: ({ atLeast }) => atLeast.toFixed(2) },
          {
            key: 'gate',
            header: words.bandGate,
            numeric: true,
            cell: ({ everyInstrumentAtLeast: gate }) => (gate === null ? '–' : gate.toFixed(2)),
          },
        ]}
      />
    </Card>
  );
}
