import type { Language } from '#src/shared/language.ts';

interface ItemProblem extends Readonly<Record<Language, string>> {
  /** HTTP status of the answer. */
  readonly status: 403 | 404 | 409 | 422;
}

/** What a use case of this feature may answer instead of doing what was asked. */
export const ITEM_PROBLEMS = {
  'not-allowed': {
    status: 403,
    th: 'บทบาทของคุณทำสิ่งนี้ไม่ได้ ติดต่อผู้ประสานงานของหน่วยงาน',
    en: 'Your role may not do this: ask the coordinator of your office.',
  },
  'not-found': {
    status: 404,
    th: 'ไม่พบรายการนี้ อาจถูกเปลี่ยนไปแล้ว กลับไปที่หน้าข้อประเมินแล้วเลือกใหม่',
    en: 'It is not there (any more): choose again from the list of items.',
  },
  'year-closed': {
    status: 409,
    th: 'ปีงบประมาณนี้ปิดแล้ว จึงเปลี่ยนแปลงไม่ได้',
    en: 'This fiscal year is closed: nothing in it can be changed.',
  },
  'changed-meanwhile': {
    status: 409,
    th: 'มีผู้อื่นแก้ไขไปก่อนแล้ว ดูข้อมูลล่าสุดด้านล่าง แล้วทำอีกครั้งหากยังต้องการ',
    en: 'Somebody changed it meanwhile: look at how it stands now and try again if you still want to.',
  },
  'unknown-unit': {
    status: 422,
    th: 'ไม่พบกลุ่มงานที่เลือก เลือกใหม่จากรายการ',
    en: 'There is no such unit: choose again from the list.',
  },
  'same-link': {
    status: 409,
    th: 'ลิงก์นี้เป็นหลักฐานของข้อนี้อยู่แล้ว ไม่ต้องเพิ่มซ้ำ',
    en: 'This link is evidence of this item already.',
  },
  'no-file': { status: 422, th: 'ยังไม่ได้เลือกไฟล์ เลือกอย่างน้อยหนึ่งไฟล์', en: 'No file was chosen: choose at least one.' },
  'too-many-files': {
    status: 422,
    th: 'เลือกไฟล์มากเกินไป แบ่งส่งเป็นหลายครั้ง',
    en: 'Too many files at once: send them in several goes.',
  },
  withdrawn: {
    status: 409,
    th: 'หลักฐานนี้ถูกถอนไปแล้ว เพิ่มเป็นหลักฐานใหม่แทน',
    en: 'This evidence was withdrawn: hand it in anew.',
  },
  'already-withdrawn': { status: 409, th: 'หลักฐานนี้ถูกถอนไปก่อนแล้ว', en: 'This evidence had been withdrawn already.' },
  'same-content': {
    status: 409,
    th: 'เหมือนกับฉบับที่มีอยู่แล้วทุกประการ ยังไม่มีอะไรเปลี่ยน',
    en: 'It is the same as the version that is there.',
  },
  'already-there': {
    status: 409,
    th: 'หลักฐานอื่นของข้อนี้มีเนื้อหาเดียวกันอยู่แล้ว',
    en: 'Other evidence of this item holds the same already.',
  },
  'already-done': { status: 409, th: 'งานนี้ทำเสร็จไปก่อนแล้ว', en: 'This task had been done already.' },
  'nothing-to-overrule': {
    status: 409,
    th: 'ข้อค้นพบนี้เป็นเพียงการแจ้งให้ทราบ ไม่มีผลต่อสถานะ จึงไม่ต้องวินิจฉัย',
    en: 'This finding is only to know: it changes nothing, so there is nothing to decide.',
  },
  'no-longer-current': {
    status: 409,
    th: 'หลักฐานนี้ถูกตรวจใหม่หรือถอนไปแล้ว ดูผลล่าสุดก่อนวินิจฉัย',
    en: 'The evidence was checked again or withdrawn meanwhile: look at the newest result first.',
  },
  'reason-too-short': {
    status: 422,
    th: 'เหตุผลสั้นเกินไป เขียนอย่างน้อย 10 ตัวอักษร',
    en: 'The reason is too short: write at least 10 characters.',
  },
  'end-date-past': { status: 422, th: 'วันสิ้นสุดต้องเป็นวันหลังจากวันนี้', en: 'The end date must lie after today.' },
  'end-date-too-far': {
    status: 422,
    th: 'วันสิ้นสุดต้องไม่เกินสิ้นปีงบประมาณหน้า',
    en: 'The end date may not lie after the end of next fiscal year.',
  },
  'already-overruled': {
    status: 409,
    th: 'มีผู้วินิจฉัยข้อค้นพบนี้ไปก่อนแล้ว ดูเหตุผลที่ข้อค้นพบนั้น',
    en: 'Somebody decided on this finding just before: see the reason beside it.',
  },
  'already-ended': { status: 409, th: 'คำวินิจฉัยนี้ถูกยกเลิกไปก่อนแล้ว', en: 'This decision had been ended already.' },
} as const satisfies Readonly<Record<string, ItemProblem>>;

export type ItemProblemName = keyof typeof ITEM_PROBLEMS;
