import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { openFrameworkShelf } from './framework-shelf.ts';
import { parseChangeKind, readComparison } from './read-comparison.ts';
import { ComparePage } from './screens/compare-page.tsx';
import { FrameworkPage } from './screens/framework-page.tsx';

const frameworks = openFrameworkShelf();

function compared(yearFrameworkId: string, withId?: string) {
  const read = readComparison(frameworks, yearFrameworkId, withId);
  assert.ok(read.ok);
  return read.value;
}

test('the earlier framework comes first, whichever of the two the year uses', () => {
  assert.equal(compared('nacc-2566', 'nacc-2565').from.id, 'nacc-2565');
  assert.equal(compared('nacc-2565', 'nacc-2566').from.id, 'nacc-2565');
});

test('where nobody chose, the nearest year before is compared with, and for the first year one after', () => {
  assert.equal(compared('nacc-2568').from.fiscalYearBE, 2566);
  assert.equal(compared('nacc-2565').withId, 'peo-2565');
});

test('every item of both frameworks stands in exactly one line, and the counts add up', () => {
  const { items, counts } = compared('nacc-2566', 'peo-2565');
  const later = items.flatMap(({ change }) => ('to' in change ? [change.to.code] : []));
  const earlier = items.flatMap(({ change }) => ('from' in change ? [change.from.code] : []));
  assert.deepEqual(
    later.sort(),
    frameworks
      .get('nacc-2566')
      .items.map(({ code }) => code)
      .sort(),
  );
  assert.deepEqual(
    earlier.sort(),
    frameworks
      .get('peo-2565')
      .items.map(({ code }) => code)
      .sort(),
  );
  assert.equal(
    Object.values(counts).reduce((sum, count) => sum + count, 0),
    items.length,
  );
});

test('elements that only one of the two asks for are told apart', () => {
  for (const { change, added, dropped } of compared('nacc-2566', 'nacc-2565').items) {
    if (!('from' in change && 'to' in change)) continue;
    const { from, to } = change;
    assert.ok(added.every(({ id }) => from.elements.every((one) => one.id !== id)));
    assert.equal(from.elements.length - dropped.length + added.length, to.elements.length, to.code);
  }
});

test('a framework that is not there is refused', () => {
  assert.deepEqual(readComparison(frameworks, 'nacc-2566', '../etc'), { ok: false, problem: 'unknown-framework' });
  const alone = { ids: ['nacc-2566'], get: frameworks.get };
  assert.deepEqual(readComparison(alone, 'nacc-2566'), { ok: false, problem: 'nothing-to-compare' });
});

test('the screen of the comparison shows the kind that was chosen, and marks what is not sure', () => {
  const comparison = compared('nacc-2566', 'peo-2565');
  const page = (show: string | undefined, language: 'th' | 'en') =>
    renderToString(
      <ComparePage comparison={comparison} yearBE={2566} show={parseChangeKind(show)} language={language} />,
    );
  const rows = (html: string) => (html.match(/<tr /g)?.length ?? 1) - 1;
  assert.equal(rows(page(undefined, 'th')), comparison.items.length);
  assert.equal(rows(page('constructor', 'th')), comparison.items.length);
  for (const kind of ['new', 'changed', 'gone'] as const)
    assert.equal(rows(page(kind, 'en')), comparison.counts[kind], kind);
  assert.ok(page('changed', 'th').includes('ยังไม่ยืนยัน'));
  assert.ok(page('new', 'en').includes('New evidence is needed'));
  assert.ok(page('gone', 'th').includes('href="/years/2566/compare?with=peo-2565&amp;show=gone"'));
});

test('the screen of the rules names every item with its elements, year and sources', () => {
  const framework = frameworks.forYear('nacc-2566', 2566);
  const thai = renderToString(<FrameworkPage framework={framework} language="th" />);
  for (const { code } of framework.items) assert.ok(thai.includes(`href="/years/2566/items/${code}"`), code);
  for (const words of [
    '1 ต.ค. 2565 – 30 ก.ย. 2566',
    'ต้องดูเอง',
    'ขาดแล้วไม่ผ่าน',
    'href="https://banklongsuan.go.th/ita-2566/"',
  ])
    assert.ok(thai.includes(words), words);
  assert.ok(!/ style="/.test(thai));
  const english = renderToString(<FrameworkPage framework={framework} language="en" />);
  for (const words of ['Organisation structure', 'fiscal year 2565 (1 Oct 2564', 'Chart of the units'])
    assert.ok(english.includes(words), words);
});

test('rules borrowed for another year move their years along', () => {
  const html = renderToString(<FrameworkPage framework={frameworks.forYear('nacc-2566', 2567)} language="th" />);
  assert.ok(html.includes('1 ต.ค. 2566 – 30 ก.ย. 2567'));
});
