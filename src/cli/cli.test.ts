import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { decode } from 'fast-png';
import type { CheckResult } from '#src/features/evidence/index.ts';
import { environmentWith } from '#src/platform/config.ts';
import { toPdf } from '#src/platform/documents/to-pdf.ts';
import { packageRoot } from '#src/platform/package-root.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sucharit-cli-'));
});
after(() => rm(folder, { recursive: true }));

/** Runs the command line as its users do, in a process and a data folder of its own. */
async function sucharit(args: readonly string[], said: { input?: string; environment?: Record<string, string> } = {}) {
  const child = spawn(process.execPath, [join(packageRoot(), 'src', 'cli', 'main.ts'), ...args], {
    cwd: folder,
    env: environmentWith({ SUCHARIT_DATA: join(folder, '.data'), SUCHARIT_OCR: 'off', ...said.environment }),
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk;
  });
  child.stdin.end(said.input ?? '');
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, output, errors };
}

/** The contact page of an office as O5 asks for it. */
const CONTACT = `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>ข้อมูลการติดต่อ สำนักงานศึกษาธิการจังหวัดตัวอย่าง</title></head>
<body><main><h1>ข้อมูลการติดต่อ</h1><p>สำนักงานศึกษาธิการจังหวัดตัวอย่าง</p>
<p>ที่อยู่ เลขที่ 99 ถนนตัวอย่าง ตำบลในเมือง อำเภอเมือง จังหวัดกาฬสินธุ์ 46000</p>
<p>โทรศัพท์ 0 4381 1111 โทรสาร 0 4381 2222</p><p>อีเมล saraban@office.example.go.th</p>
<p>แผนที่ตั้ง</p><iframe src="https://www.google.com/maps/embed?pb=1" title="แผนที่"></iframe></main></body></html>`;
const WRONG_YEAR =
  'แผนดำเนินงานและการใช้งบประมาณประจำปี\nประจำปีงบประมาณ พ.ศ. 2563\nสำนักงานศึกษาธิการจังหวัดตัวอย่าง\n1. โครงการอบรมคุณธรรม งบประมาณ 20,000 บาท ระยะเวลา มกราคม ถึง มีนาคม\n';

async function aFile(name: string, content: string): Promise<string> {
  await mkdir(join(folder, 'in'), { recursive: true });
  await writeFile(join(folder, 'in', name), content);
  return join('in', name);
}

describe('help and mistakes', () => {
  it('help is in Thai first, for the program and each command', async () => {
    const all = await Promise.all(
      [['--help'], ['check', '--help'], ['years', '--help'], ['score', '--help'], ['frameworks', '--help']].map(
        (args) => sucharit(args),
      ),
    );
    for (const { status, output } of all) {
      assert.equal(status, 0);
      assert.match(output, /วิธีใช้ \(Usage\)/);
    }
    assert.match(all[1]!.output, /จบด้วย \(exit status\)/);
  });

  it('a mistake is said in Thai with a hint, and ends with 2', async () => {
    for (const [args, hint] of [
      [['check', 'x', '--formt', 'json'], /ไม่รู้จักตัวเลือก[\s\S]*Did you mean --format/],
      [['chek'], /ไม่รู้จักคำสั่ง[\s\S]*Did you mean check/],
      [['check'], /ยังไม่ได้ระบุ/],
      [['check', 'x', '--format', 'pdf'], /table, json, csv, junit/],
      [['check', 'x', '--concurrency', '0'], /1–64/],
      [['check', 'x', '--framework', 'nacc2566'], /หมายถึง nacc-2566/],
      [['check', 'x', '--item', 'O99'], /O1–O43/],
      [['check', 'ไม่มีไฟล์นี้.pdf'], /ไม่พบไฟล์หรือโฟลเดอร์นี้/],
      [['check', '.', '--site', 'http://'], /--site/],
      [['years', 'ไม่มี.pdf'], /เปิดไฟล์/],
    ] as const) {
      const { status, errors, output } = await sucharit(args);
      assert.equal(status, 2, args.join(' '));
      assert.match(errors, hint);
      assert.equal(output, '');
    }
  });

  it('wrong settings end with 2 and are all named', async () => {
    const page = await aFile('O5.html', CONTACT);
    const environment = { SUCHARIT_READERS: 'many', SUCHARIT_OCR: 'perhaps' };
    const { status, errors } = await sucharit(['check', page], { environment });
    assert.equal(status, 2);
    assert.match(errors, /SUCHARIT_READERS[\s\S]*SUCHARIT_OCR|SUCHARIT_OCR[\s\S]*SUCHARIT_READERS/);
  });

  it('a data folder that cannot be written to ends with 2', async () => {
    const page = await aFile('O5.html', CONTACT);
    const { status, errors } = await sucharit(['check', page], { environment: { SUCHARIT_DATA: page } });
    assert.equal(status, 2);
    assert.match(errors, /SUCHARIT_DATA/);
  });
});

