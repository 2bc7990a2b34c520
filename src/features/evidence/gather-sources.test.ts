import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { aFramework } from '#src/assessment/frameworks/testing/a-framework.ts';
import { gatherSources } from './gather-sources.ts';
import { aDocument } from './testing/factories.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sucharit-gather-'));
});
after(() => rm(folder, { recursive: true }));

const framework = aFramework({ 9: [43] });
const noSheets = () => Promise.reject(new Error('no sheet expected'));
const gather = (inputs: string[], item: string | null = null) => gatherSources(inputs, framework, item, noSheets);

async function listFile(name: string, content: string | Uint8Array): Promise<string> {
  const place = await mkdtemp(join(folder, 'list-'));
  await writeFile(join(place, name), content);
  return join(place, name);
}
const codes = (problems: readonly { code: string; row: number | null }[]) =>
  problems.map(({ code, row }) => [code, row]);

/** Thai letters as windows-874 has them. */
function windows874(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => {
    const code = sign.charCodeAt(0);
    return code >= 0x0e01 ? code - 0x0e00 + 0xa0 : code;
  });
}

describe('a list of evidence', () => {
  for (const [what, content] of [
    ['UTF-8 and commas', 'item,evidence\nO1,a.pdf\nO2,https://office.example/b.pdf\n'],
    [
      'a byte order mark, semicolons and Thai headings',
      '\ufeffข้อ;ชื่อ;หลักฐาน\r\nO1;โครงสร้าง;a.pdf\r\n๒;x;https://office.example/b.pdf\r\n',
    ],
    ['tabs and no heading', 'o-1\ta.pdf\nข้อ ๒\thttps://office.example/b.pdf'],
    [
      'quotes, titles above the heading and columns the other way round',
      'บัญชีหลักฐาน,\n"ลิงก์","รายการ"\n"a.pdf",O1\n"https://office.example/b.pdf","O2 ผู้บริหาร"\n',
    ],
  ] as const) {
    it(`is read with ${what}`, async () => {
      const { sources, problems, isCollection } = await gather([await listFile('list.csv', content)]);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        sources.map(({ itemCode, source, place }) => [itemCode, source, place.kind]),
        [
          ['O1', 'a.pdf', 'file'],
          ['O2', 'https://office.example/b.pdf', 'address'],
        ],
      );
      assert.equal(isCollection, true);
    });
  }

  it('is read in windows-874', async () => {
    const { sources } = await gather([await listFile('list.csv', windows874('ข้อ,หลักฐาน\nข้อ ๑๑,แผน.pdf\n'))]);
    assert.deepEqual(
      sources.map(({ itemCode, source }) => [itemCode, source]),
      [['O11', 'แผน.pdf']],
    );
  });

  it('is read from a sheet whatever its name, when it names items', async () => {
    const path = await listFile('หลักฐานปี66.xlsx', 'x');
    const rows = [
      ['ข้อ', 'หลักฐาน'],
      ['O5', 'https://office.example/contact'],
    ];
    const blocks = rows.map((cells, index) => ({ role: 'table-row' as const, text: '', cells, row: index + 3 }));
    const sheet = aDocument([], { kind: 'xlsx', pages: [{ number: 1, blocks, text: '', imageCount: 0 }] });
    const { sources } = await gatherSources([path], framework, null, async () => sheet);
    assert.deepEqual(
      sources.map(({ itemCode }) => itemCode),
      ['O5'],
    );
  });

  it('reports all that is wrong at once, with its row, and goes on with the good rows', async () => {
    const rows = [
      'item,evidence',
      'O1,a.pdf',
      'O99,b.pdf',
      ',c.pdf',
      'O2,',
      'O1,a.pdf',
      'O3,ftp://x/y',
      'O4,../../etc/passwd',
      'O5,ok.pdf',
    ];
    const { sources, problems } = await gather([await listFile('list.csv', rows.join('\n'))]);
    assert.deepEqual(codes(problems), [
      ['item-unknown', 3],
      ['item-empty', 4],
      ['evidence-empty', 5],
      ['duplicate-row', 6],
      ['address-unusable', 7],
      ['outside-folder', 8],
    ]);
    assert.deepEqual(
      sources.map(({ itemCode }) => itemCode),
      ['O1', 'O5'],
    );
    for (const { messageTh, messageEn, fixTh, fixEn } of problems) {
      assert.match(messageTh + fixTh, /[ก-๙]{4}/);
      assert.match(messageEn + fixEn, /[a-z]{4}/);
    }
  });

  it('says which headings it wants when it has none', async () => {
    const { problems } = await gather([await listFile('list.csv', 'a,b\nc,d\n')]);
    assert.deepEqual(codes(problems), [['columns-not-found', null]]);
  });

  it('of 10,000 rows, half of them wrong, is read within a second', async () => {
    const rows = Array.from({ length: 10_000 }, (_, n) => (n % 2 ? `O${(n % 43) + 1},f${n}.pdf` : `X${n},f.pdf`));
    const path = await listFile('list.csv', ['item,evidence', ...rows].join('\n'));
    const startedAt = performance.now();
    const { sources, problems } = await gather([path]);
    assert.equal(sources.length, 5000);
    assert.equal(problems.length, 5000);
    assert.ok(performance.now() - startedAt < 1000);
  });

  it('is not what a table of purchases is, though its headings are like one', async () => {
    const path = await listFile('O21.csv', 'รายการ,เอกสาร,วงเงิน\nซื้อกระดาษ,ใบสั่งซื้อ,1000\n');
    const { sources, isCollection } = await gather([path]);
    assert.deepEqual(
      sources.map(({ itemCode, place }) => [itemCode, place.kind]),
      [['O21', 'file']],
    );
    assert.equal(isCollection, false);
  });
});

