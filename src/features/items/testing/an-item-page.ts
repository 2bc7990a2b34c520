import type { EvidenceView, FindingView, ItemPage, PieceView } from '../item-page.ts';
import type { ItemRow } from '../item-row.ts';

const AT = new Date('2026-01-15T03:00:00Z');

/** A row of the list with valid defaults. For tests. */
export function aRow(given: Partial<ItemRow> = {}): ItemRow {
  return {
    id: 'row-1',
    code: 'O1',
    conceptId: 'structure',
    titleTh: 'โครงสร้าง',
    titleEn: 'Structure',
    subIndicator: '9.1',
    state: 'unchecked',
    unit: null,
    ownerName: null,
    evidenceCount: 1,
    uncheckedEvidence: 0,
    findings: { fail: 0, manual: 0, warn: 0 },
    overruledFindings: 0,
    openTasks: 0,
    checkedAt: null,
    points: 1.11,
    totalPoints: 0.44,
    ...given,
  };
}

/** A finding that is not overruled. For tests. */
export function aFinding(given: Partial<FindingView> = {}): FindingView {
  return {
    id: 'finding-1',
    code: 'fiscal-year-title-mismatch',
    severity: 'fail',
    page: 2,
    quote: 'ประจำปีงบประมาณ พ.ศ. 2565',
    messageTh: 'ชื่อเอกสารบอกปี 2565',
    messageEn: 'The title says 2565',
    fixTh: 'แก้ปีเป็น 2566',
    fixEn: 'Correct it to 2566',
    hasPageImage: true,
    overrule: null,
    ...given,
  };
}

/** A checked piece without findings. For tests. */
export function aPiece(given: Partial<PieceView> = {}): PieceView {
  return {
    id: 'piece-1',
    evidenceId: 'evidence-1',
    version: 1,
    source: 'https://office.example/plan.pdf',
    linkedFrom: null,
    verdict: 'pass',
    pages: 3,
    checkedAt: AT,
    findings: [],
    ...given,
  };
}

/** A link in force with one version. For tests. */
export function someEvidence(given: Partial<EvidenceView> = {}): EvidenceView {
  return {
    id: 'evidence-1',
    titleTh: 'แผนปฏิบัติราชการ',
    versions: [
      {
        id: 'version-1',
        version: 1,
        url: 'https://office.example/plan.pdf',
        fileName: null,
        byteLength: null,
        reason: null,
        addedAt: AT,
        addedBy: 'สมชาย',
      },
    ],
    withdrawn: null,
    isChecked: true,
    ...given,
  };
}

/** The page of an item that nobody touched yet. For tests. */
export function anItemPage(given: Partial<ItemPage> = {}): ItemPage {
  return {
    fiscalYearBE: 2566,
    yearIsClosed: false,
    item: {
      id: 'item-1',
      code: 'O10',
      titleTh: 'แผนดำเนินงานประจำปี',
      titleEn: 'Annual plan',
      subIndicator: { code: '9.2', titleTh: 'การบริหารงาน', titleEn: 'Administration' },
      aliases: [],
      uncertain: false,
    },
    state: 'missing',
    checkedAt: null,
    points: 1.25,
    requiredPeriod: { kind: 'fiscal-year', fiscalYearBE: 2566 },
    checklist: [],
    assignment: { revision: 1, unitId: null, ownerName: null, units: [] },
    evidence: [],
    pieces: [],
    earlier: [],
    tasks: [],
    runningCheck: null,
    history: [],
    previous: null,
    next: null,
    ...given,
  };
}
