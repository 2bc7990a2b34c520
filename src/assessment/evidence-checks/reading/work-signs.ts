/** Signs of work in its form: what is done step by step, when, for how much, and by whom. Each gives where it begins in the text. */

/** A numbered line that is no heading of a manual and no paper to bring. */
const NUMBERED_ACT =
  /(?<![0-9๐-๙.,/])[0-9๐-๙]{1,2} ?(?:[.)]|\t) ?(?!วัตถุประสงค์|ขอบเขต|คำจำกัด|คำนิยาม|นิยาม|บท|ความเป็นมา|หลักการ|หน้าที่|รับผิดชอบ|ความรับผิดชอบ|ผู้รับผิดชอบ|กฎหมาย|ระเบียบ|พระราช|พ\.ร\.บ|เอกสาร|หลักฐาน|ภาคผนวก|อ้างอิง|ชื่อ|ช่องทาง|ค่า|สถานที่|ระยะเวลา|สำเนา|บัตร|ทะเบียน|ใบ|แบบ|รูป|โฉนด|สมุด|หนังสือ|แผนที่|ตัวชี้วัด|ข้อเสนอ|ปัญหา|ตารางที่|เครื่อง)[ก-ฮเ-ไ][ก-๙]{2}/gu;
const FEWEST_STEPS = 3;

/** What people do one after the other, also where the sentence does not number it. */
const ACT =
  /ยื่นคำ|ยื่นแบบ|ยื่นเอกสาร|กรอก|ตรวจสอบ|ตรวจหลักฐาน|แสดงบัตร|ซักถาม|สอบถาม|บันทึก|มอบ|ลงนาม|อนุมัติ|ชำระ|ออกใบ|แจ้งผล|แจ้งผู้|รับบัตรคิว|รับคำ|รับเรื่อง|พิมพ์|พิจารณา|เสนอ|ลงทะเบียน|สอบสวน|สำรวจ|นัด|คัดกรอง|ส่งต่อ|ส่งคืน|จัดเก็บ|รวบรวม/gu;
const FEWEST_ACTS = 4;

/** "รับคำขอ → ตรวจสอบ → ลงนาม". */
const ARROWS = /(?:→|➔|➜|➡|⇒|⟶|->|=>|►|▶)[^\n]{2,120}(?:→|➔|➜|➡|⇒|⟶|->|=>|►|▶)/u;

const PLAIN_ARROW = / >{1,2}(?= |$)/u;

/** "15 วัน", "30 (สามสิบ) วัน", "10 นาที"; not the day of a date. */
const DURATION = /(?<![0-9๐-๙/.,-])[0-9๐-๙]{1,3} ?(?:\([^)\n]{1,14}\) ?)?(?:วัน(?!ที่)|ชั่วโมง|ชม\.|นาที)/u;

const MONTH =
  '(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|ม\\.ค|มี\\.ค|เม\\.ย|พ\\.ค|มิ\\.ย|ก\\.ค|ส\\.ค|ก\\.ย|ต\\.ค|พ\\.ย|ธ\\.ค)';
const MONTH_NAME = new RegExp(MONTH, 'u');
const MONTH_SPAN = new RegExp(
  `^([^\\n]*?)${MONTH}\\.?\\s*(?:พ\\.ศ\\.\\s*)?(?:[0-9๐-๙]{2,4})?\\s*(?:[-–—]|ถึง)\\s*(?:เดือน\\s*)?${MONTH}`,
  'gmu',
);
const OF_THE_PAPER = /ปี ?งบ|ประจำปี|รอบ/u;

/** "1) ขุดลอกคลอง หมู่ 2 งบ 95,000 บาท": one work with its money; the heads of a budget are none. */
const COSTED_LINE =
  /^\s*(?:[0-9๐-๙]{1,2} ?[.)]|[-•–])\s*(?!งบ|เงิน|หมวด|ค่า|รวม)[ก-๙][^\n]{4,200}?(?:ไม่ใช้งบ|บาท|[0-9๐-๙]{1,3},[0-9๐-๙]{3})/gmu;

