import { isContentLine, type Line } from './document-lines.ts';
import { readingOf } from './document-reading.ts';
import type { EvidenceCase } from './evidence-case.ts';

/** Dots, dashes, underscores, crosses where digits should stand after the label of a year. */
const LABELLED_BLANK =
  /(ปี\s*งบ\s*ประมาณ|ประจ(?:ำ|า|ํา)\s*ปี|ปี\s*การศึกษา)\s*(พ\s*\.?\s*ศ\s*\.?)?\s*(?:[.…]{3,}|[_-]{2,}|[xX×]{2,4}|[([]\s*[.…\s]*[)\]]|[2๒][5๕]\s*(?:[._…xX×-]{2,}))/u;
const ERA_BLANK = /พ\s*\.\s*ศ\s*\.?\s*(?:[.…]{3,}|_{2,}|[xX×]{2,4}|[2๒][5๕]\s*[._…xX×-]{2,})/u;
const LABEL_AT_END = /(ปี\s*งบ\s*ประมาณ|ประจ(?:ำ|า|ํา)\s*ปี)\s*พ\s*\.?\s*ศ\s*\.?\s*$/u;
const SIGNING_BLANK = /(ประกาศ|สั่ง|ให้ไว้)\s*ณ\s*(?:วันที่)?[^\n]*(?:[.…]{3,}|_{3,})/u;

export interface BlankYear {
  readonly line: Line;
  readonly place: 'title' | 'text' | 'signature';
}

/** Places where the year was left blank. Blank forms to be filled in by citizens are not meant: a date line alone is none. */
export function blankYearsIn(evidence: EvidenceCase): readonly BlankYear[] {
  const { lines, title } = readingOf(evidence);
  const inTitle = new Set(title.lines);
  return lines.flatMap((page) =>
    page.flatMap((line): BlankYear[] => {
      if (inTitle.has(line)) return isBlankTitle(line, page) ? [{ line, place: 'title' }] : [];
      if (LABELLED_BLANK.test(line.text) && !isContentsEntry(line)) return [{ line, place: 'text' }];
      return isContentLine(line) && SIGNING_BLANK.test(line.text) ? [{ line, place: 'signature' }] : [];
    }),
  );
}

export function hasBlankYearInTitle(evidence: EvidenceCase): boolean {
  return blankYearsIn(evidence).some((blank) => blank.place === 'title');
}

function isBlankTitle(line: Line, page: readonly Line[]): boolean {
  if (LABELLED_BLANK.test(line.text) || ERA_BLANK.test(line.text)) return true;
  const next = page[line.index + 1];
  return LABEL_AT_END.test(line.text) && !/^\s*[0-9๐-๙]/u.test(next?.text ?? '');
}

/** "แผนงานประจำปี ........ 12": the dots lead to a page number. */
function isContentsEntry(line: Line): boolean {
  return /[.…]{3,}\s*[0-9๐-๙]{1,3}\s*$/u.test(line.text);
}
