import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { YearMention } from './year-mention.ts';
import cases from './year-mentions.fixture.json' with { type: 'json' };
import { findYearMentions } from './year-mentions.ts';

/** `kind:year`, `range:from-to`; `!` marks a malformed year. */
function inShort(mention: YearMention): string {
  if (mention.kind === 'range') return `range:${mention.from}-${mention.to}`;
  return `${mention.kind}:${mention.yearBE}${mention.malformed ? '!' : ''}`;
}

test('every passage of our own collection is read as labelled', () => {
  for (const { text, mentions } of cases) assert.deepEqual(findYearMentions(text).map(inShort), mentions, text);
});

test('positions point at the wording in the text given', () => {
  for (const { text } of cases) {
    for (const mention of findYearMentions(text)) assert.equal(text.slice(mention.start, mention.end), mention.text);
  }
});

test('a mention begins with the word that announces the year', () => {
  const [mention] = findYearMentions('แผน ประจาปี\nงบประมาณ ๒๕๖ ๓ ฉบับแก้ไข');
  assert.equal(mention?.text, 'ประจาปี\nงบประมาณ ๒๕๖ ๓');
});

test('a date says its day, month and fiscal year', () => {
  const [mention] = findYearMentions('ประกาศ ณ วันที่ ๒ ธันวาคม พ.ศ. ๒๕๖๓');
  assert.equal(mention?.day, 2);
  assert.equal(mention?.month, 12);
  assert.equal(mention?.fiscalYearBE, 2564);
});

test('a span of months across 1 October has no fiscal year, one within the fiscal year has it', () => {
  assert.equal(findYearMentions('กรกฎาคม - ธันวาคม 2565')[0]?.fiscalYearBE, null);
  const span = findYearMentions('ตุลาคม - มีนาคม 2566')[0];
  assert.equal(span?.fiscalYearBE, 2566);
  assert.equal(span?.month, 10);
  assert.equal(span?.monthTo, 3);
});

test('a year of the Common Era is given in both eras', () => {
  const [mention] = findYearMentions('as of 31 March 2023');
  assert.equal(mention?.yearCE, 2023);
  assert.equal(mention?.yearBE, 2566);
});

test('a year under the wrong era is understood and marked', () => {
  const [mislabelled] = findYearMentions('ปีงบประมาณ พ.ศ. 2023');
  assert.equal(mislabelled?.yearBE, 2566);
  assert.equal(mislabelled?.yearCE, 2023);
  assert.equal(mislabelled?.eraMislabelled, true);
  const [sound] = findYearMentions('ค.ศ. 2023');
  assert.equal(sound?.eraMislabelled, undefined);
});

test('what an impossible year was meant to be is taken from the years around it', () => {
  const [malformed] = findYearMentions('ปีงบประมาณ 2656 (1 ต.ค. 64 – 30 ก.ย. 65)');
  assert.equal(malformed?.likelyYearBE, 2565);
  assert.equal(findYearMentions('ปีงบประมาณ พ.ศ. 256 กองช่าง')[0]?.likelyYearBE, null);
  assert.equal(findYearMentions('ปีงบประมาณ 256', { otherYears: [2566] })[0]?.likelyYearBE, 2566);
});

test('the time to read grows with the length of the text, also for hostile text', () => {
  const seeds = [
    '2',
    '2566 ',
    '25 ',
    'ปีงบประมาณ ',
    'พ.ศ.',
    'ก',
    ' ',
    '\n',
    'พระราชบัญญัติ',
    'พ.ร.บ. พ.ศ. 2560 ',
    '2566-',
    '1/2566',
    'a2566@',
    '256',
    'ที่ ',
    'http://',
    '25o',
    '2566 และ ',
  ];
  for (const seed of seeds) {
    const small = seed.repeat(Math.ceil(8_000 / seed.length));
    const large = small.repeat(6);
    findYearMentions(small);
    const ratio =
      fastest(() => findYearMentions(large)) /
      Math.max(
        0.5,
        fastest(() => findYearMentions(small)),
      );
    assert.ok(ratio < 24, `${JSON.stringify(seed)}: six times the text took ${ratio.toFixed(1)} times as long`);
  }
});

/** The least of three runs, in milliseconds: the one that the machine disturbed least. */
function fastest(work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
