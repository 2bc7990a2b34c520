import type { EvidenceCase } from '../evidence-case.ts';
import type { Finding } from '../finding.ts';
import { pageWords, placeFields, placeWords } from '../finding-words.ts';
import { requiredFiscalYear } from '../periods/required-period.ts';
import { type DocumentReading, type PlacedYear, readingOf } from '../reading/document-reading.ts';
import { loose, looseCues } from '../reading/loose-text.ts';

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
  const names = namesByYear(reading);
  const found = reading.years.filter(
    (year) => !accepted.has(year.mention.yearBE) && contradicts(year, names, evidence),
  );
  const byYear = Map.groupBy(found, (year) => (year.role === 'signing-date' ? 'signed' : year.mention.yearBE));
  return [...byYear.values()].flatMap((places) => {
    const [first] = places;
    return first === undefined ? [] : [inconsistent(evidence, first, places.length)];
  });
}

function contradicts(year: PlacedYear, names: NamesByYear, evidence: EvidenceCase): boolean {
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
      return (isExplicit || isDecadeSlip(year, expected)) && !isOneOfSeries(year, names, expected);
    case 'title':
      return isExplicit && far;
    case 'sentence':
      return (
        isExplicit &&
        (isSameThing(year, names, expected) || (far && mention.kind === 'fiscalYear') || isDecadeSlip(year, expected))
      );
    default:
      return false;
  }
}

/** "ปี พ.ศ. 2556" or 2576 for 2566: the slip of one digit that no part of a document of the year explains. */
function isDecadeSlip({ mention, context }: PlacedYear, expected: number): boolean {
  return Math.abs(mention.yearBE - expected) === 10 && /ปี(งบประมาณ)?(พ\.?ศ\.?)?$/u.test(context.before);
}

/** What is called by which year: the words before every year that is a subject, counted by place. */
interface NamesByYear {
  readonly counts: ReadonlyMap<string, number>;
  readonly looseTitle: string;
}

function namesByYear({ years, title }: DocumentReading): NamesByYear {
  const counts = new Map<string, number>();
  for (const year of years) {
    if (year.role !== 'subject') continue;
    for (const place of [year.context.place, 'anywhere']) {
      const key = nameKey(year, place, year.mention.yearBE);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return { counts, looseTitle: loose(title.text) };
}

function nameKey(year: PlacedYear, place: string, yearBE: number): string {
  return `${place}|${yearBE}|${nameBefore(year)}`;
}

/**
 * The same heading stands there with the right year too: a part for each year. Where the right one stands there more often,
 * as at the top of every page, this one is a slip.
 */
function isOneOfSeries(year: PlacedYear, { counts }: NamesByYear, expected: number): boolean {
  const { place } = year.context;
  const right = counts.get(nameKey(year, place, expected)) ?? 0;
  const own = counts.get(nameKey(year, place, year.mention.yearBE)) ?? 0;
  return Math.abs(year.mention.yearBE - expected) <= 3 && nameBefore(year).length >= 6 && right > 0 && right <= own;
}

/** What is called by this year is elsewhere called by the right one, in the same words. */
function isSameThing(year: PlacedYear, { counts, looseTitle }: NamesByYear, expected: number): boolean {
  const name = nameBefore(year);
  if (name.length < NAME_LENGTH) return false;
  return counts.has(nameKey(year, 'anywhere', expected)) || looseTitle.includes(name);
}

function nameBefore({ context }: PlacedYear): string {
  return context.before.replace(YEAR_LABEL, '').slice(-NAME_LENGTH);
}

/**
 * A paper of the year is signed from half a year before it begins until it ends; a report of a year that is over is signed
 * in the year after.
 */
function isImpossibleSigningDate({ mention }: PlacedYear, expected: number, evidence: EvidenceCase): boolean {
  if (evidence.requiredPeriod.kind === 'covers' || mention.month === undefined || isTitledWithSpan(evidence))
    return false;
  const monthsAfterStart = (mention.yearBE - (expected - 1)) * 12 + mention.month - 10;
  const isReport =
    expected < evidence.fiscalYearBE ||
    evidence.requiredPeriod.kind === 'months' ||
    REPORT.test(loose(readingOf(evidence).title.text));
  const latest = isReport ? 24 : 12;
  return monthsAfterStart < -6 || monthsAfterStart >= latest;
}

/** A plan of several years is signed before its first year begins, however long ago that is. */
function isTitledWithSpan(evidence: EvidenceCase): boolean {
  return readingOf(evidence).years.some(({ role, context }) => role === 'range' && context.place === 'title');
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
