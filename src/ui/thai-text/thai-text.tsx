import type { VNode } from 'preact';
import { thaiWords } from './thai-words.ts';

/** Thai text that may break between words only, the same in every browser. */
export function ThaiText({ text }: { readonly text: string }): VNode {
  const words = thaiWords(text);
  if (words.length === 1) return <>{words[0]}</>;
  return (
    <span class="thai-text">
      {words.flatMap((word, index) => (index === 0 ? [word] : [<wbr key={index} />, word]))}
    </span>
  );
}
