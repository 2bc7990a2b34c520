import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ElementLook } from '../frameworks/framework.ts';
import { blankCells } from './blank-cells.ts';
import { datedAndSigned } from './dated-and-signed.ts';
import { documentKind } from './document-kind.ts';
import { noneStated } from './none-stated.ts';
import { notReused } from './not-reused.ts';
import { requiredElements } from './required-elements.ts';
import { aBlock, aCase, aDocument, aGoodPlan, anItem, aPage } from './testing/evidence-factory.ts';

const HEAD = ['ลำดับ', 'งาน', 'วงเงิน'];
const aBook = (...rows: readonly (readonly string[])[]) =>
  aDocument([aPage(rows, { name: 'ต.ค.65' })], { kind: 'xlsx' });

test('a missing element is reported with the severity of the element', () => {
  const item = anItem({
    elements: [
      { id: 'phone', titleTh: 'โทรศัพท์', titleEn: 'Telephone', look: { by: 'phone' }, whenMissing: 'fail' },
      {
        id: 'plan',
        titleTh: 'แผน',
        titleEn: 'Plan',
        look: { by: 'phrases', anyOf: ['แผนดำเนินงาน'] },
        whenMissing: 'warn',
      },
      { id: 'mind', titleTh: 'เนื้อหา', titleEn: 'Content', look: { by: 'person' }, whenMissing: 'info' },
    ],
  });
  const findings = requiredElements(aCase(aGoodPlan(), { item }), {});
  assert.deepEqual(
    findings.map(({ elementId, severity }) => [elementId, severity]),
    [['phone', 'fail']],
  );
});

test('a place inside another wording does not count', () => {
  const look = { by: 'phrases', anyOf: ['ปัญหา'], notWithin: ['แก้ไขปัญหายาเสพติด'] } as const;
  const item = anItem({ elements: [{ id: 'p', titleTh: 'ปัญหา', titleEn: 'Problems', look, whenMissing: 'fail' }] });
  const document = aDocument([aPage(['โครงการแก้ไขปัญหายาเสพติด'])]);
  assert.equal(requiredElements(aCase(document, { item }), {}).length, 1);
});

test('a page that only links to the document leaves the elements to it', () => {
  const item = anItem({
    elements: [{ id: 'm', titleTh: 'งบ', titleEn: 'Budget', look: { by: 'money' }, whenMissing: 'fail' }],
  });
  const links = [{ href: '/files/plan.pdf', text: 'แผนดำเนินงาน', inNavigation: false }];
  const document = aDocument([aPage([aBlock('heading', 'แผนดำเนินงาน'), 'ดาวน์โหลด'])], { kind: 'html', links });
  assert.deepEqual(
    requiredElements(aCase(document, { item }), {}).map(({ severity }) => severity),
    ['info'],
  );
});

function missingIn(look: ElementLook, ...lines: readonly string[]): number {
  const item = anItem({ elements: [{ id: 'e', titleTh: 'องค์ประกอบ', titleEn: 'Element', look, whenMissing: 'fail' }] });
  return requiredElements(aCase(aDocument([aPage(lines)]), { item }), {}).length;
}

test('a sign does as well as a phrase where the element says so', () => {
  const look: ElementLook = { by: 'phrases', anyOf: ['ช่องทางการติดต่อ'], orBy: ['phone', 'email'] };
  assert.equal(missingIn(look, 'ผู้อำนวยการ', '0 4325 6256'), 0);
  assert.equal(missingIn(look, 'ผู้อำนวยการ', 'ประจำปี 2566'), 1);
});

test('a column may be headed by the bare word', () => {
  const head = 'กิจกรรม\tงบ\tใช้\tผล';
  assert.equal(missingIn({ by: 'budget-column' }, head), 0);
  assert.equal(missingIn({ by: 'spent-column' }, head), 0);
  assert.equal(missingIn({ by: 'spent-column' }, 'ใช้รถราชการ\tผู้ใช้\tใช้ร่วมกัน'), 1);
  assert.equal(missingIn({ by: 'spent-column' }, 'โครงการ\tแผนงบ\tใช้จ่าย (บาท)\tผล'), 0);
  assert.equal(missingIn({ by: 'spent-column' }, 'ปฐมนิเทศ ใช้ไป 38,200'), 0);
});

test('money of the work is told by its column or its sum, the budget year is none', () => {
  assert.equal(missingIn({ by: 'budget-column' }, 'งาน\tงบปกติ\tห้วงดำเนินการ'), 0);
  assert.equal(missingIn({ by: 'budget-column' }, 'โรงเรียนสุจริต งบ 6,000 จ่าย 5,900'), 0);
  assert.equal(missingIn({ by: 'budget-column' }, 'โครงการ\tแผนเงิน\tผลการใช้จ่าย\tผลงาน'), 0);
  assert.equal(missingIn({ by: 'budget-column' }, 'โครงการ\tเบิกจ่าย (บาท)\n'), 0);
  assert.equal(missingIn({ by: 'budget-column' }, 'งาน\tปีงบ\tปี งบประมาณ'), 1);
});

test('a result may stand under the bare word, and a period in a column for each year', () => {
  assert.equal(missingIn({ by: 'result-column' }, 'โครงการ\tแผน\tผล'), 0);
  assert.equal(missingIn({ by: 'result-column' }, 'โครงการ\tแผน\tผลกระทบ'), 1);
  assert.equal(missingIn({ by: 'year-columns' }, 'โครงการ\tปี 2566 งบ\tปี 2567 งบ\tปี 2568 งบ'), 0);
  assert.equal(missingIn({ by: 'year-columns' }, 'แผน (พ.ศ. 2566 - 2570)', 'ปี 2566\tปี 2567'), 1);
});

