/** A Thai official paper as data: what it says, not how a format writes it. PDF, DOCX and web page are made from the same value. */

export interface OfficialTable {
  readonly kind: 'table';
  readonly caption?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Shares of the width, one per column; equal where left out. */
  readonly widths?: readonly number[];
  /** Columns (from 0) set to the right, as amounts are. */
  readonly amounts?: readonly number[];
}

export interface MemoHead {
  readonly kind: 'memo-head';
  readonly office: string;
  readonly number: string;
  readonly date: string;
  readonly subject: string;
  readonly to: string;
}

export interface SignatureBlock {
  readonly kind: 'signature';
  readonly name: string;
  readonly positions: readonly string[];
  /** Stands above the name, e.g. `ลงนามแล้ว`; a dotted line where left out. */
  readonly mark?: string;
}

export type OfficialBlock =
  /** A page of its own with these lines, large and centred. */
  | { readonly kind: 'cover'; readonly lines: readonly string[] }
  /** Centred bold lines at the head of a paper: announcement, order, report. */
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'centred'; readonly text: string }
  | { readonly kind: 'items'; readonly items: readonly string[] }
  | { readonly kind: 'page-break' }
  | OfficialTable
  | MemoHead
  | SignatureBlock;

export interface OfficialDocument {
  /** Goes to the properties of the file. */
  readonly title: string;
  readonly header?: string;
  readonly footer?: string;
  readonly landscape?: boolean;
  /** Writes every number with Thai digits, but not inside addresses and Latin words. */
  readonly thaiDigits?: boolean;
  readonly blocks: readonly OfficialBlock[];
  /** Written into the file; the same value gives the same bytes. */
  readonly createdAt: Date;
}
