/** The word most like the one typed, if one is like it at all (up to a third of its letters wrong). */
export function nearestWord(typed: string, words: readonly string[]): string | null {
  const wanted = typed.slice(0, 60).toLowerCase();
  const ranked = words
    .map((word) => ({ word, distance: distanceOf(wanted, word.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(2, best.word.length / 3) ? best.word : null;
}

/** Levenshtein distance: letters put in, left out or changed. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