describe('checking', () => {
  it('good evidence ends with 0, faulty evidence with 1, and the table says what and where', async () => {
    const good = await sucharit(['check', await aFile('O5.html', CONTACT)]);
    assert.equal(good.status, 0, good.output + good.errors);
    assert.match(good.output, /✔ ผ่าน\s+O5/);
    const bad = await sucharit(['check', await aFile('plan.txt', WRONG_YEAR), '--item', 'o-11']);
    assert.equal(bad.status, 1);
    assert.match(bad.output, /ไม่ผ่าน\s+O11/);
    assert.match(bad.output, /2563/);
    assert.equal(bad.errors, '');
    assert.doesNotMatch(bad.output, /\u001b/);
  });

  it('JSON is as published, with everything a reader needs', async () => {
    const list = await aFile('list.csv', 'ข้อ,หลักฐาน\nO5,O5.html\nO11,plan.txt\nO99,x\n,y\n');
    await aFile('O5.html', CONTACT);
    await aFile('plan.txt', WRONG_YEAR);
    const { status, output } = await sucharit(['check', list, '--format', 'json']);
    assert.equal(status, 1);
    const result = JSON.parse(output) as CheckResult;
    const schema = JSON.parse(await readFile(join(packageRoot(), 'schemas', 'check-result.schema.json'), 'utf8'));
    const validate = new Ajv2020().compile(schema);
    assert.ok(validate(result), JSON.stringify(validate.errors));
    assert.equal(result.framework, 'nacc-2566');
    assert.deepEqual(
      result.items.map(({ code, verdict }) => [code, verdict]),
      [
        ['O5', 'pass'],
        ['O11', 'fail'],
      ],
    );
    assert.deepEqual(
      result.problems.map(({ code, row }) => [code, row]),
      [
        ['item-unknown', 4],
        ['item-empty', 5],
      ],
    );
    assert.equal(result.missing.length, 41);
    assert.equal(result.items[1]?.evidence[0]?.years[0]?.yearBE, 2563);
  });

  it('CSV and JUnit go to the file asked for, whole', async () => {
    const plan = await aFile('O11 plan.txt', WRONG_YEAR);
    const csv = await sucharit(['check', plan, '--format', 'csv', '--out', 'out.csv']);
    assert.deepEqual([csv.status, csv.output], [1, '']);
    assert.match(await readFile(join(folder, 'out.csv'), 'utf8'), /^\ufeffข้อ,[\s\S]*O11/);
    await sucharit(['check', plan, '--format', 'junit', '--out', 'out.xml']);
    assert.match(await readFile(join(folder, 'out.xml'), 'utf8'), /^<\?xml[\s\S]*<failure type="fail"/);
  });

  it('nothing is checked when the result cannot be written', async () => {
    const plan = await aFile('O11 plan.txt', WRONG_YEAR);
    const onFolder = await sucharit(['check', plan, '--out', '.']);
    assert.equal(onFolder.status, 2);
    assert.match(onFolder.errors, /เป็นโฟลเดอร์/);
    const nowhere = await sucharit(['check', plan, '--out', 'no/such/folder/out.json']);
    assert.equal(nowhere.status, 2);
  });

  it('a folder with hostile names is checked and shown harmless', async () => {
    const place = join(folder, 'hostile');
    await mkdir(place, { recursive: true });
    await writeFile(join(place, 'O11 \u202etxt.\u001b[31mexe.txt'), WRONG_YEAR);
    await writeFile(join(place, `O5 ${'ย'.repeat(70)}.html`), CONTACT);
    await writeFile(join(place, 'O12 =HYPERLINK(1).txt'), '');
    const { status, output } = await sucharit(['check', 'hostile']);
    assert.equal(status, 1);
    assert.match(output, /<U\+202E>/);
    assert.doesNotMatch(output, /[\u001b\u202e]/);
  });

  it('a second run over a site asks conditionally and says the same; internal addresses need to be allowed', async () => {
    const seen: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      if (request.url !== '/contact') return void response.writeHead(404).end('not found');
      seen.push(request.headers['if-none-match']);
      if (request.headers['if-none-match'] === '"1"') return void response.writeHead(304, { etag: '"1"' }).end();
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag: '"1"' }).end(CONTACT);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      const args = ['check', `http://${host}/contact`, '--item', 'O5', '--format', 'json'];
      const refused = await sucharit(args);
      assert.equal(refused.status, 1);
      assert.match(refused.output, /address-refused/);
      const environment = { SUCHARIT_ALLOW_HOSTS: host };
      const [first, second] = [await sucharit(args, { environment }), await sucharit(args, { environment })];
      assert.deepEqual(seen, [undefined, '"1"']);
      const timeless = ({ output }: { output: string }) => {
        const result = JSON.parse(output) as CheckResult;
        return result.items.map(({ verdict, evidence }) => [
          verdict,
          evidence.map(({ capturedAt: _, ...kept }) => kept),
        ]);
      };
      assert.deepEqual(timeless(second), timeless(first));
      const log = (await readFile(join(folder, '.data', 'captures.jsonl'), 'utf8')).trim().split('\n');
      const last = JSON.parse(log.at(-1)!) as { outcome: string; sha256: string };
      assert.equal(last.outcome, 'not-modified');
      const snapshot = join(folder, '.data', 'snapshots', last.sha256.slice(0, 2), last.sha256);
      assert.equal(await readFile(snapshot, 'utf8'), CONTACT);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});

