import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPhraseFinder, matchKey } from './phrases.ts';

test('white space, the script of digits and the order of marks do not matter', () => {
  assert.equal(matchKey('ปี งบประมาณ\nพ.ศ. ๒๕๖๖'), matchKey('ปีงบประมาณ พ.ศ. 2566'));
  assert.equal(matchKey('ส\u0e4dานัก'), 'สำนัก');
  assert.equal(matchKey('ป\uf702'), 'ปี');
});

test('positions point at the wording in the text given', () => {
  const text = 'ก่อน แผนการ จัดซื้อ\nจัดจ้าง หลัง';
  const [hit] = createPhraseFinder(['แผนการจัดซื้อจัดจ้าง']).find(text);
  assert.equal(hit && text.slice(hit.start, hit.end), 'แผนการ จัดซื้อ\nจัดจ้าง');
  assert.equal(hit?.tier, 'exact');
});

test('a phrase with lost marks is found as a skeleton, one with slips as fuzzy, each only in its best tier', () => {
  const finder = createPhraseFinder(['สำนักงานศึกษาธิการจังหวัด']);
  assert.equal(finder.find('สานักงานศกษาธิการจงหวัด')[0]?.tier, 'skeleton');
  assert.equal(finder.find('สำนกงานศกษาธการจงหวตด')[0]?.tier, 'fuzzy');
  assert.deepEqual(
    finder.find('สำนักงานศึกษาธิการจังหวัด สานักงานศึกษาธิการจังหวัด').map((hit) => hit.tier),
    ['exact'],
  );
  assert.deepEqual(finder.find('โรงเรียนบ้านคลองน้ำใส'), []);
});

test('overlapping and repeated phrases are all found, empty ones never', () => {
  const hits = createPhraseFinder(['งบประมาณ', 'ปีงบประมาณ', '', ' ']).find('ปีงบประมาณและงบประมาณ');
  assert.deepEqual(
    hits.map((hit) => hit.phrase),
    ['ปีงบประมาณ', 'งบประมาณ', 'งบประมาณ'],
  );
});

test('a hit takes in the marks of its last letter', () => {
  const text = 'ประจําป\uf702 ๒๕๖๖';
  const [hit] = createPhraseFinder(['ประจำปี']).find(text);
  assert.equal(hit && text.slice(hit.start, hit.end), 'ประจําป\uf702');
});
