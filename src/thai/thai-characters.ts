/** What each UTF-16 unit is in Thai text: one table, looked up once a character by every pass over long texts. */

/** ก–ฮ, and the two letters with a private-use form. */
export const CONSONANT = 1;
/** Marks above or below that are vowels: ั ิ ี ึ ื ุ ู ็ ฺ */
export const VOWEL_MARK = 2;
/** ่ ้ ๊ ๋ ์ ๎ */
export const TONE_MARK = 3;
/** ํ: with า it makes ำ */
export const NIKHAHIT = 4;
/** า */
export const SARA_AA = 5;
/** ำ */
export const SARA_AM = 6;
/** ะ เ แ โ ใ ไ ๅ ๆ ฯ */
export const SPACING = 7;
/** Thai or Arabic. */
export const DIGIT = 8;
/** Space, tab, no-break and typographic spaces. */
export const SPACE = 9;
export const NEWLINE = 10;
/** Shows nothing: zero-width characters, soft hyphen, direction marks, controls. */
export const INVISIBLE = 11;

/** Private-use glyphs of old Thai fonts (U+F700–F71A) → the character they draw; other units → themselves. */
export const PLAIN: Uint16Array = plainCharacters();
/** As {@link PLAIN}, and Thai digits → Arabic ones, Latin capitals → small letters. */
export const FOLDED: Uint16Array = foldedCharacters();
/** Kind of each UTF-16 unit. */
export const KIND: Uint8Array = kinds();

function plainCharacters(): Uint16Array {
  const plain = new Uint16Array(0x10000);
  for (let unit = 0; unit < plain.length; unit++) plain[unit] = unit;
  // Windows Thai fonts: letters without their lower part, and marks shifted left or down.
  const privateUse = [
    0x0e10, 0x0e34, 0x0e35, 0x0e36, 0x0e37, 0x0e48, 0x0e49, 0x0e4a, 0x0e4b, 0x0e4c, 0x0e48, 0x0e49, 0x0e4a, 0x0e4b,
    0x0e4c, 0x0e0d, 0x0e31, 0x0e4d, 0x0e47, 0x0e48, 0x0e49, 0x0e4a, 0x0e4b, 0x0e4c, 0x0e38, 0x0e39, 0x0e3a,
  ];
  for (const [index, unit] of privateUse.entries()) plain[0xf700 + index] = unit;
  return plain;
}

function foldedCharacters(): Uint16Array {
  const folded = PLAIN.slice();
  for (let digit = 0; digit <= 9; digit++) folded[0x0e50 + digit] = 0x30 + digit;
  for (let capital = 0x41; capital <= 0x5a; capital++) folded[capital] = capital | 0x20;
  return folded;
}

function kinds(): Uint8Array {
  const kind = new Uint8Array(0x10000);
  const set = (from: number, to: number, value: number) => kind.fill(value, from, to + 1);
  set(0x00, 0x1f, INVISIBLE);
  set(0x7f, 0x9f, INVISIBLE);
  set(0x0a, 0x0d, NEWLINE);
  kind[0x85] = NEWLINE;
  kind[0x09] = SPACE;
  kind[0x20] = SPACE;
  kind[0xa0] = SPACE;
  kind[0xad] = INVISIBLE;
  set(0x2000, 0x200a, SPACE);
  set(0x200b, 0x200f, INVISIBLE);
  set(0x2028, 0x2029, NEWLINE);
  set(0x202a, 0x202e, INVISIBLE);
  kind[0x202f] = SPACE;
  set(0x2060, 0x2069, INVISIBLE);
  kind[0x3000] = SPACE;
  kind[0xfeff] = INVISIBLE;
  set(0x30, 0x39, DIGIT);
  set(0x0e50, 0x0e59, DIGIT);
  set(0x0e01, 0x0e2e, CONSONANT);
  set(0x0e2f, 0x0e30, SPACING);
  set(0x0e40, 0x0e46, SPACING);
  kind[0x0e31] = VOWEL_MARK;
  kind[0x0e32] = SARA_AA;
  kind[0x0e33] = SARA_AM;
  set(0x0e34, 0x0e3a, VOWEL_MARK);
  kind[0x0e47] = VOWEL_MARK;
  set(0x0e48, 0x0e4c, TONE_MARK);
  kind[0x0e4d] = NIKHAHIT;
  kind[0x0e4e] = TONE_MARK;
  for (let unit = 0xf700; unit <= 0xf71a; unit++) kind[unit] = kind[PLAIN[unit]!]!;
  return kind;
}
