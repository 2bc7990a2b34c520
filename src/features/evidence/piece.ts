import type { CaptureRecord } from '#src/shared/capture-record.ts';
import type { DocumentKind, DocumentLink, ReadingState } from '#src/shared/extracted-document.ts';
import type { EvidenceSource } from './evidence-source.ts';

/** One piece of evidence after somebody looked: what came back, and the card of the document. */
export interface Piece {
  readonly source: EvidenceSource;
  readonly capture: CaptureRecord;
  /** Null where no bytes were had. */
  readonly card: DocumentCard | null;
  readonly linkedFrom: string | null;
  readonly itemGuessed: boolean;
}

/** The little about a document that a later run needs before it knows whether it must read the file again. */
export interface DocumentCard {
  readonly kind: DocumentKind;
  readonly mimeType: string;
  readonly state: ReadingState;
  readonly pageCount: number;
  /** Web pages only: links in the content that look like documents. */
  readonly documentLinks: readonly DocumentLink[];
}

/** File name as the user knows it; null for an address without one. */
export function declaredNameOf({ source, capture }: Pick<Piece, 'source' | 'capture'>): string | null {
  if (source.place.kind === 'file' && !source.standsFor) return baseName(source.place.path);
  if (source.place.kind === 'stored') return source.place.fileName;
  if (capture.fileName !== null) return capture.fileName;
  const address = source.standsFor?.finalUrl ?? capture.finalUrl;
  const last = address === null ? '' : (new URL(address).pathname.split('/').at(-1) ?? '');
  // Without an extension the end of an address says nothing about the type.
  return /\.[a-z0-9]{1,5}$/i.test(last) ? last : null;
}

function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
