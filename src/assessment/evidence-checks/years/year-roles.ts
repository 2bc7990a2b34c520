import type { YearMention } from '#src/thai/year-mention.ts';
import { isContentLine, type Line } from '../reading/document-lines.ts';
import { loose, looseCues } from '../reading/loose-text.ts';

/** Where on the page a year stands. */
export type YearPlace =
  | 'title'
  | 'header'
  | 'footer'
  | 'heading'
  | 'table-head'
  | 'table-row'
  | 'signature'
  | 'sentence';

/**
 * What a year does there. Only `subject` says which year the document, or a part of it, is about; all others may differ
 * from it in a document without fault.
 */
export type YearRole =
  | 'subject'
  | 'comparison'
  | 'next-year'
  | 'earlier-result'
  | 'assessment'
  | 'contents'
  | 'reference'
  | 'legal'
  | 'number'
  | 'range'
  | 'school-year'
  | 'signing-date'
  | 'reference-date'
  | 'event-date'
  | 'month'
  | 'other';

/** What surrounds a year, as `year-context.ts` cuts it out. */
export interface YearContext {
  readonly place: YearPlace;
  readonly line: Line;
  /** Lines of the same page. */
  readonly neighbours: readonly Line[];
  /** Loose text before and after the year, within the paragraph. */
  readonly before: string;
  readonly after: string;
  /** All years of the line, this one too. */
  readonly sameLine: readonly YearMention[];
}

/** The years against which a mention is weighed. */
export interface JudgedYears {
  /** Fiscal year that the evidence must be about. */
  readonly expected: number;
  /** Fiscal year of the assessment. */
  readonly assessed: number;
  /** The document itself reports results, so that results of another year are not explained by the word alone. */
  readonly reportsResults: boolean;
}

