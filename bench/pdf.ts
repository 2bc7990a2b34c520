import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toPdf } from '#src/platform/documents/to-pdf.ts';
import { readPdf } from '#src/platform/extract/pdf/read-pdf.ts';
import type { Measurement } from './measurement.ts';

const ROUNDS = 15;

/**
 * Our PDF reader, warm and in process, against poppler's `pdftotext -raw` on the same file in the same run. The floor's
 * figure holds the start of its process, which every file costs there.
 */
export async function benchPdf(): Promise<Measurement[]> {
  const pdf = report();
  const pages = readPdf(pdf).pages.length;
  const folder = mkdtempSync(join(tmpdir(), 'sucharit-bench-'));
  try {
    const file = join(folder, 'report.pdf');
    writeFileSync(file, pdf);
    const times = { own: [] as number[], poppler: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      times.own.push(timeOf(() => readPdf(pdf)));
      times.poppler.push(timeOf(() => runPoppler(file)));
    }
    const own = Math.min(...times.own);
    const poppler = Math.min(...times.poppler);
    return [
      { name: `PDF of ${pages} pages, our reader`, value: (pages / own) * 1000, unit: 'pages/s' },
      { name: `PDF of ${pages} pages, pdftotext -raw`, value: (pages / poppler) * 1000, unit: 'pages/s' },
      { name: 'PDF reading, our time / pdftotext time', value: own / poppler, unit: 'ratio' },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function report(): Uint8Array {
  const text =
    'ตามที่สำนักงานศึกษาธิการจังหวัดกาฬสินธุ์ได้ดำเนินการจัดซื้อจัดจ้างตามแผนปฏิบัติการประจำปีงบประมาณ พ.ศ. 2566 โดยคำนึงถึงความคุ้มค่า โปร่งใส มีประสิทธิภาพ และตรวจสอบได้';
  return toPdf({
    title: 'รายงานผลการดำเนินงาน',
    thaiDigits: true,
    createdAt: new Date('2023-03-01T02:00:00Z'),
    blocks: Array.from({ length: 260 }, (_, i) => ({ kind: 'paragraph' as const, text: `ข้อ ${i + 1} ${text}` })),
  });
}

function runPoppler(file: string): void {
  const done = spawnSync('pdftotext', ['-q', '-raw', file, '-'], { maxBuffer: 2 ** 28 });
  if (done.status !== 0) throw new Error(`pdftotext is needed as the floor: ${done.error?.message ?? done.stderr}`);
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
