import type { InputProblem } from './evidence-source.ts';

type Words = Pick<InputProblem, 'messageTh' | 'messageEn' | 'fixTh' | 'fixEn'>;

/** One table of all that can be wrong with an input, so that the sentences can be read and kept in one place. */
const WORDS: Record<InputProblem['code'], Words> = {
  'not-found': words(
    'ไม่พบไฟล์หรือโฟลเดอร์นี้',
    'There is no such file or folder',
    'ตรวจตัวสะกดของชื่อและที่อยู่ของไฟล์ หากเป็นเว็บให้ขึ้นต้นด้วย https://',
    'Check the spelling and the folder; an address begins with https://',
  ),
  'list-unreadable': words(
    'เปิดอ่านบัญชีรายการไม่ได้',
    'The list could not be read',
    'เปิดไฟล์ด้วยโปรแกรมตารางคำนวณแล้วบันทึกใหม่เป็น .xlsx หรือ .csv (UTF-8)',
    'Open it in a spreadsheet program and save it again as .xlsx or .csv (UTF-8)',
  ),
  'columns-not-found': words(
    'ไม่พบคอลัมน์ "ข้อ" และ "หลักฐาน" ในบัญชีรายการ',
    'The list has no columns "item" and "evidence"',
    'ให้แถวแรกเป็นหัวตาราง เช่น ข้อ, หลักฐาน (หรือ item, evidence)',
    'Make the first row a heading, for example: item, evidence',
  ),
  'list-cut': words(
    'บัญชีรายการยาวเกินกว่าที่อ่านได้ จึงอ่านเพียงบางส่วน',
    'The list is longer than can be read; only a part was',
    'แบ่งบัญชีรายการเป็นหลายไฟล์',
    'Split the list into several files',
  ),
  'item-empty': words(
    'ช่องข้อว่างอยู่',
    'The item is empty',
    'กรอกรหัสข้อในทุกแถว เช่น O11',
    'Write the item in every row, for example O11',
  ),
  'item-unknown': words(
    'ไม่มีข้อนี้ในกรอบการประเมินที่เลือก',
    'The framework chosen has no such item',
    'แก้รหัสข้อ หรือเลือกกรอบการประเมินให้ตรงปีด้วย --framework',
    'Correct the item, or choose the framework of the right year with --framework',
  ),
  'evidence-empty': words(
    'ช่องหลักฐานว่างอยู่',
    'The evidence is empty',
    'กรอกที่อยู่เว็บ (URL) หรือที่อยู่ไฟล์ของหลักฐาน',
    'Write the address (URL) or path of the evidence',
  ),
  'duplicate-row': words(
    'แถวนี้ซ้ำกับแถวก่อนหน้า (ข้อและหลักฐานเดียวกัน) จึงตรวจเพียงครั้งเดียว',
    'The row repeats an earlier one (same item, same evidence); it is checked once',
    'ลบแถวที่ซ้ำ',
    'Delete the repeated row',
  ),
  'address-unusable': words(
    'ที่อยู่นี้ใช้ไม่ได้',
    'The address cannot be used',
    'ใช้ที่อยู่ที่ขึ้นต้นด้วย https:// หรือ http:// และไม่มีช่องว่าง',
    'Use an address that begins with https:// or http:// and has no spaces',
  ),
  'outside-folder': words(
    'ที่อยู่ไฟล์ชี้ออกนอกโฟลเดอร์ของบัญชีรายการ จึงไม่เปิด',
    'The path leads out of the folder of the list and is not opened',
    'ย้ายไฟล์มาไว้ในโฟลเดอร์เดียวกับบัญชีรายการ หรือเขียนที่อยู่เต็ม',
    'Move the file into the folder of the list, or write its full path',
  ),
  'link-skipped': words(
    'เป็นทางลัด (symbolic link) จึงข้ามไป',
    'It is a symbolic link and was left out',
    'วางไฟล์จริงไว้ในโฟลเดอร์แทน',
    'Put the file itself into the folder',
  ),
  'folder-empty': words(
    'ไม่มีไฟล์ให้ตรวจในโฟลเดอร์นี้',
    'The folder holds no file to check',
    'วางไฟล์หลักฐานในโฟลเดอร์ หรือตรวจว่าเลือกโฟลเดอร์ถูกต้อง',
    'Put the evidence into the folder, or check that it is the right one',
  ),
  'too-many-pieces': words(
    'ข้อนี้มีหลักฐานมากเกินไป จึงตรวจเพียงส่วนแรก',
    'The item has too many pieces of evidence; only the first ones are checked',
    'คัดเฉพาะหลักฐานที่ตอบข้อนี้',
    'Keep only the evidence that answers the item',
  ),
  'item-not-recognised': words(
    'ไม่ทราบว่าหลักฐานนี้เป็นของข้อใด',
    'Which item this evidence answers is not known',
    'ตั้งชื่อไฟล์ขึ้นต้นด้วยรหัสข้อ เช่น O11-แผน.pdf ระบุ --item O11 หรือใช้บัญชีรายการ',
    'Begin the file name with the item (O11-plan.pdf), give --item O11, or use a list',
  ),
  'manifest-invalid': words(
    'รายการใน manifest ไม่ถูกต้อง',
    'The entry of the manifest is not valid',
    'แก้ตามรูปแบบในคู่มือ docs/how-to/check-from-the-command-line.md',
    'Write it in the form described in docs/how-to/check-from-the-command-line.md',
  ),
};

/** A problem with its sentences; `detail` is appended in brackets to both. */
export function inputProblem(
  code: InputProblem['code'],
  source: string,
  row: number | null = null,
  quote: string | null = null,
  detail?: string,
): InputProblem {
  const said = WORDS[code];
  const more = detail === undefined ? '' : ` (${detail})`;
  return { code, source, row, quote, ...said, messageTh: said.messageTh + more, messageEn: said.messageEn + more };
}

function words(messageTh: string, messageEn: string, fixTh: string, fixEn: string): Words {
  return { messageTh, messageEn, fixTh, fixEn };
}
