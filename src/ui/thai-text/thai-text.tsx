import type { VNode } from 'preact';
import { thaiWords } from './thai-words.ts';

/** Thai text whose lines end between words, and never inside a word of official papers, which dictionaries cut. */
export function ThaiText({ text }: { readonly text: string }): VNode {
  const words = thaiWords(text);
  if (words.length === 1) return <>{text}</>;
  return (
    <span class="thai-text">
      {words.flatMap(({ text: word, isHeld }, index) => [index > 0 && <wbr />, isHeld ? <span>{word}</span> : word])}
    </span>
  );
}
