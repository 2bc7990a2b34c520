import type { DocumentKind, ExtractedDocument } from '#src/shared/extracted-document.ts';
import { finishDocument, type PageDraft, type Reading, unreadDocument } from './document-parts.ts';
import { readHtml } from './html/read-html.ts';
import { detectKind } from './kind/detect-kind.ts';
import type { DetectedKind } from './kind/detected-kind.ts';
import { readDocx } from './office/docx/read-docx.ts';
import { readOdf } from './office/odf/read-odf.ts';
import { readPptx } from './office/pptx/read-pptx.ts';
import { readXlsx } from './office/xlsx/read-xlsx.ts';
import { readPdfCarefully } from './pdf/read-pdf-carefully.ts';
import { READING_LIMITS, ReadingBudget, type ReadingLimits } from './reading-budget.ts';
import { type CharsetHints, decodeText } from './text/decode-text.ts';
import { readCsv, readPlainText } from './text/read-text.ts';
import { DamagedZip, type ZipArchive } from './zip/zip-reader.ts';

/**
 * Reads any file: what it is by its content, then its text page by page. Hostile and broken files end in a state, not in an
 * exception; an exception is a fault of ours, which the worker pool reports as `crashed`.
 */
export async function readDocument(
  bytes: Uint8Array,
  hints: CharsetHints = {},
  limits: ReadingLimits = READING_LIMITS,
): Promise<ExtractedDocument> {
  const budget = new ReadingBudget(limits);
  const detected = await detectKind(bytes, budget, hints);
  const { kind, mimeType } = detected;
  if (bytes.length === 0) return unreadDocument(kind, mimeType, 'empty', 'the file has no bytes');
  if (detected.encrypted) return unreadDocument(kind, mimeType, 'encrypted', 'it opens with a password only');
  if (detected.damage !== undefined) return unreadDocument(kind, mimeType, 'corrupt', detected.damage);
  if (detected.limit !== undefined) {
    return unreadDocument(kind, mimeType, 'refused', `a limit was reached: ${detected.limit}`, [detected.limit]);
  }
  if (kind === 'pdf') return readPdfCarefully(bytes);
  if (kind === 'image') return imageDocument(mimeType);
  const unsupported = whyUnsupported(kind, mimeType);
  if (unsupported !== null) return unreadDocument(kind, mimeType, 'unsupported', unsupported);
  if (kind === 'xls') {
    // Loaded when needed: with its tables of old character sets it takes longer to load than a usual file to read.
    const { readLegacyWorkbook } = await import('./spreadsheet/read-legacy-workbook.ts');
    return finishDocument(kind, mimeType, readLegacyWorkbook(bytes, budget), budget);
  }
  return finishDocument(kind, mimeType, readGuarded(bytes, detected, hints, budget), budget);
}

/** Damage and limits that a reader meets before it has anything become part of the reading. */
function readGuarded(bytes: Uint8Array, detected: DetectedKind, hints: CharsetHints, budget: ReadingBudget): Reading {
  let reading: Reading = { pages: [] };
  try {
    budget.within(() => {
      reading = readKind(bytes, detected, hints, budget);
    });
  } catch (error) {
    if (!(error instanceof DamagedZip)) throw error;
    reading = { pages: [], damage: error.message };
  }
  return reading;
}

const ZIP_READERS: Partial<Record<DocumentKind, (zip: ZipArchive, budget: ReadingBudget) => Reading>> = {
  docx: readDocx,
  xlsx: readXlsx,
  pptx: readPptx,
  odt: readOdf,
  ods: readOdf,
  odp: readOdf,
};

function readKind(bytes: Uint8Array, detected: DetectedKind, hints: CharsetHints, budget: ReadingBudget): Reading {
  const { kind, zip } = detected;
  const readZip = ZIP_READERS[kind];
  if (readZip !== undefined && zip !== undefined) return readZip(zip, budget);
  const read = bytes.subarray(0, budget.limits.htmlBytes);
  if (read.length < bytes.length) budget.limitsHit.add('bytes');
  const { text } = decodeText(read, hints);
  if (kind === 'html') return readHtml(text, budget);
  return kind === 'csv' ? readCsv(text, budget) : readPlainText(text, budget);
}

function imageDocument(mimeType: string): ExtractedDocument {
  const page: PageDraft = { blocks: [], imageCount: 1 };
  // The drawing language SVG can hold scripts and text; it is shown by browsers only and counts as a picture here.
  return finishDocument('image', mimeType, { pages: [page] }, new ReadingBudget());
}

function whyUnsupported(kind: DocumentKind, mimeType: string): string | null {
  if (kind === 'legacy-office') {
    return `an old Office format (${mimeType}) that is not read: save it as .docx, .pptx or PDF`;
  }
  if (kind === 'archive') return `an archive (${mimeType}): publish the files themselves`;
  if (kind === 'unknown') return `not a kind of document that is read (${mimeType})`;
  return null;
}
