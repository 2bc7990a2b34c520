/**
 * What the extractor found in a file. Written by `platform/extract`, judged by `assessment/evidence-checks`;
 * it stands here so that neither needs to know the other.
 */

/** What a file is by its content; the name it came with counts for nothing. */
export type DocumentKind =
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'odt'
  | 'ods'
  | 'odp'
  | 'xls'
  | 'html'
  | 'csv'
  | 'text'
  | 'image'
  /** Word or PowerPoint before 2007 (OLE); recognised, not read. */
  | 'legacy-office'
  | 'archive'
  | 'unknown';

/**
 * - `readable`: text (or, for an image, nothing) was read as far as the limits allow; see `limitsHit`.
 * - `empty`: no bytes, no pages, or nothing on any page.
 * - `encrypted`: does not open without a password. (Opens with the empty password: that is `readable`.)
 * - `corrupt`: so damaged that its content must not be judged.
 * - `refused`: a limit stopped the reading before anything useful was read (bombs).
 * - `unsupported`: a kind that is recognised but not read.
 * - `crashed`: the reader itself failed or ran out of time: says nothing about the file.
 */
export type ReadingState = 'readable' | 'empty' | 'encrypted' | 'corrupt' | 'refused' | 'unsupported' | 'crashed';

/**
 * - `good`: enough mapped text.
 * - `none`: pictures only, as a scan.
 * - `unreadable`: there are characters, but they are not the ones one sees (no ToUnicode, garbage OCR layer).
 * - `partial`: some pages have text, others are pictures.
 */
export type TextLayer = 'good' | 'none' | 'unreadable' | 'partial' | 'not-applicable';

/** Where on the page a block stands. `navigation` covers menu, aside, web-page footer, script: it never counts as content. */
export type BlockRole = 'heading' | 'body' | 'table-row' | 'header' | 'footer' | 'navigation';

/** Points from the top left corner of the page as displayed. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line (PDF), paragraph (DOCX, HTML, text), row (sheet) in reading order. */
export interface TextBlock {
  readonly role: BlockRole;
  /** Repaired Thai text; for a table row the cells joined by a tab. */
  readonly text: string;
  /** Cells of a table row, kept apart; empty strings are blank cells. */
  readonly cells?: readonly string[];
  /** Positions in {@link cells} that lie under a merged neighbour: empty, yet not left blank. */
  readonly coveredCells?: readonly number[];
  /** First row of a sheet counted from 1, as the spreadsheet program shows it. */
  readonly row?: number;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly centred?: boolean;
  readonly box?: Box;
}

export interface ExtractedPage {
  /** From 1. A text document or web page is one page; each sheet and slide is one. */
  readonly number: number;
  /** Sheet name. */
  readonly name?: string;
  readonly blocks: readonly TextBlock[];
  /** The text of all blocks but navigation, joined by line feeds; repaired. */
  readonly text: string;
  /** Points; PDF only. */
  readonly width?: number;
  readonly height?: number;
  /** Images drawn on the page or placed in it. */
  readonly imageCount: number;
  /** Share (0..1) of the page that its largest image covers; PDF only. */
  readonly imageCoverage?: number;
  /** Characters drawn, and those among them that could not be mapped to a letter; PDF only. */
  readonly glyphCount?: number;
  readonly unmappedGlyphCount?: number;
  /** The text comes from recognition of a picture: digits in it decide nothing. */
  readonly fromOcr?: true;
}

export interface DocumentLink {
  readonly href: string;
  readonly text: string;
  /** Inside menu, aside or web-page footer. */
  readonly inNavigation: boolean;
}

export interface ExtractedDocument {
  readonly kind: DocumentKind;
  readonly mimeType: string;
  readonly state: ReadingState;
  readonly textLayer: TextLayer;
  readonly pages: readonly ExtractedPage[];
  /** Pages the file says or was found to have; more than `pages.length` where a limit stopped the reading. */
  readonly pageCount: number;
  /** `<title>` of a web page, or the title of the file's properties. Titles of properties often come from a template. */
  readonly title?: string;
  readonly links: readonly DocumentLink[];
  /** HTML: a password field, or a form that signs in. */
  readonly hasPasswordField?: boolean;
  /** Names of the limits that cut the reading short, e.g. `pages`, `inflated-bytes`, `operators`, `time`. */
  readonly limitsHit: readonly string[];
  readonly ocr: 'not-needed' | 'used' | 'not-available' | 'failed';
  /** In English, for the log and the expert: why a state other than `readable`. */
  readonly problem?: string;
}
