import type { ItemRow } from './item-row.ts';
import { type ItemState, STATES_WORST_FIRST } from './item-state.ts';

/** The rows by their state, the worst first; a state without items keeps its empty column. */
export function boardOfItems(rows: readonly ItemRow[]): readonly { state: ItemState; rows: readonly ItemRow[] }[] {
  return STATES_WORST_FIRST.map((state) => ({ state, rows: rows.filter((row) => row.state === state) }));
}
