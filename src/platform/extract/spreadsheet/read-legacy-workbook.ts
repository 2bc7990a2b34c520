import { type CellObject, read, set_cptable, utils, type WorkBook } from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel.full.mjs';
import type { PageDraft, Reading } from '../document-parts.ts';
import { LimitReached, type ReadingBudget } from '../reading-budget.ts';
import { shownNumber } from './cell-format.ts';
import { addSheetRow } from './row-builder.ts';

const MOST_ROWS = 20_000;

// Workbooks before Excel 97 are written in the code page of their time: 874 for Thai.
set_cptable(codepages);

/** Reads a workbook of Excel 5–2003 (and SpreadsheetML 2003): each sheet that shows is a page. */
export function readLegacyWorkbook(bytes: Uint8Array, budget: ReadingBudget): Reading {
  let workbook: WorkBook;
  try {
    workbook = read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellText: true,
      cellHTML: false,
      sheetRows: MOST_ROWS,
    });
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { pages: [], damage: `the old workbook cannot be read: ${problem.slice(0, 200)}` };
  }
  const from1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const pages: PageDraft[] = [];
  budget.within(() => {
    workbook.SheetNames.forEach((name, index) => {
      if ((workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0) return;
      if (pages.length >= budget.limits.pages) throw new LimitReached('pages');
      const page: PageDraft = { name, blocks: [], imageCount: 0 };
      pages.push(page);
      const sheet = workbook.Sheets[name];
      const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet?.['!data'] ?? [];
      const merges = (sheet?.['!merges'] ?? []).slice(0, 5_000);
      rows.forEach((row, rowIndex) => {
        budget.step();
        const mergesHere = merges.filter(({ s, e }) => rowIndex >= s.r && rowIndex <= e.r);
        const cells = (row ?? []).map((cell, column) => ({
          column,
          text: cell === undefined ? '' : shownCell(cell, from1904),
          covered: mergesHere.some(
            ({ s, e }) => column >= s.c && column <= e.c && !(rowIndex === s.r && column === s.c),
          ),
        }));
        addSheetRow(page, rowIndex + 1, cells.filter(Boolean), budget);
      });
    });
  });
  return { pages };
}

function shownCell(cell: CellObject, from1904: boolean): string {
  if (cell.t === 'n' && typeof cell.v === 'number') return shownNumber(cell.v, String(cell.z ?? ''), from1904);
  return cell.w ?? utils.format_cell(cell);
}
