import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { packageRoot } from '#src/platform/package-root.ts';
import { checkResultSchemaText } from './check-result-schema.ts';

it('the published schema says what the sources say (else: node scripts/write-schemas.mjs)', () => {
  const published = readFileSync(join(packageRoot(), 'schemas', 'check-result.schema.json'), 'utf8');
  assert.equal(published, checkResultSchemaText());
});
