import type { CheckResult } from '#src/features/evidence/index.ts';
import { toCsv } from '#src/platform/documents/to-csv.ts';

const HEADINGS = [
  'ข้อ',
  'ชื่อข้อ',
  'ผลของข้อ',
  'หลักฐาน',
  'ผลของหลักฐาน',
  'รหัสข้อค้นพบ',
  'ระดับ',
  'หน้า',
  'ข้อความที่พบ',
  'ข้อค้นพบ',
  'วิธีแก้',
  'Finding',
  'To do',
];

/** One row a finding, one for a piece without any. */
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
  return toCsv([HEADINGS, ...rows, ...unused]);
}
