import { z } from 'zod';
import type { EvidenceCheck } from './evidence-case.ts';
import type { Finding } from './finding.ts';
import { requiredFiscalYear } from './periods/required-period.ts';

export const notReusedParameters = z
  .object({
    /** Other items that one file may serve as well. */
    sharedWith: z.array(z.string()).default([]),
  })
  .strict();

/** The same file was not already used last year, nor for another item of this year. */
export const notReused: EvidenceCheck<z.output<typeof notReusedParameters>> = (evidence, { sharedWith }) => {
  const { capture, others, item, document, requiredPeriod } = evidence;
  const isPage = document?.kind === 'html';
  if (capture.sha256 === null || isPage || capture.byteLength === 0) return [];
  const same = others.filter((other) => other.sha256 === capture.sha256);
  const lastYear = same.find((other) => other.lastYear);
  const elsewhere = same.find(
    (other) => !other.lastYear && other.itemCode !== item.code && !sharedWith.includes(other.itemCode),
  );
  const isBoundToYear = requiredPeriod.kind === 'fiscal-year' || requiredPeriod.kind === 'months';
  const findings: Finding[] = [];
  if (lastYear !== undefined && isBoundToYear) {
    findings.push({
      code: 'same-as-last-year',
      severity: 'warn',
      messageTh: `ไฟล์นี้เหมือนกับที่ใช้ในปีก่อนทุกประการ (ข้อ ${lastYear.itemCode}) แต่ข้อ ${item.code} ต้องเป็นข้อมูลของปีงบประมาณ พ.ศ. ${requiredFiscalYear(requiredPeriod)}`,
      messageEn: `The file is byte for byte last year’s (item ${lastYear.itemCode}), but item ${item.code} asks for fiscal year ${requiredFiscalYear(requiredPeriod)}`,
      fixTh: 'ตรวจว่าแนบไฟล์ของปีที่ถูกต้องแล้ว',
      fixEn: 'Make sure that the file of the right year is attached.',
    });
  }
  if (elsewhere !== undefined) {
    findings.push({
      code: 'duplicate-file',
      severity: 'warn',
      messageTh: `ไฟล์เดียวกันนี้ใช้เป็นหลักฐานของข้อ ${elsewhere.itemCode} ด้วย`,
      messageEn: `The same file also serves as evidence for item ${elsewhere.itemCode}`,
      fixTh: 'ตรวจว่าแนบไฟล์ถูกข้อ หากใช้ร่วมกันได้จริงให้ระบุเลขหน้าของแต่ละข้อ',
      fixEn: 'Make sure that each item has its own file; where one serves both, name the pages.',
    });
  }
  return findings;
};
