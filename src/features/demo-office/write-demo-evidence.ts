import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DEMO_YEAR, type DemoPiece } from './demo-piece.ts';
import { demoPieces } from './demo-pieces.ts';
import { lastYearPieces } from './last-year-pieces.ts';
import { KALASIN_OFFICE } from './office.ts';
import { document, items, paragraph, title, writingFor } from './paper.ts';
import { sitePage } from './site-page.ts';

export interface DemoSite {
  readonly folder: string;
  /** What the office hands in: item and path below the root of its site. */
  readonly evidence: readonly { readonly item: string; readonly path: string }[];
}

/**
 * Writes the demo office's web site and evidence into the folder: the files, a page per item with its links, `list.csv`
 * (item, path; for checking the folder without a server) and `truth.json` (what is wrong with each piece, for tests).
 * Last year's files and their page lie beside them and are no part of the evidence.
 */
export async function writeDemoEvidence(folder: string): Promise<DemoSite> {
  const pieces = demoPieces();
  const onDisk = pieces.filter(({ isServedOnly }) => !isServedOnly);
  const lastYear = lastYearPieces();
  for (const one of [...onDisk, ...lastYear]) await write(join(folder, one.path), await one.content());
  for (const [item, own] of Map.groupBy(pieces, (one) => one.item)) {
    await write(join(folder, `ita/${DEMO_YEAR}/${item.toLowerCase()}/index.html`), itemPage(item, own));
  }
  await write(join(folder, `ita/${DEMO_YEAR - 1}/index.html`), lastYearPage(lastYear));
  await write(join(folder, 'index.html'), homePage());
  await write(join(folder, `ita/${DEMO_YEAR}/index.html`), listPage(pieces));
  await write(join(folder, 'images/person.png'), PERSON_PNG);
  const rows = onDisk.map(({ item, path }) => `${item},${path}`);
  await write(join(folder, 'list.csv'), `\ufeff${['ข้อ,หลักฐาน', ...rows].join('\r\n')}\r\n`);
  const truth = pieces.map(({ item, path, fault }) => ({ item, path, fault }));
  await write(join(folder, 'truth.json'), `${JSON.stringify(truth, null, 1)}\n`);
  return { folder, evidence: pieces.map(({ item, path }) => ({ item, path })) };
}

/** A grey square, where the site shows a photograph. */
const PERSON_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGM4AwAAywDKrUmbqgAAAABJRU5ErkJggg==',
  'base64',
);

async function write(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

function itemPage(item: string, pieces: readonly DemoPiece[]): string {
  const w = writingFor(KALASIN_OFFICE, DEMO_YEAR);
  const page = document(w, `ITA ${DEMO_YEAR} ข้อ ${item}`, [
    title(`การเปิดเผยข้อมูลสาธารณะ (OIT) ข้อ ${item}`, `ประจำปีงบประมาณ พ.ศ. ${DEMO_YEAR}`),
    paragraph('เอกสารหลักฐาน'),
  ]);
  return sitePage(
    page,
    pieces.map(({ titleTh, path }) => ({ text: titleTh, href: encodeURI(`/${path}`) })),
  );
}

function lastYearPage(pieces: readonly DemoPiece[]): string {
  const w = writingFor(KALASIN_OFFICE, DEMO_YEAR - 1);
  const page = document(w, `ITA ${w.year}`, [
    title('การประเมินคุณธรรมและความโปร่งใส (ITA)', `ประจำปีงบประมาณ พ.ศ. ${w.year}`),
  ]);
  return sitePage(
    page,
    pieces.map(({ item, titleTh, path }) => ({ text: `${item} ${titleTh}`, href: encodeURI(`/${path}`) })),
  );
}

function listPage(pieces: readonly DemoPiece[]): string {
  const w = writingFor(KALASIN_OFFICE, DEMO_YEAR);
  const codes = [...new Set(pieces.map(({ item }) => item))].sort(
    (left, right) => Number(left.slice(1)) - Number(right.slice(1)),
  );
  const page = document(w, `ITA ${DEMO_YEAR}`, [
    title('การประเมินคุณธรรมและความโปร่งใส (ITA)', `ประจำปีงบประมาณ พ.ศ. ${DEMO_YEAR}`),
  ]);
  return sitePage(
    page,
    codes.map((item) => ({ text: `ข้อ ${item}`, href: `/ita/${DEMO_YEAR}/${item.toLowerCase()}/` })),
  );
}

function homePage(): string {
  const w = writingFor(KALASIN_OFFICE, DEMO_YEAR);
  return sitePage(
    document(w, KALASIN_OFFICE.name, [
      title(`ยินดีต้อนรับสู่เว็บไซต์${KALASIN_OFFICE.name}`),
      items(
        '5 มี.ค. 2566 ประชุมคณะกรรมการศึกษาธิการจังหวัด',
        '1 มี.ค. 2566 ประกาศรับสมัครพนักงานราชการ',
        '24 ก.พ. 2566 กิจกรรมจิตอาสา',
      ),
    ]),
  );
}
