import { addBlock, type PageDraft } from '../../document-parts.ts';
import type { ReadingBudget } from '../../reading-budget.ts';
import { shownNumber } from '../../spreadsheet/cell-format.ts';
import { addSheetRow, type CellLook } from '../../spreadsheet/row-builder.ts';
import { scanXml, type XmlTag } from '../../xml/scan-xml.ts';
import { columnNumber, readMergedCells } from './merged-cells.ts';
import type { CellStyle } from './workbook-parts.ts';

export interface SheetSetting {
  readonly sharedStrings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
}

interface CellDraft {
  readonly column: number;
  readonly type: string;
  readonly style: CellStyle | undefined;
  value: string;
  inline: string;
}

interface RowCell {
  readonly column: number;
  readonly text: string;
  readonly covered: boolean;
  readonly look: CellLook;
}

/** Reads one sheet into a page: printed header, rows that show, printed footer. Formulas count with their stored result. */
export function readSheet(xml: string, page: PageDraft, setting: SheetSetting, budget: ReadingBudget): boolean {
  const isCovered = readMergedCells(xml, budget);
  const hiddenColumns: [number, number][] = [];
  let row = 0;
  let nextColumn = 0;
  let cells: RowCell[] = [];
  let cell: CellDraft | null = null;
  let into: 'value' | 'inline' | 'margin' | null = null;
  let margin = '';

  const openCell = (tag: XmlTag): void => {
    const name = tag.attribute('r');
    const column = name === undefined ? nextColumn : columnNumber(name);
    nextColumn = column + 1;
    const style = setting.styles[Number(tag.attribute('s') ?? 0)];
    cell = { column, type: tag.attribute('t') ?? 'n', style, value: '', inline: '' };
  };

  const closeCell = (): void => {
    if (cell === null) return;
    const { column, style } = cell;
    budget.spendCells(1);
    if (!hiddenColumns.some(([first, last]) => column >= first && column <= last)) {
      cells.push({ column, text: shownCell(cell, setting), covered: isCovered(row, column), look: style?.look ?? {} });
    }
    cell = null;
  };

  const open = (tag: XmlTag): 'skip' | undefined => {
    switch (tag.name) {
      case 'row':
        row = Number(tag.attribute('r') ?? row + 1);
        nextColumn = 0;
        cells = [];
        return isYes(tag.attribute('hidden')) ? 'skip' : undefined;
      case 'col':
        if (isYes(tag.attribute('hidden'))) {
          hiddenColumns.push([Number(tag.attribute('min')) - 1, Number(tag.attribute('max')) - 1]);
        }
        break;
      case 'c':
        openCell(tag);
        break;
      case 'v':
        into = 'value';
        break;
      case 't':
        into = 'inline';
        break;
      case 'f':
      case 'rPh':
      case 'dataValidations':
      case 'conditionalFormatting':
      case 'extLst':
        return 'skip';
      case 'oddHeader':
      case 'oddFooter':
      case 'firstHeader':
      case 'firstFooter':
        into = 'margin';
        margin = '';
        break;
    }
    return undefined;
  };

  const close = (name: string): void => {
    if (name === 'c') closeCell();
    else if (name === 'row') addSheetRow(page, row, cells, budget);
    else if (into === 'margin') {
      addBlock(page, name.endsWith('Header') ? 'header' : 'footer', marginText(margin), budget);
    }
    into = null;
  };

  const text = (value: string): void => {
    if (into === 'margin') margin += value;
    else if (cell !== null && into === 'value') cell.value += value;
    else if (cell !== null && into === 'inline') cell.inline += value;
  };
  return scanXml(xml, { open, close, text }, budget);
}

function shownCell(cell: CellDraft, setting: SheetSetting): string {
  switch (cell.type) {
    case 's':
      return setting.sharedStrings[Number(cell.value)] ?? '';
    case 'inlineStr':
      return cell.inline;
    case 'str':
    case 'e':
      return cell.value;
    case 'b':
      return cell.value === '1' ? 'TRUE' : 'FALSE';
    case 'd': {
      const day = Date.parse(cell.value) / 86_400_000 + 25_569;
      return Number.isFinite(day) ? shownNumber(day, cell.style?.format || 'd/m/yyyy', false) : cell.value;
    }
    default:
      return cell.value.trim() === ''
        ? ''
        : shownNumber(Number(cell.value), cell.style?.format ?? '', setting.from1904);
  }
}

function isYes(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** `&C&"TH Sarabun,Bold"&14ประจำปี 2566&R&P/&N` → the words, with a space where left, centre and right part. */
function marginText(code: string): string {
  return code
    .replaceAll('&&', '\u0000')
    .replace(/&"[^"]{0,200}"|&K[0-9A-Fa-f]{6}|&\d{1,3}|&[PNDTZFAGBIUESXYOH]/g, '')
    .replace(/&[LCR]/g, ' ')
    .replaceAll('\u0000', '&');
}
