import type { YearMention } from '#src/thai/year-mention.ts';
import type { EvidenceCase } from '../evidence-case.ts';
import { type DocumentReading, type PlacedYear, readingOf } from '../reading/document-reading.ts';
import { loose } from '../reading/loose-text.ts';
import { sheetTitleLines } from '../titles/document-title.ts';
import { monthNumberIn, monthNumbersIn } from './named-months.ts';
import { monthsBetween, requiredFiscalYear } from './required-period.ts';

/** Months that a document says it is about, as `YYYY-MM` in the Buddhist Era, and how one knows. */
export interface CoveredMonths {
  /** `span`: "ตุลาคม 2565 - มีนาคม 2566"; `sheets`: one sheet a month; `labels`: months as heads, rows or columns. */
  readonly basis: 'span' | 'sheets' | 'labels' | 'none';
  readonly months: ReadonlySet<string>;
  /** A place that shows them. */
  readonly first?: PlacedYear;
  /** Sheet or page whose own title and name differ in the month's year. */
  readonly disagreeing?: PlacedYear;
}

const JOINED = /^[\s(]*(?:-|–|—|ถึง|จนถึง|to)\s*(?:(?:สิ้น)?เดือน|วันที่|วัน\S{2,8}ที่)?\s*$/u;
const NONE: CoveredMonths = { basis: 'none', months: new Set() };

/**
 * Months covered, from the strongest sign: monthly sheets, months as rows of a table, a span in the title or a heading,
 * headings of months, a span in the text.
 */
export function coveredMonths(evidence: EvidenceCase): CoveredMonths {
  const reading = readingOf(evidence);
  const sheets = monthsOfSheets(evidence, reading);
  if (sheets.months.size > 0) return sheets;
  const inTitle = spanIn(evidence, reading, (year) => year.context.place === 'title');
  const rows = monthRows(reading);
  if (inTitle.months.size > 0) return stopsShort(rows, inTitle) ? rows : inTitle;
  const inHeading = spanIn(evidence, reading, (year) => year.page <= 3 && year.context.place === 'heading');
  if (inHeading.months.size > 0) return inHeading;
  const labels = monthLabels(evidence, reading);
  if (labels.months.size >= 2) return labels;
  const inText = spanIn(
    evidence,
    reading,
    (year) => year.page <= 3 && !['table-row', 'table-head'].includes(year.context.place),
  );
  return inText.months.size > 0 ? inText : labels;
}

/** Months that open the rows of a table, one each. */
function monthRows(reading: DocumentReading): CoveredMonths {
  const rows = reading.years.filter(
    (year) => isMonth(year.mention) && year.mention.day === undefined && opensRow(year),
  );
  const [first] = rows;
  return {
    basis: 'labels',
    months: new Set(rows.map(({ mention }) => firstMonth(mention))),
    ...(first === undefined ? {} : { first }),
  };
}

function opensRow({ context, mention }: PlacedYear): boolean {
  const { line } = context;
  const ahead = line.block.text.slice(0, Math.max(0, mention.start - line.start));
  return line.block.role === 'table-row' && /^[\s0-9๐-๙.]{0,4}(เดือน)?\s*$/u.test(ahead) && /[ก-ฮ]/u.test(mention.text);
}

/** The rows run month after month from the first that the title names, but end before its last. */
function stopsShort(rows: CoveredMonths, span: CoveredMonths): boolean {
  const promised = [...span.months].sort();
  const count = promised.findIndex((month) => !rows.months.has(month));
  return count >= 3 && rows.months.size === count;
}

/** One month per sheet (or per page that is headed by a month), by its name and the title above the table. */
function monthsOfSheets(evidence: EvidenceCase, reading: DocumentReading): CoveredMonths {
  const isBook = ['xlsx', 'xls', 'ods'].includes(evidence.document?.kind ?? '');
  if (!isBook || (evidence.document?.pages.length ?? 0) < 2) return NONE;
  const months = new Set<string>();
  let first: PlacedYear | undefined;
  let disagreeing: PlacedYear | undefined;
  evidence.document?.pages.forEach((page, pageIndex) => {
    const titleLines = new Set(sheetTitleLines(reading.lines[pageIndex] ?? []));
    const titled = reading.years.find(
      (year) => year.pageIndex === pageIndex && titleLines.has(year.context.line) && isMonth(year.mention),
    );
    const named = monthOfName(page.name ?? '');
    const titleMonths = titled === undefined ? [] : monthsOf(titled.mention);
    first ??= titled;
    const [own] = titleMonths;
    if (named !== undefined && own !== undefined && titleMonths.length === 1 && named !== own) disagreeing ??= titled;
    for (const month of named === undefined ? titleMonths : [named, ...titleMonths]) months.add(month);
  });
  return {
    basis: 'sheets',
    months,
    ...(first === undefined ? {} : { first }),
    ...(disagreeing === undefined ? {} : { disagreeing }),
  };
}

/** "ต.ค.66" or "ตุลาคม 2566", as sheets are called. */
function monthOfName(name: string): string | undefined {
  const month = monthNumberIn(name);
  const digits = loose(name)
    .replace(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - 0xe50))
    .match(/\d{4}|\d{2}(?!\d)/u)?.[0];
  if (month === undefined || digits === undefined) return undefined;
  const year = digits.length === 2 ? 2500 + Number(digits) : Number(digits);
  return year >= 2500 && year <= 2700 ? monthKey(year, month) : undefined;
}

