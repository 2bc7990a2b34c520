import type {
  DocumentKind,
  DocumentLink,
  ExtractedDocument,
  ExtractedPage,
  ReadingState,
  TextBlock,
} from '#src/shared/extracted-document.ts';
import { repairThai } from '#src/thai/repair-thai.ts';
import type { ReadingBudget } from './reading-budget.ts';

/** A page while its reader fills it. */
export interface PageDraft {
  readonly name?: string;
  readonly blocks: TextBlock[];
  imageCount: number;
}

type BlockDetails = Omit<TextBlock, 'role' | 'text' | 'cells'>;

/** Adds a paragraph or line when there is something in it. */
export function addBlock(
  page: PageDraft,
  role: TextBlock['role'],
  raw: string,
  budget: ReadingBudget,
  details: BlockDetails = {},
): void {
  const text = tidy(raw);
  if (text === '') return;
  budget.spendBlock(text.length);
  page.blocks.push({ role, text, ...details });
}

/** Adds the row of a table; a row of blank cells too, since blanks in a form are a finding. */
export function addRow(
  page: PageDraft,
  rawCells: readonly string[],
  budget: ReadingBudget,
  details: BlockDetails = {},
  role: TextBlock['role'] = 'table-row',
): void {
  if (rawCells.length === 0) return;
  const cells = rawCells.map(tidy);
  const text = cells.join('\t').trim();
  budget.spendCells(cells.length);
  budget.spendBlock(text.length);
  page.blocks.push({ role, text, cells, ...details });
}

/** Repairs Thai, makes white space single; line feeds stay. */
function tidy(raw: string): string {
  if (raw === '') return '';
  return repairThai(raw)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

export function finishPage(draft: PageDraft, number: number): ExtractedPage {
  const { name, blocks, imageCount } = draft;
  const text = blocks
    .filter((block) => block.role !== 'navigation' && block.text !== '')
    .map((block) => block.text)
    .join('\n');
  return { number, ...(name === undefined ? {} : { name }), blocks, text, imageCount };
}

/** What a reader of one format hands back; {@link finishDocument} makes the document of it. */
export interface Reading {
  readonly pages: readonly PageDraft[];
  /** Where a limit stopped before the end. */
  readonly pageCount?: number;
  readonly title?: string;
  readonly links?: readonly DocumentLink[];
  readonly hasPasswordField?: boolean;
  /** Damage met on the way that leaves the rest readable. */
  readonly damage?: string;
}

/** Decides the state: nothing read because of a limit is `refused`, because of damage `corrupt`, otherwise `empty`. */
export function finishDocument(
  kind: DocumentKind,
  mimeType: string,
  reading: Reading,
  budget: ReadingBudget,
): ExtractedDocument {
  const pages = reading.pages.map((page, index) => finishPage(page, index + 1));
  const hasText = pages.some((page) => page.blocks.some((block) => block.text !== ''));
  const hasContent = hasText || pages.some((page) => page.imageCount > 0) || (reading.links ?? []).length > 0;
  const limitsHit = [...budget.limitsHit];
  const title = reading.title === undefined ? '' : tidy(reading.title);
  const base = {
    kind,
    mimeType,
    pages,
    pageCount: Math.max(pages.length, reading.pageCount ?? 0),
    ...(title === '' ? {} : { title }),
    links: reading.links ?? [],
    ...(reading.hasPasswordField === undefined ? {} : { hasPasswordField: reading.hasPasswordField }),
    limitsHit,
    ocr: 'not-needed',
  } as const;
  if (hasContent) {
    const textLayer = hasText || kind === 'html' ? 'good' : 'none';
    return { ...base, state: 'readable', textLayer, ...(reading.damage ? { problem: reading.damage } : {}) };
  }
  if (reading.damage !== undefined) {
    return { ...base, state: 'corrupt', textLayer: 'not-applicable', problem: reading.damage };
  }
  if (limitsHit.length > 0) {
    const problem = `a limit was reached before anything was read: ${limitsHit.join(', ')}`;
    return { ...base, state: 'refused', textLayer: 'not-applicable', problem };
  }
  return { ...base, state: 'empty', textLayer: 'not-applicable', problem: 'nothing in it' };
}

/** A document of which nothing was read. */
export function unreadDocument(
  kind: DocumentKind,
  mimeType: string,
  state: Exclude<ReadingState, 'readable'>,
  problem: string,
  limitsHit: readonly string[] = [],
): ExtractedDocument {
  return {
    kind,
    mimeType,
    state,
    textLayer: 'not-applicable',
    pages: [],
    pageCount: 0,
    links: [],
    limitsHit,
    ocr: 'not-needed',
    problem,
  };
}
