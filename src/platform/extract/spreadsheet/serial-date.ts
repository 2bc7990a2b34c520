import { THAI_MONTHS } from '#src/thai/month-names.ts';

/** Excel's day 0, chosen so that days from 1 March 1900 on are right although Excel believes in 29 February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1462;
/** 31 December 9999, the last day a spreadsheet knows. */
const LAST_DAY = 2_958_465;
/** A year above this was typed in the Buddhist Era into a program that took it for the Common Era. */
const LAST_COMMON_YEAR = 2400;

/**
 * The date or time that a serial number stands for, in Thai and in the Buddhist Era, with as much of it as the format shows.
 * @param code one section of a number format without its literals
 * @returns null when the format is not one of a date, or the number cannot be one
 */
export function serialDateText(serial: number, code: string, from1904: boolean): string | null {
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(code);
  // Brackets hold colours, conditions and the locale; what is left are the letters of the format.
  const letters = code.replace(/\[[^\]]*\]/g, '').toLowerCase();
  const showsYear = /y|b|e(?![+-])|ป/.test(letters);
  const showsDay = /d|ว/.test(letters);
  const showsTime = elapsed || /h|s|น|ช/.test(letters);
  const showsMonth = /ด/.test(letters) || (/m/.test(letters) && (showsYear || showsDay || !showsTime));
  if (/general|[#?]|0\.?0*%/.test(letters) || !(showsYear || showsDay || showsTime || showsMonth)) return null;
  const day = serial + (from1904 ? DAYS_TO_1904 : 0);
  if (day < 0 || day > LAST_DAY) return null;
  if (elapsed) return clock(serial * 24 * 60, true);

  const date = new Date(DAY_ZERO + Math.round(day * 86_400) * 1000);
  const parts: string[] = [];
  const year = date.getUTCFullYear();
  const shortYearOnly = /(^|[^yb])(yy|bb)($|[^yb])/.test(letters);
  if (shortYearOnly && showsDay && showsMonth && year >= 1950 && year < 1990) {
    // "31/3/66" typed for 2566 is stored as 1966 and shown with two digits: give what is seen.
    return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${String(year % 100).padStart(2, '0')}`;
  }
  if (showsDay) parts.push(String(date.getUTCDate()));
  if (showsMonth) parts.push(THAI_MONTHS[date.getUTCMonth()] ?? '');
  if (showsYear) parts.push(String(year > LAST_COMMON_YEAR ? year : year + 543));
  if (showsTime) parts.push(clock((day % 1) * 24 * 60, false));
  return parts.join(' ');
}

function clock(minutes: number, elapsed: boolean): string {
  const total = Math.round(minutes);
  const hours = elapsed ? Math.floor(total / 60) : Math.floor(total / 60) % 24;
  return `${hours}:${String(total % 60).padStart(2, '0')}`;
}
