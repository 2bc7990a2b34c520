/**
 * - `not-a-backup`: not a file that `backup` wrote.
 * - `newer-format`: written by a later program.
 * - `damaged`: a part is not what the manifest says; `what` names it.
 * - `audit-broken`: the audit chain in the file does not verify, though it did when the backup was made.
 * - `not-empty`: there are records already where it would be put.
 * - `busy`: another process works with the database.
 * - `newer-tables`: the tables in it are of a later version of the program, or of another one.
 * - `cannot-write`, `cannot-read`: the file system's answer.
 */
export interface BackupProblem {
  readonly kind:
    | 'not-a-backup'
    | 'newer-format'
    | 'damaged'
    | 'audit-broken'
    | 'not-empty'
    | 'busy'
    | 'newer-tables'
    | 'cannot-write'
    | 'cannot-read';
  readonly what: string;
}

type Words = readonly [thai: string, english: string, hint: string];

const WORDS: Readonly<Record<BackupProblem['kind'], Words>> = {
  'not-a-backup': [
    'ไฟล์นี้ไม่ใช่ไฟล์สำรองของสุจริต',
    'This file is not a backup made by Sucharit',
    'ใช้ไฟล์ .tar.gz ที่ได้จากคำสั่ง backup (use a .tar.gz that `backup` wrote)',
  ],
  'newer-format': [
    'ไฟล์สำรองนี้ทำด้วยโปรแกรมรุ่นใหม่กว่า',
    'This backup was made by a newer version of the program',
    'ปรับปรุงโปรแกรมก่อนแล้วจึงกู้ (update the program first)',
  ],
  damaged: [
    'ไฟล์สำรองเสียหายหรือไม่ครบ',
    'The backup is damaged or not complete',
    'คัดลอกไฟล์มาใหม่ หรือใช้ไฟล์สำรองฉบับอื่น ยังไม่มีข้อมูลใดถูกเปลี่ยน (copy it anew or use another one; nothing was changed)',
  ],
  'audit-broken': [
    'บันทึกการใช้งานในไฟล์สำรองถูกแก้ไขหรือขาดหาย',
    'The audit trail in the backup was changed or cut',
    'ใช้ไฟล์สำรองฉบับอื่น ยังไม่มีข้อมูลใดถูกเปลี่ยน (use another one; nothing was changed)',
  ],
  'not-empty': [
    'มีข้อมูลอยู่แล้ว จึงไม่เขียนทับ',
    'There are records already; they are not written over',
    'ถ้าต้องการแทนที่ ให้เพิ่ม --replace ข้อมูลเดิมจะถูกเก็บไว้ข้าง ๆ (add --replace; what is there is kept aside)',
  ],
  busy: [
    'มีโปรแกรมสุจริตตัวอื่นกำลังใช้ฐานข้อมูลนี้อยู่',
    'Another Sucharit process is using this database',
    'หยุดทุกโปรแกรมที่ใช้ฐานข้อมูลนี้ก่อน แล้วสั่งใหม่ (stop all of them, then try again)',
  ],
  'newer-tables': [
    'ตารางในไฟล์สำรองเป็นของโปรแกรมรุ่นอื่นที่ใหม่กว่า',
    'The tables in the backup belong to another, newer version of the program',
    'ปรับปรุงโปรแกรมก่อนแล้วจึงกู้ (update the program first)',
  ],
  'cannot-write': ['เขียนไฟล์ไม่ได้', 'Cannot write', 'ตรวจสิทธิ์และเนื้อที่ว่างในดิสก์ (check the rights and the free space)'],
  'cannot-read': ['อ่านไฟล์ไม่ได้', 'Cannot read the file', 'ตรวจชื่อไฟล์และสิทธิ์ (check the name and the rights)'],
};

/** What went wrong and how to mend it. */
export function backupProblemWords({ kind, what }: BackupProblem): { thai: string; english: string; hint: string } {
  const [thai, english, hint] = WORDS[kind];
  return { thai, english: what === '' ? english : `${english}: ${what}`, hint };
}
