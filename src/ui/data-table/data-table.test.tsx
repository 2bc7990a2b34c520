import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from 'preact-render-to-string';
import { type DataColumn, DataTable } from './data-table.tsx';

const ROWS = [
  { code: 'O1', pieces: 3 },
  { code: '<script>alert(1)</script>', pieces: 0 },
];
const COLUMNS: readonly DataColumn<(typeof ROWS)[number]>[] = [
  {
    key: 'code',
    header: 'ข้อ',
    cell: ({ code }) => code,
    rowHeader: true,
    sortHref: '?sort=code',
    sorted: 'descending',
  },
  { key: 'pieces', header: 'หลักฐาน', cell: ({ pieces }) => pieces, numeric: true, sortHref: '?sort=pieces' },
];

function table(rows: typeof ROWS): string {
  return render(
    <DataTable caption="รายการข้อ" columns={COLUMNS} rows={rows} rowKey={({ code }) => code} empty={<p>ยังไม่มีข้อ</p>} />,
  );
}

test('roles are written out, since the phone layout would lose them', () => {
  const html = table(ROWS);
  assert.match(html, /<table[^>]*role="table"><caption>รายการข้อ/);
  const count = (role: string) => html.split(`role="${role}"`).length - 1;
  assert.deepEqual(['rowgroup', 'row', 'columnheader', 'rowheader', 'cell'].map(count), [
    2,
    1 + ROWS.length,
    COLUMNS.length,
    ROWS.length,
    ROWS.length,
  ]);
});

test('every cell carries the name of its column for the phone', () => {
  assert.equal(table(ROWS).split('data-label="หลักฐาน"').length - 1, ROWS.length);
});

test('the sorted column says so, the others offer to', () => {
  const html = table(ROWS);
  assert.match(html, /<th[^>]*aria-sort="descending"[^>]*><a href="\?sort=code"/);
  assert.equal(html.split('aria-sort').length - 1, 1);
  assert.match(html, /<a href="\?sort=pieces"/);
});

test('cells are text', () => {
  assert.ok(!table(ROWS).includes('<script'));
});

test('without rows the empty words stand alone', () => {
  const html = table([]);
  assert.match(html, /ยังไม่มีข้อ/);
  assert.doesNotMatch(html, /<table/);
});
