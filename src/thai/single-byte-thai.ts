/** How much of the beginning of a text is looked at. */
const SAMPLE = 20_000;
const TIS_620_OFFSET = 0x0d60;

/**
 * Thai in TIS-620 that was read as Latin-1 ("»Õ§º»ÃÐÁÒ³") is turned back into Thai. Text in which such letters are rare,
 * or that already has Thai letters, stays as it is. Same length as the text given.
 */
export function fromMisreadSingleBytes(text: string): string {
  return isMisreadSingleByteThai(text)
    ? text.replace(/[\u00a1-\u00da\u00df-\u00fb]/g, (letter) =>
        String.fromCharCode(letter.charCodeAt(0) + TIS_620_OFFSET),
      )
    : text;
}

/** Thai text is dense in the upper half of the code page; French or Vietnamese is not. */
export function isMisreadSingleByteThai(text: string): boolean {
  let high = 0;
  let low = 0;
  const end = Math.min(text.length, SAMPLE);
  for (let index = 0; index < end; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x0e01 && unit <= 0x0e5b) return false;
    if (unit >= 0xa1 && unit <= 0xfb) high++;
    else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) low++;
  }
  return high >= 6 && high > low;
}
