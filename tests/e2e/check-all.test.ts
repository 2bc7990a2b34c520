import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { read as readWorkbook, utils } from '@e965/xlsx';
import type { BrowserContext, Download, Page } from 'playwright-core';
import { type RunningApp, startApp } from './testing/app.ts';
import { accessibilityFaults, type OpenBrowser, openBrowser } from './testing/browser.ts';
import { type EvidenceSite, serveEvidence } from './testing/evidence-site.ts';

const PATIENCE_MS = 20_000;
const CHECKS = '/years/2566/checks';

let app: RunningApp;
let browser: OpenBrowser;
let site: EvidenceSite;

before(async () => {
  site = await serveEvidence({ '/a': '<h1>ข้อมูลการติดต่อ</h1>', '/b': '<h1>ข้อมูลการติดต่อ</h1>' });
  app = await startApp({ SUCHARIT_ALLOW_HOSTS: site.host });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await app?.remove();
  site?.close();
});

for (const [name, script, path] of [
  ['with script', true, '/a'],
  ['without script', false, '/b'],
] as const) {
  describe(`an officer has everything checked, ${name}`, () => {
    let page: Page;
    let context: BrowserContext;
    let faults: string[];
    let run: string;

    before(async () => {
      ({ page, context, faults } = await browser.visitor({ script }));
      page.setDefaultTimeout(PATIENCE_MS);
      // One piece whose site takes as long as the test likes.
      await page.goto(`${app.url}/years/2566/items/O5`);
      await page.getByText('เพิ่มลิงก์', { exact: true }).first().click();
      await page.getByLabel('ที่อยู่เว็บของหลักฐาน').fill(`${site.url}${path}`);
      await page.getByRole('button', { name: 'เพิ่มลิงก์' }).click();
      await page.getByText('เพิ่มหลักฐานแล้ว', { exact: true }).waitFor();
      site.hold();
    });
    after(() => context.close());

    it('begins with one button and sees how far it is', async () => {
      await page.goto(`${app.url}${CHECKS}`);
      await page.getByText('ข้อที่ควรตรวจใหม่: O5').waitFor();
      await page.getByRole('button', { name: 'ตรวจทุกข้อ' }).click();
      await page.getByText('เริ่มตรวจแล้ว').waitFor();
      run = page.url();
      await site.asked();
      await page.getByText(/ตรวจแล้ว [1-9]\d* จาก \d+ รายการ/).waitFor();
    });

    it('leaves, looks around, comes back and loads the page again: it is still there', async () => {
      await page.goto(`${app.url}/years/2566`);
      await page.goto(`${app.url}${CHECKS}`);
      assert.equal(await page.getByRole('button', { name: 'ตรวจทุกข้อ' }).count(), 0);
      await page.getByRole('link', { name: 'ดูความคืบหน้าล่าสุด' }).click();
      assert.equal(page.url(), run);
      await page.reload();
      await page.getByRole('progressbar').waitFor();
      if (script) assert.deepEqual(await accessibilityFaults(page), []);
    });

    it('sees the results as soon as it is done, without doing anything', async () => {
      site.release();
      await page.getByText(/^แสดง \d+ จาก \d+ รายการ/).waitFor();
      await page.getByText('ตรวจเสร็จ', { exact: true }).waitFor();
    });

    it('filters them by result and by sub-indicator', async () => {
      const all = await shown(page);
      await page.getByRole('link', { name: /^ไม่ผ่าน/ }).click();
      await page.waitForURL(/state=fail/);
      const failed = await shown(page);
      assert.ok(failed > 0 && failed < all, `${failed} of ${all}`);
      await page.getByLabel('ตัวชี้วัดย่อย').selectOption('10.1');
      await page.getByRole('button', { name: 'แสดงผล' }).click();
      await page.waitForURL(/sub=10\.1/);
      assert.match(page.url(), /state=fail/);
      const both = await shown(page);
      assert.ok(both > 0 && both < failed, `${both} of ${failed}`);
    });

    it('takes what is shown away as a workbook and as a table for any program', async () => {
      const items = new Set(
        await page
          .locator('main table tbody')
          .getByText(/^O\d+$/)
          .allInnerTexts(),
      );
      const workbook = readWorkbook(await saved(page, 'ส่งออก XLSX'));
      const rows = utils.sheet_to_json<string[]>(workbook.Sheets[workbook.SheetNames[0]!]!, { header: 1 });
      const csv = await saved(page, 'CSV');
      assert.deepEqual([...csv.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
      const lines = csv.toString('utf8').trimEnd().split('\r\n');
      assert.match(lines[0]!, /ข้อ/);
      const codes = (given: readonly (string | undefined)[]) =>
        new Set(given.filter((code) => /^O\d+$/.test(code ?? '')));
      assert.deepEqual(codes(rows.map(([code]) => code)), codes(lines.map((line) => line.split(',')[0])));
      assert.ok(items.size === 0 || codes(rows.map(([code]) => code)).size === items.size);
      assert.ok(codes(rows.map(([code]) => code)).size > 0);
      assert.deepEqual(faults, []);
    });
  });
}

async function shown(page: Page): Promise<number> {
  const said = await page.getByText(/^แสดง \d+ จาก \d+ รายการ/).innerText();
  return Number(/\d+/.exec(said)?.[0]);
}

async function saved(page: Page, link: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download') as Promise<Download>,
    page.getByRole('link', { name: link, exact: true }).click(),
  ]);
  return readFile(await download.path());
}
