import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOfDocument } from '../reading/document-lines.ts';
import { aBlock, aDocument, aPage } from '../testing/evidence-factory.ts';
import { documentTitleOf } from './document-title.ts';

const large = { fontSize: 24 };
const middle = { fontSize: 16, centred: true };
const body = { fontSize: 16 };
const titleOf = (blocks: readonly ReturnType<typeof aBlock>[]) => {
  const document = aDocument([aPage(blocks)]);
  return documentTitleOf(document, linesOfDocument(document)).text;
};

test('a title as wide as the page ends where its smaller lines leave the middle', () => {
  const title = titleOf([
    aBlock('heading', 'รายงานผลการสำรวจความพึงพอใจการให้บริการประชาชน', large),
    aBlock('heading', 'ประจำปีงบประมาณ พ.ศ. 2565', middle),
    aBlock('body', 'การสำรวจความพึงพอใจของผู้รับบริการ ประจำปีงบประมาณ พ.ศ. 2564', body),
    aBlock('body', 'เก็บข้อมูลจากกลุ่มตัวอย่าง 256 คน', body),
  ]);
  assert.equal(title, 'รายงานผลการสำรวจความพึงพอใจการให้บริการประชาชน ประจำปีงบประมาณ พ.ศ. 2565');
});

test('the indented first line of a paragraph is no line of the title', () => {
  const title = titleOf([
    aBlock('heading', 'รายงานผลการสำรวจความพึงพอใจ', { ...large, centred: true }),
    aBlock('heading', 'ประจำปีงบประมาณ พ.ศ. 2565', middle),
    aBlock('heading', 'การสำรวจความพึงพอใจของผู้รับบริการ ประจำปีงบประมาณ', middle),
    aBlock('body', 'พ.ศ. 2564 เก็บข้อมูลระหว่างวันที่ 1 ตุลาคม ถึง 30 กันยายน', body),
  ]);
  assert.equal(title, 'รายงานผลการสำรวจความพึงพอใจ ประจำปีงบประมาณ พ.ศ. 2565');
});

test('a page of a few headings is a cover as a whole', () => {
  const title = titleOf([
    aBlock('heading', 'รายงานประจำปี', { ...large, centred: true }),
    aBlock('heading', 'ปีงบประมาณ พ.ศ. 2565', { fontSize: 20 }),
    aBlock('heading', 'เทศบาลตัวอย่าง', { fontSize: 20 }),
  ]);
  assert.equal(title, 'รายงานประจำปี ปีงบประมาณ พ.ศ. 2565 เทศบาลตัวอย่าง');
});

test('a line of a cover that is not quite in the middle stays between those that are', () => {
  const title = titleOf([
    aBlock('heading', 'แผนยุทธศาสตร์', { ...large, centred: true }),
    aBlock('heading', 'ระยะ 5 ปี (พ.ศ. 2561 - 2565)', { fontSize: 20 }),
    aBlock('heading', 'เทศบาลตัวอย่าง', { fontSize: 20, centred: true }),
  ]);
  assert.equal(title, 'แผนยุทธศาสตร์ ระยะ 5 ปี (พ.ศ. 2561 - 2565) เทศบาลตัวอย่าง');
});

test('a regulation cited below a larger title is not the title', () => {
  const title = titleOf([
    aBlock('heading', 'มาตรฐานการปฏิบัติงาน งานรับเงินรายได้', { fontSize: 20, centred: true }),
    aBlock('body', 'รับเงิน บันทึกบัญชี และนำฝากธนาคาร', body),
    aBlock('body', 'ระเบียบกระทรวงมหาดไทยว่าด้วยการรับเงิน พ.ศ. 2566', body),
  ]);
  assert.equal(title, 'มาตรฐานการปฏิบัติงาน งานรับเงินรายได้');
});
