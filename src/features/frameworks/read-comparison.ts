import { diffFrameworks, type ItemChange } from '#src/assessment/frameworks/diff-frameworks.ts';
import type { Framework, RequiredElement } from '#src/assessment/frameworks/framework.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import type { FrameworkShelf } from './framework-shelf.ts';

export type ChangeKind = ItemChange['change'];

/** In the order in which they are shown: what asks for work first. */
export const CHANGE_KINDS: readonly ChangeKind[] = ['new', 'changed', 'renumbered', 'same', 'gone'];

export type FrameworkFacts = Pick<
  Framework,
  'id' | 'fiscalYearBE' | 'titleTh' | 'titleEn' | 'status' | 'notes' | 'sources'
>;

/** An item with what became of it. */
export interface ComparedItem {
  readonly change: ItemChange;
  /** Elements that only the later framework asks for, and those that only the earlier one did. */
  readonly added: readonly RequiredElement[];
  readonly dropped: readonly RequiredElement[];
}

export interface Comparison {
  /** The earlier of the two. */
  readonly from: FrameworkFacts;
  readonly to: FrameworkFacts;
  /** The framework that was compared with, as it is chosen on the page. */
  readonly withId: string;
  /** Frameworks that can be chosen, oldest first. */
  readonly others: readonly FrameworkFacts[];
  readonly counts: Readonly<Record<ChangeKind, number>>;
  readonly items: readonly ComparedItem[];
}

/**
 * Compares the framework of a year with another, the earlier first.
 * @param withId the other; undefined: the nearest year before, or else the nearest after
 */
export function readComparison(
  frameworks: Pick<FrameworkShelf, 'ids' | 'get'>,
  yearFrameworkId: string,
  withId?: string,
): Result<Comparison, 'unknown-framework' | 'nothing-to-compare'> {
  const own = frameworks.get(yearFrameworkId);
  const others = frameworks.ids
    .filter((id) => id !== yearFrameworkId)
    .map((id) => frameworks.get(id))
    .sort((a, b) => a.fiscalYearBE - b.fiscalYearBE || a.id.localeCompare(b.id));
  if (others.length === 0) return fail('nothing-to-compare');
  const other = withId === undefined ? nearestTo(own, others) : others.find(({ id }) => id === withId);
  if (other === undefined) return fail('unknown-framework');
  const [from, to] = other.fiscalYearBE > own.fiscalYearBE ? [own, other] : [other, own];
  const items = diffFrameworks(from, to).map(comparedItem);
  const countOf = (kind: ChangeKind) => items.filter(({ change }) => change.change === kind).length;
  return succeed({
    from: factsOf(from),
    to: factsOf(to),
    withId: other.id,
    others: others.map(factsOf),
    counts: {
      new: countOf('new'),
      changed: countOf('changed'),
      renumbered: countOf('renumbered'),
      same: countOf('same'),
      gone: countOf('gone'),
    },
    items,
  });
}

/** As it is written in the address of the page; undefined, which is all, for anything else. */
export function parseChangeKind(text: string | undefined): ChangeKind | undefined {
  return CHANGE_KINDS.find((kind) => kind === text);
}

function nearestTo(own: Framework, others: readonly Framework[]): Framework | undefined {
  return others.findLast(({ fiscalYearBE }) => fiscalYearBE < own.fiscalYearBE) ?? others[0];
}

function comparedItem(change: ItemChange): ComparedItem {
  if (!('from' in change && 'to' in change)) return { change, added: [], dropped: [] };
  const only = (a: readonly RequiredElement[], b: readonly RequiredElement[]) =>
    a.filter(({ id }) => b.every((other) => other.id !== id));
  return {
    change,
    added: only(change.to.elements, change.from.elements),
    dropped: only(change.from.elements, change.to.elements),
  };
}

function factsOf({ id, fiscalYearBE, titleTh, titleEn, status, notes, sources }: Framework): FrameworkFacts {
  return { id, fiscalYearBE, titleTh, titleEn, status, sources, ...(notes === undefined ? {} : { notes }) };
}
