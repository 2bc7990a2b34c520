import { CodeMap } from './code-map.ts';
import { type BaseEncoding, textOfGlyphName, unitsOfEncoding } from './encodings.ts';
import { type FontWidths, widthsOfCidFont, widthsOfSimpleFont } from './font-widths.ts';
import type { PdfFile } from './pdf-file.ts';
import { type PdfDict, PdfStream } from './pdf-object.ts';
import { readToUnicode } from './to-unicode.ts';
import { type GlyphCodes, readGlyphCodes } from './truetype-cmap.ts';

/** All that showing text needs to know of a font. */
export interface PdfFont {
  /** Codes have two bytes. */
  readonly wide: boolean;
  readonly codes: CodeMap;
  readonly widths: FontWidths;
  readonly bold: boolean;
  /** No ToUnicode and no encoding: the meaning comes from the font program alone. */
  readonly guessed: boolean;
  /** What it says of its glyphs did not decode. */
  readonly damaged: boolean;
}

/** Loads a font dictionary. Codes without a meaning stay unmapped and are counted where they are shown. */
export function loadFont(file: PdfFile, dict: PdfDict): PdfFont {
  const subtype = file.resolve(dict.get('Subtype'));
  const descendant = subtype === 'Type0' ? file.dict(file.array(dict.get('DescendantFonts'))[0]) : null;
  const own = descendant ?? dict;
  const descriptor = file.dict(own.get('FontDescriptor'));
  const nameValue = file.resolve(dict.get('BaseFont') ?? descriptor?.get('FontName'));
  const name = typeof nameValue === 'string' ? nameValue : '';
  const widths = descendant ? widthsOfCidFont(file, descendant) : widthsOfSimpleFont(file, dict, descriptor, name);
  const toUnicode = file.stream(dict.get('ToUnicode'));
  const meaning = toUnicode ? file.decode(toUnicode) : null;
  const codes = meaning ? readToUnicode(meaning.bytes, file.budget) : new CodeMap(0);
  const guessed = descendant !== null && codes.size === 0;
  if (descendant) fillFromCidFont(file, dict, descendant, descriptor, codes);
  else fillFromEncoding(file, dict, descriptor, codes);
  return {
    wide: descendant !== null,
    codes,
    widths,
    bold: isBold(file, name, descriptor),
    guessed,
    damaged: meaning?.damaged ?? false,
  };
}

function isBold(file: PdfFile, name: string, descriptor: PdfDict | null): boolean {
  if (/bold|black|heavy|semibold/i.test(name)) return true;
  const weight = file.resolve(descriptor?.get('FontWeight'));
  const flags = file.resolve(descriptor?.get('Flags'));
  return (typeof weight === 'number' && weight >= 600) || (typeof flags === 'number' && (flags & 0x40000) !== 0);
}

/** Two-byte codes that ToUnicode leaves out: by the font program's own `cmap`, read backwards. */
function fillFromCidFont(
  file: PdfFile,
  dict: PdfDict,
  descendant: PdfDict,
  descriptor: PdfDict | null,
  codes: CodeMap,
): void {
  const encoding = file.resolve(dict.get('Encoding'));
  if (typeof encoding === 'string' && /^Uni.*-(UCS2|UTF16)-/.test(encoding)) {
    for (let unit = 32; unit < 0xd800; unit++) if (!codes.has(unit)) codes.set(unit, String.fromCharCode(unit));
    return;
  }
  const glyphs = glyphCodesOf(file, descriptor);
  if (!glyphs) return;
  const gidMap = file.resolve(descendant.get('CIDToGIDMap'));
  const gids = gidMap instanceof PdfStream ? file.decode(gidMap).bytes : null;
  if (!gids) {
    for (const [glyph, unit] of glyphs.unitOfGlyph) if (!codes.has(glyph)) codes.set(glyph, String.fromCharCode(unit));
    return;
  }
  for (let cid = 0; cid * 2 + 1 < gids.length && cid <= 0xffff; cid++) {
    const unit = glyphs.unitOfGlyph.get(gids[cid * 2]! * 256 + gids[cid * 2 + 1]!);
    if (unit !== undefined && !codes.has(cid)) codes.set(cid, String.fromCharCode(unit));
  }
}

/** One-byte codes that ToUnicode leaves out: by differences, base encoding, and the font program. */
function fillFromEncoding(file: PdfFile, dict: PdfDict, descriptor: PdfDict | null, codes: CodeMap): void {
  const encoding = file.resolve(dict.get('Encoding'));
  const isType3 = file.resolve(dict.get('Subtype')) === 'Type3';
  const taken = new Set<number>();
  if (encoding instanceof Map) {
    let code = 0;
    for (const item of file.array(encoding.get('Differences'))) {
      const value = file.resolve(item);
      if (typeof value === 'number') code = value;
      else if (typeof value === 'string') {
        taken.add(code);
        if (!codes.has(code)) codes.set(code, textOfGlyphName(value));
        code++;
      }
    }
  }
  // Glyphs of a Type 3 font mean what their names say; without ToUnicode nothing else tells.
  if (isType3) return;
  const fill = (units: (code: number) => number): void => {
    for (let code = 1; code < 256; code++) {
      const unit = units(code);
      if (unit !== 0 && !taken.has(code) && !codes.has(code)) codes.set(code, String.fromCharCode(unit));
    }
  };
  const flags = file.resolve(descriptor?.get('Flags'));
  const isSymbolic = typeof flags === 'number' && (flags & 4) !== 0;
  const base = encoding instanceof Map ? file.resolve(encoding.get('BaseEncoding')) : encoding;
  if (!isBaseEncoding(base) && isSymbolic) {
    const glyphs = glyphCodesOf(file, descriptor);
    if (glyphs) fill((code) => glyphs.unitOfGlyph.get(glyphs.glyphOfByte.get(code) ?? -1) ?? 0);
  }
  const isTrueType = file.resolve(dict.get('Subtype')) === 'TrueType';
  const units = unitsOfEncoding(isBaseEncoding(base) ? base : isTrueType ? 'WinAnsiEncoding' : 'StandardEncoding');
  fill((code) => units[code]!);
}

function isBaseEncoding(value: unknown): value is BaseEncoding {
  return value === 'WinAnsiEncoding' || value === 'MacRomanEncoding' || value === 'StandardEncoding';
}

function glyphCodesOf(file: PdfFile, descriptor: PdfDict | null): GlyphCodes | null {
  const program = file.stream(descriptor?.get('FontFile2') ?? descriptor?.get('FontFile3'));
  return program ? readGlyphCodes(file.decode(program).bytes) : null;
}
