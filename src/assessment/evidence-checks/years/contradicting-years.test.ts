import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fiscalYear, fiscalYearParameters } from '../fiscal-year.ts';
import { aBlock, aCase, aDocument, aPage } from '../testing/evidence-factory.ts';

const DEFAULTS = fiscalYearParameters.parse({});
const yearsBlamedIn = (...rows: Parameters<typeof aPage>[0]) =>
  fiscalYear(
    aCase(aDocument([aPage([aBlock('heading', 'รายงานความเสี่ยง ประจำปี พ.ศ. 2566', { fontSize: 24 })]), aPage(rows)])),
    DEFAULTS,
  ).map(({ yearBE }) => yearBE);

test('a year that is a decade off is a slip of one digit, however it is labelled', () => {
  assert.deepEqual(yearsBlamedIn(aBlock('heading', 'ตารางประเมินความเสี่ยง ปี พ.ศ. 2556', { bold: true })), [2556]);
  assert.deepEqual(yearsBlamedIn('เพื่อให้การบริหารเป็นไปอย่างมีประสิทธิภาพ ประจำปี พ.ศ. 2556 จึงกำหนดนโยบาย'), [2556]);
});

test('years in text that are not a decade off, or name when something began, are no slips', () => {
  assert.deepEqual(yearsBlamedIn('ก่อตั้งขึ้นในปี พ.ศ. 2539 และยกฐานะในปี พ.ศ. 2551'), []);
  assert.deepEqual(yearsBlamedIn('เปิดให้บริการตั้งแต่ปี พ.ศ. 2556 เป็นต้นมา'), []);
});

test('a plan of several years was approved before its first year, a paper of one year was not', () => {
  const blamed = (title: string) =>
    fiscalYear(
      aCase(
        aDocument([
          aPage([aBlock('heading', title, { fontSize: 24 }), 'คณะกรรมการบริหารงานบุคคลเห็นชอบเมื่อวันที่ 22 กันยายน 2564']),
        ]),
      ),
      DEFAULTS,
    ).map(({ yearBE }) => yearBE);
  assert.deepEqual(blamed('แผนบริหารและพัฒนาบุคลากร พ.ศ. 2565 – 2569'), []);
  assert.deepEqual(blamed('แผนบริหารและพัฒนาบุคลากร ประจำปีงบประมาณ พ.ศ. 2566'), [2564]);
});

test('what was found the year before explains this year, also in the line above a table', () => {
  const found = 'ปีงบประมาณ พ.ศ. 2565 พบความเสี่ยงระดับสูง 2 เรื่อง และจัดการแล้ว ในปีนี้ประเมินใหม่ดังนี้';
  assert.deepEqual(yearsBlamedIn(found, ['ความเสี่ยง', 'ระดับ'], ['เบิกน้ำมันเกินจริง', 'ปานกลาง']), []);
  const caption = 'ตารางความเสี่ยง ประจำปีงบประมาณ พ.ศ. 2565';
  assert.deepEqual(yearsBlamedIn(caption, ['ความเสี่ยง', 'ระดับ'], ['เบิกน้ำมันเกินจริง', 'ปานกลาง']), [2565]);
});

test('advice in a report of the year before may reach the year after the assessment, nothing further', () => {
  const blamed = (year: number) =>
    fiscalYear(
      aCase(
        aDocument([
          aPage([aBlock('heading', 'รายงานผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2565', { fontSize: 24 })]),
          aPage([`ข้อเสนอแนะ ควรขออัตรากำลังเพิ่มในปีงบประมาณ พ.ศ. ${year}`]),
        ]),
        { requiredPeriod: { kind: 'fiscal-year', fiscalYearBE: 2565 } },
      ),
      DEFAULTS,
    ).map(({ yearBE }) => yearBE);
  assert.deepEqual(blamed(2567), []);
  assert.deepEqual(blamed(2575), [2575]);
});
