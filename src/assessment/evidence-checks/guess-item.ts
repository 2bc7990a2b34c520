import type { ExtractedDocument } from '#src/shared/extracted-document.ts';
import { createPhraseFinder, matchKey, type PhraseFinder } from '#src/thai/phrases.ts';
import type { Framework, FrameworkItem } from '../frameworks/framework.ts';
import { linesOfDocument } from './document-lines.ts';
import { documentTitleOf } from './document-title.ts';

export interface GuessedItem {
  readonly code: string;
  /** 0 to 1: how much of the title speaks for this item, and how clearly more than for the next. */
  readonly confidence: number;
}

interface Candidate {
  readonly item: FrameworkItem;
  readonly finder: PhraseFinder;
  readonly excluded: PhraseFinder;
}

/** The longest wording of an item's title or marks decides, since short ones stand in many titles. */
const LEAST_LETTERS = 8;
const LEAST_LEAD = 1.1;

const candidatesOf = new WeakMap<readonly FrameworkItem[], readonly Candidate[]>();

/** Which item a document belongs to by what it calls itself; nothing where the title does not tell clearly. */
export function guessItem(document: ExtractedDocument, framework: Pick<Framework, 'items'>): GuessedItem | undefined {
  if (document.state !== 'readable') return undefined;
  const title = documentTitleOf(document, linesOfDocument(document)).text;
  const text = title.trim() === '' && document.kind === 'html' ? (document.title ?? '') : title;
  const ranked = candidates(framework)
    .map((candidate) => ({ code: candidate.item.code, letters: lettersFor(candidate, text) }))
    .sort((one, other) => other.letters - one.letters);
  const [best, next] = ranked;
  if (best === undefined || best.letters < LEAST_LETTERS) return undefined;
  const lead = best.letters / Math.max(1, next?.letters ?? 0);
  if (lead < LEAST_LEAD) return undefined;
  const share = Math.min(1, best.letters / Math.max(1, matchKey(text).length));
  return { code: best.code, confidence: Math.min(1, 0.4 + 0.4 * share + 0.2 * Math.min(1, lead - 1)) };
}

function candidates({ items }: Pick<Framework, 'items'>): readonly Candidate[] {
  const known = candidatesOf.get(items);
  if (known) return known;
  const made = items.map((item) => ({
    item,
    finder: createPhraseFinder([...new Set([item.titleTh, ...item.marks.titleAnyOf])], { fuzzy: false }),
    excluded: createPhraseFinder(item.marks.notTitle, { fuzzy: false }),
  }));
  candidatesOf.set(items, made);
  return made;
}

function lettersFor({ finder, excluded }: Candidate, text: string): number {
  const sure = finder.find(text);
  const longest = Math.max(0, ...sure.map(({ phrase }) => matchKey(phrase).length));
  const against = Math.max(0, ...excluded.find(text).map(({ phrase }) => matchKey(phrase).length));
  return against > longest ? 0 : longest;
}
