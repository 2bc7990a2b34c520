import { z } from 'zod';
import type { EvidenceCase, EvidenceCheck } from './evidence-case.ts';
import type { Finding, Severity } from './finding.ts';
import { pageWords, placeFields, placeWords, quoteOf } from './finding-words.ts';
import { requiredFiscalYear } from './periods/required-period.ts';
import { type PlacedYear, readingOf } from './reading/document-reading.ts';
import { type BlankYear, blankYearsIn } from './years/blank-years.ts';

export const yearWellformedParameters = z.object({}).strict();

/** Years that cannot be years, years left blank, and years whose era is wrong or unusual. */
export const yearWellformed: EvidenceCheck<z.output<typeof yearWellformedParameters>> = (evidence) => {
  if (requiredFiscalYear(evidence.requiredPeriod) === undefined) return [];
  return [...malformed(evidence), ...leftBlank(evidence), ...wrongEra(evidence)];
};

function malformed(evidence: EvidenceCase): readonly Finding[] {
  const { years } = readingOf(evidence);
  const broken = years.filter((year) => year.mention.malformed);
  const expected = requiredFiscalYear(evidence.requiredPeriod);
  const titleHasYear = years.some(
    (year) => year.context.place === 'title' && year.role === 'subject' && year.mention.yearBE === expected,
  );
  const groups = Map.groupBy(
    broken,
    (year) => `${year.mention.text.replace(/\s+/gu, '')}|${severityOf(year, titleHasYear)}`,
  );
  return [...groups.values()].flatMap((places) => {
    const first = places[0];
    return first === undefined ? [] : [malformedFinding(first, places.length, severityOf(first, titleHasYear))];
  });
}

function severityOf({ mention, context }: PlacedYear, titleHasYear: boolean): Severity {
  if (mention.kind === 'date' || mention.kind === 'law' || mention.kind === 'documentNumber') {
    return hasStrayDigit(mention.text) ? 'info' : 'warn';
  }
  return context.place === 'title' && !titleHasYear ? 'fail' : 'warn';
}

/** Five digits in two scripts: fonts that draw Arabic digits as Thai ones leave digits in the text layer that nobody sees. */
function hasStrayDigit(text: string): boolean {
  const digits = text.match(/[0-9๐-๙]{5,}$/u)?.[0] ?? '';
  return /[0-9]/u.test(digits) && /[๐-๙]/u.test(digits);
}

function malformedFinding(year: PlacedYear, places: number, severity: Severity): Finding {
  const { mention } = year;
  const meant = mention.likelyYearBE ?? null;
  const page = pageWords(year, places);
  const place = placeWords(year.context.place);
  const written = quoteOf(mention.text);
  return {
    code: 'year-malformed',
    severity,
    ...placeFields(year),
    messageTh: `${place.th}มีปีที่เป็นไปไม่ได้ “${written}”${meant === null ? '' : ` น่าจะหมายถึง พ.ศ. ${meant}`} (${page.th})`,
    messageEn: `${place.en} holds a year that cannot be one, “${written}”${meant === null ? '' : `; ${meant} was probably meant`} (${page.en})`,
    fixTh: 'แก้ตัวเลขปี พ.ศ. ให้ครบสี่หลักและถูกต้อง แล้วเผยแพร่ฉบับแก้ไขแทน',
    fixEn: 'Correct the year to four right digits and publish the corrected file.',
  };
}

function leftBlank(evidence: EvidenceCase): readonly Finding[] {
  const blanks = blankYearsIn(evidence);
  const places: readonly BlankYear['place'][] = ['title', 'text', 'signature'];
  return places.flatMap((place) => {
    const [first, ...more] = blanks.filter((blank) => blank.place === place);
    return first === undefined ? [] : [blankFinding(first, more.length)];
  });
}

const BLANK_PLACES = {
  title: { th: 'ชื่อเรื่อง', en: 'The title' },
  text: { th: 'เนื้อหา', en: 'The text' },
  signature: { th: 'วันที่ลงนาม', en: 'The date of signing' },
} as const;

function blankFinding({ line, place }: BlankYear, more: number): Finding {
  const words = BLANK_PLACES[place];
  const others = more > 0 ? { th: ` และอีก ${more} แห่ง`, en: ` and ${more} more` } : { th: '', en: '' };
  return {
    code: 'year-left-blank',
    severity: place === 'title' ? 'fail' : 'warn',
    page: line.page,
    where: place,
    quote: quoteOf(line.text),
    messageTh: `${words.th}เว้นปีว่างไว้ ยังไม่ได้กรอก (หน้า ${line.page}${others.th})`,
    messageEn: `${words.en} leaves the year blank (page ${line.page}${others.en})`,
    fixTh: 'กรอกปี พ.ศ. ให้ครบถ้วน แล้วเผยแพร่ฉบับแก้ไขแทน',
    fixEn: 'Fill in the year and publish the corrected file.',
  };
}

function wrongEra(evidence: EvidenceCase): readonly Finding[] {
  const year = readingOf(evidence).years.find(
    ({ mention, role }) =>
      mention.yearCE !== undefined &&
      role === 'subject' &&
      /พ\s*\.\s*ศ/u.test(mention.text) &&
      !/ค\s*\.\s*ศ/u.test(mention.text),
  );
  if (year === undefined) return [];
  const page = pageWords(year);
  return [
    {
      code: 'era-mislabelled',
      severity: 'warn',
      ...placeFields(year),
      messageTh: `ระบุเป็น พ.ศ. แต่ตัวเลขเป็นปี ค.ศ. ${year.mention.yearCE} (${page.th})`,
      messageEn: `A Common Era year, ${year.mention.yearCE}, is labelled as Buddhist Era (${page.en})`,
      fixTh: `แก้เป็น พ.ศ. ${year.mention.yearBE}`,
      fixEn: `Write B.E. ${year.mention.yearBE}.`,
    },
  ];
}
