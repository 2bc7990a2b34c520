import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diffFrameworks } from './diff-frameworks.ts';
import { frameworkInForce } from './framework-in-force.ts';
import { aFramework, anItem } from './testing/a-framework.ts';

test('items are matched by concept: same, renumbered, changed, new, gone', () => {
  const item = (code: string, conceptId: string, titleTh: string) =>
    anItem({ code, conceptId, titleTh, subIndicator: '9.1' });
  const a = aFramework(
    { 9: [0] },
    {
      items: [
        item('O1', 'structure', 'โครงสร้าง'),
        item('O2', 'plan', 'แผน'),
        item('O3', 'report', 'รายงาน'),
        item('O4', 'budget', 'งบ'),
      ],
    },
  );
  const b = aFramework(
    { 9: [0] },
    {
      items: [
        item('O1', 'structure', 'โครงสร้าง'),
        item('O3', 'plan', 'แผน'),
        item('O4', 'report', 'รายงานผล'),
        item('O2', 'privacy', 'นโยบาย'),
      ],
    },
  );
  assert.deepEqual(
    diffFrameworks(a, b).map((one) => [
      one.change,
      'from' in one ? one.from.code : null,
      'to' in one ? one.to.code : null,
    ]),
    [
      ['same', 'O1', 'O1'],
      ['renumbered', 'O2', 'O3'],
      ['changed', 'O3', 'O4'],
      ['new', null, 'O2'],
      ['gone', 'O4', null],
    ],
  );
});

test('before the first regulation and after the last there is no answer', () => {
  const framework = aFramework({ 9: [1] });
  assert.equal(frameworkInForce([framework], 'made', '2022-09-30'), undefined);
  assert.equal(frameworkInForce([framework], 'made', '2022-10-01'), framework);
  assert.equal(frameworkInForce([framework], 'made', '2023-09-30'), framework);
  assert.equal(frameworkInForce([framework], 'made', '2023-10-01'), undefined);
  assert.equal(frameworkInForce([framework], 'other', '2023-01-01'), undefined);
});
