import type { Context } from 'hono';
import type { WebEnv } from '../web-env.ts';

const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** A file that we made, to be saved. @param name of our own making, ASCII, with its ending */
export function answerDownload(c: Context<WebEnv>, content: string | Uint8Array, name: string): Response {
  c.header('Content-Disposition', `attachment; filename="${name}"`);
  c.header('Content-Type', TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
  c.header('Cache-Control', 'private, no-store');
  return c.body(typeof content === 'string' ? content : new Uint8Array(content));
}
