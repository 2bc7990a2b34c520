import type { VNode } from 'preact';
import type { ForecastScore } from '#src/assessment/scoring/forecast.ts';
import type { Language } from '#src/shared/language.ts';
import { Figure, FigureRow, formatNumber, ThaiText } from '#src/ui/index.ts';
import type { YearOverview } from '../year-overview.ts';
import { yearWords } from '../year-words.ts';

interface OverviewFiguresProps {
  readonly overview: YearOverview;
  readonly language: Language;
}

/** Readiness, forecast with its range, expected level, items to mend. */
export function OverviewFigures({ overview, language }: OverviewFiguresProps): VNode {
  const words = yearWords(language);
  const { forecast, allItems, readyItems, openProblems } = overview;
  const score = ({ instrumentScore }: ForecastScore) =>
    instrumentScore === null ? '–' : formatNumber(instrumentScore, language, { decimals: 2 });
  const band = forecast.expected.band;
  const bandTitle = band === null ? words.bandUnknown : language === 'th' ? band.titleTh : band.titleEn;
  return (
    <FigureRow>
      <Figure
        label={words.readiness}
        value={`${readyItems}/${allItems}`}
        note={`${formatNumber(allItems === 0 ? 0 : (100 * readyItems) / allItems, language, { decimals: 0 })}% · ${words.readyNote}`}
        tone={readyItems === allItems ? 'good' : 'neutral'}
      />
      <Figure
        label={words.forecast}
        value={score(forecast.expected)}
        note={
          <>
            <p>
              {words.forecastRange} {score(forecast.pessimistic)}–{score(forecast.optimistic)}
            </p>
            <p>
              <ThaiText text={words.forecastNote} />
            </p>
          </>
        }
        tone="info"
      />
      <Figure label={words.band} value={bandTitle} note={band === null ? words.bandNote : words.bandOfInstrument} />
      <Figure
        label={words.problems}
        value={openProblems}
        note={words.problemsNote}
        tone={openProblems === 0 ? 'good' : 'warning'}
      />
    </FigureRow>
  );
}
