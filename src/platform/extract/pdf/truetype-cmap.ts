/** The `cmap` of a TrueType or OpenType font program read backwards: glyph number → UTF-16 unit. */
export interface GlyphCodes {
  readonly unitOfGlyph: ReadonlyMap<number, number>;
  /** Byte code → glyph number, from a symbol (3,0) or Macintosh (1,0) subtable: how simple fonts without encoding are read. */
  readonly glyphOfByte: ReadonlyMap<number, number>;
}

const MAX_MAPPINGS = 70_000;

/** Null when the program has no `cmap`, as subsets often do not. */
export function readGlyphCodes(font: Uint8Array): GlyphCodes | null {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  try {
    const table = findTable(view, 'cmap');
    if (table === null) return null;
    const unitOfGlyph = new Map<number, number>();
    const glyphOfByte = new Map<number, number>();
    const count = view.getUint16(table + 2);
    for (let i = 0; i < Math.min(count, 32); i++) {
      const platform = view.getUint16(table + 4 + i * 8);
      const encoding = view.getUint16(table + 6 + i * 8);
      const at = table + view.getUint32(table + 8 + i * 8);
      const isUnicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
      eachMapping(view, at, (code, glyph) => {
        if (!isUnicode) glyphOfByte.set(code & 255, glyph);
        else if (code <= 0xffff && !isWorse(code, unitOfGlyph.get(glyph))) unitOfGlyph.set(glyph, code);
      });
    }
    return { unitOfGlyph, glyphOfByte };
  } catch (error) {
    // A font program that is cut off: what it says beyond its end is not there.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Several codes may share a glyph: private-use codes and the no-break space lose against the first plain one. */
function isWorse(code: number, known: number | undefined): boolean {
  if (known === undefined) return false;
  const isPlain = (unit: number): boolean => (unit < 0xe000 || unit > 0xf8ff) && unit !== 0xa0 && unit !== 0xad;
  return isPlain(known) || !isPlain(code);
}

function findTable(view: DataView, tag: string): number | null {
  const start = view.getUint32(0) === 0x74746366 ? view.getUint32(12) : 0;
  const count = Math.min(view.getUint16(start + 4), 64);
  for (let i = 0; i < count; i++) {
    const at = start + 12 + i * 16;
    const name = String.fromCharCode(
      view.getUint8(at),
      view.getUint8(at + 1),
      view.getUint8(at + 2),
      view.getUint8(at + 3),
    );
    if (name === tag) return view.getUint32(at + 8);
  }
  return null;
}

function eachMapping(view: DataView, at: number, take: (code: number, glyph: number) => void): void {
  switch (view.getUint16(at)) {
    case 0:
      for (let code = 0; code < 256; code++)
        if (view.getUint8(at + 6 + code) > 0) take(code, view.getUint8(at + 6 + code));
      return;
    case 4:
      eachOfFormat4(view, at, take);
      return;
    case 6: {
      const first = view.getUint16(at + 6);
      const count = view.getUint16(at + 8);
      for (let i = 0; i < count; i++) take(first + i, view.getUint16(at + 10 + i * 2));
      return;
    }
    case 12: {
      const groups = Math.min(view.getUint32(at + 12), MAX_MAPPINGS);
      let left = MAX_MAPPINGS;
      for (let i = 0; i < groups && left > 0; i++) {
        const first = view.getUint32(at + 16 + i * 12);
        const last = view.getUint32(at + 20 + i * 12);
        const glyph = view.getUint32(at + 24 + i * 12);
        for (let code = first; code <= last && left-- > 0; code++) take(code, glyph + code - first);
      }
    }
  }
}

function eachOfFormat4(view: DataView, at: number, take: (code: number, glyph: number) => void): void {
  const segments = view.getUint16(at + 6) >> 1;
  let left = MAX_MAPPINGS;
  for (let i = 0; i < segments; i++) {
    const last = view.getUint16(at + 14 + i * 2);
    const first = view.getUint16(at + 16 + (segments + i) * 2);
    const delta = view.getUint16(at + 16 + (segments * 2 + i) * 2);
    const rangeAt = at + 16 + (segments * 3 + i) * 2;
    const range = view.getUint16(rangeAt);
    for (let code = first; code <= last && code !== 0xffff && left-- > 0; code++) {
      const raw = range === 0 ? code : view.getUint16(rangeAt + range + (code - first) * 2);
      if (range === 0 || raw !== 0) take(code, (raw + delta) & 0xffff);
    }
  }
}
