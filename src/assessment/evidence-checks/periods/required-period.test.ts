import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monthsBetween, requiredFiscalYear, requiredPeriodOf } from './required-period.ts';

test('rules are made concrete for the fiscal year assessed', () => {
  assert.deepEqual(requiredPeriodOf({ rule: 'current' }, 2566), { kind: 'fiscal-year', fiscalYearBE: 2566 });
  assert.deepEqual(requiredPeriodOf({ rule: 'previous' }, 2566), { kind: 'fiscal-year', fiscalYearBE: 2565 });
  assert.deepEqual(requiredPeriodOf({ rule: 'covers' }, 2566), { kind: 'covers', fiscalYearBE: 2566 });
  assert.deepEqual(requiredPeriodOf({ rule: 'none' }, 2566), { kind: 'current' });
  assert.deepEqual(requiredPeriodOf({ rule: 'unknown' }, 2566), { kind: 'unknown' });
});

test('the first half of fiscal year 2566 runs from October 2565 to March 2566', () => {
  const half = requiredPeriodOf({ rule: 'months', yearOffset: 0, fromMonth: 10, toMonth: 3 }, 2566);
  assert.deepEqual(half, { kind: 'months', from: '2565-10', to: '2566-03' });
  assert.equal(requiredFiscalYear(half), 2566);
  assert.deepEqual(monthsBetween('2565-10', '2566-03'), [
    '2565-10',
    '2565-11',
    '2565-12',
    '2566-01',
    '2566-02',
    '2566-03',
  ]);
});
