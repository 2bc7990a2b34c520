import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { requiredYearWords } from '#src/assessment/evidence-checks/periods/required-year-words.ts';
import { filled } from '#src/shared/filled.ts';
import { boardOfItems } from './board-of-items.ts';
import { elementChecklist, readSeenElements } from './element-checklist.ts';
import { itemsCsv, itemsXlsx } from './export-items.ts';
import { filterItems } from './filter-items.ts';
import { historySentence } from './history-sentence.ts';
import { itemListQuery, readItemListFilter } from './item-list-filter.ts';
import { itemState } from './item-state.ts';
import { itemWordsOf } from './item-words.ts';
import { keptFileName } from './kept-file-name.ts';
import { mediaTypeOf } from './media-type-of.ts';
import { lastOverruleDay, overruleEndProblem } from './overrule-rules.ts';
import { aRow } from './testing/an-item-page.ts';
import { verdictOfItem } from './verdict-of-item.ts';

const TODAY = '2026-02-01';
const severity = fc.constantFrom('fail', 'manual', 'warn', 'info');
const overruledUntil = fc.constantFrom(null, '2026-01-31', TODAY, '2026-12-31');
const weighed = fc.array(fc.record({ severity, overruledUntil }));

describe('the verdict of an item', () => {
  it('is the worst finding that nobody overruled, and pass where none is left', () => {
    const fault = { severity: 'fail', overruledUntil: TODAY } as const;
    assert.equal(verdictOfItem([fault], TODAY), 'pass');
    assert.equal(verdictOfItem([fault], '2026-02-02'), 'fail');
    assert.equal(verdictOfItem([fault, { severity: 'warn', overruledUntil: null }], TODAY), 'warn');
    assert.equal(verdictOfItem([], TODAY), 'pass');
  });

  it('never gets worse by an overrule, nor depends on the order', () => {
    const worst = ['pass', 'warn', 'manual', 'fail'];
    fc.assert(
      fc.property(weighed, (findings) => {
        const all = findings.map((one) => ({ ...one, overruledUntil: null }));
        assert.ok(worst.indexOf(verdictOfItem(findings, TODAY)) <= worst.indexOf(verdictOfItem(all, TODAY)));
        assert.equal(verdictOfItem(findings, TODAY), verdictOfItem(findings.toReversed(), TODAY));
      }),
    );
  });

  it('means nothing without evidence', () => {
    assert.equal(itemState('pass', 0), 'missing');
    assert.equal(itemState(null, 1), 'unchecked');
    assert.equal(itemState('manual', 1), 'manual');
  });
});

describe('the last day of an overrule', () => {
  it('is the end of the fiscal year after the one of today', () => {
    assert.equal(lastOverruleDay('2026-09-30'), '2027-09-30');
    assert.equal(lastOverruleDay('2026-10-01'), '2028-09-30');
  });

  it('lies after today', () => {
    assert.equal(overruleEndProblem(TODAY, TODAY), 'past');
    assert.equal(overruleEndProblem('2026-02-02', TODAY), null);
    assert.equal(overruleEndProblem('2027-09-30', TODAY), null);
    assert.equal(overruleEndProblem('2027-10-01', TODAY), 'too-far');
  });
});

