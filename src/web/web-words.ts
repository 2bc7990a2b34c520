import type { Language } from '#src/shared/language.ts';

const th = {
  product: 'สุจริต',
  overview: 'ภาพรวม',
  items: 'ข้อประเมิน',
  checks: 'ตรวจหลักฐาน',
  score: 'คะแนนและเกณฑ์',
  history: 'ประวัติการใช้งาน',
  settings: 'ตั้งค่า',
  switchLanguage: 'English',
  loopbackOnly: 'ระบบนี้เปิดใช้ได้เฉพาะที่เครื่องนี้ เพราะยังไม่มีการลงชื่อเข้าใช้',
  demoOffice: 'สำนักงานนี้เป็นตัวอย่าง ชื่อบุคคลและเอกสารแต่งขึ้นทั้งหมด',
  notFoundTitle: 'ไม่พบหน้านี้',
  notFoundText: 'ที่อยู่อาจพิมพ์ผิด หรือรายการนี้ไม่มีในสำนักงานของท่าน',
  backHome: 'กลับไปหน้าภาพรวม',
  failedTitle: 'ระบบทำงานผิดพลาด',
  failedText: 'สิ่งที่บันทึกไว้ก่อนหน้านี้ยังอยู่ครบ ลองใหม่อีกครั้ง ถ้ายังไม่ได้ โปรดแจ้งผู้ดูแลพร้อมเลขอ้างอิง',
  reference: 'เลขอ้างอิง',
  databaseAwayTitle: 'ฐานข้อมูลไม่ตอบสนอง',
  databaseAwayText: 'ระบบติดต่อฐานข้อมูลไม่ได้ชั่วคราว ข้อมูลที่บันทึกแล้วไม่หาย รอสักครู่แล้วลองใหม่',
  diskFullTitle: 'พื้นที่จัดเก็บเต็ม',
  diskFullText: 'ไม่มีพื้นที่ว่างสำหรับบันทึกสิ่งที่ส่งมา จึงยังไม่ได้รับไว้ ข้อมูลเดิมยังอยู่ครบ ลบไฟล์ที่ไม่ใช้ออกจากเครื่องแล้วส่งใหม่',
  tooLargeTitle: 'สิ่งที่ส่งมามีขนาดใหญ่เกินไป',
  tooLargeText: 'ลดขนาดไฟล์ หรือส่งทีละไฟล์ แล้วลองใหม่',
  refusedTitle: 'ไม่รับคำขอนี้',
  refusedText: 'คำขอไม่ได้ส่งมาจากหน้าเว็บของระบบนี้ เปิดหน้าเดิมในระบบแล้วส่งใหม่',
  notAllowedTitle: 'ท่านไม่มีสิทธิ์ทำสิ่งนี้',
  notAllowedText: 'ขอให้ผู้ประสานงานของสำนักงานทำให้',
  changedMeanwhileTitle: 'มีคนแก้ไขไปก่อนแล้ว',
  changedMeanwhileText: 'ระหว่างที่เปิดหน้านี้ค้างไว้ มีการแก้ไขรายการเดียวกัน จึงยังไม่บันทึก เปิดหน้านั้นใหม่เพื่อดูข้อมูลล่าสุดแล้วทำอีกครั้ง',
  yearClosedTitle: 'ปีนี้ปิดแล้ว',
  yearClosedText: 'ปีงบประมาณที่ปิดแล้วดูได้อย่างเดียว',
  badRequestTitle: 'อ่านคำขอไม่ได้',
  badRequestText: 'ข้อมูลที่ส่งมาไม่ครบหรือผิดรูปแบบ กลับไปหน้าเดิมแล้วลองใหม่',
  noOfficeTitle: 'ยังไม่มีข้อมูลสำนักงาน',
  noOfficeText: 'โหลดสำนักงานตัวอย่างด้วยคำสั่ง npm run cli -- demo load แล้วเปิดหน้านี้อีกครั้ง',
  designTitle: 'ส่วนประกอบของหน้าจอ',
  fiscalYear: 'ปีงบประมาณ พ.ศ.',
} as const;

const en: Readonly<Record<keyof typeof th, string>> = {
  product: 'Sucharit',
  overview: 'Overview',
  items: 'Items',
  checks: 'Check evidence',
  score: 'Score and rules',
  history: 'Audit trail',
  settings: 'Settings',
  switchLanguage: 'ภาษาไทย',
  loopbackOnly: 'Only this computer can open the system, because there is no sign-in yet',
  demoOffice: 'This office is an example: persons and papers are made up',
  notFoundTitle: 'Page not found',
  notFoundText: 'The address may be mistyped, or your office has no such record',
  backHome: 'Back to the overview',
  failedTitle: 'Something went wrong in the system',
  failedText:
    'What was saved before is safe. Try again; if it fails again, tell your administrator the reference number',
  reference: 'Reference',
  databaseAwayTitle: 'The database does not answer',
  databaseAwayText: 'What was saved is safe. Wait a moment and try again',
  diskFullTitle: 'The disk is full',
  diskFullText:
    'There is no room to keep what you sent, so it was not taken. Earlier data is safe. Free some space and send it again',
  tooLargeTitle: 'What you sent is too large',
  tooLargeText: 'Make the file smaller, or send one file at a time',
  refusedTitle: 'The request was refused',
  refusedText: 'It did not come from a page of this system. Open the page here and send it again',
  notAllowedTitle: 'You may not do this',
  notAllowedText: 'Ask the coordinator of your office',
  changedMeanwhileTitle: 'Somebody changed it before you',
  changedMeanwhileText:
    'While this page was open the same record was changed, so nothing was saved. Open it again to see the latest, then repeat',
  yearClosedTitle: 'This year is closed',
  yearClosedText: 'A closed fiscal year can only be looked at',
  badRequestTitle: 'The request could not be read',
  badRequestText: 'Something in it is missing or malformed. Go back and try again',
  noOfficeTitle: 'There is no office yet',
  noOfficeText: 'Load the example office with npm run cli -- demo load and open this page again',
  designTitle: 'Components of the screens',
  fiscalYear: 'Fiscal year B.E.',
};

export type WebWords = Readonly<Record<keyof typeof th, string>>;

/** Words of the frame around every page. */
export function webWords(language: Language): WebWords {
  return language === 'th' ? th : en;
}
