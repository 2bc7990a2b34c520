import assert from 'node:assert/strict';
import { test } from 'node:test';
import { declaredType } from './declared-type.ts';
import { fileCondition } from './file-condition.ts';
import { readableText } from './readable-text.ts';
import { aBlock, aCase, aDocument, aGoodPlan, aPage } from './testing/evidence-factory.ts';

const codes = (findings: readonly { code: string; severity: string }[]) =>
  findings.map(({ code, severity }) => `${code} ${severity}`);

test('each state of a file has its outcome', () => {
  const outcomeOf = (state: 'empty' | 'encrypted' | 'corrupt' | 'refused' | 'unsupported' | 'crashed') =>
    codes(fileCondition(aCase(aDocument([], { state })), {}));
  assert.deepEqual(outcomeOf('empty'), ['empty-document fail']);
  assert.deepEqual(outcomeOf('encrypted'), ['password-protected fail']);
  assert.deepEqual(outcomeOf('corrupt'), ['corrupt-file fail']);
  assert.deepEqual(outcomeOf('refused'), ['could-not-read manual']);
  assert.deepEqual(outcomeOf('unsupported'), ['unsupported-file manual']);
  assert.deepEqual(outcomeOf('crashed'), ['could-not-read manual']);
});

test('pages without letters and pictures are empty', () => {
  assert.deepEqual(codes(fileCondition(aCase(aDocument([aPage([' ', '-'])])), {})), ['empty-document fail']);
  assert.deepEqual(fileCondition(aCase(aGoodPlan()), {}), []);
});

test('a title or the head of a table with nothing below is empty, a statement that there was nothing is not', () => {
  const title = 'สถิติการให้บริการ ประจำปีงบประมาณ พ.ศ. 2566';
  const head = ['เดือน', 'จำนวน', 'รวม'];
  const outcomeOf = (...rows: (string | string[])[]) =>
    codes(fileCondition(aCase(aDocument([aPage([[title], ...rows])], { kind: 'xlsx' })), {}));
  assert.deepEqual(outcomeOf(), ['empty-document fail']);
  assert.deepEqual(outcomeOf(head), ['empty-document fail']);
  assert.deepEqual(outcomeOf(head, ['ต.ค. 65', '12', '12']), []);
  assert.deepEqual(outcomeOf(head, ['ไม่มีผู้ใช้บริการ']), []);
  assert.deepEqual(outcomeOf('เข้าใช้ห้องสมุด 45,678 คน'), []);
  assert.deepEqual(outcomeOf('ปีงบประมาณ 2566 รายงานตามคำสั่งที่ 12 เรื่อง สถิติ'), ['empty-document fail']);
});

test('a sentence under a heading is content, though it be short', () => {
  const under = (text: string) =>
    codes(
      fileCondition(
        aCase(aDocument([aPage([aBlock('heading', 'เปิดตลาดนัดสีเขียว ปี 2566'), text])], { kind: 'html' })),
        {},
      ),
    );
  assert.deepEqual(under('18 มกราคม 2566 นายกเทศมนตรีเปิดตลาดนัดสีเขียว รณรงค์ลดใช้ถุงพลาสติก'), []);
});

test('a web page under the name of a PDF is of the wrong type, an old name of a new format nearly right', () => {
  const page = aDocument([aPage(['x'])], { kind: 'html' });
  assert.deepEqual(codes(declaredType(aCase(page, { declaredName: 'แผน.pdf' }), {})), ['wrong-file-type fail']);
  assert.deepEqual(codes(declaredType(aCase(page, { declaredName: 'report.xls' }), {})), ['wrong-file-type warn']);
  assert.deepEqual(declaredType(aCase(aGoodPlan(), { declaredName: 'แผน.PDF' }), {}), []);
  assert.deepEqual(declaredType(aCase(page, { declaredName: 'index.php' }), {}), []);
});

test('scans and unreadable layers are for people', () => {
  const scan = aDocument([aPage([], { imageCount: 1 })], { textLayer: 'none' });
  assert.deepEqual(codes(readableText(aCase(scan), {})), ['no-text-layer manual']);
  assert.deepEqual(codes(readableText(aCase({ ...aGoodPlan(), textLayer: 'unreadable' }), {})), [
    'unreadable-text-layer manual',
  ]);
  assert.deepEqual(codes(readableText(aCase(aDocument([], { kind: 'image', textLayer: 'not-applicable' })), {})), [
    'no-text-layer manual',
  ]);
  assert.deepEqual(readableText(aCase(aGoodPlan()), {}), []);
});
