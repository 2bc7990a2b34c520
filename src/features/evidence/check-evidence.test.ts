import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aFramework } from '#src/assessment/frameworks/testing/a-framework.ts';
import { checkEvidence } from './check-evidence.ts';
import type { CheckRequest } from './check-request.ts';
import { checkResult } from './check-result.ts';
import type { EvidenceSource } from './evidence-source.ts';
import { fakeWiring } from './testing/fake-wiring.ts';

const plain = aFramework({ 9: [3], 10: [2] });
const framework = {
  ...plain,
  items: plain.items.map((item) => ({
    ...item,
    checks: [
      { check: 'reachable' as const, with: {} },
      { check: 'not-reused' as const, with: {} },
    ],
  })),
};
const address = (url: string, itemCode: string | null = 'O1'): EvidenceSource => ({
  source: url,
  place: { kind: 'address', url },
  itemCode,
});
const request = (sources: readonly EvidenceSource[], said: Partial<CheckRequest> = {}): CheckRequest => ({
  framework,
  sources,
  problems: [],
  officeHosts: [],
  known: [],
  concurrency: 3,
  isWholeOffice: false,
  ...said,
});
const PAGE = 'https://office.example/';

describe('a check', () => {
  it('answers item by item in the order of the framework, in the published form', async () => {
    const { wiring, progress } = fakeWiring({
      [`${PAGE}b`]: { body: 'แผน ปีงบประมาณ 2566' },
      [`${PAGE}a`]: { body: 'ข้อมูล' },
    });
    const result = await checkEvidence(request([address(`${PAGE}b`, 'O2'), address(`${PAGE}a`, 'O1')]), wiring);
    checkResult.parse(result);
    assert.deepEqual(
      result.items.map(({ code, verdict }) => [code, verdict]),
      [
        ['O1', 'pass'],
        ['O2', 'pass'],
      ],
    );
    assert.deepEqual(
      result.items[1]?.evidence[0]?.years.map(({ yearBE, page }) => [yearBE, page]),
      [[2566, 1]],
    );
    assert.deepEqual(result.missing, []);
    assert.deepEqual(
      progress.map(({ done, total }) => [done, total]),
      [
        [1, 2],
        [2, 2],
      ],
    );
  });

  it('counts items without evidence as missing only where all of an office was handed in', async () => {
    const { wiring } = fakeWiring({ [`${PAGE}a`]: { body: 'ข้อมูล' } });
    const part = await checkEvidence(request([address(`${PAGE}a`)]), wiring);
    const whole = await checkEvidence(request([address(`${PAGE}a`)], { isWholeOffice: true }), wiring);
    assert.equal(part.forecast.judgedItems, 1);
    assert.equal(whole.forecast.judgedItems, 5);
    assert.deepEqual(
      whole.missing.map(({ code }) => code),
      ['O2', 'O3', 'O4', 'O5'],
    );
  });

  it('reads a file that was handed in from the store, and says so where it is gone', async () => {
    const { wiring } = fakeWiring({});
    const bytes = new TextEncoder().encode('แผน ปีงบประมาณ 2566');
    const sha256 = await wiring.contents.put(bytes);
    const stored = (hash: string, fileName: string): EvidenceSource => ({
      source: fileName,
      place: { kind: 'stored', sha256: hash, fileName, byteLength: bytes.length },
      itemCode: 'O1',
    });
    const result = await checkEvidence(request([stored(sha256, 'แผน.txt'), stored('0'.repeat(64), 'หาย.txt')]), wiring);
    const [kept, gone] = result.items[0]?.evidence ?? [];
    assert.deepEqual([kept?.verdict, kept?.sha256, kept?.years.length], ['pass', sha256, 1]);
    assert.equal(gone?.verdict, 'fail');
    assert.equal(gone?.sha256, null);
  });

  it('notices what is known from elsewhere', async () => {
    const { wiring } = fakeWiring({ [`${PAGE}a`]: { body: 'ข้อมูล' } });
    const plain = await checkEvidence(request([address(`${PAGE}a`)]), wiring);
    const sha256 = plain.items[0]?.evidence[0]?.sha256 ?? '';
    const known = [{ itemCode: 'O2', source: 'b', sha256, lastYear: false }];
    const result = await checkEvidence(request([address(`${PAGE}a`)], { known }), wiring);
    assert.deepEqual(
      result.items[0]?.evidence[0]?.findings.map(({ code }) => code),
      ['duplicate-file'],
    );
  });

  it('goes on where a capturer, a reader and a source fail, and says what it cannot tell', async () => {
    const { wiring } = fakeWiring({
      [`${PAGE}crash`]: { body: 'crash' },
      [`${PAGE}gone`]: { record: { outcome: 'name-not-found' } },
      [`${PAGE}ok`]: { body: 'ข้อมูล' },
    });
    const sources = [
      address(`${PAGE}bug`, 'O1'),
      address(`${PAGE}crash`, 'O2'),
      address(`${PAGE}gone`, 'O3'),
      address(`${PAGE}ok`, 'O4'),
    ];
    const { items } = await checkEvidence(request(sources), wiring);
    assert.deepEqual(
      items.map(({ code }) => code),
      ['O1', 'O2', 'O3', 'O4'],
    );
    assert.notEqual(items[0]?.verdict, 'pass');
    assert.notEqual(items[2]?.verdict, 'pass');
    assert.equal(items[3]?.verdict, 'pass');
  });

  it('looks at no more pieces at once than asked', async () => {
    const places = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`${PAGE}${n}`, { body: `ข้อมูล ${n}` }]));
    const { wiring } = fakeWiring(places);
    let running = 0;
    let most = 0;
    const { capture } = wiring.capturer;
    wiring.capturer.capture = async (url, options) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running--;
      return capture(url, options);
    };
    await checkEvidence(
      request(
        Object.keys(places).map((url) => address(url)),
        { concurrency: 4 },
      ),
      wiring,
    );
    assert.equal(most, 4);
  });

  it('judges each entry of a manifest by itself, and the item by the worst', async () => {
    const { wiring } = fakeWiring({ a: { body: 'ข้อมูล' }, b: { record: { outcome: 'file-not-found' } } });
    const file = (path: string): EvidenceSource => ({
      source: path,
      place: { kind: 'file', path },
      itemCode: 'O1',
      alone: true,
    });
    const { items } = await checkEvidence(request([file('a'), file('b')]), wiring);
    assert.equal(items.length, 1);
    assert.equal(items[0]?.evidence[0]?.verdict, 'pass');
    assert.notEqual(items[0]?.evidence[1]?.verdict, 'pass');
    assert.notEqual(items[0]?.verdict, 'pass');
  });

  it('asks the document for its item where nobody says it, and reports what it cannot tell', async () => {
    const named = {
      ...framework,
      items: framework.items.map((item) =>
        item.code === 'O2' ? { ...item, titleTh: 'แผนปฏิบัติการป้องกันการทุจริต' } : item,
      ),
    };
    const { wiring } = fakeWiring({
      [`${PAGE}plan`]: { body: 'แผนปฏิบัติการป้องกันการทุจริต\nประจำปีงบประมาณ พ.ศ. 2566' },
      [`${PAGE}odd`]: { body: 'สวัสดี' },
    });
    const sources = [address(`${PAGE}plan`, null), address(`${PAGE}odd`, null)];
    const result = await checkEvidence(request(sources, { framework: named }), wiring);
    assert.deepEqual(
      result.items.map(({ code, evidence }) => [code, evidence[0]?.itemGuessed]),
      [['O2', true]],
    );
    assert.deepEqual(
      result.problems.map(({ code, source }) => [code, source]),
      [['item-not-recognised', `${PAGE}odd`]],
    );
  });

  it('notices one file under two items, and last year’s file', async () => {
    const { wiring } = fakeWiring({
      [`${PAGE}a`]: { body: 'เดียวกัน' },
      [`${PAGE}b`]: { body: 'เดียวกัน' },
      [`${PAGE}c`]: { body: 'อื่น' },
    });
    const sources = [address(`${PAGE}a`, 'O1'), address(`${PAGE}b`, 'O2'), address(`${PAGE}c`, 'O3')];
    const { items } = await checkEvidence(request(sources), wiring);
    const codesOf = (index: number) => items[index]?.evidence[0]?.findings.map(({ code }) => code);
    assert.deepEqual([codesOf(0), codesOf(1), codesOf(2)], [['duplicate-file'], ['duplicate-file'], []]);
  });
});

