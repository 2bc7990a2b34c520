import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { type RunningApp, startApp } from './testing/app.ts';
import { type OpenBrowser, openBrowser } from './testing/browser.ts';
import { type EvidenceSite, serveEvidence } from './testing/evidence-site.ts';
import { paperWithTitleYear } from './testing/papers.ts';

/** The demo office's own papers of it pass. */
const ITEM = 'O43';
const FILE = 'ผลการดำเนินการตามมาตรการ ปี ๒๕๖๖.pdf';
/** A lack shows soon, also where other tests keep the machine busy. */
const PATIENCE_MS = 15_000;
const REASON = 'พิมพ์ปีผิดเพียงแห่งเดียว ผู้อำนวยการรับทราบและจะเผยแพร่ฉบับแก้ไข';
const PAGE =
  '<!doctype html><html lang="th"><title>โครงสร้าง</title><body><h1>โครงสร้างหน่วยงาน</h1><p>แผนผังโครงสร้างการแบ่งส่วนราชการ</p></body></html>';

let app: RunningApp;
let browser: OpenBrowser;
let site: EvidenceSite;

before(async () => {
  site = await serveEvidence({ '/structure': PAGE });
  app = await startApp({ SUCHARIT_ALLOW_HOSTS: site.host });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await app?.remove();
  site?.close();
});

for (const [name, script] of Object.entries({ 'with script': true, 'without script': false })) {
  describe(`an officer hands in a paper with a mistyped year, ${name}`, () => {
    let page: Page;
    let context: BrowserContext;
    let faults: string[];
    let forecastBefore: number;
    const state = () => page.locator('.page-heading .state-tag').innerText();

    before(async () => {
      ({ page, context, faults } = await browser.visitor({ script }));
      page.setDefaultTimeout(PATIENCE_MS);
    });
    after(() => context.close());

    it('finds the item from the overview, by its number', async () => {
      await page.goto(app.url);
      await page.getByRole('heading', { name: 'ภาพรวมปีงบประมาณ พ.ศ. 2566' }).waitFor();
      forecastBefore = await forecast(page);
      await page.getByRole('navigation', { name: 'เมนูหลัก' }).getByRole('link', { name: 'ข้อประเมิน' }).click();
      await page.getByRole('searchbox').fill(ITEM);
      await page.getByRole('searchbox').press('Enter');
      await page.getByText('แสดง 1 จาก 43 ข้อ').waitFor();
      await page.getByRole('link', { name: new RegExp(ITEM) }).click();
      await page.getByRole('heading', { level: 1, name: new RegExp(ITEM) }).waitFor();
      assert.notEqual(await state(), 'ไม่ผ่าน');
    });

    it('uploads it, and its Thai name is kept', async () => {
      await page.getByText('อัปโหลดไฟล์', { exact: true }).first().click();
      const chosen = page.getByLabel(/ไฟล์หลักฐาน/);
      await chosen.setInputFiles(paperWithTitleYear(ITEM, '2656', FILE));
      await page.getByRole('button', { name: 'อัปโหลดไฟล์' }).click();
      await page.getByText('เพิ่มหลักฐานแล้ว', { exact: true }).waitFor();
      await page.getByRole('link', { name: FILE }).waitFor();
    });

    it('has it checked, and reads the finding beside the picture of the page', async () => {
      await page.getByRole('button', { name: /ตรวจหลักฐานข้อนี้/ }).click();
      const quotation = page.locator('blockquote').filter({ hasText: '๒๖๕๖' }).first();
      await quotation.waitFor();
      assert.equal(await state(), 'ไม่ผ่าน');
      const here = page.url();
      await page.goto(app.url);
      assert.ok((await forecast(page)) < forecastBefore, `${await forecast(page)} after ${forecastBefore}`);
      const costliest = page.getByRole('table', { name: /สิบข้อที่เสียคะแนนมากที่สุด/ });
      await costliest.getByRole('link', { name: new RegExp(ITEM) }).click();
      assert.equal(page.url(), here);
      await quotation.waitFor();
      const picture = page.getByRole('img', { name: /ภาพหน้า 1/ }).first();
      await picture.scrollIntoViewIfNeeded();
      await pictureSeen(page, await picture.getAttribute('src'));
    });

    it('is told what a decision lacks, then overrules the finding until a day', async () => {
      while ((await page.getByRole('link', { name: 'วินิจฉัยว่าไม่นับ' }).count()) > 0) {
        await page.getByRole('link', { name: 'วินิจฉัยว่าไม่นับ' }).first().click();
        await page.getByRole('button', { name: 'บันทึกคำวินิจฉัย' }).click();
        await page.getByRole('alert').waitFor();
        await page.getByLabel(/เหตุผล/).fill(REASON);
        await page.getByLabel('วัน', { exact: true }).fill('๓๐');
        await page.getByLabel('เดือน', { exact: true }).selectOption({ label: 'กันยายน' });
        await page.getByLabel('ปี พ.ศ.').fill('๒๕๗๐');
        await page.getByRole('button', { name: 'บันทึกคำวินิจฉัย' }).click();
        await page.getByText('บันทึกคำวินิจฉัยแล้ว').waitFor();
      }
      await page.getByText(REASON).first().waitFor();
      await page.getByText('ไม่นับจนถึงวันที่ 30 กันยายน 2570').first().waitFor();
    });

    it('sees the verdict and the forecast change, and everything in the history', async () => {
      assert.notEqual(await state(), 'ไม่ผ่าน');
      const history = await page.locator('.timeline').innerText();
      for (const what of ['เพิ่มหลักฐาน', 'สั่งตรวจหลักฐานข้อนี้', 'ตรวจข้อนี้เสร็จ', 'วินิจฉัยว่าข้อค้นพบไม่นับ', '30 กันยายน 2570'])
        assert.match(history, new RegExp(what));
      await page.goto(app.url);
      assert.equal(await forecast(page), forecastBefore);
    });

    it('takes the paper back, with a reason', async () => {
      await page.goto(`${app.url}/years/2566/items/${ITEM}`);
      const take = page.getByRole('link', { name: 'ถอนหลักฐาน' });
      const paper = page
        .locator('.card')
        .filter({ has: page.getByRole('link', { name: FILE }) })
        .filter({ has: take });
      await paper.last().getByRole('link', { name: 'ถอนหลักฐาน' }).click();
      await page.getByRole('button', { name: 'ถอนหลักฐาน' }).click();
      await page.getByRole('alert').waitFor();
      await page.getByLabel(/เหตุผล/).fill('ใส่ผิดข้อ');
      await page.getByRole('button', { name: 'ถอนหลักฐาน' }).click();
      await page.getByText('ถอนหลักฐานแล้ว รายการยังอยู่ในประวัติ').waitFor();
      await page.getByText(/^ถอนแล้ว \(\d\)$/).waitFor();
      assert.deepEqual(faults.filter(isUnexpected), []);
    });
  });
}

