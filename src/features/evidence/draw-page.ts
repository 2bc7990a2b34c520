import type { Box, ExtractedDocument } from '#src/shared/extracted-document.ts';
import type { ReportedFinding } from './check-result.ts';
import { placeOfQuote } from './place-of-quote.ts';
import type { CheckWiring } from './wiring.ts';

/** What drawing needs from outside; a part of the wiring of a check, and a renderer. */
export interface DrawingWiring {
  readonly extractor: CheckWiring['extractor'] & {
    renderPage(
      bytes: Uint8Array,
      pageNumber: number,
      options: { readonly dpi?: number; readonly highlight?: Box },
    ): Promise<{ readonly png: Uint8Array }>;
  };
  readonly contents: Pick<CheckWiring['contents'], 'read'>;
  readonly openFile: CheckWiring['openFile'];
}

const DOTS_PER_INCH = 110;

/** Draws a page of a PDF with the quotation outlined where it could be found; null where the page cannot be drawn. */
export async function drawPage(
  bytes: Uint8Array,
  document: ExtractedDocument,
  { page, quote }: Pick<ReportedFinding, 'page' | 'quote'>,
  wiring: Pick<DrawingWiring, 'extractor'>,
): Promise<Uint8Array | null> {
  const read = document.pages.find(({ number }) => number === page);
  if (page === null || read === undefined) return null;
  const highlight = quote === null ? undefined : placeOfQuote(read, quote);
  const options = { dpi: DOTS_PER_INCH, ...(highlight && { highlight }) };
  // A broken page is known from the report; its picture is only a help.
  return wiring.extractor.renderPage(bytes, page, options).then(
    ({ png }) => png,
    () => null,
  );
}

/**
 * The picture of a page of evidence that was looked at, by the hash of what was looked at then. Null where the snapshot is gone or
 * is no PDF with such a page.
 */
export async function drawPageOf(
  { sha256, page, quote }: { readonly sha256: string; readonly page: number; readonly quote: string | null },
  wiring: Pick<DrawingWiring, 'extractor' | 'contents'>,
): Promise<Uint8Array | null> {
  const bytes = await wiring.contents.read(sha256);
  if (bytes === null) return null;
  const document = await wiring.extractor.extract(bytes);
  return document.kind === 'pdf' ? drawPage(bytes, document, { page, quote }, wiring) : null;
}
