/** Signs of work in its form: what is done step by step, when, for how much, and by whom. Each gives where it begins in the text. */

const STEP_ACT =
  'ยื่น|กรอก|รับ(?!ผิดชอบ)|ตรวจ|ชำระ|เสนอ|ลงนาม|ลงทะเบียน|แจ้ง|ส่ง|พิจารณา|บันทึก|ออก|พิมพ์|อนุมัติ|นัด|แนบ|รอ|คัดกรอง|จัด|เจ้าหน้าที่|ผู้(?:ขอ|รับบริการ|ร้อง|มา|ยื่น|ป่วย)|นักศึกษา|ประชาชน|เตรียม|ติดต่อ|เปิด|เลือก|กด|เข้า|คำนวณ|สรุป|รายงาน|ประชุม|แต่งตั้ง|วาง|สำรวจ|ประเมิน|ซัก|ประสาน|สั่ง|มอบ|เก็บ|ประกาศ|ดำเนินการ|วัด|พบ|ปิด|เรียก|ขอ(?!บเขต)|ทำ|โอน|เบิก';
const NUMBERED_ACT = new RegExp(`(?<![0-9๐-๙.,/])[0-9๐-๙]{1,2} ?(?:[.)]|\\t) ?(?:${STEP_ACT})`, 'gu');
const FEWEST_STEPS = 3;

/** "รับคำขอ → ตรวจสอบ → ลงนาม". */
const ARROWS = /(?:→|➔|➜|➡|⇒|⟶|->|=>|►|▶)[^\n]{2,120}(?:→|➔|➜|➡|⇒|⟶|->|=>|►|▶)/u;

/** "15 วัน", "30 (สามสิบ) วัน", "10 นาที"; not the day of a date. */
const DURATION = /(?<![0-9๐-๙/.,-])[0-9๐-๙]{1,3} ?(?:\([^)\n]{1,14}\) ?)?(?:วัน(?!ที่)|ชั่วโมง|ชม\.|นาที)/u;

const MONTH =
  '(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|ม\\.ค|มี\\.ค|เม\\.ย|พ\\.ค|มิ\\.ย|ก\\.ค|ส\\.ค|ก\\.ย|ต\\.ค|พ\\.ย|ธ\\.ค)';
const MONTH_IN_CELL = new RegExp(`(?:^[^\\n]*\\t[^\\n]*${MONTH}|^[^\\n]*${MONTH}[^\\n]*\\t)`, 'mu');
const MONTH_SPAN = new RegExp(
  `^([^\\n]*?)${MONTH}\\.?\\s*(?:พ\\.ศ\\.\\s*)?(?:[0-9๐-๙]{2,4})?\\s*(?:[-–—]|ถึง)\\s*(?:เดือน\\s*)?${MONTH}`,
  'gmu',
);
const OF_THE_PAPER = /ปี ?งบ|ประจำปี|รอบ/u;

/** "1) ขุดลอกคลอง หมู่ 2 งบ 95,000 บาท": one work with its money; the heads of a budget are none. */
const COSTED_LINE =
  /^\s*(?:[0-9๐-๙]{1,2} ?[.)]|[-•–])\s*(?!งบ|เงิน|หมวด|ค่า|รวม)[ก-๙][^\n]{4,200}?(?:ไม่ใช้งบ|บาท|[0-9๐-๙]{1,3},[0-9๐-๙]{3})/gmu;

const UNIT = '(?:กอง(?!ทุน)|สำนัก|ฝ่าย|กลุ่ม(?!เป้าหมาย|ตัวอย่าง)|ศูนย์|คณะ(?!กรรมการ)|ทุก(?:กอง|หน่วย|ฝ่าย|กลุ่ม))';
/** A unit alone in a cell, or a unit and what it does: "กองคลังเผยแพร่แผนทุกเดือน". */
const UNIT_AT_WORK = new RegExp(
  `\\t ?${UNIT}[ก-๙. ]{0,40}(?:\\t|$)|${UNIT}[ก-๙]{2,30}? ?(?:เป็นผู้|เผยแพร่|ดำเนินการ|จัดทำ|จัดประชุม|จัดอบรม|รายงาน(?!ผล)|ประชาสัมพันธ์|ตรวจสอบ|แจ้งเวียน|ชี้แจง|ติดตาม)`,
  'mu',
);

export type WorkSign =
  | 'numbered-steps'
  | 'step-arrows'
  | 'month-columns'
  | 'costed-lines'
  | 'unit-at-work'
  | 'duration';

/** Where the sign begins in the text, lines parted by line breaks and cells by tabs; undefined where it does not stand. */
export function sightWork(sign: WorkSign, text: string): number | undefined {
  switch (sign) {
    case 'numbered-steps':
      return repeated(NUMBERED_ACT, text, FEWEST_STEPS);
    case 'step-arrows':
      return ARROWS.exec(text)?.index;
    case 'month-columns':
      return MONTH_IN_CELL.exec(text)?.index ?? monthSpan(text);
    case 'costed-lines':
      return repeated(COSTED_LINE, text, 2);
    case 'unit-at-work':
      return UNIT_AT_WORK.exec(text)?.index;
    case 'duration':
      return DURATION.exec(text)?.index;
  }
}

function repeated(pattern: RegExp, text: string, atLeast: number): number | undefined {
  const places = [...text.matchAll(pattern)];
  return places.length >= atLeast ? places[0]?.index : undefined;
}

/** "พฤศจิกายน 2565 – มิถุนายน 2566" of a work; the months of the paper itself are called its year or round. */
function monthSpan(text: string): number | undefined {
  for (const span of text.matchAll(MONTH_SPAN)) if (!OF_THE_PAPER.test(span[1] ?? '')) return span.index;
  return undefined;
}
