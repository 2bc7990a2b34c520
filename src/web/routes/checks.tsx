import type { Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import {
  checkRunWords,
  type RequestCheckProblem,
  readResultFilter,
  readScheduleForm,
  requestCheck,
  resultsAsCsv,
  resultsAsJson,
  resultsAsXlsx,
  resultsForExport,
  type ScheduleProblem,
  seeChecks,
  seeRun,
  setSchedule,
  watchRun,
} from '#src/features/check-runs/index.ts';
import { ChecksPage } from '#src/features/check-runs/screens/checks-page.tsx';
import { RunPage } from '#src/features/check-runs/screens/run-page.tsx';
import { answerTrouble } from '../error-pages.tsx';
import { setFlash } from '../flash.ts';
import { readForm } from '../forms/read-form.ts';
import { answerPage } from '../page.tsx';
import type { WebEnv } from '../web-env.ts';
import type { World } from '../world.ts';
import { answerDownload } from './answer-download.ts';
import { answerProblem } from './answer-problem.ts';
import { itemOutside } from './item-outside.ts';
import { pathOf, withItem } from './items.tsx';
import { yearOfPath } from './year-of-path.ts';

const RELOAD_SECONDS = 3;

/** Checking one item or all, watching it, its results, and the schedule. */
export function addCheckRoutes(app: Hono<WebEnv>, world: World): void {
  app.post('/years/:be/items/:code/check', (c) =>
    withItem(c, async (address) => {
      const asked = await requestCheck(itemOutside(c, world), address);
      if (!asked.ok) return answerRequestProblem(c, asked.problem);
      setFlash(c, asked.value.isNew ? 'check-started' : 'check-already-running');
      return c.redirect(pathOf(address), 303);
    }),
  );

  app.get('/years/:be/checks', (c) => answerChecks(c, world));

  app.post('/years/:be/checks', async (c) => {
    const fiscalYearBE = yearOfPath(c) ?? 0;
    const asked = await requestCheck(itemOutside(c, world), { fiscalYearBE, itemCode: null });
    if (!asked.ok) return answerRequestProblem(c, asked.problem);
    setFlash(c, asked.value.isNew ? 'check-started' : 'check-already-running');
    return c.redirect(`/years/${fiscalYearBE}/checks/${asked.value.runId}`, 303);
  });

  app.post('/years/:be/checks/schedule', async (c) => {
    const read = readScheduleForm(await readForm(c));
    if (!read.ok) return answerChecks(c, world, read.problem);
    const done = await setSchedule(itemOutside(c, world), read.value);
    if (!done.ok) return answerProblem(c, done.problem);
    setFlash(c, 'schedule-saved');
    return c.redirect(`/years/${yearOfPath(c)}/checks`, 303);
  });

  app.get('/years/:be/checks/:run', async (c) => {
    const page = Number(c.req.query('page') ?? 1);
    const filter = readResultFilter(c.req.query());
    const read = await seeRun(itemOutside(c, world), c.req.param('run'), filter, Number.isInteger(page) ? page : 1);
    if (!read.ok) return answerProblem(c, read.problem);
    const language = c.get('language');
    const { run } = read.value;
    const isOpen = run.status === 'queued' || run.status === 'running';
    return answerPage(c, {
      title: checkRunWords(language).title,
      yearBE: run.fiscalYearBE,
      place: 'checks',
      ...(isOpen && { refreshSeconds: RELOAD_SECONDS }),
      children: <RunPage view={read.value} language={language} />,
    });
  });

  for (const ending of ['xlsx', 'csv', 'json'] as const) {
    app.get(`/years/:be/checks/:run/export.${ending}`, async (c) => {
      const read = await resultsForExport(itemOutside(c, world), c.req.param('run'), readResultFilter(c.req.query()));
      if (!read.ok) return answerProblem(c, read.problem);
      const { run, rows } = read.value;
      const content = {
        xlsx: () => resultsAsXlsx(run, rows, c.get('language')),
        csv: () => resultsAsCsv(rows, c.get('language')),
        json: () => resultsAsJson(run, rows),
      };
      return answerDownload(c, await content[ending](), `ita-check-${run.fiscalYearBE}.${ending}`);
    });
  }

  app.get('/check-runs/:id/progress', (c) => {
    const left = new AbortController();
    return streamSSE(
      c,
      async (stream) => {
        stream.onAbort(() => left.abort());
        for await (const state of watchRun(world.db, c.get('actor').agencyId, c.req.param('id'), left.signal)) {
          await stream.writeSSE({ data: JSON.stringify(state) });
        }
      },
      async (problem) => {
        world.log.warn({ err: problem }, 'progress stream ended');
      },
    );
  });
}

async function answerChecks(c: Context<WebEnv>, world: World, problems?: readonly ScheduleProblem[]) {
  const read = await seeChecks(itemOutside(c, world), yearOfPath(c) ?? 0);
  if (!read.ok) return answerRequestProblem(c, read.problem);
  const language = c.get('language');
  return answerPage(
    c,
    {
      title: checkRunWords(language).title,
      yearBE: read.value.fiscalYearBE,
      place: 'checks',
      ...(read.value.open && { refreshSeconds: RELOAD_SECONDS }),
      children: <ChecksPage view={read.value} problems={problems} language={language} />,
    },
    problems ? 422 : 200,
  );
}

function answerRequestProblem(c: Context<WebEnv>, problem: RequestCheckProblem) {
  if (problem === 'year-not-found' || problem === 'item-not-found') return answerTrouble(c, 'notFound');
  return answerProblem(c, problem);
}
