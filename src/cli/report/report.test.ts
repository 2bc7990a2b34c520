import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { csvCell } from '#src/platform/documents/to-csv.ts';
import { aFinding, anItemResult, aPiece, aResult } from '../testing/a-result.ts';
import { csvReport } from './csv-report.ts';
import { junitReport } from './junit-report.ts';
import { wrapTo } from './layout.ts';
import { tableReport } from './table-report.ts';

const plain = { language: 'th', width: 90, paint: (_: unknown, text: string) => text } as const;
const faulty = aResult({
  items: [anItemResult({ verdict: 'fail', evidence: [aPiece({ verdict: 'fail', findings: [aFinding()] })] })],
});

describe('the table', () => {
  it('says state in a word and a sign, then page, quotation and what to do', () => {
    const report = tableReport(faulty, plain);
    assert.match(report, /✘ ไม่ผ่าน\s+O11\s+แผนดำเนินงาน/);
    assert.match(report, /หน้า 1: ปีงบประมาณบนปก/);
    assert.match(report, /“ประจำปีงบประมาณ พ\.ศ\. ๒๕๖๗”/);
    assert.match(report, /วิธีแก้: แก้ปีบนปก/);
    assert.match(report, /1 มกราคม 2569/);
    assert.match(report, /97\.50/);
  });

  it('is in English where asked', () => {
    assert.match(tableReport(faulty, { ...plain, language: 'en' }), /page 1: The fiscal year on the cover/);
  });

  it('keeps to the width, marks above and below not counted', () => {
    const long = aFinding({
      messageTh: 'ปีงบประมาณที่ระบุไว้บนปกของเอกสารไม่ตรงกับปีที่ต้องการ'.repeat(6),
      quote: 'ก'.repeat(4000),
    });
    const result = aResult({ items: [anItemResult({ verdict: 'fail', evidence: [aPiece({ findings: [long] })] })] });
    for (const width of [80, 120]) {
      for (const line of tableReport(result, { ...plain, width }).split('\n'))
        assert.ok(stringWidth(line) <= width, line);
    }
  });

  it('shows hostile names and quotations harmless', () => {
    const piece = aPiece({
      source: '\u001b[2Jแผน\u202efdp.exe',
      findings: [aFinding({ quote: 'a\u001b]0;x\u0007\nb' })],
    });
    const report = tableReport(aResult({ items: [anItemResult({ evidence: [piece] })] }), plain);
    assert.doesNotMatch(report, /[\u001b\u0007\u202e]/);
  });

  it('shows the first problems of each kind of a list of thousands, and says how many more there are', () => {
    const words = { messageTh: 'ไม่มีข้อนี้', messageEn: 'no such item', fixTh: 'แก้', fixEn: 'mend' };
    const problems = Array.from({ length: 9000 }, (_, row) => ({
      code: 'item-unknown',
      source: 'list.csv',
      row: row + 1,
      quote: 'O99',
      ...words,
    }));
    const report = tableReport(aResult({ problems }), plain);
    assert.match(report, /และอีก 8995 แห่ง/);
    assert.ok(report.split('\n').length < 40);
  });
});

describe('wrapping', () => {
  it('loses nothing but spaces and never tears a mark from its letter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ที่', 'สำนักงาน', 'ปี๒๕๖๖', ' ', 'plan', 'ก้ำ', 'x'.repeat(50)), { maxLength: 30 }),
        (parts) => {
          const text = parts.join('');
          const lines = wrapTo(text, 30);
          assert.equal(lines.join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
          for (const line of lines) {
            assert.ok(stringWidth(line) <= 30);
            assert.doesNotMatch(line, /^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/);
          }
        },
      ),
    );
  });
});

describe('CSV', () => {
  it('begins with a byte order mark and has one row a finding', () => {
    const csv = csvReport(faulty);
    assert.ok(csv.startsWith('\ufeffข้อ,'));
    assert.equal(csv.trim().split('\r\n').length, 2);
  });

  it('lets no cell become a formula', () => {
    for (const evil of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u200b=1', '＝1']) {
      assert.match(csvCell(evil), /^"?'/, JSON.stringify(evil));
    }
    assert.equal(csvCell('แผน 2566-2570'), 'แผน 2566-2570');
    assert.equal(csvCell('a"b,c'), '"a""b,c"');
  });

  it('keeps a formula in a file name harmless in the report', () => {
    const result = aResult({ items: [anItemResult({ evidence: [aPiece({ source: '=HYPERLINK("http://x")' })] })] });
    assert.ok(csvReport(result).includes(`"'=HYPERLINK(""http://x"")"`));
  });
});

describe('JUnit', () => {
  it('counts failures and skipped cases and escapes everything', () => {
    const evil = aPiece({
      source: '<a&"\'\u0000\ud800>',
      verdict: 'fail',
      findings: [aFinding({ messageTh: ']]><x>\u001b' })],
    });
    const xml = junitReport(
      aResult({ items: [anItemResult({ evidence: [evil, aPiece({ verdict: 'manual' }), aPiece()] })] }),
    );
    assert.match(xml, /tests="3" failures="1" skipped="1"/);
    assert.doesNotMatch(xml, /[\u0000-\u0008\u000b\u001b]|<a&|<x>/);
    assert.equal((xml.match(/<testcase/g) ?? []).length, (xml.match(/<\/testcase>|<testcase[^>]*\/>/g) ?? []).length);
  });
});
