import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { DesignPage } from '#src/ui/design-page.tsx';
import { PageFrame } from '#src/ui/index.ts';
import {
  accessibilityFaults,
  DESKTOP,
  isWiderThanScreen,
  type OpenBrowser,
  openBrowser,
  PHONE,
} from './testing/browser.ts';

/** The policy that the product sends; a component that needs more is wrong. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'";
const FONTS = join(dirname(createRequire(import.meta.url).resolve('@fontsource/sarabun/package.json')), 'files');
const NARROWEST = { width: 320, height: 640 };

let server: Server;
let browser: OpenBrowser;
let address: string;

before(async () => {
  const [sheet] = (
    await build({
      entryPoints: ['src/ui/styles.css'],
      bundle: true,
      minify: true,
      write: false,
      external: ['/assets/*'],
    })
  ).outputFiles;
  const html = designPage();
  server = createServer(({ url = '/' }, response) => {
    if (url === '/style.css') return response.setHeader('content-type', 'text/css').end(sheet?.contents);
    if (url.startsWith('/assets/fonts/')) return response.end(readFileSync(join(FONTS, basename(url))));
    if (url !== '/') return response.writeHead(404).end();
    response.setHeader('content-security-policy', POLICY);
    return response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  server.close();
});

for (const [name, viewport] of Object.entries({ DESKTOP, PHONE })) {
  test(`every component is accessible and within the security policy (${name})`, async () => {
    const { page, context, faults } = await browser.visitor({ viewport });
    await look(page);
    assert.deepEqual(await accessibilityFaults(page), []);
    assert.deepEqual(faults, []);
    await context.close();
  });
}

test('the security policy refuses nothing that a component does', async () => {
  const { context: lax } = await browser.visitor();
  const strict = await lax.browser()!.newContext();
  const page = await strict.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await look(page);
  await page.waitForLoadState('networkidle');
  assert.deepEqual(said, []);
  assert.equal(await page.evaluate(`document.fonts.check('700 16px Sarabun', 'ก')`), true);
  await strict.close();
  await lax.close();
});

for (const viewport of [PHONE, NARROWEST]) {
  test(`nothing is wider than a screen of ${viewport.width} pixels`, async () => {
    const { page, context } = await browser.visitor({ viewport });
    await look(page);
    assert.equal(await isWiderThanScreen(page), false);
    await context.close();
  });
}

test('what is touched on a phone is at least 44 pixels high', async () => {
  const { page, context } = await browser.visitor({ viewport: PHONE });
  await look(page);
  const small =
    await page.evaluate(`[...document.querySelectorAll('button, .button, input:not([type=checkbox]), select, summary, .checkbox, .nav-tabs a, .pagination a')]
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.9)
    .map((one) => one.outerHTML.slice(0, 120))`);
  assert.deepEqual(small, []);
  await context.close();
});

test('no line of Thai ends inside a word of official papers', async () => {
  const { page, context } = await browser.visitor({ viewport: PHONE });
  await look(page);
  const { words, broken, lines } = (await page.evaluate(`(() => {
    const found = { words: 0, broken: [], lines: new Set() };
    for (const word of document.querySelectorAll('.thai-word')) {
      if (!word.checkVisibility()) continue;
      found.words += 1;
      if (word.getClientRects().length > 1) found.broken.push(word.textContent);
      found.lines.add(Math.round(word.getBoundingClientRect().top));
    }
    found.lines = found.lines.size;
    return found;
  })()`)) as { words: number; broken: string[]; lines: number };
  assert.ok(words > 40 && lines > 20, `${words} words on ${lines} lines seen`);
  assert.deepEqual(broken, []);
  await context.close();
});

test('the keyboard finds the content first, and the place where one is shows', async () => {
  const { page, context } = await browser.visitor();
  await look(page);
  await page.keyboard.press('Tab');
  const focused = (await page.evaluate(`(() => {
    const { top } = document.activeElement.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
    return { text: document.activeElement.textContent, top, outlineStyle, outlineWidth };
  })()`)) as { text: string; top: number; outlineStyle: string; outlineWidth: string };
  assert.equal(focused.text, 'ข้ามไปเนื้อหาหลัก');
  assert.ok(focused.top >= 0, 'the skip link stays out of sight');
  assert.deepEqual([focused.outlineStyle, focused.outlineWidth], ['solid', '3px']);
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate('document.activeElement.id'), 'main');
  await context.close();
});

test('the menu of the phone opens and closes without script', async () => {
  const { page, context } = await browser.visitor({ viewport: PHONE, script: false });
  await look(page);
  const link = page.locator('#main-menu a').first();
  assert.equal(await link.isVisible(), false);
  await page.getByRole('button', { name: 'เมนู', exact: true }).click();
  assert.equal(await link.isVisible(), true);
  await page.getByRole('button', { name: 'ปิดเมนู' }).click();
  assert.equal(await link.isVisible(), false);
  await context.close();
});

test('on paper there is no navigation, what is folded is open, and addresses are written out', async () => {
  const { page, context } = await browser.visitor();
  await look(page);
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.page__nav', '.button', '.pagination'])
    assert.equal(await page.locator(gone).first().isVisible(), false, gone);
  assert.equal(await page.locator('.page__print-title').isVisible(), true);
  assert.equal(await page.getByText('คะแนนของตัวชี้วัดย่อยเป็นค่าเฉลี่ย').isVisible(), true);
  assert.match(
    (await page.evaluate(
      `getComputedStyle(document.querySelector('main a[href^=http]'), '::after').content`,
    )) as string,
    /https:\/\/www\.example\.go\.th\/plan\.pdf/,
  );
  await context.close();
});

test('who asks for less motion gets none', async () => {
  const { page, context } = await browser.visitor();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await look(page);
  const moving = await page.evaluate(`[...document.querySelectorAll('*')]
    .filter((one) => getComputedStyle(one).transitionDuration.split(',').some((time) => parseFloat(time) > 0)).length`);
  assert.equal(moving, 0);
  await context.close();
});

/** Opens the page and waits for its letters: those of the fallback have another width. */
async function look(page: Page): Promise<void> {
  await page.goto(address);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
}

function designPage(): string {
  const body = render(
    h(PageFrame, {
      language: 'th',
      title: 'ระบบการออกแบบ',
      officeName: 'สำนักงานศึกษาธิการจังหวัดกาฬสินธุ์',
      yearBE: 2566,
      isDemo: true,
      nav: [
        { href: '/years/2566', label: 'ภาพรวม', current: true },
        { href: '/years/2566/items', label: 'รายการข้อ' },
      ],
      banner: 'ยังไม่มีการเข้าสู่ระบบ จึงเปิดใช้ได้เฉพาะที่เครื่องนี้',
      flash: { kind: 'success', message: 'บันทึกหลักฐานแล้ว' },
      children: h(DesignPage, {}),
    }),
  );
  return `<!doctype html><html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>ระบบการออกแบบ</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"></head><body>${body}</body></html>`;
}