const UNIT =
  '(?:กอง(?!ทุน)|สำนัก|ฝ่าย|กลุ่ม(?!เป้าหมาย|ตัวอย่าง)|ศูนย์|คณะ(?!กรรมการ)|ทุก(?:กอง|หน่วย|ฝ่าย|กลุ่ม)|งาน(?:อำนวยการ|ธุรการ|สารบรรณ|นิติ|บริหาร|พัสดุ|การเจ้าหน้าที่|นโยบาย|คลัง|การเงิน|วินัย|กฎหมาย|บุคคล|วิชาการ|แผน)|ผู้กำกับ|ผู้จัดการ|ผู้อำนวยการ|รองผู้อำนวยการ|ปลัด|เลขานุการ|หัวหน้า|นิติกร|ผอ\\.)';
/** A unit alone in a cell, or a unit or post and what it does: "กองคลังเผยแพร่แผนทุกเดือน". */
const UNIT_AT_WORK = new RegExp(
  `\\t ?${UNIT}[ก-๙. ]{0,40}(?:\\t|$)|${UNIT}[ก-๙]{0,30}? ?(?:เป็นผู้|เผยแพร่|ดำเนินการ|จัดทำ|จัดประชุม|จัดอบรม|รายงาน(?!ผล)|ประชาสัมพันธ์|ตรวจสอบ|แจ้งเวียน|ชี้แจง|ติดตาม|ลงรับ|รับเรื่อง|รับไว้|เสนอ|พิจารณา|แต่งตั้ง|ตั้งกรรมการ|สืบสวน|สอบสวน|ดูแล|ตรวจทุก)`,
  'mu',
);

/** "อบรม 65 คน", "ดำเนินการ 22 จาก 25 โครงการ", "ฝึก 12 ครั้ง": what was done, counted. */
const COUNTED =
  /(?:ดำเนินการ|จัด|อบรม|ฝึก|ตรวจ|จับกุม|ซ่อม|แจก|ปล่อย|สร้าง|มอบ|บรรจุ|ผลิต|เยี่ยม|ออก|บริการ|ช่วย|ส่ง|สอบ|ประชุม|เข้า|รับ|แล้ว|ได้|ผล|สะสม|ครบ)[^\n0-9๐-๙]{0,40}[0-9๐-๙,]{1,9} ?(?:จาก [0-9๐-๙,]+ ?)?(?:คน|ราย|ครั้ง|โครงการ|แห่ง|รุ่น|นาย|เรื่อง|ชุมชน|หมู่บ้าน|ครัวเรือน|คดี|สาย|หลัง|เครื่อง|ตัว|แปลง|หลักสูตร|กิจกรรม|หน่วย|ทุน|ฉบับ|ชุด|ต้น|ตัน|กม|รายการ)/u;

/** A share or a mean: "91.5", "95 %", "ร้อยละ 80". */
const MEASURED = /(?<![0-9๐-๙./])[0-9๐-๙]{1,3}\.[0-9๐-๙]{1,2}(?![0-9๐-๙./])|[0-9๐-๙] ?%|\(%\)|ร้อยละ ?[0-9๐-๙]/u;

/** A column headed by the bare word for what is done. */
const WORK_COLUMN = /(?:^|\t) ?(?:งาน|เรื่อง|หลักสูตร|สิ่งที่ทำ|สิ่งที่จะทำ|ชื่องาน) ?(?:\t|$)/mu;

