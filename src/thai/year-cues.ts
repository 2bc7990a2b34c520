import { MONTH_PATTERNS } from './month-names.ts';
import { endingHere, startingHere } from './year-key.ts';

/** The words before and after a number that say what it is, as patterns over the key (see `year-key.ts`). */

const ERA_BE = '(?:พ\\.ศ\\.?|พ\\.?ศ\\.|(?<=ปี?|งบประมาณ|\\()พศ|พุทธศักราช|b\\.e\\.?|(?<![a-z])be)';
const ERA_CE =
  '(?:(?<!ก\\.|[a-z])(?:ค\\.ศ\\.?|ค\\.?ศ\\.)|(?<=ปี?|\\()คศ|คริสต์?ศักราช|(?:c\\.e\\.|a\\.d\\.)|(?<![a-z])(?:ce|ad))';
/** Brackets, colons and quotation marks that stand between a cue and its year. */
const OPEN = '[("“”\'‘’:=\\[]{0,2}';
export const ERA = `(?:\\(?(?:${ERA_BE}|${ERA_CE})\\)?[,:-]?${OPEN})`;
const MONTH = `(?:${MONTH_PATTERNS.join('|')})`;

export const ERA_CUE = endingHere(ERA);
export const BUDDHIST_ERA_CUE = endingHere(`${ERA_BE}\\)?[,:-]?${OPEN}`);
export const COMMON_ERA_CUE = endingHere(`${ERA_CE}\\)?[,:-]?${OPEN}`);

export const FISCAL_CUE = endingHere(
  `(?:(?:(?:ในรอบ|รอบ|ประจำ|ใน|ของ)?ปี?(?:งบ(?:ประมาณ|ปม)?|งปม?)|(?<!ปี?)งป(?=\\.))\\.?ฯ?(?:รายจ่าย)?(?:ที่แล้ว|ที่ผ่านมา|ถัดไป|ปัจจุบัน|ก่อนหน้า|ก่อน|หน้า|นี้|เดียวกัน|แรก|หลัง)?,?(?:ประจำ|ของ)?(?:{ปี})?${OPEN}-?(?:${ERA})?|(?:fiscalyears?|budgetyear|financialyear|fy)(?:\\(fy\\))?\\.?${OPEN}-?(?:${ERA})?)`,
);

export const ACADEMIC_CUE = endingHere(
  `(?:(?:ประจำ)?ปี?การศึกษา(?:ที่)?(?:\\d/)?|ภาค(?:เรียน|การศึกษา)(?:ที่)?\\(?\\d\\)?/|(?:ภาค)?เทอม(?:ที่)?\\d/|ภาค(?:ฤดูร้อน|ต้น|ปลาย)|(?:academicyear|schoolyear)s?(?:\\d/)?|(?:semester|term)\\d/)${OPEN}(?:${ERA})?`,
);

/** "ปี 2566", "ประจำปี พ.ศ. 2566"; not "5 ปี 2566", which counts years. */
export const YEAR_CUE = endingHere(
  `(?:ประจำ|ใน|รอบ|เมื่อ|ตั้งแต่|ของ)?(?<![\\d]|ต่อ|ทุก|ละ|หลาย|ราย)(?:{ปี}|(?<=ประจำ)ป)${OPEN}(?:${ERA})?`,
);
export const YEAR_COUNT_CUE = endingHere(`\\d(?:{ปี})`);

/** Words in front of which a bare number is a year. */
export const NAMED_CUE = endingHere(
  `(?:(?:(?<![a-z])(?:ita|oit|iit|eit|moit|lpa|pmqa|pisa|nt|rt|sar|and|to)|o-net|onet|sdgs?|agenda|vision|thailand|in|since|of|until|from|by|during|years?|copyright(?:\\(c\\))?|updated?|report|plan|edition)|©|\\(c\\)|วิสัยทัศน์|งบประมาณ(?:รายจ่าย)?|ระหว่าง|ตั้งแต่|ภายใน|พุทธศักราช)${OPEN}(?:${ERA})?`,
);

