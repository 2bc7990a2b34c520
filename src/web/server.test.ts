import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { aServer } from './testing/a-server.ts';

const HOST = { host: '127.0.0.1:2566' };

describe('the server', () => {
  const { request, office, failWith } = aServer();

  it('answers the overview of the latest year with a whole page', async () => {
    await office();
    const home = await request('/');
    assert.equal(home.status, 302);
    const page = await request(home.headers.get('location') ?? '');
    assert.equal(page.status, 200);
    const html = await page.text();
    assert.match(html, /^<!doctype html><html lang="th">/);
    assert.match(html, /ภาพรวมปีงบประมาณ พ\.ศ\./);
  });

  it('gives every answer the headers that keep foreign script, frames and sniffing out', async () => {
    await office();
    for (const path of ['/', '/years/2565', '/nowhere', '/assets/icon.svg', '/healthz']) {
      const { headers } = await request(path);
      const policy = headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'/, path);
      assert.match(policy, /frame-ancestors 'none'/, path);
      assert.doesNotMatch(policy, /unsafe/, path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
    }
  });

  it('holds no script and no style inside a page, as its own policy asks', async () => {
    await office();
    const html = await (await request('/years/2565')).text();
    assert.doesNotMatch(html, /<script(?![^>]*\bsrc=)[^>]*>/);
    assert.doesNotMatch(html, /<style|\sstyle="|\son[a-z]+="/);
  });

  it('answers only to its own name, so that a foreign name pointed at this machine reads nothing', async () => {
    await office();
    const answer = await request('/years/2565', { headers: { host: 'evil.example' } });
    assert.equal(answer.status, 421);
    assert.doesNotMatch(await answer.text(), /2565/);
  });

  it('refuses a form that another site sends', async () => {
    await office();
    const form = new URLSearchParams({ year: '2570', framework: 'nacc-2566', from: '2565', step: 'open' });
    const sent = (origin: string, site: string) =>
      request('/years/new', {
        method: 'POST',
        body: form.toString(),
        headers: {
          ...HOST,
          origin,
          'sec-fetch-site': site,
          'content-type': 'application/x-www-form-urlencoded',
        },
      });
    assert.equal((await sent('https://evil.example', 'cross-site')).status, 403);
    assert.equal((await request('/years/2570')).status, 404);
    assert.equal((await sent('http://127.0.0.1:2566', 'same-origin')).status, 303);
    assert.equal((await request('/years/2570')).status, 200);
  });

  it('refuses more than any form holds, and what is no form', async () => {
    await office();
    const headers = { ...HOST, origin: 'http://127.0.0.1:2566', 'content-type': 'application/x-www-form-urlencoded' };
    const large = await request('/years/new', { method: 'POST', body: `year=${'9'.repeat(300_000)}`, headers });
    assert.equal(large.status, 413);
    const json = await request('/years/new', {
      method: 'POST',
      body: '{}',
      headers: { ...headers, 'content-type': 'application/json' },
    });
    assert.equal(json.status, 400);
  });

  it('tells the reader a reference number and never a stack', async () => {
    await office();
    const logged = failWith(new Error('secret detail of /home/somebody'));
    const page = await request('/years/2565');
    assert.equal(page.status, 500);
    const html = await page.text();
    assert.doesNotMatch(html, /secret detail|at .*\.ts/);
    const reference = /\d{6}-\d{4}/.exec(html)?.[0];
    assert.ok(reference);
    assert.ok(logged().includes(reference));
    assert.ok(logged().includes('secret detail'));
  });

  it('says so where the database went away, or the disk is full', async () => {
    await office();
    failWith(Object.assign(new Error('gone'), { code: 'ECONNREFUSED' }));
    assert.equal((await request('/years/2565')).status, 503);
    failWith(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    const full = await request('/years/2565');
    assert.equal(full.status, 507);
    assert.match(await full.text(), /พื้นที่จัดเก็บเต็ม/);
  });

  it('keeps the chosen language, and leads back to no foreign address', async () => {
    await office();
    const headers = { ...HOST, origin: 'http://127.0.0.1:2566', 'content-type': 'application/x-www-form-urlencoded' };
    const chosen = await request('/settings/language', {
      method: 'POST',
      body: 'language=en&back=%2F%2Fevil.example',
      headers,
    });
    assert.equal(chosen.headers.get('location'), '/');
    const cookie = (chosen.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const page = await request('/years/2565', { headers: { ...HOST, cookie } });
    assert.match(await page.text(), /<html lang="en">/);
  });

  it('shows a message after a deed once, and only one of its own', async () => {
    await office();
    const said = await request('/years/2565', { headers: { ...HOST, cookie: 'flash=year-opened' } });
    assert.match(await said.text(), /เปิดปีงบประมาณใหม่แล้ว/);
    assert.match(said.headers.get('set-cookie') ?? '', /flash=;.*Max-Age=0/);
    const foreign = await request('/years/2565', { headers: { ...HOST, cookie: 'flash=constructor' } });
    assert.equal(foreign.status, 200);
  });

  it('sends a page again only after something was changed', async () => {
    const { change } = await office();
    const first = await request('/years/2565');
    const tag = first.headers.get('etag') ?? '';
    const again = () => request('/years/2565', { headers: { ...HOST, 'if-none-match': tag } });
    const held = await again();
    assert.equal(held.status, 304);
    assert.equal(await held.text(), '');
    assert.match(held.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    const english = await request('/years/2565', { headers: { ...HOST, 'if-none-match': tag, cookie: 'language=en' } });
    assert.equal(english.status, 200);
    await change();
    // What was changed elsewhere than through this server is seen a quarter of a second later.
    await sleep(300);
    assert.equal((await again()).status, 200);
  });

  it('answers a year that is none, and a path that leads out, as not found', async () => {
    await office();
    for (const path of [
      '/years/9999',
      '/years/2599',
      '/years/abc',
      '/assets/..%2f..%2fpackage.json',
      '/years/2565/../../etc',
    ]) {
      assert.equal((await request(path)).status, 404, path);
    }
  });
});

describe('the rate limit', () => {
  const { request, office } = aServer({ changes: 2, reads: 5 });

  it('slows down whoever asks too often, and says when to come back', async () => {
    await office();
    const answers = await Promise.all(Array.from({ length: 8 }, () => request('/years/2565')));
    const refused = answers.filter(({ status }) => status === 429);
    assert.equal(refused.length, 3);
    assert.ok(Number(refused[0]?.headers.get('retry-after')) > 0);
  });
});
