import type { EvidenceCase } from '../evidence-case.ts';
import type { Finding } from '../finding.ts';
import { pageWords, placeFields } from '../finding-words.ts';
import { type PlacedYear, readingOf } from '../reading/document-reading.ts';
import { requiredFiscalYear } from './required-period.ts';

/**
 * Dates of activities and news that all lie outside the fiscal year asked for.
 *
 * @param datesDecide the item is about things that happened in the year: a right year in the title does not outweigh them
 */
export function datesOutside(evidence: EvidenceCase, datesDecide: boolean): readonly Finding[] {
  const expected = requiredFiscalYear(evidence.requiredPeriod);
  if (expected === undefined) return [];
  const { years } = readingOf(evidence);
  const titleYears = years.filter(({ context, role }) => context.place === 'title' && role === 'subject');
  // A title of another year is reported as that.
  if (titleYears.length > 0 && !titleYears.some(({ mention }) => mention.yearBE === expected)) return [];
  const named = years.some(({ role, mention }) => role === 'subject' && mention.yearBE === expected);
  const dates = years.filter((year) => isJudgedDate(year) && (!named || year.role !== 'signing-date'));
  const outside = dates.filter((year) => !isNear(year, expected, evidence, datesDecide));
  const first = outside[0];
  if (first === undefined || outside.length < dates.length) return [];
  // Other subjects in the text are judged by `fiscal-year` and `stale-content`.
  if (years.some(({ role, mention }) => role === 'subject' && mention.yearBE !== expected)) return [];
  return [outsideFinding(evidence, first, outside.length, expected, datesDecide || !named)];
}

function isJudgedDate({ role, mention, context }: PlacedYear): boolean {
  const isMargin = context.place === 'header' || context.place === 'footer';
  return (role === 'event-date' || role === 'month' || role === 'signing-date') && !mention.malformed && !isMargin;
}

/** In the fiscal year; papers of the year may also be prepared a quarter before, and reports of it written in the year after. */
function isNear({ mention }: PlacedYear, expected: number, evidence: EvidenceCase, datesDecide: boolean): boolean {
  if (mention.fiscalYearBE === expected || mention.fiscalYearBE === null) return true;
  if (datesDecide || mention.month === undefined) return false;
  const monthsAfterStart = (mention.yearBE - (expected - 1)) * 12 + mention.month - 10;
  const isReport = expected < evidence.fiscalYearBE || evidence.requiredPeriod.kind === 'months';
  return monthsAfterStart >= -3 && monthsAfterStart < (isReport ? 24 : 12);
}

function outsideFinding(
  evidence: EvidenceCase,
  date: PlacedYear,
  places: number,
  expected: number,
  decides: boolean,
): Finding {
  const page = pageWords(date, places);
  return {
    code: 'date-outside-period',
    severity: decides ? 'fail' : 'warn',
    ...placeFields(date),
    messageTh: `วันที่ “${date.mention.text.trim()}” ไม่อยู่ในปีงบประมาณ พ.ศ. ${expected} (1 ตุลาคม ${expected - 1} – 30 กันยายน ${expected}) ตามข้อ ${evidence.item.code} (${page.th})`,
    messageEn: `The date “${date.mention.text.trim()}” lies outside fiscal year ${expected} (1 October ${expected - 1} to 30 September ${expected}), which item ${evidence.item.code} asks for (${page.en})`,
    fixTh: `ใช้หลักฐานที่เกิดขึ้นในปีงบประมาณ พ.ศ. ${expected} หรือแก้วันที่หากพิมพ์ผิด`,
    fixEn: `Use evidence of fiscal year ${expected}, or correct the date if it is mistyped.`,
  };
}
