import type { PdfFont } from './font.ts';

/** What `q` saves and `Q` brings back, as far as text and images depend on it. */
export class GraphicsState {
  /** User space to the page as displayed, in points from its top left corner. */
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
  f: number;
  font: PdfFont | null = null;
  fontSize = 0;
  charSpacing = 0;
  wordSpacing = 0;
  /** 1 is 100 %. */
  stretch = 1;
  leading = 0;
  renderMode = 0;

  constructor(a: number, b: number, c: number, d: number, e: number, f: number) {
    this.a = a;
    this.b = b;
    this.c = c;
    this.d = d;
    this.e = e;
    this.f = f;
  }

  copy(): GraphicsState {
    const { a, b, c, d, e, f } = this;
    const copy = new GraphicsState(a, b, c, d, e, f);
    copy.font = this.font;
    copy.fontSize = this.fontSize;
    copy.charSpacing = this.charSpacing;
    copy.wordSpacing = this.wordSpacing;
    copy.stretch = this.stretch;
    copy.leading = this.leading;
    copy.renderMode = this.renderMode;
    return copy;
  }

  /** `cm`: what follows is drawn through the given matrix first. */
  concat(a: number, b: number, c: number, d: number, e: number, f: number): void {
    const { a: oldA, b: oldB, c: oldC, d: oldD } = this;
    this.e += e * oldA + f * oldC;
    this.f += e * oldB + f * oldD;
    this.a = a * oldA + b * oldC;
    this.b = a * oldB + b * oldD;
    this.c = c * oldA + d * oldC;
    this.d = c * oldB + d * oldD;
  }
}
