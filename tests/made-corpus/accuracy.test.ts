import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { loadFramework } from '#src/features/frameworks/index.ts';
import { createExtractor } from '#src/platform/extract/index.ts';
import { type CaseScore, scoreCases } from '../../bench/accuracy/case-score.ts';
import { readCorpus } from '../../bench/accuracy/corpus.ts';
import { writeMadeCorpus } from './write.ts';

/** What the product promises (`docs/decisions`): measured here on pieces that were written without looking at the checks. */
const LEAST_RIGHT = 0.95;

const folder = mkdtempSync(join(tmpdir(), 'sucharit-made-corpus-'));
const extractor = createExtractor({ threads: 2, ocr: 'off' });
let score: CaseScore;

before(async () => {
  await writeMadeCorpus(folder);
  const framework = loadFramework('nacc-2566');
  assert.ok(framework.ok);
  const items = new Map(framework.value.items.map((item) => [item.code, item]));
  score = await scoreCases(readCorpus(folder).cases, items, extractor);
});
after(async () => {
  await extractor.close();
  rmSync(folder, { recursive: true, force: true });
});

test('no good piece is called a failure', () => {
  assert.deepEqual(score.falseFails, []);
});

test('at least 95 of 100 verdicts are right', () => {
  const wrong = score.outcomes.filter(({ rightVerdict }) => !rightVerdict);
  const told = wrong.map(
    ({ file, expected, judged }) => `${file}: ${expected.verdict} but ${judged.verdict} ${judged.codes.join(' ')}`,
  );
  assert.ok(
    score.rightVerdicts >= LEAST_RIGHT * score.cases,
    `${score.rightVerdicts} of ${score.cases}\n${told.join('\n')}`,
  );
});

test('every item of the corpus is known', () => {
  assert.deepEqual(score.unknownItems, []);
});
