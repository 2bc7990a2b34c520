import type { FaultCode } from '#src/assessment/evidence-checks/finding.ts';
import type { Language } from '#src/shared/language.ts';

/** Short names of what a check may find, for filters and lists; Thai is the source. */
const th: Readonly<Record<FaultCode, string>> = {
  'fiscal-year-title-mismatch': 'ปีงบประมาณในชื่อเรื่องไม่ตรง',
  'fiscal-year-inconsistent': 'ปีงบประมาณในเอกสารไม่ตรงกัน',
  'year-malformed': 'ปีเขียนผิดรูป',
  'year-left-blank': 'เว้นปีว่างไว้',
  'stale-content': 'เนื้อหาเก่า',
  'period-wrong': 'ช่วงเวลาไม่ตรง',
  'period-incomplete': 'ช่วงเวลาไม่ครบ',
  'date-outside-period': 'วันที่อยู่นอกช่วงเวลา',
  'range-not-covering': 'ช่วงปีของแผนไม่ครอบคลุม',
  'required-element-missing': 'ขาดองค์ประกอบ',
  'wrong-document': 'เอกสารผิดประเภท',
  'no-text-layer': 'เอกสารเป็นภาพสแกน',
  'unreadable-text-layer': 'ข้อความในไฟล์อ่านไม่ได้',
  'fiscal-year-only-in-image': 'ปีงบประมาณอยู่ในภาพเท่านั้น',
  'password-protected': 'ไฟล์ใส่รหัสผ่าน',
  'empty-document': 'เอกสารว่างเปล่า',
  'corrupt-file': 'ไฟล์เสีย',
  'wrong-file-type': 'ชนิดไฟล์ไม่ตรงกับนามสกุล',
  'access-restricted': 'ต้องเข้าสู่ระบบหรือขอสิทธิ์',
  'soft-404': 'หน้าเว็บแจ้งว่าไม่พบ',
  'links-to-homepage': 'ลิงก์ไปหน้าแรก',
  'not-reachable': 'เปิดไม่ได้',
  'cannot-tell-reachable': 'บอกไม่ได้ว่าเปิดได้หรือไม่',
  'address-refused': 'ที่อยู่ใช้ไม่ได้',
  'tls-warning': 'ใบรับรองความปลอดภัยของเว็บมีปัญหา',
  'off-domain': 'ไม่อยู่บนเว็บไซต์ของหน่วยงาน',
  'shared-drive': 'อยู่บนที่เก็บไฟล์ร่วม',
  'fiscal-year-missing': 'ไม่พบปีงบประมาณ',
  'fiscal-year-uncertain': 'ไม่แน่ใจปีงบประมาณ',
  'year-in-common-era': 'เขียนปีเป็น ค.ศ.',
  'era-mislabelled': 'ศักราชเขียนสลับกัน',
  'duplicate-file': 'ไฟล์ซ้ำกับข้ออื่น',
  'same-as-last-year': 'ไฟล์เดียวกับปีก่อน',
  'none-not-stated': 'ไม่ได้ระบุว่าไม่มี',
  'blank-cells': 'มีช่องว่างในตาราง',
  'not-dated': 'ไม่ลงวันที่',
  'not-signed': 'ไม่ลงนาม',
  'read-in-part': 'อ่านได้เพียงบางส่วน',
  'could-not-read': 'อ่านไม่สำเร็จ',
  'unsupported-file': 'ชนิดไฟล์ที่ยังอ่านไม่ได้',
  'check-failed': 'โปรแกรมตรวจขัดข้อง',
};

/** In English the code itself, which is made of English words. A code of an older build may be unknown. */
export function findingCodeWord(code: string, language: Language): string {
  if (language === 'th' && Object.hasOwn(th, code)) return th[code as FaultCode];
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
