import { LAW_OF_YEAR, LAW_WORDS, OUTSIDE_LAW_NAME } from './year-cues.ts';

/** Long names of laws have some two hundred letters without white space. */
const LONGEST_NAME = 240;

/** Where the name of the law begins that ends at `end` in the key; null where no law is named there. */
export function lawNameStart(key: string, end: number, reach: number = LONGEST_NAME): number | null {
  const from = Math.max(0, end - reach);
  const before = key.slice(from, end);
  const amendment = /\(ฉบบที?\d{1,2}\)$/.exec(before);
  if (amendment && before.search(LAW_WORDS) >= 0) return from + amendment.index;
  let last = -1;
  let lastLength = 0;
  for (const match of before.matchAll(LAW_WORDS)) {
    last = match.index;
    lastLength = match[0].length;
  }
  // "… ยังไม่ประกาศใช้ใน พ.ศ. 2566"; but a name may end with "การตรวจสอบภายใน".
  if (/(?<!ภาย)ใน$/.test(before)) return null;
  if (last < 0 || OUTSIDE_LAW_NAME.test(before.slice(last + lastLength))) return null;
  return from + last;
}

/** Laws that are named after a year with ปี: พระราชบัญญัติงบประมาณรายจ่าย with its fiscal year, "รัฐธรรมนูญ ปี 2560". */
export function namesLawOfYear(key: string, end: number): boolean {
  return LAW_OF_YEAR.test(key.slice(Math.max(0, end - 100), end));
}
