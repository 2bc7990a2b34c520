import type { ExtractedPage, TextBlock } from '#src/shared/extracted-document.ts';
import { repairThai } from '#src/thai/repair-thai.ts';
import { type Pdfium, withDocument, withPage } from './pdfium-module.ts';
import { type PlacedCharacter, withoutRepeatedClusters } from './repeated-clusters.ts';

/**
 * Reads the text of the first pages with PDFium: the second opinion where our own reader is unsure. Gives lines without roles.
 * Never call it for a file that met our limits: PDFium has none.
 * @throws PdfiumFailure
 */
export async function readWithPdfium(bytes: Uint8Array, maxPages: number): Promise<ExtractedPage[]> {
  return withDocument(bytes, (pdfium, document) => {
    const count = Math.min(pdfium.FPDF_GetPageCount(document), maxPages);
    return Array.from({ length: count }, (_, index) =>
      withPage(pdfium, document, index, (page) => pageOf(pdfium, page, index + 1)),
    );
  });
}

function pageOf(pdfium: Pdfium, page: number, number: number): ExtractedPage {
  const height = pdfium.FPDF_GetPageHeightF(page);
  const width = pdfium.FPDF_GetPageWidthF(page);
  const textPage = pdfium.FPDFText_LoadPage(page);
  const { characters, unmapped } =
    textPage === 0 ? { characters: [], unmapped: 0 } : charactersOf(pdfium, textPage, height);
  if (textPage !== 0) pdfium.FPDFText_ClosePage(textPage);
  const blocks = linesOf(withoutRepeatedClusters(characters)).flatMap((line): TextBlock[] => {
    const text = repairThai(line.map((character) => character.text).join(''))
      .replace(/ {2,}/g, ' ')
      .trim();
    return text === '' ? [] : [{ role: 'body', text, box: boxOf(line) }];
  });
  const text = blocks.map((block) => block.text).join('\n');
  const glyphCount = characters.filter((character) => character.text.trim() !== '').length;
  return { number, blocks, text, width, height, imageCount: 0, glyphCount, unmappedGlyphCount: unmapped };
}

function charactersOf(
  pdfium: Pdfium,
  textPage: number,
  pageHeight: number,
): { characters: PlacedCharacter[]; unmapped: number } {
  const count = pdfium.FPDFText_CountChars(textPage);
  const box = pdfium.pdfium.wasmExports.malloc(32);
  const characters: PlacedCharacter[] = [];
  let unmapped = 0;
  try {
    for (let i = 0; i < count; i++) {
      const unit = pdfium.FPDFText_GetUnicode(textPage, i);
      if (pdfium.FPDFText_HasUnicodeMapError(textPage, i) === 1) unmapped++;
      pdfium.FPDFText_GetCharBox(textPage, i, box, box + 8, box + 16, box + 24);
      const at = (offset: number): number => Number(pdfium.pdfium.getValue(box + offset, 'double'));
      const [left, right, bottom, top] = [at(0), at(8), at(16), at(24)];
      const text = unit > 0 && unit <= 0x10ffff ? String.fromCodePoint(unit) : '';
      characters.push({ text, left, right, top: pageHeight - top, bottom: pageHeight - bottom });
    }
  } finally {
    pdfium.pdfium.wasmExports.free(box);
  }
  return { characters, unmapped };
}

/** PDFium puts CR LF, without a place of their own, between lines. */
function linesOf(characters: readonly PlacedCharacter[]): PlacedCharacter[][] {
  const lines: PlacedCharacter[][] = [[]];
  for (const character of characters) {
    if (character.text === '\n' || character.text === '\r') {
      if (lines.at(-1)!.length > 0) lines.push([]);
    } else lines.at(-1)!.push(character);
  }
  return lines;
}

function boxOf(line: readonly PlacedCharacter[]): NonNullable<TextBlock['box']> {
  const placed = line.filter((character) => character.right > character.left);
  if (placed.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(...placed.map((character) => character.left));
  const y = Math.min(...placed.map((character) => character.top));
  const right = Math.max(...placed.map((character) => character.right));
  const bottom = Math.max(...placed.map((character) => character.bottom));
  return { x, y, width: right - x, height: bottom - y };
}
