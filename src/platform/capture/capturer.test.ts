import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { after, before, test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type CaptureOptions, type CapturerOptions, createCapturer } from './capturer.ts';
import { serveHttp, type TestServer } from './testing/servers.ts';

const LONG_NAME = `${'แผนปฏิบัติราชการ'.repeat(90)}.pdf`;
const onWire = (text: string) => Buffer.from(text).toString('latin1');

type Page = (request: IncomingMessage, response: ServerResponse) => void;
const redirectTo =
  (location: string, status = 302): Page =>
  (_, response) =>
    response.writeHead(status, { location }).end();

const seen: string[] = [];
let active = 0;
let mostActive = 0;
const counts = new Map<string, number>();
const nth = (request: IncomingMessage) => counts.get(request.url ?? '') ?? 0;

const PAGES: Readonly<Record<string, Page>> = {
  '/plan.pdf': (request, response) => {
    if (request.headers['if-none-match'] === '"v1"') return response.writeHead(304).end();
    response
      .writeHead(200, { etag: '"v1"', 'content-type': 'application/pdf', 'set-cookie': 'sid=secret' })
      .end('%PDF-1.7');
  },
  '/page': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=TIS-620' }).end(Buffer.from([0xa1])),
  '/one': redirectTo('/two', 301),
  '/two': redirectTo('plan.pdf', 308),
  '/loop-a': redirectTo('/loop-b'),
  '/loop-b': redirectTo('/loop-a'),
  '/to-metadata': redirectTo('http://169.254.169.254/latest/meta-data/'),
  '/to-hex': redirectTo('http://0x7f.1/'),
  '/to-file': redirectTo('file:///etc/passwd'),
  '/to-thai': redirectTo(onWire('/แผน.txt')),
  '/%E0%B9%81%E0%B8%9C%E0%B8%99.txt': (_, response) => response.end('ไทย'),
  '/cookie': (request, response) => {
    if (request.headers.cookie === 'seen=1') return response.end('welcome');
    response.writeHead(302, { location: '/cookie', 'set-cookie': 'seen=1; path=/' }).end();
  },
  '/403': (_, response) => response.writeHead(403).end('no'),
  '/500-once': (request, response) => response.writeHead(nth(request) === 1 ? 500 : 200).end('ok'),
  '/503': (_, response) => response.writeHead(503).end('busy'),
  '/429-once': (request, response) => {
    if (nth(request) === 1) response.writeHead(429, { 'retry-after': '1' }).end();
    else response.end('ok');
  },
  '/429-long': (_, response) => response.writeHead(429, { 'retry-after': '3600' }).end(),
  '/cut-once': (request, response) => {
    if (nth(request) === 1) request.socket.destroy();
    else response.end('ok');
  },
  '/short': (request, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('only this');
    setTimeout(() => request.socket.destroy(), 10);
  },
  '/silent': () => undefined,
  '/stalls': (_, response) => response.writeHead(200).write('<html>'),
  '/trickles': (_, response) => {
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(timer));
  },
  '/endless': (_, response) => {
    const more = () => {
      while (!response.destroyed && response.write('<p>ไม่จบ'.repeat(2000)));
    };
    response.on('drain', more);
    more();
  },
  '/huge': (_, response) => response.writeHead(200, { 'content-length': '99999999999' }).flushHeaders(),
  '/gzip': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('เนื้อหา')),
  '/bomb': (_, response) =>
    response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(Buffer.alloc(30_000_000))),
  '/name': (_, response) =>
    response.writeHead(200, { 'content-disposition': `attachment; filename="${onWire(LONG_NAME)}"` }).end('x'),
  '/rtl': (_, response) =>
    response
      .writeHead(200, {
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('../แผน\u202efdp.exe')}`,
      })
      .end('x'),
  '/slow': (_, response) => {
    active += 1;
    mostActive = Math.max(mostActive, active);
    setTimeout(() => {
      active -= 1;
      response.end('ok');
    }, 30);
  },
};

let site: TestServer;
before(async () => {
  site = await serveHttp((request, response) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    seen.push(request.url ?? '');
    counts.set(path, (counts.get(path) ?? 0) + 1);
    const page = PAGES[path];
    if (page !== undefined) page(request, response);
    else if (path.startsWith('/chain/')) redirectTo(String(Number(path.slice(7)) - 1))(request, response);
    else
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<title>x</title><script>1</script><p>ไม่พบ <b>หน้า</b>');
  });
});
after(() => site.close());

async function capture(path: string, options: Partial<CapturerOptions> = {}, captureOptions: CaptureOptions = {}) {
  const capturer = createCapturer({
    allowHosts: [`127.0.0.1:${site.port}`],
    maxRetries: 0,
    retryDelayMs: 5,
    ...options,
  });
  const address = path.startsWith('/') ? `${site.url}${path}` : path;
  const { record, body } = await capturer.capture(address, captureOptions);
  await capturer.close();
  return { ...record, text: body === null ? null : Buffer.from(body).toString() };
}

test('a file is captured with status, headers, hash, name and time', async () => {
  const got = await capture('/plan.pdf#page=2');
  assert.equal(got.outcome, 'received');
  assert.equal(got.status, 200);
  assert.equal(got.requestedUrl, `${site.url}/plan.pdf`);
  assert.equal(got.finalUrl, `${site.url}/plan.pdf`);
  assert.equal(got.headers['content-type'], 'application/pdf');
  assert.equal(got.headers['set-cookie'], undefined);
  assert.equal(got.fileName, 'plan.pdf');
  assert.equal(got.byteLength, 8);
  assert.match(got.sha256 ?? '', /^[0-9a-f]{64}$/);
  assert.ok(Date.now() - Date.parse(got.capturedAt) < 10_000);
  assert.equal(got.text, '%PDF-1.7');
});

test('the charset a server declares is kept', async () => {
  assert.equal((await capture('/page')).headers['content-type'], 'text/html; charset=TIS-620');
});

test('what has not changed is not fetched again', async () => {
  const got = await capture('/plan.pdf', {}, { previous: { etag: '"v1"', sha256: 'abc' } });
  assert.equal(got.outcome, 'not-modified');
  assert.equal(got.status, 304);
  assert.equal(got.sha256, 'abc');
  assert.equal(got.text, null);
});

test('redirects are followed and shown', async () => {
  const got = await capture('/one');
  assert.deepEqual(got.redirects, [
    { url: `${site.url}/one`, status: 301 },
    { url: `${site.url}/two`, status: 308 },
  ]);
  assert.equal(got.finalUrl, `${site.url}/plan.pdf`);
  assert.equal((await capture('/to-thai')).text, 'ไทย');
  assert.equal((await capture('/แผน.txt')).fileName, 'แผน.txt');
});

test('a circle and a chain of more than five redirects end', async () => {
  const loop = await capture('/loop-a');
  assert.equal(loop.outcome, 'too-many-redirects');
  assert.match(loop.problem ?? '', /loop/);
  const chain = await capture('/chain/9');
  assert.equal(chain.outcome, 'too-many-redirects');
  assert.equal(chain.redirects.length, 6);
});

test('a site that sets a cookie and redirects to itself is read', async () => {
  assert.equal((await capture('/cookie')).text, 'welcome');
});

test('a redirect to an internal address or another scheme is refused', async () => {
  for (const path of ['/to-metadata', '/to-hex', '/to-file']) {
    const got = await capture(path);
    assert.equal(got.outcome, 'address-refused', path);
    assert.equal(got.redirects.length, 1);
    assert.equal(got.text, null);
  }
});

test('an address that cannot be visited is refused with a reason', async () => {
  for (const address of [
    '',
    'ไม่ใช่ลิงก์',
    'ftp://a.go.th/x',
    'http://127.0.0.1:1/',
    'http://[::1]/',
    'http://a.go.th:22/',
  ]) {
    const got = await capture(address);
    assert.equal(got.outcome, 'address-refused', address);
    assert.notEqual(got.problem, null);
  }
});

test('credentials in an address are not sent and not recorded as asked', async () => {
  const got = await capture(`http://user:secret@127.0.0.1:${site.port}/plan.pdf`);
  assert.equal(got.requestedUrl, `${site.url}/plan.pdf`);
});

