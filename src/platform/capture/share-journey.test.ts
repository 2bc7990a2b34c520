import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { after, before, test } from 'node:test';
import { createCapturer } from './capturer.ts';
import { makeCertificate } from './testing/certificates.ts';
import { fakeNetwork, serveHttps, type TestServer } from './testing/servers.ts';

const ADDRESS = '203.150.10.10';
const WARNING = `<title>Google Drive - Virus scan warning</title>
<form id="download-form" action="https://drive.usercontent.google.com/download" method="get">
<input type="hidden" name="id" value="large"><input type="hidden" name="confirm" value="t"></form>`;

function html(response: ServerResponse, status: number, text: string): ServerResponse {
  return response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(text);
}

function go(response: ServerResponse, location: string): ServerResponse {
  return response.writeHead(303, { location }).end();
}

/** Answers as the share services were seen to answer in public reports of their users. */
function answer(request: IncomingMessage, response: ServerResponse): ServerResponse {
  const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
  const id = url.searchParams.get('id');
  if (url.host === 'go.office.test') return go(response, 'https://drive.google.com/file/d/public/view?usp=sharing');
  if (url.host === 'accounts.google.com') return html(response, 200, '<h1>Sign in</h1><input type="password">');
  if (url.host === 'drive.google.com' && url.pathname === '/uc') {
    if (id === 'private') return go(response, 'https://accounts.google.com/v3/signin?continue=x');
    if (id === 'gone') return html(response, 404, 'Not found');
    if (id === 'busy') return html(response, 429, 'Sorry');
    return go(response, `https://drive.usercontent.google.com/download?id=${id}&export=download`);
  }
  if (url.host === 'drive.usercontent.google.com') {
    if (id === 'quota') return html(response, 200, 'Too many users have viewed or downloaded this file recently');
    if (id === 'large' && url.searchParams.get('confirm') !== 't') return html(response, 200, WARNING);
    response.writeHead(200, {
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''plan.pdf",
    });
    return response.end('%PDF-1.7');
  }
  return html(response, 200, 'viewer');
}

let server: TestServer;
before(async () => {
  const certificate = makeCertificate({ name: 'any' });
  server = await serveHttps({ cert: certificate.pem, key: certificate.keyPem }, answer);
});
after(() => server.close());

async function capture(address: string) {
  const { dial } = fakeNetwork(new Map([[ADDRESS, server.port]]));
  const capturer = createCapturer({ allowHosts: [], maxRetries: 0, dial, resolve: async () => [ADDRESS] });
  const { record, body } = await capturer.capture(address);
  await capturer.close();
  return { ...record, text: body === null ? null : Buffer.from(body).toString() };
}

const shareLink = (id: string) => `https://drive.google.com/file/d/${id}/view`;

test('a share link gives the file behind it, and the record shows the way', async () => {
  const got = await capture('https://go.office.test/o11');
  assert.equal(got.text, '%PDF-1.7');
  assert.equal(got.fileName, 'plan.pdf');
  assert.equal(got.shareHost, 'drive.google.com');
  assert.deepEqual(got.redirects, [
    { url: 'https://go.office.test/o11', status: 303 },
    { url: 'https://drive.google.com/file/d/public/view?usp=sharing', status: 0 },
    { url: 'https://drive.google.com/uc?export=download&id=public', status: 303 },
  ]);
});

test('the warning before a large file is passed', async () => {
  const got = await capture(shareLink('large'));
  assert.equal(got.text, '%PDF-1.7');
  assert.match(got.finalUrl ?? '', /confirm=t/);
});

test('a private file ends at the login wall', async () => {
  const got = await capture(shareLink('private'));
  assert.match(got.finalUrl ?? '', /^https:\/\/accounts\.google\.com\//);
  assert.equal(got.shareHost, 'drive.google.com');
});

test('where there is no file to be had, the share page itself is shown', async () => {
  for (const id of ['gone', 'quota']) {
    const got = await capture(shareLink(id));
    assert.equal(got.finalUrl, shareLink(id));
    assert.equal(got.text, 'viewer');
    assert.match(got.problem ?? '', /gave no file/);
    assert.deepEqual(got.redirects, []);
  }
});

test('a busy share host stays busy, which says nothing of the file', async () => {
  assert.equal((await capture(shareLink('busy'))).status, 429);
});
