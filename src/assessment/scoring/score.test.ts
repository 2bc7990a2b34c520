import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aFramework } from '../frameworks/testing/a-framework.ts';
import { itemCosts } from './forecast.ts';
import { allNodes } from './reproduce-case.ts';
import { roundScore } from './rounding.ts';
import { type Score, scoreOf } from './score.ts';

const NACC_2565 = aFramework({ 9: [9, 8, 7, 4, 5], 10: [8, 2] });

function lose(framework: typeof NACC_2565, ...lostPerSub: string[]): Score {
  const lost = new Set<string>();
  for (const sub of lostPerSub) {
    const next = framework.items.find((item) => item.subIndicator === sub && !lost.has(item.code));
    assert.ok(next, `no item left in ${sub}`);
    lost.add(next.code);
  }
  return scoreOf(framework, { items: new Map(framework.items.map(({ code }) => [code, !lost.has(code)])) });
}

function value(score: Score, code: string): number | null | undefined {
  return allNodes(score.total).find((node) => node.code === code)?.value;
}

// The published table of a province for 2564 decomposes into whole lost items with these sizes of sub-indicators.
const PUBLISHED: readonly (readonly [readonly string[], string, number])[] = [
  [['9.1'], '9', 97.78],
  [['9.2'], '9', 97.5],
  [['9.3'], '9', 97.14],
  [['9.5'], '9', 96],
  [['9.2', '9.5'], '9', 93.5],
  [['9.1', '9.5'], '9', 93.78],
  [['9.2', '9.4'], '9', 92.5],
  [['9.2', '9.3'], '9', 94.64],
  [['10.1'], '10', 93.75],
  [['10.1', '10.1'], '10', 87.5],
];
for (const [lost, code, expected] of PUBLISHED) {
  test(`losing ${lost.join(' and ')} gives indicator ${code} the published ${expected}`, () => {
    assert.equal(value(lose(NACC_2565, ...lost), code), expected);
  });
}

test('one item lost in 9.1 and one in 10.1 brings the published 38.31 of 40', () => {
  const oit = value(lose(NACC_2565, '9.1', '10.1'), 'OIT');
  assert.equal(roundScore((oit ?? 0) * 0.4, { decimals: 2, mode: 'half-up' }), 38.31);
});

test('the district office of 2566 with 90.00 and 87.5 fits ten, eight, four, four, four and eight, five items', () => {
  const score = lose(aFramework({ 9: [10, 8, 4, 4, 4], 10: [8, 5] }), '9.3', '9.4', '10.1', '10.1');
  assert.equal(value(score, '9'), 90);
  assert.equal(value(score, '10'), 87.5);
});

test('98.34 comes from one budget item lost among six in 9.3', () => {
  assert.equal(value(lose(aFramework({ 9: [9, 8, 6, 4, 5], 10: [8, 2] }), '9.3'), '9'), 96.67);
  const score = lose(aFramework({ 9: [9, 8, 6, 4, 5], 10: [8, 2] }), '9.3');
  assert.equal(roundScore(value(score, 'OIT') ?? 0, { decimals: 2, mode: 'half-up' }), 98.34);
});

test('98.34 comes as well from one item lost among thirty in an undivided indicator 9', () => {
  const score = lose(aFramework({ 9: [30], 10: [8, 2] }), '9.1');
  assert.equal(roundScore(value(score, 'OIT') ?? 0, { decimals: 2, mode: 'half-up' }), 98.34);
});

test('without rounding the indicator first, the same loss would give 98.33', () => {
  const unrounded = aFramework({ 9: [9, 8, 6, 4, 5], 10: [8, 2] });
  const framework = { ...unrounded, rounding: { ...unrounded.rounding, indicator: 'none' as const } };
  assert.equal(roundScore(value(lose(framework, '9.3'), 'OIT') ?? 0, { decimals: 2, mode: 'half-up' }), 98.33);
});

test('a lost item costs what its place in the tree says', () => {
  const costs = itemCosts(NACC_2565);
  const cost = (sub: string): number => {
    const item = NACC_2565.items.find((one) => one.subIndicator === sub);
    return roundScore(costs.get(item?.code ?? '')?.instrumentPoints ?? 0, { decimals: 2, mode: 'half-up' });
  };
  assert.deepEqual(
    ['9.1', '9.2', '9.3', '9.4', '9.5', '10.1', '10.2'].map(cost),
    [1.11, 1.25, 1.43, 2.5, 2, 3.13, 12.5],
  );
});

test('the weighted total needs every instrument, and says unknown without it', () => {
  const items = new Map(NACC_2565.items.map(({ code }) => [code, true]));
  assert.equal(scoreOf(NACC_2565, { items }).total.value, null);
  assert.equal(scoreOf(NACC_2565, { items }).band, null);
  const full = scoreOf(NACC_2565, {
    items,
    instruments: new Map([
      ['IIT', 80],
      ['EIT', 90],
    ]),
  });
  assert.equal(full.total.value, 91);
  assert.equal(full.band?.code, 'passed');
});

test('a gate holds back the band though the total reaches it', () => {
  const items = new Map(NACC_2565.items.map(({ code }) => [code, true]));
  const at = (iit: number) =>
    scoreOf(NACC_2565, {
      items,
      instruments: new Map([
        ['IIT', iit],
        ['EIT', 100],
      ]),
    }).band?.code;
  assert.equal(at(85), 'top');
  assert.equal(at(84.99), 'passed');
});

test('an item of which nothing is known is left out of the mean', () => {
  const items = new Map(NACC_2565.items.map(({ code }) => [code, true]));
  items.delete('O1');
  items.set('O2', false);
  assert.equal(value(scoreOf(NACC_2565, { items }), '9.1'), 87.5);
});

test('halves are rounded up as on paper, also where the binary number lies below', () => {
  const two = { decimals: 2, mode: 'half-up' } as const;
  assert.equal(roundScore(98.335, two), 98.34);
  assert.equal(roundScore(1.005, two), 1.01);
  assert.equal(roundScore(98.3349999, two), 98.33);
  assert.equal(roundScore(100, two), 100);
});

test('every score lies between 0 and 100, and meeting one more item never lowers any node', () => {
  const codes = NACC_2565.items.map(({ code }) => code);
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { minLength: codes.length, maxLength: codes.length }),
      fc.nat(codes.length - 1),
      (met, which) => {
        const before = new Map(codes.map((code, index) => [code, met[index] ?? false]));
        const after = new Map(before).set(codes[which] ?? '', true);
        const [low, high] = [before, after].map((items) => allNodes(scoreOf(NACC_2565, { items }).total));
        for (const [index, node] of (low ?? []).entries()) {
          assert.ok(node.value === null || (node.value >= 0 && node.value <= 100));
          assert.ok((high?.[index]?.value ?? 0) >= (node.value ?? 0));
        }
      },
    ),
  );
});

test('the order of the answers does not matter', () => {
  const answers = NACC_2565.items.map(({ code }, index) => [code, index % 3 !== 0] as const);
  assert.deepEqual(
    scoreOf(NACC_2565, { items: new Map(answers) }),
    scoreOf(NACC_2565, { items: new Map(answers.toReversed()) }),
  );
});
