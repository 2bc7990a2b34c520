import { findBlankYears } from '#src/thai/blank-years.ts';
import type { EvidenceCase } from '../evidence-case.ts';
import { type Line, lineAt } from '../reading/document-lines.ts';
import { readingOf } from '../reading/document-reading.ts';
import { loose } from '../reading/loose-text.ts';

export interface BlankYear {
  readonly line: Line;
  readonly place: 'title' | 'text' | 'signature';
}

/** "แผนงานประจำปีงบประมาณ ........ 12": the dots lead to a page number. */
const CONTENTS_ENTRY = /[.…]{3,}\s*[0-9๐-๙]{1,3}\s*$/u;

/**
 * Places where the year was left blank: in the title, behind ปีงบประมาณ, and in the date of an announcement or order. The
 * date lines of forms that citizens fill in are none.
 */
export function blankYearsIn(evidence: EvidenceCase): readonly BlankYear[] {
  const { lines, title } = readingOf(evidence);
  const inTitle = new Set(title.lines);
  return (evidence.document?.pages ?? []).flatMap((page, index) => {
    const pageLines = lines[index] ?? [];
    if (pageLines.length === 0) return [];
    return findBlankYears(page.text).flatMap((blank): BlankYear[] => {
      const line = lineAt(pageLines, blank.start);
      if (line === undefined || CONTENTS_ENTRY.test(line.text.slice(-80))) return [];
      if (inTitle.has(line) && blank.place !== 'signature') return [{ line, place: 'title' }];
      // A label without a year is the head of a column; only dots show that something was to be filled in.
      if (blank.place === 'fiscalYear' && blank.form === 'dots') return [{ line, place: 'text' }];
      return /^(ประกาศ|สั่ง|ให้ไว้)ณ/u.test(loose(line.text)) ? [{ line, place: 'signature' }] : [];
    });
  });
}

export function hasBlankYearInTitle(evidence: EvidenceCase): boolean {
  return blankYearsIn(evidence).some((blank) => blank.place === 'title');
}
