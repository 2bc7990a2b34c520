import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { readConfig } from '#src/platform/config.ts';
import { createExtractor } from '#src/platform/extract/index.ts';
import { displayName, displayText } from '#src/shared/display-name.ts';
import type { YearMention } from '#src/thai/year-mention.ts';
import { findYearMentions } from '#src/thai/year-mentions.ts';
import { CouldNotRun } from '../could-not-run.ts';
import { oneOf } from '../option-values.ts';
import { padTo } from '../report/layout.ts';
import { writeOut } from '../write-out.ts';

interface YearsOfFile {
  readonly source: string;
  readonly state: string;
  readonly years: readonly (YearMention & { readonly page: number; readonly quote: string })[];
}

const KINDS: Record<YearMention['kind'], string> = {
  fiscalYear: 'ปีงบประมาณ',
  date: 'วันที่',
  law: 'กฎหมาย',
  documentNumber: 'เลขที่หนังสือ',
  range: 'ช่วงปี',
  academicYear: 'ปีการศึกษา',
  calendarYear: 'ปี พ.ศ.',
};
/** Characters shown on either side of a mention. */
const AROUND = 40;

/** `sucharit years`: every year mention of a document, with page and quotation. */
export function addYearsCommand(program: Command): void {
  program
    .command('years')
    .description('แสดงปีทุกแห่งที่พบในเอกสาร พร้อมหน้าและข้อความ (year mentions of a document)')
    .argument('<files...>', 'ไฟล์เอกสาร หรือ - เพื่ออ่านจาก standard input (files, or - )')
    .option('--format <format>', 'รูปแบบผล: table | json', oneOf(['table', 'json']), 'table')
    .action(async (files: string[], { format }: { format: 'table' | 'json' }) => {
      const config = readConfig();
      const extractor = createExtractor({ threads: config.readerThreads || 1, ocr: config.ocr });
      try {
        const found: YearsOfFile[] = [];
        for (const file of files) {
          const document = await extractor.extract(await bytesOf(file), { declaredName: basename(file) });
          const years = document.pages.flatMap((page) =>
            findYearMentions(page.text).map((mention) => ({
              page: page.number,
              ...mention,
              quote: around(page.text, mention),
            })),
          );
          found.push({ source: file, state: document.state, years });
        }
        await writeOut(
          format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : found.map(asTable).join('\n'),
          undefined,
        );
        process.exitCode = found.every(({ state }) => state === 'readable') ? 0 : 1;
      } finally {
        await extractor.close();
      }
    });
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    if (file !== '-') return await readFile(file);
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch (problem) {
    throw new CouldNotRun(
      `เปิดไฟล์ ${displayName(file)} ไม่ได้`,
      (problem as Error).message,
      'ตรวจชื่อไฟล์และโฟลเดอร์ ชื่อที่มีช่องว่างให้ใส่ในเครื่องหมายคำพูด (check the name; quote it where it has blanks)',
    );
  }
}

function around(text: string, { start, end }: YearMention): string {
  return displayText(text.slice(Math.max(0, start - AROUND), end + AROUND));
}

function asTable({ source, state, years }: YearsOfFile): string {
  const lines = years.map((one) => {
    const span = one.kind === 'range' ? `${one.from}–${one.to ?? 'ปัจจุบัน'}` : String(one.yearBE);
    const wrong = one.malformed ? `  ▲ ปีผิดรูป${one.likelyYearBE ? ` น่าจะเป็น ${one.likelyYearBE}` : ''}` : '';
    return `  หน้า ${padTo(String(one.page), 4)}${padTo(KINDS[one.kind], 14)}${padTo(span, 15)}“${one.quote}”${wrong}`;
  });
  const head = `${displayName(source)}  (${years.length} แห่ง${state === 'readable' ? '' : `, อ่านไม่ได้: ${state}`})`;
  return `${[head, ...lines].join('\n')}\n`;
}
