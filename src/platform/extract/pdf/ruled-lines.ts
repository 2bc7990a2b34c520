import type { GraphicsState } from './graphics-state.ts';

/** A straight rule, upright or level, in points of the page as displayed. */
export interface Rule {
  /** x of an upright rule, y of a level one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const MAX_RULES = 4_000;
/** Points up to which a filled shape counts as a rule. */
const THIN = 2.5;
const SHORTEST = 4;

/** Collects the rules that a page draws, whether as strokes or as thin filled boxes: the frames of its tables. */
export class RuledLines {
  readonly upright: Rule[] = [];
  readonly level: Rule[] = [];
  /** Corners of the path under construction: x, y, and 1 where a new part begins. */
  private path: number[] = [];

  moveTo(x: number, y: number, state: GraphicsState): void {
    this.add(x, y, 1, state);
  }

  lineTo(x: number, y: number, state: GraphicsState): void {
    this.add(x, y, 0, state);
  }

  rectangle(x: number, y: number, width: number, height: number, state: GraphicsState): void {
    this.add(x, y, 1, state);
    this.add(x + width, y, 0, state);
    this.add(x + width, y + height, 0, state);
    this.add(x, y + height, 0, state);
    this.add(x, y, 0, state);
  }

  /** The path is painted or dropped, and a new one begins. */
  finish(how: 'stroke' | 'fill' | 'drop'): void {
    const { path } = this;
    if (path.length === 0) return;
    this.path = [];
    if (how === 'drop') return;
    for (let start = 0; start < path.length; ) {
      let end = start + 3;
      while (end < path.length && path[end + 2] === 0) end += 3;
      if (how === 'stroke') this.takeEdges(path, start, end);
      else this.takeThinShape(path, start, end);
      start = end;
    }
  }

  private add(x: number, y: number, begins: 0 | 1, state: GraphicsState): void {
    if (this.path.length > MAX_RULES * 3 || this.upright.length + this.level.length > MAX_RULES) return;
    const { a, b, c, d, e, f } = state;
    this.path.push(x * a + y * c + e, x * b + y * d + f, this.path.length === 0 ? 1 : begins);
  }

  private takeEdges(path: readonly number[], start: number, end: number): void {
    for (let at = start + 3; at < end; at += 3) this.take(path[at - 3]!, path[at - 2]!, path[at]!, path[at + 1]!);
  }

  private takeThinShape(path: readonly number[], start: number, end: number): void {
    let [left, top, right, bottom] = [path[start]!, path[start + 1]!, path[start]!, path[start + 1]!];
    for (let at = start + 3; at < end; at += 3) {
      left = Math.min(left, path[at]!);
      right = Math.max(right, path[at]!);
      top = Math.min(top, path[at + 1]!);
      bottom = Math.max(bottom, path[at + 1]!);
    }
    if (right - left <= THIN && bottom - top > right - left)
      this.take((left + right) / 2, top, (left + right) / 2, bottom);
    else if (bottom - top <= THIN) this.take(left, (top + bottom) / 2, right, (top + bottom) / 2);
  }

  private take(x1: number, y1: number, x2: number, y2: number): void {
    const isUpright = Math.abs(x1 - x2) < 1;
    const isLevel = Math.abs(y1 - y2) < 1;
    if (isUpright && Math.abs(y1 - y2) >= SHORTEST)
      this.upright.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
    else if (isLevel && Math.abs(x1 - x2) >= SHORTEST)
      this.level.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
  }
}
