import { inlineActualText } from './actual-text.ts';
import { ContentLexer } from './content-lexer.ts';
import type { PdfFont } from './font.ts';
import type { FontCache } from './font-cache.ts';
import { GraphicsState } from './graphics-state.ts';
import { skipInlineImage } from './inline-image.ts';
import type { PdfFile } from './pdf-file.ts';
import { latin1, type PdfDict, type PdfStream, textOf } from './pdf-object.ts';
import { RuledLines } from './ruled-lines.ts';
import { TextLines } from './text-lines.ts';
import { TextShower } from './text-shower.ts';

const MAX_SAVED_STATES = 512;

/** Runs the content of one page and keeps what it draws: text in lines, glyph counts, images. */
export class ContentInterpreter {
  readonly lines = new TextLines();
  readonly shower: TextShower;
  readonly rules = new RuledLines();
  imageCount = 0;
  /** Share (0..1) of the page that the largest image covers. */
  imageCoverage = 0;
  /** A content or form stream did not decode. */
  damaged = false;
  private readonly file: PdfFile;
  private readonly fonts: FontCache;
  private readonly width: number;
  private readonly height: number;
  private readonly openForms = new Set<PdfStream>();
  /** The font that was chosen last, since writers choose the same again before each piece of text. */
  private lastFontName = '';
  private lastFontResources: PdfDict | null = null;
  private lastFont: PdfFont | null = null;

  constructor(file: PdfFile, fonts: FontCache, width: number, height: number) {
    this.file = file;
    this.fonts = fonts;
    this.width = width;
    this.height = height;
    this.shower = new TextShower(this.lines, width, height);
  }

  /** @throws Stop when a budget is used up; what was drawn before is kept */
  run(bytes: Uint8Array, resources: PdfDict, initial: GraphicsState): void {
    const lexer = new ContentLexer(bytes);
    const { budget } = this.file;
    const { shower } = this;
    const n = lexer.numbers;
    const saved: GraphicsState[] = [];
    /** Open marked content; true where it carries the text of its glyphs. */
    const marks: boolean[] = [];
    let state = initial;
    for (let operator = lexer.next(); operator !== 0; operator = lexer.next()) {
      if (++budget.operators > budget.limits.operators) budget.stop('operators');
      if ((budget.operators & 4095) === 0) {
        budget.checkTime();
        if (budget.lines + this.lines.lines.length > budget.limits.lines) budget.stop('lines');
      }
      // What a page of text consists of; all else is a case for `runSeldom`, so that this loop stays small enough to be fast.
      switch (operator) {
        case 0x546a: // Tj
          shower.show(lexer.text, lexer.stringStart, lexer.textLength, state);
          break;
        case 0x544a: // TJ
          for (let i = 0; i < lexer.itemCount; i++) {
            if (lexer.itemEnd[i] === -1) shower.adjust(lexer.itemStart[i]!, state);
            else shower.show(lexer.text, lexer.itemStart[i]!, lexer.itemEnd[i]!, state);
          }
          break;
        case 0x546d: // Tm
          if (lexer.numberCount >= 6) shower.setMatrix(n[0]!, n[1]!, n[2]!, n[3]!, n[4]!, n[5]!);
          break;
        case 0x5464: // Td
          if (lexer.numberCount >= 2) shower.moveLine(n[0]!, n[1]!);
          break;
        case 0x5466: // Tf
          state.font = this.fontNamed(lexer, resources);
          if (state.font?.damaged) this.damaged = true;
          if (lexer.numberCount > 0) state.fontSize = n[0]!;
          break;
        case 0x5472: // Tr
          if (lexer.numberCount > 0) state.renderMode = n[0]!;
          break;
        case 0x5463: // Tc
          if (lexer.numberCount > 0) state.charSpacing = n[0]!;
          break;
        case 0x424443: // BDC
          if (marks.length < MAX_SAVED_STATES) marks.push(this.beginMarked(lexer, resources));
          break;
        case 0x454d43: // EMC
          if (marks.pop()) shower.endSpan();
          break;
        case 0x424d43: // BMC
          if (marks.length < MAX_SAVED_STATES) marks.push(false);
          break;
        case 0x4254: // BT
          shower.setMatrix(1, 0, 0, 1, 0, 0);
          break;
        case 0x71: // q
          if (saved.length < MAX_SAVED_STATES) saved.push(state.copy());
          break;
        case 0x51: // Q
          state = saved.pop() ?? state;
          break;
        default:
          this.runSeldom(operator, lexer, resources, state);
      }
    }
    if (marks.includes(true)) shower.endSpan();
  }

