import { createExtractor } from '#src/platform/extract/index.ts';
import { makeDocx, makeXlsx, wordParagraph } from '#src/platform/extract/testing/make-office.ts';
import type { Measurement } from './measurement.ts';

const SENTENCE =
  'สำนักงานศึกษาธิการจังหวัดกาฬสินธุ์ขอประกาศเผยแพร่แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ ตามพระราชบัญญัติ พ.ศ. ๒๕๖๐';
const SHEET_ROWS = 5_000;
const ROUNDS = 5;
const FILES = 16;

/** Files of each kind read in two warm threads, transport between the threads included; the best of five rounds. */
export async function benchExtract(): Promise<readonly Measurement[]> {
  const extractor = createExtractor({ threads: 2, ocr: 'off' });
  try {
    const measured: Measurement[] = [];
    for (const { name, bytes, count, unit } of samples()) {
      const seconds = await best(() => Promise.all(Array.from({ length: FILES }, () => extractor.extract(bytes))));
      measured.push({ name, value: (FILES * count) / seconds, unit });
    }
    return measured;
  } finally {
    await extractor.close();
  }
}

function samples() {
  const row = (index: number) =>
    `<row><c><v>${index}</v></c><c t="inlineStr"><is><t>${SENTENCE}</t></is></c><c><v>${index * 125.5}</v></c></row>`;
  const rows = Array.from({ length: SHEET_ROWS }, (_, index) => row(index)).join('');
  const paragraphs = `<nav>${'<a href="/">เมนู</a>'.repeat(100)}</nav><main>${`<p>${SENTENCE}</p>`.repeat(400)}</main>`;
  return [
    { name: 'DOCX, 20 pages', bytes: makeDocx(wordParagraph(SENTENCE).repeat(300)), count: 20, unit: 'pages/s' },
    {
      name: `XLSX, ${SHEET_ROWS} rows`,
      bytes: makeXlsx([{ name: 'แผน', xml: `<sheetData>${rows}</sheetData>` }]),
      count: SHEET_ROWS,
      unit: 'rows/s',
    },
    {
      name: 'web page of 150 kB',
      bytes: new TextEncoder().encode(`<!doctype html><body>${paragraphs}</body>`),
      count: 1,
      unit: 'pages/s',
    },
    { name: 'text of 100 kB', bytes: new TextEncoder().encode(`${SENTENCE}\n`.repeat(300)), count: 1, unit: 'files/s' },
  ];
}

async function best(work: () => Promise<unknown>): Promise<number> {
  let seconds = Number.POSITIVE_INFINITY;
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now();
    await work();
    if (round > 0) seconds = Math.min(seconds, (performance.now() - start) / 1000);
  }
  return seconds;
}
