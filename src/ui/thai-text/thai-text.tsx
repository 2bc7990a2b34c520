import { Fragment, type VNode } from 'preact';
import { thaiWords } from './thai-words.ts';

/** Thai text that may break between words only, the same in every browser. */
export function ThaiText({ text }: { readonly text: string }): VNode {
  return (
    <span class="thai-text">
      {thaiWords(text).map((word, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {word}
        </Fragment>
      ))}
    </span>
  );
}
