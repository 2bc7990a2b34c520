/** How much a PDF may cost before the reading stops. Every figure is an upper bound, inclusive. */
export interface PdfLimits {
  readonly inflatedBytesPerStream: number;
  readonly inflatedBytesPerFile: number;
  /** Operators of all content streams together. */
  readonly operators: number;
  readonly pages: number;
  readonly formCalls: number;
  readonly formDepth: number;
  /** Arrays and dictionaries within each other. */
  readonly nesting: number;
  readonly filtersPerStream: number;
  /** Tables of all fonts together. */
  readonly fontBytes: number;
  /** Lines of text on all pages, and their UTF-16 units. */
  readonly lines: number;
  readonly textUnits: number;
  readonly milliseconds: number;
}

/** Ten times what a long yearly report needs; a bomb meets them within a second or two. */
const DEFAULT_PDF_LIMITS: PdfLimits = {
  inflatedBytesPerStream: 64 * 2 ** 20,
  inflatedBytesPerFile: 200 * 2 ** 20,
  operators: 5_000_000,
  pages: 2_000,
  formCalls: 20_000,
  formDepth: 12,
  nesting: 60,
  filtersPerStream: 3,
  fontBytes: 96 * 2 ** 20,
  lines: 200_000,
  textUnits: 20_000_000,
  milliseconds: 20_000,
};

/** Thrown when going on makes no sense: what was read so far is kept. */
export class Stop extends Error {
  readonly limit: string;

  constructor(limit: string) {
    super(`limit reached: ${limit}`);
    this.limit = limit;
  }
}

/** One per file, handed to everything that may run long; remembers which limits were met. */
export class Budget {
  readonly limits: PdfLimits;
  readonly limitsHit = new Set<string>();
  inflatedBytes = 0;
  operators = 0;
  formCalls = 0;
  /** Of the pages before this one. */
  lines = 0;
  private readonly deadline: number;

  constructor(limits: Partial<PdfLimits> = {}) {
    this.limits = { ...DEFAULT_PDF_LIMITS, ...limits };
    this.deadline = performance.now() + this.limits.milliseconds;
  }

  /** @throws Stop always */
  stop(limit: string): never {
    this.limitsHit.add(limit);
    throw new Stop(limit);
  }

  /** @throws Stop when the wall time is used up */
  checkTime(): void {
    if (performance.now() > this.deadline) this.stop('time');
  }

  /** Bytes that the next stream may inflate to. */
  inflatableBytes(): number {
    return Math.min(this.limits.inflatedBytesPerStream, this.limits.inflatedBytesPerFile - this.inflatedBytes);
  }
}
