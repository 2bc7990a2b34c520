import type { AuditKind, AuditSubject } from '#src/audit/audit-events.ts';
import type { Language } from '#src/shared/language.ts';

const th = {
  title: 'ประวัติการแก้ไข',
  lead: 'ทุกการเปลี่ยนแปลงถูกบันทึกไว้ว่าใครทำอะไรเมื่อใด บันทึกแต่ละรายการผูกกับรายการก่อนหน้า ถ้ามีใครแก้หรือลบย้อนหลังจะตรวจพบ',
  kind: 'เรื่อง',
  subject: 'เกี่ยวกับ',
  all: 'ทั้งหมด',
  filter: 'แสดง',
  clear: 'ดูทั้งหมด',
  found: 'รายการ',
  number: 'รายการที่',
  item: 'ข้อ',
  year: 'ปี',
  empty: 'ยังไม่มีบันทึก',
  emptyText: 'เมื่อเริ่มทำงาน ทุกการเปลี่ยนแปลงจะปรากฏที่นี่',
  emptyFilter: 'ไม่มีบันทึกที่ตรงกับที่เลือก',
  intact: 'บันทึกครบถ้วน ไม่มีร่องรอยการแก้ไข',
  intactText: 'ตรวจทุกรายการแล้ว จำนวน',
  notVerified: 'ยังไม่ได้ตรวจความครบถ้วนของบันทึกทั้งหมด',
  verify: 'ตรวจความครบถ้วนเดี๋ยวนี้',
  broken: 'บันทึกไม่ครบถ้วนหรือถูกแก้ไข เริ่มพบที่รายการที่',
  gap: 'มีรายการหายไปหรือซ้ำ',
  'broken-link': 'รายการนี้ไม่ต่อกับรายการก่อนหน้า',
  changed: 'เนื้อหาของรายการนี้ไม่ตรงกับเมื่อบันทึก',
  'cut-off': 'รายการท้ายหายไป หรือมีรายการแทรกต่อท้าย',
  brokenAdvice: 'อย่าแก้ไขฐานข้อมูลต่อ ให้เก็บสำเนาไว้ แจ้งผู้ดูแลระบบ แล้วเทียบกับไฟล์สำรองล่าสุดที่ตรวจแล้วว่าครบถ้วน',
} as const;

export type TrailWords = Readonly<Record<keyof typeof th, string>>;

const en: TrailWords = {
  title: 'History',
  lead: 'Every change is recorded: who did what, and when. Each record is chained to the one before, so that changing or removing one afterwards shows',
  kind: 'Kind',
  subject: 'About',
  all: 'All',
  filter: 'Show',
  clear: 'See all',
  found: 'records',
  number: 'Record',
  item: 'Item',
  year: 'year',
  empty: 'Nothing recorded yet',
  emptyText: 'Once work begins, every change appears here',
  emptyFilter: 'No record is of the kind chosen',
  intact: 'The records are complete and unchanged',
  intactText: 'Every record was checked:',
  notVerified: 'The records have not been checked as a whole yet',
  verify: 'Check the records now',
  broken: 'The records are incomplete or were changed; it shows first at record',
  gap: 'A record is missing, or stands twice',
  'broken-link': 'This record is not chained to the one before',
  changed: 'This record is not what it was when it was written',
  'cut-off': 'Records are missing at the end, or were added behind it',
  brokenAdvice:
    'Change nothing more in the database: keep a copy, tell whoever runs the system, and compare with the last backup that was verified',
};

export function trailWords(language: Language): TrailWords {
  return language === 'th' ? th : en;
}

/** Names of the kinds, in the order of a choice. */
export const KIND_NAMES: Readonly<Record<AuditKind, Readonly<Record<Language, string>>>> = {
  'evidence-added': { th: 'เพิ่มหลักฐาน', en: 'Evidence added' },
  'evidence-version-added': { th: 'เพิ่มฉบับของหลักฐาน', en: 'Version of evidence added' },
  'evidence-withdrawn': { th: 'ถอนหลักฐาน', en: 'Evidence withdrawn' },
  'check-requested': { th: 'สั่งตรวจ', en: 'Check asked for' },
  'check-finished': { th: 'ตรวจเสร็จ', en: 'Check finished' },
  'check-failed': { th: 'ตรวจไม่สำเร็จ', en: 'Check failed' },
  'finding-overruled': { th: 'วินิจฉัยข้อค้นพบ', en: 'Finding overruled' },
  'overrule-ended': { th: 'ยกเลิกคำวินิจฉัย', en: 'Overrule ended' },
  'item-assigned': { th: 'มอบหมายผู้รับผิดชอบ', en: 'Item assigned' },
  'task-added': { th: 'เพิ่มงานที่ต้องทำ', en: 'Task added' },
  'task-done': { th: 'ทำงานเสร็จ', en: 'Task done' },
  'year-opened': { th: 'เปิดปีงบประมาณ', en: 'Year opened' },
  'year-closed': { th: 'ปิดปีงบประมาณ', en: 'Year closed' },
  'published-score-recorded': { th: 'บันทึกคะแนนที่ประกาศ', en: 'Published score recorded' },
  'schedule-set': { th: 'ตั้งตารางตรวจอัตโนมัติ', en: 'Schedule set' },
  'agency-created': { th: 'เริ่มใช้งาน', en: 'Office set up' },
};

export const SUBJECT_NAMES: Readonly<Record<AuditSubject, Readonly<Record<Language, string>>>> = {
  evidence: { th: 'หลักฐาน', en: 'Evidence' },
  'check-run': { th: 'การตรวจ', en: 'Checks' },
  overrule: { th: 'คำวินิจฉัย', en: 'Overrules' },
  'year-item': { th: 'ข้อประเมิน', en: 'Items' },
  'item-task': { th: 'งานที่ต้องทำ', en: 'Tasks' },
  'assessment-year': { th: 'ปีงบประมาณ', en: 'Years' },
  schedule: { th: 'ตารางตรวจ', en: 'Schedule' },
  agency: { th: 'หน่วยงาน', en: 'Office' },
};

/** What is written in the address of the page: whatever is no kind or subject filters nothing. */
export function readTrailFilter(fields: Readonly<Record<string, string | undefined>>): {
  readonly kind?: AuditKind;
  readonly subject?: AuditSubject;
} {
  const kind = KINDS.find((one) => one === fields.kind);
  const subject = SUBJECTS.find((one) => one === fields.subject);
  return { ...(kind === undefined ? {} : { kind }), ...(subject === undefined ? {} : { subject }) };
}

export const KINDS = Object.keys(KIND_NAMES) as readonly AuditKind[];
export const SUBJECTS = Object.keys(SUBJECT_NAMES) as readonly AuditSubject[];
