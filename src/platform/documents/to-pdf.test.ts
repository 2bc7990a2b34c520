import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPdf } from '#src/platform/extract/pdf/read-pdf.ts';
import type { OfficialDocument } from './official-document.ts';
import { toPdf } from './to-pdf.ts';

const HARD_WORDS =
  'ดีขึ้น น้ำ ที่ ผู้ ปู่ กี่ ป้าย ก็ สำนักงาน ญู ฐุ ครั้งที่ สิ้นสุด ซื้อ ทั้งสิ้น ฟ้า ฝึกอบรม ตั้งแต่ หนึ่ง ย้ำ ค้ำ นี้นี้ ปฏิญญา ณัฐฐา ชั้น กลั่น รื้อ';

const aDocument = (more: Partial<OfficialDocument> = {}): OfficialDocument => ({
  title: 'ทดสอบ',
  blocks: [{ kind: 'paragraph', text: HARD_WORDS }],
  createdAt: new Date('2023-01-16T03:00:00Z'),
  ...more,
});

const textOf = (pdf: Uint8Array) =>
  readPdf(pdf)
    .pages.map((page) => page.text)
    .join('\n');
const squeezed = (text: string) => text.replace(/\s/gu, '');

test('the text layer holds each Thai cluster once, in body, heading and table', () => {
  const text = squeezed(
    textOf(
      toPdf(
        aDocument({
          blocks: [
            { kind: 'paragraph', text: HARD_WORDS },
            { kind: 'heading', text: HARD_WORDS },
            { kind: 'table', head: ['คำ'], rows: [[HARD_WORDS]] },
          ],
        }),
      ),
    ),
  );
  assert.equal(text.split(squeezed(HARD_WORDS)).length - 1, 3);
});

test('the same document gives the same bytes', () => {
  assert.deepEqual(toPdf(aDocument()), toPdf(aDocument()));
});

test('text of a document is never read as markup', () => {
  const text = '#set page(width: 1cm) $x^2$ *ดี* _ก_ `ข` <ค> @ง \\ [จ] "ฉ" // ช /* ซ';
  assert.equal(squeezed(textOf(toPdf(aDocument({ blocks: [{ kind: 'paragraph', text }] })))), squeezed(text));
});

test('Thai digits are used throughout where asked for, but not in addresses', () => {
  const text = textOf(
    toPdf(
      aDocument({
        thaiDigits: true,
        blocks: [{ kind: 'paragraph', text: 'ปี 2566 ที่ ศธ 0258/12 office2566@example.go.th' }],
      }),
    ),
  );
  assert.match(text, /ปี ๒๕๖๖ ที่ ศธ ๐๒๕๘\/๑๒ office2566@example\.go\.th/u);
});

test('a cover stands on a page of its own', () => {
  const pdf = toPdf(
    aDocument({
      blocks: [
        { kind: 'cover', lines: ['แผน', 'พ.ศ. 2566'] },
        { kind: 'paragraph', text: 'คำนำ' },
      ],
    }),
  );
  assert.deepEqual(
    readPdf(pdf).pages.map((page) => page.text.includes('คำนำ')),
    [false, true],
  );
});
