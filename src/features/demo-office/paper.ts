import type { OfficialBlock, OfficialDocument } from '#src/platform/documents/official-document.ts';
import type { Office } from './office.ts';

/** What a paper is written with. The year stands apart for each place, so that a paper can be made wrong in one place only. */
export interface Writing {
  readonly office: Office;
  /** Fiscal year (B.E.) that the content is about: its projects, dates and amounts. */
  readonly year: number;
  /** Year as printed in the title or on the cover; any text, also a wrong one. */
  readonly titleYear: string;
  /** Year as printed above the tables. */
  readonly tableYear: string;
  /** Year as printed in the page header. */
  readonly headerYear: string;
  /** How the office writes a year after a title. */
  readonly yearWords: string;
  readonly thaiDigits: boolean;
  /** Elements to leave out, by a name that the paper knows. */
  readonly without: ReadonlySet<string>;
}

/** A writing without any fault. */
export function writingFor(office: Office, year: number, changes: Partial<Writing> = {}): Writing {
  return {
    office,
    year,
    titleYear: String(year),
    tableYear: String(year),
    headerYear: String(year),
    yearWords: 'ประจำปีงบประมาณ พ.ศ.',
    thaiDigits: false,
    without: new Set(),
    ...changes,
  };
}

export type Paper = (writing: Writing) => OfficialDocument;

export const paragraph = (text: string): OfficialBlock => ({ kind: 'paragraph', text });
export const heading = (text: string): OfficialBlock => ({ kind: 'heading', text });
export const items = (...list: readonly string[]): OfficialBlock => ({ kind: 'items', items: list });
export const pageBreak: OfficialBlock = { kind: 'page-break' };
export const title = (...lines: readonly string[]): OfficialBlock => ({ kind: 'title', lines });
export const cover = (...lines: readonly string[]): OfficialBlock => ({ kind: 'cover', lines });

export function table(
  caption: string | null,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  layout: { readonly widths?: readonly number[]; readonly amounts?: readonly number[] } = {},
): OfficialBlock {
  return { kind: 'table', ...(caption === null ? {} : { caption }), head, rows, ...layout };
}

/** Title line with the year as printed there. */
export const titleYear = (w: Writing): string => `${w.yearWords} ${w.titleYear}`;

/** `ตุลาคม 2565 - มีนาคม 2566` for fiscal year 2566. */
export const firstHalf = (w: Writing): string => `ตุลาคม ${w.year - 1} - มีนาคม ${w.year}`;

export const shortYear = (year: number): string => String(year % 100).padStart(2, '0');

export function signedByHead(w: Writing): OfficialBlock {
  return { kind: 'signature', name: w.office.head, positions: [w.office.headPosition], mark: 'ลงนามแล้ว' };
}

export function memo(w: Writing, number: number, date: string, subject: string): OfficialBlock {
  return {
    kind: 'memo-head',
    office: `${w.office.name} ${w.office.groups[0]} โทร. ${w.office.phone}`,
    number: `${w.office.letterNumber}/${number}`,
    date,
    subject,
    to: w.office.headPosition,
  };
}

/** The document around its blocks. `signed` is the day it was issued: `[day, month 1..12, year B.E.]`. */
export function document(
  w: Writing,
  name: string,
  blocks: readonly OfficialBlock[],
  layout: { readonly header?: boolean; readonly landscape?: boolean } = {},
): OfficialDocument {
  return {
    title: name,
    ...(layout.header ? { header: `${name} ${w.yearWords} ${w.headerYear}` } : {}),
    footer: w.office.name,
    ...(layout.landscape ? { landscape: true } : {}),
    thaiDigits: w.thaiDigits,
    blocks,
    createdAt: new Date(Date.UTC(w.year - 543, 0, 16, 3)),
  };
}
