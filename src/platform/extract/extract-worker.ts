import type { ExtractedDocument } from '#src/shared/extracted-document.ts';
import type { PageImage, RenderOptions } from './pdfium/render-page.ts';
import { readDocument } from './read-document.ts';

/** What the pool may ask a thread to do. */
export type ExtractTask =
  | { readonly action: 'read'; readonly bytes: Uint8Array; readonly contentType?: string }
  | {
      readonly action: 'render';
      readonly bytes: Uint8Array;
      readonly pageNumber: number;
      readonly options: RenderOptions;
    };

/** Runs in a worker thread: one task at a time, and it may be killed in the middle. */
export default async function runTask(task: ExtractTask): Promise<ExtractedDocument | PageImage> {
  if (task.action === 'read') {
    return readDocument(task.bytes, task.contentType === undefined ? {} : { contentType: task.contentType });
  }
  // Loaded only when a picture is asked for: the renderer takes 4 MB and a tenth of a second.
  const { renderPdfPage } = await import('./pdfium/render-page.ts');
  return renderPdfPage(task.bytes, task.pageNumber, task.options);
}
