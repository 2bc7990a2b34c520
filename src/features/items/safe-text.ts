/**
 * A text from a form as it may be kept: no control characters (the database takes no NUL), whole Unicode characters, one
 * composition, no white space at its ends. Line breaks stay.
 */
export function safeText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ')
    .toWellFormed()
    .normalize('NFC')
    .trim();
}