/** Month and what may stand between it and the year. Group 2 is the month. */
export const MONTH_CUE = endingHere(`(${MONTH})[.,/\\-'’]{0,2}(?:ของ)?(?:ประจำ)?(?:{ปี})?${OPEN}(?:${ERA})?`);
export const ENGLISH_MONTH_DAY_CUE = endingHere(`(${MONTH})\\.?([0-3]?\\d)(?:st|nd|rd|th)?,?`);
export const NUMBERED_MONTH_CUE = endingHere(
  `(?:(?:วันที่?)?(\\d{1,2}))?เดือน(?:ที่)?([01]?\\d)(?:/|(?:{ปี})?(?:${ERA})?)(?<!\\d)`,
);
export const DAY_BEFORE_MONTH = endingHere(`(?:(?:วัน)?(?:ที่)?)?([0-3]?\\d)(?:st|nd|rd|th)?(?:of)?[./\\-]?(?:เดือน)?`);
export const MONTH_WORD = endingHere(`(?:ประจำ|รอบ|สิ้น|ใน|ช่วง)?(?:วันที่?)?เดือน`);
const SPAN_JOINT = '(?:-|~|ถึง|จนถึง|to|และ|&|,)(?:วันที่?)?(?:สิ้น)?(?:เดือน)?';
/** "10 – " or "28 ก.พ. - " in front of a day and month; groups: day, month. */
export const SPAN_BEFORE_DAY = endingHere(`(?:(?:วัน)?ที่?)?(?<!\\d|[./-])([0-3]?\\d)(?:เดือน)?(${MONTH})?${SPAN_JOINT}`);
/** "เม.ย.-" in front of a month; group 2 is the month. */
export const SPAN_BEFORE_MONTH = endingHere(`(?:ประจำ)?(?:เดือน)?(${MONTH})${SPAN_JOINT}`);

export const TO_THE_PRESENT = startingHere(`\\)?(?:-|จน|ถึง|จนถึง){1,2}(?:ปี?)?ปัจจุบัน`);
export const RANGE_JOINT = startingHere(
  `\\)?(?:-{1,2}|~|ถึง|จนถึง|to|until)(?:ปี?งบประมาณ|ปี?การศึกษา|{ปี})?${OPEN}(?:${ERA})?`,
);
export const LIST_JOINT = startingHere(`(?:[,/&]|,?และ|กับ|หรือ|and)?(?:{ปี})?(?:ปี?งบประมาณ)?(?:${ERA})?`);
/** The same year in the other era: "(ค.ศ. 2023)", "(2023)". */
export const OTHER_ERA = startingHere(`[(/,]?(?:หรือ|ตรงกับ|=)?${OPEN}(?:ปี?)?(?:${ERA})?`);

export const DOCUMENT_NUMBER_WORD = endingHere(
  `(?:คำสั่ง|ประกาศ|หนังสือ|สัญญา|ใบสั่ง(?:ซื้อ|จ้าง)|บันทึกข้อความ|มติ|รายงานการประชุม|ประชุม)?[^\\d\\s]{0,16}?(?:{ที}(?!อยู่|ดิน|ตั้ง|ทำการ)|(?:ครั้ง|งวด|ไตรมาส)(?:ที่)?\\d(?:-|ถึง|,|และ|&)(?:ไตรมาส)?(?:ที่)?|ครั้งที่|เลขที่|งวดที่|ฉบับที่|ไตรมาส(?:ที่)?|ครั้ง|งวด|ฉบับ|เลข|no\\.?|number|รุ่น)[:.]?[^\\d\\s/]{0,14}?`,
);

/** Numbers whose year may be short: "คำสั่งที่ 12/66", "ครั้งที่ 3/66"; "เลขที่ 25/66" is a house. */
export const SHORT_YEAR_NUMBER_WORD = endingHere(
  `(?:(?:คำสั่ง|ประกาศ)[^\\d\\n]{0,50}{ที}|(?:ใบสั่ง(?:ซื้อ|จ้าง)?|สัญญา(?:ซื้อ|จ้าง)?|บันทึกตกลง(?:ซื้อ|จ้าง)?)(?:เลข)?{ที}|(?:ครั้ง|งวด|สมัย|รุ่น){ที})`,
);
/** The number of a house, not of a document: "ที่อยู่ 66/2566 ถนนสุขุมวิท". */
export const ADDRESS_BEFORE = endingHere('(?:ที่อยู่|ตั้งอยู่|บ้าน(?:เลขที่)?|address)(?:{ที}|เลขที่)?[:.]?');
export const ADDRESS_AFTER = startingHere('(?:หมู่|ม\\.\\d|ซอย|ซ\\.|ถนน|ถ\\.|ตำบล|ต\\.|แขวง)');
/** The date of a document behind its number: "12/2566 ลงวันที่ …", "12/2566 2 มี.ค. 66". */
export const DATE_AFTER_NUMBER = startingHere(`(?:ลง)?(?:วันที่|ลว)|(?:[12]\\d|3[01]|\\d)${MONTH}`);

