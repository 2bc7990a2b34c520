import type { WebWords } from './web-words.ts';

/** Where in the navigation a page stands. */
export type Place = 'overview' | 'items' | 'checks' | 'score' | 'history' | 'settings';

/** The main ways through an assessment year, in the order in which they are needed. */
export function navigationOf(words: WebWords, yearBE: number, place: Place | undefined) {
  const ways: readonly (readonly [Place, string])[] = [
    ['overview', `/years/${yearBE}`],
    ['items', `/years/${yearBE}/items`],
    ['checks', `/years/${yearBE}/checks`],
    ['score', `/years/${yearBE}/score`],
    ['history', '/history'],
    ['settings', '/settings'],
  ];
  return ways.map(([name, href]) => ({ href, label: words[name], current: name === place }));
}
