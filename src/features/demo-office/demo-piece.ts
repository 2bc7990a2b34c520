import type { OfficialDocument } from '#src/platform/documents/official-document.ts';
import { toDocx } from '#src/platform/documents/to-docx.ts';
import { toPdf } from '#src/platform/documents/to-pdf.ts';
import { KALASIN_OFFICE } from './office.ts';
import { type Writing, writingFor } from './paper.ts';
import { PAPER_OF_ITEM } from './papers/paper-of-item.ts';
import { sitePage } from './site-page.ts';

/** The fiscal year that the demo office is assessed in. */
export const DEMO_YEAR = 2566;

/** One piece of evidence of the demo office. */
export interface DemoPiece {
  readonly item: string;
  /** Below the root of the site; a file of that name is written unless `isServedOnly`. */
  readonly path: string;
  readonly fault: string | null;
  readonly content: () => Promise<Uint8Array>;
  /** The web server answers by itself: a dead link, a redirect. */
  readonly isServedOnly?: true;
}

export type PieceFormat = 'pdf' | 'docx' | 'html';

/** The paper of an item as the demo office writes it, with changes that may make it wrong. */
export function demoPaper(item: string, changes: Partial<Writing> = {}): OfficialDocument {
  const entry = PAPER_OF_ITEM[item];
  if (!entry) throw new Error(`no paper for ${item}`);
  const year = entry.year === 'previous' ? DEMO_YEAR - 1 : DEMO_YEAR;
  return entry.paper(writingFor(KALASIN_OFFICE, year, { thaiDigits: true, ...changes }));
}

export async function written(document: OfficialDocument, format: PieceFormat): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return toPdf(document);
    case 'docx':
      return toDocx(document);
    case 'html':
      return new TextEncoder().encode(sitePage(document));
  }
}

/** A piece as the office's paper for the item, right unless `fault` says otherwise. */
export function piece(
  item: string,
  name: string,
  format: PieceFormat,
  changes: Partial<Writing> = {},
  fault: string | null = null,
): DemoPiece {
  const folder = item.toLowerCase();
  return {
    item,
    path: `ita/${DEMO_YEAR}/${folder}/${name}.${format}`,
    fault,
    content: () => written(demoPaper(item, changes), format),
  };
}
