import type { Command } from 'commander';
import {
  diffFrameworks,
  type FrameworkItem,
  listFrameworks,
  validateFramework,
} from '#src/features/frameworks/index.ts';
import { chosenFramework } from '../chosen-framework.ts';
import { chosenItem } from '../chosen-item.ts';
import { CouldNotRun } from '../could-not-run.ts';
import { oneOf } from '../option-values.ts';
import { diffLines, frameworkLine, frameworkLines, itemLines } from '../report/framework-report.ts';
import { columnsOf } from '../report/layout.ts';
import { writeOut } from '../write-out.ts';

type Format = 'table' | 'json';

/** `sucharit frameworks`: what the assessment asks, year by year. */
export function addFrameworksCommand(program: Command): void {
  const frameworks = program
    .command('frameworks')
    .description('กรอบการประเมินแต่ละปี: ดู ตรวจความถูกต้อง เปรียบเทียบ (assessment frameworks)');

  withFormat(frameworks.command('list').description('รายชื่อกรอบการประเมินที่มี (list)')).action(
    async ({ format }: { format: Format }) => {
      const all = listFrameworks().map(chosenFramework);
      const brief = all.map(({ id, fiscalYearBE, titleTh, titleEn, status, items }) => ({
        id,
        fiscalYearBE,
        titleTh,
        titleEn,
        status,
        items: items.length,
      }));
      await print(format, brief, all.map(frameworkLine));
    },
  );

  withFormat(
    frameworks
      .command('show')
      .description('โครงสร้างและข้อทั้งหมด หรือรายละเอียดหนึ่งข้อ (tree, or one item)')
      .argument('<id>', 'เช่น nacc-2566')
      .option('--item <code>', 'เฉพาะข้อนี้ เช่น O11 (one item)'),
  ).action(async (id: string, { item, format }: { item?: string; format: Format }) => {
    const framework = chosenFramework(id);
    const width = columnsOf(process.stdout);
    if (item === undefined) return print(format, framework, frameworkLines(framework, width));
    const one: FrameworkItem = chosenItem(framework, item);
    return print(format, one, itemLines(one, width));
  });

  withFormat(
    frameworks
      .command('diff')
      .description('ข้อใดเหมือนเดิม เปลี่ยนเลข เปลี่ยนเนื้อหา ใหม่ หรือยกเลิก (compare two)')
      .argument('<from>', 'เช่น nacc-2565')
      .argument('<to>', 'เช่น nacc-2566'),
  ).action(async (from: string, to: string, { format }: { format: Format }) => {
    const changes = diffFrameworks(chosenFramework(from), chosenFramework(to));
    await print(format, changes, diffLines(changes, columnsOf(process.stdout)));
  });

  withFormat(
    frameworks
      .command('validate')
      .description('ตรวจข้อมูลของกรอบการประเมิน แจ้งทุกปัญหาในครั้งเดียว (validate the data)')
      .argument('[ids...]', 'ไม่ระบุ = ทั้งหมด (default: all)'),
  ).action(async (ids: string[], { format }: { format: Format }) => {
    const unknown = ids.find((id) => !listFrameworks().includes(id));
    if (unknown !== undefined) chosenFramework(unknown);
    const results = (ids.length > 0 ? ids : listFrameworks()).map((id) => ({ id, problems: validateFramework(id) }));
    const lines = results.flatMap(({ id, problems }) => [
      problems.length === 0 ? `✔ ${id} ถูกต้อง (valid)` : `✘ ${id} มี ${problems.length} ปัญหา (problems)`,
      ...problems.map(({ file, where, message }) => `    ${id}/${file} ${where}: ${message}`),
    ]);
    await print(format, results, lines);
    if (results.length === 0) throw new CouldNotRun('ไม่พบกรอบการประเมินเลย', 'No framework found');
    process.exitCode = results.some(({ problems }) => problems.length > 0) ? 1 : 0;
  });
}

function withFormat(command: Command): Command {
  return command.option('--format <format>', 'รูปแบบผล: table | json', oneOf(['table', 'json']), 'table');
}

async function print(format: Format, value: unknown, lines: readonly string[]): Promise<void> {
  await writeOut(format === 'json' ? `${JSON.stringify(value, null, 2)}\n` : `${lines.join('\n')}\n`, undefined);
}
