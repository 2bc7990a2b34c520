import type { Framework, FrameworkItem } from '#src/features/frameworks/index.ts';
import { displayName } from '#src/shared/display-name.ts';
import { toArabicDigits } from '#src/thai/digits.ts';
import { CouldNotRun } from './could-not-run.ts';
import { nearestWord } from './nearest-word.ts';

/** The item of a code typed by the user, whatever its case and digits: `o11`, `O๑๑`, `11`. */
export function chosenItem(framework: Framework, typed: string): FrameworkItem {
  const wanted = codeOf(typed);
  const item = framework.items.find(({ code }) => codeOf(code) === wanted);
  if (item) return item;
  const codes = framework.items.map(({ code }) => code);
  const nearest = nearestWord(typed, codes);
  throw new CouldNotRun(
    `ไม่มีข้อ ${displayName(typed)} ใน ${framework.id}`,
    `There is no item ${displayName(typed)} in ${framework.id}`,
    `${nearest ? `หมายถึง ${nearest} หรือไม่ (did you mean ${nearest}?) · ` : ''}มี (there are): ${codes[0]}–${codes.at(-1)}`,
  );
}

function codeOf(text: string): string {
  return toArabicDigits(text)
    .trim()
    .toUpperCase()
    .replace(/^O?[\s._-]*0*/, '');
}
