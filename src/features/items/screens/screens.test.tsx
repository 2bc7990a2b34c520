import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from 'preact-render-to-string';
import type { ItemListFilter } from '../item-list-filter.ts';
import { readItemListFilter } from '../item-list-filter.ts';
import type { ItemPage } from '../item-page.ts';
import type { ItemList, ItemRow } from '../item-row.ts';
import { aFinding, anItemPage, aPiece, aRow, someEvidence } from '../testing/an-item-page.ts';
import { ItemScreen } from './item-screen.tsx';
import { ItemsPage } from './items-page.tsx';
import { NewVersionPage } from './new-version-page.tsx';
import { OverrulePage } from './overrule-page.tsx';
import { WithdrawPage } from './withdraw-page.tsx';

const LIMITS = { mostBytes: 50_000_000, mostFiles: 10 };
const EVIL_NAME = 'แผน\u202efdp.exe<img src=x onerror=alert(1)>.pdf';

function listOf(rows: readonly ItemRow[], given: Partial<ItemList> = {}): ItemList {
  return {
    fiscalYearBE: 2566,
    yearIsClosed: false,
    rows,
    allCount: rows.length,
    stateCounts: { fail: 0, missing: 0, manual: 0, warn: 0, unchecked: rows.length, pass: 0 },
    subIndicators: [{ code: '9.1', titleTh: 'ข้อมูลพื้นฐาน', titleEn: 'Basic information' }],
    units: [{ id: 'unit-1', nameTh: 'กลุ่มอำนวยการ' }],
    runningCheckId: null,
    ...given,
  };
}

const filterOf = (query: Record<string, string> = {}): ItemListFilter => readItemListFilter(query);
const listPage = (rows: readonly ItemRow[], query: Record<string, string> = {}, given: Partial<ItemList> = {}) =>
  render(<ItemsPage list={listOf(rows, given)} filter={filterOf(query)} language="th" />);
const itemPage = (given: Partial<ItemPage> = {}, language: 'th' | 'en' = 'th') =>
  render(<ItemScreen page={anItemPage(given)} limits={LIMITS} language={language} />);
/** What is read: without tags, and without the spans that hold a word together. */
const wordsIn = (html: string) =>
  html
    .replace(/<span class="thai-word">([^<]*)<\/span>/g, '$1')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the list of items', () => {
  it('is a table whose rows lead to the items and say their state in words', () => {
    const html = listPage([
      aRow(),
      aRow({ id: 'row-2', code: 'O2', state: 'fail', findings: { fail: 2, manual: 0, warn: 1 } }),
    ]);
    assert.match(html, /<table[^>]*role="table"/);
    assert.match(html, /href="\/years\/2566\/items\/O2"/);
    assert.match(wordsIn(html), /แสดง 2 จาก 2 ข้อ/);
    assert.match(wordsIn(html), /ไม่ผ่าน ไม่ผ่าน 2 ควรแก้ 1/);
  });

  it('filters with a form that only reads and keeps what was chosen', () => {
    const html = listPage([aRow()], {
      q: '"><script>alert(1)</script>',
      state: 'fail',
      sort: '-points',
      view: 'board',
    });
    assert.match(html, /<form method="get" action="\/years\/2566\/items"/);
    assert.match(html, /<option value="fail" selected|<option selected value="fail"/);
    assert.match(html, /name="sort" value="-points"/);
    assert.match(html, /name="view" value="board"/);
    assert.doesNotMatch(html, /<script/);
  });

  it('sorts by links that turn the order around, and exports what is on the screen', () => {
    const html = listPage([aRow()], { sort: 'points', state: 'unchecked' });
    assert.match(html, /href="\/years\/2566\/items\?state=unchecked&amp;sort=-points"/);
    assert.match(html, /aria-sort="ascending"/);
    assert.match(html, /href="\/years\/2566\/items\/export\.xlsx\?state=unchecked&amp;sort=points"/);
  });

  it('is a board with a column for every state, too', () => {
    const html = listPage([aRow({ state: 'fail' })], { view: 'board' });
    for (const word of ['ไม่ผ่าน', 'ไม่มีหลักฐาน', 'ต้องดูเอง', 'ควรแก้', 'ยังไม่ตรวจ', 'ผ่าน']) {
      assert.match(html, new RegExp(`<span>${word}</span>`));
    }
  });

  it('says what to do where nothing is shown', () => {
    assert.match(wordsIn(listPage([], { q: 'ไม่มี' }, { allCount: 43 })), /ไม่พบข้อที่ตรงกับตัวกรอง .*ล้างตัวกรอง/);
    assert.match(wordsIn(listPage([])), /เปิดปีงบประมาณก่อน/);
  });
});

