import type { CheckResult } from './check-result.ts';
import { type DrawingWiring, drawPage } from './draw-page.ts';
import type { EvidenceSource } from './evidence-source.ts';

/** A picture of the page a finding is about, with the place outlined where it could be found. */
export interface DrawnFinding {
  /** Made of our own words only, never of a name from outside: `O11-1-2-fiscal-year-title-mismatch.png`. */
  readonly fileName: string;
  readonly source: string;
  readonly png: Uint8Array;
}

/** More pictures than anybody looks through; a whole office rarely has a hundred findings on pages. */
const MOST_PICTURES = 200;

/**
 * Draws the pages of PDFs that findings are about, one after the other, up to 200. `sources` are those that were checked. A page that cannot be drawn is left out:
 * the finding itself stands in the report.
 */
export async function* drawFindings(
  result: CheckResult,
  sources: readonly EvidenceSource[],
  wiring: DrawingWiring,
): AsyncGenerator<DrawnFinding> {
  const places = new Map(sources.map(({ source, place }) => [source, place]));
  let drawn = 0;
  for (const item of result.items) {
    for (const [index, piece] of item.evidence.entries()) {
      const onPages = piece.findings.filter(({ page }) => page !== null);
      if (piece.mediaType !== 'application/pdf' || piece.sha256 === null || onPages.length === 0) continue;
      const bytes = await bytesOf(places.get(piece.source), piece.sha256, wiring);
      if (bytes === null) continue;
      const document = await wiring.extractor.extract(bytes);
      for (const finding of onPages) {
        if (drawn >= MOST_PICTURES) return;
        const png = await drawPage(bytes, document, finding, wiring);
        if (png === null) continue;
        drawn++;
        const fileName = `${item.code.replace(/[^A-Za-z0-9]/g, '_')}-${index + 1}-${finding.page}-${finding.code}.png`;
        yield { fileName, source: piece.source, png };
      }
    }
  }
}

/** The bytes that were judged: the snapshot of an address, or the file if it is still the same. */
async function bytesOf(
  place: EvidenceSource['place'] | undefined,
  sha256: string,
  wiring: DrawingWiring,
): Promise<Uint8Array | null> {
  if (place?.kind !== 'file') return wiring.contents.read(sha256);
  const { record, body } = await wiring.openFile(place.path);
  return record.sha256 === sha256 ? body : null;
}
