import { constants } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { createSecureContext } from 'node:tls';
import { Agent, type buildConnector } from 'undici';
import type { TlsProblem } from '#src/shared/capture-record.ts';
import { isPassing, isTlsFailure } from './connection-problem.ts';
import type { AllowList } from './guard.ts';
import { createGuardedConnect, type Dial, type Resolve } from './guarded-connect.ts';
import { createHostGate, retryAfterMs } from './politeness.ts';
import { diagnoseTls, trustedRoots } from './tls-diagnosis.ts';
import { type Answer, visit } from './visit.ts';

export interface WebClientOptions {
  readonly isAllowed: AllowList;
  readonly resolve: Resolve;
  readonly dial?: Dial;
  readonly extraRoots: readonly string[];
  readonly connectTimeoutMs: number;
  readonly idleTimeoutMs: number;
  readonly maxRetries: number;
  readonly retryDelayMs: number;
  readonly maxRetryAfterMs: number;
  readonly perHost: number;
  readonly hostDelayMs: number;
}

/** Time left for one capture. Every request, retry and wait of it draws from the same budget; queueing for a host does not. */
export interface Budget {
  leftMs: number;
}

export interface Get {
  readonly headers: Readonly<Record<string, string>>;
  readonly maxBytes: number;
  readonly budget: Budget;
}

export interface Got {
  readonly answer: Answer;
  readonly tlsProblem: TlsProblem | null;
}

export interface WebClient {
  /** Rejects with the last failure where no answer came. */
  get(url: URL, options: Get): Promise<Got>;
  close(): Promise<void>;
}

/** Thai names of 4 KB, percent-encoded, need three times that. */
const MAX_HEADER_BYTES = 64 * 1024;
const MAX_ISSUER_BYTES = 64 * 1024;
const RETRIED_STATUS: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

/** The second look reads content only; it takes whatever an old server offers. */
const LAX_TLS = {
  rejectUnauthorized: false,
  minVersion: 'TLSv1',
  ciphers: 'DEFAULT@SECLEVEL=0',
  secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
} as const;

/** One GET at a time through guard, politeness, retries and, where TLS is broken, the second look. */
export function createWebClient(options: WebClientOptions): WebClient {
  const connectWith = (tls: buildConnector.BuildOptions) => createGuardedConnect({ ...options, tls });
  const knowing = (certificates: readonly string[]) =>
    connectWith({ secureContext: createSecureContext({ ca: [...trustedRoots(options.extraRoots), ...certificates] }) });
  const laxConnect = connectWith(LAX_TLS);
  const strict = agentOver(options.extraRoots.length === 0 ? connectWith({}) : knowing([]), options.perHost);
  const lax = agentOver(laxConnect, options.perHost);
  const gate = createHostGate({ perHost: options.perHost, delayMs: options.hostDelayMs });
  const tlsProblems = new Map<string, TlsProblem>();

  async function look(url: URL, get: Get, signal: AbortSignal): Promise<Got> {
    const request = { ...get, idleTimeoutMs: options.idleTimeoutMs, signal };
    const known = tlsProblems.get(url.origin);
    if (known !== undefined) return { answer: await visit(url, { ...request, dispatcher: lax }), tlsProblem: known };
    try {
      return { answer: await visit(url, { ...request, dispatcher: strict }), tlsProblem: null };
    } catch (error) {
      if (url.protocol !== 'https:' || !isTlsFailure(error)) throw error;
      const fetchIssuer = async (issuer: URL) => {
        const answer = await visit(issuer, {
          ...request,
          headers: {},
          dispatcher: strict,
          maxBytes: MAX_ISSUER_BYTES,
        }).catch(() => null);
        return answer?.status === 200 ? answer.body : null;
      };
      const tlsProblem = await diagnoseTls(url, error, { laxConnect, connectKnowing: knowing, fetchIssuer });
      if (tlsProblem === null) throw error;
      tlsProblems.set(url.origin, tlsProblem);
      return { answer: await visit(url, { ...request, dispatcher: lax }), tlsProblem };
    }
  }

  async function lookInTime(url: URL, get: Get): Promise<Got | { readonly error: unknown }> {
    const leave = await gate.enter(url.hostname);
    const startedAt = performance.now();
    const signal = AbortSignal.timeout(Math.max(1, Math.floor(get.budget.leftMs)));
    try {
      return await look(url, get, signal);
    } catch (error) {
      return { error: signal.aborted ? timedOut() : error };
    } finally {
      leave();
      get.budget.leftMs -= performance.now() - startedAt;
    }
  }

  return {
    async get(url, get) {
      for (let attempt = 0; ; attempt += 1) {
        const got = await lookInTime(url, get);
        const pauseMs = attempt < options.maxRetries ? pauseBeforeRetry(got, attempt, options) : null;
        if (pauseMs === null || pauseMs >= get.budget.leftMs) {
          if ('error' in got) throw got.error;
          return got;
        }
        get.budget.leftMs -= pauseMs;
        gate.pause(url.hostname, pauseMs);
        await wait(pauseMs);
      }
    },
    async close() {
      await Promise.all([strict.destroy(), lax.destroy()]);
    },
  };
}

function agentOver(connect: buildConnector.connector, connections: number): Agent {
  return new Agent({ connect, connections, pipelining: 1, allowH2: false, maxHeaderSize: MAX_HEADER_BYTES });
}

/** @returns milliseconds to wait, or `null` where this answer stands */
function pauseBeforeRetry(
  got: Got | { readonly error: unknown },
  attempt: number,
  options: WebClientOptions,
): number | null {
  const backoffMs = options.retryDelayMs * 2 ** attempt * (0.75 + Math.random() / 2);
  if ('error' in got) return isPassing(got.error) ? backoffMs : null;
  if (!RETRIED_STATUS.has(got.answer.status)) return null;
  const askedMs = retryAfterMs(got.answer.headers.get('retry-after')?.[0], new Date());
  // A host that asks for more patience than we have gets no second request at all.
  if (askedMs !== null && askedMs > options.maxRetryAfterMs) return null;
  return Math.max(backoffMs, askedMs ?? 0);
}

function timedOut(): Error {
  return Object.assign(new Error('the time allowed for one address was used up'), { code: 'TIMED_OUT' });
}
