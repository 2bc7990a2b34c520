import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createCapturer } from './capturer.ts';
import { type CertificateWish, makeCertificate } from './testing/certificates.ts';
import { serveHttp, serveHttps, serveRaw, type TestServer } from './testing/servers.ts';

const HOST = 'office.test';
const root = makeCertificate({ name: 'Test root', isAuthority: true });
const between = makeCertificate({ name: 'Test intermediate', issuer: root, isAuthority: true });
const stranger = makeCertificate({ name: 'Unknown root', isAuthority: true });

const open: TestServer[] = [];
let issuers: TestServer;

before(async () => {
  issuers = await serveHttp((request, response) => {
    const known: Record<string, Buffer> = {
      '/between.der': between.der,
      '/stranger.der': stranger.der,
      '/huge.der': Buffer.alloc(200_000),
    };
    const der = known[request.url ?? ''];
    response.writeHead(der === undefined ? 404 : 200).end(der);
  });
});
after(async () => {
  await Promise.all([issuers, ...open].map((server) => server.close()));
});

/** Visits a server with this certificate as `https://office.test`, strangers' name service included. */
async function look(wish: Partial<CertificateWish>, serverOptions: object = {}, allowIssuers = true) {
  const certificate = makeCertificate({ name: HOST, hosts: [HOST], ...wish });
  const server = await serveHttps({ cert: certificate.pem, key: certificate.keyPem, ...serverOptions }, (_, response) =>
    response.end('อ่านได้'),
  );
  open.push(server);
  const capturer = createCapturer({
    allowHosts: [HOST, ...(allowIssuers ? [`127.0.0.1:${issuers.port}`] : [])],
    extraRoots: [root.pem],
    resolve: async () => ['127.0.0.1'],
    maxRetries: 0,
  });
  const { record, body } = await capturer.capture(`https://${HOST}:${server.port}/`);
  await capturer.close();
  return {
    problem: record.tlsProblem,
    outcome: record.outcome,
    text: body === null ? null : Buffer.from(body).toString(),
  };
}

const read = { outcome: 'received', text: 'อ่านได้' };

test('a certificate in order is no problem', async () => {
  assert.deepEqual(await look({ issuer: root }), { ...read, problem: null });
});

test('problems of a certificate are named, and the page is read all the same', async () => {
  assert.deepEqual(await look({ issuer: root, fromDay: -60, untilDay: -2 }), { ...read, problem: 'expired' });
  assert.deepEqual(await look({ issuer: root, fromDay: 2, untilDay: 60 }), { ...read, problem: 'not-yet-valid' });
  assert.deepEqual(await look({ issuer: root, hosts: ['other.test'] }), { ...read, problem: 'wrong-host' });
  assert.deepEqual(await look({}), { ...read, problem: 'self-signed' });
  assert.deepEqual(await look({ issuer: stranger }), { ...read, problem: 'untrusted' });
});

test('a missing intermediate is told from an unknown authority by fetching it', async () => {
  const issuerUrl = `${issuers.url}/between.der`;
  assert.deepEqual(await look({ issuer: between, issuerUrl }), { ...read, problem: 'incomplete-chain' });
  assert.deepEqual(await look({ issuer: between }), { ...read, problem: 'untrusted' });
  assert.deepEqual(await look({ issuer: between, issuerUrl, hosts: ['other.test'] }), {
    ...read,
    problem: 'wrong-host',
  });
});

test('an issuer that a stranger offers is not trusted, and neither is an endless or an internal one', async () => {
  assert.equal((await look({ issuer: stranger, issuerUrl: `${issuers.url}/stranger.der` })).problem, 'untrusted');
  assert.equal((await look({ issuer: between, issuerUrl: `${issuers.url}/huge.der` })).problem, 'untrusted');
  assert.equal(
    (await look({ issuer: between, issuerUrl: `${issuers.url}/between.der` }, {}, false)).problem,
    'untrusted',
  );
});

test('a server that speaks only old TLS is named and read', async () => {
  const oldTls = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' };
  assert.deepEqual(await look({ issuer: root }, oldTls), { ...read, problem: 'old-protocol' });
});

test('where TLS cannot be spoken at all, nothing is read', async () => {
  const server = await serveRaw((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\nplain'));
  open.push(server);
  const capturer = createCapturer({ allowHosts: ['127.0.0.1'], maxRetries: 0 });
  const { record, body } = await capturer.capture(`https://127.0.0.1:${server.port}/`);
  await capturer.close();
  assert.equal(record.outcome, 'tls-failed');
  assert.equal(record.tlsProblem, null);
  assert.equal(body, null);
});