describe('a page with links', () => {
  const link = (href: string, text = href, inNavigation = false) => ({ href, text, inNavigation });
  const links = [
    link('/files/แผน-2566.pdf'),
    link('/files/plan-2565.pdf'),
    link('/menu.pdf', 'เมนู', true),
    link('https://other.example/x.pdf'),
    link('/about'),
  ];
  const places = {
    [`${PAGE}o1`]: { body: 'หน้ารวมลิงก์', document: { kind: 'html' as const, mimeType: 'text/html', links } },
    [new URL('/files/แผน-2566.pdf', PAGE).href]: { body: 'แผน ประจำปีงบประมาณ 2566' },
  };

  it('hands in the documents of the right year that its content links to on the same host', async () => {
    const { wiring, counts, progress } = fakeWiring(places);
    const { items } = await checkEvidence(request([address(`${PAGE}o1`)]), wiring);
    assert.deepEqual(
      items[0]?.evidence.map(({ source, linkedFrom }) => [source, linkedFrom]),
      [
        [`${PAGE}o1`, null],
        [new URL('/files/แผน-2566.pdf', PAGE).href, `${PAGE}o1`],
      ],
    );
    assert.equal(counts.captured, 2);
    assert.deepEqual(progress.at(-1)?.total, 2);
  });

  it('follows nothing where the item asks for the page itself', async () => {
    const { wiring, counts } = fakeWiring(places);
    const pages = { ...framework, items: framework.items.map((item) => ({ ...item, media: ['web-page' as const] })) };
    await checkEvidence(request([address(`${PAGE}o1`)], { framework: pages }), wiring);
    assert.equal(counts.captured, 1);
  });
});

