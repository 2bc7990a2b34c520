/** Finds many patterns in one pass over a text: Aho–Corasick with a full transition table over the letters in use. */
export interface PatternFinder {
  /** Calls `found(pattern index, index of the unit after it)` for each place where a pattern ends. */
  search(units: Uint16Array, found: (pattern: number, end: number) => void): void;
}

/** Empty patterns are never found. */
export function createPatternFinder(patterns: readonly Uint16Array[]): PatternFinder {
  const letterOf = new Uint16Array(0x10000);
  let letters = 1;
  let states = 1;
  for (const pattern of patterns) {
    states += pattern.length;
    for (const unit of pattern) if (letterOf[unit] === 0) letterOf[unit] = letters++;
  }
  const next = new Int32Array(states * letters);
  const endsHere: number[][] = [[]];
  for (const [index, pattern] of patterns.entries()) {
    if (pattern.length === 0) continue;
    let state = 0;
    for (const unit of pattern) {
      const slot = state * letters + letterOf[unit]!;
      if (next[slot] === 0) {
        next[slot] = endsHere.length;
        endsHere.push([]);
      }
      state = next[slot]!;
    }
    endsHere[state]!.push(index);
  }
  const endsWithin = addFailureLinks(next, letters, endsHere);
  const ends = Uint8Array.from(endsWithin, (list) => (list.length > 0 ? 1 : 0));
  return {
    search(units, found) {
      let state = 0;
      for (let index = 0; index < units.length; index++) {
        state = next[state * letters + letterOf[units[index]!]!]!;
        if (ends[state] === 1) for (const pattern of endsWithin[state]!) found(pattern, index + 1);
      }
    },
  };
}

/** Fills the gaps of the trie with where to go on from the longest suffix; gives the patterns that end in each state. */
function addFailureLinks(next: Int32Array, letters: number, endsHere: readonly number[][]): number[][] {
  const suffix = new Int32Array(endsHere.length);
  const endsWithin = endsHere.map((list) => [...list]);
  const queue: number[] = [];
  for (let letter = 0; letter < letters; letter++) if (next[letter] !== 0) queue.push(next[letter]!);
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head]!;
    endsWithin[state]!.push(...endsWithin[suffix[state]!]!);
    for (let letter = 0; letter < letters; letter++) {
      const slot = state * letters + letter;
      const onSuffix = next[suffix[state]! * letters + letter]!;
      if (next[slot] === 0) {
        next[slot] = onSuffix;
      } else {
        suffix[next[slot]!] = onSuffix;
        queue.push(next[slot]!);
      }
    }
  }
  return endsWithin;
}
