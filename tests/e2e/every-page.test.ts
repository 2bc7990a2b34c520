import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type RunningApp, startApp } from './testing/app.ts';
import {
  accessibilityFaults,
  DESKTOP,
  isWiderThanScreen,
  type OpenBrowser,
  openBrowser,
  PHONE,
} from './testing/browser.ts';

/** All that a page needs to be read and used, as it goes over the line: the page itself, style and script. Letters come after. */
const MOST_BYTES = 60_000;
const FIXED = [
  '/years/2566',
  '/years/2565',
  '/years/2566/items',
  '/years/2566/items?view=board',
  '/years/2566/items?q=ไม่มีข้อนี้',
  '/years/2566/items/O1',
  '/years/2566/items/O11',
  '/years/2566/items/O32',
  '/years/2566/items/O41',
  '/years/2565/items/O1',
  '/years/2566/checks',
  '/years/2566/score',
  '/years/2565/score',
  '/years/2566/framework',
  '/years/2566/compare',
  '/years/new',
  '/history',
  '/settings',
  '/design',
  '/nowhere',
];

let app: RunningApp;
let browser: OpenBrowser;
let paths: string[];

before(async () => {
  app = await startApp();
  browser = await openBrowser();
  paths = [...FIXED, ...(await found())];
});
after(async () => {
  await browser?.close();
  await app?.remove();
});

for (const [name, viewport] of Object.entries({ DESKTOP, PHONE })) {
  it(`every page is accessible, fits, and asks nothing of others (${name})`, async () => {
    const { page, context, faults } = await browser.visitor({ viewport });
    assert.ok(paths.length >= FIXED.length + 4, String(paths));
    const wrong: string[] = [];
    for (const path of paths) {
      const answer = await page.goto(`${app.url}${path}`);
      await lettersCame(page);
      assert.equal(answer?.status(), path === '/nowhere' ? 404 : 200, path);
      wrong.push(...(await accessibilityFaults(page)).map((fault) => `${path} ${fault}`));
      if (await isWiderThanScreen(page)) wrong.push(`${path} is wider than the screen`);
      // The browser calls the page that is not there an error itself.
      const said = faults.splice(0).filter((fault) => path !== '/nowhere' || !fault.includes('404'));
      wrong.push(...said.map((fault) => `${path} ${fault}`));
    }
    await context.close();
    assert.deepEqual(wrong, []);
  });
}

it('a form with mistakes is accessible and leads the keyboard to them', async () => {
  const { page, context } = await browser.visitor({ viewport: PHONE });
  await page.goto(`${app.url}${paths.find((path) => path.endsWith('/overrule'))}`);
  await page.getByRole('button', { name: 'บันทึกคำวินิจฉัย' }).click();
  await page.getByRole('alert').waitFor();
  assert.equal(await page.evaluate(`document.activeElement.getAttribute('role')`), 'alert');
  await lettersCame(page);
  assert.deepEqual(await accessibilityFaults(page), []);
  assert.equal(await isWiderThanScreen(page), false);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate('document.activeElement.name'), 'reason');
  await context.close();
});

describe('by keyboard alone', () => {
  it('an officer skips to the content, and reaches the first item in the order of the page', async () => {
    const { page, context } = await browser.visitor();
    await page.goto(`${app.url}/years/2566/items`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate('document.activeElement.id'), 'main');
    const tops: number[] = [];
    for (let pressed = 0; pressed < 60; pressed++) {
      await page.keyboard.press('Tab');
      const { text, top, left, isSeen } = await focused(page);
      assert.ok(isSeen, `the place where one is does not show on “${text}”`);
      tops.push(top * 10_000 + left);
      if (/^O1\b/.test(text)) break;
    }
    assert.match((await focused(page)).text, /^O1\b/);
    assert.ok(tops.length < 40, `${tops.length} stops before the first item`);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^O1/ }).waitFor();
    await context.close();
  });

  it('an officer opens a form, fills it in and sends it', async () => {
    const { page, context } = await browser.visitor();
    await page.goto(`${app.url}/years/2566/items/O2`);
    await tabTo(page, /^เพิ่มงาน$/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('ตรวจทานรายชื่อผู้บริหาร');
    await page.keyboard.press('Enter');
    await page.getByText('เพิ่มงานที่ต้องทำแล้ว').waitFor();
    await page.getByText('ตรวจทานรายชื่อผู้บริหาร').first().waitFor();
    await context.close();
  });
});

it('a page comes whole in less than sixty thousand bytes, for slow lines', async () => {
  const { page, context } = await browser.visitor();
  await page.goto(`${app.url}/years/2566`);
  const parts = (await page.evaluate(
    `[document.querySelector('link[rel=stylesheet]').href, document.querySelector('script[src]').src]`,
  )) as string[];
  await context.close();
  const own = await Promise.all(parts.map((part) => bytesOf(part)));
  const all = own.reduce((sum, bytes) => sum + bytes, 0);
  const heavy: string[] = [];
  // The page that shows every component is for those who build pages.
  for (const path of paths.filter((one) => one !== '/design')) {
    const bytes = all + (await bytesOf(`${app.url}${path}`));
    if (bytes > MOST_BYTES) heavy.push(`${path}: ${bytes}`);
  }
  assert.deepEqual(heavy, []);
});

/** Pages that stand below records: their addresses are found as people find them. */
async function found(): Promise<string[]> {
  const html = async (path: string) => (await fetch(`${app.url}${path}`)).text();
  const item = await html('/years/2566/items/O11');
  const checks = await html('/years/2566/checks');
  const of = (text: string, pattern: RegExp) => pattern.exec(text)?.[0] ?? `nothing like ${pattern}`;
  return [
    of(item, /\/findings\/[0-9a-f-]+\/overrule/),
    of(item, /\/years\/2566\/items\/O11\/evidence\/[0-9a-f-]+\/versions/),
    of(item, /\/years\/2566\/items\/O11\/evidence\/[0-9a-f-]+\/withdraw/),
    of(checks, /\/years\/2566\/checks\/[0-9a-f-]{36}/),
  ];
}

async function lettersCame(page: Page): Promise<void> {
  await page.evaluate('document.fonts.ready.then(() => undefined)');
}

function focused(page: Page) {
  return page.evaluate(`(() => {
    const one = document.activeElement;
    const { top, left } = one.getBoundingClientRect();
    const { outlineStyle } = getComputedStyle(one);
    return { text: one.textContent.trim(), top, left, isSeen: outlineStyle !== 'none' };
  })()`) as Promise<{ text: string; top: number; left: number; isSeen: boolean }>;
}

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed++) {
    await page.keyboard.press('Tab');
    if (name.test((await focused(page)).text)) return;
  }
  throw new Error(`not reached: ${name}`);
}

/** Length of the answer as it is sent, compressed where the server does that. */
function bytesOf(address: string): Promise<number> {
  return new Promise((done, failed) => {
    request(encodeURI(address), { headers: { 'accept-encoding': 'gzip, br' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.byteLength;
      });
      answer.on('end', () => done(bytes));
    })
      .once('error', failed)
      .end();
  });
}
