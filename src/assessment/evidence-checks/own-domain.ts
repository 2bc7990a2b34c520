import { z } from 'zod';
import type { EvidenceCheck } from './evidence-case.ts';
import type { Finding } from './finding.ts';

export const ownDomainParameters = z
  .object({
    /** Hosts outside the office that the item itself leads to, e.g. the government's procurement site. */
    alsoHosts: z.array(z.string()).default([]),
  })
  .strict();

/** The evidence lies on the office's own site. Says nothing where the site is not known. */
export const ownDomain: EvidenceCheck<z.output<typeof ownDomainParameters>> = (
  { capture, officeHosts },
  { alsoHosts },
) => {
  const address = capture.finalUrl ?? capture.requestedUrl;
  if (address === null || !URL.canParse(address)) return [];
  const host = new URL(address).hostname.toLowerCase();
  const isOwn = [...officeHosts, ...alsoHosts].some((own) => belongsTo(host, own.toLowerCase()));
  if (isOwn || (officeHosts.length === 0 && capture.shareHost === null)) return [];
  if (capture.shareHost !== null) return [sharedDrive(capture.shareHost, officeHosts.length > 0)];
  return [
    {
      code: 'off-domain',
      severity: 'warn',
      messageTh: `หลักฐานอยู่ที่ ${host} ไม่ใช่เว็บไซต์หลักของหน่วยงาน`,
      messageEn: `The evidence lies on ${host}, not on the office’s own site`,
      fixTh: 'เผยแพร่หลักฐานบนเว็บไซต์หลักของหน่วยงาน หรือทำให้เข้าถึงได้จากเว็บไซต์หลัก',
      fixEn: 'Publish the evidence on the office’s own site, or make it reachable from there.',
    },
  ];
};

function belongsTo(host: string, own: string): boolean {
  const bare = own.replace(/^www\./u, '');
  return host === bare || host === `www.${bare}` || host.endsWith(`.${bare}`);
}

function sharedDrive(shareHost: string, siteKnown: boolean): Finding {
  return {
    code: 'shared-drive',
    severity: siteKnown ? 'warn' : 'info',
    messageTh: `หลักฐานฝากไว้ที่ ${shareHost} ไม่ได้อยู่บนเว็บไซต์ของหน่วยงาน หากสิทธิ์การแชร์เปลี่ยน ผู้ประเมินจะเปิดไม่ได้`,
    messageEn: `The evidence is kept on ${shareHost}, not on the office’s site: should sharing change, the assessor cannot open it`,
    fixTh: 'ควรนำไฟล์ขึ้นเว็บไซต์หลักของหน่วยงาน',
    fixEn: 'Better put the file on the office’s own site.',
  };
}
