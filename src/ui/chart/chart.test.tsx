import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { BarChart } from './bar-chart.tsx';
import { labelLines } from './label-lines.ts';
import { LineChart } from './line-chart.tsx';
import { StackedBars } from './stacked-bars.tsx';

const shared = { title: 'คะแนน <b>', description: 'สูงสุดคือ 9.1', language: 'th' } as const;
const CHARTS: Record<string, VNode> = {
  BarChart: <BarChart {...shared} bars={[{ label: '9.1 <i>', value: 81.25, max: 100 }]} />,
  StackedBars: <StackedBars {...shared} bars={[{ label: '9.1 <i>', counts: { pass: 3, fail: 1 } }]} />,
  LineChart: (
    <LineChart
      {...shared}
      points={[
        { label: '<i>2564', value: 93.4 },
        { label: '2565', value: null },
      ]}
    />
  ),
};

for (const [name, chart] of Object.entries(CHARTS)) {
  test(`${name}: the picture has a name and a description, and a table has the figures`, () => {
    const html = render(chart);
    const ids = /<svg[^>]*role="img"[^>]*aria-labelledby="(\S+) (\S+)"/.exec(html);
    assert.ok(ids, html);
    assert.match(html, new RegExp(`<title id="${ids[1]}">คะแนน &lt;b></title>`));
    assert.match(html, new RegExp(`<desc id="${ids[2]}">สูงสุดคือ 9.1</desc>`));
    assert.match(html, /<details.*<table/s);
  });

  test(`${name}: no style attribute, no markup from labels`, () => {
    const html = render(chart);
    assert.doesNotMatch(html, /\sstyle=/);
    assert.doesNotMatch(html, /<[ib]>/);
    assert.doesNotMatch(html, /NaN|undefined|Infinity/);
  });
}

test('a bar is as long as its value, and never longer than full', () => {
  const widths = (value: number) =>
    [
      ...render(<BarChart {...shared} bars={[{ label: 'ก', value, max: 100 }]} />).matchAll(
        /width="([\d.]+)%" height="14"/g,
      ),
    ].map(([, width]) => Number(width));
  const [track = 0, half = 0] = widths(50);
  assert.equal(half, track / 2);
  assert.equal(widths(180)[1], track);
  assert.equal(widths(0)[1], 0);
});

test('the parts of a stacked bar fill it in order, each with its word', () => {
  const html = render(<StackedBars {...shared} bars={[{ label: 'ก', counts: { fail: 1, pass: 3 } }]} />);
  const parts = [...html.matchAll(/<title>([^<]+)<\/title><rect x="([\d.]+)%"[^>]*width="([\d.]+)%"/g)].map(
    ([, ...part]) => part,
  );
  assert.deepEqual(parts, [
    ['ผ่าน 3', '0', '75'],
    ['ไม่ผ่าน 1', '75', '25'],
  ]);
});

test('a year without a figure is a gap, not a zero', () => {
  const points = [1, null, 3, 4].map((value, index) => ({ label: `256${index}`, value }));
  const html = render(<LineChart {...shared} points={points} />);
  assert.equal(html.split('<circle').length - 1, 3);
  assert.match(html, /ไม่มีข้อมูล/);
  assert.equal((/ d="([^"]*)"/.exec(html)?.[1] ?? '').split('M').length - 1, 2);
});

test('one point, no point and nothing above zero are drawn too', () => {
  for (const points of [[], [{ label: '2566', value: 0 }], [{ label: '2566', value: null }]]) {
    assert.doesNotMatch(render(<LineChart {...shared} points={points} />), /NaN|undefined/);
  }
  assert.match(render(<BarChart {...shared} bars={[]} />), /ยังไม่มีข้อมูล/);
  assert.doesNotMatch(render(<BarChart {...shared} bars={[{ label: 'ก', value: 0, max: 0 }]} />), /NaN/);
});

test('labels are cut at words, and what is left out shows', () => {
  assert.deepEqual(labelLines('9.1 ข้อมูลพื้นฐาน', 34), ['9.1 ข้อมูลพื้นฐาน']);
  const lines = labelLines('การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบประจำปีงบประมาณ', 20);
  assert.equal(lines.length, 2);
  assert.ok(lines[1]?.endsWith('…'));
});
