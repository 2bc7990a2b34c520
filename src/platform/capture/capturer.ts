import { createHash } from 'node:crypto';
import type { CaptureRecord } from '#src/shared/capture-record.ts';
import { parseAddress, withoutFragment } from './address.ts';
import { decodeHeader, fileNameOf } from './file-name.ts';
import { createAllowList } from './guard.ts';
import { type Dial, type Resolve, resolveBySystem } from './guarded-connect.ts';
import { type Journey, travel } from './journey.ts';
import { createMissingPages } from './missing-page.ts';
import { confirmedDownloadOf, isLoginHost, shareHostOf } from './share-link.ts';
import type { Answer } from './visit.ts';
import { createWebClient } from './web-client.ts';

export interface CapturerOptions {
  /** Hosts (`name`, `address`, `host:port`) that may be visited though internal. */
  readonly allowHosts: readonly string[];
  /** Largest file taken, before and after decompression. Default 50 MB. */
  readonly maxBytes?: number;
  /** Time for one address with its redirects and retries. Default 90 s. */
  readonly deadlineMs?: number;
  /** Time for connecting. Default 10 s. */
  readonly connectTimeoutMs?: number;
  /** Time a server may be silent. Default 20 s. */
  readonly idleTimeoutMs?: number;
  /** Further requests after a passing failure. Default 2. */
  readonly maxRetries?: number;
  /** Wait before the first retry; doubles. Default 400 ms. */
  readonly retryDelayMs?: number;
  /** Longest Retry-After that is waited for. Default 10 s. */
  readonly maxRetryAfterMs?: number;
  /** Requests to one host at a time. Default 2. */
  readonly perHost?: number;
  /** Pause between the starts of two requests to one host. Default none. */
  readonly hostDelayMs?: number;
  /** Certificates (PEM) of authorities trusted beside the usual ones, as of a ministry's own network. */
  readonly extraRoots?: readonly string[];
  /** How names are resolved and connections made; for tests. */
  readonly resolve?: Resolve;
  readonly dial?: Dial;
}

export interface CaptureOptions {
  /** What was kept of the last visit: the server is asked only for something newer. */
  readonly previous?: {
    readonly etag?: string | null;
    readonly lastModified?: string | null;
    readonly sha256?: string | null;
  };
  /** Also learn what a page that does not exist looks like on this host (once per host). */
  readonly fingerprintMissing?: boolean;
}

export interface Capture {
  readonly record: CaptureRecord;
  readonly body: Uint8Array<ArrayBuffer> | null;
}

export interface Capturer {
  /** Visits an address. Never rejects for anything a server or an address does: the record says it. */
  capture(address: string, options?: CaptureOptions): Promise<Capture>;
  /** Ends all connections. */
  close(): Promise<void>;
}

const MISSING_PAGE_BUDGET_MS = 15_000;

/** Opens the one door to the network. Close it when done. */
export function createCapturer(options: CapturerOptions): Capturer {
  const isAllowed = createAllowList(options.allowHosts);
  const maxBytes = options.maxBytes ?? 50_000_000;
  const deadlineMs = options.deadlineMs ?? 90_000;
  const web = createWebClient({
    isAllowed,
    resolve: options.resolve ?? resolveBySystem,
    ...(options.dial === undefined ? {} : { dial: options.dial }),
    extraRoots: options.extraRoots ?? [],
    connectTimeoutMs: options.connectTimeoutMs ?? 10_000,
    idleTimeoutMs: options.idleTimeoutMs ?? 20_000,
    maxRetries: options.maxRetries ?? 2,
    retryDelayMs: options.retryDelayMs ?? 400,
    maxRetryAfterMs: options.maxRetryAfterMs ?? 10_000,
    perHost: options.perHost ?? 2,
    hostDelayMs: options.hostDelayMs ?? 0,
  });
  const missingPageOf = createMissingPages({ web, isAllowed, budgetMs: Math.min(deadlineMs, MISSING_PAGE_BUDGET_MS) });

  return {
    async capture(source, { previous, fingerprintMissing } = {}) {
      const startedAt = new Date();
      const startedTick = performance.now();
      const timing = () => ({
        capturedAt: startedAt.toISOString(),
        durationMs: Math.round(performance.now() - startedTick),
      });
      const address = parseAddress(source);
      if (!address.ok) return { record: { ...emptyRecord(source), ...timing(), problem: address.problem }, body: null };

      const conditions = {
        ...(isSendable(previous?.etag) ? { 'if-none-match': previous.etag } : {}),
        ...(isSendable(previous?.lastModified) ? { 'if-modified-since': previous.lastModified } : {}),
      };
      const get = { headers: conditions, maxBytes, budget: { leftMs: deadlineMs } };
      const go = (url: URL, directDownloads: boolean) => travel(url, { web, isAllowed, get, directDownloads });
      const journey = await toTheFile(await go(address.value, true), go);
      const isUnchanged =
        journey.outcome === 'received' && journey.answer?.status === 304 && Object.keys(conditions).length > 0;
      const body = isUnchanged || journey.outcome !== 'received' ? null : (journey.answer?.body ?? null);
      const shareHost =
        shareHostOf(address.value) ??
        (journey.sharePage === null ? null : shareHostOf(journey.sharePage)) ??
        shareHostOf(journey.finalUrl);
      const wantsMissingPage =
        fingerprintMissing === true && journey.outcome === 'received' && !isUnchanged && shareHost === null;
      const record: CaptureRecord = {
        ...emptyRecord(source),
        requestedUrl: withoutFragment(address.value).href,
        finalUrl: journey.finalUrl.href,
        redirects: journey.redirects,
        outcome: isUnchanged ? 'not-modified' : journey.outcome,
        status: journey.answer?.status ?? null,
        headers: journey.answer === null ? {} : recordedHeaders(journey.answer),
        tlsProblem: journey.tlsProblem,
        ...timing(),
        sha256: isUnchanged ? (previous?.sha256 ?? null) : body === null ? null : sha256Of(body),
        byteLength: body?.byteLength ?? 0,
        fileName: fileNameOf(journey.answer?.headers.get('content-disposition')?.[0], journey.finalUrl),
        shareHost,
        missingPage: wantsMissingPage ? await missingPageOf(journey.finalUrl) : null,
        problem: journey.problem,
      };
      return { record, body };
    },
    close: () => web.close(),
  };
}