describe('years', () => {
  it('are found in a file and on the standard input, with page and quotation', async () => {
    const table = await sucharit(['years', '-'], { input: WRONG_YEAR });
    assert.equal(table.status, 0);
    assert.match(table.output, /ปีงบประมาณ\s+2563/);
    const json = await sucharit(['years', await aFile('plan.txt', WRONG_YEAR), '--format', 'json']);
    const [file] = JSON.parse(json.output) as {
      years: { kind: string; yearBE: number; page: number; quote: string }[];
    }[];
    assert.deepEqual(
      file?.years.map(({ kind, yearBE, page }) => [kind, yearBE, page]),
      [['fiscalYear', 2563, 1]],
    );
    assert.match(file?.years[0]?.quote ?? '', /ประจำปีงบประมาณ/);
  });
});

describe('pictures of pages', () => {
  it('writes the page of each finding with the place outlined', async () => {
    const bytes = toPdf({
      title: 'แผน',
      thaiDigits: true,
      createdAt: new Date('2023-01-31T00:00:00Z'),
      blocks: [
        { kind: 'title', lines: ['แผนดำเนินงานและการใช้งบประมาณประจำปี', 'ประจำปีงบประมาณ พ.ศ. 2563'] },
        { kind: 'paragraph', text: 'โครงการอบรมคุณธรรม งบประมาณ 20,000 บาท ระยะเวลา มกราคม ถึง มีนาคม' },
      ],
    });
    await writeFile(join(folder, 'O11 แผน.pdf'), bytes);
    const { status, errors } = await sucharit([
      'check',
      'O11 แผน.pdf',
      '--page-images',
      'pictures',
      '--format',
      'json',
    ]);
    assert.equal(status, 1, errors);
    assert.match(errors, /ภาพหน้าเอกสาร 1 ภาพ/);
    const png = decode(await readFile(join(folder, 'pictures', 'O11-1-1-fiscal-year-title-mismatch.png')));
    const isRed = (at: number) => png.data[at] === 214 && png.data[at + 1] === 40 && png.data[at + 2] === 40;
    const reds = Array.from({ length: png.width * png.height }, (_, n) => n * png.channels).filter(isRed).length;
    assert.ok(reds > 200, `${reds} red pixels`);
  });
});
