/** What a byte is to the syntax of PDF (ISO 32000-1, 7.2.2); 0 is a regular character. */
export const WHITE = 1;
export const DELIMITER = 2;
/** Begins a number: digits, sign, point. Regular otherwise. */
export const NUMERIC = 3;

export const CLASS = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) CLASS[code] = WHITE;
for (const character of '()<>[]{}/%') CLASS[character.charCodeAt(0)] = DELIMITER;
for (const character of '0123456789+-.') CLASS[character.charCodeAt(0)] = NUMERIC;

/** Value of a hexadecimal digit, 255 for any other byte. */
export const HEX = new Uint8Array(256).fill(255);
for (let digit = 0; digit < 16; digit++) {
  const character = digit.toString(16);
  HEX[character.charCodeAt(0)] = digit;
  HEX[character.toUpperCase().charCodeAt(0)] = digit;
}
