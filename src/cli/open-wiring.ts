import { type OpenWiring, openCheckWiring } from '#src/features/evidence/index.ts';
import type { Config } from '#src/platform/config.ts';
import { CouldNotRun } from './could-not-run.ts';

/** What a check on the command line needs from outside. The caller closes it. */
export async function openWiring(config: Config): Promise<OpenWiring> {
  try {
    return await openCheckWiring(config, true);
  } catch (problem) {
    throw new CouldNotRun(
      'เขียนลงโฟลเดอร์ข้อมูลของโปรแกรมไม่ได้',
      `The program's data folder cannot be written to: ${(problem as Error).message}`,
      'SUCHARIT_DATA=/path/to/folder',
    );
  }
}
