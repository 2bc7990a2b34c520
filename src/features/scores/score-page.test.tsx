import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { openFrameworkShelf } from '#src/features/frameworks/index.ts';
import { openYear, recordPublishedScores } from '#src/features/years/index.ts';
import { anAgency } from '#src/platform/db/testing/an-agency.ts';
import { forEachDatabase } from '#src/platform/db/testing/for-each-database.ts';
import { queriesOf } from '#src/platform/db/testing/queries-of.ts';
import { readScorePage } from './read-score-page.ts';
import { type ScoreLine, type ScoreSheet, scoreSheetOf } from './score-sheet.ts';
import { ScorePage } from './screens/score-page.tsx';

const frameworks = openFrameworkShelf();
const now = () => new Date('2023-01-10T03:00:00Z');

function lineOf(sheet: ScoreSheet, level: ScoreLine['level'], code: string): ScoreLine {
  const all = (line: ScoreLine): ScoreLine[] => [line, ...line.children.flatMap(all)];
  const found = all(sheet.total).find((line) => line.level === level && line.code === code);
  assert.ok(found, `${level} ${code}`);
  return found;
}

function sheetOf(
  frameworkId: string,
  states: ReadonlyMap<string, 'pass' | 'fail' | 'manual' | 'unchecked'>,
): ScoreSheet {
  const framework = frameworks.get(frameworkId);
  return scoreSheetOf({ framework, frameworkYearBE: framework.fiscalYearBE, status: 'open', states, published: [] });
}

forEachDatabase((_name, open) => {
  test('the page of the score holds the published result beside what the rules make of the published items', async () => {
    const db = await open();
    const { actor } = await anAgency(db);
    await openYear({ db, actor, frameworks, now }, { fiscalYearBE: 2565, frameworkId: 'peo-2565', fromYearBE: null });
    await recordPublishedScores({ db, actor, now }, 2565, [
      { level: 'instrument', code: 'OIT', score: 98.34, remark: null },
      { level: 'item', code: 'O14', score: 0, remark: 'พิมพ์ปีงบประมาณผิด' },
    ]);
    const read = await readScorePage({ db, actor, frameworks }, 2565);
    assert.ok(read.ok);
    const oit = lineOf(read.value, 'instrument', 'OIT');
    assert.equal(oit.published?.score, 98.34);
    assert.equal(oit.recomputed, 98.34);
    assert.equal(lineOf(read.value, 'indicator', '9').recomputed, 96.67);
    assert.equal(lineOf(read.value, 'item', 'O14').published?.remark, 'พิมพ์ปีงบประมาณผิด');
    assert.equal(lineOf(read.value, 'item', 'O14').state, 'missing');
  });

  test('the page of the score takes three queries', async () => {
    const db = await open();
    const { actor } = await anAgency(db);
    await openYear({ db, actor, frameworks, now }, { fiscalYearBE: 2566, frameworkId: 'nacc-2566', fromYearBE: null });
    const queries = await queriesOf(db, () => readScorePage({ db, actor, frameworks }, 2566));
    assert.equal(queries.length, 3, queries.join('\n'));
  });

  test('a year that was not opened has no score', async () => {
    const db = await open();
    const { actor } = await anAgency(db);
    assert.deepEqual(await readScorePage({ db, actor, frameworks }, 2566), { ok: false, problem: 'not-found' });
  });
});

test('what is not known widens the range and is left out of what is expected', () => {
  const { items } = frameworks.get('nacc-2566');
  const states = new Map(items.map(({ code }) => [code, code === 'O1' ? ('manual' as const) : ('pass' as const)]));
  const { forecast } = sheetOf('nacc-2566', states);
  assert.equal(forecast.expected.instrumentScore, 100);
  assert.equal(forecast.optimistic.instrumentScore, 100);
  assert.ok((forecast.pessimistic.instrumentScore ?? 100) < 100);
});

test('a closed year is worked out from what was published, an open one from its checks', () => {
  const framework = frameworks.get('peo-2565');
  const facts = {
    framework,
    frameworkYearBE: 2565,
    states: new Map(),
    published: [{ fiscalYearBE: 2565, level: 'item' as const, code: 'O14', score: 0, remark: null }],
  };
  const closed = scoreSheetOf({ ...facts, status: 'closed' });
  assert.deepEqual(
    [closed.basis, lineOf(closed, 'instrument', 'OIT').value, closed.band?.code],
    ['published', 98.34, 'AA'],
  );
  const html = renderToString(<ScorePage sheet={closed} language="th" />);
  assert.ok(html.includes('ปีนี้ปิดแล้ว') && !html.includes('ต่ำสุดที่เป็นไปได้'));
  const open = scoreSheetOf({ ...facts, status: 'open' });
  assert.deepEqual([open.basis, lineOf(open, 'instrument', 'OIT').value], ['checks', 0]);
  assert.equal(scoreSheetOf({ ...facts, status: 'closed', published: [] }).basis, 'checks');
});

test('every item costs as much as the fall of the score when it alone is lost, but for rounding', () => {
  const { items } = frameworks.get('nacc-2566');
  const all = new Map(items.map(({ code }) => [code, 'pass' as 'pass' | 'fail']));
  const sheet = sheetOf('nacc-2566', all);
  assert.equal(sheet.costs.length, items.length);
  for (const { code, instrumentPoints } of sheet.costs) {
    const lost = sheetOf('nacc-2566', new Map(all).set(code, 'fail')).forecast.expected.instrumentScore ?? 0;
    assert.ok(Math.abs(100 - lost - instrumentPoints) < 0.02, `${code}: ${instrumentPoints} against ${100 - lost}`);
  }
});

test('the screen names value, working, sources and what is not verified, in both languages', () => {
  const { items } = frameworks.get('peo-2565');
  const framework = frameworks.get('peo-2565');
  const sheet = scoreSheetOf({
    framework,
    frameworkYearBE: framework.fiscalYearBE,
    status: 'open',
    states: new Map(items.map(({ code }) => [code, code === 'O14' ? ('fail' as const) : ('pass' as const)])),
    published: [{ fiscalYearBE: 2565, level: 'item', code: 'O14', score: 0, remark: 'พิมพ์ปี <ผิด>' }],
  });
  const thai = renderToString(<ScorePage sheet={sheet} language="th" />);
  for (const words of ['98.34', '= ได้ 5 จาก 6 ข้อ · ไม่ปัดเศษ', ' + 83.33 + ', 'ยังไม่ยืนยัน', 'href="/years/2565/items/O14"'])
    assert.ok(thai.includes(words), words);
  assert.ok(thai.includes('พิมพ์ปี &lt;ผิด'), 'a remark is shown as text');
  assert.ok(!/ style="/.test(thai));
  const english = renderToString(<ScorePage sheet={sheet} language="en" />);
  for (const words of ['5 of 6 items met', 'not verified', 'What one lost item costs', 'Budget management'])
    assert.ok(english.includes(words), words);
});