  /** The operators that `run` leaves to it. */
  private runSeldom(operator: number, lexer: ContentLexer, resources: PdfDict, state: GraphicsState): void {
    const { shower } = this;
    const n = lexer.numbers;
    switch (operator) {
      case 0x5444: // TD
        if (lexer.numberCount < 2) break;
        state.leading = -n[1]!;
        shower.moveLine(n[0]!, n[1]!);
        break;
      case 0x542a: // T*
        shower.moveLine(0, -state.leading);
        break;
      case 0x27: // '
        shower.moveLine(0, -state.leading);
        shower.show(lexer.text, lexer.stringStart, lexer.textLength, state);
        break;
      case 0x22: // "
        if (lexer.numberCount >= 2) {
          state.wordSpacing = n[0]!;
          state.charSpacing = n[1]!;
        }
        shower.moveLine(0, -state.leading);
        shower.show(lexer.text, lexer.stringStart, lexer.textLength, state);
        break;
      case 0x5477: // Tw
        if (lexer.numberCount > 0) state.wordSpacing = n[0]!;
        break;
      case 0x547a: // Tz
        if (lexer.numberCount > 0) state.stretch = n[0]! / 100;
        break;
      case 0x544c: // TL
        if (lexer.numberCount > 0) state.leading = n[0]!;
        break;
      case 0x636d: // cm
        if (lexer.numberCount >= 6) state.concat(n[0]!, n[1]!, n[2]!, n[3]!, n[4]!, n[5]!);
        break;
      case 0x7265: // re
        if (lexer.numberCount >= 4) this.rules.rectangle(n[0]!, n[1]!, n[2]!, n[3]!, state);
        break;
      case 0x6d: // m
        if (lexer.numberCount >= 2) this.rules.moveTo(n[0]!, n[1]!, state);
        break;
      case 0x6c: // l
        if (lexer.numberCount >= 2) this.rules.lineTo(n[0]!, n[1]!, state);
        break;
      case 0x53: // S
      case 0x73: // s
      case 0x42: // B
      case 0x62: // b
        this.rules.finish('stroke');
        break;
      case 0x66: // f
      case 0x662a: // f*
        this.rules.finish('fill');
        break;
      case 0x6e: // n
        this.rules.finish('drop');
        break;
      case 0x6773: // gs
        this.setFontOfExtendedState(nameOf(lexer), resources, state);
        break;
      case 0x446f: // Do
        this.drawObject(nameOf(lexer), resources, state);
        break;
      case 0x4249: // BI
        lexer.position = skipInlineImage(lexer.bytes, lexer.position, this.file.budget);
        this.noteImage(state);
        break;
    }
  }

  private beginMarked(lexer: ContentLexer, resources: PdfDict): boolean {
    const { file, shower } = this;
    if (lexer.dictStart >= 0) {
      const text = inlineActualText(lexer.bytes, lexer.dictStart, lexer.position, file.budget);
      return text !== null && shower.beginSpan(text);
    }
    const properties = file.dict(file.dict(resources.get('Properties'))?.get(nameOf(lexer)));
    const text = file.resolve(properties?.get('ActualText'));
    return text instanceof Uint8Array && shower.beginSpan(textOf(text));
  }

  private fontNamed(lexer: ContentLexer, resources: PdfDict): PdfFont | null {
    if (this.lastFontResources === resources && isNamed(lexer, this.lastFontName)) return this.lastFont;
    this.lastFontName = nameOf(lexer);
    // A name that holds the sign of escapes could be mistaken for an escaped one.
    this.lastFontResources = this.lastFontName.includes('#') ? null : resources;
    this.lastFont = this.fonts.named(this.lastFontName, resources);
    return this.lastFont;
  }

