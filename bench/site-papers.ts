import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OfficialDocument } from '#src/platform/documents/official-document.ts';
import { toPdf } from '#src/platform/documents/to-pdf.ts';

export const ITEMS = 43;
export const FILES_PER_ITEM = 3;
const PAGES = 20;

/** Names of the site's PDFs, in the order of the items. */
export function sitePaths(): { readonly item: string; readonly path: string }[] {
  return Array.from({ length: ITEMS * FILES_PER_ITEM }, (_, n) => {
    const item = `O${Math.floor(n / FILES_PER_ITEM) + 1}`;
    return { item, path: `${item.toLowerCase()}-${(n % FILES_PER_ITEM) + 1}.pdf` };
  });
}

/** Writes 129 different PDFs of 20 pages of official Thai into a folder, once: the next run finds them there. */
export async function writeSitePapers(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  const fresh = `${folder}.tmp`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  for (const [index, { item, path }] of sitePaths().entries()) {
    await writeFile(join(fresh, path), toPdf(paper(item, index)));
  }
  await rename(fresh, folder);
}

function paper(item: string, index: number): OfficialDocument {
  const pages = Array.from({ length: PAGES }, (_, page) => pageBlocks(item, index, page));
  return {
    title: `รายงานข้อ ${item} ฉบับที่ ${index}`,
    thaiDigits: index % 2 === 0,
    blocks: pages.flatMap((blocks, page) => (page === 0 ? blocks : [{ kind: 'page-break' as const }, ...blocks])),
    createdAt: new Date('2023-01-31T00:00:00Z'),
  };
}

function pageBlocks(item: string, index: number, page: number): OfficialDocument['blocks'][number][] {
  const number = index * PAGES + page;
  return [
    { kind: 'title', lines: [`รายงานผลการดำเนินงานตามข้อ ${item} ส่วนที่ ${page + 1}`, 'ประจำปีงบประมาณ พ.ศ. 2566'] },
    ...PARAGRAPHS.map((text) => ({ kind: 'paragraph' as const, text: `${text} (เรื่องที่ ${number})` })),
    {
      kind: 'table',
      head: ['ที่', 'โครงการ', 'งบประมาณ (บาท)'],
      rows: [1, 2, 3, 4].map((row) => [`${row}`, `โครงการส่งเสริมคุณธรรมที่ ${number + row}`, `${(number + row) * 1250}`]),
    },
  ];
}

const PARAGRAPHS = [
  'ด้วยสำนักงานศึกษาธิการจังหวัดได้จัดทำรายงานผลการดำเนินงานประจำปีงบประมาณ พ.ศ. 2566 เพื่อเผยแพร่ต่อสาธารณชนตามหลักธรรมาภิบาล ทั้งนี้เป็นไปตามพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540 และประกาศคณะกรรมการที่เกี่ยวข้อง โดยมีกลุ่มอำนวยการเป็นผู้รวบรวมและตรวจสอบความถูกต้องของข้อมูลทั้งหมด',
  'การดำเนินงานตั้งแต่วันที่ 1 ตุลาคม 2565 ถึงวันที่ 31 มีนาคม 2566 มีผลการเบิกจ่ายงบประมาณร้อยละ 48.25 ของงบประมาณที่ได้รับจัดสรร ปัญหาและอุปสรรคที่พบคือการประสานงานกับหน่วยงานในพื้นที่ล่าช้า จึงได้กำหนดแนวทางแก้ไขโดยจัดประชุมติดตามเป็นรายเดือนและรายงานต่อผู้บริหารทราบอย่างต่อเนื่อง',
  'ข้อเสนอแนะสำหรับการดำเนินงานในปีถัดไป ควรจัดทำฐานข้อมูลกลางของจังหวัดเพื่อให้ทุกหน่วยงานใช้ร่วมกัน ลดความซ้ำซ้อนในการจัดเก็บข้อมูล และเปิดโอกาสให้ผู้มีส่วนได้ส่วนเสียมีส่วนร่วมในการกำหนดแผนงานและติดตามผลการใช้จ่ายเงินงบประมาณอย่างเปิดเผยและตรวจสอบได้',
];
