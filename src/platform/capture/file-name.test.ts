import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fileNameOf, safeFileName } from './file-name.ts';

const page = new URL('https://a.go.th/files/%E0%B9%81%E0%B8%9C%E0%B8%99.pdf?x=1');
const THAI = 'แผนปฏิบัติราชการ ๒๕๖๖.pdf';
const TIS620 = '\xe1\xbc\xb9.pdf';
const onWire = (text: string) => Buffer.from(text).toString('latin1');

test('the name comes from Content-Disposition in every form that servers send', () => {
  const forms: readonly (readonly [string, string])[] = [
    [`attachment; filename*=UTF-8''${encodeURIComponent(THAI)}`, THAI],
    [`attachment; filename="plan.pdf"; filename*=utf-8'th'${encodeURIComponent(THAI)}`, THAI],
    [`attachment; filename="${onWire(THAI)}"`, THAI],
    [`attachment; filename=${onWire(THAI)}`, THAI],
    [`attachment; filename="${TIS620}"`, 'แผน.pdf'],
    [`attachment; filename="${encodeURIComponent(THAI)}"`, THAI],
    ["inline; filename*=TIS-620''%E1%BC%B9.pdf", 'แผน.pdf'],
    ["attachment; filename*=x-nobody''%E1.pdf; filename=plan.pdf", 'plan.pdf'],
    [`attachment; filename="=?UTF-8?B?${Buffer.from(THAI).toString('base64')}?="`, THAI],
    ['attachment; filename="=?tis-620?Q?=E1=BC=B9.pdf?="', 'แผน.pdf'],
    ['attachment;filename="a\\"b;c.pdf"', 'a"b;c.pdf'],
    ['attachment; filename = "100%.pdf" ; size=3', '100%.pdf'],
  ];
  for (const [header, expected] of forms) assert.equal(fileNameOf(header, page), expected, header);
});

test('without it the last segment of the path serves, in UTF-8 or TIS-620', () => {
  assert.equal(fileNameOf(undefined, page), 'แผน.pdf');
  assert.equal(fileNameOf('attachment', page), 'แผน.pdf');
  assert.equal(fileNameOf(undefined, new URL('http://a.go.th/%E1%BC%B9.pdf')), 'แผน.pdf');
  assert.equal(fileNameOf(undefined, new URL('http://a.go.th/')), null);
});

test('path tricks, controls and direction overrides do not survive', () => {
  assert.equal(safeFileName('../../etc/passwd'), 'etc_passwd');
  assert.equal(safeFileName('..\\..\\boot.ini'), 'boot.ini');
  assert.equal(safeFileName('แผน\u202efdp.exe'), 'แผนfdp.exe');
  assert.equal(safeFileName('a\u0000b\r\n\u200b.pdf'), 'ab.pdf');
  assert.equal(safeFileName('\u2066\u2069..'), null);
});

test('a Thai name of 4 KB is cut at a letter and keeps its ending', () => {
  const name = safeFileName(`${'กี่'.repeat(455)}.pdf`);
  assert.ok(name !== null && Buffer.byteLength(name) <= 255);
  assert.match(name, /^(กี่)+…\.pdf$/);
});

test('whatever the header holds, the name is short and holds no control, separator or override', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 600, unit: 'binary' }), (value) => {
      const name = fileNameOf(`attachment; filename="${Buffer.from(value).toString('latin1')}"`, page);
      if (name === null) return;
      assert.ok(Buffer.byteLength(name) <= 255);
      assert.doesNotMatch(name, /[\u0000-\u001f/\\\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});
