import { toCsv } from '#src/platform/documents/to-csv.ts';
import { toXlsx } from '#src/platform/documents/to-xlsx.ts';
import type { Language } from '#src/shared/language.ts';
import { stateWord } from '#src/ui/state-tag/item-state.ts';
import type { ResultFinding, ResultRow } from './result-row.ts';
import type { RunView } from './run-view.ts';

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  th: [
    'ข้อ',
    'ชื่อข้อ',
    'หลักฐาน',
    'ที่อยู่หรือชื่อไฟล์',
    'ผลการตรวจ',
    'คะแนนที่เสีย',
    'รหัสข้อค้นพบ',
    'ระดับ',
    'หน้า',
    'ข้อความที่พบ',
    'ข้อค้นพบ',
    'วิธีแก้',
    'ผู้รับผิดชอบวินิจฉัยแล้ว',
  ],
  en: [
    'Item',
    'Title',
    'Evidence',
    'Address or file',
    'Result',
    'Points lost',
    'Code',
    'Severity',
    'Page',
    'Quotation',
    'Finding',
    'How to mend it',
    'Decided not to count',
  ],
};
const WORDS = {
  th: {
    sheet: 'ผลการตรวจ',
    title: 'ผลการตรวจหลักฐาน ปีงบประมาณ พ.ศ.',
    all: 'ทุกข้อ',
    item: 'ข้อ',
    info: 'ให้ทราบ',
    yes: 'ใช่',
  },
  en: {
    sheet: 'Results',
    title: 'Results of the check, fiscal year B.E.',
    all: 'all items',
    item: 'item',
    info: 'to know',
    yes: 'yes',
  },
} as const;
const WIDTHS = [8, 36, 30, 40, 14, 12, 24, 12, 8, 40, 50, 50, 14];

/** One row a finding, one for a piece without any; with a byte order mark, formulas made harmless. */
export function resultsAsCsv(rows: readonly ResultRow[], language: Language): string {
  const cells = tableOf(rows, language).map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  return toCsv([HEADINGS[language], ...cells]);
}

export function resultsAsXlsx(run: RunView, rows: readonly ResultRow[], language: Language): Promise<Uint8Array> {
  const words = WORDS[language];
  const about = run.itemCode === null ? words.all : `${words.item} ${run.itemCode}`;
  const above = [`${words.title} ${run.fiscalYearBE} (${about})`];
  const sheet = { name: words.sheet, above, head: HEADINGS[language], rows: tableOf(rows, language), widths: WIDTHS };
  return toXlsx([sheet]);
}

export function resultsAsJson(run: RunView, rows: readonly ResultRow[]): string {
  const { fiscalYearBE, frameworkId, itemCode, startedAt, finishedAt } = run;
  const results = rows.map(({ key: _, ...row }) => ({
    ...row,
    findings: row.findings.map(({ id: _id, ...finding }) => finding),
  }));
  return `${JSON.stringify({ fiscalYearBE, framework: frameworkId, itemCode, startedAt, finishedAt, results }, null, 2)}\n`;
}

type Cell = string | number | null;

function tableOf(rows: readonly ResultRow[], language: Language): Cell[][] {
  return rows.flatMap((row) => {
    const title = language === 'th' ? row.itemTitleTh : row.itemTitleEn;
    const head = [row.itemCode, title, row.evidenceTitle, row.source, stateWord(row.state, language), row.cost];
    return row.findings.length === 0
      ? [[...head, ...NOTHING]]
      : row.findings.map((finding) => [...head, ...cellsOf(finding, language)]);
  });
}

const NOTHING: readonly Cell[] = [null, null, null, null, null, null, null];

function cellsOf(finding: ResultFinding, language: Language): Cell[] {
  const words = WORDS[language];
  const isThai = language === 'th';
  return [
    finding.code,
    finding.severity === 'info' ? words.info : stateWord(finding.severity, language),
    finding.page === null ? null : String(finding.page),
    finding.quote,
    isThai ? finding.messageTh : finding.messageEn,
    isThai ? finding.fixTh : finding.fixEn,
    finding.isOverruled ? words.yes : null,
  ];
}
