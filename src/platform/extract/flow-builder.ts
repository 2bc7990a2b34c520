import type { BlockRole, TextBlock } from '#src/shared/extracted-document.ts';
import { addBlock, addRow, type PageDraft } from './document-parts.ts';
import type { ReadingBudget } from './reading-budget.ts';

type Look = Pick<TextBlock, 'fontSize' | 'bold' | 'centred'>;

interface Line {
  readonly text: string;
  readonly role: BlockRole;
  readonly look: Look;
  /** Of a row of a table inside a cell. */
  readonly cells?: readonly string[];
}

interface Cell {
  readonly lines: Line[];
  /** Hidden under a merged neighbour. */
  covered: boolean;
}

/** More lines than a real table has in one cell: the table only lays out the page. */
const MOST_LINES_OF_A_CELL = 12;

interface FlowSetting {
  /** Set for page headers and footers: everything in them has that role. */
  readonly zone?: BlockRole;
  /** For web pages, where blank rows only make room. */
  readonly dropBlankRows?: boolean;
}

/**
 * Puts paragraphs and tables of a text document into blocks, in the order in which one reads. Rows keep their cells apart; a
 * table that only lays out the page (one column, other tables in its cells, whole pages of text in a cell) is dissolved.
 */
export class FlowBuilder {
  readonly #page: PageDraft;
  readonly #budget: ReadingBudget;
  readonly #setting: FlowSetting;
  /** Rows being filled, the outermost first. */
  readonly #rows: Cell[][] = [];

  constructor(page: PageDraft, budget: ReadingBudget, setting: FlowSetting = {}) {
    this.#page = page;
    this.#budget = budget;
    this.#setting = setting;
  }

  openRow(): void {
    this.#rows.push([]);
  }

  openCell(covered: boolean): void {
    this.#budget.spendCells(1);
    this.#rows.at(-1)?.push({ lines: [], covered });
  }

  /** The cell just opened lies under the one above or beside it. */
  coverCell(): void {
    const cell = this.#rows.at(-1)?.at(-1);
    if (cell !== undefined) cell.covered = true;
  }

  /** Repeats the cell just filled. */
  repeatCell(times: number): void {
    const row = this.#rows.at(-1);
    const cell = row?.at(-1);
    if (row === undefined || cell === undefined || times <= 0) return;
    this.#budget.spendCells(times);
    for (let count = 0; count < times; count++) row.push(cell);
  }

  paragraph(text: string, role: 'heading' | 'body', look: Look = {}): void {
    if (text.trim() === '') return;
    const cell = this.#rows.at(-1)?.at(-1);
    if (cell !== undefined) cell.lines.push({ text, role, look });
    else addBlock(this.#page, this.#setting.zone ?? role, text, this.#budget, look);
  }

  closeRow(): void {
    const cells = this.#rows.pop();
    if (cells === undefined || cells.length === 0) return;
    const texts = cells.map(cellText);
    if (this.#setting.dropBlankRows && texts.every((text) => text.trim() === '')) return;
    const outer = this.#rows.at(-1)?.at(-1);
    if (outer !== undefined) outer.lines.push({ text: '', role: 'body', look: {}, cells: texts });
    else if (laysOutThePage(cells)) this.#dissolve(cells);
    else this.#addRow(cells, texts);
  }

  #dissolve(cells: readonly Cell[]): void {
    for (const { text, role, look, cells: inner } of cells.flatMap((cell) => cell.lines)) {
      if (inner !== undefined) addRow(this.#page, inner, this.#budget, look, this.#setting.zone);
      else addBlock(this.#page, this.#setting.zone ?? role, text, this.#budget, look);
    }
  }

  #addRow(cells: readonly Cell[], texts: readonly string[]): void {
    const covered = cells.flatMap((cell, index) => (cell.covered ? [index] : []));
    const look = cells.find((cell) => cell.lines.length > 0)?.lines[0]?.look ?? {};
    const details = covered.length === 0 ? look : { ...look, coveredCells: covered };
    addRow(this.#page, texts, this.#budget, details, this.#setting.zone);
  }
}

function laysOutThePage(cells: readonly Cell[]): boolean {
  if (cells.length === 1) return true;
  return cells.some(
    ({ lines }) => lines.length > MOST_LINES_OF_A_CELL || lines.some((line) => line.cells !== undefined),
  );
}

function cellText(cell: Cell): string {
  return cell.lines.map((line) => line.cells?.join(' | ') ?? line.text).join('\n');
}
