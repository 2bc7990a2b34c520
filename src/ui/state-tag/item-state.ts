import type { Language } from '#src/shared/language.ts';

/** States of an item or of a piece of evidence, best first. */
export const ITEM_STATES = ['pass', 'warn', 'fail', 'manual', 'missing', 'unchecked'] as const;

export type ItemState = (typeof ITEM_STATES)[number];

const WORDS: Record<ItemState, Record<Language, string>> = {
  pass: { th: 'ผ่าน', en: 'Pass' },
  warn: { th: 'ควรแก้', en: 'Correct it' },
  fail: { th: 'ไม่ผ่าน', en: 'Fail' },
  manual: { th: 'ต้องดูเอง', en: 'Look yourself' },
  missing: { th: 'ไม่มีหลักฐาน', en: 'No evidence' },
  unchecked: { th: 'ยังไม่ตรวจ', en: 'Not checked' },
};

/** The word of a state, the same on every page, in filters and in charts. */
export function stateWord(state: ItemState, language: Language): string {
  return WORDS[state][language];
}
