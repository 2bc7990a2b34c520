import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromIsoDate } from '#src/thai/thai-date.ts';
import { readThaiDate } from './read-thai-date.ts';
import { thaiDateMessage } from './thai-date-message.ts';

function typed(day: string, month: string, year: string) {
  return readThaiDate({ 'due-day': day, 'due-month': month, 'due-year': year }, 'due');
}

test('Thai and Arabic digits, also mixed and with spaces, give one date', () => {
  for (const [day, month, year] of [
    ['31', '3', '2566'],
    ['๓๑', '3', '๒๕๖๖'],
    [' 3๑ ', '03', '25๖6'],
  ] as const) {
    assert.deepEqual(typed(day, month, year), { ok: true, value: '2023-03-31' });
  }
});

const WRONG: readonly (readonly [string, string, string, string, string, RegExp, RegExp])[] = [
  ['', '', '', 'empty', 'day', /ยังไม่ได้กรอก/, /empty/],
  ['1', '', '2566', 'incomplete', 'month', /ยังไม่ครบ/, /incomplete/],
  ['1', '3', '', 'incomplete', 'year', /ยังไม่ครบ/, /incomplete/],
  ['สิบ', '3', '2566', 'not-a-number', 'day', /“สิบ” ไม่ใช่ตัวเลข/, /“สิบ” is not a number/],
  ['1', '3', '66', 'short-year', 'year', /4 หลัก เช่น 2566 แทน 66/, /2566 instead of 66/],
  ['1', '3', '๖๖', 'short-year', 'year', /2566 แทน 66/, /2566/],
  ['1', '3', '2023', 'common-era', 'year', /2023 เป็นปี ค\.ศ\..*2566/, /2023 is a year of the Common Era.*2566/],
  ['1', '3', '9999', 'no-such-year', 'year', /9999/, /9999/],
  ['1', '3', '256', 'no-such-year', 'year', /256/, /256/],
  ['30', '2', '2566', 'no-such-day', 'day', /ไม่มีวันที่ 30\/2\/2566/, /no 30\/2\/2566/],
  ['29', '2', '2566', 'no-such-day', 'day', /29\/2\/2566/, /29\/2\/2566/],
  ['0', '2', '2566', 'no-such-day', 'day', /ไม่มีวันที่/, /There is no/],
  ['1', '13', '2566', 'no-such-day', 'month', /1\/13\/2566/, /1\/13\/2566/],
];

for (const [day, month, year, kind, part, thai, english] of WRONG) {
  test(`"${day}" "${month}" "${year}" is ${kind}, and the message says how to mend it`, () => {
    const answer = typed(day, month, year);
    assert.ok(!answer.ok, `read as ${answer.ok && answer.value}`);
    assert.equal(answer.problem.kind, kind);
    assert.equal(answer.problem.part, part);
    assert.match(thaiDateMessage(answer.problem, 'th'), thai);
    assert.match(thaiDateMessage(answer.problem, 'en'), english);
  });
}

test('29 February is a day in the leap year 2567', () => {
  assert.deepEqual(typed('29', '2', '2567'), { ok: true, value: '2024-02-29' });
});

test('fields that are not there are an empty date', () => {
  assert.equal(readThaiDate({}, 'due').ok, false);
});

test('whatever is typed, the answer is a day of the calendar or a problem', () => {
  const part = fc.oneof(fc.string({ maxLength: 5 }), fc.integer({ min: -5, max: 3000 }).map(String));
  fc.assert(
    fc.property(part, part, part, (day, month, year) => {
      const answer = typed(day, month, year);
      if (answer.ok) assert.notEqual(fromIsoDate(answer.value), null);
      else assert.ok(thaiDateMessage(answer.problem, 'th').length > 0);
    }),
  );
});
