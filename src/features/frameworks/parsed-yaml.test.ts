import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { packageRoot } from '#src/platform/package-root.ts';
import { parseYaml } from './parsed-yaml.ts';

test('a text parsed before is taken as it was, an edited one is parsed anew', () => {
  const before = { [createHash('sha256').update('a: 1').digest('hex')]: { a: 'from before' } };
  assert.deepEqual(parseYaml('a: 1', before), { a: 'from before' });
  assert.deepEqual(parseYaml('a: 2', before), { a: 2 });
});

test('the shipped lists mean the same when they are written as JSON', () => {
  const folder = join(packageRoot(), 'frameworks');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  assert.ok(files.length > 0);
  for (const name of files) {
    const said: unknown = parse(readFileSync(join(folder, name), 'utf8'));
    assert.deepEqual(JSON.parse(JSON.stringify(said)), said, name);
  }
});
