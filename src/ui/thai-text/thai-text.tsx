import type { VNode } from 'preact';
import { thaiWords } from './thai-words.ts';

/**
 * Thai text whose lines end between words, and never inside a word of official papers. Browsers know where Thai words end; what
 * their dictionary would cut all the same is held together. No character is added.
 */
export function ThaiText({ text }: { readonly text: string }): VNode {
  const words = thaiWords(text);
  if (!words.some(({ isHeld }) => isHeld)) return <>{text}</>;
  return <>{words.map(({ text: word, isHeld }) => (isHeld ? <span class="thai-word">{word}</span> : word))}</>;
}
