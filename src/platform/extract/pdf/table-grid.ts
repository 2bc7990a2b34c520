import type { Rule, RuledLines } from './ruled-lines.ts';

/** Points by which rules that ought to meet may miss each other. */
const SLACK = 3;

/** A row of a ruled table. */
export interface GridRow {
  /** The same for all points of the row. */
  readonly key: string;
  /** Columns of the row; those that a cell of an earlier row reaches into are marked. */
  readonly columns: readonly { readonly from: number; readonly to: number; readonly isContinued: boolean }[];
}

/** Finds table cells by the rules around a point. */
export class TableGrid {
  private readonly upright: readonly Rule[];
  private readonly level: readonly Rule[];

  constructor(rules: RuledLines) {
    this.upright = joined(rules.upright);
    this.level = joined(rules.level);
  }

  get ruleCount(): number {
    return this.upright.length + this.level.length;
  }

  get isEmpty(): boolean {
    return this.upright.length < 3 || this.level.length < 2;
  }

  /** An upright rule stands between two places of a line. */
  separates(fromX: number, toX: number, y: number): boolean {
    return this.upright.some(
      (rule) => rule.at > fromX - 1 && rule.at < toX + 1 && rule.from - SLACK <= y && rule.to + SLACK >= y,
    );
  }

  /** The row of a ruled table with at least two columns that holds this point; null outside such tables. */
  rowAt(x: number, y: number): GridRow | null {
    const walls = distinct(this.upright.filter((rule) => rule.from - SLACK <= y && rule.to + SLACK >= y));
    const wall = walls.findLastIndex((at) => at <= x + 1);
    if (wall < 0 || wall + 1 >= walls.length) return null;
    const top = this.levelAbove(x, y);
    const bottom = this.levelBelow(x, y);
    if (top === null || bottom === null) return null;
    const [first, last] = this.extentOf(walls, wall, y);
    if (last - first < 2) return null;
    const columns = walls.slice(first, last).map((from, i) => {
      const to = walls[first + i + 1]!;
      return { from, to, isContinued: !this.hasLevelAt(top, (from + to) / 2) };
    });
    return { key: `${Math.round(top / SLACK)} ${Math.round(walls[first]!)}`, columns };
  }

  /** Walls of one table: those that a level rule above or below joins. */
  private extentOf(walls: readonly number[], wall: number, y: number): [first: number, last: number] {
    const isJoined = (left: number): boolean => {
      const x = (walls[left]! + walls[left + 1]!) / 2;
      return this.levelAbove(x, y) !== null && this.levelBelow(x, y) !== null;
    };
    let first = wall;
    while (first > 0 && isJoined(first - 1)) first--;
    let last = wall + 1;
    while (last + 1 < walls.length && isJoined(last)) last++;
    return [first, last];
  }

  private levelAbove(x: number, y: number): number | null {
    return this.level.findLast((rule) => rule.at <= y && covers(rule, x))?.at ?? null;
  }

  private levelBelow(x: number, y: number): number | null {
    return this.level.find((rule) => rule.at >= y && covers(rule, x))?.at ?? null;
  }

  private hasLevelAt(y: number, x: number): boolean {
    return this.level.some((rule) => Math.abs(rule.at - y) <= SLACK && covers(rule, x));
  }
}

/** Rules by place, those that continue each other made one: writers draw the border of each cell by itself. */
function joined(rules: readonly Rule[]): Rule[] {
  const long: Rule[] = [];
  for (const rule of rules.toSorted((a, b) => Math.round(a.at) - Math.round(b.at) || a.from - b.from)) {
    const last = long.at(-1);
    if (last && Math.round(last.at) === Math.round(rule.at) && rule.from <= last.to + SLACK)
      long[long.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
    else long.push(rule);
  }
  return long.sort((a, b) => a.at - b.at);
}

function covers(rule: Rule, place: number): boolean {
  return rule.from - SLACK <= place && rule.to + SLACK >= place;
}

/** Places of rules, those that lie on each other once. */
function distinct(rules: readonly Rule[]): number[] {
  const places: number[] = [];
  for (const rule of rules) if (places.length === 0 || rule.at - places.at(-1)! > SLACK) places.push(rule.at);
  return places;
}
