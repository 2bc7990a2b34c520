import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aCase, aDocument, aGoodPlan, aPage } from './testing/evidence-factory.ts';
import { yearWellformed } from './year-wellformed.ts';

const outcome = (...rows: readonly string[]) =>
  yearWellformed(aCase(aDocument([aPage(rows)])), {}).map(({ code, severity }) => `${code} ${severity}`);

test('a good plan raises nothing', () => {
  assert.deepEqual(yearWellformed(aCase(aGoodPlan()), {}), []);
});

test('an impossible year in the title fails', () => {
  assert.deepEqual(outcome('แผนดำเนินงาน', 'ประจำปีงบประมาณ พ.ศ. 2656'), ['year-malformed fail']);
});

test('an impossible year beside a right title is a warning', () => {
  assert.deepEqual(outcome('แผนดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2566', 'คำนำ', 'ตามแผนของปีงบประมาณ พ.ศ. 2656 นี้'), [
    'year-malformed warn',
  ]);
});

test('a digit that only the text layer holds is a remark', () => {
  assert.deepEqual(outcome('คำสั่ง', 'ประจำปีงบประมาณ ๒๕๖๖', 'ตามที่ได้รับมอบหมาย', 'สั่ง ณ วันที่ ๒1 เดือน พฤศจิกายน พ.ศ. ๒๕6๕1'), [
    'year-malformed info',
  ]);
});

test('a year left blank in the title fails', () => {
  assert.deepEqual(outcome('แผนดำเนินงาน', 'ประจำปีงบประมาณ พ.ศ. ........'), ['year-left-blank fail']);
});

test('the dotted date line of a form is no blank year', () => {
  assert.deepEqual(
    outcome('แผนดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2566', 'แบบฟอร์ม', 'วันที่ ....... เดือน ........... พ.ศ. ........'),
    [],
  );
});
