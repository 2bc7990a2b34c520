import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requiredElements } from '#src/assessment/evidence-checks/required-elements.ts';
import { aBlock, aCase, aDocument, aPage } from '#src/assessment/evidence-checks/testing/evidence-factory.ts';
import { loadFramework } from './index.ts';

/** Ids of the elements of an item of a shipped framework that are reported as missing in a paper of these lines. */
function missingIn(frameworkId: string, code: string, ...lines: readonly string[]): readonly (string | undefined)[] {
  const framework = loadFramework(frameworkId);
  assert.ok(framework.ok);
  const item = framework.value.items.find((one) => one.code === code);
  assert.ok(item);
  const blocks = lines.map((text) => aBlock(text.includes('\t') ? 'table-row' : 'body', text));
  return requiredElements(aCase(aDocument([aPage(blocks)]), { item }), {})
    .filter(({ severity }) => severity !== 'info')
    .map(({ elementId }) => elementId);
}

test('a step that speaks of papers, fees or an announcement does not name them', () => {
  const guide = [
    'แนวทางการขอรับบริการ : ใบแทนใบอนุญาต',
    'ขั้นตอน\tเวลา',
    'ยื่นคำขอและเอกสาร\t5 นาที',
    'ชำระค่าธรรมเนียม\t5 นาที',
    'ช่องทาง : เว็บไซต์',
  ];
  assert.deepEqual(missingIn('nacc-2568', 'O9', ...guide), ['fee', 'papers']);
  assert.deepEqual(missingIn('nacc-2568', 'O9', ...guide, 'ค่าธรรมเนียม : ไม่มี', 'เอกสาร : ไม่มี'), []);
  assert.deepEqual(missingIn('nacc-2568', 'O9', ...guide, 'ฉบับละ 20 บาท', 'ใช้บัตรประชาชนใบเดียว'), []);
  const certificate = ['แนวทางการขอรับบริการ : ขอหนังสือรับรอง', ...guide.slice(1), 'ค่าธรรมเนียม : ไม่มี'];
  assert.deepEqual(missingIn('nacc-2568', 'O9', ...certificate), ['papers']);
  const manual = ['แนวทางการปฏิบัติงาน : งานออกโฉนด', 'ขั้นตอน\tระยะเวลา', 'นัดรังวัด\t30 วัน', 'ประกาศ\t30 วัน'];
  assert.deepEqual(missingIn('nacc-2568', 'O8', ...manual), ['law']);
  assert.deepEqual(missingIn('nacc-2568', 'O8', ...manual, 'ประกาศกรมที่ดิน เรื่อง การรังวัด'), []);
});

test('the quarters of the spending are no period of the works', () => {
  const plan = ['แผนดำเนินงาน ปีงบประมาณ พ.ศ. 2566', 'โครงการ\tงบประมาณ (บาท)', 'อบรมอาชีพ\t50,000'];
  const spending = ['แผนการใช้จ่ายงบประมาณรายไตรมาส', 'ไตรมาส\tระยะเวลา\tแผนการใช้จ่าย (บาท)'];
  assert.deepEqual(missingIn('nacc-2566', 'O11', ...plan, ...spending, '1\t-\t50,000'), ['period']);
  assert.deepEqual(missingIn('nacc-2566', 'O11', ...plan, ...spending, '1\tต.ค. - ธ.ค. 2565\t50,000'), []);
  assert.deepEqual(missingIn('nacc-2566', 'O11', ...plan, 'โครงการ\tไตรมาส 1\tไตรมาส 2'), []);
});

test('the head of an office alone lacks the deputies, also where the deputy is called otherwise', () => {
  const head = ['ข้อมูลผู้บริหาร [รูปถ่าย]', 'นายสมชาย ใจดี\tสาธารณสุขอำเภอ\tโทร. 042 111 222'];
  const missing = (...more: readonly string[]) => missingIn('nacc-2566', 'O2', ...head, 'รูปถ่าย', ...more);
  assert.deepEqual(missing(), ['deputies']);
  assert.deepEqual(missing('นางดวงใจ รักสงบ\tผู้ช่วยสาธารณสุขอำเภอ'), []);
  assert.deepEqual(missing('รองผู้อำนวยการ : ตำแหน่งว่าง'), []);
});
