import { z } from 'zod';
import type { RequiredElement } from '../frameworks/framework.ts';
import type { EvidenceCase, EvidenceCheck } from './evidence-case.ts';
import type { Finding } from './finding.ts';
import { findElement } from './reading/element-search.ts';
import { isIndexPage } from './reading/index-page.ts';

export const requiredElementsParameters = z
  .object({
    /** Ids to look for; all of the item where not given. */
    only: z.array(z.string()).optional(),
  })
  .strict();

/** Every element that the item requires stands in the piece. `judge.ts` joins the pieces of one item. */
export const requiredElements: EvidenceCheck<z.output<typeof requiredElementsParameters>> = (evidence, { only }) => {
  if (evidence.document === null) return [];
  const missing = evidence.item.elements.filter(
    (element) => (only === undefined || only.includes(element.id)) && findElement(evidence, element.look) === 'missing',
  );
  const leadsOn = isIndexPage(evidence);
  return missing.map((element) => missingElement(evidence, element, leadsOn));
};

function missingElement({ item }: EvidenceCase, element: RequiredElement, leadsOn: boolean): Finding {
  const hint = leadsOn
    ? {
        th: ' ในหน้านี้ (หน้านี้มีลิงก์ไปยังเอกสาร ให้ตรวจที่ตัวเอกสารด้วย)',
        en: ' on this page (it links to documents: look there too)',
      }
    : { th: '', en: '' };
  return {
    code: 'required-element-missing',
    severity: leadsOn ? 'info' : element.whenMissing,
    elementId: element.id,
    messageTh: `ไม่พบ “${element.titleTh}” ซึ่งเป็นองค์ประกอบของข้อ ${item.code}${hint.th}`,
    messageEn: `“${element.titleEn}”, which item ${item.code} requires, was not found${hint.en}`,
    fixTh: `เพิ่ม “${element.titleTh}” ในหลักฐาน หากไม่มีรายการให้ระบุว่า “ไม่มี” แทนการเว้นว่าง`,
    fixEn: `Add it; where there is nothing to tell, write “none” instead of leaving it out.`,
  };
}
