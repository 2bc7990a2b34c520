import { createPatternFinder, type PatternFinder } from './aho-corasick.ts';
import { fuzzyEnds, LONGEST_FUZZY_PATTERN } from './fuzzy-search.ts';
import { exactKey, type PhraseKey, skeletonOf, textOfUnits } from './phrase-key.ts';

/**
 * How sure a hit is. `exact`: the same but for white space, digits' script and the order of marks. `skeleton`: the same
 * letters, marks lost or changed ("สานักงาน", "งบประมำณ"). `fuzzy`: at most one letter in eight differs.
 */
export type PhraseTier = 'exact' | 'skeleton' | 'fuzzy';

export interface PhraseHit {
  readonly phrase: string;
  /** UTF-16 positions in the text given; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly tier: PhraseTier;
}

export interface PhraseFinder {
  /** Every place of each phrase in its best tier, in the order of the text. */
  find(text: string): PhraseHit[];
}

/** Shorter skeletons and patterns hit by chance. */
const SHORTEST_SKELETON = 5;
const SHORTEST_FUZZY = 12;
const LETTERS_PER_ERROR = 8;

/** The form in which two wordings are compared: no white space, Arabic digits, canonical marks, small Latin letters. */
export function matchKey(text: string): string {
  return textOfUnits(exactKey(text).units);
}

/**
 * A finder is made once for a list of phrases and used on many texts; phrases without letters are never found.
 * @param options `fuzzy: false` leaves out the third tier, whose cost grows with every phrase that is not there
 */
export function createPhraseFinder(
  phrases: readonly string[],
  { fuzzy = true }: { readonly fuzzy?: boolean } = {},
): PhraseFinder {
  const exact = phrases.map((phrase) => exactKey(phrase).units.slice());
  const skeletons = phrases.map((phrase) => skeletonOf(exactKey(phrase)).units.slice());
  const exactFinder = createPatternFinder(exact);
  let skeletonFinder: PatternFinder | undefined;
  return {
    find(text) {
      const { key, skeletonKey } = keysOf(text);
      const hits: PhraseHit[] = [];
      const found = new Set<number>();
      const hit = (index: number, from: number, to: number, where: PhraseKey, tier: PhraseTier) => {
        hits.push({ phrase: phrases[index]!, start: where.positions[from]!, end: endIn(text, where, to), tier });
        found.add(index);
      };
      exactFinder.search(key.units, (index, end) => hit(index, end - exact[index]!.length, end, key, 'exact'));
      if (found.size === phrases.length) return inTextOrder(hits);

      const skeleton = skeletonKey();
      const foundExactly = new Set(found);
      skeletonFinder ??= createPatternFinder(
        skeletons.map((units) => (units.length < SHORTEST_SKELETON ? NOTHING : units)),
      );
      skeletonFinder.search(skeleton.units, (index, end) => {
        if (!foundExactly.has(index)) hit(index, end - skeletons[index]!.length, end, skeleton, 'skeleton');
      });

      for (const [index, units] of fuzzy ? skeletons.entries() : []) {
        if (found.has(index) || units.length < SHORTEST_FUZZY) continue;
        const pattern = units.subarray(0, LONGEST_FUZZY_PATTERN);
        const distance = Math.floor(pattern.length / LETTERS_PER_ERROR);
        for (const { end } of fuzzyEnds(skeleton.units, pattern, distance)) {
          hit(index, Math.max(0, end - pattern.length), end, skeleton, 'fuzzy');
        }
      }
      return inTextOrder(hits);
    },
  };
}

const NOTHING = new Uint16Array(0);

interface TextKeys {
  readonly text: string;
  readonly key: PhraseKey;
  readonly skeletonKey: () => PhraseKey;
}

/** Many finders look through the same long text one after the other: its keys are made once. */
let latest: TextKeys | undefined;

function keysOf(text: string): TextKeys {
  if (latest?.text === text) return latest;
  const key = exactKey(text);
  let skeleton: PhraseKey | undefined;
  latest = {
    text,
    key,
    skeletonKey: () => {
      skeleton ??= skeletonOf(key);
      return skeleton;
    },
  };
  return latest;
}

/** Marks that the key leaves out still belong to the last letter of a hit. */
function endIn(text: string, key: PhraseKey, end: number): number {
  let position = key.positions[end - 1]! + 1;
  const next = end < key.positions.length ? key.positions[end]! : text.length;
  while (position < next && /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\uf701-\uf71a]/.test(text.charAt(position))) position++;
  return position;
}

function inTextOrder(hits: PhraseHit[]): PhraseHit[] {
  return hits.sort((one, other) => one.start - other.start || other.end - one.end);
}
