import type { ExtractedDocument } from '#src/shared/extracted-document.ts';
import { matchKey } from '#src/thai/phrases.ts';
import type { Framework } from '../../frameworks/framework.ts';
import { linesOfDocument } from '../reading/document-lines.ts';
import { documentTitleOf } from './document-title.ts';
import { weighTitle } from './item-titles.ts';

export interface GuessedItem {
  readonly code: string;
  /** 0 to 1: how much of the title speaks for this item, and how clearly more than for the next. */
  readonly confidence: number;
}

/** The longest wording of an item's title or marks decides, since short ones stand in many titles. */
const LEAST_LETTERS = 8;
const LEAST_LEAD = 1.1;

/** Which item a document belongs to by what it calls itself; nothing where the title does not tell clearly. */
export function guessItem(document: ExtractedDocument, framework: Pick<Framework, 'items'>): GuessedItem | undefined {
  if (document.state !== 'readable') return undefined;
  const title = documentTitleOf(document, linesOfDocument(document)).text;
  const text = title.trim() === '' && document.kind === 'html' ? (document.title ?? '') : title;
  const ranked = weighTitle(text, framework.items)
    .map(({ item, own, other }) => ({ code: item.code, letters: other > own ? 0 : own }))
    .sort((one, other) => other.letters - one.letters);
  const [best, next] = ranked;
  if (best === undefined || best.letters < LEAST_LETTERS) return undefined;
  const lead = best.letters / Math.max(1, next?.letters ?? 0);
  if (lead < LEAST_LEAD) return undefined;
  const share = Math.min(1, best.letters / Math.max(1, matchKey(text).length));
  return { code: best.code, confidence: Math.min(1, 0.4 + 0.4 * share + 0.2 * Math.min(1, lead - 1)) };
}
