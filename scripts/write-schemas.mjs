// Writes the published JSON Schemas from the sources (needs Node 24: it imports TypeScript). Run it after changing the form of
// a result; a test fails until then.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkResultSchemaText } from '../src/features/evidence/check-result-schema.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
writeFileSync(join(root, 'schemas', 'check-result.schema.json'), checkResultSchemaText());
