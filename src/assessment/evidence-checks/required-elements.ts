import { z } from 'zod';
import type { RequiredElement } from '../frameworks/framework.ts';
import type { EvidenceCase, EvidenceCheck } from './evidence-case.ts';
import type { Finding } from './finding.ts';
import { findElement } from './reading/element-search.ts';
import { isIndexPage } from './reading/index-page.ts';
import { holdsUnreadWords } from './reading/unread-words.ts';

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
  const mayBeInOtherWords = missing.some(({ freeWording }) => freeWording === true) && holdsUnreadWords(evidence);
  return missing.map((element) => missingElement(evidence, element, leadsOn, mayBeInOtherWords));
};

function missingElement(
  { item }: EvidenceCase,
  element: RequiredElement,
  leadsOn: boolean,
  mayBeInOtherWords: boolean,
): Finding {
  const isUnsure = mayBeInOtherWords && element.freeWording === true;
  const hint = leadsOn
    ? {
        th: ' ในหน้านี้ (หน้านี้มีลิงก์ไปยังเอกสาร ให้ตรวจที่ตัวเอกสารด้วย)',
        en: ' on this page (it links to documents: look there too)',
      }
    : isUnsure
      ? {
          th: ' ในถ้อยคำที่ระบบรู้จัก (อาจเขียนไว้ด้วยถ้อยคำอื่น โปรดตรวจด้วยตนเอง)',
          en: ' in any wording that the program knows (it may stand there in other words: look yourself)',
        }
      : { th: '', en: '' };
  return {
    code: 'required-element-missing',
    severity: leadsOn ? 'info' : isUnsure && element.whenMissing === 'fail' ? 'warn' : element.whenMissing,
    elementId: element.id,
    messageTh: `ไม่พบ “${element.titleTh}” ซึ่งเป็นองค์ประกอบของข้อ ${item.code}${hint.th}`,
    messageEn: `“${element.titleEn}”, which item ${item.code} requires, was not found${hint.en}`,
    fixTh: `เพิ่ม “${element.titleTh}” ในหลักฐาน หากไม่มีรายการให้ระบุว่า “ไม่มี” แทนการเว้นว่าง`,
    fixEn: `Add it; where there is nothing to tell, write “none” instead of leaving it out.`,
  };
}
