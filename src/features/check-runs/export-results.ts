import { toCsv } from '#src/platform/documents/to-csv.ts';
import { toXlsx } from '#src/platform/documents/to-xlsx.ts';
import { stateWord } from '#src/ui/state-tag/item-state.ts';
import type { ResultFinding, ResultRow } from './result-row.ts';
import type { RunView } from './run-view.ts';

const HEADINGS = [
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
];
const WIDTHS = [8, 36, 30, 40, 14, 12, 24, 12, 8, 40, 50, 50, 14];

/** One row a finding, one for a piece without any; with a byte order mark, formulas made harmless. */
export function resultsAsCsv(rows: readonly ResultRow[]): string {
  const cells = tableOf(rows).map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  return toCsv([HEADINGS, ...cells]);
}

export function resultsAsXlsx(run: RunView, rows: readonly ResultRow[]): Promise<Uint8Array> {
  const about = run.itemCode === null ? 'ทุกข้อ' : `ข้อ ${run.itemCode}`;
  const above = [`ผลการตรวจหลักฐาน ปีงบประมาณ พ.ศ. ${run.fiscalYearBE} (${about})`];
  return toXlsx([{ name: 'ผลการตรวจ', above, head: HEADINGS, rows: tableOf(rows), widths: WIDTHS }]);
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

function tableOf(rows: readonly ResultRow[]): Cell[][] {
  return rows.flatMap((row) => {
    const head = [row.itemCode, row.itemTitleTh, row.evidenceTitle, row.source, stateWord(row.state, 'th'), row.cost];
    return row.findings.length === 0
      ? [[...head, ...NOTHING]]
      : row.findings.map((finding) => [...head, ...cellsOf(finding)]);
  });
}

const NOTHING: readonly Cell[] = [null, null, null, null, null, null, null];

function cellsOf(finding: ResultFinding): Cell[] {
  return [
    finding.code,
    finding.severity === 'info' ? 'ให้ทราบ' : stateWord(finding.severity, 'th'),
    finding.page === null ? null : String(finding.page),
    finding.quote,
    finding.messageTh,
    finding.fixTh,
    finding.isOverruled ? 'ใช่' : null,
  ];
}