describe('the filter of the list', () => {
  const rows = [
    aRow({ id: '1', code: 'O1', titleTh: 'โครงสร้าง', state: 'pass', points: 1 }),
    aRow({ id: '2', code: 'O10', titleTh: 'แผนดำเนินงาน ปี ๒๕๖๖', state: 'fail', points: 3, ownerName: 'สมชาย ใจดี' }),
    aRow({
      id: '3',
      code: 'O12',
      titleTh: 'แผนการใช้จ่ายงบประมาณ',
      subIndicator: '9.2',
      state: 'missing',
      points: 3,
      unit: { id: 'u1', nameTh: 'กลุ่มอำนวยการ' },
    }),
  ];
  const shown = (query: Record<string, string>) => filterItems(rows, readItemListFilter(query)).map(({ code }) => code);

  it('finds by any words, whatever their spaces, digits and case', () => {
    assert.deepEqual(shown({ q: 'แผน ดำเนินงาน' }), ['O10']);
    assert.deepEqual(shown({ q: '2566' }), ['O10']);
    assert.deepEqual(shown({ q: 'o๑๒' }), ['O12']);
    assert.deepEqual(shown({ q: 'ข้อ 1' }), ['O1']);
    assert.deepEqual(shown({ q: 'สมชาย' }), ['O10']);
    assert.deepEqual(shown({ q: 'กลุ่ม อำนวยการ' }), ['O12']);
    assert.deepEqual(shown({ q: 'structure' }).length, 3);
    assert.deepEqual(shown({ q: 'ไม่มีแน่นอน' }), []);
  });

  it('leaves what was chosen, and ignores what it does not know', () => {
    assert.deepEqual(shown({ sub: '9.2' }), ['O12']);
    assert.deepEqual(shown({ state: 'fail' }), ['O10']);
    assert.deepEqual(shown({ unit: 'u1' }), ['O12']);
    assert.deepEqual(shown({ unit: 'none' }), ['O1', 'O10']);
    assert.deepEqual(shown({ state: 'nonsense', view: 'x', sort: 'y' }), ['O1', 'O10', 'O12']);
  });

  it('sorts the worst and the dearest first, what is alike in its order', () => {
    assert.deepEqual(shown({ sort: 'state' }), ['O10', 'O12', 'O1']);
    assert.deepEqual(shown({ sort: 'points' }), ['O10', 'O12', 'O1']);
    assert.deepEqual(shown({ sort: '-points' }), ['O1', 'O10', 'O12']);
    assert.deepEqual(shown({ sort: '-code' }), ['O12', 'O10', 'O1']);
    assert.deepEqual(shown({ sort: 'unit' })[0], 'O12');
  });

  it('comes back from its own address', () => {
    for (const query of [
      {},
      { view: 'board', q: 'แผน & x', sort: '-state' },
      { sub: '9.1', unit: 'none', state: 'warn' },
    ]) {
      const filter = readItemListFilter(query);
      const again = Object.fromEntries(new URLSearchParams(itemListQuery(filter)));
      assert.deepEqual(readItemListFilter(again), filter);
    }
    assert.equal(itemListQuery(readItemListFilter({})), '');
  });

  it('puts every row into one column of the board', () => {
    const columns = boardOfItems(rows);
    assert.equal(columns.length, 6);
    assert.equal(columns.flatMap((column) => column.rows).length, rows.length);
  });
});

describe('the required year in words', () => {
  it('names the fiscal year with its days, and months with their number', () => {
    assert.equal(
      requiredYearWords({ kind: 'fiscal-year', fiscalYearBE: 2566 }, 'th'),
      'ปีงบประมาณ พ.ศ. 2566 (1 ต.ค. 2565 – 30 ก.ย. 2566)',
    );
    assert.equal(
      requiredYearWords({ kind: 'months', from: '2565-10', to: '2566-03' }, 'th'),
      'ข้อมูลช่วง ต.ค. 2565 – มี.ค. 2566 (6 เดือน)',
    );
    assert.match(requiredYearWords({ kind: 'covers', fiscalYearBE: 2566 }, 'th'), /ครอบคลุมปีงบประมาณ พ\.ศ\. 2566/);
    assert.match(requiredYearWords({ kind: 'unknown' }, 'en'), /not known/);
    assert.match(requiredYearWords({ kind: 'current' }, 'th'), /ปัจจุบัน/);
  });
});

describe('the checklist of elements', () => {
  const phrases = { by: 'phrases', anyOf: ['x'] } as const;
  const element = { titleTh: 'ก', titleEn: 'a', look: phrases, whenMissing: 'fail' } as const;

  it('takes the best that any piece shows', () => {
    const seen = [
      ...readSeenElements([{ id: 'a', state: 'missing', page: null, quote: null }], 'e1'),
      ...readSeenElements([{ id: 'a', state: 'found', page: 4, quote: 'เป้าหมาย' }], 'e2'),
      ...readSeenElements(
        [
          { id: 'b', state: 'unsure' },
          { id: 'b', state: 'missing' },
        ],
        'e3',
      ),
    ];
    const lines = elementChecklist(
      [
        { ...element, id: 'a' },
        { ...element, id: 'b' },
      ],
      seen,
    );
    assert.deepEqual(
      lines.map(({ state, page, evidenceId }) => [state, page, evidenceId]),
      [
        ['found', 4, 'e2'],
        ['unsure', null, 'e3'],
      ],
    );
  });

  it('does not take another form for none', () => {
    assert.throws(() => readSeenElements([{ id: 'a', state: 'perhaps' }], 'e1'));
  });
});

