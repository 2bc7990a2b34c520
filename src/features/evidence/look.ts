import { z } from 'zod';
import type { CaptureRecord } from '#src/shared/capture-record.ts';
import type { EvidencePlace, EvidenceSource } from './evidence-source.ts';
import type { Captured, CheckWiring } from './wiring.ts';

const visitKept = z.object({ record: z.custom<CaptureRecord>((value) => typeof value === 'object' && value !== null) });

/**
 * Fetches or opens one source and keeps what came back: the bytes by their hash, the record in the log. Asks
 * conditionally where the address was visited before, and then answers as that visit did (with `body` null).
 * Never throws for what the source does; a store that cannot be written to throws.
 */
export async function look(source: EvidenceSource, wiring: CheckWiring): Promise<Captured> {
  if (source.place.kind === 'file') {
    const opened = await attempt(source.source, () => wiring.openFile((source.place as { path: string }).path), wiring);
    return source.standsFor ? { ...opened, record: standingFor(source.standsFor, opened.record) } : opened;
  }
  if (source.place.kind === 'stored') return lookAtStored(source.source, source.place, wiring);
  const { url } = source.place;
  const earlier = await visitBefore(url, wiring);
  const captured = await attempt(source.source, () => capture(url, earlier, wiring), wiring);
  if (captured.record.outcome === 'not-modified' && earlier) {
    const record = asBefore(earlier, captured.record);
    await wiring.log.append(proof(record, 'not-modified'));
    return { record, body: null };
  }
  if (captured.body) await wiring.contents.put(captured.body, captured.record.sha256 ?? undefined);
  await wiring.log.append(proof(captured.record, captured.record.outcome));
  if (captured.record.status === 200) await wiring.records.set('visits', url, { record: captured.record });
  return captured;
}

/** What was handed in is known by its hash already; it is read when somebody needs it. */
async function lookAtStored(
  source: string,
  { sha256, fileName, byteLength }: Extract<EvidencePlace, { kind: 'stored' }>,
  wiring: CheckWiring,
): Promise<Captured> {
  const isThere = await wiring.contents.has(sha256);
  const record: CaptureRecord = {
    ...failedCapture(source, 'the file is gone from the store', wiring.now()),
    outcome: 'file-not-found',
    fileName,
  };
  if (!isThere) return { record, body: null };
  return { record: { ...record, outcome: 'received', sha256, byteLength, problem: null }, body: null };
}

function capture(url: string, earlier: CaptureRecord | null, wiring: CheckWiring): Promise<Captured> {
  if (!earlier?.sha256) return wiring.capturer.capture(url, { fingerprintMissing: true });
  const previous = {
    etag: earlier.headers.etag ?? null,
    lastModified: earlier.headers['last-modified'] ?? null,
    sha256: earlier.sha256,
  };
  return wiring.capturer.capture(url, { previous, fingerprintMissing: true });
}

/** The last visit, if there is anything to ask a condition with and its bytes are still kept. */
async function visitBefore(url: string, wiring: CheckWiring): Promise<CaptureRecord | null> {
  const kept = visitKept.safeParse(await wiring.records.get('visits', url));
  if (!kept.success) return null;
  const { headers, sha256 } = kept.data.record;
  const hasCondition = headers?.etag !== undefined || headers?.['last-modified'] !== undefined;
  return hasCondition && sha256 !== null && (await wiring.contents.has(sha256)) ? kept.data.record : null;
}

/** Nothing changed: what holds is the answer of then, with the way, time and certificate of now. */
function asBefore(earlier: CaptureRecord, fresh: CaptureRecord): CaptureRecord {
  return {
    ...earlier,
    redirects: fresh.redirects,
    finalUrl: fresh.finalUrl ?? earlier.finalUrl,
    tlsProblem: fresh.tlsProblem,
    capturedAt: fresh.capturedAt,
    durationMs: fresh.durationMs,
  };
}

function standingFor(said: NonNullable<EvidenceSource['standsFor']>, opened: CaptureRecord): CaptureRecord {
  if (opened.outcome !== 'received') return opened;
  const redirects = said.url === said.finalUrl ? [] : [{ url: said.finalUrl, status: 302 }];
  return { ...opened, requestedUrl: said.url, finalUrl: said.finalUrl, status: said.status, redirects };
}

/** A capturer that throws has a bug; the run goes on, and the piece is reported as one that could not be looked at. */
async function attempt(source: string, work: () => Promise<Captured>, wiring: CheckWiring): Promise<Captured> {
  try {
    return await work();
  } catch (problem) {
    return { record: failedCapture(source, (problem as Error).message, wiring.now()), body: null };
  }
}

function failedCapture(source: string, problem: string, now: Date): CaptureRecord {
  return {
    source,
    requestedUrl: null,
    finalUrl: null,
    redirects: [],
    outcome: 'connection-failed',
    status: null,
    headers: {},
    tlsProblem: null,
    capturedAt: now.toISOString(),
    durationMs: 0,
    sha256: null,
    byteLength: 0,
    fileName: null,
    shareHost: null,
    missingPage: null,
    problem,
  };
}

function proof(record: CaptureRecord, outcome: CaptureRecord['outcome']): object {
  const { missingPage: _, ...kept } = record;
  return { ...kept, outcome };
}
