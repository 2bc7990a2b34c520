import type { DocumentLink } from '#src/shared/extracted-document.ts';
import { type Appearance, annotationsOf } from './annotations.ts';
import { Stop } from './budget.ts';
import { ContentInterpreter, initialState } from './content-interpreter.ts';
import type { FontCache } from './font-cache.ts';
import { linesOfPage, type PageLine } from './page-blocks.ts';
import type { PdfPage } from './page-tree.ts';
import type { PdfFile } from './pdf-file.ts';
import { PdfRef, type PdfStream } from './pdf-object.ts';
import { TableGrid } from './table-grid.ts';

/** A page after its content has run. */
export interface DrawnPage {
  readonly lines: readonly PageLine[];
  readonly links: readonly DocumentLink[];
  readonly width: number;
  readonly height: number;
  readonly imageCount: number;
  readonly imageCoverage: number;
  readonly glyphCount: number;
  readonly unmappedGlyphCount: number;
  readonly hiddenGlyphCount: number;
  readonly guessedGlyphCount: number;
  /** Has content that draws something, be it only lines. */
  readonly paints: boolean;
  /** Part of the content is missing or does not decode. */
  readonly damaged: boolean;
  /** The limit that cut this page short. */
  readonly stoppedBy: string | null;
  readonly units: number;
}

export function drawPage(file: PdfFile, fonts: FontCache, page: PdfPage): DrawnPage {
  const [left, bottom, right, top] = page.area;
  const isTurned = page.rotation === 90 || page.rotation === 270;
  const width = isTurned ? top - bottom : right - left;
  const height = isTurned ? right - left : top - bottom;
  const interpreter = new ContentInterpreter(file, fonts, width, height);
  let stoppedBy: string | null = null;
  let links: readonly DocumentLink[] = [];
  let notes: readonly string[] = [];
  let damaged = false;
  let paints = false;
  try {
    const content = pageContent(file, page);
    damaged = content.damaged;
    paints = content.bytes.length > 40;
    interpreter.run(content.bytes, page.resources, initialState(page.area, page.rotation));
    const annotations = annotationsOf(file, page);
    links = annotations.links;
    notes = annotations.texts;
    for (const appearance of annotations.appearances) drawAppearance(file, interpreter, page, appearance);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    stoppedBy = error.limit;
  }
  const { shower, lines } = interpreter;
  file.budget.lines += lines.lines.length;
  return {
    lines: [
      ...linesOfPage(lines, new TableGrid(interpreter.rules), width),
      ...notes.map((text) => noteLine(text, height)),
    ],
    links,
    width,
    height,
    imageCount: interpreter.imageCount,
    imageCoverage: interpreter.imageCoverage,
    glyphCount: shower.glyphCount,
    unmappedGlyphCount: shower.unmappedGlyphCount,
    hiddenGlyphCount: shower.hiddenGlyphCount,
    guessedGlyphCount: shower.guessedGlyphCount,
    paints,
    // Text without its font in a file that had to be searched for objects: the font was in the part that is lost.
    damaged: damaged || interpreter.damaged || (shower.fontless && file.rebuilt),
    stoppedBy,
    units: lines.length,
  };
}

/** All content streams of the page as one; they are one program (ISO 32000-1, 7.8.2). */
function pageContent(file: PdfFile, page: PdfPage): { bytes: Uint8Array; damaged: boolean } {
  const value = page.dict.get('Contents');
  const resolved = file.resolve(value);
  const parts = Array.isArray(resolved) ? resolved : [value ?? null];
  const pieces: Uint8Array[] = [];
  let damaged = false;
  for (const part of parts) {
    const stream = file.stream(part);
    if (!stream) {
      if (part instanceof PdfRef && file.resolve(part) === null) damaged = true;
      continue;
    }
    const decoded = file.decode(stream);
    if (decoded.damaged) damaged = true;
    pieces.push(decoded.bytes, SPACE);
  }
  return { bytes: pieces.length === 2 ? pieces[0]! : Buffer.concat(pieces), damaged };
}

const SPACE = Uint8Array.of(32);

/** Fits the appearance's box into the annotation's rectangle (ISO 32000-1, 12.5.5), turning aside. */
function drawAppearance(file: PdfFile, interpreter: ContentInterpreter, page: PdfPage, appearance: Appearance): void {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = appearance.rect;
  const [left = 0, bottom = 0, right = 0, top = 0] = boxOfForm(file, appearance.form);
  const scaleX = right > left ? Math.abs(x2 - x1) / (right - left) : 1;
  const scaleY = top > bottom ? Math.abs(y2 - y1) / (top - bottom) : 1;
  const state = initialState(page.area, page.rotation);
  state.concat(scaleX, 0, 0, scaleY, Math.min(x1, x2) - left * scaleX, Math.min(y1, y2) - bottom * scaleY);
  interpreter.runForm(appearance.form, page.resources, state);
}

function boxOfForm(file: PdfFile, form: PdfStream): number[] {
  const box = file.numbers(form.dict.get('BBox'));
  const [a = 1, , , d = 1, e = 0, f = 0] = file.numbers(form.dict.get('Matrix'));
  return [(box[0] ?? 0) * a + e, (box[1] ?? 0) * d + f, (box[2] ?? 0) * a + e, (box[3] ?? 0) * d + f];
}

/** A note without an appearance has a place, but nobody drew it: it stands below the rest. */
function noteLine(text: string, height: number): PageLine {
  return { text, box: { x: 0, y: height * 0.8, width: 0, height: 0 }, fontSize: 0, bold: false, centred: false };
}
