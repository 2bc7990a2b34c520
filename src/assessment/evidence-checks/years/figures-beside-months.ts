import type { YearMention } from '#src/thai/year-mention.ts';
import { type Line, lineAt } from '../reading/document-lines.ts';

const FIGURE = /^[0-9๐-๙][0-9๐-๙,.]*$/u;
const YEAR_LIKE = /^(?:25[0-9]{2}|๒๕[๐-๙]{2}|20[0-9]{2}|[4-9][0-9]|[๔-๙][๐-๙])$/u;

/**
 * "พ.ย. | 3120": the figure in the cell after a month counts people where the column below or above it holds figures that
 * are no years. Returns the mentions that remain.
 */
export function withoutFiguresBesideMonths(
  mentions: readonly YearMention[],
  lines: readonly Line[],
): readonly YearMention[] {
  // In "เดือน | ต.ค. 65" the cells part before the month, and its year stands with it.
  const across = mentions.filter(
    ({ kind, text }) => kind === 'date' && text.replace(/^(?:ประจำ)?เดือน\s*/u, '').includes('\t'),
  );
  if (across.length === 0) return mentions;
  const counting = countingColumns(lines);
  return mentions.filter((mention) => {
    if (!across.includes(mention)) return true;
    const line = lineAt(lines, mention.start);
    if (line === undefined) return true;
    const column = line.text.slice(0, mention.end - 1 - line.start).split('\t').length - 1;
    return !counting.has(column);
  });
}

/** Columns in which a figure stands that cannot be a year. */
function countingColumns(lines: readonly Line[]): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const line of lines) {
    for (const [column, cell] of line.text.split('\t').entries()) {
      const figure = cell.trim();
      if (column > 0 && FIGURE.test(figure) && !YEAR_LIKE.test(figure)) columns.add(column);
    }
  }
  return columns;
}
