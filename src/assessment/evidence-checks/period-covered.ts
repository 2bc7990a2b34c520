import { z } from 'zod';
import type { EvidenceCase, EvidenceCheck } from './evidence-case.ts';
import type { Finding } from './finding.ts';
import { monthWords, pageWords, periodWords, placeFields } from './finding-words.ts';
import { type CoveredMonths, coveredMonths } from './periods/covered-months.ts';
import { datesOutside } from './periods/event-dates.ts';
import { fiscalYearOfMonth, monthsBetween, requiredFiscalYear } from './periods/required-period.ts';
import { type PlacedYear, readingOf } from './reading/document-reading.ts';

export const periodCoveredParameters = z
  .object({
    /** News and activities: it is by their dates that they belong to the year. */
    datesDecide: z.boolean().default(false),
  })
  .strict();

export type PeriodCoveredParameters = z.output<typeof periodCoveredParameters>;

/** The months, the years of a plan, or the dates of an activity are those that the item asks for. */
export const periodCovered: EvidenceCheck<PeriodCoveredParameters> = (evidence, parameters) => {
  const { requiredPeriod: period } = evidence;
  if (evidence.document === null) return [];
  if (period.kind === 'months') return monthsFindings(evidence, monthsBetween(period.from, period.to));
  if (period.kind !== 'fiscal-year' && period.kind !== 'covers') return [];
  const range = titleRanges(evidence);
  if (range.length > 0 || period.kind === 'covers') return rangeFindings(evidence, range, period.fiscalYearBE);
  const whole = wholeYearFindings(evidence, period.fiscalYearBE);
  return whole.length > 0 ? whole : datesOutside(evidence, parameters.datesDecide);
};

function monthsFindings(evidence: EvidenceCase, required: readonly string[]): readonly Finding[] {
  const covered = coveredMonths(evidence);
  if (covered.months.size === 0) return datesOutside(evidence, false);
  const present = required.filter((month) => covered.months.has(month));
  const absent = required.filter((month) => !covered.months.has(month));
  if (absent.length === 0) return covered.disagreeing === undefined ? [] : [disagreeing(covered.disagreeing)];
  // Labels alone may be those of a table about something else.
  const isTitled = covered.first?.context.place === 'title';
  if (covered.basis === 'labels' && covered.months.size < 2 && !isTitled) return [];
  if (present.length > 0) return [incomplete(evidence, covered, absent)];
  return titleSaysSameYear(evidence, covered) ? [] : [wrong(evidence, covered)];
}

/** Months without a year of their own take that of the title: a wrong one is said once, by the title. */
function titleSaysSameYear(evidence: EvidenceCase, covered: CoveredMonths): boolean {
  if (covered.first !== undefined) return false;
  const expected = requiredFiscalYear(evidence.requiredPeriod);
  const years = new Set([...covered.months].map(fiscalYearOfMonth));
  return readingOf(evidence).years.some(
    ({ context, role, mention }) =>
      context.place === 'title' && role === 'subject' && mention.yearBE !== expected && years.has(mention.yearBE),
  );
}

/** A report of a year that is over must not stop in its middle. */
function wholeYearFindings(evidence: EvidenceCase, fiscalYearBE: number): readonly Finding[] {
  if (fiscalYearBE >= evidence.fiscalYearBE) return [];
  const covered = coveredMonths(evidence);
  const year = monthsBetween(`${fiscalYearBE - 1}-10`, `${fiscalYearBE}-09`);
  const absent = year.filter((month) => !covered.months.has(month));
  const isAboutYear = covered.months.has(year[0] ?? '') && covered.first?.context.place === 'title';
  const stopsEarly = covered.basis === 'span' && isAboutYear && absent.length > 0 && covered.months.size >= 3;
  return stopsEarly ? [incomplete(evidence, covered, absent)] : [];
}

function titleRanges(evidence: EvidenceCase): readonly PlacedYear[] {
  return readingOf(evidence).years.filter(
    ({ context, role }) => context.place === 'title' && role === 'range' && !isNational(context.before),
  );
}

function rangeFindings(evidence: EvidenceCase, inTitle: readonly PlacedYear[], year: number): readonly Finding[] {
  const { years } = readingOf(evidence);
  const titleYear = years.some(
    ({ context, role, mention }) => context.place === 'title' && role === 'subject' && mention.yearBE === year,
  );
  if (titleYear && inTitle.length === 0) return [];
  const ownRanges = inTitle.length > 0 ? inTitle : rangesOfOpening(years);
  const [first] = ownRanges;
  if (first === undefined || ownRanges.some(({ mention }) => reaches(mention, year))) return [];
  return [notCovering(evidence, first, year, inTitle.length > 0)];
}