/** What is meant to be done next: "ปี 2566 จะเปลี่ยนเป็น", "จะทำอะไรต่อในปี", a line that begins "แนวทาง:". */
const LOOKING_AHEAD =
  /ปี(?:งบประมาณ)? ?(?:พ\.ศ\. ?)?(?:25|๒๕)[0-9๐-๙]{2} ?(?:จะ|ควร|ให้|เสนอ|ขอ|เน้น|เพิ่ม|ปรับ)|จะ(?:ทำ|ดำเนิน|ปรับ|เปลี่ยน|เพิ่ม|จัด|ขอ|เร่ง|ลด|แก้)[^\n]{0,25}ปี|(?:^|\t) ?แนวทาง ?(?::|\t|$)/mu;

/** "ผล ITA 2565 ได้ 81.5", "คะแนนรวม 88.41", "ได้ 91.02 คะแนน". */
const ITA_SCORE =
  /(?:ITA|คะแนน|ประเมินคุณธรรม|ผลการประเมิน)[^\n]{0,60}?(?<![0-9๐-๙])[0-9๐-๙]{2}\.[0-9๐-๙]|(?<![0-9๐-๙])[0-9๐-๙]{2}\.[0-9๐-๙]{1,2} ?คะแนน/u;

export type WorkSign =
  | 'numbered-steps'
  | 'step-arrows'
  | 'month-columns'
  | 'costed-lines'
  | 'unit-at-work'
  | 'duration'
  | 'counted'
  | 'measured'
  | 'work-column'
  | 'looking-ahead'
  | 'ita-score';

/** Where the sign begins in the text, lines parted by line breaks and cells by tabs; undefined where it does not stand. */
export function sightWork(sign: WorkSign, text: string): number | undefined {
  switch (sign) {
    case 'numbered-steps':
      return repeated(NUMBERED_ACT, text, FEWEST_STEPS) ?? differentActs(text);
    case 'step-arrows':
      return ARROWS.exec(text)?.index ?? lineWith(text, isChainOfActs);
    case 'month-columns':
      return lineWith(text, (line) => line.includes('\t') && MONTH_NAME.test(line)) ?? monthSpan(text);
    case 'costed-lines':
      return repeated(COSTED_LINE, text, 2);
    case 'unit-at-work':
      return UNIT_AT_WORK.exec(text)?.index;
    case 'duration':
      return DURATION.exec(text)?.index;
    case 'counted':
      return COUNTED.exec(text)?.index;
    case 'measured':
      return MEASURED.exec(text)?.index;
    case 'work-column':
      return WORK_COLUMN.exec(text)?.index;
    case 'looking-ahead':
      return LOOKING_AHEAD.exec(text)?.index;
    case 'ita-score':
      return ITA_SCORE.exec(text)?.index;
  }
}

function repeated(pattern: RegExp, text: string, atLeast: number): number | undefined {
  const places = [...text.matchAll(pattern)];
  return places.length >= atLeast ? places[0]?.index : undefined;
}

/** "รับเงินและออกใบเสร็จ > บันทึกบัญชี > นำฝาก"; the path of a web page ("หน้าแรก > ITA > คู่มือ") holds no acts. */
function isChainOfActs(line: string): boolean {
  return line.split(PLAIN_ARROW).length >= 3 && new Set(line.match(ACT)).size >= 2;
}

/** One line or paragraph in which different acts follow one another. */
function differentActs(text: string): number | undefined {
  return lineWith(text, (line) => new Set(line.match(ACT)).size >= FEWEST_ACTS);
}

/** Where the first line of that kind begins. Line by line, since a pattern over a whole text of many tabs is slow. */
function lineWith(text: string, isThat: (line: string) => boolean): number | undefined {
  let start = 0;
  for (const line of text.split('\n')) {
    if (isThat(line)) return start;
    start += line.length + 1;
  }
  return undefined;
}

/** "พฤศจิกายน 2565 – มิถุนายน 2566" of a work; the months of the paper itself are called its year or round. */
function monthSpan(text: string): number | undefined {
  for (const span of text.matchAll(MONTH_SPAN)) if (!OF_THE_PAPER.test(span[1] ?? '')) return span.index;
  return undefined;
}
