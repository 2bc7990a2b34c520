import type { CheckedItem } from '#src/features/evidence/index.ts';

export type Language = 'th' | 'en';
export type State = CheckedItem['verdict'] | 'missing';

/** State is a sign and a word, never a colour alone. */
export const STATES: Record<
  State,
  { readonly sign: string; readonly th: string; readonly en: string; readonly colour: Colour }
> = {
  pass: { sign: '✔', th: 'ผ่าน', en: 'pass', colour: 'green' },
  warn: { sign: '▲', th: 'ควรแก้', en: 'correct it', colour: 'yellow' },
  fail: { sign: '✘', th: 'ไม่ผ่าน', en: 'fail', colour: 'red' },
  manual: { sign: '?', th: 'ต้องดูเอง', en: 'look yourself', colour: 'cyan' },
  missing: { sign: '–', th: 'ไม่มีหลักฐาน', en: 'no evidence', colour: 'red' },
};

export const WORDS = {
  th: {
    heading: 'ผลการตรวจหลักฐาน',
    fiscalYear: 'ปีงบประมาณ พ.ศ.',
    checkedAt: 'ตรวจเมื่อ',
    page: 'หน้า',
    pages: 'หน้า',
    quote: 'ข้อความที่พบ:',
    fix: 'วิธีแก้:',
    guessed: 'เดาข้อจากเนื้อหาเอกสาร โปรดยืนยัน',
    linkedFrom: 'ลิงก์จาก',
    reaches: 'ปลายทาง',
    summary: 'สรุป',
    of: 'จาก',
    items: 'ข้อ',
    forecast: 'คาดการณ์คะแนนการเปิดเผยข้อมูล (OIT)',
    total: 'คะแนนรวม',
    basisItems: 'ตรวจเพียงบางข้อ ข้อที่ไม่ได้ส่งตรวจนับว่ายังไม่ทราบผล',
    basisOffice: 'ข้อที่ไม่มีหลักฐานนับว่าไม่ได้คะแนน',
    expected: 'ตามผลตรวจตอนนี้',
    optimistic: 'ดีที่สุด (ข้อที่ต้องดูเองผ่านหมด)',
    pessimistic: 'แย่ที่สุด (ข้อที่ต้องดูเองไม่ผ่านเลย)',
    points: 'คะแนน',
    costliest: 'ข้อที่ทำให้เสียคะแนนมากที่สุด',
    missing: 'ข้อที่ไม่มีหลักฐาน',
    inputProblems: 'สิ่งที่ส่งเข้ามาแล้วใช้ไม่ได้',
    row: 'แถว',
    andMore: 'และอีก',
    places: 'แห่ง',
  },
  en: {
    heading: 'Evidence check',
    fiscalYear: 'fiscal year (B.E.)',
    checkedAt: 'checked',
    page: 'page',
    pages: 'pages',
    quote: 'found:',
    fix: 'to do:',
    guessed: 'item guessed from the document, please confirm',
    linkedFrom: 'linked from',
    reaches: 'leads to',
    summary: 'Summary',
    of: 'of',
    items: 'items',
    forecast: 'Forecast of the disclosure score (OIT)',
    total: 'total',
    basisItems: 'only some items were checked; the others count as not yet known',
    basisOffice: 'items without evidence count as lost',
    expected: 'as it stands',
    optimistic: 'at best (all that a person must look at passes)',
    pessimistic: 'at worst (none of it passes)',
    points: 'points',
    costliest: 'Dearest open items',
    missing: 'Items without evidence',
    inputProblems: 'Handed in, but of no use',
    row: 'row',
    andMore: 'and',
    places: 'more',
  },
} as const satisfies Record<Language, Record<string, string>>;

type Colour = 'green' | 'yellow' | 'red' | 'cyan' | 'bold' | 'dim';
export type Paint = (colour: Colour, text: string) => string;

const CODES: Record<Colour, string> = { green: '32', yellow: '33', red: '31', cyan: '36', bold: '1', dim: '2' };

/** Colours only for a terminal that has them and a user who wants them (`NO_COLOR` is looked at by Node itself). */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  if (!stream.isTTY || !stream.hasColors()) return (_, text) => text;
  return (colour, text) => `\u001b[${CODES[colour]}m${text}\u001b[0m`;
}
