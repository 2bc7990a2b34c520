import type { OfficialDocument } from '#src/platform/documents/official-document.ts';
import { toDocx } from '#src/platform/documents/to-docx.ts';
import { toPdf } from '#src/platform/documents/to-pdf.ts';
import { toXlsx } from '#src/platform/documents/to-xlsx.ts';
import { KALASIN_OFFICE } from './office.ts';
import { type Paper, type Writing, writingFor } from './paper.ts';
import { PAPER_OF_ITEM } from './papers/paper-of-item.ts';
import { pictureOf } from './picture-of.ts';
import { sheetsOf } from './sheets-of.ts';
import { sitePage } from './site-page.ts';

/** The fiscal year that the demo office is assessed in. */
export const DEMO_YEAR = 2566;

/** One piece of evidence of the demo office. */
export interface DemoPiece {
  readonly item: string;
  /** What the officer calls the piece. */
  readonly titleTh: string;
  /** The address on the office's site, or the file itself; what the site alone can show is always a link. */
  readonly handedInAs: 'link' | 'file';
  /** Below the root of the site; a file of that name is written unless `isServedOnly`. */
  readonly path: string;
  readonly fault: string | null;
  readonly content: () => Promise<Uint8Array>;
  /** The web server answers by itself: a dead link, a redirect. */
  readonly isServedOnly?: true;
}

export type PieceFormat = 'pdf' | 'docx' | 'html' | 'xlsx' | 'png';

/** How a piece differs from a right file that is handed in as a file. */
export interface PieceTraits {
  readonly as?: 'link' | 'file';
  /** Changes of the writing that may make the paper wrong. */
  readonly changes?: Partial<Writing>;
  readonly fault?: string;
  /** Another paper than that of the item. */
  readonly paper?: Paper;
  /** Bytes that are no paper at all. */
  readonly content?: () => Promise<Uint8Array>;
}

/** The paper of an item as the demo office writes it, with changes that may make it wrong. */
export function demoPaper(item: string, changes: Partial<Writing> = {}, paper?: Paper): OfficialDocument {
  const entry = PAPER_OF_ITEM[item];
  if (!entry) throw new Error(`no paper for ${item}`);
  const year = entry.year === 'previous' ? DEMO_YEAR - 1 : DEMO_YEAR;
  return (paper ?? entry.paper)(writingFor(KALASIN_OFFICE, year, { thaiDigits: true, ...changes }));
}

export async function written(document: OfficialDocument, format: PieceFormat): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return toPdf(document);
    case 'docx':
      return toDocx(document);
    case 'html':
      return new TextEncoder().encode(sitePage(document));
    case 'xlsx':
      return toXlsx(sheetsOf(document.blocks));
    case 'png':
      return pictureOf(toPdf(document));
  }
}

/** A piece of this year as the office's paper for the item, right unless `traits` say otherwise. */
export function piece(
  item: string,
  titleTh: string,
  file: `${string}.${PieceFormat}`,
  traits: PieceTraits = {},
): DemoPiece {
  const format = formatOf(file);
  const { as = format === 'html' ? 'link' : 'file', changes, fault = null, paper, content } = traits;
  return {
    item,
    titleTh,
    handedInAs: as,
    path: `ita/${DEMO_YEAR}/${item.toLowerCase()}/${file}`,
    fault,
    content: content ?? (() => written(demoPaper(item, changes, paper), format)),
  };
}

/** A link that the web server answers by itself. */
export function servedPiece(item: string, titleTh: string, path: string, fault: string): DemoPiece {
  const content = async () => new Uint8Array();
  return { item, titleTh, handedInAs: 'link', path, fault, content, isServedOnly: true };
}

export function formatOf(file: `${string}.${PieceFormat}`): PieceFormat {
  return file.slice(file.lastIndexOf('.') + 1) as PieceFormat;
}