const COUNTED = `คน|บาท|ครั้ง(?!ที่)|แห่ง(?!ชาติ|พระ|ราช)|ราย(?!งาน|การ|จ่าย|ได้|ไตร|ชื่อ|เดือน|ปี)|ล้าน|วัน(?!ที่)|ชั่วโมง|นาที|เดือน(?!${MONTH})|%|baht|persons?|people`;
/** Units that no year has behind it, however short it is written. */
export const SURE_UNIT_AFTER = startingHere(`(?:${COUNTED})`);
/** What a column of months counts: a whole word behind the number. */
export const MONTHLY_COUNT_AFTER = startingHere('(?:คน|ราย|บาท)');
/** Units and things counted: behind a number that nothing announces they say that it counts. */
export const UNIT_AFTER = startingHere(
  `[,.]?-?(?:${COUNTED}|คะแนน|รายการ|เรื่อง(?!ร้อง|ราว)|ฉบับ|หน่วย(?!งาน)|พันบาท|หมื่น|แสน|เมตร|กิโล|กก\\.|กม\\.|ตาราง|ตร\\.|ไร่|ลิตร|เครื่อง|หลัง(?!จาก)|ชุด|เล่ม|แผ่น|หน้า|ข้อ(?!ง|แ|เ|บ|ม|ร)|ชม\\.|{ปี}(?!งบ|การศึกษา|\\d|พ)|ครัวเรือน|หมู่บ้าน|สตางค์|ตัว(?!ชี้|อย่าง)|ท่าน|โครงการ|กิจกรรม|ห้อง|กล่อง|ใบ|น\\.|thb|[kmg]b(?![a-z])|items?|times|students|visitors|฿|ร้อยละ|เปอร์เซ็น|ลบ\\.|จาก(?:ทั้งหมด|จำนวน|คะแนน)|ถ\\.|ซ\\.)`,
);
/** Things that are named behind a year as often as counted: "ปี 66 โครงการอบรม". */
export const NAMED_AFTER = startingHere('(?:รายการ|โครงการ|กิจกรรม|เรื่อง|เครื่อง|ห้อง|ฉบับ)');
/** Counting words that other words begin with ("กองคลัง", "นายอำเภอ"): they count only as whole words. */
export const COUNTER_AFTER = startingHere(
  `(?:ต้น|ตัน|กอ|กอง|ก้อน|กระสอบ|กรัม|ขวด|คดี|คัน|คู่|จุด|ชนิด|ชิ้น|ซอง|ซีซี|ดวง|ดอก|ตู้|ถัง|ถุง|ท่อน|ทุน|นาย|นิ้ว|บาน|บีทียู|ป้าย|ผืน|ฝูง|พวง|ฟอง|ฟุต|ม้วน|เมกะวัตต์|ยูนิต|รีม|รูป|ราย|ลัง|ลำ|ลูก|วัตต์|เส้น|สาย|สำนวน|เสียง|หยด|หลา|หลัง|หุ้น|แท่ง|แพ็ค|โรง|โหล|ไร่|องค์|อัตรา|อัน|ตำแหน่ง|kw|kwh|[mgk]?hz|[kcm]?m|k?g|btu|rpm|dpi|px|usd)(?![a-z])`,
);

