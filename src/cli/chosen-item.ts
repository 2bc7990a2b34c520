import { itemOfCell } from '#src/features/evidence/index.ts';
import type { Framework, FrameworkItem } from '#src/features/frameworks/index.ts';
import { displayName } from '#src/shared/display-name.ts';
import { CouldNotRun } from './could-not-run.ts';
import { nearestWord } from './nearest-word.ts';

/** The item that the user typed, in any of the ways a list may name it: `o11`, `O๑๑`, `11`, `ข้อ ๑๑`, `9.14`. */
export function chosenItem(framework: Framework, typed: string): FrameworkItem {
  const named = itemOfCell(typed, framework);
  const item = named.kind === 'known' && framework.items.find(({ code }) => code === named.code);
  if (item) return item;
  const codes = framework.items.map(({ code }) => code);
  const nearest = nearestWord(typed, codes);
  throw new CouldNotRun(
    `ไม่มีข้อ ${displayName(typed)} ใน ${framework.id}`,
    `There is no item ${displayName(typed)} in ${framework.id}`,
    `${nearest ? `หมายถึง ${nearest} หรือไม่ (did you mean ${nearest}?) · ` : ''}มี (there are): ${codes[0]}–${codes.at(-1)}`,
  );
}
