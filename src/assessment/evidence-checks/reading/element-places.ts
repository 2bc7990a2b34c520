import type { EvidenceCase } from '../evidence-case.ts';
import { quoteOf } from '../finding-words.ts';
import { isContentLine } from './document-lines.ts';
import { readingOf } from './document-reading.ts';
import { searchedTextOf, titleBarOf } from './element-search.ts';
import type { Sighting } from './element-signs.ts';

/** Page (from 1; null for the title bar and links of a web page) and words of what was seen. */
export interface ElementPlace {
  readonly page: number | null;
  readonly quote: string | null;
}

/** Where people find what was sighted. */
export function placeOfSighting(evidence: EvidenceCase, sighting: Sighting | undefined): ElementPlace {
  if (sighting === undefined) return { page: null, quote: null };
  return 'at' in sighting ? placeInText(evidence, sighting.at) : sighting;
}

/** The searched text is the title bar, the content line by line, then names of sheets and words of links. */
function placeInText(evidence: EvidenceCase, at: number): ElementPlace {
  let start = titleBarOf(evidence).length + 1;
  if (at < start) return { page: null, quote: quoteOf(titleBarOf(evidence)) };
  for (const page of readingOf(evidence).lines) {
    const lines = page.filter(isContentLine);
    for (const { page: number, text } of lines) {
      if (at <= start + text.length) return { page: number, quote: quoteOf(text, at - start, at - start) };
      start += text.length + 1;
    }
    if (lines.length === 0) start++;
  }
  const text = searchedTextOf(evidence);
  const from = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return { page: null, quote: quoteOf(text.slice(from, end === -1 ? text.length : end)) };
}
