import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Verdict } from '../evidence-checks/finding.ts';
import { aFramework } from '../frameworks/testing/a-framework.ts';
import { forecastScore } from './forecast.ts';

const FRAMEWORK = aFramework({ 9: [4, 4], 10: [4, 2] });

function verdicts(changes: Readonly<Record<string, Verdict | 'missing'>>): Map<string, Verdict | 'missing'> {
  return new Map([...FRAMEWORK.items.map(({ code }) => [code, 'pass'] as const), ...Object.entries(changes)]);
}

test('a warning counts as met, a failure and a missing item as lost', () => {
  const forecast = forecastScore(FRAMEWORK, verdicts({ O1: 'warn', O2: 'fail', O3: 'missing' }));
  assert.equal(forecast.expected.working.total.children[2]?.children[0]?.children[0]?.value, 50);
});

test('what cannot be told opens a range between the worst and the best', () => {
  const forecast = forecastScore(FRAMEWORK, verdicts({ O13: 'manual' }));
  assert.equal(forecast.optimistic.instrumentScore, 100);
  assert.equal(forecast.pessimistic.instrumentScore, 87.5);
  assert.equal(forecast.expected.instrumentScore, 100);
});

test('open items stand in the order of what they cost', () => {
  const { openItems } = forecastScore(FRAMEWORK, verdicts({ O1: 'fail', O13: 'manual', O9: 'missing' }));
  assert.deepEqual(
    openItems.map(({ code, instrumentPoints }) => [code, instrumentPoints]),
    [
      ['O13', 12.5],
      ['O1', 6.25],
      ['O9', 6.25],
    ],
  );
  assert.equal(openItems[0]?.totalPoints, 5);
});

test('items that nobody looked at are unknown, neither met nor lost', () => {
  const forecast = forecastScore(FRAMEWORK, new Map([['O1', 'pass']]));
  assert.equal(forecast.judgedItems, 1);
  assert.equal(forecast.expected.instrumentScore, 100);
  assert.equal(forecast.optimistic.instrumentScore, 100);
  assert.equal(forecast.pessimistic.instrumentScore, 6.25);
  assert.deepEqual(forecast.openItems, []);
});

test('the surveys bring the total and the band', () => {
  const forecast = forecastScore(
    FRAMEWORK,
    verdicts({}),
    new Map([
      ['IIT', 90],
      ['EIT', 90],
    ]),
  );
  assert.equal(forecast.expected.totalScore, 94);
  assert.equal(forecast.expected.band?.code, 'top');
});
