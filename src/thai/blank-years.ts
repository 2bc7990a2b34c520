import { findYearMentions } from './year-mentions.ts';

/** A place where a year must stand and none does: "ปีงบประมาณ พ.ศ. ........". */
export interface BlankYear {
  /** The wording as given. */
  readonly text: string;
  /** UTF-16 positions in the text given; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /**
   * `signature`: the date line of a form that is signed by hand ("วันที่ ...... เดือน ...... พ.ศ. ......").
   * `fiscalYear`: behind ปีงบประมาณ. `year`: any other.
   */
  readonly place: 'signature' | 'fiscalYear' | 'year';
  /** `dots`: a line to write on; `missing`: the text ends or goes on without a year. */
  readonly form: 'dots' | 'missing';
}

const CUE =
  /(ป[ี\uf702]?\s{0,3}งบ\s{0,3}ประมาณ\s{0,3})?(?:พ\s?\.\s?ศ\s?\.?|พุทธศักราช)|ป[ี\uf702]?\s{0,3}งบ\s{0,3}ประมาณ/gu;
/** Two dots are the least that people leave; "25…." and "๒๕__" are begun years. */
const DOTS =
  /^[\s(]{0,4}(?:(?:2|๒)\s?(?:5|๕)\s?[0-9๐-๙]?)?\s{0,3}(?:\.{2,}|(?:\. ){2,}\.|…+|_{2,}|(?<=[5๕][0-9๐-๙]?)_|‥+|-{4,}|x{2,4}(?![a-z])|X{2,4}(?![a-zA-Z])|[([<{]?\s?(?:โปรด|กรุณา)?(?:ระบุ|ใส่|กรอก)(?:ปี)?\s?[^\s)\]>}]{0,12}[)\]>}])[._…‥\s-]{0,200}/u;
const SIGNED_DATE = /(?:วันที่?|เดือน)[\s.…_‥/]{2,160}(?:เดือน[\s.…_‥]{0,160}(?:[ก-๎.]{4,12}[\s.…_‥]{0,20})?)?$/u;

/** Every place of a text where a year was left blank, in the order of the text. A year on the next line is no blank. */
export function findBlankYears(text: string): BlankYear[] {
  const blanks: BlankYear[] = [];
  for (const cue of text.matchAll(CUE)) {
    const start = cue.index;
    const end = start + cue[0].length;
    const after = text.slice(end, end + 240);
    const named = cue[0].includes('ศ') || cue[0].includes('พุทธ');
    const fiscal = cue[0].includes('งบ');
    const dots = DOTS.exec(after);
    if (dots) {
      const reach = end + dots[0].trimEnd().length;
      if (/^[0-9๐-๙]/u.test(after.slice(dots[0].length)) || hasYear(text, start, reach)) continue;
      const place = SIGNED_DATE.test(text.slice(Math.max(0, start - 200), start))
        ? 'signature'
        : fiscal
          ? 'fiscalYear'
          : 'year';
      blanks.push({ text: text.slice(start, reach), start, end: reach, place, form: 'dots' });
    } else if (named && fiscal && isMissing(after)) {
      blanks.push({ text: text.slice(start, end), start, end, place: 'fiscalYear', form: 'missing' });
    }
  }
  return blanks;
}

/** No digit follows, in this line or at the beginning of the next. */
function isMissing(after: string): boolean {
  if (/^\s{0,3}(?:ใด|ปัจจุบัน|นั้น|นี้|ถัดไป|เดียวกัน|ก่อน|ที่)/u.test(after)) return false;
  return /^[\s)"”]{0,8}(?:$|[^\s)"”0-9๐-๙oO(“"'.…_:\-–])/u.test(after);
}

/** The dots come after a year that is there: "พ.ศ. ๒๕๖๖ .......". */
function hasYear(text: string, start: number, end: number): boolean {
  return findYearMentions(text.slice(start, end)).length > 0;
}