describe('the page of an item', () => {
  it('has one main action, and teaches the first step where there is no evidence', () => {
    const html = itemPage();
    assert.doesNotMatch(html, /action="[^"]*\/check"/);
    assert.match(wordsIn(html), /เพิ่มหลักฐานก่อน/);
    const withEvidence = itemPage({ state: 'unchecked', evidence: [someEvidence({ isChecked: false })] });
    assert.match(withEvidence, /<form method="post" action="\/years\/2566\/items\/O10\/check"/);
    assert.equal([...withEvidence.matchAll(/button--primary/g)].length, 1);
    assert.match(wordsIn(withEvidence), /ตรวจหลักฐานข้อนี้/);
    assert.match(wordsIn(withEvidence), /ยังไม่ได้ตรวจฉบับล่าสุด/);
  });

  it('has its sections as headings below one h1', () => {
    const html = itemPage();
    assert.equal([...html.matchAll(/<h1/g)].length, 1);
    const headings = [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, text = '']) => wordsIn(text).trim());
    for (const name of ['ต้องมีอะไร', 'หลักฐาน', 'ผลการตรวจ', 'ปีก่อน', 'งานที่ต้องทำ', 'ประวัติ']) {
      assert.ok(headings.includes(name), `${name} in ${headings.join(', ')}`);
    }
  });

  it('says the year in words and ticks the elements with words', () => {
    const line = { titleEn: 'x', page: null, quote: null, evidenceId: null, drawnPieceId: null, uncertain: false };
    const html = itemPage({
      checklist: [
        { ...line, id: 'a', titleTh: 'เป้าหมาย', state: 'found', page: 3, quote: 'เป้า<b>', evidenceId: 'evidence-1' },
        { ...line, id: 'b', titleTh: 'งบประมาณ', state: 'missing' },
        { ...line, id: 'c', titleTh: 'ระยะเวลา', state: 'not-looked' },
      ],
    });
    const words = wordsIn(html);
    assert.match(words, /ปีงบประมาณ พ\.ศ\. 2566 \(1 ต\.ค\. 2565 – 30 ก\.ย\. 2566\)/);
    assert.match(words, /พบแล้ว/);
    assert.match(words, /ไม่พบ/);
    assert.match(words, /ยังไม่ได้ตรวจ/);
    assert.match(html, /<a href="#results-evidence-1">หน้า 3<\/a>/);
    assert.match(html, /เป้า&lt;b/);
  });

  it('shows names from outside so that they neither act nor mislead', () => {
    const [version] = someEvidence().versions;
    const html = itemPage({
      state: 'fail',
      evidence: [
        someEvidence({
          titleTh: EVIL_NAME,
          versions: [{ ...version!, url: null, fileName: EVIL_NAME, byteLength: 1500 }],
        }),
        someEvidence({ id: 'e2', versions: [{ ...version!, url: 'javascript:alert(1)' }] }),
      ],
      pieces: [aPiece({ source: EVIL_NAME, findings: [aFinding({ quote: '<script>alert(1)</script>\u202e' })] })],
      history: [
        {
          at: new Date(),
          who: '<b>',
          kind: 'evidence-added',
          details: { itemCode: 'O10', title: EVIL_NAME, source: EVIL_NAME, sha256: null },
        },
      ],
    });
    assert.doesNotMatch(html, /\u202e|<img src=x|<script|href="javascript:|<b>/);
    assert.match(html, /&lt;U\+202E>|&lt;U\+202E&gt;/);
    assert.match(html, /href="\/evidence-versions\/version-1\/file"/);
  });

  it('shows a finding with its page and how to mend it, and offers to overrule it', () => {
    const html = itemPage({ state: 'fail', pieces: [aPiece({ findings: [aFinding()] })] });
    assert.match(html, /<img[^>]*src="\/findings\/finding-1\/page\.png"/);
    assert.match(html, /alt="ภาพหน้า 2 ที่ล้อมกรอบข้อความที่พบ"/);
    assert.match(html, /href="\/findings\/finding-1\/overrule"/);
    assert.match(wordsIn(html), /วิธีแก้: แก้ปีเป็น 2566/);
    assert.doesNotMatch(itemPage({ pieces: [aPiece({ findings: [aFinding({ severity: 'info' })] })] }), /\/overrule"/);
  });

  it('shows the decision on a finding with who, why and until when, and how to end it', () => {
    const overrule = { id: 'o1', reason: 'ดูแล้วถูกต้อง', holdsUntil: '2026-09-30', madeAt: new Date(), madeBy: 'สมหญิง' };
    const html = itemPage({ pieces: [aPiece({ findings: [aFinding({ overrule })] })] });
    assert.match(wordsIn(html), /ไม่นับจนถึงวันที่ 30 กันยายน 2569 โดย สมหญิง เหตุผล: ดูแล้วถูกต้อง/);
    assert.match(html, /action="\/overrules\/o1\/end"/);
    assert.doesNotMatch(html, /\/findings\/finding-1\/overrule"/);
  });

  it('shows a running check instead of the button', () => {
    const html = itemPage({
      state: 'unchecked',
      evidence: [someEvidence()],
      runningCheck: { id: 'run-1', status: 'running', donePieces: 3, allPieces: 7, isWholeYear: false },
    });
    assert.match(html, /data-run-progress="\/check-runs\/run-1\/progress"/);
    assert.match(html, /กำลังตรวจหลักฐานข้อนี้/);
    assert.match(html, /<progress[^>]*aria-label="ตรวจแล้ว 3 จาก 7 ชิ้น"/);
    assert.doesNotMatch(html, /action="[^"]*\/check"/);
  });

  it('offers a link of an earlier year once, and a file only to look at', () => {
    const earlier = { fiscalYearBE: 2565, itemCode: 'O9', titleTh: 'แผน 2565', versionId: 'v9', fileName: null };
    const offered = itemPage({ earlier: [{ ...earlier, url: 'https://office.example/2565.pdf' }] });
    assert.match(offered, /<input type="hidden" name="url" value="https:\/\/office\.example\/2565\.pdf"/);
    assert.match(wordsIn(offered), /ปี 2565 ข้อ O9/);
    const taken = itemPage({
      earlier: [{ ...earlier, url: 'https://office.example/plan.pdf' }],
      evidence: [someEvidence()],
    });
    assert.doesNotMatch(taken, /ใช้เป็นลิงก์ใหม่/);
    assert.doesNotMatch(itemPage({ earlier: [{ ...earlier, url: null, fileName: 'แผน.pdf' }] }), /ใช้เป็นลิงก์ใหม่/);
  });

  it('changes nothing in a closed year', () => {
    const html = itemPage({
      yearIsClosed: true,
      state: 'fail',
      evidence: [someEvidence()],
      pieces: [aPiece({ findings: [aFinding()] })],
    });
    assert.doesNotMatch(html, /method="post"/);
    assert.match(wordsIn(html), /ปีงบประมาณนี้ปิดแล้ว/);
  });

  it('keeps what was typed and leads from the summary to the field', () => {
    const html = render(
      <ItemScreen
        page={anItemPage()}
        limits={LIMITS}
        language="th"
        failed={{
          form: 'link',
          state: {
            problems: [{ field: 'url', word: 'addressWithoutScheme' }],
            fields: { url: 'www.a.example"', title: 'แผน' },
          },
        }}
      />,
    );
    assert.match(html, /href="#field-url"/);
    assert.match(html, /value="www\.a\.example&quot;"/);
    assert.match(html, /aria-invalid="true"/);
  });

  it('has every id once', () => {
    const html = itemPage({ evidence: [someEvidence()], pieces: [aPiece(), aPiece({ id: 'piece-2' })] });
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
  });

  it('speaks English', () => {
    const words = wordsIn(itemPage({ state: 'fail', pieces: [aPiece({ findings: [aFinding()] })] }, 'en'));
    assert.match(words, /What is required/);
    assert.match(words, /The title says 2565/);
    assert.match(words, /fiscal year 2566 \(1 Oct 2565 – 30 Sep 2566, B\.E\.\)/);
  });
});

describe('the pages with one form', () => {
  const evidence = {
    id: 'e1',
    titleTh: EVIL_NAME,
    latestVersion: 3,
    url: null,
    fileName: EVIL_NAME,
    itemCode: 'O10',
    fiscalYearBE: 2566,
  };

  it('a new version names the version that was seen', () => {
    const html = render(<NewVersionPage evidence={evidence} limits={LIMITS} language="th" />);
    assert.match(html, /action="\/years\/2566\/items\/O10\/evidence\/e1\/versions"/);
    assert.match(html, /name="latestVersion" value="3"/);
    assert.match(html, /encType="multipart\/form-data"|enctype="multipart\/form-data"/);
    assert.doesNotMatch(html, /\u202e|<img/);
  });

  it('withdrawing asks for a reason and says what is missing', () => {
    const form = { problems: [{ field: 'reason', word: 'reasonMissing' as const }], fields: {} };
    const html = render(<WithdrawPage evidence={evidence} form={form} language="th" />);
    assert.match(html, /href="#field-reason"/);
    assert.match(wordsIn(html), /ยังไม่ได้บอกเหตุผล/);
  });

  it('overruling keeps the date as it was typed, in parts', () => {
    const finding = {
      id: 'f1',
      severity: 'fail' as const,
      page: 1,
      quote: '<i>',
      messageTh: 'ปีไม่ตรง',
      messageEn: 'wrong year',
      source: 'https://office.example/plan.pdf',
      itemCode: 'O10',
      fiscalYearBE: 2566,
      lastDay: '2027-09-30',
    };
    const form = {
      problems: [{ field: 'until', word: 'datePast' as const }],
      fields: { 'until-day': '๓๑', 'until-month': '1', 'until-year': '2569', reason: 'เหตุผล</textarea>' },
    };
    const html = render(<OverrulePage finding={finding} form={form} language="th" />);
    assert.match(html, /action="\/findings\/f1\/overrule"/);
    assert.match(html, /value="๓๑"/);
    assert.match(html, /เหตุผล&lt;\/textarea/);
    assert.match(wordsIn(html), /ไม่เกิน 30 กันยายน 2570/);
    assert.match(html, /href="#field-until"/);
  });
});
