import { addBlock, addRow, type PageDraft, type Reading } from '../document-parts.ts';
import type { ReadingBudget } from '../reading-budget.ts';
import { parseDelimited, sniffDelimiter } from './delimited-text.ts';

/** One page, one block a line. */
export function readPlainText(text: string, budget: ReadingBudget): Reading {
  const page: PageDraft = { blocks: [], imageCount: 0 };
  budget.within(() => {
    for (let at = 0; at < text.length; ) {
      const end = text.indexOf('\n', at);
      addBlock(page, 'body', text.slice(at, end < 0 ? text.length : end), budget);
      budget.step();
      at = end < 0 ? text.length : end + 1;
    }
  });
  return { pages: [page] };
}

/** One page, one row a record. */
export function readCsv(text: string, budget: ReadingBudget): Reading {
  const page: PageDraft = { blocks: [], imageCount: 0 };
  budget.within(() => {
    let row = 0;
    for (const cells of parseDelimited(text.replace(/^\ufeff/, ''), sniffDelimiter(text) ?? ',')) {
      row += 1;
      budget.step();
      const lastFilled = cells.findLastIndex((cell) => cell.trim() !== '');
      addRow(page, cells.slice(0, lastFilled + 1), budget, { row });
    }
  });
  return { pages: [page] };
}
