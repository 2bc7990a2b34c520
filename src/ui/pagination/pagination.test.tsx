import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from 'preact-render-to-string';
import { pageNumbers } from './page-numbers.ts';
import { Pagination } from './pagination.tsx';

const hrefOf = (page: number) => `?page=${page}&q=a`;

test('the first, the last and the neighbours are shown, and no gap stands for a single page', () => {
  assert.deepEqual(pageNumbers(1, 1), [1]);
  assert.deepEqual(pageNumbers(1, 3), [1, 2, 3]);
  assert.deepEqual(pageNumbers(6, 12), [1, null, 5, 6, 7, null, 12]);
  assert.deepEqual(pageNumbers(4, 7), [1, 2, 3, 4, 5, 6, 7]);
  assert.deepEqual(pageNumbers(12, 12), [1, null, 11, 12]);
});

test('the current page is marked, the ends have no step beyond', () => {
  const first = render(<Pagination page={1} pages={3} hrefOf={hrefOf} language="th" />);
  assert.match(first, /<a href="\?page=1&amp;q=a" aria-current="page"/);
  assert.match(first, /rel="next"/);
  assert.doesNotMatch(first, /rel="prev"/);
  assert.doesNotMatch(render(<Pagination page={3} pages={3} hrefOf={hrefOf} language="en" />), /rel="next"/);
  assert.equal(render(<Pagination page={1} pages={1} hrefOf={hrefOf} language="th" />), '');
});
