import { THAI_MONTHS } from '#src/thai/month-names.ts';
import type { RequiredPeriod } from './evidence-case.ts';
import { requiredFiscalYear } from './periods/required-period.ts';
import type { PlacedYear } from './reading/document-reading.ts';
import type { YearPlace } from './years/year-context.ts';

const LONGEST_QUOTE = 160;

const PLACES: Readonly<Record<YearPlace, { readonly th: string; readonly en: string }>> = {
  title: { th: 'ชื่อเรื่อง', en: 'the title' },
  header: { th: 'หัวกระดาษ', en: 'the page header' },
  footer: { th: 'ท้ายกระดาษ', en: 'the page footer' },
  heading: { th: 'หัวข้อหรือชื่อตาราง', en: 'a heading' },
  'table-head': { th: 'หัวตาราง', en: 'the head of a table' },
  'table-row': { th: 'ตาราง', en: 'a table' },
  signature: { th: 'ส่วนลงนาม', en: 'the signature block' },
  sentence: { th: 'เนื้อความ', en: 'the text' },
};

/** Words on a page that led to a finding, on one line and shortened around the middle of interest. */
export function quoteOf(text: string, from = 0, to = text.length): string {
  const line = (part: string) => part.replace(/\s+/gu, ' ').trim();
  if (line(text).length <= LONGEST_QUOTE) return line(text);
  const spare = Math.max(0, LONGEST_QUOTE - 2 - (to - from));
  const start = Math.max(0, from - Math.ceil(spare * 0.65));
  const end = Math.min(text.length, start + LONGEST_QUOTE - 2);
  return `${start > 0 ? '…' : ''}${line(text.slice(start, end))}${end < text.length ? '…' : ''}`;
}

export function quoteOfYear({ mention, context }: PlacedYear): string {
  const { line } = context;
  const quoted = quoteOf(line.text, mention.start - line.start, mention.end - line.start);
  return mention.end > line.end ? quoteOf(`${quoted} ${mention.text.slice(line.end - mention.start)}`) : quoted;
}

/** `{ page, where, quote, yearBE }` of a finding about a year. */
export function placeFields(year: PlacedYear): { page: number; where: string; quote: string; yearBE: number } {
  const where = year.sheet === undefined ? year.context.place : `sheet ${year.sheet}`;
  return { page: year.page, where, quote: quoteOfYear(year), yearBE: year.mention.yearBE };
}

export function placeWords(place: YearPlace): { readonly th: string; readonly en: string } {
  return PLACES[place];
}

/** "หน้า 3" or the name of the sheet, with how many more places there are. */
export function pageWords(year: PlacedYear, places = 1): { th: string; en: string } {
  const th = year.sheet === undefined ? `หน้า ${year.page}` : `แผ่นงาน “${year.sheet}”`;
  const en = year.sheet === undefined ? `page ${year.page}` : `sheet “${year.sheet}”`;
  return places > 1 ? { th: `${th} และอีก ${places - 1} แห่ง`, en: `${en} and ${places - 1} more` } : { th, en };
}

/** What the item asks for, as an officer says it. */
export function periodWords(period: RequiredPeriod): { th: string; en: string } {
  const year = requiredFiscalYear(period);
  if (period.kind === 'months') {
    return {
      th: `เดือน${monthWords(period.from)} ถึง${monthWords(period.to)}`,
      en: `months ${period.from} to ${period.to} (B.E.)`,
    };
  }
  if (period.kind === 'covers')
    return { th: `แผนที่ครอบคลุมปีงบประมาณ พ.ศ. ${year}`, en: `a plan that covers fiscal year ${year}` };
  return { th: `ปีงบประมาณ พ.ศ. ${year}`, en: `fiscal year ${year}` };
}

/** `2565-10` → ตุลาคม 2565. */
export function monthWords(month: string): string {
  const [year, number] = month.split('-');
  return `${THAI_MONTHS[Number(number) - 1]} ${year}`;
}
