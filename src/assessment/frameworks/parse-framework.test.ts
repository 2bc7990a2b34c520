import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FrameworkSource } from './parse-framework.ts';
import { parseFramework } from './parse-framework.ts';
import { aFramework } from './testing/a-framework.ts';

function sources(
  change: (files: {
    head: Record<string, unknown>;
    items: Record<string, unknown>[];
    checks: Record<string, unknown>;
  }) => void = () => undefined,
): FrameworkSource[] {
  const { items, ...head } = structuredClone(aFramework({ 9: [2], 10: [1] })) as unknown as {
    items: Record<string, unknown>[];
  } & Record<string, unknown>;
  const files = {
    head,
    items: items.map(({ checks: _, ...item }) => item),
    checks: {
      groups: { every: ['reachable', { check: 'dated-and-signed', with: { dated: true } }] },
      items: Object.fromEntries(items.map(({ code }) => [code, { use: ['every'] }])),
    } as Record<string, unknown>,
  };
  change(files);
  return [
    { path: 'framework.yaml', content: files.head },
    { path: 'checks.yaml', content: files.checks },
    { path: 'items/all.yaml', content: { items: files.items } },
  ];
}

function problems(...given: Parameters<typeof sources>): string[] {
  const parsed = parseFramework('made-2566', sources(...given));
  return parsed.ok ? [] : parsed.problem.map(({ file, where, message }) => `${file} ${where} ${message}`);
}

test('a sound folder becomes a frozen framework whose items know their checks', () => {
  const parsed = parseFramework('made-2566', sources());
  assert.ok(parsed.ok);
  const [first] = parsed.value.framework.items;
  assert.deepEqual(first?.checks, [
    { check: 'reachable', with: {} },
    { check: 'dated-and-signed', with: { dated: true } },
  ]);
  assert.ok(Object.isFrozen(first?.marks));
});

test('what an item adds replaces the group, what it leaves out is gone', () => {
  const parsed = parseFramework(
    'made-2566',
    sources(({ checks }) => {
      (checks.items as Record<string, unknown>).O1 = {
        use: ['every'],
        add: [{ check: 'dated-and-signed', with: { dated: false } }],
        'leave-out': ['reachable'],
      };
    }),
  );
  assert.ok(parsed.ok);
  assert.deepEqual(parsed.value.framework.items[0]?.checks, [{ check: 'dated-and-signed', with: { dated: false } }]);
});

test('all problems come at once', () => {
  const found = problems(({ head, items }) => {
    head.fiscalYearBE = 1066;
    head.nonsense = true;
    if (items[0]) items[0].yearRule = { rule: 'someday' };
  });
  assert.equal(found.length, 3, found.join('\n'));
});

test('weights that do not add up, unknown sub-indicators and repeated concepts are found', () => {
  const found = problems(({ head, items }) => {
    head.instruments = [{ code: 'OIT', titleTh: 'ก', titleEn: 'a', weight: 90 }];
    if (items[0]) items[0].subIndicator = '9.7';
    if (items[1]) items[1].conceptId = items[2]?.conceptId;
  }).join('\n');
  assert.match(found, /weights add up to 90/);
  assert.match(found, /unknown sub-indicator 9\.7/);
  assert.match(found, /concept-o3 stands more than once/);
});

test('an item without checks and a check for no item are found', () => {
  const found = problems(({ checks }) => {
    checks.items = { O1: { use: ['every'] }, O2: { use: ['none'] }, O9: { use: ['every'] } };
  }).join('\n');
  assert.match(found, /items\.O3 names no check/);
  assert.match(found, /items\.O9 there is no such item/);
  assert.match(found, /unknown group none/);
});

test('an unknown check name is refused', () => {
  const found = problems(({ checks }) => {
    checks.groups = { every: ['looks-nice'] };
  });
  assert.ok(found.length > 0);
});

test('a missing file is named', () => {
  const parsed = parseFramework('made-2566', [{ path: 'framework.yaml', content: {} }]);
  assert.ok(!parsed.ok);
  assert.ok(parsed.problem.some(({ file, message }) => file === 'checks.yaml' && message.includes('missing')));
});
