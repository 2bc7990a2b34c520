import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentKind } from './document-kind.ts';
import { aBlock, aCase, aDocument, anItem, aPage } from './testing/evidence-factory.ts';

const statistics = anItem({
  code: 'O29',
  titleTh: 'ข้อมูลเชิงสถิติเรื่องร้องเรียน',
  marks: { titleAnyOf: ['ข้อมูลเชิงสถิติ'], notTitle: ['สถิติการให้บริการ'] },
});
const strategy = anItem({
  code: 'O4',
  titleTh: 'แผนยุทธศาสตร์หน่วยงาน',
  marks: { titleAnyOf: ['แผนปฏิบัติราชการ 5 ปี'], notTitle: [] },
});
const annual = anItem({ marks: { titleAnyOf: [], notTitle: [] } });

test('words that are part of the name of another kind of document do not make it the right one', () => {
  const service = aDocument([aPage(['ข้อมูลเชิงสถิติการให้บริการ', 'ประจำปีงบประมาณ พ.ศ. 2566'])]);
  assert.equal(documentKind(aCase(service, { item: statistics }), {})[0]?.code, 'wrong-document');
  const complaints = aDocument([aPage(['ข้อมูลเชิงสถิติเรื่องร้องเรียน', 'ประจำปีงบประมาณ พ.ศ. 2566'])]);
  assert.deepEqual(documentKind(aCase(complaints, { item: statistics }), {}), []);
});

test('a plan that cites the right one in a sentence is not the right one, a memo that names it in its text wraps it', () => {
  const allItems = [strategy, annual];
  const cited = 'สอดคล้องกับแผนปฏิบัติราชการ 5 ปี (พ.ศ. 2566 - 2570)';
  const plan = aDocument([aPage([aBlock('heading', annual.titleTh), 'คำนำ', cited])]);
  assert.equal(documentKind(aCase(plan, { item: strategy, allItems }), {})[0]?.code, 'wrong-document');
  const memo = aDocument([
    aPage(['บันทึกข้อความ', `เรื่อง เผยแพร่${annual.titleTh}`, 'เรียน ผู้อำนวยการ', 'ขอเผยแพร่แผนปฏิบัติราชการ 5 ปี']),
  ]);
  assert.deepEqual(documentKind(aCase(memo, { item: strategy, allItems }), {}), []);
});

test('what lacks everything asked for and is not titled as it is another document, unless a piece of one kind', () => {
  const element = (id: string, phrase: string) => ({
    id,
    titleTh: phrase,
    titleEn: id,
    look: { by: 'phrases' as const, anyOf: [phrase] },
    whenMissing: 'fail' as const,
  });
  const item = anItem({
    code: 'O29',
    titleTh: 'ข้อมูลเชิงสถิติเรื่องร้องเรียน',
    marks: { titleAnyOf: ['สถิติ'], notTitle: [] },
    elements: [element('total', 'เรื่องทั้งหมด'), element('done', 'แล้วเสร็จ')],
  });
  const codes = (title: string, ...more: string[]) =>
    documentKind(aCase(aDocument([aPage([title, ...more])]), { item }), {}).map(({ code }) => code);
  assert.deepEqual(codes('รายงานการประชุมสภา ครั้งที่ 2/2566', 'ประธานแจ้งให้ทราบ'), ['wrong-document']);
  assert.deepEqual(codes('สถิติการจัดเก็บขยะ', 'ตุลาคม 2565 256 ตัน'), ['wrong-document']);
  assert.deepEqual(codes('สถิติรายเดือน', 'เรื่องทั้งหมด 2 เรื่อง'), []);
  assert.deepEqual(codes('ข้อมูลเชิงสถิติเรื่องร้องเรียน', 'ตุลาคม 2565'), []);
});

test('a less certain title is enough where most of what is required is missing too', () => {
  const look = (...anyOf: string[]) => ({ by: 'phrases' as const, anyOf });
  const element = (id: string, phrase: string) => ({
    id,
    titleTh: phrase,
    titleEn: id,
    look: look(phrase),
    whenMissing: 'fail' as const,
  });
  const gift = anItem({
    code: 'O31',
    titleTh: 'ประกาศเจตนารมณ์',
    marks: { titleAnyOf: [], notTitle: [] },
    elements: [element('a', 'ไม่รับของขวัญ'), element('b', 'เจ้าหน้าที่ทุกคน')],
  });
  const winner = anItem({ code: 'O20', titleTh: 'ประกาศจัดซื้อ', marks: { titleAnyOf: ['ประกาศผู้ชนะ'], notTitle: [] } });
  const title = 'เรื่อง ประกาศผู้ชนะการเสนอราคา จ้างก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 5 ด้วยวิธีประกวดราคาอิเล็กทรอนิกส์';
  const verdictOf = (...more: string[]) =>
    documentKind(
      aCase(aDocument([aPage(['ประกาศเทศบาล', title, ...more])]), { item: gift, allItems: [gift, winner] }),
      {},
    ).map(({ code }) => code);
  assert.deepEqual(verdictOf('ตามที่ได้ประกาศเชิญชวนไปแล้ว'), ['wrong-document']);
  assert.deepEqual(verdictOf('ตามที่ได้ประกาศ', 'ไม่รับของขวัญ', 'เจ้าหน้าที่ทุกคน'), []);
});
