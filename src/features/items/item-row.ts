import type { ItemState } from './item-state.ts';

/** An item of the year as the list shows it. */
export interface ItemRow {
  readonly id: string;
  readonly code: string;
  readonly conceptId: string;
  readonly titleTh: string;
  readonly titleEn: string;
  readonly subIndicator: string;
  readonly state: ItemState;
  readonly unit: { readonly id: string; readonly nameTh: string } | null;
  readonly ownerName: string | null;
  /** Evidence in force, and how much of it no check has seen in its newest version. */
  readonly evidenceCount: number;
  readonly uncheckedEvidence: number;
  /** Findings of the current checks that are not overruled; `info` is not counted. */
  readonly findings: { readonly fail: number; readonly manual: number; readonly warn: number };
  readonly overruledFindings: number;
  readonly openTasks: number;
  readonly checkedAt: Date | null;
  /** Points of the instrument (of 100) that the item costs when it is lost. */
  readonly points: number;
  /** Points of the whole; null where the weights were not published. */
  readonly totalPoints: number | null;
}

export interface ItemList {
  readonly fiscalYearBE: number;
  readonly yearIsClosed: boolean;
  /** After the filter, sorted. */
  readonly rows: readonly ItemRow[];
  /** All items of the year, before the filter. */
  readonly allCount: number;
  /** How many of all items are in each state. */
  readonly stateCounts: Readonly<Record<ItemState, number>>;
  readonly subIndicators: readonly { readonly code: string; readonly titleTh: string; readonly titleEn: string }[];
  readonly units: readonly { readonly id: string; readonly nameTh: string }[];
  /** A check of the whole year that is under way. */
  readonly runningCheckId: string | null;
}
