import type { VNode } from 'preact';
import type { ForecastScore } from '#src/assessment/scoring/forecast.ts';
import { Figure, FigureRow, formatNumber } from '#src/ui/index.ts';
import { scoreWords } from '../score-words.ts';
import type { ScorePageProps } from './score-page-props.ts';

/** Expected, highest, lowest; the level; what was published. */
export function ScoreFigures({ sheet, language }: ScorePageProps): VNode {
  const words = scoreWords(language);
  const { forecast, total, bandOf, band } = sheet;
  const number = (value: number | null) =>
    value === null ? words.unknownShort : formatNumber(value, language, { decimals: 2 });
  const score = ({ instrumentScore }: ForecastScore) => number(instrumentScore);
  const published = total.children.find(({ published: own, children }) => own !== null && children.length > 0);
  const instrument = sheet.costs[0]?.instrument ?? '';
  return (
    <FigureRow>
      {published?.published && (
        <Figure
          label={`${words.published} ${published.code}`}
          value={number(published.published.score)}
          note={
            published.recomputed !== null && (
              <p>
                {published.recomputed === published.published.score
                  ? words.agrees
                  : `${words.differs} ${number(published.recomputed)}`}
              </p>
            )
          }
          tone="good"
        />
      )}
      {sheet.basis === 'checks' && (
        <>
          <Figure
            label={`${words.expected} ${instrument}`}
            value={score(forecast.expected)}
            note={
              <>
                <p>
                  {words.judged} {forecast.judgedItems}/{forecast.allItems} · {words.expectedNote}
                </p>
                <p>{words.forecastOnly}</p>
              </>
            }
            tone="info"
          />
          <Figure
            label={`${words.optimistic} ${instrument}`}
            value={score(forecast.optimistic)}
            note={words.optimisticNote}
          />
          <Figure
            label={`${words.pessimistic} ${instrument}`}
            value={score(forecast.pessimistic)}
            note={words.pessimisticNote}
          />
        </>
      )}
      <Figure
        label={sheet.basis === 'checks' ? words.band : words.resultBand}
        value={band === null ? words.bandUnknown : language === 'th' ? band.titleTh : band.titleEn}
        note={
          band === null ? words.bandNeedsAll : `${words.bandFrom} ${bandOf.code === 'total' ? total.code : bandOf.code}`
        }
      />
    </FigureRow>
  );
}
