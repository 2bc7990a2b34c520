import type { YearMention } from '#src/thai/year-mention.ts';
import { isContentLine, type Line } from '../reading/document-lines.ts';
import { loose } from '../reading/loose-text.ts';
import { isRunningHead } from '../titles/document-title.ts';

const CHARACTERS_BEFORE = 130;
const CHARACTERS_AFTER = 70;
const LONGEST_HEADING = 130;
const OPENING_WORD =
  /^(แผน|รายงาน|สรุป|ตาราง|บัญชี|แบบ|ผล|ข้อมูล|สถิติ|ทะเบียน|รายละเอียด|ประกาศ|คาสั่ง|กาหนดการ|การ|มาตรการ|โครงการ|นโยบาย|ปีงบประมาณ|ประจาปี|ปฏิทิน|ภาคผนวก|เอกสารแนบ)/u;
const SECTION_NUMBER = /^\s*[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]+)*\s*[.)]?\s+\S/u;

/** Where on the page a year stands. */
export type YearPlace =
  | 'title'
  | 'header'
  | 'footer'
  | 'heading'
  | 'table-head'
  | 'table-row'
  | 'signature'
  | 'sentence';

/** What surrounds a year. */
export interface YearContext {
  readonly place: YearPlace;
  readonly line: Line;
  /** Lines of the same page. */
  readonly neighbours: readonly Line[];
  /** Loose text before and after the year, within the paragraph. */
  readonly before: string;
  readonly after: string;
  /** All years of the line, this one too. */
  readonly sameLine: readonly YearMention[];
}

/** What is known of a page that has years on it. */
export interface YearPage {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly yearsByLine: ReadonlyMap<Line, readonly YearMention[]>;
  /** Rows above the table of a sheet; none elsewhere. */
  readonly sheetTitle: ReadonlySet<Line>;
  readonly titleLines: ReadonlySet<Line>;
  readonly bodySize: number | undefined;
}

/** Cuts out what surrounds a year and says where on the page it stands. */
export function contextOf(mention: YearMention, line: Line, page: YearPage): YearContext {
  const place = placeOf(line, page);
  const reach = reachOf(place, line, page);
  return {
    place,
    line,
    neighbours: page.lines,
    before: loose(page.text.slice(Math.max(reach.start, mention.start - CHARACTERS_BEFORE), labelEnd(mention))),
    after: loose(page.text.slice(mention.end, Math.min(reach.end, mention.end + CHARACTERS_AFTER))),
    sameLine: page.yearsByLine.get(line) ?? [],
  };
}

/** A sentence runs over lines, and so does a title; other places are read by themselves, with the line that they wrap from. */
function reachOf(place: YearPlace, line: Line, page: YearPage): { readonly start: number; readonly end: number } {
  if (place === 'sentence') return { start: 0, end: page.text.length };
  const same = place === 'title' ? page.lines.slice(0, 45).filter((other) => page.titleLines.has(other)) : [line];
  const above = page.lines[line.index - 1];
  const wraps = place !== 'title' && above !== undefined && isWrapped(above, line);
  return { start: wraps ? above.start : (same[0]?.start ?? line.start), end: same.at(-1)?.end ?? line.end };
}

function isWrapped(above: Line, line: Line): boolean {
  const sameStyle = above.block.fontSize === line.block.fontSize && above.block.bold === line.block.bold;
  return (
    above.block.role === line.block.role &&
    line.block.role !== 'table-row' &&
    sameStyle &&
    /^[\s(]*(ปี|ประจ|งบ|พ\s*\.|[0-9๐-๙])/u.test(line.text)
  );
}

/** A mention begins with its label ("ประจำปีงบประมาณ พ.ศ."); what stands before the digits counts as before. */
function labelEnd(mention: YearMention): number {
  const digits = mention.kind === 'date' ? -1 : mention.text.search(/[0-9๐-๙]/u);
  return mention.start + Math.max(0, digits);
}

function placeOf(line: Line, page: YearPage): YearPlace {
  if (line.block.role === 'header' || (line.index === 0 && isRunningHead(line, page.lines[1]))) return 'header';
  if (line.block.role === 'footer') return 'footer';
  if (page.titleLines.has(line)) return 'title';
  if (page.sheetTitle.has(line)) return 'heading';
  if (line.block.role === 'table-row') return isFirstRow(line, page.lines) ? 'table-head' : 'table-row';
  return isHeading(line, page) ? 'heading' : 'sentence';
}

function isFirstRow(line: Line, lines: readonly Line[]): boolean {
  return lines[line.index - 1]?.block.role !== 'table-row';
}

function isHeading(line: Line, { lines, bodySize }: YearPage): boolean {
  if (line.text.length > LONGEST_HEADING) return line.block.role === 'heading' && line.block.fontSize === undefined;
  if (line.block.centred || line.block.bold || lines[line.index + 1]?.block.role === 'table-row') return true;
  if (isWithinParagraph(line, lines)) return false;
  // A size tells more than the reader's guess: single lines of prose look like headings beside small tables.
  if (line.block.role === 'heading' && (bodySize === undefined || line.block.fontSize === undefined)) return true;
  if (bodySize !== undefined && (line.block.fontSize ?? 0) >= bodySize * 1.12) return true;
  const opensPage = line.index <= 4 && lines.slice(0, line.index).filter(isContentLine).length <= 1;
  const endsAbove = endsSentence(lines[line.index - 1]);
  return (SECTION_NUMBER.test(line.text) || OPENING_WORD.test(loose(line.text))) && (opensPage || endsAbove);
}

/** Lines of one size, one after the other, neither bold nor centred, are a paragraph, however large. */
function isWithinParagraph(line: Line, lines: readonly Line[]): boolean {
  const size = line.block.fontSize;
  const isLike = (other: Line | undefined) =>
    other !== undefined &&
    other.block.fontSize === size &&
    !other.block.bold &&
    !other.block.centred &&
    other.block.role === line.block.role;
  const [above, below] = [lines[line.index - 1], lines[line.index + 1]];
  return (
    size !== undefined &&
    ((isLike(above) && (above?.text.length ?? 0) >= 40) || (isLike(below) && line.text.length >= 40))
  );
}

/** Nothing above, a row of a table, or a line much shorter than a full one. */
function endsSentence(above: Line | undefined): boolean {
  return above === undefined || above.block.role !== 'body' || above.text.length < 40;
}
