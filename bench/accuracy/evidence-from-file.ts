import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { EvidenceCase, RequiredPeriod } from '../../src/assessment/evidence-checks/evidence-case.ts';
import type { FrameworkItem } from '../../src/assessment/frameworks/framework.ts';
import type { Extractor } from '../../src/platform/extract/index.ts';
import type { CaptureRecord } from '../../src/shared/capture-record.ts';
import { findYearMentions } from '../../src/thai/year-mentions.ts';

/** A file of the corpus that stands for a visited address, or for itself. */
export interface CorpusFile {
  readonly folder: string;
  readonly file: string;
  readonly url?: string | null | undefined;
  readonly finalUrl?: string | null | undefined;
  readonly httpStatus?: number | null | undefined;
}

/** Extracts a file and lays it before the checks as if it had been captured. */
export async function evidenceFromFile(
  source: CorpusFile,
  asked: {
    readonly item: FrameworkItem;
    readonly allItems?: readonly FrameworkItem[];
    readonly fiscalYearBE: number;
    readonly requiredPeriod: RequiredPeriod;
  },
  extractor: Extractor,
): Promise<EvidenceCase> {
  const bytes = new Uint8Array(readFileSync(join(source.folder, source.file)));
  const capture = captureOf(source, bytes);
  const document = await extractor.extract(bytes.slice(), { declaredName: basename(source.file) });
  return {
    ...asked,
    capture,
    document,
    yearMentions: document.pages.map((page) => findYearMentions(page.text)),
    officeHosts: [],
    declaredName: source.url ? nameInAddress(source.finalUrl ?? source.url) : basename(source.file),
    others: [],
  };
}

function captureOf(source: CorpusFile, bytes: Uint8Array): CaptureRecord {
  return {
    source: source.url ?? source.file,
    requestedUrl: source.url ?? null,
    finalUrl: source.finalUrl ?? source.url ?? null,
    redirects: source.finalUrl && source.url ? [{ url: source.url, status: 302 }] : [],
    outcome: 'received',
    status: source.url ? (source.httpStatus ?? 200) : null,
    headers: {},
    tlsProblem: null,
    capturedAt: new Date(0).toISOString(),
    durationMs: 0,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    byteLength: bytes.length,
    fileName: basename(source.file),
    shareHost: null,
    missingPage: null,
    problem: null,
  };
}

/** `report.pdf` of `https://office.example/files/report.pdf`; null for an address that ends without an extension. */
function nameInAddress(address: string): string | null {
  const name = URL.canParse(address) ? new URL(address).pathname.split('/').at(-1) : undefined;
  return name !== undefined && /\.[a-z0-9]{2,5}$/iu.test(name) ? name : null;
}
