import type { PageDraft } from '../../document-parts.ts';
import type { ReadingBudget } from '../../reading-budget.ts';
import { addSheetRow } from '../../spreadsheet/row-builder.ts';
import type { XmlTag } from '../../xml/scan-xml.ts';

/** A row said to repeat is given at most so often: sheets are filled to their last row by one repeated row. */
const MOST_EQUAL_ROWS = 100;
/** A filled cell said to repeat likewise. */
const MOST_EQUAL_CELLS = 100;

/** Puts the rows of one sheet of an OpenDocument workbook into a page; blank repeated cells and rows only move the position. */
export class OdfSheet {
  readonly page: PageDraft;
  readonly #budget: ReadingBudget;
  #row = 1;
  #rowRepeat = 1;
  #column = 0;
  #cells: { column: number; text: string; covered: boolean }[] = [];
  #cell: { text: string; covered: boolean; repeat: number } | null = null;

  constructor(name: string, budget: ReadingBudget) {
    this.page = { name, blocks: [], imageCount: 0 };
    this.#budget = budget;
  }

  openRow(tag: XmlTag): void {
    this.#rowRepeat = count(tag.attribute('number-rows-repeated'));
    this.#column = 0;
    this.#cells = [];
  }

  /** Rows that are hidden or filtered away. */
  passRow(tag: XmlTag): void {
    this.#row += count(tag.attribute('number-rows-repeated'));
  }

  openCell(tag: XmlTag, covered: boolean): void {
    this.#cell = { text: '', covered, repeat: count(tag.attribute('number-columns-repeated')) };
  }

  /** @returns false outside of a cell */
  paragraph(text: string): boolean {
    if (this.#cell === null) return false;
    this.#cell.text += this.#cell.text === '' ? text : `\n${text}`;
    return true;
  }

  closeCell(): void {
    if (this.#cell === null) return;
    const { text, covered, repeat } = this.#cell;
    const kept = text.trim() === '' && !covered ? 0 : Math.min(repeat, MOST_EQUAL_CELLS);
    this.#budget.spendCells(kept);
    for (let at = 0; at < kept; at++) this.#cells.push({ column: this.#column + at, text, covered });
    this.#column += repeat;
    this.#cell = null;
  }

  closeRow(): void {
    for (let at = 0; at < Math.min(this.#rowRepeat, MOST_EQUAL_ROWS); at++) {
      addSheetRow(this.page, this.#row + at, this.#cells, this.#budget);
    }
    this.#row += this.#rowRepeat;
  }
}

function count(value: string | undefined): number {
  const number = Number(value ?? 1);
  return Number.isSafeInteger(number) && number > 0 ? number : 1;
}
