import type { Box } from '#src/shared/extracted-document.ts';

export interface PageImageOptions {
  /** Default: the renderer's. */
  readonly dpi?: number;
  /** A place on the page to be marked. */
  readonly highlight?: Box;
}

export interface PageImage {
  readonly png: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}
