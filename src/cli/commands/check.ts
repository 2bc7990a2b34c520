import type { Command } from 'commander';
import {
  type CheckResult,
  checkEvidence,
  gatherSources,
  type InputProblem,
  readLastYear,
} from '#src/features/evidence/index.ts';
import { readConfig } from '#src/platform/config.ts';
import { displayName } from '#src/shared/display-name.ts';
import { chosenFramework } from '../chosen-framework.ts';
import { chosenItem } from '../chosen-item.ts';
import { CouldNotRun } from '../could-not-run.ts';
import { openWiring } from '../open-wiring.ts';
import { oneOf, wholeNumber } from '../option-values.ts';
import { createProgressBar } from '../progress-bar.ts';
import { FORMATS, type Format, render } from '../report/render.ts';
import type { Language } from '../report/words.ts';
import { refuseFolder, writeOut } from '../write-out.ts';
import { writePageImages } from '../write-page-images.ts';

interface CheckOptions {
  readonly framework: string;
  readonly item?: string;
  readonly site?: readonly string[];
  readonly format: Format;
  readonly out?: string;
  readonly concurrency: number;
  readonly lastYear?: string;
  readonly pageImages?: string;
  readonly language: Language;
}

const INPUTS = 'ไฟล์ โฟลเดอร์ ที่อยู่เว็บ list.csv list.xlsx หรือ manifest.json (files, folders, addresses, lists)';
const MORE = `
ตัวอย่าง (Examples):
  sucharit check หลักฐาน/ --framework nacc-2566 --site https://ksn.example.go.th
  sucharit check แผน.pdf --item O11
  sucharit check list.xlsx --format json --out ผล.json

จบด้วย (exit status): 0 ไม่พบปัญหา · 1 พบสิ่งที่ต้องแก้หรือต้องดูเอง · 2 ทำงานไม่ได้`;

/** `sucharit check`: the evidence of an office, item by item. */
export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('ตรวจหลักฐาน: ผิดตรงไหน หน้าใด ต้องแก้อย่างไร (check evidence)')
    .argument('<inputs...>', INPUTS)
    .option('-f, --framework <id>', 'กรอบการประเมิน (framework)', 'nacc-2566')
    .option('-i, --item <code>', 'ข้อที่หลักฐานทั้งหมดนี้ตอบ เช่น O11 (item of all inputs)')
    .option('-s, --site <url...>', 'เว็บไซต์ของหน่วยงาน (the office’s own site)')
    .option('--format <format>', `รูปแบบผล: ${FORMATS.join(' | ')}`, oneOf(FORMATS), 'table')
    .option('-o, --out <file>', 'เขียนผลลงไฟล์นี้ (write to a file)')
    .option('-c, --concurrency <n>', 'จำนวนหลักฐานที่ตรวจพร้อมกัน (pieces at once)', wholeNumber(1, 64), 10)
    .option('--last-year <folder>', 'โฟลเดอร์หลักฐานปีก่อน เพื่อหาไฟล์ที่ใช้ซ้ำ (last year’s evidence)')
    .option('--page-images <folder>', 'เขียนภาพหน้าที่พบปัญหาลงโฟลเดอร์นี้ (pictures of the pages with findings)')
    .option('--language <language>', 'ภาษาของตาราง: th | en (language of the table)', oneOf(['th', 'en']), 'th')
    .addHelpText('after', MORE)
    .action(async (inputs: string[], options: CheckOptions) => {
      if (options.out !== undefined) await refuseFolder(options.out);
      const result = await check(inputs, options);
      const terminal = options.out === undefined ? process.stdout : null;
      await writeOut(render(result, options.format, options.language, terminal), options.out);
      process.exitCode = isWithoutProblems(result) ? 0 : 1;
    });
}

async function check(inputs: string[], options: CheckOptions): Promise<CheckResult> {
  const config = readConfig();
  const officeHosts = (options.site ?? []).map(hostOf);
  const wiring = await openWiring(config);
  const bar = createProgressBar(process.stderr);
  try {
    const framework = chosenFramework(options.framework);
    const item = options.item === undefined ? null : chosenItem(framework, options.item);
    const gathered = await gatherSources(inputs, framework, item?.code ?? null, (bytes, declaredName) =>
      wiring.extractor.extract(bytes, { declaredName }),
    );
    const unusable = gathered.problems.filter(({ code }) => code === 'not-found' || code === 'address-unusable');
    if (gathered.sources.length === 0 || unusable.some(({ row }) => row === null))
      throw nothingToCheck(gathered.problems);
    const lastYear = options.lastYear === undefined ? [] : await readLastYear(options.lastYear, framework);
    const result = await checkEvidence(
      {
        framework,
        ...gathered,
        officeHosts,
        known: lastYear,
        concurrency: options.concurrency,
        isWholeOffice: gathered.isCollection,
      },
      { ...wiring, onProgress: ({ done, total, current }) => bar.show(done, total, current) },
    );
    bar.clear();
    if (options.pageImages !== undefined) {
      const written = await writePageImages(result, gathered.sources, options.pageImages, wiring);
      console.error(`ภาพหน้าเอกสาร ${written} ภาพ อยู่ที่ ${displayName(options.pageImages)} (pictures of pages)`);
    }
    return result;
  } finally {
    bar.clear();
    await wiring.close();
  }
}

/** Items that nobody handed in evidence for cost points, but are no fault of what was checked. */
function isWithoutProblems({ items, problems }: CheckResult): boolean {
  return problems.length === 0 && items.every(({ verdict }) => verdict === 'pass');
}

function hostOf(site: string): string {
  const url = URL.parse(/^https?:\/\//i.test(site) ? site : `https://${site}`);
  if (url?.hostname) return url.hostname;
  throw new CouldNotRun(
    `ที่อยู่เว็บไซต์ของหน่วยงานใช้ไม่ได้: ${displayName(site)}`,
    'The address of the office’s site cannot be used',
    '--site https://office.example.go.th',
  );
}

function nothingToCheck(problems: readonly InputProblem[]): CouldNotRun {
  const shown = problems.slice(0, 20);
  const say = (one: InputProblem) => `${displayName(one.source)}${one.row === null ? '' : ` #${one.row}`}`;
  return new CouldNotRun(
    shown.map((one) => `${say(one)}: ${one.messageTh}`).join('\n') || 'ไม่มีหลักฐานให้ตรวจ',
    shown.map((one) => `${say(one)}: ${one.messageEn}`).join('\n') || 'There is nothing to check',
    shown[0] && `${shown[0].fixTh} / ${shown[0].fixEn}`,
  );
}
