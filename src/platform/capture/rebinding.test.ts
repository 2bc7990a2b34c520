import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createCapturer } from './capturer.ts';
import { fakeNetwork, serveHttp, type TestServer } from './testing/servers.ts';

const PUBLIC = '203.150.10.10';
const PUBLIC_TOO = '203.150.10.11';

let office: TestServer;
let secretsRead = 0;
before(async () => {
  office = await serveHttp((request, response) => {
    if (request.headers.host?.startsWith('rebind')) secretsRead += 1;
    if (request.url === '/away') response.writeHead(302, { location: 'http://rebind.test/secret' }).end();
    else response.end(request.headers.host);
  });
});
after(() => office.close());

function aWorld(answers: Readonly<Record<string, readonly (readonly string[])[]>>, honest = false) {
  const asked = new Map<string, number>();
  const network = fakeNetwork(new Map([PUBLIC, '127.0.0.1'].map((address) => [address, office.port])), honest);
  const capturer = createCapturer({
    allowHosts: ['127.0.0.1'],
    maxRetries: 0,
    dial: network.dial,
    resolve: async (host) => {
      const turn = asked.get(host) ?? 0;
      asked.set(host, turn + 1);
      const known = answers[host];
      if (known === undefined) throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' });
      return known[Math.min(turn, known.length - 1)] ?? [];
    },
  });
  return { capturer, dialled: network.dialled, asked };
}

test('a name is resolved once and the connection goes to the address that was checked', async () => {
  const { capturer, dialled, asked } = aWorld({ 'rebind.test': [[PUBLIC], ['127.0.0.1']] });
  const { record, body } = await capturer.capture('http://rebind.test/');
  assert.equal(record.outcome, 'received');
  assert.equal(Buffer.from(body ?? []).toString(), 'rebind.test');
  assert.deepEqual(dialled, [PUBLIC]);
  assert.equal(asked.get('rebind.test'), 1);
  await capturer.close();
});

test('a name that has moved inside is refused at its next connection, also behind a redirect', async () => {
  secretsRead = 0;
  const { capturer, dialled } = aWorld({ 'office.test': [[PUBLIC]], 'rebind.test': [['127.0.0.1']] });
  const { record } = await capturer.capture('http://office.test/away');
  assert.equal(record.outcome, 'address-refused');
  assert.equal(record.redirects.length, 1);
  assert.deepEqual(dialled, [PUBLIC]);
  assert.equal(secretsRead, 0);
  await capturer.close();
});

test('one internal address among public ones refuses the name', async () => {
  for (const internal of ['10.0.0.5', '127.0.0.1', '::1', '::ffff:169.254.169.254', 'fd00::1', '64:ff9b::a00:1']) {
    const { capturer, dialled } = aWorld({ 'mixed.test': [[PUBLIC, internal]] });
    assert.equal((await capturer.capture('http://mixed.test/')).record.outcome, 'address-refused', internal);
    assert.deepEqual(dialled, []);
    await capturer.close();
  }
});

test('a connection that ends up inside all the same is dropped before anything is sent', async () => {
  secretsRead = 0;
  const { capturer } = aWorld({ 'rebind.test': [[PUBLIC]] }, true);
  const { record } = await capturer.capture('http://rebind.test/secret');
  assert.equal(record.outcome, 'address-refused');
  assert.equal(secretsRead, 0);
  await capturer.close();
});

test('the next public address of a name is tried when the first does not answer', async () => {
  const { capturer, dialled } = aWorld({ 'office.test': [['2400:cb00::1', PUBLIC_TOO, PUBLIC]] });
  assert.equal((await capturer.capture('http://office.test/')).record.outcome, 'received');
  assert.deepEqual(dialled, [PUBLIC_TOO, PUBLIC]);
  await capturer.close();
});

test('a name that does not exist is told from a name server that does not answer', async () => {
  const { capturer } = aWorld({});
  assert.equal((await capturer.capture('http://nowhere.test/')).record.outcome, 'name-not-found');
  await capturer.close();
  const silent = createCapturer({
    allowHosts: [],
    maxRetries: 0,
    resolve: () => Promise.reject(Object.assign(new Error('getaddrinfo EAI_AGAIN'), { code: 'EAI_AGAIN' })),
  });
  assert.equal((await silent.capture('http://nowhere.test/')).record.outcome, 'connection-failed');
  await silent.close();
});
