import { type DocumentReading, type PlacedYear, readingOf } from './document-reading.ts';
import type { EvidenceCase } from './evidence-case.ts';
import type { Finding } from './finding.ts';
import { pageWords, placeFields, placeWords } from './finding-words.ts';
import { loose, looseCues } from './loose-text.ts';
import { requiredFiscalYear } from './required-period.ts';

/** Letters of the name before a year that must agree for two sentences to speak of the same thing. */
const NAME_LENGTH = 14;
const REPORT = looseCues('รายงาน', 'สรุปผล', 'ผลการ');
const YEAR_LABEL = /(ประจา)?(ปี)?(งบประมาณ)?(พ\.?ศ\.?)?$/u;

/** Places outside the title that call the subject of a rightly titled document by another year. One finding per year. */
export function contradictionsIn(
  evidence: EvidenceCase,
  reading: DocumentReading,
  accepted: ReadonlySet<number>,
): readonly Finding[] {
  const found = reading.years.filter(
    (year) => !accepted.has(year.mention.yearBE) && contradicts(year, reading, evidence),
  );
  const byYear = Map.groupBy(found, (year) => (year.role === 'signing-date' ? 'signed' : year.mention.yearBE));
  return [...byYear.values()].flatMap((places) => {
    const [first] = places;
    return first === undefined ? [] : [inconsistent(evidence, first, places.length)];
  });
}

function contradicts(year: PlacedYear, reading: DocumentReading, evidence: EvidenceCase): boolean {
  const { mention, context } = year;
  const expected = requiredFiscalYear(evidence.requiredPeriod);
  if (expected === undefined || mention.malformed) return false;
  if (year.role === 'signing-date') return isImpossibleSigningDate(year, expected, evidence);
  if (year.role !== 'subject') return false;
  const far = Math.abs(mention.yearBE - expected) >= 2;
  const isExplicit = mention.kind === 'fiscalYear' || /ประจาปี(พ\.?ศ\.?)?$/u.test(context.before);
  switch (context.place) {
    case 'header':
    case 'footer':
      return isExplicit || mention.kind === 'calendarYear';
    case 'heading':
    case 'table-head':
      return isExplicit && !isOneOfSeries(year, reading, expected);
    case 'title':
      return isExplicit && far;
    case 'sentence':
      return isExplicit && (isSameThing(year, reading, expected) || (far && mention.kind === 'fiscalYear'));
    default:
      return false;
  }
}

/** The same heading stands there with the right year too: a part for each year. */
function isOneOfSeries(year: PlacedYear, reading: DocumentReading, expected: number): boolean {
  const name = nameBefore(year);
  return (
    Math.abs(year.mention.yearBE - expected) <= 3 &&
    name.length >= 6 &&
    reading.years.some(
      (other) =>
        other.mention.yearBE === expected &&
        other.role === 'subject' &&
        other.context.line !== year.context.line &&
        other.context.place === year.context.place &&
        nameBefore(other) === name,
    )
  );
}

/** What is called by this year is elsewhere called by the right one, in the same words. */
function isSameThing(year: PlacedYear, reading: DocumentReading, expected: number): boolean {
  const name = nameBefore(year);
  if (name.length < NAME_LENGTH) return false;
  const saidElsewhere = reading.years.some(
    (other) => other.mention.yearBE === expected && other.role === 'subject' && nameBefore(other) === name,
  );
  return saidElsewhere || loose(reading.title.text).includes(name);
}

function nameBefore({ context }: PlacedYear): string {
  return context.before.replace(YEAR_LABEL, '').slice(-NAME_LENGTH);
}

/**
 * A paper of the year is signed from half a year before it begins until it ends; a report of a year that is over is signed
 * in the year after.
 */
function isImpossibleSigningDate({ mention }: PlacedYear, expected: number, evidence: EvidenceCase): boolean {
  if (evidence.requiredPeriod.kind === 'covers' || mention.month === undefined) return false;
  const monthsAfterStart = (mention.yearBE - (expected - 1)) * 12 + mention.month - 10;
  const isReport =
    expected < evidence.fiscalYearBE ||
    evidence.requiredPeriod.kind === 'months' ||
    REPORT.test(loose(readingOf(evidence).title.text));
  const latest = isReport ? 24 : 12;
  return monthsAfterStart < -6 || monthsAfterStart >= latest;
}

function inconsistent(evidence: EvidenceCase, year: PlacedYear, places: number): Finding {
  const expected = requiredFiscalYear(evidence.requiredPeriod);
  const signed = year.role === 'signing-date';
  const place = signed ? placeWords('signature') : placeWords(year.context.place);
  const page = pageWords(year, places);
  const fields = placeFields(year);
  return {
    code: 'fiscal-year-inconsistent',
    severity: 'warn',
    ...fields,
    ...(signed ? { where: 'signature' } : {}),
    messageTh: `${place.th}ระบุปี พ.ศ. ${fields.yearBE} ไม่ตรงกับปีงบประมาณ พ.ศ. ${expected} ของเอกสาร (${page.th})`,
    messageEn: `${place.en} says ${fields.yearBE}, against fiscal year ${expected} of the document (${page.en})`,
    fixTh: `แก้ปีที่${place.th}ให้เป็น พ.ศ. ที่ถูกต้อง แล้วเผยแพร่ฉบับแก้ไขแทน`,
    fixEn: `Correct the year in ${place.en} and publish the corrected file.`,
  };
}
