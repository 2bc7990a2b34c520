import type { GridRow, TableGrid } from './table-grid.ts';
import type { RawLine } from './text-lines.ts';

/** A line of the page, or a row of a ruled table made of several. */
export interface LineOrRow {
  readonly lines: readonly RawLine[];
  /** Lines of each cell, blank cells included; null for a plain line. */
  readonly cells: readonly (readonly RawLine[])[] | null;
}

/** Lines times rules of a page; a dense form of 200 rules and 2,000 lines stays well below. */
const MAX_COMPARISONS = 1_000_000;

/** Cuts lines at the upright rules that they cross, and gathers what stands in one row of a ruled table. */
export function gatherRows(lines: readonly RawLine[], grid: TableGrid): LineOrRow[] {
  if (grid.isEmpty || lines.length * grid.ruleCount > MAX_COMPARISONS)
    return lines.map((line) => ({ lines: [line], cells: null }));
  const found: (RawLine | RowInMaking)[] = [];
  const rows = new Map<string, RowInMaking>();
  for (const line of lines.flatMap((whole) => cutAtRules(whole, grid))) {
    const place = line.ux > 0.98 ? grid.rowAt((line.left + line.right) / 2, line.y - line.largest * 0.3) : null;
    if (!place) {
      found.push(line);
      continue;
    }
    let row = rows.get(place.key);
    if (!row) {
      row = { place, members: [] };
      rows.set(place.key, row);
      found.push(row);
    }
    // Where cells span columns, the line that shows most of them tells.
    if (place.columns.length > row.place.columns.length) row.place = place;
    row.members.push(line);
  }
  const rowsOfTable = Map.groupBy(rows.values(), (row) => row.place.columns[0]!.from);
  return found.flatMap((item): LineOrRow[] => {
    if (!('members' in item)) return [{ lines: [item], cells: null }];
    const isAlone = rowsOfTable.get(item.place.columns[0]!.from)!.length === 1;
    // The grid of a chart, or a frame with a rule through it.
    const isNoTable = isAlone && new Set(item.members.map((line) => columnOf(line, item.place))).size === 1;
    return isNoTable ? item.members.map((line) => ({ lines: [line], cells: null })) : [finished(item)];
  });
}

interface RowInMaking {
  place: GridRow;
  readonly members: RawLine[];
}

/** A cell that an earlier row reaches down with is not blank: it is left out. */
function finished({ place, members }: RowInMaking): LineOrRow {
  const owner = (line: RawLine): number => columnOf(line, place);
  const cells = place.columns.flatMap((column, i) => {
    const own = members.filter((line) => owner(line) === i);
    return own.length === 0 && column.isContinued ? [] : [own];
  });
  return { lines: members, cells };
}

/** The column that the middle of a line stands in; the nearest one for what sticks out. */
function columnOf(line: RawLine, place: GridRow): number {
  const middle = (line.left + line.right) / 2;
  return Math.max(
    0,
    place.columns.findLastIndex((column) => column.from <= middle + 1),
  );
}

function cutAtRules(line: RawLine, grid: TableGrid): RawLine[] {
  if (line.gaps.length === 0 || line.ux < 0.98) return [line];
  const cuts = line.gaps.filter((gap) => grid.separates(gap.from, gap.to, line.y - line.largest * 0.3));
  if (cuts.length === 0) return [line];
  const pieces: RawLine[] = [];
  let rest = line;
  for (const cut of cuts) {
    pieces.push({ ...rest, end: cut.unit, right: cut.from });
    rest = { ...rest, start: cut.unit, left: cut.to, x: cut.to };
  }
  return [...pieces, rest];
}