/** Hash under which bytes are kept: SHA-256 in lower-case hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A record of nothing yet: an address that was not visited. */
export function emptyRecord(source: string): Omit<CaptureRecord, 'capturedAt' | 'durationMs'> {
  return {
    source,
    requestedUrl: null,
    finalUrl: null,
    redirects: [],
    outcome: 'address-refused',
    status: null,
    headers: {},
    tlsProblem: null,
    sha256: null,
    byteLength: 0,
    fileName: null,
    shareHost: null,
    missingPage: null,
    problem: null,
  };
}

/**
 * Where a share page's direct download gave no file, presses the button of the virus-scan page, or shows the share page
 * itself, so that the judge sees what a visitor sees.
 */
async function toTheFile(
  journey: Journey,
  go: (url: URL, directDownloads: boolean) => Promise<Journey>,
): Promise<Journey> {
  if (
    journey.sharePage === null ||
    journey.answer === null ||
    isLoginHost(journey.finalUrl) ||
    !isNoFile(journey.answer)
  )
    return journey;
  const { sharePage } = journey;
  const html = journey.answer.body === null ? '' : Buffer.from(journey.answer.body).toString('utf8');
  const confirmed = confirmedDownloadOf(journey.finalUrl, html);
  if (confirmed !== null) {
    const file = await go(confirmed, false);
    const redirects = [
      ...journey.redirects,
      { url: journey.finalUrl.href, status: journey.answer.status },
      ...file.redirects,
    ];
    if (file.answer !== null && !isNoFile(file.answer)) return { ...file, redirects, sharePage };
  }
  const page = await go(sharePage, false);
  const before = journey.redirects.slice(
    0,
    journey.redirects.findIndex(({ status }) => status === 0),
  );
  const note = `its direct download ${journey.finalUrl.href} gave no file (status ${journey.answer.status})`;
  return { ...page, redirects: [...before, ...page.redirects], sharePage, problem: page.problem ?? note };
}

/** Refused, not there, or a page in place of the file. A busy host (429, 5xx) is none of these: it says nothing of the file. */
function isNoFile({ status, headers }: Answer): boolean {
  if (status === 429 || status >= 500) return false;
  return status >= 400 || (status === 200 && /^text\/html/i.test(headers.get('content-type')?.[0] ?? ''));
}

/** Values that a server once sent may hold anything; only printable ASCII may go back in a header. */
function isSendable<Previous>(value: Previous): value is Previous & string {
  return typeof value === 'string' && /^[\x20-\x7e]{1,1000}$/.test(value);
}

/** Cookies are nobody's evidence and may be somebody's session. */
function recordedHeaders(answer: Answer): Record<string, string> {
  return Object.fromEntries(
    [...answer.headers]
      .filter(([name]) => name !== 'set-cookie')
      .map(([name, values]) => [name, decodeHeader(values.join(', '))]),
  );
}
