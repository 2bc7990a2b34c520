import type { ExtractedDocument } from '#src/shared/extracted-document.ts';
import { contentTextOf, linesOfDocument } from './document-lines.ts';
import { loose } from './loose-text.ts';

/** A web page in short, for telling error pages and walls from content. */
export interface PageSummary {
  /** Loose text of the browser's title bar and all headings of the content. */
  readonly looseHeadings: string;
  readonly looseText: string;
  /** Characters of content, white space aside. */
  readonly length: number;
}

/** Undefined for what is no web page. */
export function pageSummaryOf(document: ExtractedDocument): PageSummary | undefined {
  if (document.kind !== 'html' && document.kind !== 'text') return undefined;
  const lines = linesOfDocument(document);
  const headings = lines.flat().filter((line) => line.block.role === 'heading');
  const looseText = loose(contentTextOf(lines));
  return {
    looseHeadings: loose(
      [document.kind === 'html' ? (document.title ?? '') : '', ...headings.map((line) => line.text)].join('\n'),
    ),
    looseText,
    length: looseText.length,
  };
}
