import { deflateSync, inflateSync } from 'node:zlib';

/**
 * Gives each Thai cluster of a PDF written by Typst exactly one voice in the text layer.
 *
 * Where a mark is raised over another (ขึ้น, ครั้ง), Typst 0.14 draws it apart from its consonant and gives it the text of
 * the whole cluster once more: searching and reading aloud then find "ขึ้ขึ้น". Such a mark is drawn alone and has no
 * width, while the consonant already carries the whole text: so every drawing of nothing but zero-width glyphs gets
 * an empty text. Understands only what Typst writes: classic cross-reference table, one Flate filter.
 * @throws Error where the file is not of that form
 */
export function silenceRepeatedClusters(pdf: Uint8Array): Uint8Array {
  const source = Buffer.from(pdf);
  const text = source.toString('latin1');
  const objects = readObjects(text);
  const rewritten = new Map<number, Buffer>();
  for (const page of objects.values()) {
    if (!/\/Type \/Page\s/u.test(page.body)) continue;
    const contents = /\/Contents (\d+) 0 R/u.exec(page.body);
    const target = contents && objects.get(Number(contents[1]));
    if (!target) continue;
    const fonts = widthsOfFonts(page.body, objects);
    const stream = readStream(source, target);
    rewritten.set(target.id, Buffer.from(silence(stream.toString('latin1'), fonts), 'latin1'));
  }
  return writeObjects(source, text, objects, rewritten);
}

interface PdfObject {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  /** Up to `stream` where there is one. */
  readonly body: string;
}

function readObjects(text: string): Map<number, PdfObject> {
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(text)?.[1] ?? Number.NaN);
  if (!text.startsWith('xref', tableAt)) throw new Error('not the form of PDF that Typst writes');
  const offsets = [...text.slice(tableAt).matchAll(/^(\d{10}) \d{5} n/gmu)].map((row) => Number(row[1]));
  offsets.sort((left, right) => left - right);
  const objects = new Map<number, PdfObject>();
  for (const [index, start] of offsets.entries()) {
    const end = offsets[index + 1] ?? tableAt;
    const id = Number(/^(\d+) 0 obj/u.exec(text.slice(start, start + 20))?.[1] ?? Number.NaN);
    const streamAt = text.indexOf('stream\n', start);
    objects.set(id, { id, start, end, body: text.slice(start, streamAt >= 0 && streamAt < end ? streamAt : end) });
  }
  return objects;
}

function readStream(source: Buffer, object: PdfObject): Buffer {
  const start = object.start + object.body.length + 'stream\n'.length;
  const length = Number(/\/Length (\d+)/u.exec(object.body)?.[1]);
  return inflateSync(source.subarray(start, start + length));
}

/** Font name of the page → glyphs that have a width; the default width is zero in these files. */
function widthsOfFonts(page: string, objects: ReadonlyMap<number, PdfObject>): Map<string, ReadonlySet<number>> {
  const fonts = new Map<string, ReadonlySet<number>>();
  const names = /\/Font <<([^>]*)>>/u.exec(page)?.[1] ?? '';
  for (const [, name, id] of names.matchAll(/\/(\S+) (\d+) 0 R/gu)) {
    const descendant = /\/DescendantFonts \[(\d+) 0 R\]/u.exec(objects.get(Number(id))?.body ?? '')?.[1];
    const widths = /\/W \[([^\]]*)\]/u.exec(objects.get(Number(descendant))?.body ?? '')?.[1] ?? '';
    const wide = new Set<number>();
    for (const [, first, last] of widths.matchAll(/(\d+) (\d+) [\d.]+/gu)) {
      for (let glyph = Number(first); glyph <= Number(last); glyph += 1) wide.add(glyph);
    }
    fonts.set(String(name), wide);
  }
  return fonts;
}

const SHOWN =
  /(?:\/Span <<\n {2}\/ActualText <[0-9A-F]*>\n>> BDC\n)?(0 Tr\n\/(\S+) [\d.]+ Tf\n[^\n]+ Tm\n([^\n]*(?:\n(?!EMC|ET|0 Tr|\/Span)[^\n]*)*) T[jJ]\n)(EMC\n)?/gu;

function silence(content: string, fonts: ReadonlyMap<string, ReadonlySet<number>>): string {
  return content.replace(SHOWN, (whole, drawing: string, font: string, strings: string) => {
    const wide = fonts.get(font);
    const glyphs = glyphsOf(strings);
    if (!wide || glyphs.length === 0 || glyphs.some((glyph) => wide.has(glyph))) return whole;
    return `/Span <<\n  /ActualText <FEFF>\n>> BDC\n${drawing}EMC\n`;
  });
}

const ESCAPED: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** Glyph numbers (two bytes each) of the literal and hexadecimal strings of a show operator. */
function glyphsOf(strings: string): number[] {
  const glyphs: number[] = [];
  for (const [one, literal, hexadecimal] of strings.matchAll(/\(((?:\\[\s\S]|[^\\)])*)\)|<([0-9A-Fa-f]*)>/gu)) {
    const bytes = one.startsWith('<') ? [...Buffer.from(hexadecimal ?? '', 'hex')] : literalBytes(literal ?? '');
    for (let at = 0; at + 1 < bytes.length; at += 2) glyphs.push((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0));
  }
  return glyphs;
}

function literalBytes(literal: string): number[] {
  return [...literal.matchAll(/\\([0-7]{1,3})|\\([\s\S])|([\s\S])/gu)].map(([, octal, escaped, plain]) => {
    if (octal !== undefined) return Number.parseInt(octal, 8);
    if (escaped !== undefined) return ESCAPED[escaped] ?? escaped.charCodeAt(0);
    return (plain ?? '').charCodeAt(0);
  });
}

function writeObjects(
  source: Buffer,
  text: string,
  objects: ReadonlyMap<number, PdfObject>,
  rewritten: ReadonlyMap<number, Buffer>,
): Uint8Array {
  const inOrder = [...objects.values()].sort((left, right) => left.start - right.start);
  const parts: Buffer[] = [source.subarray(0, inOrder[0]?.start ?? 0)];
  const offsets = new Map<number, number>();
  let length = parts[0]?.length ?? 0;
  for (const object of inOrder) {
    const content = rewritten.get(object.id);
    const bytes = content ? streamObject(object, content) : source.subarray(object.start, object.end);
    offsets.set(object.id, length);
    parts.push(bytes);
    length += bytes.length;
  }
  const count = Math.max(...objects.keys()) + 1;
  const rows = Array.from({ length: count }, (_, id) =>
    offsets.has(id) ? `${String(offsets.get(id)).padStart(10, '0')} 00000 n\r\n` : '0000000000 65535 f\r\n',
  );
  const trailer = text.slice(text.lastIndexOf('trailer')).replace(/startxref\s+\d+/u, `startxref\n${length}`);
  parts.push(Buffer.from(`xref\n0 ${count}\n${rows.join('')}${trailer}`, 'latin1'));
  return new Uint8Array(Buffer.concat(parts));
}

function streamObject(object: PdfObject, content: Buffer): Buffer {
  const packed = deflateSync(content);
  const head = object.body.replace(/\/Length \d+/u, `/Length ${packed.length}`);
  return Buffer.concat([
    Buffer.from(`${head}stream\n`, 'latin1'),
    packed,
    Buffer.from('\nendstream\nendobj\n\n', 'latin1'),
  ]);
}
