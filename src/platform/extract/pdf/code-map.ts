/** What the codes of a font mean: one UTF-16 unit for nearly all, a string for a few. Grows as far as it is filled. */
export class CodeMap {
  /** 0: not mapped; 0xFFFF: look into `many`. */
  units: Uint16Array;
  readonly many = new Map<number, string>();
  size = 0;

  constructor(codes: number) {
    this.units = new Uint16Array(codes);
  }

  set(code: number, text: string): void {
    if (text.length === 0 || code < 0 || code > 0xffff) return;
    if (code >= this.units.length) {
      const larger = new Uint16Array(Math.min(0x10000, Math.max(256, code * 2)));
      larger.set(this.units);
      this.units = larger;
    }
    this.size++;
    if (text.length === 1 && text !== '\uffff') {
      this.units[code] = text.charCodeAt(0);
      this.many.delete(code);
      return;
    }
    this.units[code] = 0xffff;
    this.many.set(code, text);
  }

  has(code: number): boolean {
    return (this.units[code] ?? 0) !== 0;
  }
}