/** Two dates joined by "ถึง", or one mention that spans months. */
function spanIn(
  evidence: EvidenceCase,
  reading: DocumentReading,
  wanted: (year: PlacedYear) => boolean,
): CoveredMonths {
  const dates = reading.years.filter((year) => isMonth(year.mention));
  for (const [index, date] of dates.entries()) {
    if (!wanted(date) || date.role === 'reference-date') continue;
    const next = dates[index + 1];
    if (next !== undefined && next.pageIndex === date.pageIndex && isJoined(evidence, date, next)) {
      return {
        basis: 'span',
        months: new Set(monthsBetween(firstMonth(date.mention), lastMonth(next.mention))),
        first: date,
      };
    }
    const months = monthsOf(date.mention);
    if (months.length >= 2 && date.mention.day === undefined)
      return { basis: 'span', months: new Set(months), first: date };
  }
  return NONE;
}

function isJoined({ document }: EvidenceCase, one: PlacedYear, other: PlacedYear): boolean {
  const length = other.mention.start - one.mention.end;
  if (length < 0 || length > 30) return false;
  return JOINED.test(document?.pages[one.pageIndex]?.text.slice(one.mention.end, other.mention.start) ?? '');
}

/** Months that stand as labels: alone in a cell, at the head of a line, or in a heading "ประจำเดือน …". */
function monthLabels(evidence: EvidenceCase, reading: DocumentReading): CoveredMonths {
  const labelled = reading.years.filter(
    (year) => isMonth(year.mention) && year.mention.day === undefined && isLabel(year),
  );
  const months = new Set(labelled.flatMap(({ mention }) => monthsOf(mention)));
  const first = labelled[0];
  const titleYear = reading.years.find((year) => year.context.place === 'title' && year.role === 'subject');
  const fiscalYear = titleYear?.mention.yearBE ?? requiredFiscalYear(evidence.requiredPeriod);
  if (months.size === 0 && fiscalYear !== undefined) {
    for (const month of bareMonthLabels(reading))
      months.add(monthKey(month >= 10 ? fiscalYear - 1 : fiscalYear, month));
  }
  return { basis: 'labels', months, ...(first === undefined ? {} : { first }) };
}

function isLabel({ context, mention }: PlacedYear): boolean {
  if (!/[ก-ฮ]/u.test(mention.text)) return false;
  const { line } = context;
  if (context.place === 'heading' || context.place === 'title') return true;
  const cells = line.block.cells;
  if (cells !== undefined)
    return cells.some(
      (cell) => loose(cell).replace(/^(ประจา)?เดือน/u, '') === loose(mention.text).replace(/^(ประจา)?เดือน/u, ''),
    );
  return /^(ลาดับ)?[0-9๐-๙.]{0,3}(ประจา)?(เดือน)?$/u.test(
    loose(line.text.slice(0, Math.max(0, mention.start - line.start))),
  );
}

/** Names of months without a year, at least three of them in the rows or columns of one table. */
function bareMonthLabels(reading: DocumentReading): readonly number[] {
  const found = new Set<number>();
  for (const line of reading.lines.flat()) {
    const cells = line.block.cells ?? [line.text.split(/\s{2,}|\t|\s(?=[0-9๐-๙])/u)[0] ?? ''];
    for (const cell of cells) {
      const months = cell.length <= 14 ? monthNumbersIn(cell) : [];
      if (months.length === 1 && months[0] !== undefined) found.add(months[0]);
    }
  }
  return found.size >= 3 ? [...found] : [];
}

function isMonth(mention: YearMention): boolean {
  return mention.kind === 'date' && mention.month !== undefined && !mention.malformed;
}

function monthsOf(mention: YearMention): readonly string[] {
  return monthsBetween(firstMonth(mention), lastMonth(mention));
}

/** "ต.ค. - มี.ค. 2566": the first month lies in the year before the one written. */
function firstMonth({ yearBE, month = 1, monthTo }: YearMention): string {
  return monthKey(monthTo !== undefined && monthTo < month ? yearBE - 1 : yearBE, month);
}

function lastMonth({ yearBE, month = 1, monthTo }: YearMention): string {
  return monthKey(yearBE, monthTo ?? month);
}

function monthKey(yearBE: number, month: number): string {
  return `${yearBE}-${String(month).padStart(2, '0')}`;
}
