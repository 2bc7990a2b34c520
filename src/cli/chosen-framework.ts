import { type Framework, listFrameworks, loadFramework } from '#src/features/frameworks/index.ts';
import { displayName } from '#src/shared/display-name.ts';
import { CouldNotRun } from './could-not-run.ts';
import { nearestWord } from './nearest-word.ts';

/** The framework of a name typed by the user; a wrong one is answered with the nearest and the list of all. */
export function chosenFramework(id: string): Framework {
  const loaded = loadFramework(id);
  if (loaded.ok) return loaded.value;
  const known = listFrameworks();
  if (known.includes(id)) {
    const said = loaded.problem.map(({ file, where, message }) => `${file} ${where}: ${message}`).join('\n');
    throw new CouldNotRun(`ข้อมูลกรอบการประเมิน ${id} ไม่ถูกต้อง`, `The data of framework ${id} is not valid\n${said}`);
  }
  const nearest = nearestWord(id, known);
  const meant = nearest === null ? '' : `หมายถึง ${nearest} หรือไม่ (did you mean ${nearest}?) · `;
  throw new CouldNotRun(
    `ไม่มีกรอบการประเมินชื่อ ${displayName(id)}`,
    `There is no framework ${displayName(id)}`,
    `${meant}มี (there are): ${known.join(', ')}`,
  );
}
