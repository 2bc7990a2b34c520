import type { PdfFile } from './pdf-file.ts';
import type { PdfDict } from './pdf-object.ts';

/** Advance widths in text space units (1 = font size). */
export interface FontWidths {
  /** By code; beyond its end `otherwise` holds. */
  readonly table: Float32Array;
  readonly otherwise: number;
}

export function widthsOfSimpleFont(file: PdfFile, dict: PdfDict, descriptor: PdfDict | null, name: string): FontWidths {
  const first = file.resolve(dict.get('FirstChar'));
  const widths = file.numbers(dict.get('Widths'));
  const missing = file.resolve(descriptor?.get('MissingWidth'));
  const unit =
    file.resolve(dict.get('Subtype')) === 'Type3' ? Math.abs(file.numbers(dict.get('FontMatrix'))[0] ?? 0.001) : 0.001;
  const otherwise = typeof missing === 'number' ? missing * unit : 0;
  const table = new Float32Array(256).fill(otherwise);
  if (widths.length === 0) return { table: standardWidths(name), otherwise: 0.5 };
  const from = typeof first === 'number' ? first : 0;
  for (let i = 0; i < widths.length && from + i < 256; i++) if (from + i >= 0) table[from + i] = widths[i]! * unit;
  return { table, otherwise };
}

/** The `W` array: `first [w w w]` or `first last w`. */
export function widthsOfCidFont(file: PdfFile, descendant: PdfDict): FontWidths {
  const standard = file.resolve(descendant.get('DW'));
  const otherwise = typeof standard === 'number' ? standard / 1000 : 1;
  const items = file.array(descendant.get('W')).map(file.resolve);
  let table = new Float32Array(0);
  const set = (code: number, width: number): void => {
    if (code < 0 || code > 0xffff) return;
    if (code >= table.length) {
      const larger = new Float32Array(Math.min(0x10000, Math.max(256, code * 2))).fill(otherwise);
      larger.set(table);
      table = larger;
    }
    table[code] = width / 1000;
  };
  for (let i = 0; i < items.length; ) {
    const first = items[i++];
    const second = items[i++];
    if (typeof first !== 'number') continue;
    if (Array.isArray(second)) for (const [n, width] of file.numbers(second).entries()) set(first + n, width);
    else {
      const width = items[i++];
      file.budget.checkTime();
      if (typeof second === 'number' && typeof width === 'number')
        for (let code = first; code <= Math.min(second, 0xffff); code++) set(code, width);
    }
  }
  return { table, otherwise };
}

/** Near enough for finding spaces in the standard fonts, whose widths a file need not give. */
function standardWidths(name: string): Float32Array {
  const table = new Float32Array(256);
  for (let code = 32; code < 256; code++) {
    const character = String.fromCharCode(code);
    if (/courier|mono/i.test(name)) table[code] = 0.6;
    else if (/[ !',.:;Iijlt|/\\()[\]f]/.test(character)) table[code] = 0.28;
    else if (/[mwMW@%]/.test(character)) table[code] = 0.87;
    else table[code] = /[A-Z]/.test(character) ? 0.69 : 0.54;
  }
  return table;
}
