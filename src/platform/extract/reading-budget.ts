/** What reading one file may cost. Counts, not promises of the file: headers lie. */
export interface ReadingLimits {
  readonly zipEntries: number;
  /** Bytes that one part of a zip may become. */
  readonly inflatedBytesPerPart: number;
  readonly inflatedBytes: number;
  /** UTF-16 units of text kept. */
  readonly characters: number;
  readonly blocks: number;
  /** Cells of tables and sheets, blank ones in between counted. */
  readonly cells: number;
  /** Sheets or slides. */
  readonly pages: number;
  readonly links: number;
  readonly htmlBytes: number;
  /** Elements of a web page inside each other: the parser's cost grows with the square of it. */
  readonly htmlDepth: number;
  readonly milliseconds: number;
}

export const READING_LIMITS: ReadingLimits = {
  zipEntries: 5_000,
  inflatedBytesPerPart: 64 << 20,
  inflatedBytes: 200 << 20,
  characters: 20_000_000,
  blocks: 200_000,
  cells: 1_000_000,
  pages: 2_000,
  links: 5_000,
  htmlBytes: 5 << 20,
  htmlDepth: 2_000,
  milliseconds: 20_000,
};

type LimitName = 'entries' | 'inflated-bytes' | 'characters' | 'blocks' | 'cells' | 'pages' | 'nesting' | 'time';

/** Thrown to leave a reader from any depth; what was read until then stands. */
export class LimitReached extends Error {
  readonly limit: LimitName;

  constructor(limit: LimitName) {
    super(`limit reached: ${limit}`);
    this.limit = limit;
  }
}

/** The remaining allowance of one file while it is read. Every `spend` throws {@link LimitReached} when it is used up. */
export class ReadingBudget {
  readonly limits: ReadingLimits;
  readonly limitsHit = new Set<string>();
  #inflated = 0;
  #characters = 0;
  #blocks = 0;
  #cells = 0;
  #steps = 0;
  readonly #deadline: number;

  constructor(limits: ReadingLimits = READING_LIMITS) {
    this.limits = limits;
    this.#deadline = performance.now() + limits.milliseconds;
  }

  /** Bytes that the next part may inflate to. */
  inflatableBytes(): number {
    return Math.min(this.limits.inflatedBytesPerPart, this.limits.inflatedBytes - this.#inflated);
  }

  spendInflated(bytes: number): void {
    this.#inflated += bytes;
    if (this.#inflated > this.limits.inflatedBytes) throw new LimitReached('inflated-bytes');
  }

  spendBlock(characters: number): void {
    this.#characters += characters;
    if (this.#characters > this.limits.characters) throw new LimitReached('characters');
    this.#blocks += 1;
    if (this.#blocks > this.limits.blocks) throw new LimitReached('blocks');
  }

  spendCells(count: number): void {
    this.#cells += count;
    if (this.#cells > this.limits.cells) throw new LimitReached('cells');
  }

  /** To be called once per element read; looks at the clock now and then. */
  step(): void {
    this.#steps += 1;
    if ((this.#steps & 4095) === 0 && performance.now() > this.#deadline) throw new LimitReached('time');
  }

  /**
   * Runs a reader and notes a limit that stopped it.
   * @returns false when a limit stopped it; every other error goes on
   */
  within(read: () => void): boolean {
    try {
      read();
      return true;
    } catch (error) {
      if (!(error instanceof LimitReached)) throw error;
      this.limitsHit.add(error.limit);
      return false;
    }
  }
}
