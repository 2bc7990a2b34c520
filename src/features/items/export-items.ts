import { toCsv } from '#src/platform/documents/to-csv.ts';
import { toXlsx } from '#src/platform/documents/to-xlsx.ts';
import type { Language } from '#src/shared/language.ts';
import { formatDate } from '#src/ui/format/format-date.ts';
import { formatNumber } from '#src/ui/format/format-number.ts';
import { stateWord } from '#src/ui/state-tag/item-state.ts';
import type { ItemList, ItemRow } from './item-row.ts';
import { itemWordsOf } from './item-words.ts';

/** The list as it is on the screen, as an Excel workbook. */
export function itemsXlsx(list: ItemList, language: Language): Promise<Uint8Array> {
  const words = itemWordsOf(language);
  return toXlsx([
    {
      name: words.items,
      above: [`${words.items} ${words.fiscalYear} ${list.fiscalYearBE}`],
      head: headings(language),
      rows: list.rows.map((row) => {
        const { text, points } = cells(row, language);
        return [...text, points];
      }),
      widths: WIDTHS,
    },
  ]);
}

/** The list as it is on the screen, as CSV. */
export function itemsCsv(list: ItemList, language: Language): string {
  const rows = list.rows.map((row) => {
    const { text, points } = cells(row, language);
    return [...text, formatNumber(points, language, { decimals: 2 })];
  });
  return toCsv([headings(language), ...rows]);
}

const WIDTHS = [8, 12, 50, 16, 10, 10, 10, 10, 10, 24, 24, 24, 12];

function headings(language: Language): readonly string[] {
  const words = itemWordsOf(language);
  const [fail, manual, warn] = (['fail', 'manual', 'warn'] as const).map((state) => stateWord(state, language));
  const named = [words.code, words.subIndicator, words.title, words.state, words.evidence];
  const found = [fail, manual, warn].map((state) => `${words.findings}: ${state}`);
  return [...named, ...found, words.tasks, words.unit, words.owner, words.checkedAt, words.points];
}

/** Points last and as a number, so that a spreadsheet can add them up. */
function cells(row: ItemRow, language: Language): { readonly text: readonly string[]; readonly points: number } {
  const text = [
    row.code,
    row.subIndicator,
    language === 'th' ? row.titleTh : row.titleEn,
    stateWord(row.state, language),
    String(row.evidenceCount),
    String(row.findings.fail),
    String(row.findings.manual),
    String(row.findings.warn),
    String(row.openTasks),
    row.unit?.nameTh ?? '',
    row.ownerName ?? '',
    row.checkedAt ? formatDate(row.checkedAt, language, { time: true }) : '',
  ];
  return { text, points: Math.round(row.points * 100) / 100 };
}
