import type { CaptureRecord } from '#src/shared/capture-record.ts';
import type { ExtractedDocument } from '#src/shared/extracted-document.ts';

export function aRecord(said: Partial<CaptureRecord> = {}): CaptureRecord {
  return {
    source: 'x',
    requestedUrl: null,
    finalUrl: null,
    redirects: [],
    outcome: 'received',
    status: null,
    headers: {},
    tlsProblem: null,
    capturedAt: '2026-01-01T00:00:00.000Z',
    durationMs: 1,
    sha256: null,
    byteLength: 0,
    fileName: null,
    shareHost: null,
    missingPage: null,
    problem: null,
    ...said,
  };
}

/** A document of one page with one line a block. */
export function aDocument(lines: readonly string[], said: Partial<ExtractedDocument> = {}): ExtractedDocument {
  const blocks = lines.map((text) => ({ role: 'body' as const, text }));
  return {
    kind: 'text',
    mimeType: 'text/plain',
    state: 'readable',
    textLayer: 'not-applicable',
    pages: [{ number: 1, blocks, text: lines.join('\n'), imageCount: 0 }],
    pageCount: 1,
    links: [],
    limitsHit: [],
    ocr: 'not-needed',
    ...said,
  };
}
