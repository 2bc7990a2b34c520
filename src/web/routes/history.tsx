import type { Hono } from 'hono';
import { readAuditTrail, readTrailFilter, trailWords } from '#src/features/audit-trail/index.ts';
import { HistoryPage } from '#src/features/audit-trail/screens/history-page.tsx';
import { answerPage } from '../page.tsx';
import type { WebEnv } from '../web-env.ts';
import type { World } from '../world.ts';
import { answerProblem } from './answer-problem.ts';

/** Who did what, and whether the record of it is whole. */
export function addHistoryRoutes(app: Hono<WebEnv>, { db }: World): void {
  app.get('/history', async (c) => {
    const query = c.req.query();
    const request = { page: Number(query.page ?? 1), verify: query.verify === '1', ...readTrailFilter(query) };
    const read = await readAuditTrail({ db, actor: c.get('actor') }, request);
    if (!read.ok) return answerProblem(c, read.problem);
    const language = c.get('language');
    return answerPage(c, {
      title: trailWords(language).title,
      place: 'history',
      children: <HistoryPage trail={read.value} language={language} />,
    });
  });
}
