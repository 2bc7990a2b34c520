import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import {
  DEMO_YEAR,
  type DemoPiece,
  type DemoSite,
  demoPieces,
  type LastYearPiece,
  lastYearPieces,
  type ServedFolder,
  serveFolder,
  writeDemoEvidence,
} from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'sucharit-demo-'));
let site: DemoSite;
let served: ServedFolder;
before(async () => {
  site = await writeDemoEvidence(folder);
  served = await serveFolder(folder);
});
after(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

test('every item of the list of 2566 has evidence', () => {
  assert.deepEqual(
    [...new Set(site.evidence.map(({ item }) => item))].sort(),
    Array.from({ length: 43 }, (_, index) => `O${index + 1}`).sort(),
  );
});

test('the truth names what is wrong with some pieces, and most are right', () => {
  const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as { fault: string | null }[];
  const wrong = truth.filter(({ fault }) => fault !== null).length;
  assert.ok(wrong >= 18 && wrong < truth.length / 2, `${wrong} of ${truth.length}`);
});

test('every piece has a Thai title of its own within its item, and links and files are mixed', () => {
  const pieces: readonly DemoPiece[] = demoPieces();
  assert.ok(pieces.length >= 60, `only ${pieces.length} pieces`);
  const titles = pieces.map(({ item, titleTh }) => `${item} ${titleTh}`);
  assert.equal(new Set(titles).size, pieces.length);
  for (const { titleTh } of pieces) assert.match(titleTh, /[ก-๙]/u);
  for (const way of ['link', 'file'] as const)
    assert.ok(pieces.filter(({ handedInAs }) => handedInAs === way).length >= 20, way);
  for (const { handedInAs, isServedOnly, path } of pieces)
    if (isServedOnly || path.endsWith('.html')) assert.equal(handedInAs, 'link', path);
});

test('several pieces stand for one item, and no two share a path', () => {
  const pieces = demoPieces();
  assert.ok([...Map.groupBy(pieces, ({ item }) => item).values()].filter((own) => own.length > 1).length >= 20);
  assert.equal(new Set(pieces.map(({ path }) => path)).size, pieces.length);
});

test('last year holds other items, one mistyped year, and lies on the site', async () => {
  const pieces: readonly LastYearPiece[] = lastYearPieces();
  assert.equal(new Set(pieces.map(({ conceptId }) => conceptId)).size, pieces.length);
  assert.deepEqual(
    pieces.filter(({ fault }) => fault !== null).map(({ item, fault }) => `${item} ${fault}`),
    ['O14 year-malformed'],
  );
  for (const { path } of pieces) assert.ok(existsSync(join(folder, path)), path);
  const page = await (await fetch(`${served.url}/ita/${DEMO_YEAR - 1}/`)).text();
  for (const { titleTh } of pieces) assert.ok(page.includes(titleTh), titleTh);
});

test('what the list names is there', () => {
  const rows = readFileSync(join(folder, 'list.csv'), 'utf8').replace('\ufeff', '').trim().split('\r\n').slice(1);
  assert.ok(rows.length > 40);
  for (const row of rows) assert.ok(existsSync(join(folder, row.split(',')[1] ?? '')), row);
});

test('the site serves files under their type, also with Thai names', async () => {
  const piece = site.evidence.find(({ item }) => item === 'O11');
  const answer = await fetch(new URL(piece?.path ?? '', `${served.url}/`));
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('content-type'), 'application/pdf');
  await answer.arrayBuffer();
});

for (const [path, status] of [
  ['/', 200],
  ['/ita/2566/o11/', 200],
  ['/not-there', 404],
  ['/content/gone', 200],
  ['/e-service-old', 302],
  ['/members/file.pdf', 302],
  ['/truth.json', 404],
  ['/..%2f..%2f..%2fetc/passwd', 404],
  ['/%ff', 400],
] as const) {
  test(`the site answers ${path} with ${status}`, async () => {
    const answer = await fetch(served.url + path, { redirect: 'manual' });
    await answer.arrayBuffer();
    assert.equal(answer.status, status);
  });
}
