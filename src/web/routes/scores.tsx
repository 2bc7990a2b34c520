import type { Hono } from 'hono';
import { frameworkWords, parseChangeKind, readComparison } from '#src/features/frameworks/index.ts';
import { ComparePage } from '#src/features/frameworks/screens/compare-page.tsx';
import { FrameworkPage } from '#src/features/frameworks/screens/framework-page.tsx';
import { readScorePage, scoreWords } from '#src/features/scores/index.ts';
import { ScorePage } from '#src/features/scores/screens/score-page.tsx';
import { findYear } from '#src/features/years/index.ts';
import { answerTrouble } from '../error-pages.tsx';
import { answerPage } from '../page.tsx';
import type { WebEnv } from '../web-env.ts';
import type { World } from '../world.ts';
import { answerProblem } from './answer-problem.ts';
import { yearOfPath } from './year-of-path.ts';

/** The score of a year with its working, the rules item by item, and how they changed. */
export function addScoreRoutes(app: Hono<WebEnv>, world: World): void {
  const { db, frameworks } = world;

  app.get('/years/:be/score', async (c) => {
    const yearBE = yearOfPath(c);
    if (yearBE === null) return answerTrouble(c, 'notFound');
    const read = await readScorePage({ db, actor: c.get('actor'), frameworks }, yearBE);
    if (!read.ok) return answerProblem(c, read.problem);
    const language = c.get('language');
    return answerPage(c, {
      title: `${scoreWords(language).title} ${yearBE}`,
      yearBE,
      place: 'score',
      children: <ScorePage sheet={read.value} language={language} />,
    });
  });

  app.get('/years/:be/framework', async (c) => {
    const yearBE = yearOfPath(c);
    const year = yearBE === null ? null : await db.asAgency(c.get('actor').agencyId, (tx) => findYear(tx, yearBE));
    if (year === null) return answerTrouble(c, 'notFound');
    const language = c.get('language');
    return answerPage(c, {
      title: `${frameworkWords(language).itemsTitle} ${year.fiscalYearBE}`,
      yearBE: year.fiscalYearBE,
      place: 'score',
      children: (
        <FrameworkPage framework={frameworks.forYear(year.frameworkId, year.fiscalYearBE)} language={language} />
      ),
    });
  });

  app.get('/years/:be/compare', async (c) => {
    const yearBE = yearOfPath(c);
    const year = yearBE === null ? null : await db.asAgency(c.get('actor').agencyId, (tx) => findYear(tx, yearBE));
    if (year === null) return answerTrouble(c, 'notFound');
    const read = readComparison(frameworks, year.frameworkId, c.req.query('with'));
    if (!read.ok) return answerTrouble(c, 'notFound');
    const language = c.get('language');
    return answerPage(c, {
      title: frameworkWords(language).compareTitle,
      yearBE: year.fiscalYearBE,
      place: 'score',
      children: (
        <ComparePage
          comparison={read.value}
          yearBE={year.fiscalYearBE}
          show={parseChangeKind(c.req.query('show'))}
          language={language}
        />
      ),
    });
  });
}
