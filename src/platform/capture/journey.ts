import type { CaptureOutcome, Redirect, TlsProblem } from '#src/shared/capture-record.ts';
import { parseRedirect, withoutFragment } from './address.ts';
import { outcomeOfFailure } from './connection-problem.ts';
import { createCookieJar } from './cookie-jar.ts';
import { type AllowList, checkUrl } from './guard.ts';
import { directDownloadOf } from './share-link.ts';
import type { Answer } from './visit.ts';
import type { Get, WebClient } from './web-client.ts';

/** From the address given to where it ended. */
export interface Journey {
  readonly outcome: CaptureOutcome;
  readonly finalUrl: URL;
  readonly redirects: readonly Redirect[];
  readonly answer: Answer | null;
  readonly tlsProblem: TlsProblem | null;
  readonly problem: string | null;
  /** The share page whose direct download was asked for in its place. */
  readonly sharePage: URL | null;
}

export interface JourneyOptions {
  readonly web: WebClient;
  readonly isAllowed: AllowList;
  readonly get: Get;
  /** Ask for the file behind a share link instead of the page around it. */
  readonly directDownloads: boolean;
}

const MAX_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Follows redirects one by one, each through the guard, at most five. Never rejects for anything a server does. */
export async function travel(start: URL, options: JourneyOptions): Promise<Journey> {
  const redirects: Redirect[] = [];
  const visited = new Set<string>();
  const cookies = createCookieJar();
  let url = start;
  let sharePage: URL | null = null;
  let tlsProblem: TlsProblem | null = null;
  const end = (outcome: CaptureOutcome, answer: Answer | null, problem: string | null): Journey => {
    return { outcome, finalUrl: withoutFragment(url), redirects, answer, tlsProblem, problem, sharePage };
  };

  for (let followed = 0; ; followed += 1) {
    const direct = options.directDownloads && sharePage === null ? directDownloadOf(url) : null;
    if (direct !== null) {
      redirects.push({ url: withoutFragment(url).href, status: 0 });
      sharePage = url;
      url = direct;
    }
    const allowed = checkUrl(url, options.isAllowed);
    if (!allowed.ok) return end('address-refused', null, allowed.problem);

    const cookie = cookies.headerFor(url);
    // The same address with a new cookie is progress (session and consent redirects), without one it is a circle.
    const visit = `${withoutFragment(url).href}\n${cookie}`;
    if (visited.has(visit)) return end('too-many-redirects', null, `redirect loop: ${url.href} leads back to itself`);
    visited.add(visit);

    let answer: Answer;
    try {
      const headers = cookie === '' ? options.get.headers : { ...options.get.headers, cookie };
      const got = await options.web.get(withoutFragment(url), { ...options.get, headers });
      answer = got.answer;
      tlsProblem ??= got.tlsProblem;
    } catch (error) {
      return end(outcomeOfFailure(error), null, error instanceof Error ? error.message : String(error));
    }

    const location = answer.headers.get('location')?.[0];
    if (!REDIRECTS.has(answer.status) || location === undefined) {
      if (answer.bodyProblem === 'too-large')
        return end('too-large', answer, `larger than ${options.get.maxBytes} bytes`);
      if (answer.bodyProblem === 'damaged')
        return end('connection-failed', answer, 'the body could not be decompressed');
      return end('received', answer, null);
    }
    redirects.push({ url: withoutFragment(url).href, status: answer.status });
    if (followed === MAX_REDIRECTS) return end('too-many-redirects', answer, `more than ${MAX_REDIRECTS} redirects`);
    cookies.keep(url, answer.headers.get('set-cookie') ?? []);
    const next = parseRedirect(location, url);
    if (!next.ok) return end('address-refused', answer, next.problem);
    url = next.value;
  }
}
