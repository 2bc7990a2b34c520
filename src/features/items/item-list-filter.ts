import { type ItemState, STATES_WORST_FIRST } from './item-state.ts';

export const ITEM_SORTS = ['code', 'state', 'points', 'unit', 'title'] as const;

export type ItemSort = (typeof ITEM_SORTS)[number];

/** What the list shows; null and '' leave everything in. */
export interface ItemListFilter {
  readonly view: 'table' | 'board';
  readonly subIndicator: string | null;
  readonly state: ItemState | null;
  /** Id of a unit; `none`: items without one. */
  readonly unitId: string | null;
  readonly search: string;
  readonly sort: ItemSort;
  readonly descending: boolean;
}

/** Reads the query of the address; what is not understood is left out, since an old bookmark is nobody's fault. */
export function readItemListFilter(query: Readonly<Record<string, string>>): ItemListFilter {
  const { sort = '' } = query;
  const descending = sort.startsWith('-');
  const key = descending ? sort.slice(1) : sort;
  return {
    view: query.view === 'board' ? 'board' : 'table',
    subIndicator: query.sub || null,
    state: STATES_WORST_FIRST.find((state) => state === query.state) ?? null,
    unitId: query.unit || null,
    search: (query.q ?? '').trim().slice(0, 200),
    sort: ITEM_SORTS.find((one) => one === key) ?? 'code',
    descending,
  };
}

/** The query that leads back to the filter, with changes; empty values are left out. Begins with `?` or is empty. */
export function itemListQuery(filter: ItemListFilter, changes: Partial<ItemListFilter> = {}): string {
  const { view, subIndicator, state, unitId, search, sort, descending } = { ...filter, ...changes };
  const query = new URLSearchParams();
  if (view === 'board') query.set('view', view);
  if (subIndicator) query.set('sub', subIndicator);
  if (state) query.set('state', state);
  if (unitId) query.set('unit', unitId);
  if (search) query.set('q', search);
  if (sort !== 'code' || descending) query.set('sort', `${descending ? '-' : ''}${sort}`);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
