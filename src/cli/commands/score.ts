import { readFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import type { Framework } from '#src/features/frameworks/index.ts';
import { displayName } from '#src/shared/display-name.ts';
import { chosenFramework } from '../chosen-framework.ts';
import { chosenItem } from '../chosen-item.ts';
import { CouldNotRun } from '../could-not-run.ts';
import { oneOf } from '../option-values.ts';
import { columnsOf } from '../report/layout.ts';
import { writeOut } from '../write-out.ts';

interface ScoreOptions {
  readonly framework: string;
  readonly lost?: readonly string[];
  readonly results?: string;
  readonly iit?: number;
  readonly eit?: number;
  readonly format: 'table' | 'json';
}

/** The part of a saved check (`check --format json --out FILE`) that a score needs. */
const savedCheck = z.object({
  framework: z.string(),
  missing: z.array(z.object({ code: z.string() })).default([]),
  forecast: z.object({ basis: z.string() }),
  items: z.array(z.object({ code: z.string(), verdict: z.enum(['pass', 'warn', 'fail', 'manual']) })),
});

/** `sucharit score explain`: the score with its working. */
export function addScoreCommand(program: Command): void {
  const score = program.command('score').description('คะแนนและที่มาของคะแนน (scores and their working)');
  score
    .command('explain')
    .description('แสดงวิธีคิดคะแนนทีละชั้น และคะแนนที่เสียต่อข้อ (the working, and what each lost item costs)')
    .option('--framework <id>', 'กรอบการประเมิน (framework)', 'nacc-2566')
    .option('--lost <codes>', 'ข้อที่ไม่ได้คะแนน คั่นด้วยจุลภาค เช่น O18,O19 (lost items)', list)
    .option('--results <file>', 'ผลตรวจที่บันทึกจาก check --format json (a saved check)')
    .option('--iit <score>', 'คะแนน IIT 0–100', percent)
    .option('--eit <score>', 'คะแนน EIT 0–100', percent)
    .option('--format <format>', 'รูปแบบผล: table | json', oneOf(['table', 'json']), 'table')
    .action(explain);
}

async function explain(options: ScoreOptions): Promise<void> {
  // Loaded when asked for: the scores of an office stand on the database, which no other command needs to begin.
  const { explainScore } = await import('#src/features/scores/index.ts');
  const { scoreLines } = await import('../report/score-report.ts');
  const framework = chosenFramework(options.framework);
  const lost = (options.lost ?? []).map((code) => chosenItem(framework, code).code);
  const saved = options.results === undefined ? { lost: [], unknown: [] } : await readSaved(options.results, framework);
  const surveys = [
    ['IIT', options.iit],
    ['EIT', options.eit],
  ] as const;
  const explained = explainScore(framework, {
    lost: [...lost, ...saved.lost],
    unknown: saved.unknown,
    instruments: new Map(surveys.flatMap(([code, value]) => (value === undefined ? [] : [[code, value]]))),
  });
  if (!explained.ok) {
    const codes = explained.problem.unknownItems.map((code) => displayName(code)).join(', ');
    throw new CouldNotRun(`ไม่มีข้อ ${codes} ใน ${framework.id}`, `There is no ${codes} in ${framework.id}`);
  }
  const { framework: _, ...working } = explained.value;
  await writeOut(
    options.format === 'json'
      ? `${JSON.stringify({ framework: framework.id, ...working }, null, 2)}\n`
      : `${scoreLines(explained.value, columnsOf(process.stdout)).join('\n')}\n`,
    undefined,
  );
}

/**
 * Verdicts of a saved check: failed items are lost (where the whole office was checked, items without evidence too); those that a
 * person must look at and those not checked are unknown.
 */
async function readSaved(path: string, framework: Framework): Promise<{ lost: string[]; unknown: string[] }> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(path, 'utf8'));
  } catch (problem) {
    throw new CouldNotRun(`อ่านผลตรวจ ${displayName(path)} ไม่ได้`, (problem as Error).message);
  }
  const parsed = savedCheck.safeParse(content);
  if (!parsed.success) {
    throw new CouldNotRun(
      `${displayName(path)} ไม่ใช่ผลตรวจของสุจริต`,
      `${displayName(path)} is not a result of sucharit check`,
      'บันทึกด้วย sucharit check … --format json --out ผล.json',
    );
  }
  if (parsed.data.framework !== framework.id) {
    throw new CouldNotRun(
      `ผลตรวจนี้ใช้ ${displayName(parsed.data.framework)} ไม่ใช่ ${framework.id}`,
      `The result was made with ${displayName(parsed.data.framework)}`,
      `เพิ่ม --framework ${displayName(parsed.data.framework)}`,
    );
  }
  const verdicts = new Map(parsed.data.items.map(({ code, verdict }) => [code, verdict]));
  const missing = parsed.data.forecast.basis === 'whole-office' ? parsed.data.missing.map(({ code }) => code) : [];
  const codes = framework.items.map(({ code }) => code);
  const lost = codes.filter((code) => verdicts.get(code) === 'fail' || missing.includes(code));
  return {
    lost,
    unknown: codes.filter((code) => !lost.includes(code) && (!verdicts.has(code) || verdicts.get(code) === 'manual')),
  };
}

function list(typed: string): string[] {
  return typed.split(/[\s,]+/).filter(Boolean);
}

function percent(typed: string): number {
  const value = Number(typed);
  if (typed.trim() === '' || !(value >= 0 && value <= 100))
    throw new InvalidArgumentError('ต้องเป็นตัวเลข 0–100 (a number from 0 to 100)');
  return value;
}
