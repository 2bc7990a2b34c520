/** A character where PDFium says that it stands, in points from the top left corner. */
export interface PlacedCharacter {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How many clusters back the first of two is looked for. */
const REACH = 4;
/** Points between clusters on one line that count as touching. */
const TOUCHING = 2.5;
const MARK = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/;

/**
 * PDFium sorts the pieces of Chromium's files by place and then emits a marked cluster again after the next consonant
 * ("ส่วส่น" for "ส่วน"), with a break or space around it. A marked cluster that stands over the same cluster is
 * dropped, and so is the white space between the clusters that then touch.
 */
export function withoutRepeatedClusters(characters: readonly PlacedCharacter[]): PlacedCharacter[] {
  const kept: PlacedCharacter[] = [];
  const recent: PlacedCharacter[] = [];
  let white: PlacedCharacter[] = [];
  let afterDropped = false;
  for (let i = 0; i < characters.length; ) {
    const end = clusterEnd(characters, i);
    const own = characters.slice(i, end);
    i = end;
    if (own[0]!.text.trim() === '') {
      white.push(own[0]!);
      continue;
    }
    const cluster = extentOf(own);
    if (own.length > 1 && recent.some((before) => standOver(before, cluster))) {
      afterDropped = true;
      continue;
    }
    const last = recent.at(-1);
    if (!(afterDropped && last && Math.abs(cluster.left - last.right) < TOUCHING)) kept.push(...white);
    white = [];
    afterDropped = false;
    kept.push(...own);
    recent.push(cluster);
    if (recent.length > REACH) recent.shift();
  }
  return kept;
}

/** Behind the marks that belong to the character at `start`. */
function clusterEnd(characters: readonly PlacedCharacter[], start: number): number {
  let end = start + 1;
  while (end < characters.length && MARK.test(characters[end]!.text)) end++;
  return end;
}

function extentOf(cluster: readonly PlacedCharacter[]): PlacedCharacter {
  return {
    text: cluster.map((character) => character.text).join(''),
    left: Math.min(...cluster.map((character) => character.left)),
    right: Math.max(...cluster.map((character) => character.right)),
    top: Math.min(...cluster.map((character) => character.top)),
    bottom: Math.max(...cluster.map((character) => character.bottom)),
  };
}

/** The mark's own box lies above or below its consonant's, so height only has to be near. */
function standOver(a: PlacedCharacter, b: PlacedCharacter): boolean {
  if (a.text !== b.text) return false;
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const apart = Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
  return across > 0.2 * Math.min(a.right - a.left, b.right - b.left) && apart < a.bottom - a.top;
}
