import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CheckResult,
  type DrawingWiring,
  drawFindings,
  type EvidenceSource,
} from '#src/features/evidence/index.ts';
import { writeAtomically } from '#src/platform/files/write-atomically.ts';
import { displayName } from '#src/shared/display-name.ts';
import { CouldNotRun } from './could-not-run.ts';

/** Writes a picture of the page of each finding into a folder, the place outlined; tells how many. */
export async function writePageImages(
  result: CheckResult,
  sources: readonly EvidenceSource[],
  folder: string,
  wiring: DrawingWiring,
): Promise<number> {
  let written = 0;
  try {
    await mkdir(folder, { recursive: true });
    for await (const { fileName, png } of drawFindings(result, sources, wiring)) {
      await writeAtomically(join(folder, fileName), png);
      written++;
    }
  } catch (problem) {
    throw new CouldNotRun(
      `เขียนภาพหน้าเอกสารลงโฟลเดอร์ ${displayName(folder)} ไม่ได้`,
      (problem as Error).message,
      'ระบุโฟลเดอร์ที่เขียนได้ (name a folder that can be written to)',
    );
  }
  return written;
}
