import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAddress, parseRedirect, withoutFragment } from './address.ts';

function hrefOf(text: string): string | null {
  const parsed = parseAddress(text);
  return parsed.ok ? parsed.value.href : null;
}

test('Thai hosts and paths become what the server is asked for', () => {
  assert.equal(
    hrefOf('https://เทศบาล.ไทย/แผน 2566.pdf'),
    `https://xn--o3cg7ak5c9d.xn--o3cw4h/${encodeURIComponent('แผน 2566.pdf')}`,
  );
});

test('percent-encoded TIS-620 stays as it is', () => {
  assert.equal(hrefOf('http://a.go.th/%E1%BC%B9.pdf'), 'http://a.go.th/%E1%BC%B9.pdf');
});

test('credentials, blanks and invisible characters are dropped', () => {
  assert.equal(hrefOf(' \u200bhttps://user:secret@a.go.th/x\u202e\n'), 'https://a.go.th/x');
});

test('an address without scheme is not guessed', () => {
  assert.equal(hrefOf('a.go.th/x.pdf'), null);
  assert.equal(hrefOf(''), null);
  assert.equal(hrefOf(`https://a.go.th/${'x'.repeat(9000)}`), null);
});

test('a Location of raw bytes keeps those bytes', () => {
  const base = new URL('http://a.go.th/dir/page?x=1');
  const utf8 = Buffer.from('แผน.pdf').toString('latin1');
  const parsed = parseRedirect(utf8, base);
  assert.ok(parsed.ok);
  assert.equal(parsed.value.href, `http://a.go.th/dir/${encodeURIComponent('แผน')}.pdf`);
  const tis620 = parseRedirect('/\xe1\xbc\xb9.pdf', base);
  assert.ok(tis620.ok);
  assert.equal(tis620.value.href, 'http://a.go.th/%E1%BC%B9.pdf');
});

test('the fragment is not part of what is asked for', () => {
  assert.equal(withoutFragment(new URL('http://a.go.th/x#page=2')).href, 'http://a.go.th/x');
});
