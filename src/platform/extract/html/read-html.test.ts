import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockLines, readMade, timed } from '../testing/reading.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

test('menus, header, footer and aside are navigation; scripts, styles, comments and hidden parts are not read', async () => {
  const document = await readMade(
    page(
      `<header>สำนักงาน</header><nav><a href="/">หน้าแรก</a></nav><main><article><header><h1>แผน ปี 2566</h1></header>
       <p>เผยแพร่เมื่อ 31 มีนาคม 2566</p><!-- 2560 --><div style="display: none">2561</div><p hidden>2562</p></article></main>
       <aside>2563</aside><div id="footer">2567</div><script>var y=2564</script><noscript>2565</noscript><select><option>2558</option></select>`,
      '<title>แผน &amp; ผล</title><style>.a{}</style>',
    ),
  );
  assert.equal(document.title, 'แผน & ผล');
  assert.deepEqual(blockLines(document), [
    'navigation: สำนักงาน',
    'navigation: หน้าแรก',
    'heading: แผน ปี 2566',
    'body: เผยแพร่เมื่อ 31 มีนาคม 2566',
    'navigation: 2563',
    'navigation: 2567',
  ]);
  assert.equal(document.pages[0]?.text, 'แผน ปี 2566\nเผยแพร่เมื่อ 31 มีนาคม 2566');
});

test('a wrapper named menu around the whole page does not hide it', async () => {
  const document = await readMade(page('<div id="menu"><h2>แผนปฏิบัติราชการ</h2></div>'));
  assert.deepEqual(blockLines(document), ['heading: แผนปฏิบัติราชการ']);
});

test('tables of data keep their cells, tables for layout are dissolved', async () => {
  const document = await readMade(
    page(
      `<table><tr><td>เมนู</td><td><h3>หัวข้อ</h3><table><tr><th>25</th><th>66</th></tr><tr><td></td><td></td></tr></table></td></tr></table>`,
    ),
  );
  assert.deepEqual(blockLines(document), ['body: เมนู', 'heading: หัวข้อ', 'table-row: 25 ¦ 66']);
});

test('links come from anchors, frames, objects and refresh, with the place where they stand', async () => {
  const document = await readMade(
    page(
      `<nav><a href="/a">ก</a></nav><a href="plan.pdf">แผน <b>2566</b></a><a href="javascript:x()">x</a><iframe src="/b.pdf"></iframe>
       <object data="c.pdf"></object><embed src="d.pdf">`,
      '<meta http-equiv="refresh" content="0; url=https://e.example/new">',
    ),
  );
  assert.deepEqual(
    document.links.map(({ href, text, inNavigation }) => [href, text, inNavigation]),
    [
      ['https://e.example/new', '', false],
      ['/a', 'ก', true],
      ['plan.pdf', 'แผน 2566', false],
      ['/b.pdf', '', false],
      ['c.pdf', '', false],
      ['d.pdf', '', false],
    ],
  );
});

test('a password field, or the first step of a large provider, is seen', async () => {
  assert.equal((await readMade(page('<p>x</p><input type="password">'))).hasPasswordField, true);
  assert.equal((await readMade(page('<p>x</p><input type="email" name="identifier">'))).hasPasswordField, true);
  assert.equal((await readMade(page('<p>x</p><input type="email" name="email">'))).hasPasswordField, false);
});

test('words that stand for a picture are text, the name of its file is not', async () => {
  const document = await readMade(page('<img src="a" alt="ประกาศ ปี 2566"><img alt="IMG_2565.jpg"><img alt="">'));
  assert.deepEqual(blockLines(document), ['body: ประกาศ ปี 2566']);
  assert.equal(document.pages[0]?.imageCount, 3);
});

test('hostile pages end soon', async () => {
  const pages = {
    divs: '<div>'.repeat(200_000),
    scripts: page('<p>เนื้อความ</p>') + '<script>'.repeat(300_000),
    tables: '<table><tr><td>'.repeat(100_000),
    attributes: `<html><p ${'a="b" '.repeat(300_000)}>x</p>`,
    paragraphs: `<html>${'<p>ก'.repeat(300_000)}`,
    entities: `<html><p>${'&'.repeat(2_000_000)}`,
    endless: `<html><p>${'ก'.repeat(6 << 20)}`,
  };
  for (const [name, text] of Object.entries(pages)) {
    const { value, milliseconds } = await timed(() => readMade(text));
    assert.equal(value.kind, 'html', name);
    assert.ok(milliseconds < 5_000, `${name} took ${milliseconds} ms`);
  }
  assert.deepEqual((await readMade(pages.divs)).limitsHit, ['nesting']);
  assert.deepEqual((await readMade(pages.endless)).limitsHit, ['bytes']);
});
