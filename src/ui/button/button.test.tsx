import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from 'preact-render-to-string';
import { Button } from './button.tsx';
import { ButtonLink } from './button-link.tsx';

const RUNS = 'javascript:alert(1)';

test('a button submits its form unless told otherwise', () => {
  assert.match(render(<Button>บันทึก</Button>), /^<button type="submit" class="button button--primary">/);
  assert.match(render(<Button type="button">บันทึก</Button>), /type="button"/);
});

test('name, value, form and disabled reach the page, escaped', () => {
  const html = render(
    <Button name="what" value={'"><img onerror=x>'} form="f" disabled kind="danger">
      ถอน
    </Button>,
  );
  assert.match(html, /name="what" value="&quot;>&lt;img onerror=x>" form="f" disabled/);
  assert.match(html, /button--danger/);
});

test('a link that looks like a button goes nowhere unsafe', () => {
  assert.match(
    render(
      <ButtonLink href="/a.csv" download="ข้อ.csv">
        CSV
      </ButtonLink>,
    ),
    /<a href="\/a\.csv"[^>]* download="ข้อ\.csv"/,
  );
  assert.doesNotMatch(render(<ButtonLink href={RUNS}>x</ButtonLink>), /href/);
});
