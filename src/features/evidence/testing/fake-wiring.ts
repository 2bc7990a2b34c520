import { createHash } from 'node:crypto';
import type { CaptureRecord } from '#src/shared/capture-record.ts';
import type { ExtractedDocument } from '#src/shared/extracted-document.ts';
import type { CheckProgress, CheckWiring } from '../wiring.ts';
import { aDocument, aRecord } from './factories.ts';

/** What a place of the fake world answers: a body, or a record that says why there is none. */
export interface FakePlace {
  readonly body?: string;
  readonly record?: Partial<CaptureRecord>;
  readonly document?: Partial<ExtractedDocument>;
}

/** A world in memory that counts what is asked of it. Bodies are read as text, line by line, unless a document is given. */
export function fakeWiring(places: Readonly<Record<string, FakePlace>>) {
  const counts = { captured: 0, notModified: 0, extracted: 0 };
  const contents = new Map<string, Uint8Array>();
  const records = new Map<string, unknown>();
  const log: object[] = [];
  const progress: CheckProgress[] = [];
  const documents = new Map<string, Partial<ExtractedDocument>>();

  const open = (source: string, url: string | null) => {
    const place = places[source];
    if (!place) throw new Error(`a bug in the capturer at ${source}`);
    if (place.body === undefined)
      return { record: aRecord({ source, requestedUrl: url, ...place.record }), body: null };
    const body = new TextEncoder().encode(place.body);
    const sha256 = createHash('sha256').update(body).digest('hex');
    if (place.document) documents.set(place.body, place.document);
    const web = url === null ? {} : { requestedUrl: url, finalUrl: url, status: 200, headers: { etag: `"${sha256}"` } };
    return { record: aRecord({ source, sha256, byteLength: body.length, ...web, ...place.record }), body };
  };
  const wiring: CheckWiring = {
    capturer: {
      async capture(url, { previous } = {}) {
        counts.captured++;
        const captured = open(url, url);
        if (previous?.etag !== `"${captured.record.sha256}"`) return captured;
        counts.notModified++;
        return { record: { ...captured.record, outcome: 'not-modified', status: 304 }, body: null };
      },
    },
    openFile: async (path) => open(path, null),
    extractor: {
      async extract(bytes) {
        counts.extracted++;
        const text = new TextDecoder().decode(bytes);
        if (text === 'crash') throw new Error('a bug in the extractor');
        return aDocument(text.split('\n'), documents.get(text) ?? {});
      },
    },
    contents: {
      async put(bytes) {
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        contents.set(sha256, bytes);
        return sha256;
      },
      read: async (sha256) => contents.get(sha256) ?? null,
      has: async (sha256) => contents.has(sha256),
    },
    records: {
      get: async (kind, key) => structuredClone(records.get(`${kind}/${key}`)) ?? null,
      set: async (kind, key, value) => void records.set(`${kind}/${key}`, structuredClone(value)),
    },
    log: { append: async (entry) => void log.push(entry) },
    now: () => new Date('2026-01-01T00:00:00Z'),
    onProgress: (one) => progress.push(one),
  };
  return { wiring, counts, log, progress };
}
