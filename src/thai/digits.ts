/** Digits as Thai documents write them: ๐–๙, 0–9, or both mixed in one number. */

const THAI_ZERO = 0x0e50;

/** Replaces every Thai digit by its Arabic one; everything else stays. Same length as the text given. */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - THAI_ZERO + 0x30));
}

/** Replaces every Arabic digit by its Thai one, as official Thai papers are written. Same length as the text given. */
export function toThaiDigits(text: string | number): string {
  return String(text).replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x30 + THAI_ZERO));
}
