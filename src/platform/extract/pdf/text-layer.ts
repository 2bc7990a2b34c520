import type { ExtractedPage, TextLayer } from '#src/shared/extracted-document.ts';

/** A page counts as a picture when it has fewer letters than this and an image covers much of it. */
const FEW_GLYPHS = 20;
const LARGE_IMAGE = 0.5;
const MAX_UNMAPPED_SHARE = 0.2;

/**
 * Is the text that the pages carry the text that one sees? Judged over the whole document.
 * @param guessedShare share (0..1) of the glyphs that only our way through the font program can read: the office's
 *   visitors cannot search or copy them
 */
export function judgeTextLayer(pages: readonly ExtractedPage[], guessedShare: number): TextLayer {
  let glyphs = 0;
  let unmapped = 0;
  let images = 0;
  let pictures = 0;
  let withText = 0;
  for (const page of pages) {
    const own = page.glyphCount ?? 0;
    glyphs += own;
    unmapped += page.unmappedGlyphCount ?? 0;
    images += page.imageCount;
    if (own < FEW_GLYPHS && (page.imageCoverage ?? 0) >= LARGE_IMAGE) pictures++;
    else if (own > 0) withText++;
  }
  if (glyphs === 0) return images > 0 ? 'none' : 'not-applicable';
  if (unmapped > glyphs * MAX_UNMAPPED_SHARE || guessedShare > MAX_UNMAPPED_SHARE) return 'unreadable';
  if (pictures > 0 && withText === 0) return 'none';
  if (isSoup(pages.map((page) => page.text).join('\n'))) return 'unreadable';
  return pictures > 0 ? 'partial' : 'good';
}

/** Syllables without which no page of Thai prose is written. */
const FREQUENT =
  /การ|ที่|และ|ของ|ใน|ประ|ความ|เป็น|ให้|ได้|งาน|จัด|ตาม|กระ|ราช|สำนัก|คณะ|แผน|โดย|จาก|วัน|เพื่อ|มี|ปี|ว่า|กับ|ผู้|นี้|ไม่|ข้อ|คน|รับ|บาท|ศึกษา/g;
/** Fewer than this share of the Thai letters in such syllables: not Thai as people write it. Healthy papers have over 0.2. */
const MIN_FREQUENT_SHARE = 0.06;
const ENOUGH_LETTERS = 200;

/** What recognition without Thai, or a font with its own code, leaves: letters that make no words. */
export function isSoup(text: string): boolean {
  const letters = count(text, /[\u0e01-\u0e4e]/g);
  const latin = count(text, /[A-Za-z]/g);
  const odd = count(text, /[\u0080-\u00ff\ufffd~^|\\{}<>_=*$#@`¬]/g);
  const visible = text.length - count(text, /\s/g);
  if (visible < ENOUGH_LETTERS) return false;
  if (letters >= ENOUGH_LETTERS) {
    const known = text.match(FREQUENT)?.join('').length ?? 0;
    if (known < letters * MIN_FREQUENT_SHARE) return true;
    return odd + strayMarks(text) > letters * 0.25;
  }
  return odd > visible * 0.25 || (latin > visible * 0.4 && hasNoWords(text));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Marks that no consonant carries, and Thai letters inside Latin words. */
function strayMarks(text: string): number {
  return count(
    text,
    /(?<![\u0e01-\u0e2e\u0e31-\u0e3a\u0e47-\u0e4e])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]|[A-Za-z][\u0e01-\u0e4e]/g,
  );
}

/** Latin text in which hardly a word has the shape of one. */
function hasNoWords(text: string): boolean {
  const words = text.match(/[A-Za-z]{2,}/g) ?? [];
  const plausible = words.filter((word) => /[aeiouy]/i.test(word) && /^([A-Z]?[a-z]+|[A-Z]+)$/.test(word));
  return plausible.length < words.length * 0.5;
}
