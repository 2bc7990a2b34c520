import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, aGoodPlan, anItem, aPage } from '../testing/evidence-factory.ts';
import { guessItem } from './guess-item.ts';

const items = [
  anItem(),
  anItem({
    code: 'O19',
    titleTh: 'แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ',
    marks: { titleAnyOf: ['แผนการจัดซื้อจัดจ้าง'], notTitle: [] },
  }),
];

test('a document is recognised by its title', () => {
  assert.equal(guessItem(aGoodPlan(), { items })?.code, 'O11');
  const plan = aDocument([aPage(['ประกาศโรงเรียนตัวอย่าง', 'เรื่อง เผยแพร่แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2566'])]);
  assert.equal(guessItem(plan, { items })?.code, 'O19');
});

test('a title that says nothing of any item is not guessed', () => {
  assert.equal(guessItem(aDocument([aPage(['รายการอาหารกลางวัน'])]), { items }), undefined);
});