const COUNTED_BEFORE =
  'จำนวน[^\\d]{0,10}|รวม|ทั้งสิ้น|ทั้งหมด|ยอด[^\\d]{0,10}|วงเงิน|เป็นเงิน|ราคา|มูลค่า|ค่า(?:ใช้|วัสดุ|จ้าง|สาธารณู|เช่า|ตอบแทน|ครุภัณฑ์|ปรับ|ธรรมเนียม|อาหาร)[^\\d]{0,10}|ร้อยละ|เฉลี่ย|เพียง|กว่า|(?<!งบ)ประมาณ|{มี}|(?<!ราย)ได้|พบ|ขนาด|น้ำหนัก|ปริมาณ|คะแนน(?:เต็ม|รวม|เฉลี่ย)?|{มี}(?:นักเรียน|ผู้|ประชากร|บุคลากร)[^\\d]{0,8}|อายุ|ระยะทาง|ระยะเวลา|ประชากร|สะสม|เข้าชม|ผู้ติดตาม|กำลังพล|ความ(?:สูง|ยาว|กว้าง|ลึก|หนา|เร็ว|ถี่|จุ)';
const NUMBERED_BEFORE =
  '{ที}|เลขที่|ครั้งที่|ลำดับ|(?<!ใ)หมู่|ห้อง[^\\d]{0,8}|ทะเบียน[^\\d]{0,4}\\d?[^\\d]{0,6}|รหัส[^\\d]{0,16}|หมายเลข[^\\d]{0,14}|เลข[^\\d]{0,12}|มาตรา|ข้อ|หน้า|วรรค|แถว|ต่อ|ซอย|ถนน|กม\\.|ทางหลวง[^\\d]{0,10}|สาย|รุ่น|ตู้ปณ\\.?|ปณ\\.|มอก\\.?|โค้ด|แปลง|โฉนด|อาคาร|โคโรนา|โควิด';
const LATIN_BEFORE =
  '(?<![a-z])(?:covid-?(?:19)?|virus|office|windows|word|excel|powerpoint|access|server|autocad|photoshop|version|ver\\.?|v\\.?|build|no\\.?|room|iso|code|id|ext\\.?|x)';
/** Words in front of which a bare number is an amount; a row of years may stand under them, too. */
export const AMOUNT_BEFORE = endingHere(`(?:${COUNTED_BEFORE})[:.(]?`);
/** Words and signs in front of which a bare number is the number of something or part of a name. */
export const NUMBER_BEFORE = endingHere(`(?:${NUMBERED_BEFORE}|${LATIN_BEFORE}|[#№$฿=@×*+<>≥≤~])[:.(]?`);

export const PHONE_BEFORE = endingHere(
  `(?:โทรสาร|โทรศัพท์|โทร|มือถือ|เบอร์|แฟกซ์|fax|tel|phone|call|ต่อ|ภายใน|สายด่วน)[.:]?[\\d(),./\\-]{0,24}`,
);
export const LAW_WORDS =
  /พระราชบญญต|พรบ\.?|พ\.ร\.บ\.?|พระราชกฤษฎกา|พ\.ร\.ฎ\.?|พระราชกาหนด|พ\.ร\.ก\.?|รฐธรรมนญ|ธรรมนญ|กฎกระทรวง|กฎก\.พ|กฎก\.?ค\.?ศ|กฎ(?=วาดวย)|ระเบยบ(?!วาระ)|ขอบงคบ|ขอบญญต|ขอกาหนด|เทศบญญต|ประกาศ(?!ณ|ใช|ผล|ราย)|ประมวลกฎหมาย|ประมวลจรยธรรม|ประมวลรษฎากร|อนสญญา|แกไขเพมเตม|(?:act|decree|regulations?|notification)(?=,?(?:\(|b\.?e|no|$))|constitution/g;
/** What cannot stand inside the name of a law. */
export const OUTSIDE_LAW_NAME =
  /2[345]\d\d|(?<!เรอง)กาหนดให|ดงน|ตงแต|ภายใน(?:ป|ว|เดอน|พ\.ศ)|ระหวาง|เมอ(?!ง)|จดตงขน|กอตง|และแผน|ตามแผน|วสยทศน|ยทธศาสตรชาต|มาตรา\d|ขอ\d|ปการศกษา|โดยมผล/;
export const LAW_OF_YEAR =
  /รฐธรรมนญ(?:แหงราชอาณาจกรไทย)?$|(?:พระราชบญญต|พ\.?ร\.?บ\.?|ขอบญญต|เทศบญญต|ขอบงคบ)[^\d]{0,60}งบประมาณรายจาย[^\d]{0,14}$/;
