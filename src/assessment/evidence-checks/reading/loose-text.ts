/**
 * Text as the evidence checks compare their cue words: without white space, and with sara am as sara aa, since text
 * layers of Thai PDFs lose the nikhahit ("ประจาปี") or put it where none belongs ("งบประมำณ").
 */
export function loose(text: string): string {
  const plain = text.replaceAll(' ', '').replaceAll('\u0e33', '\u0e32');
  return UNUSUAL.test(plain) ? looseOfUnusual(text) : plain;
}

/** What blanks, sara am and small letters leave to be done: other white space, a nikhahit, capitals and other scripts. */
const UNUSUAL = /[^!-@[-~\u0e01-\u0e4c\u0e4e-\u0e5b]/;

function looseOfUnusual(text: string): string {
  return text
    .replace(/[\s\u200b]+/gu, '')
    .replace(/\u0e4d?\u0e32|\u0e33/gu, '\u0e32')
    .toLowerCase();
}

/** A pattern over loose text; the source may be written in correct Thai with blanks between alternatives' words. */
export function looseCues(...cues: readonly string[]): RegExp {
  return new RegExp(cues.map(loose).join('|'), 'u');
}
