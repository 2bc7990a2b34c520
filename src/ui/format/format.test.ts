import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatBytes } from './format-bytes.ts';
import { formatDate } from './format-date.ts';
import { formatNumber } from './format-number.ts';

test('a calendar day is of the Buddhist Era and does not move with the time zone', () => {
  assert.equal(formatDate('2026-11-22', 'th'), '22 พฤศจิกายน 2569');
  assert.equal(formatDate('2026-11-22', 'th', { short: true }), '22 พ.ย. 2569');
  assert.equal(formatDate('2026-11-22', 'en'), '22 November 2569 BE');
  assert.equal(formatDate('2023-01-01', 'th'), '1 มกราคม 2566');
});

test('a moment is shown as the time at Bangkok', () => {
  const lateInLondon = new Date('2022-12-31T18:05:00Z');
  assert.equal(formatDate(lateInLondon, 'th', { time: true }), '1 มกราคม 2566 เวลา 01.05 น.');
  assert.equal(formatDate(lateInLondon, 'th'), '1 มกราคม 2566');
  assert.equal(formatDate(lateInLondon, 'en', { time: true }), '1 January 2566 BE, 01:05');
  assert.equal(formatDate(lateInLondon, 'th', { time: true, short: true }), '1 ม.ค. 2566 เวลา 01.05 น.');
});

test('what is no day is a fault of the caller', () => {
  for (const text of ['2026-13-01', '22/11/2569', '', '2026-11-22T00:00:00Z']) {
    assert.throws(() => formatDate(text, 'th'), RangeError, text);
  }
});

test('numbers and sizes', () => {
  assert.equal(formatNumber(1234.5), '1,234.5');
  assert.equal(formatNumber(98.339, 'th'), '98.34');
  assert.equal(formatNumber(90, 'en', { decimals: 2 }), '90.00');
  assert.equal(formatBytes(0), '0 ไบต์');
  assert.equal(formatBytes(999, 'en'), '999 bytes');
  assert.equal(formatBytes(1000), '1.0 kB');
  assert.equal(formatBytes(999_600), '1.0 MB');
  assert.equal(formatBytes(52_428_800), '52 MB');
  assert.equal(formatBytes(3e15), '3,000 TB');
});
