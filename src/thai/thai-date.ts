import { toArabicDigits, toThaiDigits } from './digits.ts';
import { THAI_MONTHS, THAI_MONTHS_SHORT } from './month-names.ts';
import { findYearMentions } from './year-mentions.ts';

/** A calendar date of the Buddhist Era; `month` is 1..12. */
export interface ThaiDate {
  readonly yearBE: number;
  readonly month: number;
  readonly day: number;
}

export interface ThaiDateFormat {
  /** `long`: ๒ ธันวาคม ๒๕๖๓; `short`: 2 ธ.ค. 63. */
  readonly style?: 'long' | 'short';
  /** Official papers carry Thai digits; screens Arabic ones (the default). */
  readonly digits?: 'thai' | 'arabic';
  /** Writes "พ.ศ." before the year. */
  readonly era?: boolean;
}

const BE_TO_CE = 543;

/** "2 ธันวาคม 2563", "๒ ธันวาคม พ.ศ. ๒๕๖๓" or "2 ธ.ค. 63". */
export function formatThaiDate(date: ThaiDate, format: ThaiDateFormat = {}): string {
  const short = format.style === 'short';
  const month = (short ? THAI_MONTHS_SHORT : THAI_MONTHS)[date.month - 1];
  if (month === undefined) throw new RangeError(`no such month: ${date.month}`);
  const year = short ? String(date.yearBE % 100).padStart(2, '0') : String(date.yearBE);
  const written = `${date.day} ${month} ${format.era ? 'พ.ศ. ' : ''}${year}`;
  return format.digits === 'thai' ? toThaiDigits(written) : written;
}

/** Reads one date as people type it ("๒ ธ.ค. ๖๓", "2/12/2563", "2020-12-02"); null where it is no date of the calendar. */
export function parseThaiDate(text: string): ThaiDate | null {
  const mentions = findYearMentions(text);
  const [only] = mentions;
  if (mentions.length !== 1 || only?.kind !== 'date' || only.malformed) return null;
  if (only.month === undefined || only.day === undefined || only.monthTo !== undefined) return null;
  const rest = toArabicDigits(text.slice(0, only.start) + text.slice(only.end)).replace(/\s|วันที่|ณ|\./gu, '');
  const date = { yearBE: only.yearBE, month: only.month, day: only.day };
  return rest === '' && isCalendarDate(date) ? date : null;
}

/** ISO calendar date (Common Era) of a Buddhist date. */
export function toIsoDate({ yearBE, month, day }: ThaiDate): string {
  return `${yearBE - BE_TO_CE}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Buddhist date of an ISO calendar date `YYYY-MM-DD`; null where it is none. */
export function fromIsoDate(iso: string): ThaiDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!parts) return null;
  const date = { yearBE: Number(parts[1]) + BE_TO_CE, month: Number(parts[2]), day: Number(parts[3]) };
  return isCalendarDate(date) ? date : null;
}

function isCalendarDate({ yearBE, month, day }: ThaiDate): boolean {
  const date = new Date(Date.UTC(yearBE - BE_TO_CE, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