/** Ranges of years in headings and margins of the first pages, national plans aside. */
function rangesOfOpening(years: readonly PlacedYear[]): readonly PlacedYear[] {
  return years.filter(
    ({ role, page, context }) =>
      role === 'range' &&
      page <= 3 &&
      (context.place === 'heading' || context.place === 'header') &&
      !isNational(context.before),
  );
}

/** "ยุทธศาสตร์ชาติ 20 ปี (พ.ศ. 2561 - 2580)". */
function isNational(before: string): boolean {
  return /ชาติ(ระยะ)?[^ก-ฮ]*(ปี)?[^ก-ฮ]*(พ\.?ศ\.?)?[^ก-ฮ]*$/u.test(before);
}

function reaches({ from, to, yearBE }: PlacedYear['mention'], year: number): boolean {
  return (from ?? yearBE) <= year && (to === null || (to ?? yearBE) >= year);
}

function notCovering(evidence: EvidenceCase, range: PlacedYear, year: number, certain: boolean): Finding {
  const { from, to, yearBE } = range.mention;
  const page = pageWords(range);
  return {
    code: 'range-not-covering',
    severity: certain ? 'fail' : 'warn',
    ...placeFields(range),
    messageTh: `แผนเป็นของปี พ.ศ. ${from ?? yearBE} – ${to ?? ''} ไม่ครอบคลุมปีงบประมาณ พ.ศ. ${year} ตามข้อ ${evidence.item.code} (${page.th})`,
    messageEn: `The plan runs from ${from ?? yearBE} to ${to ?? ''} and does not cover fiscal year ${year} as item ${evidence.item.code} asks (${page.en})`,
    fixTh: `เผยแพร่แผนฉบับที่ครอบคลุมปีงบประมาณ พ.ศ. ${year}`,
    fixEn: `Publish the plan that covers fiscal year ${year}.`,
  };
}

function wrong(evidence: EvidenceCase, covered: CoveredMonths): Finding {
  const months = [...covered.months].sort();
  const asked = periodWords(evidence.requiredPeriod);
  const from = months[0] ?? '';
  return {
    code: 'period-wrong',
    severity: 'fail',
    ...(covered.first === undefined ? { yearBE: Number(from.slice(0, 4)) } : placeFields(covered.first)),
    messageTh: `ข้อมูลเป็นของ${monthWords(from)} ถึง${monthWords(months.at(-1) ?? '')} แต่ข้อ ${evidence.item.code} ต้องเป็นข้อมูลของ${asked.th}`,
    messageEn: `The data are for ${from} to ${months.at(-1)}, but item ${evidence.item.code} asks for ${asked.en}`,
    fixTh: `เผยแพร่ข้อมูลของ${asked.th} แทน`,
    fixEn: `Publish the data for ${asked.en}.`,
  };
}

function incomplete(evidence: EvidenceCase, covered: CoveredMonths, absent: readonly string[]): Finding {
  const asked = periodWords(evidence.requiredPeriod);
  const listed = absent.slice(0, 6).map(monthWords).join(', ');
  const more =
    absent.length > 6
      ? { th: ` และอีก ${absent.length - 6} เดือน`, en: ` and ${absent.length - 6} more` }
      : { th: '', en: '' };
  return {
    code: 'period-incomplete',
    severity: 'fail',
    ...(covered.first === undefined ? {} : placeFields(covered.first)),
    messageTh: `ข้อมูลไม่ครบช่วงเวลา ขาด${listed}${more.th} (ข้อ ${evidence.item.code} ต้องเป็นข้อมูลของ${asked.th})`,
    messageEn: `The period is not complete: ${absent.slice(0, 6).join(', ')}${more.en} missing (item ${evidence.item.code} asks for ${asked.en})`,
    fixTh: 'เพิ่มข้อมูลของเดือนที่ขาด หากเดือนใดไม่มีรายการให้ระบุว่า “ไม่มี”',
    fixEn: 'Add the missing months; where a month has nothing, say so.',
  };
}

function disagreeing(year: PlacedYear): Finding {
  const page = pageWords(year);
  return {
    code: 'fiscal-year-inconsistent',
    severity: 'warn',
    ...placeFields(year),
    messageTh: `เดือนหรือปีที่หัวตารางไม่ตรงกับชื่อแผ่นงาน (${page.th})`,
    messageEn: `The month or year above the table differs from the name of the sheet (${page.en})`,
    fixTh: 'แก้เดือนและปีให้ตรงกันทั้งชื่อแผ่นงานและหัวตาราง',
    fixEn: 'Make the name of the sheet and the head of its table agree.',
  };
}
