import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { pdfOfObjects } from '#src/platform/documents/minimal-pdf.ts';
import { aServer } from './testing/a-server.ts';

const ORIGIN = { host: '127.0.0.1:2566', origin: 'http://127.0.0.1:2566', 'sec-fetch-site': 'same-origin' };
const ITEM = '/years/2565/items/O1';
const RIGHT_TO_LEFT = '\u202e';

describe('evidence over the web', () => {
  const { request, office } = aServer();

  const send = (
    path: string,
    files: readonly (readonly [string, Uint8Array])[],
    fields: Record<string, string> = {},
  ) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    for (const [name, bytes] of files) form.append('files', new Blob([new Uint8Array(bytes)]), name);
    return request(path, { method: 'POST', body: form, headers: ORIGIN });
  };
  const post = (path: string, fields: Record<string, string>) =>
    request(path, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: { ...ORIGIN, 'content-type': 'application/x-www-form-urlencoded' },
    });
  /** A PDF of one empty page; the words only make it another file. */
  const pdf = (words: string) =>
    pdfOfObjects([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Words (${words}) >>`,
    ]);
  const page = async (path = ITEM) => (await request(path)).text();
  /** What is read: words are wrapped so that lines break between them. */
  const words = async (answer: Response) => (await answer.text()).replace(/<[^>]*>/g, '');
  const leftovers = async () => {
    const { folder } = await office();
    return (await readdir(`${folder}/snapshots`)).filter((name) => name.startsWith('.'));
  };

  it('takes several files with Thai names, keeps them, and hands each out only to be saved', async () => {
    const sent = await send(`${ITEM}/evidence/files`, [
      ['โครงสร้างหน่วยงาน.pdf', pdf('one')],
      ['ผังองค์กร ๒๕๖๕.pdf', pdf('two')],
    ]);
    assert.equal(sent.status, 303);
    const html = await page();
    assert.match(html, /โครงสร้างหน่วยงาน\.pdf/);
    assert.match(html, /ผังองค์กร ๒๕๖๕\.pdf/);
    const link = /\/evidence-versions\/[0-9a-f-]+\/file/.exec(html)?.[0] ?? '';
    const file = await request(link);
    assert.equal(file.status, 200);
    assert.equal(file.headers.get('content-type'), 'application/octet-stream');
    assert.match(file.headers.get('content-disposition') ?? '', /^attachment; .*filename\*=UTF-8''%E0/);
    assert.match(file.headers.get('content-security-policy') ?? '', /sandbox/);
    assert.equal(
      Buffer.from(await file.arrayBuffer())
        .subarray(0, 5)
        .toString(),
      '%PDF-',
    );
  });

  it('knows a program by its content whatever its name says, takes the good file beside it, and says which was refused', async () => {
    const program = new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, ...new Array(200).fill(7)]);
    const sent = await send('/years/2565/items/O2/evidence/files', [
      ['รายงาน.pdf', program],
      ['ดี.pdf', pdf('good')],
    ]);
    assert.equal(sent.status, 422);
    const html = await words(sent);
    assert.match(html, /รายงาน\.pdf”: ไม่ใช่ชนิดไฟล์ที่รับ/);
    assert.match(await page('/years/2565/items/O2'), /ดี\.pdf/);
  });

  it('refuses a file above the limit without keeping any of it', async () => {
    const sent = await send('/years/2565/items/O3/evidence/files', [['ใหญ่.pdf', new Uint8Array(50_000_001)]]);
    assert.equal(sent.status, 422);
    assert.match(await words(sent), /ไฟล์ใหญ่เกิน 50 MB/);
    assert.deepEqual(await leftovers(), []);
  });

  it('refuses an empty file and a form without any', async () => {
    const empty = await send('/years/2565/items/O3/evidence/files', [['ว่าง.pdf', new Uint8Array()]]);
    assert.equal(empty.status, 422);
    assert.match(await words(empty), /ไฟล์ว่างเปล่า/);
    const none = await send('/years/2565/items/O3/evidence/files', []);
    assert.ok(none.status === 422 || none.status === 400);
  });

  it('takes the first of too many files and says so', async () => {
    const many = Array.from({ length: 23 }, (_, n) => [`ไฟล์ ${n}.pdf`, pdf(`many ${n}`)] as const);
    const sent = await send('/years/2565/items/O4/evidence/files', many);
    assert.equal(sent.status, 422);
    const html = await page('/years/2565/items/O4');
    assert.match(html, /ไฟล์ 19\.pdf/);
    assert.doesNotMatch(html, /ไฟล์ 20\.pdf/);
  });

  it('shows a hostile name as harmless text', async () => {
    await send('/years/2565/items/O5/evidence/files', [
      [`${RIGHT_TO_LEFT}fdp.exe"><img src=x onerror=alert(1)>.pdf`, pdf('hostile')],
      ['../../../etc/passwd.pdf', pdf('path')],
    ]);
    const html = await page('/years/2565/items/O5');
    assert.doesNotMatch(html, /<img src=x/);
    assert.doesNotMatch(html, new RegExp(RIGHT_TO_LEFT));
    assert.doesNotMatch(html, /etc\/passwd/);
  });

  it('leaves nothing behind of an upload that broke off', async () => {
    const boundary = 'xxxx';
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="a.pdf"\r\n\r\n`;
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(head));
        controller.enqueue(pdf('broken off'));
        controller.error(new Error('connection lost'));
      },
    });
    const init = {
      method: 'POST',
      body,
      duplex: 'half',
      headers: { ...ORIGIN, 'content-type': `multipart/form-data; boundary=${boundary}` },
    };
    const sent = await request('/years/2565/items/O6/evidence/files', init as RequestInit);
    assert.ok(sent.status >= 400);
    assert.deepEqual(await leftovers(), []);
    assert.doesNotMatch(await page('/years/2565/items/O6'), /a\.pdf/);
  });

  it('answers a form that is no form with what is wrong', async () => {
    const sent = await request(`${ITEM}/evidence/files`, {
      method: 'POST',
      body: 'nonsense',
      headers: { ...ORIGIN, 'content-type': 'multipart/form-data' },
    });
    assert.equal(sent.status, 400);
  });

  it('gives a wrong address back with what was typed and how to mend it', async () => {
    const sent = await post('/years/2565/items/O7/evidence/links', { url: 'javascript:alert(1)', title: 'แผน' });
    assert.equal(sent.status, 422);
    const html = await sent.text();
    assert.match(html, /role="alert"/);
    assert.match(html, /value="javascript:alert\(1\)"/);
    assert.doesNotMatch(html, /href="javascript:/);
  });

  it('lets a reader change the language beside a form that could not be saved, and come back to the page with the form', async () => {
    const sent = await request('/years/2565/items/O7/evidence/links', {
      method: 'POST',
      body: 'url=nonsense',
      headers: {
        ...ORIGIN,
        'content-type': 'application/x-www-form-urlencoded',
        referer: 'http://127.0.0.1:2566/years/2565/items/O7?from=list',
      },
    });
    assert.match(await sent.text(), /name="back" value="\/years\/2565\/items\/O7\?from=list"/);
    assert.match(
      await page('/years/2565/items?state=missing'),
      /name="back" value="\/years\/2565\/items\?state=missing"/,
    );
  });

  it('adds a link, replaces it by a file with a reason, and withdraws it', async () => {
    const item = '/years/2565/items/O8';
    assert.equal(
      (await post(`${item}/evidence/links`, { url: 'https://office.example/a.pdf', title: '' })).status,
      303,
    );
    const evidence = /\/evidence\/([0-9a-f-]{36})\/versions/.exec(await page(item))?.[1];
    assert.ok(evidence);
    const form = await request(`${item}/evidence/${evidence}/versions`);
    assert.equal(form.status, 200);
    const without = await send(`${item}/evidence/${evidence}/versions`, [['ข.pdf', pdf('v2')]], {
      latestVersion: '1',
      reason: '',
    });
    assert.equal(without.status, 422);
    const fields = { latestVersion: '1', reason: 'แก้ปีงบประมาณบนหน้าปก' };
    assert.equal((await send(`${item}/evidence/${evidence}/versions`, [['ข.pdf', pdf('v2')]], fields)).status, 303);
    const stale = await send(`${item}/evidence/${evidence}/versions`, [['ค.pdf', pdf('v3')]], fields);
    assert.equal(stale.status, 422);
    assert.match(await words(stale), /มีผู้อื่นแก้ไขไปก่อนแล้ว/);
    assert.match(await page(item), /ข\.pdf/);
    assert.equal((await post(`${item}/evidence/${evidence}/withdraw`, { reason: 'ส่งผิดข้อ' })).status, 303);
  });

  it('exports the list that is on the screen', async () => {
    const csv = await request('/years/2565/items/export.csv?state=missing');
    assert.equal(csv.headers.get('content-disposition'), 'attachment; filename="ita-2565.csv"');
    assert.deepEqual([...new Uint8Array(await csv.arrayBuffer())].slice(0, 3), [0xef, 0xbb, 0xbf]);
    const xlsx = await request('/years/2565/items/export.xlsx');
    assert.equal(
      Buffer.from(await xlsx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
      'PK',
    );
  });

  it('answers ids that are none, or of nobody here, as not found', async () => {
    for (const path of [
      '/evidence-versions/x/file',
      '/evidence-versions/01a204d1-018d-7004-a315-8cedd7dabc38/file',
      '/findings/%00/page.png',
      '/piece-checks/01a204d1-018d-7004-a315-8cedd7dabc38/pages/1.png?element=x',
      '/piece-checks/x/pages/../1.png',
      '/findings/01a204d1-018d-7004-a315-8cedd7dabc38/overrule',
      '/years/2565/items/O99',
      '/years/2565/items/%2e%2e',
    ]) {
      assert.equal((await request(path)).status, 404, path);
    }
  });
});
