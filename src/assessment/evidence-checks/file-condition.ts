import { z } from 'zod';
import { isContentLine, linesOfDocument } from './document-lines.ts';
import type { EvidenceCase, EvidenceCheck } from './evidence-case.ts';
import type { FaultCode, Finding, Severity } from './finding.ts';

export const fileConditionParameters = z.object({}).strict();

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

function readableFindings({ document }: EvidenceCase): readonly Finding[] {
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
  return document.limitsHit.length > 0 ? [FINDINGS.inPart] : [];
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
