import { z } from 'zod';
import type { EvidenceCheck } from './evidence-case.ts';
import type { Finding } from './finding.ts';
import { contentTextOf, linesOfDocument } from './reading/document-lines.ts';

export const readableTextParameters = z.object({}).strict();

/** Characters under which a file with pictures says nothing in text. */
const NO_TEXT = 15;

/** The content can be read as text, not only looked at. Text recognised in a picture does not count: its digits are not sure. */
export const readableText: EvidenceCheck<z.output<typeof readableTextParameters>> = ({ document }) => {
  if (document === null || document.state !== 'readable') return [];
  if (document.textLayer === 'unreadable') return [UNREADABLE];
  const text = contentTextOf(linesOfDocument(document)).replace(/\s+/gu, '');
  const hasPictures = document.kind === 'image' || document.pages.some((page) => page.imageCount > 0);
  const isPictureOnly =
    document.kind === 'image' || document.textLayer === 'none' || (hasPictures && text.length < NO_TEXT);
  return isPictureOnly ? [noTextLayer(document.ocr)] : [];
};

function noTextLayer(ocr: 'not-needed' | 'used' | 'not-available' | 'failed'): Finding {
  const hint =
    ocr === 'not-available'
      ? {
          th: ' (ติดตั้งโปรแกรม tesseract พร้อมภาษาไทยเพื่อให้ระบบช่วยอ่านข้อความในภาพ)',
          en: ' (install tesseract with Thai to have the program read along)',
        }
      : { th: '', en: '' };
  return {
    code: 'no-text-layer',
    severity: 'manual',
    messageTh: `เอกสารเป็นภาพทั้งหมด ไม่มีข้อความให้ค้นหรือคัดลอก ระบบจึงตัดสินไม่ได้ ต้องให้คนเปิดดู${hint.th}`,
    messageEn: `The document is a picture without text: a person must look at it${hint.en}`,
    fixTh: 'เปิดดูว่าปีและเนื้อหาถูกต้อง และควรเผยแพร่ PDF ที่แปลงจาก Word หรือ Excel แทนการสแกน',
    fixEn: 'Look whether year and content are right; better publish a PDF made from Word or Excel than a scan.',
  };
}

const UNREADABLE: Finding = {
  code: 'unreadable-text-layer',
  severity: 'manual',
  messageTh: 'ไฟล์มีชั้นข้อความแต่ถอดเป็นตัวอักษรไม่ได้ (แบบอักษรไม่ได้ฝังตารางแปลง) ระบบจึงตัดสินไม่ได้',
  messageEn:
    'The file has a text layer, but its characters cannot be read (the fonts lack their tables): a person must look.',
  fixTh: 'เปิดดูด้วยตนเอง และส่งออก PDF ใหม่จากโปรแกรมต้นทางโดยฝังแบบอักษรให้ครบ',
  fixEn: 'Look at it yourself, and export the PDF anew with its fonts embedded.',
};