test('a name and its post on one line are a signature, a sentence about them is none', () => {
  assert.equal(missingIn({ by: 'signature' }, 'นางวรรณา มีสุข ผู้อำนวยการโรงเรียน'), 0);
  assert.equal(missingIn({ by: 'signature' }, 'นางวรรณา มีสุข ผู้อำนวยการโรงเรียน ขอแสดงเจตนารมณ์'), 1);
});

test('rows that end in numbers are figures, years are none', () => {
  assert.equal(missingIn({ by: 'figures' }, 'แจ้งเอกสารหาย 512', 'ขอคัดสำเนา 35'), 0);
  assert.equal(missingIn({ by: 'figures' }, 'ปีงบประมาณ พ.ศ. 2566', 'ตุลาคม 2565'), 1);
});

test('a name above its post is a signature, with or without brackets and on one line or two', () => {
  assert.equal(missingIn({ by: 'signature' }, '(ธีระ มั่นคง)', 'ผู้กำกับการสถานีตำรวจ'), 0);
  assert.equal(missingIn({ by: 'signature' }, 'รองศาสตราจารย์ ดร.นวลจันทร์', 'ศรีสุข', 'อธิการบดี'), 0);
  assert.equal(missingIn({ by: 'signature' }, 'นายกเทศมนตรีขอประกาศให้ทราบ', 'ผู้บริหารไม่รับของขวัญ'), 1);
});

test('a title of another kind is the wrong document', () => {
  const document = aDocument([aPage(['รายงานผลการจัดซื้อจัดจ้าง', 'ประจำปีงบประมาณ พ.ศ. 2566'])]);
  assert.equal(documentKind(aCase(document), {})[0]?.code, 'wrong-document');
  assert.deepEqual(documentKind(aCase(aGoodPlan()), {}), []);
});

test('a title of another item of the list is the wrong document', () => {
  const other = anItem({ code: 'O5', titleTh: 'ข้อมูลการติดต่อหน่วยงาน', marks: { titleAnyOf: [], notTitle: [] } });
  const document = aDocument([aPage(['ข้อมูลการติดต่อหน่วยงาน', 'เทศบาล'])]);
  assert.equal(documentKind(aCase(document, { allItems: [anItem(), other] }), {})[0]?.code, 'wrong-document');
});

test('a memo that wraps the right document is right', () => {
  const document = aDocument([aPage(['บันทึกข้อความ', 'เรื่อง รายงานผลการจัดทำแผนดำเนินงาน', 'เรียน นายก'])]);
  assert.deepEqual(documentKind(aCase(document), {}), []);
});

test('last year’s file and a file of another item are warnings', () => {
  const same = { source: 'x', sha256: 'a'.repeat(64) };
  const evidence = aCase(aGoodPlan(), {
    others: [
      { ...same, itemCode: 'O10', lastYear: true },
      { ...same, itemCode: 'O12', lastYear: false },
    ],
  });
  assert.deepEqual(
    notReused(evidence, { sharedWith: [] }).map(({ code }) => code),
    ['same-as-last-year', 'duplicate-file'],
  );
  assert.deepEqual(
    notReused(evidence, { sharedWith: ['O12'] }).map(({ code }) => code),
    ['same-as-last-year'],
  );
});

test('an empty table must say that there is nothing', () => {
  assert.equal(noneStated(aCase(aBook(['สรุปผล'], HEAD)), {})[0]?.code, 'none-not-stated');
  assert.deepEqual(noneStated(aCase(aBook(['สรุปผล'], HEAD, ['', 'ไม่มีการจัดซื้อจัดจ้าง', ''])), {}), []);
});

test('blank cells of filled rows are named with their column', () => {
  const [finding] = blankCells(aCase(aBook(['แบบ'], HEAD, ['1', 'ซื้อวัสดุ', ''])), {});
  assert.equal(finding?.code, 'blank-cells');
  assert.match(finding?.messageTh ?? '', /วงเงิน/);
  assert.deepEqual(blankCells(aCase(aBook(['แบบ'], HEAD, ['1', 'ซื้อวัสดุ', '-'], ['', 'รวม', ''])), {}), []);
});

test('an announcement without date and signer is reported for both', () => {
  const bare = aDocument([aPage(['ประกาศเจตนารมณ์ไม่รับของขวัญ'])]);
  const both = { dated: true, signed: true };
  assert.deepEqual(
    datedAndSigned(aCase(bare), both).map(({ code }) => code),
    ['not-dated', 'not-signed'],
  );
  assert.deepEqual(datedAndSigned(aCase(aGoodPlan()), both), []);
});

test('two people by name are several, one person and the name of a post are not', () => {
  const look: ElementLook = { by: 'several-persons' };
  const head = 'นางสาวอรุณี สมมุติเจริญ\tผู้อำนวยการ';
  assert.equal(missingIn(look, head, 'ว่าที่ร้อยตรี สมชาย ใจดี\tรองผู้อำนวยการ'), 0);
  assert.equal(missingIn(look, head, 'พ.ต.อ. วิชัย กล้าหาญ\tผู้กำกับการ'), 0);
  assert.equal(missingIn(look, head, 'นางสาวอรุณี สมมุติเจริญ (ภาพ)'), 1);
  assert.equal(missingIn(look, head, 'นายกเทศมนตรีตำบล', 'นายแพทย์ชำนาญการ', 'นายอำเภอเมือง'), 1);
});
