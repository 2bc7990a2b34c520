import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Language } from '#src/shared/language.ts';
import type { WebEnv } from './web-env.ts';

/**
 * What a page says once after something was done. The cookie carries only the name of a message, never its words: nobody can put
 * sentences of their own on our pages.
 */
const MESSAGES = {
  'evidence-added': ['เพิ่มหลักฐานแล้ว', 'The evidence was added'],
  'version-added': ['บันทึกหลักฐานฉบับใหม่แล้ว ฉบับเดิมยังเก็บไว้', 'The new version was saved; the old one is kept'],
  'evidence-withdrawn': ['ถอนหลักฐานแล้ว รายการยังอยู่ในประวัติ', 'The evidence was withdrawn; it stays in the history'],
  'item-assigned': ['บันทึกผู้รับผิดชอบแล้ว', 'The owner was saved'],
  'task-added': ['เพิ่มงานที่ต้องทำแล้ว', 'The task was added'],
  'task-done': ['บันทึกว่าทำเสร็จแล้ว', 'The task is done'],
  'check-started': ['เริ่มตรวจแล้ว ปิดหน้านี้ได้ ระบบตรวจต่อให้เอง', 'The check has begun. You may leave this page; it goes on'],
  'check-already-running': ['มีการตรวจกำลังทำงานอยู่แล้ว', 'A check is running already'],
  'finding-overruled': ['บันทึกคำวินิจฉัยแล้ว ข้อค้นพบนี้ไม่นับ', 'The finding no longer counts'],
  'overrule-ended': ['ยกเลิกคำวินิจฉัยแล้ว ข้อค้นพบกลับมานับ', 'The finding counts again'],
  'schedule-saved': ['บันทึกกำหนดตรวจซ้ำแล้ว', 'The schedule was saved'],
  'year-opened': ['เปิดปีงบประมาณใหม่แล้ว', 'The new fiscal year was opened'],
  'settings-saved': ['บันทึกแล้ว', 'Saved'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

export type Flash = keyof typeof MESSAGES;

const COOKIE = 'flash';

export function setFlash(c: Context<WebEnv>, flash: Flash): void {
  setCookie(c, COOKIE, flash, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 60 });
}

/** The message in the reader's language, taken away so that it shows once; null where there is none. */
export function takeFlash(c: Context<WebEnv>): string | null {
  const name = getCookie(c, COOKIE);
  // A script that sent files follows the redirect by itself, unseen; the browser then opens the page for the person.
  if (name === undefined || c.req.header('sec-fetch-dest') === 'empty') return null;
  deleteCookie(c, COOKIE, { path: '/' });
  return Object.hasOwn(MESSAGES, name) ? wordsOf(name as Flash, c.get('language')) : null;
}

function wordsOf(flash: Flash, language: Language): string {
  const [th, en] = MESSAGES[flash];
  return language === 'th' ? th : en;
}