const COMPARISON = looseCues(
  'เทียบกับ',
  'เปรียบเทียบ',
  'เพิ่มขึ้น',
  'ลดลง',
  'สูงกว่า',
  'ต่ำกว่า',
  'ที่ผ่านมา',
  'ที่แล้ว',
  'ปีก่อน',
  'ก่อนหน้า',
  'ย้อนหลัง',
  'แนวโน้ม',
  'ปีฐาน',
  'เดิมใน',
  'สิ้นสุดลง',
);
const FROM_YEAR = looseCues('(จาก|ตั้งแต่|นับแต่|นับตั้งแต่|เมื่อ|ระหว่าง|ถึง|กับ|ของ|และ|เริ่มใน|เริ่มใช้ใน|สืบเนื่องจาก)(ช่วง)?(ใน)?$');
const NEXT_YEAR = looseCues(
  'ปีต่อไป',
  'ปีถัดไป',
  'ถัดไป',
  'ข้อเสนอแนะ',
  'แนวทาง',
  'เป้าหมาย',
  'วิสัยทัศน์',
  'ปรับปรุง',
  'แก้ไข',
  'พัฒนา',
  'ควร',
  'จะดำเนิน',
  'จะจัด',
  'จะนำ',
  'เตรียม',
  'วางแผน',
  'คำขอ',
  'ตั้งงบประมาณ',
  'ต่อเนื่อง',
  'ขยายผล',
  'ไปใช้',
);
const EARLIER_RESULT = looseCues(
  'ผลการประเมิน',
  'ผลประเมิน',
  'ผลการวิเคราะห์',
  'วิเคราะห์ผล',
  'จากผล',
  'ผลคะแนน',
  'คะแนน',
  'บทเรียน',
  'เหลือจ่าย',
  'กันเงิน',
  'เงินกัน',
  'เหลื่อมปี',
  'สืบเนื่อง',
  'ต่อเนื่อง',
  'ทบทวน',
  'พบว่า',
  'สิ้นสุด',
  'เงินสะสม',
);
const RESULTS = looseCues(
  'ผลการดำเนิน',
  'ผลการปฏิบัติ',
  'ผลการใช้จ่าย',
  'รายงานผล',
  'สรุปผล',
  'ข้อร้องเรียน',
  'ปัญหา',
  'ผลการสำรวจ',
  'ได้ดำเนิน',
);
const ASSESSMENT = looseCues('ita', 'oit', 'คุณธรรมและความโปร่งใสในการดำเนิน', 'integrity', 'ตามแนวทางการประเมิน');
const REFERENCE = looseCues(
  'อ้างถึง',
  'ลิขสิทธิ์',
  '©',
  'copyright',
  'เผยแพร่เมื่อ',
  'ปรับปรุงล่าสุด',
  'updated',
  'ครั้งที่ผ่านมา',
  'รางวัล',
  'เงินอุดหนุน',
  'แหล่งงบ',
);
const REFERRING_TO = looseCues(
  '(ตาม|ภายใต้|รองรับ|สอดคล้องกับ)(แผน|ประกาศ|คำสั่ง|หนังสือ|มติ|นโยบาย|บันทึก|รายงาน|ปฏิทิน|กรอบ|แบบ)[^.]{0,40}$',
);
const SIGNING = looseCues(
  '(ประกาศ|สั่ง|ให้ไว้|ลงนาม|จัดทำ|รายงาน)ณ(วันที่)?$',
  '(ประกาศ|สั่ง|ให้ไว้)ณวันที่',
  '(ลงนาม|อนุมัติ|เห็นชอบ|จัดทำ)เมื่อ(วันที่|เดือน)?$',
);
const REFERENCE_DATE = looseCues(
  'ลง(วันที่)?(ที่)?$',
  'ราชกิจจา',
  'มติ[^.]{0,30}$',
  'มีผล(ใช้)?บังคับ',
  'ใช้บังคับ',
  'ประกาศใช้',
  'ข้อมูลณ(วันที่)?$',
  'ณ(วันที่)?$',
  'เผยแพร่(เมื่อ|วันที่)',
  'ปรับปรุง(เมื่อ|ล่าสุด|ข้อมูล)',
  'พิมพ์เมื่อ',
  'แต่งตั้ง',
);
const SIGNATURE_LINE =
  /^(\(?ลงชื่อ|\(?ลงนาม|\((นาย|นาง|น\.ส\.|ดร\.|ว่าที่|พล|พ\.|ร\.)|ผู้(ประกาศ|รายงาน|จัดทา|อนุมัติ|รับรอง|ตรวจสอบ|อานวยการ))/u;
const CONTENTS_ENTRY = /[.…]{4,}[\s.…]*[0-9๐-๙]{1,3}\s*$/u;

/** Says what a year does where it stands. Years of kinds that name no subject keep the role of their kind. */
export function roleOf(mention: YearMention, context: YearContext, judged: JudgedYears): YearRole {
  switch (mention.kind) {
    case 'law':
      return 'legal';
    case 'documentNumber':
      return 'number';
    case 'range':
      return 'range';
    case 'academicYear':
      return 'school-year';
    case 'date':
      return dateRole(mention, context);
    default:
      return yearRole(mention, context, judged);
  }
}

function dateRole(mention: YearMention, { before, after, line, neighbours }: YearContext): YearRole {
  const short = line.text.length < 70;
  const ahead = loose(line.text.slice(0, Math.max(0, mention.start - line.start)));
  if (SIGNING.test(before.slice(-40))) return 'signing-date';
  if (line.index < 8 && short && /^ที่.{0,40}(วันที่)?$/u.test(ahead)) return 'signing-date';
  const standsAlone = short && line.block.role !== 'table-row' && /^(เมื่อ)?(วันที่)?[^ก-ฮ]*$/u.test(ahead);
  const opensSpan = /^([-–—]|ถึง|จนถึง)/u.test(after);
  if (standsAlone && !opensSpan && isNearSignature(line, neighbours)) return 'signing-date';
  if (REFERENCE_DATE.test(before.slice(-40)) || /^(เป็นต้นไป|เป็นต้นมา)/u.test(after)) return 'reference-date';
  return mention.day === undefined ? 'month' : 'event-date';
}

function yearRole(mention: YearMention, context: YearContext, judged: JudgedYears): YearRole {
  const { before, after, line, place } = context;
  const around = `${before.slice(-70)} ${after.slice(0, 45)}`;
  const difference = mention.yearBE - judged.expected;
  if (place !== 'title' && isContentsEntry(context)) return 'contents';
  if (difference === 0) return 'subject';
  if (place !== 'title' && isNameOfDatedEvent(mention, context, judged.expected)) return 'other';
  if (REFERENCE.test(around)) return 'reference';
  const isAssessedYear = mention.yearBE <= judged.assessed && mention.yearBE >= judged.assessed - 3;
  if (ASSESSMENT.test(around) && isAssessedYear) return 'assessment';
  if (mention.kind === 'calendarYear' && !/(ประจาปี|ปี)(พ\.?ศ\.?)?$/u.test(before) && !isNamedYear(mention, place))
    return 'other';
  if (COMPARISON.test(around) || isSideBySide(context, judged.expected)) return 'comparison';
  if (place !== 'title' && FROM_YEAR.test(before.replace(/(ประจาปี|ปี)?(งบประมาณ)?(พ\.?ศ\.?)?$/u, '')))
    return 'comparison';
  if (place === 'sentence' && REFERRING_TO.test(before)) return 'reference';
  if (difference === 1 && place !== 'title' && NEXT_YEAR.test(around)) return 'next-year';
  if (difference === -1 && EARLIER_RESULT.test(around)) return 'earlier-result';
  if (difference === -1 && place !== 'title' && !judged.reportsResults && RESULTS.test(around)) return 'earlier-result';
  return line.block.role === 'table-row' && place === 'table-row' ? 'other' : 'subject';
}

/** "พ.ศ. 2566" in a title names the year of the document; alone in a sentence it may be anything. */
function isNamedYear(mention: YearMention, place: YearPlace): boolean {
  return place === 'title' && /พ\s*\.?\s*ศ/u.test(mention.text);
}

/** "8 พ.ย. 2565 ลอยกระทง ประจำปี 2565": the event of the fiscal year bears the calendar year of its day. */
function isNameOfDatedEvent({ kind, yearBE }: YearMention, { sameLine }: YearContext, expected: number): boolean {
  return (
    kind === 'calendarYear' &&
    sameLine.some((other) => other.day !== undefined && other.yearBE === yearBE && other.fiscalYearBE === expected)
  );
}

/** Both years in one row or one short line: columns that are set side by side. */
function isSideBySide({ sameLine, line, place }: YearContext, expected: number): boolean {
  if (place === 'title' || (place === 'sentence' && line.text.length > 120)) return false;
  return sameLine.some((other) => other.yearBE === expected && other.kind !== 'law' && other.kind !== 'documentNumber');
}

function isNearSignature(line: Line, neighbours: readonly Line[]): boolean {
  return neighbours
    .slice(Math.max(0, line.index - 4), line.index + 5)
    .some((other) => isContentLine(other) && SIGNATURE_LINE.test(loose(other.text)));
}

function isContentsEntry({ line, neighbours }: YearContext): boolean {
  return (
    CONTENTS_ENTRY.test(line.text.slice(-80)) || neighbours.slice(0, 4).some((other) => loose(other.text) === 'สารบัญ')
  );
}
