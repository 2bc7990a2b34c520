import { z } from 'zod';
import type { ExtractedDocument } from '#src/shared/extracted-document.ts';
import type { YearMention } from '#src/thai/year-mention.ts';
import { findYearMentions } from '#src/thai/year-mentions.ts';
import { documentLinksOf } from './document-links.ts';
import type { DocumentCard, Piece } from './piece.ts';
import { declaredNameOf } from './piece.ts';
import type { Captured, CheckWiring } from './wiring.ts';

/** A document as read, with the years in it. */
export interface Reading {
  readonly document: ExtractedDocument;
  readonly yearMentions: readonly (readonly YearMention[])[];
}

/** Reads documents, and keeps the last few so that what is needed twice is rarely read twice. */
export interface ReadingRoom {
  /** The card of what was captured: kept from an earlier run, else made by reading it. */
  cardOf(source: Piece['source'], captured: Captured): Promise<DocumentCard | null>;
  /** The document of a piece, read (again) where it is no longer at hand; null where nothing was captured. */
  read(piece: Pick<Piece, 'source' | 'capture'>): Promise<Reading | null>;
  /** Takes a document that was judged off the shelf. */
  release(piece: Pick<Piece, 'source' | 'capture'>): void;
}

/** Blocks of text kept at hand: some hundred documents of twenty pages, about 30 MB. */
const SHELF_BLOCKS = 60_000;
const card = z.object({
  kind: z.custom<DocumentCard['kind']>((value) => typeof value === 'string'),
  mimeType: z.string(),
  state: z.custom<DocumentCard['state']>((value) => typeof value === 'string'),
  pageCount: z.number(),
  documentLinks: z.array(z.object({ href: z.string(), text: z.string(), inNavigation: z.boolean() })),
});

/** @param version of the reader: a card made by another one is made again */
export function createReadingRoom(wiring: CheckWiring, version: string): ReadingRoom {
  const shelf = new Map<string, Reading>();
  let blocksOnShelf = 0;

  return {
    async cardOf(source, captured) {
      const { sha256 } = captured.record;
      if (sha256 === null) return null;
      const piece = { source, capture: captured.record };
      const kept = card.safeParse(await wiring.records.get('cards', keyOf(piece)));
      if (kept.success) return kept.data;
      const reading = await readBytes(piece, captured.body ?? (await bytesOf(piece)));
      const made = cardFor(reading.document);
      if (reading.document.state !== 'crashed') await wiring.records.set('cards', keyOf(piece), made);
      return made;
    },
    async read(piece) {
      if (piece.capture.sha256 === null) return null;
      return shelf.get(keyOf(piece)) ?? readBytes(piece, await bytesOf(piece));
    },
    release(piece) {
      remove(keyOf(piece));
    },
  };

  async function readBytes(piece: Pick<Piece, 'source' | 'capture'>, bytes: Uint8Array | null): Promise<Reading> {
    const document = await extract(piece, bytes);
    const reading = { document, yearMentions: document.pages.map((page) => findYearMentions(page.text)) };
    keep(keyOf(piece), reading);
    return reading;
  }

  /** The extractor answers for broken files itself; one that throws has a bug, which costs this piece and not the run. */
  async function extract(
    piece: Pick<Piece, 'source' | 'capture'>,
    bytes: Uint8Array | null,
  ): Promise<ExtractedDocument> {
    if (bytes === null) return unread('the file changed or is gone since it was opened');
    const declaredName = declaredNameOf(piece);
    const contentType = piece.capture.headers['content-type'];
    try {
      return await wiring.extractor.extract(bytes, {
        ...(declaredName !== null && { declaredName }),
        ...(contentType !== undefined && { contentType }),
      });
    } catch (problem) {
      return unread((problem as Error).message);
    }
  }

  async function bytesOf({ source, capture }: Pick<Piece, 'source' | 'capture'>): Promise<Uint8Array | null> {
    if (capture.sha256 === null) return null;
    if (source.place.kind !== 'file') return wiring.contents.read(capture.sha256);
    const { record, body } = await wiring.openFile(source.place.path);
    return record.sha256 === capture.sha256 ? body : null;
  }

  function keep(key: string, reading: Reading): void {
    if (shelf.has(key)) return;
    shelf.set(key, reading);
    blocksOnShelf += blocksOf(reading);
    for (const oldest of shelf.keys()) {
      if (blocksOnShelf <= SHELF_BLOCKS || oldest === key) break;
      remove(oldest);
    }
  }

  function remove(key: string): void {
    const reading = shelf.get(key);
    if (reading && shelf.delete(key)) blocksOnShelf -= blocksOf(reading);
  }

  /** How a file is read depends on what it says to be, too. */
  function keyOf(piece: Pick<Piece, 'source' | 'capture'>): string {
    const { sha256, headers } = piece.capture;
    return [version, sha256, declaredNameOf(piece) ?? '', headers['content-type'] ?? ''].join('\n');
  }
}

function blocksOf({ document }: Reading): number {
  return document.pages.reduce((sum, page) => sum + page.blocks.length + 1, 0);
}

function cardFor(document: ExtractedDocument): DocumentCard {
  const { kind, mimeType, state, pageCount } = document;
  return { kind, mimeType, state, pageCount, documentLinks: documentLinksOf(document) };
}

function unread(problem: string): ExtractedDocument {
  return {
    kind: 'unknown',
    mimeType: 'application/octet-stream',
    state: 'crashed',
    textLayer: 'not-applicable',
    pages: [],
    pageCount: 0,
    links: [],
    limitsHit: [],
    ocr: 'not-needed',
    problem,
  };
}
