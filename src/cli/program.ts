import { Command, CommanderError } from 'commander';
import { ConfigProblem } from '#src/platform/config.ts';
import { DatabaseProblem } from '#src/platform/db/database-problem.ts';
import { programVersion } from '#src/platform/package-root.ts';
import { addAuditCommand } from './commands/audit.ts';
import { addBackupCommands } from './commands/backup.ts';
import { addCheckCommand } from './commands/check.ts';
import { addDbCommand } from './commands/db.ts';
import { addDemoCommand } from './commands/demo.ts';
import { addFrameworksCommand } from './commands/frameworks.ts';
import { addScoreCommand } from './commands/score.ts';
import { addYearsCommand } from './commands/years.ts';
import { CouldNotRun } from './could-not-run.ts';
import { mistakeInThai, speakThai } from './thai-help.ts';

/** Runs what the command line asks for and sets the exit status: 2 where it could not be done. */
export async function runProgram(): Promise<void> {
  // A reader that went away (`sucharit … | head`) is no fault of ours.
  process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'EPIPE') throw problem;
    process.exit(process.exitCode ?? 0);
  });
  try {
    await program().parseAsync();
  } catch (problem) {
    const said = sentenceFor(problem);
    if (said !== '') console.error(said);
    process.exitCode = problem instanceof CommanderError && problem.exitCode === 0 ? 0 : 2;
  }
}

function program(): Command {
  const sucharit = new Command('sucharit')
    .description(
      'สุจริต: ตรวจหลักฐานการประเมินคุณธรรมและความโปร่งใส (ITA) ของหน่วยงานภาครัฐไทย\n(checks the ITA evidence of Thai government offices)',
    )
    .version(programVersion(), '-V, --version', 'แสดงรุ่น (version)');
  const commands = [
    addCheckCommand,
    addYearsCommand,
    addFrameworksCommand,
    addScoreCommand,
    addDemoCommand,
    addDbCommand,
    addBackupCommands,
    addAuditCommand,
  ];
  for (const add of commands) add(sucharit);
  speakThai(sucharit);
  return sucharit;
}

/** What the user reads when a command could not run; a bug shows its trace, for the report that we ask for. */
function sentenceFor(problem: unknown): string {
  if (problem instanceof CommanderError) return mistakeInThai(problem);
  if (problem instanceof CouldNotRun || problem instanceof ConfigProblem || problem instanceof DatabaseProblem)
    return problem.message;
  const trace = problem instanceof Error ? problem.stack : String(problem);
  return `โปรแกรมทำงานผิดพลาด โปรดแจ้งผู้พัฒนาพร้อมข้อความนี้ (a fault of the program, please report it)\n${trace}`;
}
