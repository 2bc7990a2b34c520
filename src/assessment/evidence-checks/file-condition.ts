import { z } from 'zod';
import type { EvidenceCase, EvidenceCheck } from './evidence-case.ts';
import type { FaultCode, Finding, Severity } from './finding.ts';
import { isContentLine, type Line, linesOfDocument } from './reading/document-lines.ts';
import { readingOf } from './reading/document-reading.ts';
import { loose, looseCues } from './reading/loose-text.ts';
import { sheetTitleLines } from './titles/document-title.ts';

export const fileConditionParameters = z.object({}).strict();

/** Letters of a page that holds a title and the head of a table only. */
const LONGEST_HEADS = 220;
/** A count with its unit is content, however short the sentence; a year, or the number of an order, counts nothing. */
const COUNTED =
  /(?<![0-9๐-๙/]|ที่ ?)(?!(?:25|๒๕)[0-9๐-๙]{2} )[0-9๐-๙][0-9๐-๙,.]* ?(?:คน|ราย(?!งาน|จ่าย|ละเอียด|เดือน|รับ|ไตรมาส|ปี|ชื่อ)|เรื่อง|ครั้ง(?!ที่)|อัตรา|บาท|ชิ้น|%)|ร้อยละ ?[0-9๐-๙]/u;
const NONE = looseCues('ไม่มี', 'ไม่พบ', 'ไม่ปรากฏ', 'ไม่ได้รับ', 'ไม่ได้ดำเนิน', 'none');

/** The file is not empty, not locked, not broken, and of a kind that can be read. */
export const fileCondition: EvidenceCheck<z.output<typeof fileConditionParameters>> = (evidence) => {
  const { document, capture } = evidence;
  if (document === null) return capture.outcome === 'received' && capture.byteLength === 0 ? [FINDINGS.empty] : [];
  switch (document.state) {
    case 'empty':
      return [FINDINGS.empty];
    case 'encrypted':
      return [FINDINGS.encrypted];
    case 'corrupt':
      return [FINDINGS.corrupt];
    case 'unsupported':
      return [FINDINGS.unsupported];
    case 'refused':
    case 'crashed':
      return [FINDINGS.notRead];
    case 'readable':
      return readableFindings(evidence);
  }
};

function readableFindings(evidence: EvidenceCase): readonly Finding[] {
  const { document } = evidence;
  if (document === null) return [];
  const pictures = document.pages.reduce((sum, page) => sum + page.imageCount, 0);
  const hasContent = linesOfDocument(document)
    .flat()
    .some((line) => isContentLine(line) && /[\p{L}\p{N}]/u.test(line.text));
  if (
    document.kind !== 'image' &&
    pictures === 0 &&
    !hasContent &&
    document.textLayer !== 'unreadable' &&
    document.textLayer !== 'none'
  ) {
    return [FINDINGS.empty];
  }
  if (pictures === 0 && document.textLayer !== 'unreadable' && hasOnlyHeads(evidence)) return [FINDINGS.onlyHeads];
  return document.limitsHit.length > 0 ? [FINDINGS.inPart] : [];
}

/** A title of a paper about a year and at most the head of its table, below which nothing follows. */
function hasOnlyHeads(evidence: EvidenceCase): boolean {
  const { document, requiredPeriod } = evidence;
  if (document === null || requiredPeriod.kind === 'current' || requiredPeriod.kind === 'unknown') return false;
  if (document.links.some(({ inNavigation }) => !inNavigation) || document.hasPasswordField === true) return false;
  const { lines, title } = readingOf(evidence);
  const pages = lines.map((page) => page.filter(isContentLine)).filter((page) => page.length > 0);
  const letters = pages.flat().reduce((sum, { text }) => sum + text.replace(/\s/gu, '').length, 0);
  if (letters > pages.length * LONGEST_HEADS || pages.flat().some(tells)) return false;
  // Under a centred name or a heading, lines that are neither are not heads, though they be short and stand close.
  const isCentred = title.lines[0]?.block.centred === true;
  const isHeading = title.lines[0]?.block.role === 'heading';
  const inTitle = new Set<Line>(
    title.lines.filter(
      ({ block }) => block.centred === true || (isHeading && block.role === 'heading') || (!isCentred && !isHeading),
    ),
  );
  return pages.every((page) => {
    const above = new Set(page[0]?.block.role === 'table-row' ? sheetTitleLines(page) : []);
    const rest = page.filter((line) => !inTitle.has(line) && !above.has(line));
    return rest.length === 0 || (rest.length === 1 && rest[0]?.block.role === 'table-row' && !hasFigures(rest[0]));
  });
}

