import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { type Capturer, createCapturer } from './capturer.ts';
import { visibleText } from './missing-page.ts';
import { serveRaw, type TestServer } from './testing/servers.ts';

let wire: Uint8Array | string = '';
let server: TestServer;
let capturer: Capturer;
before(async () => {
  server = await serveRaw((socket) => socket.once('data', () => socket.end(wire)));
  capturer = createCapturer({ allowHosts: ['127.0.0.1'], maxRetries: 0, deadlineMs: 3000, maxBytes: 100_000 });
});
after(async () => {
  await capturer.close();
  await server.close();
});

async function receive(bytes: Uint8Array | string) {
  wire = bytes;
  return (await capturer.capture(`${server.url}/x`)).record;
}

const OK = 'HTTP/1.1 200 OK\r\nconnection: close\r\n';

test('answers that are no HTTP are failed connections', async () => {
  for (const bytes of [
    '',
    'garbage\r\n\r\n',
    '\u0000'.repeat(100),
    'HTTP/9.9 abc\r\n\r\n',
    'HTTP/1.1 200 OK\r\nbad header\r\n\r\n',
  ]) {
    assert.equal((await receive(bytes)).outcome, 'connection-failed', JSON.stringify(bytes));
  }
  assert.equal((await receive(`${OK}x: ${'y'.repeat(200_000)}\r\n\r\nbody`)).outcome, 'connection-failed');
  assert.equal((await receive(`${OK}content-length: -5\r\n\r\nbody`)).outcome, 'connection-failed');
  assert.equal((await receive('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\n\r\n')).outcome, 'connection-failed');
});

test('odd headers are kept without harm', async () => {
  const record = await receive(`${OK}__proto__: x\r\nconstructor: y\r\netag: "ก"\r\nx: 1\r\nx: 2\r\n\r\nbody`);
  assert.equal(record.outcome, 'received');
  assert.equal(record.headers.x, '1, 2');
  assert.equal(record.headers.etag, '"ก"');
  assert.equal(Object.getPrototypeOf(record.headers), Object.prototype);
});

test('a redirect without or with an unusable target ends there', async () => {
  assert.equal((await receive('HTTP/1.1 302 Found\r\nconnection: close\r\n\r\n')).status, 302);
  assert.equal(
    (await receive('HTTP/1.1 302 Found\r\nlocation: http://[::bad\r\nconnection: close\r\n\r\n')).outcome,
    'address-refused',
  );
  assert.equal(
    (await receive('HTTP/1.1 302 Found\r\nlocation: javascript:alert(1)\r\n\r\n')).outcome,
    'address-refused',
  );
});

test('whatever bytes a server sends, the capture ends with a record', async () => {
  const pieces = fc.constantFrom(
    'HTTP/1.1 200 OK\r\n',
    'HTTP/1.1 302 Found\r\n',
    'location: \u0001/x\r\n',
    'set-cookie: =;;\r\n',
    'content-encoding: br\r\n',
    'content-encoding: gzip, deflate\r\n',
    'transfer-encoding: chunked\r\n',
    'content-length: 3\r\n',
    "content-disposition: attachment; filename*=''%\r\n",
    'retry-after: never\r\n',
    '\r\n',
    '5\r\nabcde\r\n0\r\n\r\n',
    '\x1f\x8b\x08',
  );
  const noise = fc.uint8Array({ maxLength: 30 }).map((bytes) => Buffer.from(bytes).toString('latin1'));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof({ weight: 5, arbitrary: pieces }, noise), { maxLength: 8 }), async (parts) => {
      const record = await receive(Buffer.from(`HTTP/1.1 200 OK\r\n${parts.join('')}`, 'latin1'));
      assert.equal(typeof record.outcome, 'string');
    }),
    { numRuns: 150 },
  );
});

test('a page nested without end does not hold up the reading of its text', () => {
  const before = performance.now();
  assert.match(visibleText(`<p>หน้านี้</p>${'<div>'.repeat(200_000)}`), /หน้านี้/);
  assert.ok(performance.now() - before < 2000);
});
