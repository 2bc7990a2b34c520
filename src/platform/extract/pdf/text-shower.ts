import type { GraphicsState } from './graphics-state.ts';
import type { TextLines } from './text-lines.ts';

const REPLACEMENT = 0xfffd;

/** The text object of a content stream: matrices, pen, and what a marked span says its glyphs mean. */
export class TextShower {
  glyphCount = 0;
  unmappedGlyphCount = 0;
  /** Drawn invisibly, as recognition programs lay text over a scan. */
  hiddenGlyphCount = 0;
  /** In fonts that do not say what their glyphs mean: we find out from the font program, other readers do not. */
  guessedGlyphCount = 0;
  /** Text in a font that is not there. */
  fontless = false;
  private readonly lines: TextLines;
  private readonly width: number;
  private readonly height: number;
  private a = 1;
  private b = 0;
  private c = 0;
  private d = 1;
  private e = 0;
  private f = 0;
  private pen = 0;
  private span: { text: string; emitted: boolean; from: number; advance: number } | null = null;
  private lastSpanText = '';

  constructor(lines: TextLines, width: number, height: number) {
    this.lines = lines;
    this.width = width;
    this.height = height;
  }

  /** `Tm`; also `BT`, with the identity. */
  setMatrix(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.a = a;
    this.b = b;
    this.c = c;
    this.d = d;
    this.e = e;
    this.f = f;
    this.pen = 0;
  }

  /** `Td`. */
  moveLine(x: number, y: number): void {
    this.e += x * this.a + y * this.c;
    this.f += x * this.b + y * this.d;
    this.pen = 0;
  }

  /** A number inside `TJ`, in thousandths of the font size, to the left. */
  adjust(thousandths: number, state: GraphicsState): void {
    this.pen -= (thousandths / 1000) * state.fontSize * state.stretch;
  }

  /** The glyphs up to `endSpan` mean this text, whatever their codes say. False inside another such span. */
  beginSpan(text: string): boolean {
    if (this.span) return false;
    this.span = { text, emitted: false, from: this.lines.length, advance: 0 };
    return true;
  }

  endSpan(): void {
    const { span } = this;
    this.span = null;
    if (!span?.emitted) return;
    // Typst writes a cluster of Sarabun twice, the second time over glyphs without width.
    if (span.advance === 0 && span.text === this.lastSpanText) this.lines.retract(span.from);
    this.lastSpanText = span.text;
  }

  show(bytes: Uint8Array, start: number, end: number, state: GraphicsState): void {
    const { font, fontSize, stretch } = state;
    if (end <= start) return;
    if (!font) {
      this.fontless = true;
      return;
    }
    const ax = this.a * state.a + this.b * state.c;
    const ay = this.a * state.b + this.b * state.d;
    const originX = this.e * state.a + this.f * state.c + state.e;
    const originY = this.e * state.b + this.f * state.d + state.f;
    const x = originX + ax * this.pen;
    const y = originY + ay * this.pen;
    const isShown = x > -this.width && x < this.width && y > -20 && y < this.height + 20;
    const em = this.emOf(state);
    const { units, many } = font.codes;
    const { table, otherwise } = font.widths;
    const step = font.wide ? 2 : 1;
    const codes = (end - start) >> (step - 1);
    this.glyphCount += codes;
    if (font.guessed && !this.span) this.guessedGlyphCount += codes;
    if (state.renderMode === 3 || state.renderMode === 7) this.hiddenGlyphCount += codes;

    const firstCode = font.wide ? (bytes[start]! << 8) | bytes[start + 1]! : bytes[start]!;
    const writes = isShown && (this.span === null || (!this.span.emitted && this.span.text !== ''));
    const first = this.span ? this.span.text.charCodeAt(0) : (units[firstCode] ?? 0);
    const length = lengthOf(ax, ay) || 1;
    const sign = fontSize * stretch < 0 ? -1 : 1;
    if (writes) this.lines.begin(x, y, (sign * ax) / length, (sign * ay) / length, em, first);
    if (writes && this.span) this.emitSpan();
    const plain = writes && this.span === null;
    let advance = 0;
    for (let at = start; at + step <= end; at += step) {
      const code = step === 2 ? (bytes[at]! << 8) | bytes[at + 1]! : bytes[at]!;
      advance += (code < table.length ? table[code]! : otherwise) * fontSize + state.charSpacing;
      if (code === 32 && step === 1) advance += state.wordSpacing;
      if (!plain) continue;
      const unit = code < units.length ? units[code]! : 0;
      if (unit === 0) {
        this.unmappedGlyphCount++;
        this.lines.append(REPLACEMENT);
      } else if (unit === 0xffff) this.appendMany(many.get(code) ?? '');
      else this.lines.append(unit < 32 ? 32 : unit);
    }
    advance *= stretch;
    this.pen += advance;
    if (this.span) this.span.advance += Math.abs(advance);
    if (isShown && (writes || this.span?.emitted)) {
      const isBold = font.bold || state.renderMode === 2;
      this.lines.end(originX + ax * this.pen, originY + ay * this.pen, em, isBold);
    }
  }

  private emOf(state: GraphicsState): number {
    const cx = this.c * state.a + this.d * state.c;
    const cy = this.c * state.b + this.d * state.d;
    return Math.max(Math.abs(state.fontSize) * lengthOf(cx, cy), 0.1);
  }

  private emitSpan(): void {
    this.span!.emitted = true;
    this.span!.from = this.lines.length;
    this.appendMany(this.span!.text);
  }

  private appendMany(text: string): void {
    for (let i = 0; i < text.length; i++) this.lines.append(text.charCodeAt(i) < 32 ? 32 : text.charCodeAt(i));
  }
}

/** `Math.hypot` is slow, and nearly all text is level or upright. */
function lengthOf(x: number, y: number): number {
  if (y === 0) return Math.abs(x);
  return x === 0 ? Math.abs(y) : Math.hypot(x, y);
}
