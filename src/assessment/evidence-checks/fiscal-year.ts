import { z } from 'zod';
import type { EvidenceCase, EvidenceCheck } from './evidence-case.ts';
import type { Finding } from './finding.ts';
import { pageWords, placeFields, placeWords } from './finding-words.ts';
import { coveredMonths } from './periods/covered-months.ts';
import { requiredFiscalYear } from './periods/required-period.ts';
import { type DocumentReading, type PlacedYear, readingOf } from './reading/document-reading.ts';
import { loose, looseCues } from './reading/loose-text.ts';
import { staleYearOf } from './stale-content.ts';
import { hasBlankYearInTitle } from './years/blank-years.ts';
import { contradictionsIn } from './years/contradicting-years.ts';

const WHOLE_YEAR = looseCues(
  'แผน',
  'รายงาน',
  'สรุป',
  'สถิติ',
  'นโยบาย',
  'มาตรการ',
  'ประเมิน',
  'ปีงบ',
  'ผลการ',
  'ข้อมูล',
  'ประกาศ',
  'เจตนารมณ์',
  'คำสั่ง',
);

export const fiscalYearParameters = z
  .object({
    /** Years beside the required one that the title may bear, counted from the year assessed: [-1, 0] for measures drawn from last year's result. */
    alsoAccept: z.array(z.number().int().min(-5).max(5)).default([]),
    /** A rule or policy that stays in force: a missing or earlier year is no fault. */
    mayBeInForce: z.boolean().default(false),
  })
  .strict();

export type FiscalYearParameters = z.output<typeof fiscalYearParameters>;

/** The fiscal year in the title or on the cover is the one asked for, and no other place contradicts it. */
export const fiscalYear: EvidenceCheck<FiscalYearParameters> = (evidence, parameters) => {
  const expected = requiredFiscalYear(evidence.requiredPeriod);
  if (expected === undefined || evidence.document === null) return [];
  const reading = readingOf(evidence);
  const accepted = new Set([
    expected,
    ...parameters.alsoAccept.map((difference) => evidence.fiscalYearBE + difference),
  ]);
  const isAccepted = (year: PlacedYear) => accepted.has(year.mention.yearBE);
  const inTitle = reading.years.filter((year) => year.context.place === 'title');
  const titleYears = inTitle.filter((year) => year.role === 'subject' && !year.mention.malformed);
  const coveredByRange = inTitle.some((year) => covers(year, expected));

  if (coveredByRange || isTitledRight(titleYears, isAccepted)) return contradictions(evidence, reading, accepted);
  // A plan whose years do not reach the fiscal year is the matter of `period-covered`.
  if (inTitle.some((year) => year.role === 'range')) return [];
  const wrong = titleYears[0];
  if (wrong !== undefined && isNamedByCalendar(evidence, wrong, expected)) return [];
  if (wrong !== undefined) {
    const years = titleYears.filter((year) => year.mention.yearBE === wrong.mention.yearBE);
    return [titleMismatch(evidence, wrong, years.length, expected)];
  }
  if (inTitle.some((year) => year.mention.malformed) || hasBlankYearInTitle(evidence)) return [];
  return withoutYearInTitle(evidence, reading, accepted, parameters);
};

/**
 * News of an event is titled with the calendar year of its day ("วันพ่อแห่งชาติ ประจำปี 2565", held on 5 December 2565,
 * which is in fiscal year 2566). Plans and reports are of a whole year and are not named so.
 */
function isNamedByCalendar(evidence: EvidenceCase, { mention }: PlacedYear, expected: number): boolean {
  const { years, title } = readingOf(evidence);
  return (
    mention.kind === 'calendarYear' &&
    !WHOLE_YEAR.test(loose(title.text)) &&
    years.some(
      ({ role, mention: date }) =>
        role === 'event-date' && date.yearBE === mention.yearBE && date.fiscalYearBE === expected,
    )
  );
}

/** The first line of the title that names a fiscal year decides; years called otherwise help where there is none. */
function isTitledRight(titleYears: readonly PlacedYear[], isAccepted: (year: PlacedYear) => boolean): boolean {
  const named = titleYears.filter(({ mention }) => mention.kind === 'fiscalYear');
  const deciding = (named.length > 0 ? named : titleYears).filter(
    ({ context }, _, all) => named.length === 0 || context.line === all[0]?.context.line,
  );
  return deciding.some(isAccepted);
}

