import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBlankYears } from './blank-years.ts';
import { toArabicDigits, toThaiDigits } from './digits.ts';
import {
  fiscalHalfOf,
  fiscalHalfSpan,
  fiscalQuarterOf,
  fiscalQuarterSpan,
  fiscalYearOf,
  fiscalYearSpan,
  monthsOfFiscalYear,
} from './fiscal-year.ts';
import { parseNumberWords } from './number-words.ts';
import { formatThaiDate, fromIsoDate, parseThaiDate, toIsoDate } from './thai-date.ts';

test('digits change script and nothing else does', () => {
  assert.equal(toArabicDigits('พ.ศ. ๒๕6๖'), 'พ.ศ. 2566');
  assert.equal(toThaiDigits('พ.ศ. 2566'), 'พ.ศ. ๒๕๖๖');
  assert.equal(toThaiDigits(43), '๔๓');
});

test('the fiscal year begins in October of the year before its name', () => {
  assert.equal(fiscalYearOf({ yearBE: 2565, month: 9 }), 2565);
  assert.equal(fiscalYearOf({ yearBE: 2565, month: 10 }), 2566);
  assert.deepEqual(fiscalYearSpan(2566), { from: { yearBE: 2565, month: 10 }, to: { yearBE: 2566, month: 9 } });
  assert.ok(monthsOfFiscalYear(2566).every((month) => fiscalYearOf(month) === 2566));
});

test('halves and quarters divide the fiscal year', () => {
  assert.deepEqual(fiscalHalfSpan(2566, 1), { from: { yearBE: 2565, month: 10 }, to: { yearBE: 2566, month: 3 } });
  assert.deepEqual(fiscalQuarterSpan(2566, 4), { from: { yearBE: 2566, month: 7 }, to: { yearBE: 2566, month: 9 } });
  assert.deepEqual(
    monthsOfFiscalYear(2566).map(({ month }) => fiscalQuarterOf(month)),
    [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4],
  );
  assert.deepEqual(
    monthsOfFiscalYear(2566).map(({ month }) => fiscalHalfOf(month)),
    [1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2],
  );
});

test('dates are written and read in both scripts, long and short', () => {
  const date = { yearBE: 2563, month: 12, day: 2 };
  assert.equal(formatThaiDate(date), '2 ธันวาคม 2563');
  assert.equal(formatThaiDate(date, { digits: 'thai', era: true }), '๒ ธันวาคม พ.ศ. ๒๕๖๓');
  assert.equal(formatThaiDate(date, { style: 'short' }), '2 ธ.ค. 63');
  for (const text of [
    '๒ ธันวาคม พ.ศ. ๒๕๖๓',
    '2 ธ.ค. 63',
    '2/12/2563',
    '02-12-2563',
    '2020-12-02',
    'ณ วันที่ 2 เดือนธันวาคม 2563',
  ]) {
    assert.deepEqual(parseThaiDate(text), date, text);
  }
});

test('what is no date of the calendar is not read as one', () => {
  for (const text of ['31 กุมภาพันธ์ 2566', 'ธันวาคม 2563', '1-3 ธ.ค. 63', '2 ธันวาคม', 'ปี 2563', '2 ธันวาคม 2563 และอื่น ๆ']) {
    assert.equal(parseThaiDate(text), null, text);
  }
  assert.equal(fromIsoDate('2023-02-30'), null);
});

test('ISO dates are of the Common Era', () => {
  assert.equal(toIsoDate({ yearBE: 2566, month: 3, day: 5 }), '2023-03-05');
  assert.deepEqual(fromIsoDate('2023-03-05'), { yearBE: 2566, month: 3, day: 5 });
});

test('number words are read', () => {
  const words: [string, number | null][] = [
    ['สองพันห้าร้อยหกสิบหก', 2566],
    ['หก', 6],
    ['สิบเอ็ด', 11],
    ['ยี่สิบ', 20],
    ['หนึ่งร้อยยี่สิบเอ็ด', 121],
    ['ศูนย์', 0],
    ['เดือน', null],
    ['เอ็ด', null],
    ['', null],
  ];
  for (const [text, value] of words) assert.equal(parseNumberWords(text), value, text);
});

test('a year left blank is found with its place', () => {
  const places: [string, string[]][] = [
    ['ประจำปีงบประมาณ พ.ศ. ....... ให้กรอก', ['fiscalYear/dots']],
    ['ปีงบประมาณ พ.ศ. ____', ['fiscalYear/dots']],
    ['ปีงบประมาณ พ.ศ. 25....', ['fiscalYear/dots']],
    ['พ.ศ. ……', ['year/dots']],
    ['วันที่ ...... เดือน ............ พ.ศ. ......', ['signature/dots']],
    ['แผนปฏิบัติการ ประจำปีงบประมาณ พ.ศ.', ['fiscalYear/missing']],
    ['ประจำปีงบประมาณ พ.ศ.\nสำนักงานศึกษาธิการจังหวัด', ['fiscalYear/missing']],
    ['ประจำปีงบประมาณ พ.ศ.\n๒๕๖๖', []],
    ['ปีงบประมาณ พ.ศ. ๒๕๖๖ .......', []],
    ['พระราชบัญญัติ พ.ศ. ๒๕๖๐', []],
    ['แผนประจำปีงบประมาณของหน่วยงาน', []],
    ['ประจำปีงบประมาณ พ.ศ. . . . . . .', ['fiscalYear/dots']],
    ['ประจำปีงบประมาณ พ.ศ. 256_', ['fiscalYear/dots']],
    ['ประจำปีงบประมาณ พ.ศ. (โปรดระบุ)', ['fiscalYear/dots']],
    ['ประจำปีงบประมาณ พ.ศ. [ระบุปี]', ['fiscalYear/dots']],
    ['ปีงบประมาณ พ.ศ. (ระบุไว้ในแผน) 2566', []],
    ['ประจำป\uf702งบประมาณ พ.ศ. ......', ['fiscalYear/dots']],
    ['ณ วันที่ ...... เดือน มีนาคม พ.ศ. ......', ['signature/dots']],
    ['วันที่...๑๕...เดือน...มีนาคม...พ.ศ...๒๕๖๖...', []],
    ['ปีงบประมาณ พ.ศ. ....๒๕๖๖....', []],
    ['ให้ใช้ตั้งแต่ปีงบประมาณ พ.ศ. ใดก็ได้', []],
  ];
  for (const [text, want] of places) {
    assert.deepEqual(
      findBlankYears(text).map((blank) => `${blank.place}/${blank.form}`),
      want,
      text,
    );
  }
});
