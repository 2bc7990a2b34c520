import type { Language } from '#src/shared/language.ts';
import { ENGLISH_ITEM_WORDS } from './item-words-en.ts';
import { type ItemWords, THAI_ITEM_WORDS } from './item-words-th.ts';

export function itemWordsOf(language: Language): ItemWords {
  return language === 'th' ? THAI_ITEM_WORDS : ENGLISH_ITEM_WORDS;
}
