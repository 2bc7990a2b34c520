import type { ExtractedDocument } from '#src/shared/extracted-document.ts';
import { readDocument } from '../read-document.ts';

/** For tests: reads bytes or text. */
export function readMade(content: string | Uint8Array, contentType?: string): Promise<ExtractedDocument> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readDocument(bytes, contentType === undefined ? {} : { contentType });
}

/** For tests: `role: text` of every block of a page. */
export function blockLines(document: ExtractedDocument, pageNumber = 1): readonly string[] {
  return (document.pages[pageNumber - 1]?.blocks ?? []).map((block) =>
    block.cells === undefined ? `${block.role}: ${block.text}` : `${block.role}: ${block.cells.join(' ¦ ')}`,
  );
}

/** For tests: how long something takes, in milliseconds. */
export async function timed<Value>(work: () => Promise<Value>): Promise<{ value: Value; milliseconds: number }> {
  const start = performance.now();
  const value = await work();
  return { value, milliseconds: performance.now() - start };
}
