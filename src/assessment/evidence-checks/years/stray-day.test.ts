import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { YearMention } from '#src/thai/year-mention.ts';
import { readingOf } from '../reading/document-reading.ts';
import { aCase, aDocument, aPage } from '../testing/evidence-factory.ts';
import { withoutStrayDay, withoutStrayMonth } from './stray-day.ts';

const TABLE = 'ตุลาคม 2565\t12\t93\nพฤศจิกายน 2565\t13';
const november = (start: number, text: string): YearMention => ({
  kind: 'date',
  yearBE: 2565,
  fiscalYearBE: 2566,
  month: 11,
  day: 3,
  text,
  start,
  end: start + text.length,
});

test('the last figure of a row is no day of the month below it', () => {
  const start = TABLE.indexOf('3\nพฤศจิกายน');
  const cut = withoutStrayDay(november(start, '3\nพฤศจิกายน 2565'), TABLE);
  assert.equal(cut.day, undefined);
  assert.equal(cut.text, 'พฤศจิกายน 2565');
  assert.equal(TABLE.slice(cut.start, cut.end), 'พฤศจิกายน 2565');
});

test('a day that stands by itself stays', () => {
  const mention = november(6, '3 พฤศจิกายน 2565');
  assert.equal(withoutStrayDay(mention, 'เมื่อ 3 พฤศจิกายน 2565'), mention);
});

test('a day at the end of a line belongs to the month below where a span waits for it', () => {
  const text = '1 ตุลาคม 2565 - 31\nมีนาคม 2566';
  const start = text.indexOf('31');
  const mention = { ...november(start, '31\nมีนาคม 2566'), yearBE: 2566, month: 3, day: 31 };
  assert.equal(withoutStrayDay(mention, text), mention);
});

test('a month beside the cell that a year heads makes no date', () => {
  const cut = withoutStrayMonth(november(4, 'พ.ย.\tพ.ศ. 2566'));
  assert.equal(cut.kind, 'calendarYear');
  assert.equal(cut.month, undefined);
  assert.equal(cut.text, 'พ.ศ. 2566');
  const whole = november(0, 'พ.ย.\t2565');
  assert.equal(withoutStrayMonth(whole), whole);
});

test('counts of people in the column beside the months are no years', () => {
  const yearsOf = (...cells: readonly string[]) => {
    const rows = cells.map((cell, index) => [['ต.ค.', 'พ.ย.', 'ธ.ค.'][index] ?? '', cell]);
    return readingOf(aCase(aDocument([aPage([['เดือน', 'คน'], ...rows])], { kind: 'xlsx' }))).years.length;
  };
  assert.equal(yearsOf('2565', '3120', '2811'), 0);
  assert.equal(yearsOf('2565', '2565', '2565'), 3);
});
