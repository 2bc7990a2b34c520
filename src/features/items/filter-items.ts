import { matchKey } from '#src/thai/phrases.ts';
import type { ItemListFilter, ItemSort } from './item-list-filter.ts';
import type { ItemRow } from './item-row.ts';
import { STATES_WORST_FIRST } from './item-state.ts';

/** The rows that the filter leaves, in its order; rows that are alike stay in the order given (that of the framework). */
export function filterItems(rows: readonly ItemRow[], filter: ItemListFilter): readonly ItemRow[] {
  const kept = rows.filter(
    (row) =>
      (filter.subIndicator === null || row.subIndicator === filter.subIndicator) &&
      (filter.state === null || row.state === filter.state) &&
      (filter.unitId === null || (row.unit?.id ?? 'none') === filter.unitId) &&
      isFound(row, filter.search),
  );
  if (filter.sort === 'code') return filter.descending ? kept.toReversed() : kept;
  const compare = COMPARISONS[filter.sort];
  const sign = filter.descending ? -1 : 1;
  return kept.toSorted((one, other) => sign * compare(one, other));
}

/** Every word of the search stands in the item; white space, Thai digits, order of marks and case do not matter. */
function isFound(row: ItemRow, search: string): boolean {
  const words = search.split(/\s+/).map(matchKey).filter(Boolean);
  if (words.length === 0) return true;
  const parts = [row.code, row.titleTh, row.titleEn, row.ownerName ?? '', row.unit?.nameTh ?? ''].map(matchKey);
  const number = /^(?:ข้อ(?:ที่)?|o)?(\d+)$/u.exec(matchKey(search))?.[1];
  if (number !== undefined && /\d+/.exec(row.code)?.[0] === number) return true;
  return words.every((word) => parts.some((part) => part.includes(word)));
}

const thai = new Intl.Collator('th');

const COMPARISONS: Readonly<Record<Exclude<ItemSort, 'code'>, (one: ItemRow, other: ItemRow) => number>> = {
  // The worst first.
  state: (one, other) => STATES_WORST_FIRST.indexOf(one.state) - STATES_WORST_FIRST.indexOf(other.state),
  // The dearest first.
  points: (one, other) => other.points - one.points,
  // Items without a unit last.
  unit: (one, other) => thai.compare(one.unit?.nameTh ?? '\u{10ffff}', other.unit?.nameTh ?? '\u{10ffff}'),
  title: (one, other) => thai.compare(one.titleTh, other.titleTh),
};