function withoutYearInTitle(
  evidence: EvidenceCase,
  reading: DocumentReading,
  accepted: ReadonlySet<number>,
  parameters: FiscalYearParameters,
): readonly Finding[] {
  const expected = requiredFiscalYear(evidence.requiredPeriod) as number;
  const subjects = reading.years.filter((year) => year.role === 'subject' && !year.mention.malformed);
  if (subjects.some((year) => accepted.has(year.mention.yearBE))) return contradictions(evidence, reading, accepted);
  if (reading.years.some((year) => year.role === 'range' && covers(year, expected) && year.page <= 2)) return [];
  const datesAgree = reading.years.some((year) => isDate(year) && accepted.has(year.mention.fiscalYearBE ?? 0));
  const monthsAgree = evidence.requiredPeriod.kind === 'months' && coveredMonths(evidence).months.size > 0;
  const coverIsPicture = isPictureOnly(evidence, 0) && (evidence.document?.pages.length ?? 0) > 1;
  const wrong = subjects.find((year) => year.mention.kind === 'fiscalYear') ?? subjects[0];
  if (wrong !== undefined && !datesAgree && !monthsAgree && !parameters.mayBeInForce) {
    return [titleMismatch(evidence, wrong, subjects.length, expected)];
  }
  if (coverIsPicture) return [onlyInImage(expected)];
  if (datesAgree || monthsAgree || parameters.mayBeInForce) return [];
  if (reading.years.some((year) => year.role === 'event-date' || year.role === 'signing-date' || year.role === 'month'))
    return [];
  return [hasHeadingPicture(evidence) ? onlyInImage(expected) : missing(expected)];
}

function contradictions(
  evidence: EvidenceCase,
  reading: DocumentReading,
  accepted: ReadonlySet<number>,
): readonly Finding[] {
  if (staleYearOf(evidence, accepted) !== undefined) return [];
  return contradictionsIn(evidence, reading, accepted);
}

function titleMismatch(evidence: EvidenceCase, year: PlacedYear, places: number, expected: number): Finding {
  const page = pageWords(year, places);
  const place = placeWords(year.context.place);
  const found = year.mention.yearBE;
  return {
    code: 'fiscal-year-title-mismatch',
    severity: 'fail',
    ...placeFields(year),
    messageTh: `${place.th}ระบุปี พ.ศ. ${found} แต่ข้อ ${evidence.item.code} ต้องเป็นข้อมูลของปีงบประมาณ พ.ศ. ${expected} (${page.th})`,
    messageEn: `${place.en} bears the year ${found}, but item ${evidence.item.code} asks for fiscal year ${expected} (${page.en})`,
    fixTh: `ตรวจว่าแนบเอกสารถูกปีหรือไม่ หากเป็นของปีงบประมาณ พ.ศ. ${expected} จริง ให้แก้ปีที่ชื่อเรื่องแล้วเผยแพร่ใหม่ หากไม่ใช่ ให้เปลี่ยนเป็นเอกสารของปีดังกล่าว`,
    fixEn: `If the document is about fiscal year ${expected}, correct the year in its title and publish it again; if not, replace it.`,
  };
}

function onlyInImage(expected: number): Finding {
  return {
    code: 'fiscal-year-only-in-image',
    severity: 'manual',
    page: 1,
    messageTh: `ไม่พบปีงบประมาณ พ.ศ. ${expected} ในข้อความของเอกสาร โดยหน้าปกหรือหัวเรื่องเป็นรูปภาพ ระบบอ่านปีในภาพให้แน่ชัดไม่ได้`,
    messageEn: `The text does not name fiscal year ${expected}, and the cover or heading is a picture: a person must read the year there.`,
    fixTh: 'เปิดดูว่าปีในภาพถูกต้อง และควรพิมพ์ชื่อเรื่องพร้อมปีงบประมาณเป็นข้อความด้วย',
    fixEn: 'Look whether the year in the picture is right, and give the title and year as text too.',
  };
}

function missing(expected: number): Finding {
  return {
    code: 'fiscal-year-missing',
    severity: 'warn',
    messageTh: `ไม่พบปีงบประมาณหรือวันที่ในเอกสาร จึงยืนยันไม่ได้ว่าเป็นข้อมูลของปีงบประมาณ พ.ศ. ${expected}`,
    messageEn: `The document names no fiscal year and no date, so nothing shows that it is about fiscal year ${expected}.`,
    fixTh: `ระบุ “ปีงบประมาณ พ.ศ. ${expected}” ไว้ที่ชื่อเรื่อง`,
    fixEn: `Name fiscal year ${expected} in the title.`,
  };
}

function covers({ mention }: PlacedYear, year: number): boolean {
  const from = mention.from ?? mention.yearBE;
  return mention.kind === 'range' && from <= year && (mention.to === null || (mention.to ?? from) >= year);
}

function isDate(year: PlacedYear): boolean {
  return year.mention.kind === 'date' && year.role !== 'reference-date' && !year.mention.malformed;
}

function isPictureOnly({ document }: EvidenceCase, index: number): boolean {
  const page = document?.pages[index];
  return (
    page !== undefined && page.imageCount > 0 && (page.fromOcr === true || page.text.replace(/\s/gu, '').length < 25)
  );
}

/** A picture on the first page that is larger than an emblem, or of unknown size. */
function hasHeadingPicture({ document }: EvidenceCase): boolean {
  const page = document?.pages[0];
  return page !== undefined && page.imageCount > 0 && (page.imageCoverage === undefined || page.imageCoverage >= 0.02);
}
