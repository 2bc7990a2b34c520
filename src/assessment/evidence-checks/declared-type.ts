import { z } from 'zod';
import type { DocumentKind } from '#src/shared/extracted-document.ts';
import type { EvidenceCheck } from './evidence-case.ts';

export const declaredTypeParameters = z.object({}).strict();

/** Extension → kinds it may hold. `near`: programs open it all the same, after a question. */
const EXTENSIONS: Readonly<
  Record<string, { readonly is: readonly DocumentKind[]; readonly near?: readonly DocumentKind[] }>
> = {
  pdf: { is: ['pdf'] },
  docx: { is: ['docx'], near: ['legacy-office', 'odt'] },
  doc: { is: ['legacy-office'], near: ['docx', 'html', 'text'] },
  xlsx: { is: ['xlsx'], near: ['xls', 'ods'] },
  xls: { is: ['xls'], near: ['xlsx', 'csv', 'html', 'text'] },
  pptx: { is: ['pptx'], near: ['legacy-office', 'odp'] },
  ppt: { is: ['legacy-office'], near: ['pptx'] },
  odt: { is: ['odt'], near: ['docx'] },
  ods: { is: ['ods'], near: ['xlsx'] },
  odp: { is: ['odp'], near: ['pptx'] },
  csv: { is: ['csv', 'text'] },
  txt: { is: ['text', 'csv', 'html'] },
  jpg: { is: ['image'] },
  jpeg: { is: ['image'] },
  png: { is: ['image'] },
  gif: { is: ['image'] },
  webp: { is: ['image'] },
  tif: { is: ['image'] },
  tiff: { is: ['image'] },
  bmp: { is: ['image'] },
  zip: { is: ['archive'] },
  rar: { is: ['archive'] },
};

/** The file is what its name says. Whoever downloads an ".pdf" that is a web page sees an error. */
export const declaredType: EvidenceCheck<z.output<typeof declaredTypeParameters>> = ({ declaredName, document }) => {
  const extension = /\.([a-z0-9]{2,5})$/iu.exec(declaredName?.trim() ?? '')?.[1]?.toLowerCase();
  const expected = extension === undefined ? undefined : EXTENSIONS[extension];
  if (expected === undefined || document === null || document.state === 'crashed') return [];
  // Damage and locks hide what a file is; emptiness too. `file-condition` names them.
  if (['encrypted', 'empty', 'corrupt'].includes(document.state) && document.kind === 'unknown') return [];
  if (expected.is.includes(document.kind) || document.state === 'empty') return [];
  const isNear = expected.near?.includes(document.kind) === true;
  if (document.kind === 'unknown' && document.state !== 'readable' && document.state !== 'unsupported') return [];
  return [
    {
      code: 'wrong-file-type',
      severity: isNear ? 'warn' : 'fail',
      messageTh: `ไฟล์ชื่อลงท้าย .${extension} แต่ข้างในเป็น${KIND_WORDS[document.kind].th} ผู้ดาวน์โหลดอาจเปิดไม่ได้`,
      messageEn: `The name ends in .${extension}, but the file is ${KIND_WORDS[document.kind].en}: it may not open`,
      fixTh: `บันทึกไฟล์ใหม่ให้เป็นชนิด .${extension} จริง หรือเปลี่ยนนามสกุลให้ตรงกับชนิดไฟล์`,
      fixEn: `Save it as a real .${extension}, or give it the extension of what it is.`,
    },
  ];
};

const KIND_WORDS: Readonly<Record<DocumentKind, { readonly th: string; readonly en: string }>> = {
  pdf: { th: 'ไฟล์ PDF', en: 'a PDF' },
  docx: { th: 'เอกสาร Word', en: 'a Word document' },
  xlsx: { th: 'ตารางคำนวณ Excel', en: 'an Excel workbook' },
  pptx: { th: 'งานนำเสนอ PowerPoint', en: 'a PowerPoint presentation' },
  odt: { th: 'เอกสาร OpenDocument', en: 'an OpenDocument text' },
  ods: { th: 'ตารางคำนวณ OpenDocument', en: 'an OpenDocument spreadsheet' },
  odp: { th: 'งานนำเสนอ OpenDocument', en: 'an OpenDocument presentation' },
  xls: { th: 'ตารางคำนวณ Excel รุ่นเก่า', en: 'an old Excel workbook' },
  html: { th: 'หน้าเว็บ (HTML)', en: 'a web page (HTML)' },
  csv: { th: 'ข้อความคั่นด้วยจุลภาค (CSV)', en: 'comma separated text (CSV)' },
  text: { th: 'ข้อความล้วน', en: 'plain text' },
  image: { th: 'รูปภาพ', en: 'a picture' },
  'legacy-office': { th: 'ไฟล์ Office รุ่นเก่า', en: 'an old Office file' },
  archive: { th: 'ไฟล์บีบอัด', en: 'an archive' },
  unknown: { th: 'ข้อมูลชนิดที่ไม่รู้จัก', en: 'of an unknown kind' },
};
