// The floor of the page bench: a server of the same framework that does nothing but send the bytes of the files it is told.
import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const [port, ...pages] = process.argv.slice(2);
const app = new Hono();
for (const page of pages) {
  const [path = '', file = ''] = page.split('=');
  const body = new Uint8Array(readFileSync(file));
  app.get(path, (c) => c.body(body, 200, { 'Content-Type': 'text/html; charset=UTF-8', 'Content-Encoding': 'gzip' }));
}
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' }, () => console.log('ready'));
