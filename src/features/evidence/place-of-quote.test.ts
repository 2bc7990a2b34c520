import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ExtractedPage } from '#src/shared/extracted-document.ts';
import { placeOfQuote } from './place-of-quote.ts';

function aPage(...lines: string[]): ExtractedPage {
  return {
    number: 1,
    imageCount: 0,
    text: lines.join('\n'),
    blocks: lines.map((text, index) => ({
      role: 'body' as const,
      text,
      box: { x: 100, y: 100 + index * 20, width: 10 * text.length, height: 18 },
    })),
  };
}

test('a quotation is found on its line, whatever its digits and blanks', () => {
  const page = aPage('รายงานผลการดำเนินงาน', 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๗', 'สำนักงานตัวอย่าง');
  assert.equal(placeOfQuote(page, 'ประจำปีงบประมาณ พ.ศ.2567')?.y, 120);
});

test('a quotation that runs over two lines is framed with both', () => {
  const page = aPage('แผนปฏิบัติการ', 'ความเสี่ยง ปีงบประมาณ', 'พ.ศ. 2565 ตามคู่มือ');
  assert.deepEqual(placeOfQuote(page, 'ความเสี่ยง ปีงบประมาณ\nพ.ศ. 2565 ตามคู่มือ'), {
    x: 100,
    y: 120,
    width: 210,
    height: 38,
  });
});

test('words that stand nowhere, or are too few to tell, have no place', () => {
  const page = aPage('แผนปฏิบัติการ');
  assert.equal(placeOfQuote(page, 'ประกาศเจตนารมณ์'), undefined);
  assert.equal(placeOfQuote(page, 'แผ'), undefined);
});
