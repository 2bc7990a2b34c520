import { z } from 'zod';
import type { EvidenceCheck } from './evidence-case.ts';
import type { Finding } from './finding.ts';
import { findElement } from './reading/element-search.ts';
import { isIndexPage } from './reading/index-page.ts';

export const datedAndSignedParameters = z
  .object({ dated: z.boolean().default(true), signed: z.boolean().default(true) })
  .strict();

/** Announcements and orders bear a date and the name of who signed. A drawn signature cannot be told from text; its name can. */
export const datedAndSigned: EvidenceCheck<z.output<typeof datedAndSignedParameters>> = (
  evidence,
  { dated, signed },
) => {
  if (evidence.document === null || isIndexPage(evidence)) return [];
  const findings: Finding[] = [];
  if (dated && findElement(evidence, { by: 'date' }) === 'missing') {
    findings.push({
      code: 'not-dated',
      severity: 'warn',
      messageTh: 'ไม่พบวันที่ของเอกสาร',
      messageEn: 'The document bears no date',
      fixTh: 'ระบุวันที่ประกาศหรือวันที่ลงนามให้ชัดเจน',
      fixEn: 'Give the date of announcement or signing.',
    });
  }
  if (signed && findElement(evidence, { by: 'signature' }) === 'missing') {
    findings.push({
      code: 'not-signed',
      severity: 'warn',
      messageTh: 'ไม่พบชื่อผู้ลงนามในเอกสาร',
      messageEn: 'No name of who signed was found',
      fixTh: 'ใช้ฉบับที่ผู้มีอำนาจลงนามแล้ว และมีชื่อตำแหน่งผู้ลงนามเป็นข้อความ',
      fixEn: 'Publish the signed copy, with name and post of the signer as text.',
    });
  }
  return findings;
};
