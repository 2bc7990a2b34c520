import { createPhraseFinder, type PhraseFinder, type PhraseHit } from '#src/thai/phrases.ts';
import type { ElementLook, FrameworkItem } from '../../frameworks/framework.ts';
import type { EvidenceCase } from '../evidence-case.ts';
import { contentTextOf } from './document-lines.ts';
import { readingOf } from './document-reading.ts';
import { type Sighting, sightSign } from './element-signs.ts';

/** Longer texts are not searched for misspelt phrases: the cost grows with every phrase that is not there. */
const LONGEST_FUZZY_TEXT = 400_000;

/** `likely`: only something close to its letters is there. `undefined`: a program cannot tell. */
export interface ElementOutcome {
  readonly outcome: 'found' | 'likely' | 'missing' | undefined;
  /** Of what was found, and of what is likely. */
  readonly sighting?: Sighting | undefined;
}

interface Search {
  readonly text: string;
  readonly hits: ReadonlyMap<string, readonly PhraseHit[]>;
}

/** One finder for all phrases of an item, and one search for a case: both are used again for every element. */
const finders = new WeakMap<FrameworkItem, PhraseFinder>();
const nearFinders = new WeakMap<readonly string[], PhraseFinder>();
const searches = new WeakMap<EvidenceCase, Search>();

/** Whether an element stands in the piece. `undefined`: a program cannot tell. */
export function findElement(evidence: EvidenceCase, look: ElementLook): ElementOutcome['outcome'] {
  return sightElement(evidence, look).outcome;
}

/** Whether an element stands in the piece, and where. */
export function sightElement(evidence: EvidenceCase, look: ElementLook): ElementOutcome {
  switch (look.by) {
    case 'person':
      return { outcome: undefined };
    case 'phrases': {
      for (const sign of look.orBy ?? []) {
        const sighting = sightSign(evidence, sign, searchOf(evidence).text);
        if (sighting) return { outcome: 'found', sighting };
      }
      return phraseOutcome(evidence, look.anyOf, look.atLeast ?? 1, look.notWithin ?? []);
    }
    case 'phrase-groups': {
      const outcomes = look.allOf.map((group) => phraseOutcome(evidence, group, 1, []));
      const worst = (['missing', 'likely'] as const).find((level) => outcomes.some(({ outcome }) => outcome === level));
      return outcomes.find(({ outcome }) => outcome === (worst ?? 'found')) ?? { outcome: 'found' };
    }
    default: {
      const sighting = sightSign(evidence, look.by, searchOf(evidence).text);
      return sighting ? { outcome: 'found', sighting } : { outcome: 'missing' };
    }
  }
}

/** The text in which phrases and most signs are looked for; `placeInText` tells the page of a position in it. */
export function searchedTextOf(evidence: EvidenceCase): string {
  return searchOf(evidence).text;
}

/** How many wordings of the item's elements stand in some words of the piece. */
export function elementHitsIn({ item }: EvidenceCase, words: string): number {
  return finderOf(item).find(words).length;
}

function searchOf(evidence: EvidenceCase): Search {
  const known = searches.get(evidence);
  if (known) return known;
  const text = textOf(evidence);
  const search = { text, hits: Map.groupBy(finderOf(evidence.item).find(text), ({ phrase }) => phrase) };
  searches.set(evidence, search);
  return search;
}

function finderOf(item: FrameworkItem): PhraseFinder {
  const known = finders.get(item);
  if (known) return known;
  const phrases = item.elements.flatMap(({ look }) => {
    if (look.by === 'phrases') return [...look.anyOf, ...(look.notWithin ?? [])];
    return look.by === 'phrase-groups' ? look.allOf.flat() : [];
  });
  const finder = createPhraseFinder([...new Set(phrases)], { fuzzy: false });
  finders.set(item, finder);
  return finder;
}

/** Finds misspelt phrases too; made only for the elements that were not found otherwise. */
function nearFinderOf(phrases: readonly string[]): PhraseFinder {
  const finder = nearFinders.get(phrases) ?? createPhraseFinder(phrases);
  nearFinders.set(phrases, finder);
  return finder;
}

/** Content with the words of links, since a page may lead to the thing by its name. */
function textOf(evidence: EvidenceCase): string {
  const links = (evidence.document?.links ?? []).filter((link) => !link.inNavigation).map((link) => link.text);
  const names = (evidence.document?.pages ?? []).map((page) => page.name ?? '');
  return [titleBarOf(evidence), contentTextOf(readingOf(evidence).lines), ...names, ...links].join('\n');
}

/** What stands in the searched text before the content: the title of a web page. */
export function titleBarOf({ document }: EvidenceCase): string {
  return document?.kind === 'html' ? (document.title ?? '') : '';
}

function phraseOutcome(
  evidence: EvidenceCase,
  phrases: readonly string[],
  atLeast: number,
  notWithin: readonly string[],
): ElementOutcome {
  const { text, hits } = searchOf(evidence);
  const isScreened = screenOf(notWithin.flatMap((phrase) => hits.get(phrase) ?? []));
  const found = phrases.flatMap((phrase) => hits.get(phrase)?.find((hit) => !isScreened(hit)) ?? []);
  if (found.length >= atLeast) return { outcome: 'found', sighting: firstOf(found) };
  if (text.length > LONGEST_FUZZY_TEXT) return { outcome: 'missing' };
  const near = nearFinderOf(phrases)
    .find(text)
    .filter((hit) => hit.tier === 'fuzzy' && !isScreened(hit));
  const all = [...found, ...near];
  if (new Set(all.map(({ phrase }) => phrase)).size < atLeast) return { outcome: 'missing' };
  return { outcome: 'likely', sighting: firstOf(all) };
}

function firstOf(hits: readonly PhraseHit[]): Sighting | undefined {
  return hits.length === 0 ? undefined : { at: Math.min(...hits.map(({ start }) => start)) };
}

/** Tells whether a place lies inside one of the screens. */
function screenOf(screens: readonly PhraseHit[]): (hit: PhraseHit) => boolean {
  const sorted = [...screens].sort((one, other) => one.start - other.start);
  let reach = 0;
  const reaches = sorted.map(({ end }) => {
    reach = Math.max(reach, end);
    return reach;
  });
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (reaches[low - 1] ?? 0) >= end;
  };
}