function tells({ text }: Line): boolean {
  return COUNTED.test(text) || NONE.test(loose(text));
}

function hasFigures({ block }: Line): boolean {
  return (block.cells ?? []).some((cell) => /^[\s0-9๐-๙.,/-]+$/u.test(cell) && cell.trim() !== '');
}

function finding(code: FaultCode, severity: Severity, th: string, en: string, fixTh: string, fixEn: string): Finding {
  return { code, severity, messageTh: th, messageEn: en, fixTh, fixEn };
}

const FINDINGS = {
  empty: finding(
    'empty-document',
    'fail',
    'ไฟล์ว่างเปล่า ไม่มีเนื้อหา',
    'The file is empty: there is nothing on it.',
    'แนบไฟล์ใหม่ที่มีเนื้อหา แล้วทดสอบเปิดจากลิงก์ที่เผยแพร่',
    'Publish a file that has content, and try it from its public link.',
  ),
  onlyHeads: finding(
    'empty-document',
    'fail',
    'เอกสารมีเพียงชื่อเรื่องหรือหัวตาราง ไม่มีเนื้อหา',
    'The document holds a title or the head of a table only: nothing follows.',
    'เผยแพร่เอกสารที่กรอกเนื้อหาครบถ้วน หากไม่มีรายการให้ระบุว่า “ไม่มี”',
    'Publish the document with its content; where there is nothing to tell, say so.',
  ),
  encrypted: finding(
    'password-protected',
    'fail',
    'ไฟล์ถูกล็อกด้วยรหัสผ่าน บุคคลทั่วไปเปิดอ่านไม่ได้',
    'The file needs a password: the public cannot read it.',
    'บันทึกไฟล์ใหม่โดยไม่ใส่รหัสผ่าน แล้วเผยแพร่แทน',
    'Save the file without a password and publish that.',
  ),
  corrupt: finding(
    'corrupt-file',
    'fail',
    'ไฟล์เสียหาย เปิดอ่านไม่ได้หรืออ่านได้ไม่ครบ',
    'The file is damaged: it does not open, or not as a whole.',
    'สร้างไฟล์ใหม่จากต้นฉบับ แล้วอัปโหลดอีกครั้ง',
    'Make the file anew from its source and upload it again.',
  ),
  unsupported: finding(
    'unsupported-file',
    'manual',
    'ไฟล์เป็นรูปแบบที่ระบบไม่อ่าน (เช่น .doc รุ่นเก่า หรือไฟล์บีบอัด) ต้องเปิดดูเอง',
    'The file is of a kind that the program does not read (old .doc, archive): look at it yourself.',
    'บันทึกเป็น PDF ที่แปลงจากต้นฉบับ หรือ .docx/.xlsx เพื่อให้ทุกคนเปิดได้',
    'Save it as a PDF made from the source, or as .docx or .xlsx.',
  ),
  notRead: finding(
    'could-not-read',
    'manual',
    'ระบบอ่านไฟล์นี้ไม่สำเร็จ จึงบอกไม่ได้ว่าถูกต้องหรือไม่',
    'The program could not read this file and cannot tell whether it is right.',
    'เปิดดูเอง และหากไฟล์ใหญ่หรือซับซ้อนผิดปกติ ให้บันทึกใหม่',
    'Look at it yourself; if it is unusually large or complex, save it anew.',
  ),
  inPart: finding(
    'read-in-part',
    'info',
    'ระบบอ่านไฟล์นี้ได้เพียงบางส่วน เพราะมีขนาดเกินกำหนด',
    'Only part of this file was read: it is larger than the limits.',
    'ตรวจส่วนที่เหลือด้วยตนเอง',
    'Check the rest yourself.',
  ),
} as const;
