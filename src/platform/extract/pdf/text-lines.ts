/** A line as it was drawn, in points from the top left corner of the page as displayed. */
export interface RawLine {
  /** Units of the page's text from (inclusive) to (exclusive). */
  readonly start: number;
  end: number;
  /** Where its baseline begins. */
  readonly x: number;
  readonly y: number;
  /** Direction of writing, a unit vector. */
  readonly ux: number;
  readonly uy: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Font size times glyphs; divided by `glyphs` it is the mean size. */
  sizeSum: number;
  boldGlyphs: number;
  glyphs: number;
  largest: number;
  /** Where the pen left white between runs: before which unit, from and to which x. */
  readonly gaps: Gap[];
}

interface Gap {
  readonly unit: number;
  readonly from: number;
  readonly to: number;
  /** Set between digits where no space was made: the width in font sizes. */
  readonly ems?: number;
}

const SPACE = 32;
const TAB = 9;
/** All in font sizes (em). */
const BASELINE_DRIFT = 0.35;
const JUMP_BACK = 1.5;
const WORD_GAP = 0.22;
const COLUMN_GAP = 1.1;
const DIGIT_GAP = 0.5;
/** Less is rounding; from here on a cell may end in the gap. */
const NARROW_GAP = 0.03;
const MARK_REACH = 1.2;

/** Puts what a page draws into lines, in the order in which it is drawn. */
export class TextLines {
  units = new Uint16Array(4096);
  length = 0;
  readonly lines: RawLine[] = [];
  private line: RawLine | null = null;
  private penX = 0;
  private penY = 0;
  private runStart = 0;
  private runX = 0;
  private runY = 0;
  private lastRunStart = 0;
  private lastRunX = Number.NaN;
  private lastRunY = 0;

  /** A run of glyphs begins at (x, y) in direction (ux, uy); `first` is its first unit. */
  begin(x: number, y: number, ux: number, uy: number, em: number, first: number): void {
    const { line } = this;
    const joins = line !== null && this.joinsLine(line, x, y, ux, uy, em, first);
    if (!joins) this.startLine(x, y, ux, uy);
    this.lastRunStart = joins ? this.runStart : Number.NaN;
    this.lastRunX = this.runX;
    this.lastRunY = this.runY;
    this.runStart = this.length;
    this.runX = x;
    this.runY = y;
  }

  append(unit: number): void {
    if (this.length === this.units.length) {
      const larger = new Uint16Array(this.length * 2);
      larger.set(this.units);
      this.units = larger;
    }
    this.units[this.length++] = unit;
  }

  /** The run ends with the pen at (x, y). */
  end(x: number, y: number, em: number, bold: boolean): void {
    const line = this.line!;
    this.penX = x;
    this.penY = y;
    if (this.repeatsLastRun(em)) this.length = this.runStart;
    const glyphs = this.length - this.runStart;
    line.end = this.length;
    line.left = Math.min(line.left, this.runX, x);
    line.right = Math.max(line.right, this.runX, x);
    line.top = Math.min(line.top, this.runY - em, y - em);
    line.bottom = Math.max(line.bottom, this.runY + em * 0.25, y + em * 0.25);
    line.glyphs += glyphs;
    line.sizeSum += em * glyphs;
    if (bold) line.boldGlyphs += glyphs;
    if (em > line.largest) line.largest = em;
  }

  /** Takes back everything from an earlier `length` on; for text that turns out to be drawn twice. */
  retract(length: number): void {
    if (length < (this.line?.start ?? 0)) return;
    this.length = length;
    if (this.line) this.line.end = length;
  }

  private joinsLine(line: RawLine, x: number, y: number, ux: number, uy: number, em: number, first: number): boolean {
    if (ux * line.ux + uy * line.uy < 0.98) return false;
    const along = (x - this.penX) * line.ux + (y - this.penY) * line.uy;
    const size = em > line.largest ? em : line.largest;
    const across = Math.abs((y - line.y) * line.ux - (x - line.x) * line.uy);
    if (isThaiCombining(first) && Math.abs(along) < MARK_REACH * size && across < MARK_REACH * size) return true;
    if (across > BASELINE_DRIFT * size || along < -JUMP_BACK * size) return false;
    if (along > WORD_GAP * em) {
      this.appendGap(along / em, first);
      if (line.ux > 0.98) line.gaps.push({ unit: this.length, from: this.penX, to: x });
    } else if (along > NARROW_GAP * em && isDigit(first) && isDigit(this.units[this.length - 1] ?? 0))
      line.gaps.push({ unit: this.length, from: this.penX, to: x, ems: along / em });
    return true;
  }

  private appendGap(ems: number, first: number): void {
    const last = this.units[this.length - 1] ?? 0;
    if (ems > COLUMN_GAP || (ems > DIGIT_GAP && isDigit(last) && isDigit(first))) {
      while (this.length > this.line!.start && this.units[this.length - 1] === SPACE) this.length--;
      this.append(TAB);
    } else if (last !== SPACE && last !== TAB && first !== SPACE) this.append(SPACE);
  }

  private startLine(x: number, y: number, ux: number, uy: number): void {
    const box = { left: x, right: x, top: y, bottom: y };
    this.line = {
      start: this.length,
      end: this.length,
      x,
      y,
      ux,
      uy,
      ...box,
      sizeSum: 0,
      boldGlyphs: 0,
      glyphs: 0,
      largest: 0,
      gaps: [],
    };
    this.lines.push(this.line);
  }

  /** Bold or a shadow feigned by drawing the same again, hardly moved. */
  private repeatsLastRun(em: number): boolean {
    const length = this.length - this.runStart;
    if (length === 0 || !(this.runStart - this.lastRunStart === length)) return false;
    if (Math.abs(this.runX - this.lastRunX) > 0.15 * em || Math.abs(this.runY - this.lastRunY) > 0.15 * em)
      return false;
    for (let i = 0; i < length; i++)
      if (this.units[this.runStart + i] !== this.units[this.lastRunStart + i]) return false;
    return true;
  }
}

/** Marks above and below, and sara am, which no word and so no line begins with; also where old fonts keep them (U+F70x). */
export function isThaiCombining(unit: number): boolean {
  if (unit < 0x0e31) return false;
  return (
    unit === 0x0e31 ||
    (unit >= 0x0e33 && unit <= 0x0e3a) ||
    (unit >= 0x0e47 && unit <= 0x0e4e) ||
    (unit >= 0xf701 && unit <= 0xf71a && unit !== 0xf70f)
  );
}

function isDigit(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 0x0e50 && unit <= 0x0e59);
}
