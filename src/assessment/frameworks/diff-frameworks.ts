import type { Framework, FrameworkItem } from './framework.ts';

/** What became of an item from one framework to another. Items are the same where their concept is. */
export type ItemChange =
  | {
      readonly change: 'same' | 'renumbered' | 'changed';
      readonly from: FrameworkItem;
      readonly to: FrameworkItem;
      readonly differs: readonly string[];
    }
  | { readonly change: 'gone'; readonly from: FrameworkItem }
  | { readonly change: 'new'; readonly to: FrameworkItem };

/**
 * Compares two frameworks item by item: first the items of `b` in their order, then those of `a` that are gone.
 * `same`: nothing but wording of notes and sources may differ; `renumbered`: the same under another code;
 * `changed`: title, year rule or required elements differ (the code may too: then `differs` names it).
 */
export function diffFrameworks(a: Framework, b: Framework): readonly ItemChange[] {
  const before = new Map(a.items.map((item) => [item.conceptId, item]));
  const kept = b.items.map((to): ItemChange => {
    const from = before.get(to.conceptId);
    if (!from) return { change: 'new', to };
    const differs = differences(from, to);
    if (differs.length === 0) return { change: 'same', from, to, differs };
    return { change: differs.every((one) => one === 'code') ? 'renumbered' : 'changed', from, to, differs };
  });
  const concepts = new Set(b.items.map((item) => item.conceptId));
  const gone = a.items
    .filter((item) => !concepts.has(item.conceptId))
    .map((from): ItemChange => ({ change: 'gone', from }));
  return [...kept, ...gone];
}

function differences(from: FrameworkItem, to: FrameworkItem): readonly string[] {
  const elements = (item: FrameworkItem): string =>
    item.elements
      .map((one) => one.id)
      .sort()
      .join(' ');
  const facts: readonly (readonly [string, boolean])[] = [
    ['code', from.code !== to.code],
    ['title', from.titleTh !== to.titleTh],
    ['year rule', JSON.stringify(from.yearRule) !== JSON.stringify(to.yearRule)],
    ['elements', elements(from) !== elements(to)],
  ];
  return facts.filter(([, differ]) => differ).map(([name]) => name);
}
