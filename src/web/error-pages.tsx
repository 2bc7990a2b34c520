import { randomInt } from 'node:crypto';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { DatabaseProblem } from '#src/platform/db/database-problem.ts';
import { ButtonLink, Notice, PageHeading, ThaiText } from '#src/ui/index.ts';
import { answerPage } from './page.tsx';
import type { WebEnv } from './web-env.ts';
import { type WebWords, webWords } from './web-words.ts';
import type { World } from './world.ts';

export type Trouble =
  | 'notFound'
  | 'failed'
  | 'databaseAway'
  | 'diskFull'
  | 'tooLarge'
  | 'refused'
  | 'notAllowed'
  | 'badRequest'
  | 'yearClosed'
  | 'fileGone'
  | 'noOffice';

/** Trouble → HTTP status. The sentences stand in `web-words.ts` under the same names. */
const STATUS = {
  notFound: 404,
  failed: 500,
  databaseAway: 503,
  diskFull: 507,
  tooLarge: 413,
  refused: 403,
  notAllowed: 403,
  badRequest: 400,
  yearClosed: 409,
  fileGone: 404,
  noOffice: 404,
} as const satisfies Readonly<Record<Trouble, number>>;

/** A page that says what is wrong and what to do; never a stack trace. */
export function answerTrouble(c: Context<WebEnv>, trouble: Trouble, reference?: string) {
  const words = webWords(c.get('language') ?? 'th');
  const title = words[`${trouble}Title` as keyof WebWords];
  return answerPage(
    c,
    {
      title,
      children: (
        <>
          <PageHeading title={title} />
          <Notice kind={trouble === 'failed' || trouble === 'diskFull' ? 'error' : 'warning'}>
            <p>
              <ThaiText text={words[`${trouble}Text` as keyof WebWords]} />
            </p>
            {reference === undefined ? null : (
              <p>
                {words.reference}: <strong>{reference}</strong>
              </p>
            )}
          </Notice>
          <p>
            <ButtonLink href="/" kind="secondary">
              {words.backHome}
            </ButtonLink>
          </p>
        </>
      ),
    },
    STATUS[trouble],
  );
}

/** The one boundary of the web: what nobody expected is logged under a number, and the reader is told the number. */
export function answerFailure(problem: Error, c: Context<WebEnv>, world: Pick<World, 'log' | 'now'>) {
  if (c.get('language') === undefined) c.set('language', 'th');
  if (problem instanceof HTTPException) {
    return answerTrouble(c, problem.status === 403 ? 'refused' : problem.status === 413 ? 'tooLarge' : 'badRequest');
  }
  const reference = newReference(world.now());
  world.log.error({ reference, method: c.req.method, path: c.req.path, err: problem }, 'request failed');
  return answerTrouble(c, troubleOf(problem), reference);
}

/** `691122-4821`: the day in Buddhist Era and a number, easy to read out on the telephone. */
export function newReference(now: Date): string {
  const [, month, day] = now.toISOString().slice(0, 10).split('-');
  const yearBE = now.getUTCFullYear() + 543;
  return `${yearBE % 100}${month}${day}-${String(randomInt(10_000)).padStart(4, '0')}`;
}

function troubleOf(problem: Error): Trouble {
  if (problem instanceof DatabaseProblem && problem.kind === 'disk-full') return 'diskFull';
  if (problem instanceof DatabaseProblem && problem.kind === 'unreachable') return 'databaseAway';
  const code = String(
    (problem as { code?: unknown }).code ?? (problem.cause as { code?: unknown } | undefined)?.code ?? '',
  );
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === '53100') return 'diskFull';
  // Class 08: connection; 57P: the server was shut down; 53300: too many connections.
  if (
    /^(08|57P)/.test(code) ||
    code === '53300' ||
    ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE'].includes(code)
  ) {
    return 'databaseAway';
  }
  return /Connection terminated|timeout exceeded when trying to connect/.test(problem.message)
    ? 'databaseAway'
    : 'failed';
}
