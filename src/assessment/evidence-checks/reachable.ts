import { z } from 'zod';
import type { EvidenceCase, EvidenceCheck } from './evidence-case.ts';
import type { FaultCode, Finding, Severity } from './finding.ts';
import { looseCues } from './reading/loose-text.ts';
import { pageSummaryOf } from './reading/page-summary.ts';

export const reachableParameters = z.object({}).strict();

interface Trouble {
  readonly code: FaultCode;
  readonly severity: Severity;
  readonly th: string;
  readonly en: string;
  readonly fixTh: string;
  readonly fixEn: string;
}

const PUT_BACK = {
  fixTh: 'ตรวจที่อยู่ (URL) และนำหลักฐานกลับมาเผยแพร่ให้เปิดดูได้โดยไม่ต้องขอสิทธิ์',
  fixEn: 'Check the address and put the evidence back where everybody can open it.',
};
const LOOK_YOURSELF = {
  fixTh: 'ลองเปิดด้วยเบราว์เซอร์จากเครือข่ายภายนอกหน่วยงาน แล้วตรวจซ้ำภายหลัง',
  fixEn: 'Open it in a browser from outside the office, and check again later.',
};
const BOT_WALL = looseCues(
  'just a moment',
  'checking your browser',
  'verify you are human',
  'attention required',
  'ยืนยันว่าคุณไม่ใช่โปรแกรมอัตโนมัติ',
  'enable javascript and cookies',
);

/** Everybody can open the evidence. Walls against programs and passing troubles are "cannot tell", never a fault. */
export const reachable: EvidenceCheck<z.output<typeof reachableParameters>> = (evidence) => {
  const trouble = troubleOf(evidence);
  const findings = trouble === undefined ? [] : [findingOf(trouble)];
  return evidence.capture.tlsProblem !== null && trouble?.code !== 'not-reachable'
    ? [...findings, tlsFinding(evidence)]
    : findings;
};

function troubleOf(evidence: EvidenceCase): Trouble | undefined {
  const { outcome, status } = evidence.capture;
  const lost = (th: string, en: string): Trouble => ({ code: 'not-reachable', severity: 'fail', th, en, ...PUT_BACK });
  const unsure = (th: string, en: string): Trouble => ({
    code: 'cannot-tell-reachable',
    severity: 'manual',
    th,
    en,
    ...LOOK_YOURSELF,
  });
  switch (outcome) {
    case 'received':
    case 'not-modified':
      return status === null ? undefined : troubleOfStatus(evidence, status);
    case 'name-not-found':
      return lost('เปิดไม่ได้ เพราะไม่พบชื่อเว็บไซต์นี้', 'It cannot be opened: the name of the site does not exist');
    case 'connection-refused':
      return lost('เปิดไม่ได้ เพราะเครื่องแม่ข่ายไม่รับการเชื่อมต่อ', 'It cannot be opened: the server refuses the connection');
    case 'tls-failed':
      return lost('เปิดไม่ได้ เพราะการเชื่อมต่อแบบปลอดภัย (https) ล้มเหลว', 'It cannot be opened: the secure connection fails');
    case 'too-many-redirects':
      return lost('เปิดไม่ได้ เพราะเว็บไซต์ส่งต่อวนไปไม่สิ้นสุด', 'It cannot be opened: the site redirects without end');
    case 'file-not-found':
      return lost('ไม่พบไฟล์หลักฐาน', 'The file was not found');
    case 'address-refused':
      return {
        code: 'address-refused',
        severity: 'fail',
        th: 'ที่อยู่นี้ไม่ใช่ที่อยู่สาธารณะ บุคคลภายนอกเปิดไม่ได้',
        en: 'The address is not a public one: people outside cannot open it',
        ...PUT_BACK,
      };
    case 'too-large':
      return unsure('ไฟล์มีขนาดใหญ่เกินกว่าที่ระบบจะอ่าน', 'The file is larger than the program reads');
    case 'connection-failed':
    case 'timed-out':
      return unsure(
        'เปิดไม่สำเร็จในครั้งนี้ (เชื่อมต่อขัดข้องหรือหมดเวลา)',
        'It could not be opened this time (connection lost or timed out)',
      );
  }
}

function troubleOfStatus({ capture, document }: EvidenceCase, status: number): Trouble | undefined {
  const restricted: Trouble = {
    code: 'access-restricted',
    severity: 'fail',
    th: 'บุคคลทั่วไปเปิดดูไม่ได้ ต้องมีสิทธิ์หรือเข้าสู่ระบบก่อน',
    en: 'The public cannot open it: permission or a sign-in is asked for',
    fixTh: 'ตั้งค่าการแชร์เป็น “ทุกคนที่มีลิงก์” หรือเผยแพร่ไฟล์บนเว็บไซต์ของหน่วยงานโดยตรง',
    fixEn: 'Share it with everyone who has the link, or publish the file on the office’s own site.',
  };
  const unsure = (th: string, en: string): Trouble => ({
    code: 'cannot-tell-reachable',
    severity: 'manual',
    th,
    en,
    ...LOOK_YOURSELF,
  });
  if (status === 401 || (status === 403 && capture.shareHost !== null)) return restricted;
  if (status === 403 || status === 429) {
    return unsure(
      `เว็บไซต์ปฏิเสธโปรแกรมตรวจ (รหัส ${status}) ระบบจึงบอกไม่ได้ว่าบุคคลทั่วไปเปิดได้หรือไม่`,
      `The site turns the program away (status ${status}); whether people can open it cannot be told`,
    );
  }
  if (status >= 500 && status !== 500)
    return unsure(`เว็บไซต์ขัดข้องขณะตรวจ (รหัส ${status})`, `The site was out of order when checked (status ${status})`);
  if (status >= 400) {
    return {
      code: 'not-reachable',
      severity: 'fail',
      th: `เปิดไม่ได้ เว็บไซต์ตอบรหัส ${status}`,
      en: `It cannot be opened: the site answers ${status}`,
      ...PUT_BACK,
    };
  }
  const page = document === null ? undefined : pageSummaryOf(document);
  if (page !== undefined && page.length < 600 && BOT_WALL.test(page.looseText)) {
    return unsure(
      'เว็บไซต์แสดงหน้ายืนยันตัวตนแก่โปรแกรมตรวจ ระบบจึงมองไม่เห็นเนื้อหา',
      'The site shows the program a wall against robots instead of the content',
    );
  }
  return undefined;
}

function findingOf({ code, severity, th, en, fixTh, fixEn }: Trouble): Finding {
  return { code, severity, messageTh: th, messageEn: en, fixTh, fixEn };
}

function tlsFinding({ capture }: EvidenceCase): Finding {
  return {
    code: 'tls-warning',
    severity: 'warn',
    messageTh: `ใบรับรองความปลอดภัยของเว็บไซต์มีปัญหา (${capture.tlsProblem}) ผู้ชมอาจเห็นคำเตือนก่อนเปิดได้`,
    messageEn: `The site’s certificate has a problem (${capture.tlsProblem}): visitors may see a warning first`,
    fixTh: 'แจ้งผู้ดูแลเว็บไซต์ให้แก้ไขใบรับรอง (ต่ออายุ ติดตั้งให้ครบสาย หรือให้ตรงชื่อเว็บไซต์)',
    fixEn: 'Ask the site’s administrator to renew the certificate, complete its chain, or make it match the name.',
  };
}
