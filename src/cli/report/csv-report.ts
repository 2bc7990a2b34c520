import type { CheckResult } from '#src/features/evidence/index.ts';
import { displayText } from '#src/shared/display-name.ts';

/** Characters that a cell may hold in Excel are 32,767. */
const LONGEST_CELL = 32_000;

const HEADINGS = [
  'ข้อ',
  'ชื่อข้อ',
  'ผลของข้อ',
  'หลักฐาน',
  'ผลของหลักฐาน',
  'รหัสข้อสังเกต',
  'ระดับ',
  'หน้า',
  'ข้อความที่พบ',
  'ข้อสังเกต',
  'วิธีแก้',
  'Finding',
  'To do',
];

/** One row a finding, one for a piece without any. With a byte order mark, since Excel takes Thai for gibberish without. */
export function csvReport(result: CheckResult): string {
  const rows = result.items.flatMap((item) =>
    item.evidence.flatMap((piece) => {
      const head = [item.code, item.titleTh, item.verdict, piece.source, piece.verdict];
      if (piece.findings.length === 0) return [[...head, '', '', '', '', '', '', '', '']];
      return piece.findings.map((one) => [
        ...head,
        one.code,
        one.severity,
        String(one.page ?? ''),
        one.quote ?? '',
        one.messageTh,
        one.fixTh,
        one.messageEn,
        one.fixEn,
      ]);
    }),
  );
  const unused = result.problems.map((one) => [
    '',
    '',
    '',
    `${one.source}${one.row === null ? '' : ` #${one.row}`}`,
    '',
    one.code,
    'input',
    '',
    one.quote ?? '',
    one.messageTh,
    one.fixTh,
    one.messageEn,
    one.fixEn,
  ]);
  return `\ufeff${[HEADINGS, ...rows, ...unused].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/**
 * A cell that a spreadsheet program takes for text, whatever it begins with: words from outside must not become formulas
 * (`=`, `+`, `-`, `@`, also after blanks). An apostrophe in front is how these programs mark text. Characters that are not
 * seen, such as those that turn the direction of a name, are made visible.
 */
export function csvCell(text: string): string {
  const clean = displayText(text, LONGEST_CELL);
  const safe = /^[\s\u200b-\u200f\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(text) ? `'${clean}` : clean;
  return /[",\r\n\t;']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
