import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from 'preact-render-to-string';
import { safeHref } from './safe-href.ts';
import { SafeLink } from './safe-link.tsx';

const DANGEROUS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' \u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://example.go.th/1',
  'https://[not an address',
];

test('only the web and pages of our own are linked', () => {
  for (const href of DANGEROUS) assert.equal(safeHref(href), null, JSON.stringify(href));
  for (const href of [
    'https://example.go.th/แผน.pdf',
    'http://example.go.th',
    '/years/2566',
    '?q=O1',
    '#main',
    'O1',
    '',
  ]) {
    assert.equal(safeHref(href), href);
  }
});

test('an address that could run something is shown as text', () => {
  for (const href of DANGEROUS) {
    const html = render(<SafeLink href={href}>หลักฐาน</SafeLink>);
    assert.equal(html, '<span>หลักฐาน</span>');
  }
});

test('an external link opens apart, cannot reach back, and says so', () => {
  const html = render(
    <SafeLink href="https://example.go.th/?a=1&b=2" external language="en">
      {'<script>alert(1)</script>'}
    </SafeLink>,
  );
  assert.match(html, /href="https:\/\/example\.go\.th\/\?a=1&amp;b=2"/);
  assert.match(html, /target="_blank" rel="noopener noreferrer"/);
  assert.match(html, /\(opens in a new tab\)/);
  assert.ok(!html.includes('<script'));
});
