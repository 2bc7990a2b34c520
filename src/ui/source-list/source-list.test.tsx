import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { sourceAddress } from './source-address.ts';
import { SourceList } from './source-list.tsx';

for (const [source, address] of [
  ['www.nacc.go.th/ita/2566', 'https://www.nacc.go.th/ita/2566'],
  ['org.thaipbs.or.th', 'https://org.thaipbs.or.th'],
  ['https://example.go.th/a', 'https://example.go.th/a'],
  ['inferred from nacc-2565', null],
  ['nacc-2565', null],
  ['คู่มือการประเมิน', null],
  ['javascript:alert(1)', null],
] as const) {
  test(`the source “${source}” ${address === null ? 'is words' : `leads to ${address}`}`, () => {
    assert.equal(sourceAddress(source), address);
  });
}

test('sources on the web are links, others are words', () => {
  const html = renderToString(<SourceList sources={['www.nacc.go.th/ita', 'คู่มือ <2566>']} language="th" />);
  assert.equal(html.match(/<a /g)?.length, 1);
  assert.ok(html.includes('href="https://www.nacc.go.th/ita"'));
  assert.ok(html.includes('คู่มือ &lt;2566'));
});
