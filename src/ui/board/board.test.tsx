import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from 'preact-render-to-string';
import { Board } from './board.tsx';

test('each column is a region named by its title, with its count and its cards as a list', () => {
  const html = render(
    <Board
      columns={[
        { title: 'ไม่ผ่าน', state: 'fail', count: 2, cards: [<b key="1">O1</b>, <b key="2">O2</b>] },
        { title: 'ผ่าน', state: 'pass', count: 0, cards: [] },
      ]}
    />,
  );
  const labelled = [...html.matchAll(/<section[^>]*aria-labelledby="([^"]+)"/g)].map(([, id]) => id);
  assert.equal(new Set(labelled).size, 2);
  for (const id of labelled) assert.match(html, new RegExp(`<h2[^>]*id="${id}"`));
  assert.match(html, /ไม่ผ่าน<\/span><span class="board__count">2</);
  assert.equal(html.split('<li').length - 1, 2);
  assert.equal(html.split('<ul').length - 1, 1);
});
