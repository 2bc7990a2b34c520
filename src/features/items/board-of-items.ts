import type { ItemRow } from './item-row.ts';
import { ITEM_STATES, type ItemState } from './item-state.ts';

/** The rows by their state, the worst first; a state without items keeps its empty column. */
export function boardOfItems(rows: readonly ItemRow[]): readonly { state: ItemState; rows: readonly ItemRow[] }[] {
  return ITEM_STATES.map((state) => ({ state, rows: rows.filter((row) => row.state === state) }));
}
