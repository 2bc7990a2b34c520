import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from 'preact-render-to-string';
import { ErrorSummary } from '../error-summary/error-summary.tsx';
import { ThaiDateField } from '../thai-date-field/thai-date-field.tsx';
import { CheckboxField } from './checkbox-field.tsx';
import { FileField } from './file-field.tsx';
import { SearchField } from './search-field.tsx';
import { SelectField } from './select-field.tsx';
import { TextArea } from './text-area.tsx';
import { TextField } from './text-field.tsx';

const shared = { name: 'x', label: 'ชื่อช่อง', hint: 'คำแนะนำ', error: 'ผิดตรงนี้', required: true };
const OPTIONS = [
  { value: 'a', label: 'ก' },
  { value: 'b', label: 'ข' },
];
const FIELDS = {
  TextField: <TextField {...shared} />,
  TextArea: <TextArea {...shared} />,
  SelectField: <SelectField {...shared} options={OPTIONS} value="b" />,
  CheckboxField: <CheckboxField {...shared} />,
  FileField: <FileField {...shared} multiple accept=".pdf" />,
};

for (const [name, field] of Object.entries(FIELDS)) {
  test(`${name}: the label, the hint and the error belong to the control`, () => {
    const html = render(field);
    const control = /<(?:input|select|textarea)[^>]*>/.exec(html)?.[0] ?? '';
    assert.match(control, /id="field-x"/);
    assert.match(control, /name="x"/);
    assert.match(control, /\srequired/);
    assert.match(control, /aria-invalid="true"/);
    assert.match(control, /aria-describedby="field-x-hint field-x-error"/);
    assert.match(html, /<label[^>]*for="field-x"/);
    assert.match(html, /id="field-x-hint">คำแนะนำ/);
    assert.match(html, /id="field-x-error">.*ผิดตรงนี้/);
  });
}

test('without an error nothing is marked wrong', () => {
  assert.doesNotMatch(render(<TextField name="x" label="ก" />), /aria-invalid|aria-describedby|wrong/);
});

test('what was typed comes back as text, not as markup', () => {
  const typed = '"><script>alert(1)</script>';
  for (const html of [
    render(<TextField name="x" label="ก" value={typed} />),
    render(<TextArea name="x" label="ก" value={`</textarea>${typed}`} />),
    render(<SearchField name="x" label="ก" value={typed} />),
    render(<TextField name="x" label={typed} error={typed} />),
  ]) {
    assert.ok(!html.includes('<script'), html);
    assert.ok(!/<\/textarea>./.test(html.replace(/<\/textarea><\/div>$/, '')), html);
  }
});

test('the chosen option is selected', () => {
  assert.match(render(FIELDS.SelectField), /<option selected value="b">|<option value="b" selected>/);
});

test('the error summary leads to the field, also to one with an id of its own', () => {
  const problems = [
    { field: 'address', message: 'แก้ที่อยู่' },
    { field: 'reason-7', message: 'เขียนเหตุผล' },
  ];
  const summary = render(<ErrorSummary problems={problems} language="th" />);
  const fields = render(
    <>
      <TextField name="address" label="ก" />
      <TextArea name="reason" id="reason-7" label="ข" />
    </>,
  );
  assert.match(summary, /role="alert"/);
  assert.match(summary, /มี 2 จุดที่ต้องแก้/);
  const targets = [...summary.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  assert.equal(targets.length, 2);
  for (const id of targets) assert.ok(fields.includes(`id="${id}"`), `${id} is not on the page`);
  assert.equal(render(<ErrorSummary problems={[]} language="th" />), '');
});

test('a date is a group of day, month by name and year of the Buddhist Era', () => {
  const html = render(
    <ThaiDateField {...shared} name="due" language="th" value={{ day: '๓๑', month: 3, year: '2566' }} />,
  );
  assert.match(html, /<fieldset[^>]*aria-describedby="field-due-hint field-due-error"/);
  assert.match(html, /<legend[^>]*>ชื่อช่อง/);
  for (const part of ['day', 'month', 'year']) assert.match(html, new RegExp(`<label for="field-due-${part}">`));
  assert.match(html, /name="due-day"[^>]*value="๓๑"|value="๓๑"[^>]*name="due-day"/);
  assert.match(html, /<option (?:selected value="3"|value="3" selected)>มีนาคม/);
  assert.match(html, /ปี พ\.ศ\./);
});
