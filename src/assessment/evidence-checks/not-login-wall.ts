import { z } from 'zod';
import type { EvidenceCase, EvidenceCheck } from './evidence-case.ts';
import { looseCues } from './reading/loose-text.ts';
import { type PageSummary, pageSummaryOf } from './reading/page-summary.ts';

export const notLoginWallParameters = z.object({}).strict();

const WALL = looseCues(
  'request access',
  'you need (access|permission)',
  'to continue to google',
  'sign in to (continue|your|view|access|google)',
  'please (sign|log)in',
  'you (must|need to) (be )?(logged|signed|log|sign)in',
  'access denied',
  'permission denied',
  'not authorized',
  'do not have permission',
  'don.t have (permission|access)',
  'members? only',
  'คุณต้อง(มี|ขอ|ได้รับ)สิทธิ์',
  'ท่านต้อง(มี|ขอ|ได้รับ)สิทธิ์',
  'ต้องได้รับอนุญาต',
  'ขอสิทธิ์(การ)?เข้าถึง',
  'ขอสิทธิ์เข้า',
  'ไม่มีสิทธิ์(ใน)?(การ)?เข้า',
  'ไม่มีสิทธิ์ดู',
  'ไม่ได้รับอนุญาต',
  'กรุณา(เข้าสู่ระบบ|ลงชื่อเข้า|ล็อกอิน|ล๊อกอิน)',
  'โปรด(เข้าสู่ระบบ|ลงชื่อเข้า)',
  'ต้อง(เข้าสู่ระบบ|ลงชื่อเข้า|ล็อกอิน|เป็นสมาชิก)',
  '(เข้าสู่ระบบ|ลงชื่อเข้าใช้)(งาน)?(ก่อน|เพื่อ)',
  'ลงชื่อเข้าใช้',
  'เฉพาะ(สมาชิก|เจ้าหน้าที่|บุคลากร|ผู้ที่ได้รับ|ผู้มีสิทธิ์)',
  'สำหรับสมาชิกเท่านั้น',
  'สงวน(ไว้)?(สำหรับ|เฉพาะ)สมาชิก',
  'สมัครสมาชิก(หรือ|เพื่อ)',
  '(เข้าสู่ระบบ|ล็อกอิน|ล๊อกอิน)เพื่อ',
);
const SIGN_IN_HEADING = looseCues('sign in', 'log in', 'เข้าสู่ระบบ', 'ลงชื่อเข้า', 'ล็อกอิน');
const SIGN_IN_ADDRESS =
  /accounts\.google\.com|login\.(microsoftonline|live)\.com|\/wp-login\.php|\/(log|sign)-?in(\.\w+)?(\/|\?|$)|\/servicelogin/iu;
/** Characters of content; a page that says more than this has content beside its sign-in form. */
const SHORT_PAGE = 500;

/** Nobody is asked to sign in or to beg for permission. */
export const notLoginWall: EvidenceCheck<z.output<typeof notLoginWallParameters>> = (evidence) => {
  const page = evidence.document === null ? undefined : pageSummaryOf(evidence.document);
  if (!(page !== undefined && isWall(evidence, page)) && !endsAtSignIn(evidence)) return [];
  return [
    {
      code: 'access-restricted',
      severity: 'fail',
      messageTh: 'ลิงก์นี้พาไปหน้าเข้าสู่ระบบหรือหน้าขอสิทธิ์ บุคคลทั่วไปเปิดดูหลักฐานไม่ได้',
      messageEn:
        'The link leads to a page that asks to sign in or to request access: the public cannot see the evidence.',
      fixTh: 'ตั้งค่าการแชร์เป็น “ทุกคนที่มีลิงก์” หรือเผยแพร่ไฟล์บนเว็บไซต์ของหน่วยงานโดยตรง แล้วทดสอบเปิดโดยไม่ลงชื่อเข้าใช้',
      fixEn:
        'Share it with everyone who has the link, or publish the file on the office’s own site; then try it signed out.',
    },
  ];
};

function isWall({ document }: EvidenceCase, { looseHeadings, looseText, length }: PageSummary): boolean {
  if (length > SHORT_PAGE) return false;
  const asks = WALL.test(looseText) || WALL.test(looseHeadings);
  return asks || (document?.hasPasswordField === true && (SIGN_IN_HEADING.test(looseHeadings) || length < 200));
}

function endsAtSignIn({ capture }: EvidenceCase): boolean {
  const { requestedUrl, finalUrl } = capture;
  return (
    finalUrl !== null &&
    SIGN_IN_ADDRESS.test(finalUrl) &&
    !(requestedUrl !== null && SIGN_IN_ADDRESS.test(requestedUrl))
  );
}
