import { z } from 'zod';
import { checkResult } from './check-result.ts';

/** The published JSON Schema of a result, as text; `schemas/check-result.schema.json` must say the same. */
export function checkResultSchemaText(): string {
  const schema = z.toJSONSchema(checkResult, { target: 'draft-2020-12' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
