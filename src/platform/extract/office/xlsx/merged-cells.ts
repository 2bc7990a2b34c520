import type { ReadingBudget } from '../../reading-budget.ts';
import { scanXml } from '../../xml/scan-xml.ts';

/** Rows under merged cells that are remembered; more stands only in files made to do harm. */
const MOST_ROWS = 200_000;

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Which cells lie under a merged one. The list stands after the cells in the file, hence the search ahead.
 * @returns whether the cell (row from 1, column from 0) is covered
 */
export function readMergedCells(sheetXml: string, budget: ReadingBudget): (row: number, column: number) => boolean {
  const at = sheetXml.lastIndexOf('<mergeCells');
  if (at < 0) return () => false;
  const areasByRow = new Map<number, Area[]>();
  let count = 0;
  scanXml(
    sheetXml.slice(at),
    {
      open(tag) {
        const reference = tag.name === 'mergeCell' ? tag.attribute('ref') : undefined;
        const area = reference === undefined ? null : parseArea(reference);
        if (area === null) return undefined;
        for (let row = area.top; row <= area.bottom && count < MOST_ROWS; row++, count++) {
          const areas = areasByRow.get(row);
          if (areas === undefined) areasByRow.set(row, [area]);
          else areas.push(area);
        }
        return undefined;
      },
    },
    budget,
  );
  return (row, column) =>
    (areasByRow.get(row) ?? []).some(
      (area) => column >= area.left && column <= area.right && !(row === area.top && column === area.left),
    );
}

function parseArea(reference: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (match === null) return null;
  const [, left = '', top, right = '', bottom] = match;
  return { left: columnNumber(left), top: Number(top), right: columnNumber(right), bottom: Number(bottom) };
}

/** `A` → 0, `Z` → 25, `AA` → 26; letters of a whole cell name are read up to its digits. */
export function columnNumber(cellName: string): number {
  let column = 0;
  for (let at = 0; at < cellName.length && at < 3; at++) {
    const letter = cellName.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