test('refusals and busy servers keep their status', async () => {
  assert.equal((await capture('/403')).status, 403);
  const busy = await capture('/503', { maxRetries: 1 });
  assert.equal(busy.status, 503);
  assert.equal(counts.get('/503'), 2);
  assert.equal((await capture('/429-long', { maxRetries: 2 })).status, 429);
  assert.equal(counts.get('/429-long'), 1);
});

test('passing failures are tried again, and Retry-After is honoured', async () => {
  assert.equal((await capture('/500-once', { maxRetries: 1 })).text, 'ok');
  assert.equal((await capture('/cut-once', { maxRetries: 1 })).text, 'ok');
  const before = Date.now();
  assert.equal((await capture('/429-once', { maxRetries: 1 })).text, 'ok');
  assert.ok(Date.now() - before >= 990);
});

test('a body shorter than it claims is a failed connection', async () => {
  assert.equal((await capture('/short')).outcome, 'connection-failed');
});

test('silence, stalls and trickles end in time', async () => {
  assert.equal((await capture('/silent', { idleTimeoutMs: 100 })).outcome, 'timed-out');
  assert.equal((await capture('/stalls', { idleTimeoutMs: 100 })).outcome, 'timed-out');
  assert.equal((await capture('/trickles', { deadlineMs: 200 })).outcome, 'timed-out');
});

