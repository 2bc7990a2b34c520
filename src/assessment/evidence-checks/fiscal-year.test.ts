import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fiscalYear, fiscalYearParameters } from './fiscal-year.ts';
import { readingOf } from './reading/document-reading.ts';
import { aBlock, aCase, aDocument, aGoodPlan, aPage, FIRST_HALF_2566 } from './testing/evidence-factory.ts';

const DEFAULTS = fiscalYearParameters.parse({});
const outcome = (...given: Parameters<typeof aCase>) =>
  fiscalYear(aCase(...given), DEFAULTS).map(({ code, severity, page, yearBE, where }) => ({
    code,
    severity,
    page,
    yearBE,
    where,
  }));

test('a good plan with acts, ranges, comparisons and orders of other years raises nothing', () => {
  assert.deepEqual(outcome(aGoodPlan()), []);
});

test('another year in the title fails, with the page and the year', () => {
  const document = aDocument([
    aPage(['รายงานการกำกับติดตาม รอบ ๖ เดือน', 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๗', '(ตุลาคม ๒๕๖๕ - มีนาคม ๒๕๖๖)']),
  ]);
  assert.deepEqual(outcome(document, { requiredPeriod: FIRST_HALF_2566 }), [
    { code: 'fiscal-year-title-mismatch', severity: 'fail', page: 1, yearBE: 2567, where: 'title' },
  ]);
});

test('the message names place, year found, item, year asked for and page', () => {
  const document = aDocument([aPage(['แผนดำเนินงาน', 'ประจำปีงบประมาณ พ.ศ. 2567'])]);
  assert.equal(
    fiscalYear(aCase(document), DEFAULTS)[0]?.messageTh,
    'ชื่อเรื่องระบุปี พ.ศ. 2567 แต่ข้อ O11 ต้องเป็นข้อมูลของปีงบประมาณ พ.ศ. 2566 (หน้า 1)',
  );
});

test('one head of a table with another year is a warning on its page', () => {
  const document = aDocument([
    aPage(['แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2566', 'โรงเรียนตัวอย่าง']),
    aPage(['แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2556', ['ลำดับ', 'โครงการ', 'งบประมาณ'], ['1', 'ซื้อวัสดุ', '5,000']]),
  ]);
  assert.deepEqual(outcome(document), [
    { code: 'fiscal-year-inconsistent', severity: 'warn', page: 2, yearBE: 2556, where: 'heading' },
  ]);
});

test('another year in the page header is one finding however many pages repeat it', () => {
  const header = aBlock('header', 'แผนดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2562');
  const document = aDocument([
    aPage([header, 'แผนดำเนินงานประจำปี', 'ประจำปีงบประมาณ พ.ศ. 2566']),
    aPage([header, 'รายละเอียดโครงการ']),
  ]);
  assert.deepEqual(outcome(document), [
    { code: 'fiscal-year-inconsistent', severity: 'warn', page: 1, yearBE: 2562, where: 'header' },
  ]);
});

test('a memo that calls one order by two years is inconsistent', () => {
  const document = aDocument([
    aPage([
      'บันทึกข้อความ',
      'เรื่อง ขออนุญาตเผยแพร่คำสั่ง',
      'เรียน ผู้อำนวยการ',
      'จึงขอเผยแพร่คำสั่งมอบหมายการดำเนินการผ่านเว็บไซต์ของสำนักงานตัวอย่าง ประจำปีงบประมาณ 2563 ต่อไป',
      'เพื่อประชาสัมพันธ์คำสั่งมอบหมายการดำเนินการผ่านเว็บไซต์ของสำนักงานตัวอย่าง ประจำปีงบประมาณ 2566',
    ]),
  ]);
  assert.deepEqual(
    outcome(document).map(({ code, yearBE }) => [code, yearBE]),
    [['fiscal-year-inconsistent', 2563]],
  );
});

test('a section on the coming year in a report of the year before is legitimate', () => {
  const document = aDocument([
    aPage(['รายงานผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2565', 'เทศบาลตัวอย่าง']),
    aPage(['๕. แนวทางแก้ไขในปีงบประมาณ พ.ศ. 2566', 'ข้อเสนอแนะ', 'ควรวางแผนล่วงหน้า']),
  ]);
  assert.deepEqual(outcome(document, { requiredPeriod: { kind: 'fiscal-year', fiscalYearBE: 2565 } }), []);
});

test('measures drawn from last year’s result may bear either year where the item says so', () => {
  const document = aDocument([aPage(['มาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566', 'โรงเรียนตัวอย่าง'])]);
  const evidence = aCase(document, { requiredPeriod: { kind: 'fiscal-year', fiscalYearBE: 2565 } });
  assert.deepEqual(fiscalYear(evidence, fiscalYearParameters.parse({ alsoAccept: [-1, 0] })), []);
  assert.equal(fiscalYear(evidence, DEFAULTS)[0]?.code, 'fiscal-year-title-mismatch');
});

test('text without a year under a picture is for a person to look at', () => {
  const document = aDocument([aPage(['ประกาศเจตนารมณ์', 'ไม่รับของขวัญ'], { imageCount: 1, imageCoverage: 0.3 })]);
  assert.deepEqual(
    outcome(document).map(({ code, severity }) => [code, severity]),
    [['fiscal-year-only-in-image', 'manual']],
  );
});

test('a year that was recognised in a picture decides nothing', () => {
  const document = aDocument([aPage(['แผนดำเนินงาน', 'ประจำปีงบประมาณ พ.ศ. ๒๕๒๒'], { fromOcr: true })]);
  assert.ok(!outcome(document).some(({ severity }) => severity === 'fail'));
});

test('items that bear no year are left alone', () => {
  const document = aDocument([aPage(['คู่มือการปฏิบัติงาน พ.ศ. 2558'])]);
  assert.deepEqual(outcome(document, { requiredPeriod: { kind: 'current' } }), []);
});

test('news of an event may be titled with the calendar year of its day', () => {
  const news = (title: string) =>
    aDocument([aPage([`${title} ประจำปี 2565`, 'เมื่อวันที่ 5 ธันวาคม 2565 เทศบาลจัดพิธีวันพ่อแห่งชาติ'])]);
  assert.deepEqual(outcome(news('กิจกรรมวันพ่อแห่งชาติ')), []);
  assert.equal(outcome(news('แผนดำเนินงาน'))[0]?.code, 'fiscal-year-title-mismatch');
});

test('a dated event in a list keeps the calendar year in its name', () => {
  const document = aDocument([
    aPage([
      'ข่าวประชาสัมพันธ์',
      aBlock('heading', '20 ก.พ. 2566 ตรวจสุขภาพผู้สูงอายุ'),
      aBlock('heading', '8 พ.ย. 2565 ลอยกระทง ประจำปี 2565'),
    ]),
  ]);
  assert.deepEqual(outcome(document), []);
});

test('a plain sentence below a bold title is no part of it', () => {
  const title = aBlock('body', 'สรุปผลการดำเนินงาน ปี 2566', { bold: true, centred: true });
  const document = aDocument([aPage([title, 'ข้อเสนอเพื่อพัฒนาหน่วยงาน ขออัตรากำลังเพิ่มในปีงบประมาณ พ.ศ. 2568'])]);
  const places = readingOf(aCase(document)).years.map(({ context }) => context.place);
  assert.deepEqual(places, ['title', 'sentence']);
});

test('a line below the title does not excuse the wrong year in it', () => {
  const document = aDocument([
    aPage([
      aBlock('heading', 'แผนการใช้จ่ายงบประมาณ ประจำปีงบประมาณ พ.ศ. ๒๕๖๕', { fontSize: 15, centred: true }),
      aBlock('heading', 'แหล่งงบประมาณ : เงินรายได้ ๖๒๐,๐๐๐ บาท', { fontSize: 12.5, centred: true }),
      aBlock('table-row', 'ประเภทรายจ่าย\tรวม'),
      aBlock('table-row', 'งบดำเนินงาน\t๖๒๐,๐๐๐'),
    ]),
  ]);
  assert.deepEqual(
    outcome(document).map(({ code, yearBE }) => [code, yearBE]),
    [['fiscal-year-title-mismatch', 2565]],
  );
});

test('a fiscal year that is wrong in one digit is found beside a date of the right year', () => {
  const lines = (year: string) => [
    aBlock('heading', 'แผนดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2566', { fontSize: 20, centred: true }),
    aBlock('body', `ข้อมูลปีงบประมาณ พ.ศ. ${year} ณ วันที่ 31 มีนาคม 2566`, { fontSize: 16 }),
  ];
  assert.deepEqual(
    outcome(aDocument([aPage(lines('2556'))])).map(({ code, yearBE }) => [code, yearBE]),
    [['fiscal-year-inconsistent', 2556]],
  );
  assert.deepEqual(outcome(aDocument([aPage(lines('2565'))])), []);
});

test('what a report advises for the next year, numbered below its head, contradicts nothing', () => {
  const lines = (head: string) => [
    aBlock('heading', 'รายงานผลการดำเนินงานประจำปีงบประมาณ พ.ศ. 2565', { fontSize: 20, centred: true }),
    aBlock('heading', head, { fontSize: 16, bold: true }),
    aBlock('body', '1. อบรมการบันทึกข้อมูล', { fontSize: 16 }),
    aBlock('heading', '2. จัดสรรอัตรากำลังเพิ่ม ปีงบประมาณ พ.ศ. 2566', { fontSize: 16 }),
  ];
  const reported = (head: string) =>
    outcome(aDocument([aPage(lines(head))]), {
      requiredPeriod: { kind: 'fiscal-year', fiscalYearBE: 2565 },
    }).map(({ code }) => code);
  assert.deepEqual(reported('ข้อเสนอแนะ'), []);
  assert.deepEqual(reported('ผลการดำเนินงาน'), ['fiscal-year-inconsistent']);
});
