import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodCovered, periodCoveredParameters } from './period-covered.ts';
import { aCase, aDocument, aPage, FIRST_HALF_2566 } from './testing/evidence-factory.ts';

const DEFAULTS = periodCoveredParameters.parse({});
const DATES_DECIDE = periodCoveredParameters.parse({ datesDecide: true });
const HEAD = ['ลำดับ', 'งานที่จัดซื้อ', 'วงเงิน (บาท)'];

function monthlyBook(names: readonly string[], titles: readonly string[]) {
  const pages = titles.map((title, index) =>
    aPage([[`สรุปผลการจัดซื้อจัดจ้างในรอบเดือน ${title}`], HEAD, ['1', 'ซื้อวัสดุ', '5,000']], { name: names[index] ?? '' }),
  );
  return aDocument(pages, { kind: 'xlsx' });
}

const MONTHS_2566 = ['ตุลาคม 2565', 'พฤศจิกายน 2565', 'ธันวาคม 2565', 'มกราคม 2566', 'กุมภาพันธ์ 2566', 'มีนาคม 2566'];

test('six monthly sheets of the right months raise nothing', () => {
  const evidence = aCase(monthlyBook([], MONTHS_2566), { requiredPeriod: FIRST_HALF_2566 });
  assert.deepEqual(periodCovered(evidence, DEFAULTS), []);
});

test('monthly sheets of another year fail', () => {
  const later = MONTHS_2566.map((month) => month.replace(/\d+/, (year) => String(Number(year) + 1)));
  const [finding] = periodCovered(aCase(monthlyBook([], later), { requiredPeriod: FIRST_HALF_2566 }), DEFAULTS);
  assert.equal(finding?.code, 'period-wrong');
  assert.equal(finding?.yearBE, 2566);
});

test('missing months are named', () => {
  const evidence = aCase(monthlyBook([], MONTHS_2566.slice(0, 4)), { requiredPeriod: FIRST_HALF_2566 });
  const [finding] = periodCovered(evidence, DEFAULTS);
  assert.equal(finding?.code, 'period-incomplete');
  assert.match(finding?.messageTh ?? '', /ขาดกุมภาพันธ์ 2566, มีนาคม 2566/);
});

test('a sheet whose head differs from its name is a warning, not a missing month', () => {
  const names = ['ต.ค.65', 'พ.ย.65', 'ธ.ค.65', 'ม.ค.66', 'ก.พ.66', 'มี.ค.66'];
  const titles = MONTHS_2566.map((month, index) => (index === 2 ? 'ธันวาคม 2566' : month));
  const findings = periodCovered(aCase(monthlyBook(names, titles), { requiredPeriod: FIRST_HALF_2566 }), DEFAULTS);
  assert.deepEqual(
    findings.map(({ code, where }) => [code, where]),
    [['fiscal-year-inconsistent', 'sheet ธ.ค.65']],
  );
});

test('a span in the title that is right under a wrong fiscal year is left to the check of the year', () => {
  const document = aDocument([aPage(['รายงาน รอบ 6 เดือน ประจำปีงบประมาณ พ.ศ. 2567', '(ตุลาคม 2565 - มีนาคม 2566)'])]);
  assert.deepEqual(periodCovered(aCase(document, { requiredPeriod: FIRST_HALF_2566 }), DEFAULTS), []);
});

test('months of another year are told even where the title bears that year too', () => {
  const document = aDocument([aPage(['รายงาน รอบ 6 เดือน ประจำปีงบประมาณ พ.ศ. 2565', '(ตุลาคม 2564 - มีนาคม 2565)'])]);
  const [finding] = periodCovered(aCase(document, { requiredPeriod: FIRST_HALF_2566 }), DEFAULTS);
  assert.equal(finding?.code, 'period-wrong');
});

