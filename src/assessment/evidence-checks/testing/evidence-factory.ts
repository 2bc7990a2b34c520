import type { CaptureRecord } from '#src/shared/capture-record.ts';
import type { BlockRole, ExtractedDocument, ExtractedPage, TextBlock } from '#src/shared/extracted-document.ts';
import { findYearMentions } from '#src/thai/year-mentions.ts';
import type { FrameworkItem } from '../../frameworks/framework.ts';
import type { EvidenceCase, RequiredPeriod } from '../evidence-case.ts';

type Row = string | readonly string[] | TextBlock;

/** A page from lines (body), lists of cells (rows of a table) and ready blocks. */
export function aPage(rows: readonly Row[], given: Partial<ExtractedPage> = {}): ExtractedPage {
  const blocks = rows.map((row): TextBlock => {
    if (typeof row === 'string') return { role: 'body', text: row };
    return 'role' in row ? row : { role: 'table-row', text: row.join('\t'), cells: row };
  });
  const text = blocks
    .filter((block) => block.role !== 'navigation')
    .map((block) => block.text)
    .join('\n');
  return { number: 1, blocks, text, imageCount: 0, ...given };
}

export function aBlock(role: BlockRole, text: string, given: Partial<TextBlock> = {}): TextBlock {
  return { role, text, ...given };
}

/** A readable PDF unless told otherwise; pages are numbered in their order. */
export function aDocument(pages: readonly ExtractedPage[], given: Partial<ExtractedDocument> = {}): ExtractedDocument {
  return {
    kind: 'pdf',
    mimeType: 'application/pdf',
    state: 'readable',
    textLayer: 'good',
    pages: pages.map((page, index) => ({ ...page, number: index + 1 })),
    pageCount: pages.length,
    links: [],
    limitsHit: [],
    ocr: 'not-needed',
    ...given,
  };
}

export function anItem(given: Partial<FrameworkItem> = {}): FrameworkItem {
  return {
    code: 'O11',
    conceptId: 'annual-plan-and-budget',
    titleTh: 'แผนดำเนินงานและการใช้งบประมาณประจำปี',
    titleEn: 'Annual plan and budget',
    subIndicator: '9.2',
    yearRule: { rule: 'current' },
    media: ['document'],
    elements: [],
    marks: { titleAnyOf: ['แผนดำเนินงาน'], notTitle: ['รายงานผล'] },
    checks: [],
    sources: [],
    ...given,
  };
}

export function aCapture(given: Partial<CaptureRecord> = {}): CaptureRecord {
  return {
    source: 'https://office.example/o11.pdf',
    requestedUrl: 'https://office.example/o11.pdf',
    finalUrl: 'https://office.example/o11.pdf',
    redirects: [],
    outcome: 'received',
    status: 200,
    headers: {},
    tlsProblem: null,
    capturedAt: '2023-04-01T00:00:00.000Z',
    durationMs: 1,
    sha256: 'a'.repeat(64),
    byteLength: 1000,
    fileName: 'o11.pdf',
    shareHost: null,
    missingPage: null,
    problem: null,
    ...given,
  };
}

export const FISCAL_YEAR_2566: RequiredPeriod = { kind: 'fiscal-year', fiscalYearBE: 2566 };
export const FIRST_HALF_2566: RequiredPeriod = { kind: 'months', from: '2565-10', to: '2566-03' };

/** A case of the assessment of 2566 whose years are read from the text by the real reader. */
export function aCase(document: ExtractedDocument | null, given: Partial<EvidenceCase> = {}): EvidenceCase {
  return {
    item: anItem(),
    fiscalYearBE: 2566,
    requiredPeriod: FISCAL_YEAR_2566,
    capture: aCapture(),
    document,
    yearMentions: document?.pages.map((page) => findYearMentions(page.text)) ?? [],
    officeHosts: [],
    declaredName: null,
    others: [],
    ...given,
  };
}

/** The plan of 2566 with a word of every year that belongs there: acts, ranges, comparison, order, signing. */
export function aGoodPlan(): ExtractedDocument {
  return aDocument([
    aPage(['แผนดำเนินงานและการใช้งบประมาณประจำปี', 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๖', 'เทศบาลตำบลตัวอย่าง']),
    aPage([
      'คำนำ',
      'เทศบาลตำบลตัวอย่างได้จัดทำแผนดำเนินงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ ตามพระราชบัญญัติวิธีการงบประมาณ พ.ศ. ๒๕๖๑',
      'ให้สอดคล้องกับยุทธศาสตร์ชาติ (พ.ศ. ๒๕๖๑ - ๒๕๘๐) คณะทำงานตามคำสั่ง ที่ ๑๘๗/๒๕๖๕ ประชุมเมื่อวันที่ ๑๔ พฤศจิกายน ๒๕๖๕',
      'เมื่อเทียบกับปีงบประมาณ พ.ศ. ๒๕๖๕ งบประมาณเพิ่มขึ้นร้อยละ ๕',
      'ประกาศ ณ วันที่ ๓ ตุลาคม พ.ศ. ๒๕๖๕',
      '(นายสมมุติ ตัวอย่างดี)',
    ]),
  ]);
}
