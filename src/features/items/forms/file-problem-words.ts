import { displayName } from '#src/shared/display-name.ts';
import type { Language } from '#src/shared/language.ts';
import { formatBytes } from '#src/ui/format/format-bytes.ts';
import type { FileLimits, FileProblem } from '../readable-file.ts';

type Words = (limits: FileLimits) => string;

const MESSAGES: Record<FileProblem, Record<Language, Words>> = {
  empty: {
    th: () => 'ไฟล์ว่างเปล่า เปิดดูในเครื่องก่อน แล้วเลือกไฟล์ที่มีเนื้อหา',
    en: () => 'the file is empty. Open it first, then choose the one with content.',
  },
  'cut-short': {
    th: () => 'การส่งขาดตอนกลางทาง จึงยังไม่ได้รับไฟล์ เลือกไฟล์แล้วส่งใหม่',
    en: () => 'the sending was broken off, so the file was not taken. Choose it and send it again.',
  },
  'too-large': {
    th: ({ mostBytes }) => `ไฟล์ใหญ่เกิน ${formatBytes(mostBytes, 'th')} ลดขนาดภาพสแกนหรือแบ่งไฟล์ หรือวางลิงก์แทน`,
    en: ({ mostBytes }) =>
      `the file is larger than ${formatBytes(mostBytes, 'en')}. Make its scans smaller, split it, or give a link instead.`,
  },
  'old-office': {
    th: () => 'เป็นไฟล์ Word หรือ PowerPoint รุ่นเก่า (.doc .ppt .rtf) บันทึกเป็น PDF หรือ .docx .pptx แล้วส่งใหม่',
    en: () => 'it is an old Word or PowerPoint file. Save it as PDF, .docx or .pptx and send that.',
  },
  'not-readable': {
    th: () => 'ไม่ใช่ชนิดไฟล์ที่รับ (ดูจากเนื้อหา ไม่ใช่ชื่อไฟล์) หากมีรหัสผ่านให้ปลดก่อน หรือบันทึกเป็น PDF แล้วส่งใหม่',
    en: () => 'it is not of a kind that is taken (by its content, not its name). Remove a password, or save it as PDF.',
  },
  'already-there': {
    th: () => 'ไฟล์นี้เป็นหลักฐานของข้อนี้อยู่แล้ว ไม่ต้องเพิ่มซ้ำ',
    en: () => 'this file is evidence of this item already.',
  },
};

/** Why a file was refused and what to do, with its name made safe to look at. */
export function refusedFileMessage(
  { fileName, problem }: { readonly fileName: string; readonly problem: FileProblem },
  limits: FileLimits,
  language: Language,
): string {
  return `“${displayName(fileName, 80)}”: ${MESSAGES[problem][language](limits)}`;
}
