import type { VNode } from 'preact';
import { thaiWords } from './thai-words.ts';

/**
 * Thai text whose lines end between words, and never inside a word of official papers. Browsers know where Thai words end; what
 * their dictionary would cut all the same is held together. No character is added.
 */
export function ThaiText({ text }: { readonly text: string }): VNode {
  const words = thaiWords(text);
  if (!words.some(({ isHeld }) => isHeld)) return <>{text}</>;
  return <>{words.map(({ text: word, isHeld }) => (isHeld ? <HeldWord word={word} /> : word))}</>;
}

/** A space at its end stays outside: inside, no line could end there. */
function HeldWord({ word }: { readonly word: string }): VNode {
  const held = word.trimEnd();
  return (
    <>
      <span class="thai-word">{held}</span>
      {word.slice(held.length)}
    </>
  );
}
