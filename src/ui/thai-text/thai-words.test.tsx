import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from 'preact-render-to-string';
import { OFFICE_WORDS } from './office-words.ts';
import { ThaiText } from './thai-text.tsx';
import { thaiWords } from './thai-words.ts';

/** `|` where a line may end. */
const CUT: readonly string[] = [
  'แผน|ปฏิบัติการ|ป้องกัน|การทุจริต',
  'ประกาศ|เจตนารมณ์|นโยบาย |No |Gift |Policy |จาก|การปฏิบัติหน้าที่',
  'ประจำปีงบประมาณ |พ.ศ. 2566 |ให้|ผู้บริหาร|และ|เจ้าหน้าที่|ทุก|คน',
  'ประกาศ|ต่าง ๆ |เกี่ยวกับ|การจัดซื้อจัดจ้าง',
  'รอบ 6 เดือน |ของ|ข้อ O10',
  'ผล|การดำเนินงาน|ที่|ไม่ผ่าน',
];

for (const cut of CUT) {
  test(cut, () => {
    assert.equal(cutOf(cut.replaceAll('|', '')), cut);
  });
}

function cutOf(text: string): string {
  return thaiWords(text)
    .map((piece) => piece.text)
    .join('|');
}

test('no office word is ever cut', () => {
  for (const word of OFFICE_WORDS) assert.deepEqual(thaiWords(`และ${word}`).at(-1)?.text.endsWith(word), true, word);
});

test('no piece begins with a mark or with what closes', () => {
  for (const text of ['น้ำใจ (ผู้ใหญ่) “ปลื้ม” ฯลฯ 50% ก.ค.ศ.', 'ที่นี่มีน้ำ\u0e4dา', 'a/b/c ก-ข']) {
    for (const { text: piece } of thaiWords(text))
      assert.doesNotMatch(piece, /^[\p{M}ๆฯ.,)”%/-]/u, `${piece} in ${text}`);
  }
});

test('the words stay what they were', () => {
  const text = 'แผนการใช้จ่ายงบประมาณประจำปี (E-Service) https://www.example.go.th/a_b?c=d';
  assert.equal(
    thaiWords(text)
      .map((piece) => piece.text)
      .join(''),
    text,
  );
  assert.equal(cutOf('Plain English text'), 'Plain English text');
  assert.equal(cutOf(''), '');
});

test('what the dictionary of the browser would cut is held together, other words need no help', () => {
  assert.deepEqual(thaiWords('หลักฐานของแผน'), [
    { text: 'หลักฐาน', isHeld: true },
    { text: 'ของ', isHeld: false },
    { text: 'แผน', isHeld: false },
  ]);
  const address = 'ดูที่ https://www.example.go.th/a/b-c';
  assert.deepEqual(
    thaiWords(address).filter(({ text, isHeld }) => isHeld && text.includes('/')),
    [],
  );
});

test('only what is held gets an element, and the text is escaped', () => {
  assert.equal(render(<ThaiText text={'แผน<b>หลักฐานใหม่'} />), 'แผน&lt;b><span class="thai-word">หลักฐาน</span>ใหม่');
  assert.equal(render(<ThaiText text="แผนใหม่ & เก่า" />), 'แผนใหม่ &amp; เก่า');
});

test('a line may end at the space between two words that are held together each', () => {
  const html = render(<ThaiText text={'ประจำปีงบประมาณ พ.ศ. 2566 ให้ผู้บริหาร'} />);
  assert.doesNotMatch(html, /\s<\/span>/);
  assert.match(html, /ประจำปีงบประมาณ<\/span> พ\.ศ\. 2566 /);
});

test('an address with Thai in it may end a line, where a word may not', () => {
  const address = 'http://127.0.0.1:21805/ita/2566/o32/กิจกรรม-no-gift-policy-ประจำปี-2566.pdf';
  assert.deepEqual(
    thaiWords(address).filter(({ isHeld, text }) => isHeld && text.length > 30),
    [],
  );
  assert.equal(
    thaiWords(address)
      .map(({ text }) => text)
      .join(''),
    address,
  );
});
