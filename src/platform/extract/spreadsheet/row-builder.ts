import { addRow, type PageDraft } from '../document-parts.ts';
import type { ReadingBudget } from '../reading-budget.ts';

/** Wider gaps between filled cells than this are shortened: one cell in column XFD must not cost 16,000 blanks. */
const WIDEST_GAP = 64;

export interface CellLook {
  readonly bold?: boolean;
  readonly fontSize?: number;
  readonly centred?: boolean;
}

interface SheetCell {
  /** From 0. */
  readonly column: number;
  readonly text: string;
  readonly covered: boolean;
  readonly look?: CellLook;
}

/**
 * Adds a row of a sheet: blank cells between filled ones are kept, those after the last filled one are not; rows without
 * any text are left out.
 * @param cells in any order; a column given twice keeps the first
 */
export function addSheetRow(page: PageDraft, row: number, cells: readonly SheetCell[], budget: ReadingBudget): void {
  const sorted = [...cells].sort((one, other) => one.column - other.column);
  const lastFilled = sorted.findLastIndex((cell) => cell.text.trim() !== '');
  if (lastFilled < 0) return;
  const texts: string[] = [];
  const coveredCells: number[] = [];
  let column = 0;
  for (const cell of sorted.slice(0, lastFilled + 1)) {
    if (cell.column < column) continue;
    const gap = Math.min(cell.column - column, WIDEST_GAP);
    for (let blank = 0; blank < gap; blank++) texts.push('');
    if (cell.covered) coveredCells.push(texts.length);
    texts.push(cell.text);
    column = cell.column + 1;
  }
  addRow(page, texts, budget, {
    row,
    ...(coveredCells.length === 0 ? {} : { coveredCells }),
    ...sorted.find((cell) => cell.text.trim() !== '')?.look,
  });
}
