import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from 'preact-render-to-string';
import { Notice } from './notice.tsx';

test('an error is announced at once, the others politely', () => {
  assert.match(render(<Notice kind="error">เปิดไม่ได้</Notice>), /role="alert"/);
  for (const kind of ['info', 'success', 'warning'] as const) {
    assert.match(render(<Notice kind={kind}>ทราบ</Notice>), /role="status"/);
  }
});

test('what it says is text', () => {
  const html = render(
    <Notice kind="info" title="<b>ชื่อ</b>">
      {'<script>alert(1)</script>.pdf'}
    </Notice>,
  );
  assert.ok(html.includes('&lt;b>ชื่อ&lt;/b>') && html.includes('&lt;script>'), html);
});
