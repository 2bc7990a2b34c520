import { pdfOfObjects, pdfStream } from '../../../documents/minimal-pdf.ts';
import type { OfficialDocument } from '../../../documents/official-document.ts';
import { toPdf } from '../../../documents/to-pdf.ts';

const HELVETICA = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

export interface MadePage {
  readonly content: string | Buffer;
  /** Further entries of the page's dictionary. */
  readonly entries?: string;
  readonly streamEntries?: string;
  /** Font of the name /F1. */
  readonly font?: string;
  /** Entries of the page's resources next to the font. */
  readonly resources?: string;
}

/**
 * A PDF from content streams. Objects: 1 catalogue, 2 page tree, then three per page (page, content, font), then
 * the further ones given.
 */
export function pdfOfPages(pages: readonly MadePage[], further: readonly (string | Buffer)[] = []): Uint8Array {
  const kids = pages.map((_, i) => `${3 + i * 3} 0 R`).join(' ');
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
  ];
  for (const [i, page] of pages.entries()) {
    const first = 3 + i * 3;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 1} 0 R ` +
        `/Resources << /Font << /F1 ${first + 2} 0 R >> ${page.resources ?? ''} >> ${page.entries ?? ''} >>`,
      pdfStream(page.streamEntries ?? '', Buffer.from(page.content as string, 'latin1')),
      page.font ?? HELVETICA,
    );
  }
  return pdfOfObjects([...objects, ...further]);
}

/** Number of the first further object of `pdfOfPages` with so many pages. */
export function firstFurther(pages: number): number {
  return 3 + pages * 3;
}

/** A page that says `text` in Helvetica of 12 points, 72 points from the left, at this height from the bottom. */
export function said(text: string, y = 700, x = 72): string {
  return `BT /F1 12 Tf ${x} ${y} Td (${text}) Tj ET\n`;
}

/** A Thai report of about `paragraphs / 12` pages with headings, a footer, and a table. */
export function thaiReport(paragraphs = 24): Uint8Array {
  return toPdf(thaiReportDocument(paragraphs));
}

function thaiReportDocument(paragraphs: number): OfficialDocument {
  return {
    title: 'รายงานผลการดำเนินงาน',
    footer: 'สำนักงานศึกษาธิการจังหวัดกาฬสินธุ์',
    thaiDigits: true,
    createdAt: new Date('2023-03-01T02:00:00Z'),
    blocks: [
      { kind: 'title', lines: ['รายงานผลการจัดซื้อจัดจ้าง', 'ประจำปีงบประมาณ พ.ศ. 2566'] },
      ...Array.from({ length: paragraphs }, (_, i) => ({
        kind: 'paragraph' as const,
        text: `ข้อ ${i + 1} ตามที่สำนักงานศึกษาธิการจังหวัดได้ดำเนินการจัดซื้อจัดจ้างตามแผนปฏิบัติการประจำปีงบประมาณ พ.ศ. 2566 โดยคำนึงถึงความคุ้มค่า โปร่งใส มีประสิทธิภาพ และตรวจสอบได้ ทั้งนี้ ผู้ที่เกี่ยวข้องได้รับการชี้แจงให้เข้าใจตรงกันแล้ว`,
      })),
      {
        kind: 'table',
        caption: 'ตารางสรุปผลการจัดซื้อจัดจ้าง',
        head: ['ลำดับ', 'รายการ', 'วงเงิน (บาท)', 'วิธีจัดหา'],
        rows: [
          ['1', 'จ้างเหมาบริการทำความสะอาดอาคารสำนักงาน', '120,000.00', 'เฉพาะเจาะจง'],
          ['2', 'ซื้อวัสดุสำนักงาน', '68,400.00', 'เฉพาะเจาะจง'],
        ],
      },
    ],
  };
}