describe('a second run', () => {
  const places = { [`${PAGE}a`]: { body: 'ปีงบประมาณ 2566' }, [`${PAGE}b`]: { body: 'ข้อมูล' }, 'c.pdf': { body: 'แผน' } };
  const sources = [
    address(`${PAGE}a`, 'O1'),
    address(`${PAGE}b`, 'O2'),
    { source: 'c.pdf', place: { kind: 'file', path: 'c.pdf' }, itemCode: 'O3' } as const,
  ];

  it('over nothing changed reads nothing and says the same', async () => {
    const { wiring, counts, log } = fakeWiring(places);
    const first = await checkEvidence(request(sources), wiring);
    const extracted = counts.extracted;
    const second = await checkEvidence(request(sources), wiring);
    assert.equal(counts.extracted, extracted);
    assert.equal(counts.notModified, 2);
    assert.deepEqual(second, first);
    assert.equal(log.length, 4);
  });

  it('reads what changed, and only that', async () => {
    const world: Record<string, { body: string }> = { ...places };
    const { wiring, counts } = fakeWiring(world);
    await checkEvidence(request(sources), wiring);
    const extracted = counts.extracted;
    world[`${PAGE}a`] = { body: 'ปีงบประมาณ 2567' };
    const { items } = await checkEvidence(request(sources), wiring);
    assert.equal(counts.extracted, extracted + 1);
    assert.equal(items[0]?.evidence[0]?.years[0]?.yearBE, 2567);
  });

  it('judges anew under another framework', async () => {
    const { wiring } = fakeWiring(places);
    await checkEvidence(request(sources), wiring);
    const asking = {
      ...framework,
      items: framework.items.map((item) => ({ ...item, checks: [{ check: 'own-domain' as const, with: {} }] })),
    };
    const { items } = await checkEvidence(
      request(sources, { framework: asking, officeHosts: ['own.example'] }),
      wiring,
    );
    assert.deepEqual(
      items[0]?.evidence[0]?.findings.map(({ code }) => code),
      ['off-domain'],
    );
  });
});
