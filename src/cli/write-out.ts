import { stat } from 'node:fs/promises';
import { writeAtomically } from '#src/platform/files/write-atomically.ts';
import { displayName } from '#src/shared/display-name.ts';
import { CouldNotRun } from './could-not-run.ts';

/** Writes a report to a file, whole or not at all, or to the standard output. */
export async function writeOut(text: string, path: string | undefined): Promise<void> {
  if (path === undefined) {
    await new Promise<void>((resolve, reject) => {
      process.stdout.write(text, (problem) => (problem ? reject(problem) : resolve()));
    });
    return;
  }
  await refuseFolder(path);
  try {
    await writeAtomically(path, text);
  } catch (problem) {
    throw new CouldNotRun(
      `เขียนไฟล์ ${displayName(path)} ไม่ได้`,
      (problem as Error).message,
      'ตรวจว่ามีโฟลเดอร์นี้และเขียนได้ (check that the folder exists and can be written to)',
    );
  }
}

/** Said before the work is done rather than after it. */
export async function refuseFolder(path: string): Promise<void> {
  const found = await stat(path).catch((problem: NodeJS.ErrnoException) => {
    if (problem.code === 'ENOENT') return null;
    throw new CouldNotRun(`เขียนไฟล์ ${displayName(path)} ไม่ได้`, problem.message);
  });
  if (!found?.isDirectory()) return;
  throw new CouldNotRun(
    `${displayName(path)} เป็นโฟลเดอร์ เขียนทับไม่ได้`,
    `${displayName(path)} is a folder and is not written over`,
    'ระบุชื่อไฟล์ เช่น --out ผล.json (name a file)',
  );
}
