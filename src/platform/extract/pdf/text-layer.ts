import type { ExtractedPage, TextLayer } from '#src/shared/extracted-document.ts';
import { isThaiCombining } from './text-lines.ts';

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
  const isRecognised = pages.some((page) => page.fromOcr === true);
  if (isSoup(pages.map((page) => page.text).join('\n'), isRecognised)) return 'unreadable';
  return pictures > 0 ? 'partial' : 'good';
}

/** Syllables without which no page of Thai prose is written. */
const FREQUENT =
  /การ|ที่|และ|ของ|ใน|ประ|ความ|เป็น|ให้|ได้|งาน|จัด|ตาม|กระ|ราช|สำนัก|คณะ|แผน|โดย|จาก|วัน|เพื่อ|มี|ปี|ว่า|กับ|ผู้|นี้|ไม่|ข้อ|คน|รับ|บาท|ศึกษา/g;
/** Fewer than this share of the Thai letters in such syllables: not Thai as people write it. Healthy papers have over 0.2. */
const MIN_FREQUENT_SHARE = 0.06;
const ENOUGH_LETTERS = 200;

/**
 * What recognition without Thai, or a font with its own code, leaves: letters that make no words.
 * @param isRecognised the text was read from pictures, so that a doubt weighs more
 */
export function isSoup(text: string, isRecognised = false): boolean {
  const { visible, thai, latin, odd, stray } = census(text);
  if (visible < ENOUGH_LETTERS) return false;
  if (thai >= ENOUGH_LETTERS) {
    if (odd + stray > thai * 0.25) return true;
    let missing = thai * (isRecognised ? 2 : 1) * MIN_FREQUENT_SHARE;
    for (const found of text.matchAll(FREQUENT)) {
      missing -= found[0].length;
      // A healthy paper shows it within its first pages.
      if (missing <= 0) return false;
    }
    return true;
  }
  return odd > visible * 0.25 || (latin > visible * 0.4 && hasNoWords(text, isRecognised ? 0.65 : 0.5));
}

const ODD = new Set([...'~^|\\{}<>_=*$#@`'].map((character) => character.charCodeAt(0)));

/** Counts by kind: signs that prose hardly has, marks that no letter carries, Thai letters that follow Latin ones. */
function census(text: string): { visible: number; thai: number; latin: number; odd: number; stray: number } {
  let [visible, thai, latin, odd, stray] = [0, 0, 0, 0, 0];
  let before: 'thai' | 'latin' | 'other' = 'other';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit <= 32) {
      before = 'other';
      continue;
    }
    visible++;
    if (unit >= 0x0e01 && unit <= 0x0e4e) {
      thai++;
      if (before === 'latin' || (before === 'other' && isThaiCombining(unit))) stray++;
      before = 'thai';
    } else if ((unit | 32) >= 97 && (unit | 32) <= 122) {
      latin++;
      before = 'latin';
    } else {
      if ((unit >= 0x80 && unit <= 0xff) || isNoLetter(unit) || ODD.has(unit)) odd++;
      before = 'other';
    }
  }
  return { visible, thai, latin, odd, stray };
}

/** The replacement character, and codes for private use, which mean something in one font only. */
function isNoLetter(unit: number): boolean {
  return unit === 0xfffd || (unit >= 0xe000 && unit <= 0xf8ff);
}

/** Latin text in which hardly a word has the shape of one. */
function hasNoWords(text: string, leastShare: number): boolean {
  const words = text.match(/[A-Za-z]{2,}/g) ?? [];
  const plausible = words.filter((word) => /[aeiouy]/i.test(word) && /^([A-Z]?[a-z]+|[A-Z]+)$/.test(word));
  return plausible.length < words.length * leastShare;
}
