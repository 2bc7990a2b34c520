import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

export type Pdfium = WrappedPdfiumModule;

/** The program's memory; it moves when it grows, so it is asked for anew each time. */
interface WithMemory {
  readonly HEAPU8: Uint8Array<ArrayBuffer>;
}

let loaded: Promise<Pdfium> | null = null;

/** PDFium, started once per thread. */
async function pdfium(): Promise<Pdfium> {
  loaded ??= start();
  return loaded;
}

async function start(): Promise<Pdfium> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
  const module = await init({ wasmBinary: new Uint8Array(wasm).buffer });
  module.PDFiumExt_Init();
  return module;
}

/** Thrown when PDFium cannot open a file or page; says nothing about our own reader. */
export class PdfiumFailure extends Error {}

/** Opens a document for the time of `use` and gives its memory back afterwards, whatever happens. */
export async function withDocument<Value>(
  bytes: Uint8Array,
  use: (pdfium: Pdfium, document: number) => Value,
): Promise<Value> {
  const module = await pdfium();
  try {
    const buffer = module.pdfium.wasmExports.malloc(bytes.length);
    if (buffer === 0) throw new PdfiumFailure('PDFium has no memory for the file');
    memoryOf(module).set(bytes, buffer);
    const document = module.FPDF_LoadMemDocument(buffer, bytes.length, '');
    try {
      if (document === 0) throw new PdfiumFailure(`PDFium cannot open the file (error ${module.FPDF_GetLastError()})`);
      return use(module, document);
    } finally {
      if (document !== 0) module.FPDF_CloseDocument(document);
      module.pdfium.wasmExports.free(buffer);
    }
  } catch (error) {
    // After a trap or an abort the program's memory is in no known state: the next call starts a new one.
    if (!(error instanceof PdfiumFailure)) loaded = null;
    throw error instanceof PdfiumFailure ? error : new PdfiumFailure(`PDFium failed: ${String(error)}`);
  }
}

/** Loads a page (from 0) for the time of `use`. */
export function withPage<Value>(pdfium: Pdfium, document: number, index: number, use: (page: number) => Value): Value {
  const page = pdfium.FPDF_LoadPage(document, index);
  if (page === 0) throw new PdfiumFailure(`PDFium cannot load page ${index + 1}`);
  try {
    return use(page);
  } finally {
    pdfium.FPDF_ClosePage(page);
  }
}

export function memoryOf(pdfium: Pdfium): Uint8Array<ArrayBuffer> {
  // The package's types leave out Emscripten's part of the module.
  return (pdfium.pdfium as unknown as WithMemory).HEAPU8;
}
