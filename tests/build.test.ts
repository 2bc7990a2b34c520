import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { packageRoot } from '#src/platform/package-root.ts';

test('the build puts its own version into what is kept, so that results of another build are made again', () => {
  const dist = join(packageRoot(), 'dist');
  const bundles = readdirSync(dist).filter((name) => name.endsWith('.js'));
  const versions = bundles.flatMap((name) => {
    const found = /ENGINE_VERSION = [^;\n]*"([0-9a-f]{16})"/.exec(readFileSync(join(dist, name), 'utf8'));
    return found ? [found[1]] : [];
  });
  assert.equal(versions.length, 1, `${bundles.length} bundles, versions: ${versions.join(', ')}`);
});
