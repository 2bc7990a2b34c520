import type { ExtractedDocument } from '#src/shared/extracted-document.ts';
import { Budget, type PdfLimits, Stop } from './budget.ts';
import { outcomeOf, readPages } from './document-outcome.ts';
import { listPages } from './page-tree.ts';
import { PdfFile } from './pdf-file.ts';

const NOTHING = {
  kind: 'pdf',
  mimeType: 'application/pdf',
  textLayer: 'not-applicable',
  pages: [],
  pageCount: 0,
  links: [],
  limitsHit: [],
  ocr: 'not-needed',
} as const;

/**
 * Reads a PDF: text by line with its place, pictures, links, and whether the text can be relied on.
 * Never throws for any bytes; a bomb ends at a limit with what was read before it.
 */
export function readPdf(bytes: Uint8Array, limits?: Partial<PdfLimits>): ExtractedDocument {
  if (bytes.length === 0) return { ...NOTHING, state: 'empty', problem: 'the file has no bytes' };
  const budget = new Budget(limits);
  try {
    const file = new PdfFile(bytes, budget);
    if (file.locked) return { ...NOTHING, state: 'encrypted', problem: file.locked };
    const list = listPages(file);
    if (file.locked) return { ...NOTHING, state: 'encrypted', problem: file.locked };
    return outcomeOf(file, list, readPages(file, list.pages));
  } catch (error) {
    if (error instanceof Stop)
      return { ...NOTHING, state: 'refused', limitsHit: [...budget.limitsHit], problem: error.message };
    throw error;
  }
}
