import { availableParallelism } from 'node:os';
import type { ExtractedDocument } from '#src/shared/extracted-document.ts';
import { unreadDocument } from './document-parts.ts';
import type { ExtractTask } from './extract-worker.ts';
import { createRecogniser } from './ocr/recognise-document.ts';
import type { PageImage, RenderOptions } from './pdfium/render-page.ts';
import { createWorkerPool } from './worker-pool.ts';

export interface ExtractorSetting {
  /** Worker threads; 0 = one per core. */
  readonly threads: number;
  /** `auto` recognises the text of scans when the OCR program is installed. */
  readonly ocr: 'auto' | 'off';
  /** Time for one file before its thread is killed. */
  readonly timeLimitMs?: number;
  /** Heap of one thread. Buffers outside of the heap are bounded by the readers' own budgets. */
  readonly memoryLimitMb?: number;
}

interface FileHints {
  /** The name it came with; counts for nothing in the reading. */
  readonly declaredName?: string;
  /** The HTTP header: only its charset is looked at. */
  readonly contentType?: string;
}

/** Reads files in worker threads. Close it, or the threads stay. */
export interface Extractor {
  /** Never rejects for a reason that lies in the file: a reader that fails, hangs or runs out of memory gives `crashed`. */
  extract(bytes: Uint8Array, hints?: FileHints): Promise<ExtractedDocument>;
  /**
   * A picture of a page of a PDF.
   * @param pageNumber from 1
   * @throws Error when the page cannot be drawn
   */
  renderPage(bytes: Uint8Array, pageNumber: number, options?: RenderOptions): Promise<PageImage>;
  close(): Promise<void>;
}

const DEFAULT_TIME_LIMIT_MS = 60_000;
const DEFAULT_MEMORY_LIMIT_MB = 1024;

export function createExtractor(setting: ExtractorSetting): Extractor {
  // Beside the bundle the worker is a bundle of its own.
  const worker = import.meta.url.endsWith('.ts') ? './extract-worker.ts' : './extract-worker.js';
  const pool = createWorkerPool<ExtractTask>({
    worker: new URL(worker, import.meta.url),
    threads: setting.threads > 0 ? setting.threads : availableParallelism(),
    timeLimitMs: setting.timeLimitMs ?? DEFAULT_TIME_LIMIT_MS,
    memoryLimitMb: setting.memoryLimitMb ?? DEFAULT_MEMORY_LIMIT_MB,
  });
  const renderPage = async (bytes: Uint8Array, pageNumber: number, options: RenderOptions = {}) => {
    const rendered = await pool.run<PageImage>({ action: 'render', bytes, pageNumber, options });
    if (!rendered.ok) throw new Error(rendered.problem);
    return rendered.value;
  };
  const recognise = createRecogniser(setting.ocr, renderPage);
  return {
    async extract(bytes, { contentType } = {}) {
      const read = await pool.run<ExtractedDocument>({
        action: 'read',
        bytes,
        ...(contentType === undefined ? {} : { contentType }),
      });
      if (!read.ok) return unreadDocument('unknown', 'application/octet-stream', 'crashed', read.problem);
      return recognise(read.value, bytes);
    },
    renderPage,
    close: () => pool.close(),
  };
}