describe('a folder', () => {
  it('gives items by name of file or folder, and leaves out hidden files and links', async () => {
    const place = await mkdtemp(join(folder, 'tree-'));
    await mkdir(join(place, 'ข้อ ๑๑'));
    await mkdir(join(place, 'อื่น ๆ'));
    await mkdir(join(place, '.git'));
    for (const name of [
      'O1.pdf',
      'o-02 แผน.docx',
      '003.pdf',
      'ข้อ ๑๑/แผน.pdf',
      'อื่น ๆ/รายงาน 11-03-2566.pdf',
      '.hidden',
      '~$O1.docx',
      '.git/O5',
    ]) {
      await writeFile(join(place, name), 'x');
    }
    await symlink('/etc/passwd', join(place, 'O4.txt'));
    const { sources, problems } = await gather([place]);
    assert.deepEqual(
      sources
        .map(({ itemCode, source }) => [itemCode, source])
        .sort((a, b) => String(a[1]).localeCompare(String(b[1]))),
      [
        ['O3', '003.pdf'],
        ['O2', 'o-02 แผน.docx'],
        ['O1', 'O1.pdf'],
        ['O11', 'ข้อ ๑๑/แผน.pdf'],
        [null, 'อื่น ๆ/รายงาน 11-03-2566.pdf'],
      ],
    );
    assert.deepEqual(codes(problems), [['link-skipped', null]]);
  });

  it('is described by a list beside the files', async () => {
    const path = await listFile('list.csv', 'item,evidence\nO7,งาน.pdf\n');
    await writeFile(join(path, '..', 'งาน.pdf'), 'x');
    const { sources } = await gather([join(path, '..')]);
    assert.deepEqual(
      sources.map(({ itemCode, source }) => [itemCode, source]),
      [['O7', 'งาน.pdf']],
    );
  });

  it('without files is reported', async () => {
    assert.deepEqual(codes((await gather([await mkdtemp(join(folder, 'empty-'))])).problems), [['folder-empty', null]]);
  });

  it('is all of one item where the user says so, tables included', async () => {
    const path = await listFile('list.csv', 'item,evidence\nO7,งาน.pdf\n');
    const { sources } = await gather([join(path, '..')], 'O21');
    assert.deepEqual(
      sources.map(({ itemCode, source }) => [itemCode, source]),
      [['O21', 'list.csv']],
    );
  });
});

describe('a manifest', () => {
  it('lets files stand for addresses and overrides the period', async () => {
    const entries = [
      {
        file: 'a.html',
        item: { code: 'O5' },
        url: 'https://o.example/a',
        finalUrl: 'https://o.example/',
        httpStatus: 200,
        note: 'x',
      },
      { file: 'b.pdf', item: { code: 'O11' }, requiredPeriod: { kind: 'fiscal-year', fiscalYearBE: 2566 } },
    ];
    const { sources, problems } = await gather([await listFile('manifest.json', JSON.stringify(entries))]);
    assert.deepEqual(problems, []);
    assert.deepEqual(sources[0]?.standsFor, {
      url: 'https://o.example/a',
      finalUrl: 'https://o.example/',
      status: 200,
    });
    assert.deepEqual(sources[1]?.requiredPeriod, { kind: 'fiscal-year', fiscalYearBE: 2566 });
  });

  it('reports wrong entries and paths out of its folder, and uses the rest', async () => {
    const entries = [
      { file: '../../etc/passwd', item: 'O1' },
      { file: '/etc/passwd', item: 'O1' },
      { item: 'O1' },
      { file: 'a', item: 'O77' },
      { file: 'ok.pdf', item: 'O1' },
    ];
    const { sources, problems } = await gather([await listFile('manifest.json', JSON.stringify(entries))]);
    assert.deepEqual(codes(problems), [
      ['outside-folder', 1],
      ['outside-folder', 2],
      ['manifest-invalid', 3],
      ['item-unknown', 4],
    ]);
    assert.equal(sources.length, 1);
  });

  it('that is no JSON is reported', async () => {
    assert.deepEqual(codes((await gather([await listFile('manifest.json', '{"a":')])).problems), [
      ['list-unreadable', null],
    ]);
  });
});

describe('what is not there', () => {
  it('is reported, also with a name no file can have', async () => {
    const { problems } = await gather([join(folder, 'ไม่มี.pdf'), 'ก'.repeat(4096), 'http://']);
    assert.deepEqual(
      codes(problems),
      [
        ['not-found', null],
        ['not-found', null],
        ['not-found', null],
      ]
        .slice(0, 2)
        .concat([['address-unusable', null]]),
    );
  });
});
