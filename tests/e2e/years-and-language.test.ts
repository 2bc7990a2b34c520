import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { type RunningApp, startApp } from './testing/app.ts';
import { type OpenBrowser, openBrowser } from './testing/browser.ts';

const PATIENCE_MS = 15_000;

let app: RunningApp;
let browser: OpenBrowser;
let page: Page;
let context: BrowserContext;
let faults: string[];

before(async () => {
  app = await startApp();
  browser = await openBrowser();
  ({ page, context, faults } = await browser.visitor());
  page.setDefaultTimeout(PATIENCE_MS);
});
after(async () => {
  await context?.close();
  await browser?.close();
  await app?.remove();
});

describe('an officer opens the next fiscal year', () => {
  it('is told what is wrong with a year of the Common Era', async () => {
    await page.goto(`${app.url}/years/2566`);
    await page.getByRole('link', { name: 'เปิดปีงบประมาณถัดไป' }).click();
    const year = page.getByLabel(/ปีงบประมาณที่จะเปิด/);
    assert.equal(await year.inputValue(), '2567');
    await year.fill('2024');
    await page.getByRole('button', { name: 'ดูก่อนว่าอะไรจะเปลี่ยน' }).click();
    await page
      .getByRole('alert')
      .getByText(/เลขนี้เป็น ค\.ศ\./)
      .waitFor();
  });

  it('looks at what will change before anything does', async () => {
    await page.getByLabel(/ปีงบประมาณที่จะเปิด/).fill('๒๕๖๗');
    await page.getByRole('button', { name: 'ดูก่อนว่าอะไรจะเปลี่ยน' }).click();
    const plan = page.getByRole('table', { name: /ข้อของปีใหม่เทียบกับปีก่อน/ });
    await plan.waitFor();
    assert.ok((await plan.getByRole('row').count()) > 30);
    assert.match(await plan.innerText(), /เหมือนเดิม/);
    assert.equal((await page.request.get(`${app.url}/years/2567`)).status(), 404);
  });

  it('opens it: states begin anew, and what was handed in last year is offered', async () => {
    await page.getByRole('button', { name: /^เปิดปี/ }).click();
    await page.getByText('เปิดปีงบประมาณใหม่แล้ว').waitFor();
    await page.getByRole('heading', { name: 'ภาพรวมปีงบประมาณ พ.ศ. 2567' }).waitFor();
    await page.goto(`${app.url}/years/2567/items/O1`);
    assert.equal(await page.locator('.page-heading .state-tag').innerText(), 'ไม่มีหลักฐาน');
    await page.getByText('ปี 2566 ข้อ O1').first().waitFor();
    await page.getByRole('button', { name: 'ใช้เป็นลิงก์ใหม่' }).first().click();
    await page.getByText('เพิ่มหลักฐานแล้ว', { exact: true }).waitFor();
    await page.getByRole('button', { name: /ตรวจหลักฐานข้อนี้/ }).waitFor();
  });
});

describe('a reader of English', () => {
  it('chooses the language once, stays where they are, and may go back', async () => {
    await page.goto(`${app.url}/years/2566/items?state=fail`);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('navigation', { name: 'Main menu' }).waitFor();
    assert.equal(new URL(page.url()).pathname, '/years/2566/items');
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    for (const path of [
      '/years/2566',
      '/years/2566/items/O11',
      '/years/2566/checks',
      '/years/2566/score',
      '/years/new',
    ]) {
      await page.goto(`${app.url}${path}`);
      assert.equal(await page.locator('html').getAttribute('lang'), 'en');
      const headings = await page.locator('main h1, main h2').allInnerTexts();
      assert.deepEqual(
        headings.filter((heading) => /[ก-๙]/.test(heading)),
        [],
        path,
      );
    }
    await page.getByRole('button', { name: 'ภาษาไทย' }).click();
    await page.getByRole('navigation', { name: 'เมนูหลัก' }).waitFor();
    assert.deepEqual(
      faults.filter((fault) => !fault.includes('422')),
      [],
    );
  });
});