test('what never ends, claims to be huge or inflates beyond the limit is too large', async () => {
  for (const path of ['/endless', '/bomb']) {
    const got = await capture(path, { maxBytes: 1_000_000 });
    assert.equal(got.outcome, 'too-large', path);
    assert.equal(got.status, 200);
    assert.equal(got.text, null);
  }
  assert.equal((await capture('/huge', { idleTimeoutMs: 5000 })).outcome, 'too-large');
});

test('a compressed page is read', async () => {
  assert.equal((await capture('/gzip')).text, 'เนื้อหา');
});

test('long and tricky names become short and safe', async () => {
  const long = (await capture('/name')).fileName ?? '';
  assert.ok(Buffer.byteLength(long) <= 255 && long.endsWith('….pdf'), long);
  assert.equal((await capture('/rtl')).fileName, 'แผนfdp.exe');
});

test('no more than two requests at a time reach a host', async () => {
  const capturer = createCapturer({ allowHosts: ['127.0.0.1'] });
  const all = await Promise.all(Array.from({ length: 8 }, () => capturer.capture(`${site.url}/slow`)));
  await capturer.close();
  assert.ok(all.every(({ record }) => record.outcome === 'received'));
  assert.equal(mostActive, 2);
});

test('a missing page is asked for once per host, when wanted', async () => {
  assert.equal((await capture('/plan.pdf')).missingPage, null);
  const capturer = createCapturer({ allowHosts: ['127.0.0.1'] });
  const asked = seen.length;
  const wish = { fingerprintMissing: true };
  const first = await capturer.capture(`${site.url}/plan.pdf`, wish);
  const second = await capturer.capture(`${site.url}/page`, wish);
  await capturer.close();
  assert.deepEqual(first.record.missingPage, { status: 200, text: 'x ไม่พบ หน้า' });
  assert.deepEqual(second.record.missingPage, first.record.missingPage);
  assert.equal(seen.slice(asked).filter((url) => /^\/[0-9a-f-]{36}\.pdf$/.test(url)).length, 1);
});

test('a port where nobody listens refuses the connection', async () => {
  const closed = await serveHttp(() => undefined);
  await closed.close();
  assert.equal((await capture(`${closed.url}/`, { allowHosts: ['127.0.0.1'] })).outcome, 'connection-refused');
});

test('after closing, nothing keeps the process alive', async () => {
  const quietBefore = process.getActiveResourcesInfo().length;
  await capture('/plan.pdf');
  await capture('/silent', { idleTimeoutMs: 50 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  const left = process.getActiveResourcesInfo();
  assert.ok(left.length <= quietBefore, left.join(', '));
});
