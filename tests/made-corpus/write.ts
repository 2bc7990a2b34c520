import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brokenCases } from './broken-cases.ts';
import { faultyContentCases } from './faulty-content.ts';
import { goodCases } from './good-cases.ts';
import { ITEMS } from './items.ts';
import type { MadeCase } from './made-case.ts';
import { ownWordCases } from './own-words.ts';
import { seenElsewhereCases } from './seen-elsewhere.ts';

/** Every case of the corpus; none is drawn at random. */
export function everyCase(): MadeCase[] {
  return [...goodCases(), ...ownWordCases(), ...faultyContentCases(), ...brokenCases(), ...seenElsewhereCases()];
}

/** Writes `cases/` (files and `manifest.json`) below the folder, in the form that `npm run accuracy -- --corpus` reads. */
export async function writeMadeCorpus(folder: string): Promise<{ cases: number }> {
  const target = join(folder, 'cases');
  mkdirSync(target, { recursive: true });
  const cases = everyCase();
  for (const one of cases) writeFileSync(join(target, one.file), await one.bytes());
  writeFileSync(join(target, 'manifest.json'), `${JSON.stringify(cases.map(entry), null, 1)}\n`);
  return { cases: cases.length };
}

function entry(one: MadeCase) {
  const item = ITEMS[one.item];
  if (!item) throw new Error(`unknown item ${one.item}`);
  return {
    file: one.file,
    item: { code: one.item, titleTh: item.titleTh },
    fiscalYearBE: 2566,
    requiredPeriod: item.period,
    expected: {
      verdict: one.verdict,
      ...(one.acceptable ? { acceptableVerdicts: one.acceptable } : {}),
      faults: one.faults,
    },
    note: one.note,
    ...one.web,
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2];
  if (!folder) throw new Error('usage: node tests/made-corpus/write.ts DIR');
  const { cases } = await writeMadeCorpus(folder);
  console.log(`${cases} cases written to ${join(folder, 'cases')}`);
}
