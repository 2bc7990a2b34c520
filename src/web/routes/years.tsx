import type { Context, Hono } from 'hono';
import { openYear, previewOpening, readOpenYearForm, readOverview, yearWords } from '#src/features/years/index.ts';
import { OpeningPage, type OpeningPageProps } from '#src/features/years/screens/opening-page.tsx';
import { OverviewPage } from '#src/features/years/screens/overview-page.tsx';
import { answerTrouble } from '../error-pages.tsx';
import { setFlash } from '../flash.ts';
import { readForm } from '../forms/read-form.ts';
import { answerPage } from '../page.tsx';
import type { WebEnv } from '../web-env.ts';
import type { World } from '../world.ts';
import { answerProblem } from './answer-problem.ts';
import { yearOfPath } from './year-of-path.ts';

/** Overview of a fiscal year, and opening the next. */
export function addYearRoutes(app: Hono<WebEnv>, world: World): void {
  app.get('/', (c) => {
    const [latest] = c.get('office').yearsBE;
    return c.redirect(latest === undefined ? '/years/new' : `/years/${latest}`);
  });

  app.get('/years/new', (c) => {
    const { yearsBE } = c.get('office');
    const from = c.req.query('from') ?? String(yearsBE[0] ?? '');
    const next = /^\d{4}$/.test(from) ? Number(from) + 1 : '';
    const values = { year: String(next), from, framework: nearestFramework(world, Number(next)) };
    return answerOpening(c, world, { values, problems: [], plan: null });
  });

  app.post('/years/new', async (c) => {
    const fields = await readForm(c);
    const values = { year: fields.year ?? '', from: fields.from ?? '', framework: fields.framework ?? '' };
    const read = readOpenYearForm(fields, world.frameworks.ids, c.get('office').yearsBE);
    if (!read.ok) return answerOpening(c, world, { values, problems: read.problem, plan: null });
    const outside = { ...world, actor: c.get('actor') };
    if (fields.step !== 'open') {
      const plan = await previewOpening(outside, read.value);
      return plan.ok
        ? answerOpening(c, world, { values, problems: [], plan: plan.value })
        : answerProblem(c, plan.problem);
    }
    const opened = await openYear(outside, read.value);
    if (opened.ok) {
      setFlash(c, 'year-opened');
      return c.redirect(`/years/${read.value.fiscalYearBE}`, 303);
    }
    if (opened.problem !== 'already-open') return answerProblem(c, opened.problem);
    return answerOpening(c, world, { values, problems: [{ field: 'year', word: 'yearTaken' }], plan: null });
  });

  app.get('/years/:be', async (c) => {
    const yearBE = yearOfPath(c);
    if (yearBE === null) return answerTrouble(c, 'notFound');
    const read = await readOverview({ ...world, actor: c.get('actor') }, yearBE);
    if (!read.ok) return answerProblem(c, read.problem);
    const language = c.get('language');
    return answerPage(c, {
      title: `${yearWords(language).overviewTitle} ${yearBE}`,
      yearBE,
      place: 'overview',
      children: (
        <OverviewPage
          overview={read.value}
          otherYearsBE={c.get('office').yearsBE.filter((year) => year !== yearBE)}
          language={language}
        />
      ),
    });
  });
}

type Opening = Pick<OpeningPageProps, 'values' | 'problems' | 'plan'>;

function answerOpening(c: Context<WebEnv>, { frameworks }: World, opening: Opening) {
  const language = c.get('language');
  const page = {
    title: yearWords(language).openingTitle,
    children: (
      <OpeningPage
        language={language}
        frameworks={frameworks.ids.map((id) => frameworks.get(id))}
        yearsBE={c.get('office').yearsBE}
        {...opening}
      />
    ),
  };
  return answerPage(c, page, opening.problems.length > 0 ? 422 : 200);
}

/** The framework of the year itself, else the latest before it, else any. */
function nearestFramework({ frameworks }: World, fiscalYearBE: number): string {
  const all = frameworks.ids.map((id) => frameworks.get(id));
  const fitting = all
    .filter(({ fiscalYearBE: own, publisher }) => own <= fiscalYearBE && publisher.id === 'nacc')
    .sort((a, b) => b.fiscalYearBE - a.fiscalYearBE);
  return (fitting[0] ?? all[0])?.id ?? '';
}