  private setFontOfExtendedState(name: string, resources: PdfDict, state: GraphicsState): void {
    const { file } = this;
    const font = file.array(file.dict(file.dict(resources.get('ExtGState'))?.get(name))?.get('Font'));
    if (font.length < 2) return;
    state.font = this.fonts.of(file.dict(font[0]));
    const size = file.resolve(font[1]);
    if (typeof size === 'number') state.fontSize = size;
  }

  private drawObject(name: string, resources: PdfDict, state: GraphicsState): void {
    const { file } = this;
    const stream = file.stream(file.dict(resources.get('XObject'))?.get(name));
    const subtype = file.resolve(stream?.dict.get('Subtype'));
    if (subtype === 'Image') this.noteImage(state);
    else if (subtype === 'Form' && stream) this.runForm(stream, resources, state);
  }

  /** Runs a form within the budgets for calls and depth; a form that is already open is not entered again. */
  runForm(form: PdfStream, resources: PdfDict, state: GraphicsState): void {
    const { file } = this;
    const { budget } = file;
    if (this.openForms.has(form)) return;
    if (this.openForms.size >= budget.limits.formDepth) {
      budget.limitsHit.add('form-depth');
      return;
    }
    if (++budget.formCalls > budget.limits.formCalls) budget.stop('form-calls');
    if ((budget.formCalls & 63) === 0) budget.checkTime();
    const own = state.copy();
    const [a, b, c, d, e, f] = file.numbers(form.dict.get('Matrix'));
    if (a !== undefined && f !== undefined) own.concat(a, b!, c!, d!, e!, f);
    this.openForms.add(form);
    try {
      const { bytes, damaged } = this.fonts.decodedForm(form);
      if (damaged) this.damaged = true;
      this.run(bytes, file.dict(form.dict.get('Resources')) ?? resources, own);
    } finally {
      this.openForms.delete(form);
    }
  }

  /** An image fills the unit square of its user space. */
  private noteImage(state: GraphicsState): void {
    this.imageCount++;
    const { a, b, c, d, e, f } = state;
    const xs = [e, e + a, e + c, e + a + c];
    const ys = [f, f + b, f + d, f + b + d];
    const width = Math.min(this.width, Math.max(...xs)) - Math.max(0, Math.min(...xs));
    const height = Math.min(this.height, Math.max(...ys)) - Math.max(0, Math.min(...ys));
    if (width <= 0 || height <= 0) return;
    this.imageCoverage = Math.max(this.imageCoverage, Math.min(1, (width * height) / (this.width * this.height)));
  }
}

function isNamed({ bytes, nameStart, nameEnd }: ContentLexer, name: string): boolean {
  if (nameEnd - nameStart !== name.length) return false;
  for (let i = 0; i < name.length; i++) if (bytes[nameStart + i] !== name.charCodeAt(i)) return false;
  return true;
}

function nameOf(lexer: ContentLexer): string {
  const { bytes, nameStart, nameEnd } = lexer;
  let name = '';
  if (nameEnd - nameStart > 12) name = latin1(bytes.subarray(nameStart, nameEnd));
  else for (let at = nameStart; at < nameEnd; at++) name += String.fromCharCode(bytes[at]!);
  if (!name.includes('#')) return name;
  return name.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The state in which a page begins: user space turned, and y counted from the top. */
export function initialState(area: readonly [number, number, number, number], rotation: number): GraphicsState {
  const [left, bottom, right, top] = area;
  if (rotation === 90) return new GraphicsState(0, 1, 1, 0, -bottom, -left);
  if (rotation === 180) return new GraphicsState(-1, 0, 0, 1, right, -bottom);
  if (rotation === 270) return new GraphicsState(0, -1, -1, 0, top, right);
  return new GraphicsState(1, 0, 0, -1, -left, top);
}
