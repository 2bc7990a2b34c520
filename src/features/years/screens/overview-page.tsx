import { Fragment, type VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import {
  Button,
  ButtonLink,
  Card,
  Columns,
  formatDate,
  LineChart,
  Notice,
  PageHeading,
  Stack,
  StackedBars,
  ThaiText,
} from '#src/ui/index.ts';
import type { YearOverview } from '../year-overview.ts';
import { type YearWords, yearWords } from '../year-words.ts';
import { CostliestProblems } from './costliest-problems.tsx';
import { OverviewDates } from './overview-dates.tsx';
import { OverviewFigures } from './overview-figures.tsx';

export interface OverviewPageProps {
  readonly overview: YearOverview;
  /** Years that were opened beside this one, the latest first. */
  readonly otherYearsBE: readonly number[];
  readonly language: Language;
}

/** The first page: how ready the office is, what it would score, and what to mend first. */
export function OverviewPage({ overview, otherYearsBE, language }: OverviewPageProps): VNode {
  const words = yearWords(language);
  const { fiscalYearBE, lastRun } = overview;
  const isRunning = lastRun?.status === 'queued' || lastRun?.status === 'running';
  return (
    <Stack>
      <PageHeading
        title={`${words.overviewTitle} ${fiscalYearBE}`}
        eyebrow={overview.status === 'open' ? words.openYear : words.closedYear}
        lead={
          <>
            {overview.borrowedFrom === null && (
              <p>
                <ThaiText text={language === 'th' ? overview.frameworkTitleTh : overview.frameworkTitleEn} />
              </p>
            )}
            <OtherYears yearsBE={otherYearsBE} words={words} />
          </>
        }
        actions={
          overview.status === 'closed' ? null : isRunning && lastRun ? (
            <ButtonLink href={`/years/${fiscalYearBE}/checks/${lastRun.id}`}>{words.seeRun}</ButtonLink>
          ) : (
            <form method="post" action={`/years/${fiscalYearBE}/checks`}>
              <Button type="submit">{words.checkAll}</Button>
            </form>
          )
        }
      />
      <Caveats overview={overview} words={words} />
      <OverviewFigures overview={overview} language={language} />
      <RunNote overview={overview} words={words} language={language} isRunning={isRunning} />
      <CostliestProblems overview={overview} language={language} />
      <Columns layout="main-side">
        <Card title={words.bySub}>
          <StackedBars
            title={words.bySub}
            titleHidden
            description={words.bySubDescription}
            language={language}
            bars={overview.bySubIndicator.map(({ code, titleTh, titleEn, counts }) => ({
              label: `${code} ${language === 'th' ? titleTh : titleEn}`,
              counts,
            }))}
          />
        </Card>
        <OverviewDates overview={overview} language={language} />
      </Columns>
      <Card title={words.scores}>
        {overview.scores.length === 0 ? (
          <p>
            <ThaiText text={words.noScores} />
          </p>
        ) : (
          <LineChart
            title={words.scores}
            titleHidden
            description={words.scoresDescription}
            language={language}
            max={100}
            min={lowEnd(overview)}
            points={scorePoints(overview)}
          />
        )}
      </Card>
    </Stack>
  );
}

function OtherYears({
  yearsBE,
  words,
}: {
  readonly yearsBE: readonly number[];
  readonly words: YearWords;
}): VNode | null {
  if (yearsBE.length === 0) return null;
  return (
    <p>
      {words.otherYears}{' '}
      {yearsBE.map((year, index) => (
        <Fragment key={year}>
          {index > 0 && ' · '}
          <a href={`/years/${year}`}>{year}</a>
        </Fragment>
      ))}
    </p>
  );
}

/** Published years, and the year shown as a gap until it has a result: a forecast is no result. */
function scorePoints({ scores, fiscalYearBE }: YearOverview) {
  const points = scores.map(({ fiscalYearBE: year, score }) => ({
    label: String(year),
    value: score as number | null,
  }));
  return points.some(({ label }) => label === String(fiscalYearBE))
    ? points
    : [...points, { label: String(fiscalYearBE), value: null }];
}

/** Scores lie between 80 and 100 in most offices; a scale from 0 would show a flat line. */
function lowEnd({ scores }: YearOverview): number {
  return Math.max(0, Math.floor((Math.min(...scores.map(({ score }) => score)) - 5) / 10) * 10);
}

function Caveats({ overview, words }: { readonly overview: YearOverview; readonly words: YearWords }): VNode | null {
  if (overview.borrowedFrom !== null) {
    return (
      <Notice kind="warning">
        <p>
          {words.borrowed} {overview.borrowedFrom}
        </p>
      </Notice>
    );
  }
  return overview.frameworkUncertain ? (
    <Notice kind="info">
      <p>
        <ThaiText text={words.frameworkUnverified} />
      </p>
    </Notice>
  ) : null;
}

interface RunNoteProps extends Omit<OverviewPageProps, 'otherYearsBE'> {
  readonly words: YearWords;
  readonly isRunning: boolean;
}

function RunNote({ overview, words, language, isRunning }: RunNoteProps): VNode {
  const { lastRun, fiscalYearBE } = overview;
  if (lastRun === null) {
    return (
      <Notice kind="info">
        <p>
          <ThaiText text={words.neverChecked} />
        </p>
      </Notice>
    );
  }
  const when = lastRun.finishedAt;
  return (
    <p>
      {isRunning || when === null
        ? words.running
        : `${words.lastChecked} ${formatDate(when, language, { time: true })}`}{' '}
      · <a href={`/years/${fiscalYearBE}/checks/${lastRun.id}`}>{isRunning ? words.seeRun : words.seeResults}</a>
    </p>
  );
}