describe('an uploaded file', () => {
  it('keeps its Thai name, without folders and control characters, and its ending', () => {
    assert.equal(keptFileName('C:\\fakepath\\แผน ปี๒๕๖๖.pdf'), 'แผน ปี๒๕๖๖.pdf');
    assert.equal(keptFileName('../../etc/passwd'), 'passwd');
    assert.equal(keptFileName('a\r\nSet-Cookie: x.pdf'), 'a Set-Cookie: x.pdf');
    assert.equal(keptFileName('..\\'), 'unnamed');
    const long = keptFileName(`${'ก'.repeat(5000)}.pdf`);
    assert.equal([...long].length, 200);
    assert.match(long, /\.pdf$/);
  });

  it('never throws, and never keeps what the database or a header could not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (name) => {
        const kept = keptFileName(name);
        assert.ok(kept.length > 0 && kept.isWellFormed());
        assert.doesNotMatch(kept, /[\u0000-\u001f/\\]/);
      }),
    );
  });

  it('is what its content says', async () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    assert.equal(await mediaTypeOf(bytes('%PDF-1.7\n')), 'application/pdf');
    assert.equal(await mediaTypeOf(bytes('<svg xmlns="http://www.w3.org/2000/svg"></svg>')), 'image/svg+xml');
    assert.notEqual(await mediaTypeOf(new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])), 'application/pdf');
  });
});

describe('the history', () => {
  it('tells every event in Thai and English, and shows what came from outside without harm', () => {
    const details = {
      itemCode: 'O1',
      title: 'แผน\u202epdf',
      source: 'https://a.example/%E0%B9%81%E0%B8%9C%E0%B8%99',
      sha256: null,
    };
    assert.equal(
      historySentence('evidence-added', details, 'th'),
      'เพิ่มหลักฐาน “แผน<U+202E>pdf” (https://a.example/แผน)',
    );
    const overruled = { itemCode: 'O1', code: 'x', reason: 'ถูกแล้ว', holdsUntil: '2026-09-30' };
    assert.equal(
      historySentence('finding-overruled', overruled, 'th'),
      'วินิจฉัยว่าข้อค้นพบไม่นับ ถึงวันที่ 30 กันยายน 2569 เหตุผล: ถูกแล้ว',
    );
    assert.match(historySentence('check-requested', { itemCode: null }, 'en'), /all items/);
    assert.equal(historySentence('of-a-later-version', {}, 'th'), 'of-a-later-version');
    assert.equal(historySentence('toString', {}, 'th'), 'toString');
  });
});

describe('the export', () => {
  const list = {
    fiscalYearBE: 2566,
    yearIsClosed: false,
    allCount: 1,
    stateCounts: { fail: 1, missing: 0, manual: 0, warn: 0, unchecked: 0, pass: 0 },
    subIndicators: [],
    units: [],
    runningCheckId: null,
    rows: [aRow({ state: 'fail', ownerName: '=HYPERLINK("http://evil.example")', points: 1.111 })],
  };

  it('as CSV opens in Excel as Thai, and runs no formula', () => {
    const csv = itemsCsv(list, 'th');
    assert.ok(csv.startsWith('\ufeffข้อ,'));
    assert.match(csv, /"'=HYPERLINK\(""http/);
    assert.match(csv, /O1,9\.1,โครงสร้าง,ไม่ผ่าน,1,/);
  });

  it('as XLSX is a zip of a workbook', async () => {
    const bytes = await itemsXlsx(list, 'en');
    assert.equal(await mediaTypeOf(bytes), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  });
});

describe('the words', () => {
  it('exist in Thai and in English, with as many places to fill', () => {
    const [thai, english] = [itemWordsOf('th'), itemWordsOf('en')];
    for (const word of Object.keys(thai) as (keyof typeof thai)[]) {
      assert.match(thai[word], /[ก-๙]/, word);
      assert.doesNotMatch(english[word], /[ก-๙]/, word);
      assert.equal(thai[word].split('{}').length, english[word].split('{}').length, word);
    }
    assert.equal(filled('แสดง {} จาก {} ข้อ', 2, 43), 'แสดง 2 จาก 43 ข้อ');
    assert.equal(filled('{}', '$&{}'), '$&{}');
  });
});
