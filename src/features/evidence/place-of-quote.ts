import type { Box, ExtractedPage, TextBlock } from '#src/shared/extracted-document.ts';
import { matchKey } from '#src/thai/phrases.ts';

/** Fewer letters than these say nothing of where they stand. */
const FEWEST_LETTERS = 4;

/**
 * Where on the page the words of a finding stand: the box around the lines that hold them, or that are part of them, for a
 * quotation may run over several. Undefined where the page has no such line or the reader knows no places.
 */
export function placeOfQuote(page: ExtractedPage, quote: string): Box | undefined {
  const wanted = matchKey(quote.replace(/…/g, ' '));
  if (wanted.length < FEWEST_LETTERS) return undefined;
  const keyed = page.blocks.flatMap((block) =>
    block.box ? [{ block, box: block.box, key: matchKey(block.text) }] : [],
  );
  const whole = keyed.find(({ key }) => key.includes(wanted));
  if (whole) return whole.box;
  const parts = keyed.filter(({ block, key }) => key.length >= FEWEST_LETTERS && isPart(block, key, wanted));
  return parts.length === 0 ? undefined : around(parts.map(({ box }) => box));
}

function isPart(block: TextBlock, key: string, wanted: string): boolean {
  return block.role !== 'navigation' && wanted.includes(key);
}

function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
