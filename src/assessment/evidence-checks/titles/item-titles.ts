import { createPhraseFinder, matchKey, type PhraseFinder } from '#src/thai/phrases.ts';
import type { FrameworkItem } from '../../frameworks/framework.ts';

/** The wordings by which a title is recognised as the item's own, or as another kind of document. */
export interface ItemTitles {
  readonly own: PhraseFinder;
  readonly others: PhraseFinder;
}

const titlesOf = new WeakMap<FrameworkItem, ItemTitles>();

/** Made once an item: finders are dear to build. */
export function itemTitles(item: FrameworkItem): ItemTitles {
  const known = titlesOf.get(item);
  if (known) return known;
  const titles = {
    own: createPhraseFinder(ownWordings(item)),
    others: createPhraseFinder(item.marks.notTitle, { fuzzy: false }),
  };
  titlesOf.set(item, titles);
  return titles;
}

/** How many letters of a title speak for an item, and how many against it: of the longest wording that is there. */
export interface TitleWeight {
  readonly item: FrameworkItem;
  readonly own: number;
  readonly other: number;
}

interface Wording {
  readonly letters: number;
  readonly own: readonly FrameworkItem[];
  readonly others: readonly FrameworkItem[];
}

interface AllTitles {
  readonly finder: PhraseFinder;
  readonly wordings: ReadonlyMap<string, Wording>;
}

const allTitlesOf = new WeakMap<readonly FrameworkItem[], AllTitles>();

/** Weighs a title for every item of a list, with one search for the wordings of all. */
export function weighTitle(title: string, items: readonly FrameworkItem[]): readonly TitleWeight[] {
  const { finder, wordings } = allTitles(items);
  const own = new Map<FrameworkItem, number>();
  const other = new Map<FrameworkItem, number>();
  for (const phrase of new Set(finder.find(title).map((hit) => hit.phrase))) {
    const wording = wordings.get(phrase);
    for (const item of wording?.own ?? []) own.set(item, Math.max(own.get(item) ?? 0, wording?.letters ?? 0));
    for (const item of wording?.others ?? []) other.set(item, Math.max(other.get(item) ?? 0, wording?.letters ?? 0));
  }
  return items.map((item) => ({ item, own: own.get(item) ?? 0, other: other.get(item) ?? 0 }));
}

function allTitles(items: readonly FrameworkItem[]): AllTitles {
  const known = allTitlesOf.get(items);
  if (known) return known;
  const phrases = new Set(items.flatMap((item) => [...ownWordings(item), ...item.marks.notTitle]));
  const wordings = new Map(
    [...phrases].map((phrase) => [
      phrase,
      {
        letters: matchKey(phrase).length,
        own: items.filter((item) => ownWordings(item).includes(phrase)),
        others: items.filter((item) => item.marks.notTitle.includes(phrase)),
      },
    ]),
  );
  const made = { finder: createPhraseFinder([...phrases], { fuzzy: false }), wordings };
  allTitlesOf.set(items, made);
  return made;
}

function ownWordings(item: FrameworkItem): readonly string[] {
  return [...new Set([item.titleTh, ...item.marks.titleAnyOf])];
}
