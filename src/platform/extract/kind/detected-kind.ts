import type { DocumentKind } from '#src/shared/extracted-document.ts';
import type { ZipArchive } from '../zip/zip-reader.ts';

/** What a file is, with what was opened to find out, so that its reader need not do so again. */
export interface DetectedKind {
  readonly kind: DocumentKind;
  readonly mimeType: string;
  readonly encrypted?: true;
  /** The zip directory of an office file. */
  readonly zip?: ZipArchive;
  /** The decoded text of a web page, CSV or text file. */
  readonly text?: string;
  /** Why it cannot be read, where that is plain already. */
  readonly damage?: string;
  /** The limit that was passed already. */
  readonly limit?: string;
}
