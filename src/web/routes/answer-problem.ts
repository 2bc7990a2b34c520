import type { Context } from 'hono';
import { answerTrouble, type Trouble } from '../error-pages.tsx';
import type { WebEnv } from '../web-env.ts';

/** Problem of a use case → what the reader is told. A problem that a form can show never comes here. */
const TROUBLE_OF: Readonly<Record<string, Trouble>> = {
  'not-found': 'notFound',
  'not-allowed': 'notAllowed',
  'year-closed': 'yearClosed',
};

export function answerProblem(c: Context<WebEnv>, problem: string) {
  return answerTrouble(c, TROUBLE_OF[problem] ?? 'badRequest');
}
