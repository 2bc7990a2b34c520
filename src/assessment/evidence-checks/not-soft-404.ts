import { z } from 'zod';
import type { EvidenceCase, EvidenceCheck } from './evidence-case.ts';
import type { Finding } from './finding.ts';
import { loose, looseCues } from './reading/loose-text.ts';
import { type PageSummary, pageSummaryOf } from './reading/page-summary.ts';

export const notSoft404Parameters = z.object({}).strict();

const MISSING_PAGE = looseCues(
  'ไม่พบหน้า',
  'ไม่พบเพจ',
  'ไม่พบเว็บ',
  'ไม่พบที่อยู่',
  'ไม่พบไฟล์',
  'ไม่พบเอกสารที่',
  'ไม่พบบทความ',
  'ไม่พบเนื้อหา',
  'ไม่พบสิ่งที่คุณ',
  'หาหน้า.{0,20}ไม่พบ',
  'ไม่พบรายการ(ที่|นี้)',
  '(ไฟล์|เอกสาร|บทความ)(นี้|ที่.{0,25})?(ไม่มีอยู่|ถูกลบ|ถูกย้าย)',
  'หน้า(เว็บ|เพจ)?(ที่.{0,25})?ไม่มีอยู่',
  'หน้า(เว็บ|เพจ)?(ที่.{0,25})?(ถูกลบ|ถูกย้าย)',
  'ไม่มีหน้า(เว็บ|เพจ|นี้|ที่)',
  'page not found',
  '404 not found',
  'error 404',
  '404 error',
  'not found',
  'page (you|that you) .{0,40}(not|n.t) (exist|found|be found|available)',
  'page (does not|doesn.t|cannot|can.t) (exist|be found)',
  'no longer (exists|available)',
  'nothing (was)?found',
  'file you .{0,20} requested doesn.t exist',
  'sorry, the file',
);
const NOTHING_HERE = looseCues(
  'ไม่พบข้อมูล(?!(การ|เรื่อง|ข้อ|ว่า|ผู้|การทุจริต))',
  'ข้อมูล(นี้)?(อาจ)?(ได้)?ถูกลบ',
  'ถูกลบ(ออก)?(ไป)?(จากระบบ|แล้ว)',
  'ถูกลบไป',
  'ถูกย้าย',
  'ไม่มีเนื้อหา',
  'ไม่มีข้อมูลที่(คุณ|ท่าน)',
  'ไม่มีข้อมูล(ในระบบ|ในหน้านี้|ในหมวดนี้|ที่จะแสดง)',
  'ไม่พร้อมใช้งาน',
  'ยกเลิกการเผยแพร่',
  'has been (removed|deleted|unpublished)',
  'ขออภัย',
  'oops',
  'อยู่ระหว่าง(การ)?(ปรับปรุง|จัดทำ|พัฒนา)(เว็บ|ระบบ|หน้า|ข้อมูล)?',
  'under construction',
  'coming soon',
  'ลิงก์(นี้)?(เสีย|หมดอายุ|ไม่ถูกต้อง)',
  'ไม่สามารถแสดง(หน้า|ผล|ข้อมูล)',
);
/** Characters of content beyond which a page says more than that it is missing. */
const SHORT_PAGE = 350;
const LONG_PAGE = 1500;
const SAME_PAGE = 0.8;

/**
 * The page answers "all is well" but says that what was asked for is not there. Of a page that answers with an error,
 * `reachable.ts` speaks.
 */
export const notSoft404: EvidenceCheck<z.output<typeof notSoft404Parameters>> = (evidence) => {
  const { status } = evidence.capture;
  if (status !== null && status >= 400) return [];
  const page = evidence.document === null ? undefined : pageSummaryOf(evidence.document);
  if (page === undefined || !(saysMissing(page) || looksLikeMissingPage(evidence, page))) return [];
  return [soft404()];
};

function saysMissing({ looseHeadings, looseText, length }: PageSummary): boolean {
  if (length > LONG_PAGE) return false;
  const headed = MISSING_PAGE.test(looseHeadings) || /^(error)?404($|[^0-9/])/u.test(looseHeadings);
  if (headed && (length < SHORT_PAGE || MISSING_PAGE.test(looseText))) return true;
  return (
    length < SHORT_PAGE &&
    (MISSING_PAGE.test(looseText) || NOTHING_HERE.test(looseHeadings) || NOTHING_HERE.test(looseText))
  );
}

/** As good as the same words as a page of that site that surely does not exist. */
function looksLikeMissingPage({ capture }: EvidenceCase, { looseText }: PageSummary): boolean {
  const { missingPage } = capture;
  if (missingPage === null || missingPage.status >= 400 || looseText.length < 20) return false;
  const known = shinglesOf(loose(missingPage.text));
  const own = shinglesOf(looseText);
  if (known.size === 0 || own.size === 0) return false;
  const shared = [...own].filter((shingle) => known.has(shingle)).length;
  return shared / (known.size + own.size - shared) >= SAME_PAGE;
}

function shinglesOf(text: string): ReadonlySet<string> {
  const shingles = new Set<string>();
  for (let start = 0; start + 8 <= text.length && start < 20_000; start++) shingles.add(text.slice(start, start + 8));
  return shingles;
}

function soft404(): Finding {
  return {
    code: 'soft-404',
    severity: 'fail',
    messageTh: 'หน้านี้แจ้งว่าไม่พบข้อมูลหรือข้อมูลถูกลบ จึงไม่มีหลักฐานให้ตรวจ',
    messageEn: 'The page says that what was asked for is not there: there is no evidence on it.',
    fixTh: 'แก้ลิงก์ให้ชี้ไปยังหน้าหรือไฟล์ที่มีข้อมูลจริง',
    fixEn: 'Correct the link so that it leads to the page or file that holds the data.',
  };
}