describe('an officer keeps the papers of an item in order', () => {
  let page: Page;
  let context: BrowserContext;
  let faults: string[];

  before(async () => {
    ({ page, context, faults } = await browser.visitor());
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(`${app.url}/years/2566/items/O1`);
  });
  after(() => context.close());

  it('pastes a link, and watches the check go on without doing anything', async () => {
    await page.getByText('เพิ่มลิงก์', { exact: true }).first().click();
    await page.getByLabel('ที่อยู่เว็บของหลักฐาน').fill(`${site.url}/structure`);
    await page.getByRole('button', { name: 'เพิ่มลิงก์' }).click();
    await page.getByText('เพิ่มหลักฐานแล้ว', { exact: true }).waitFor();
    site.hold();
    await page.getByRole('button', { name: /ตรวจหลักฐานข้อนี้/ }).click();
    await page.getByRole('progressbar').waitFor();
    await site.asked();
    await page.getByText(/ตรวจแล้ว 2 จาก 3/).waitFor();
    site.release();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    // Named once among the evidence and once among the results.
    await page
      .getByRole('heading', { name: `${site.url}/structure` })
      .nth(1)
      .waitFor();
  });

  it('puts a newer version in the place of a file, and the old one is kept', async () => {
    await page.getByRole('link', { name: 'เพิ่มฉบับใหม่' }).nth(1).click();
    await page.getByLabel(/หรือเลือกไฟล์ใหม่/).setInputFiles(paperWithTitleYear('O43', '2566', 'โครงสร้าง-แก้ไข.pdf'));
    await page.getByLabel(/เหตุผล/).fill('แก้ชื่อกลุ่มงาน');
    await page.getByRole('button', { name: 'บันทึกฉบับใหม่' }).click();
    await page.getByText(/ฉบับใหม่แล้ว ฉบับเดิมยังเก็บไว้/).waitFor();
    await page.getByText('ยังไม่ได้ตรวจฉบับล่าสุด').waitFor();
    await page.getByText('ฉบับก่อนหน้า (1)').click();
    await page.getByRole('link', { name: 'โครงสร้างหน่วยงาน.pdf' }).waitFor();
  });

  it('gives the item to somebody', async () => {
    await page.getByText('เปลี่ยนผู้รับผิดชอบ').click();
    await page.getByLabel('ชื่อผู้รับผิดชอบ').fill('นางสาวทดสอบ ระบบดี');
    await page.getByRole('button', { name: 'บันทึกผู้รับผิดชอบ' }).click();
    await page.getByText('บันทึกผู้รับผิดชอบแล้ว').waitFor();
    await page.getByText('มอบหมายให้ นางสาวทดสอบ ระบบดี').waitFor();
  });

  it('notes what is to be done, and that it is done', async () => {
    await page.getByText('เพิ่มงาน', { exact: true }).first().click();
    await page.getByLabel('ต้องทำอะไร').fill('ขอแผนผังฉบับลงนาม');
    await page.getByRole('button', { name: 'เพิ่มงาน' }).click();
    await page.getByText('เพิ่มงานที่ต้องทำแล้ว').waitFor();
    await page.getByRole('button', { name: 'ทำเสร็จแล้ว' }).click();
    await page.getByText('บันทึกว่าทำเสร็จแล้ว').waitFor();
    await page.getByText('เสร็จแล้วโดย เจ้าหน้าที่ที่เครื่องนี้').waitFor();
    assert.deepEqual(faults.filter(isUnexpected), []);
  });
});

/** The forecast as the overview shows it. */
async function forecast(page: Page): Promise<number> {
  const figure = await page.locator('.figure').filter({ hasText: 'คะแนน OIT คาดการณ์' }).innerText();
  const number = /\d+\.\d+/.exec(figure)?.[0];
  assert.ok(number, figure);
  return Number(number);
}

/** The picture arrives and is one. Asked for anew: without script the page itself cannot be asked. */
async function pictureSeen(page: Page, source: string | null): Promise<void> {
  assert.ok(source);
  const answer = await page.request.get(new URL(source, app.url).href);
  assert.equal(answer.headers()['content-type'], 'image/png');
  assert.ok((await answer.body()).byteLength > 5_000);
}

/** The browser itself calls the answer to a form with mistakes an error. */
function isUnexpected(fault: string): boolean {
  return !fault.includes('422');
}
