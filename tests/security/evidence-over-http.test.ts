import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type RunningApp, startApp } from '../e2e/testing/app.ts';
import { type OpenBrowser, openBrowser } from '../e2e/testing/browser.ts';
import { aPdf } from './a-pdf.ts';
import { clientOf, wordsOf } from './app-client.ts';

const ITEM = '/years/2566/items/O41';
const RIGHT_TO_LEFT = '\u202e';

describe('evidence and decisions in the running program', () => {
  let app: RunningApp;
  let browser: OpenBrowser;
  before(async () => {
    app = await startApp();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await app?.remove();
  });

  it('lets one of two people who overrule the same finding at once through, and tells the other', async () => {
    const { get, post } = clientOf(app);
    const finding = /\/findings\/[0-9a-f-]+\/overrule/.exec((await get('/years/2566/items/O11')).text)?.[0];
    assert.ok(finding);
    const decision = (reason: string) =>
      post(finding, { reason, 'until-day': '30', 'until-month': '9', 'until-year': '2570' });
    const answers = await Promise.all([decision('คนแรกตรวจแล้ว ปีในเอกสารถูกต้อง'), decision('คนที่สองเห็นว่าพิมพ์ผิดเล็กน้อย')]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409]);
    const lost = answers.findIndex(({ status }) => status === 409);
    assert.match(wordsOf(answers[lost]!.text), /ไม่นับ|วินิจฉัย/);
    const page = wordsOf((await get('/years/2566/items/O11')).text);
    assert.equal(page.split('วินิจฉัยว่าข้อค้นพบไม่นับ').length - 1, 1, 'one decision stands in the history');
    assert.equal(page.includes('คนแรกตรวจแล้ว'), lost === 1);
  });

  it('hands a page or drawing with script out only to be saved, and a browser that opens it runs nothing', async () => {
    const { get, sendFiles } = clientOf(app);
    const script = 'document.title = "ran"; fetch("/years/2566")';
    const files = [
      ['หน้าเว็บ.html', `<!doctype html><meta charset="utf-8"><title>x</title><h1>หน้าเว็บ</h1><script>${script}</script>`],
      ['ภาพ.svg', `<svg xmlns="http://www.w3.org/2000/svg"><script>${script}</script><text>ภาพ</text></svg>`],
    ] as const;
    for (const [name, text] of files) {
      const sent = await sendFiles(`${ITEM}/evidence/files`, [[name, new TextEncoder().encode(text)]]);
      // A kind that is not taken is as safe; then there is nothing to hand out.
      assert.ok(sent.status === 303 || sent.status === 422, `${name}: ${sent.status}`);
    }
    const handedOut = [...new Set((await get(ITEM)).text.match(/\/evidence-versions\/[0-9a-f-]+\/file/g))];
    assert.ok(handedOut.length > 0);
    const { page, context } = await browser.visitor();
    for (const path of handedOut) {
      const { headers } = await get(path);
      assert.equal(headers.get('content-type'), 'application/octet-stream');
      assert.match(headers.get('content-disposition') ?? '', /^attachment;/);
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*sandbox/);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      await page.goto(`${app.url}${ITEM}`);
      const download = page.waitForEvent('download');
      await page.evaluate(`location.href = ${JSON.stringify(path)}`);
      await download;
      assert.notEqual(await page.title(), 'ran');
    }
    await context.close();
  });

  it('keeps hostile names out of headers and pages', async () => {
    const { get, sendFiles } = clientOf(app);
    const item = '/years/2566/items/O42';
    const known = new Set((await get(item)).text.match(/\/evidence-versions\/[0-9a-f-]+\/file/g));
    const names = [
      `แผน${RIGHT_TO_LEFT}fdp.exe.pdf`,
      'a"; filename="evil.exe.pdf',
      'b\r\nSet-Cookie: stolen=1\r\n\r\n.pdf',
      '"><img src=x onerror=alert(1)>.pdf',
    ];
    for (const [index, name] of names.entries()) {
      const sent = await sendFiles(`${item}/evidence/files`, [[name, aPdf(`name ${index}`)]]);
      assert.equal(sent.status, 303, JSON.stringify(name));
    }
    const { text } = await get(item);
    assert.doesNotMatch(text, /<img src=x|\u202e/);
    const files = [...new Set(text.match(/\/evidence-versions\/[0-9a-f-]+\/file/g))].filter((path) => !known.has(path));
    assert.equal(files.length, names.length);
    for (const path of files) {
      const { headers, status } = await get(path);
      assert.equal(status, 200);
      assert.equal(headers.get('set-cookie'), null);
      assert.match(
        headers.get('content-disposition') ?? '',
        /^attachment; filename="evidence"; filename\*=UTF-8''[A-Za-z0-9%._~!-]+$/,
      );
      assert.doesNotMatch(headers.get('content-disposition') ?? '', /%0[da]|%E2%80%AE|%22/i);
    }
  });
});
