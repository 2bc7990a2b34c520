import { z } from 'zod';
import type { EvidenceCheck } from './evidence-case.ts';

export const notHomepageParameters = z
  .object({
    /** The thing stands on the front page itself: a link given straight to it is right, a link that is sent there is not. */
    mayBeHomePage: z.boolean().default(false),
  })
  .strict();

const HOME_PATH =
  /^\/?((index|home|main|default)(\.\w+)?|th|en|(th|en)\/(index|home)(\.\w+)?|(view|site)\/[^/]+(\/home|\/หน้าแรก)?|หน้าแรก|หน้าหลัก|web|www)?\/?$/iu;

/** A link that should show one thing does not end at the front page of the site. */
export const notHomepage: EvidenceCheck<z.output<typeof notHomepageParameters>> = (
  { capture, document },
  { mayBeHomePage },
) => {
  const address = capture.finalUrl ?? capture.requestedUrl;
  if (address === null || !URL.canParse(address) || (document !== null && document.kind !== 'html')) return [];
  const { pathname, search } = new URL(address);
  const path = decode(pathname);
  const showsSomething = [...new URLSearchParams(search)].length > 0;
  if (showsSomething || !HOME_PATH.test(path)) return [];
  const redirected = capture.requestedUrl !== null && capture.requestedUrl !== address;
  if (mayBeHomePage && !redirected) return [];
  return [
    {
      code: 'links-to-homepage',
      severity: 'fail',
      messageTh: redirected
        ? 'ลิงก์ถูกส่งต่อไปหน้าแรกของเว็บไซต์ ไม่ได้แสดงหลักฐานของข้อนี้'
        : 'ลิงก์ชี้ไปหน้าแรกของเว็บไซต์ ไม่ได้ชี้ไปยังหลักฐานของข้อนี้โดยตรง',
      messageEn: redirected
        ? 'The link is redirected to the front page of the site and does not show the evidence.'
        : 'The link leads to the front page of the site, not to the evidence itself.',
      fixTh: 'ใส่ลิงก์ของหน้าหรือไฟล์ที่เป็นหลักฐานของข้อนี้โดยตรง',
      fixEn: 'Give the link of the page or file that is the evidence itself.',
    },
  ];
};

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray per cent sign: the path is compared as it is written.
    return path;
  }
}