test('a right year in the title does not make good an activity that was held in another', () => {
  const document = aDocument([
    aPage(['การมีส่วนร่วม ประจำปีงบประมาณ พ.ศ. 2566', 'เมื่อวันที่ 18 พฤศจิกายน 2566 จัดประชุมรับฟังความคิดเห็น']),
  ]);
  assert.equal(periodCovered(aCase(document), DATES_DECIDE)[0]?.severity, 'fail');
  assert.deepEqual(
    periodCovered(
      aCase(aDocument([aPage(['การมีส่วนร่วม ประจำปีงบประมาณ พ.ศ. 2566', 'ลงวันที่ 5 ตุลาคม 2566'])])),
      DATES_DECIDE,
    ),
    [],
  );
});

test('the years of the national strategy do not make good those of the plan', () => {
  const document = aDocument([
    aPage(['แผนพัฒนาท้องถิ่น (พ.ศ. 2567 ถึง พ.ศ. 2571)', 'ตามยุทธศาสตร์ชาติ 20 ปี (พ.ศ. 2561 - 2580)']),
  ]);
  const evidence = aCase(document, { requiredPeriod: { kind: 'covers', fiscalYearBE: 2566 } });
  assert.equal(periodCovered(evidence, DEFAULTS)[0]?.code, 'range-not-covering');
});

test('a plan that ends before the year does not cover it', () => {
  const document = aDocument([aPage(['แผนพัฒนาท้องถิ่น (พ.ศ. 2561 - 2565)', 'เทศบาลตัวอย่าง'])]);
  const [finding] = periodCovered(
    aCase(document, { requiredPeriod: { kind: 'covers', fiscalYearBE: 2566 } }),
    DEFAULTS,
  );
  assert.equal(finding?.code, 'range-not-covering');
  assert.equal(finding?.severity, 'fail');
});

test('a plan that spans the year covers it, whatever the national plan beside it says', () => {
  const document = aDocument([aPage(['แผนยุทธศาสตร์ (พ.ศ. 2566 - 2570)', 'ภายใต้ยุทธศาสตร์ชาติ (พ.ศ. 2561 - 2580)'])]);
  assert.deepEqual(
    periodCovered(aCase(document, { requiredPeriod: { kind: 'covers', fiscalYearBE: 2566 } }), DEFAULTS),
    [],
  );
});

test('news whose only date lies in the year before fails where dates decide', () => {
  const document = aDocument([aPage(['ข่าวประชาสัมพันธ์', 'จัดกิจกรรมเมื่อวันที่ 20 มกราคม 2565 ณ ห้องประชุม'])]);
  const [finding] = periodCovered(aCase(document), DATES_DECIDE);
  assert.equal(finding?.code, 'date-outside-period');
  assert.equal(finding?.severity, 'fail');
});

test('October of the calendar year before belongs to the fiscal year', () => {
  const document = aDocument([aPage(['ข่าวประชาสัมพันธ์', 'จัดกิจกรรมเมื่อวันที่ 20 ตุลาคม 2565 ณ ห้องประชุม'])]);
  assert.deepEqual(periodCovered(aCase(document), DATES_DECIDE), []);
});

test('a yearly report that stops in March is incomplete', () => {
  const document = aDocument([aPage(['รายงานผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2565', '(ตุลาคม 2564 - มีนาคม 2565)'])]);
  const evidence = aCase(document, { requiredPeriod: { kind: 'fiscal-year', fiscalYearBE: 2565 } });
  assert.equal(periodCovered(evidence, DEFAULTS)[0]?.code, 'period-incomplete');
});

test('the first month of a row of months counts, though the word for month stands before it and counts below', () => {
  const months = ['ต.ค. 65', 'พ.ย. 65', 'ธ.ค. 65', 'ม.ค. 66', 'ก.พ. 66', 'มี.ค. 66'];
  const document = aDocument([
    aPage(['สถิติการร้องเรียน', ['เดือน', ...months], ['เรื่องเข้า', '0', '0', '0', '0', '0', '0']]),
  ]);
  assert.deepEqual(periodCovered(aCase(document, { requiredPeriod: FIRST_HALF_2566 }), DEFAULTS), []);
});
