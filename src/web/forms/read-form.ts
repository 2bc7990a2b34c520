import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { WebEnv } from '../web-env.ts';

const MOST_BYTES = 200_000;
const MOST_FIELDS = 200;

/**
 * The fields of a form without files; of a name that comes twice the last counts.
 * @throws HTTPException 413 for more than any form of ours holds, 400 for what is no form
 */
export async function readForm(c: Context<WebEnv>): Promise<Record<string, string>> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(c.req.header('content-type') ?? '')) throw new HTTPException(400);
  const text = await boundedText(c, MOST_BYTES);
  const fields: Record<string, string> = Object.create(null);
  let count = 0;
  for (const [name, value] of new URLSearchParams(text)) {
    if (++count > MOST_FIELDS) throw new HTTPException(413);
    fields[name] = value;
  }
  return fields;
}

async function boundedText(c: Context<WebEnv>, limit: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    length += chunk.byteLength;
    if (length > limit) throw new HTTPException(413);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
