import type { CheckedEvidence, CheckedItem, CheckResult, ReportedFinding } from '#src/features/evidence/index.ts';

export function aFinding(said: Partial<ReportedFinding> = {}): ReportedFinding {
  return {
    code: 'fiscal-year-title-mismatch',
    severity: 'fail',
    page: 1,
    quote: 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๗',
    messageTh: 'ปีงบประมาณบนปกไม่ใช่ปีที่ประเมิน',
    messageEn: 'The fiscal year on the cover is not the one assessed',
    fixTh: 'แก้ปีบนปกเป็น พ.ศ. 2566',
    fixEn: 'Correct the year on the cover to 2566',
    ...said,
  };
}

export function aPiece(said: Partial<CheckedEvidence> = {}): CheckedEvidence {
  return {
    source: 'แผน.pdf',
    mediaType: 'application/pdf',
    pages: 3,
    sha256: 'a'.repeat(64),
    verdict: 'pass',
    findings: [],
    elements: [],
    years: [],
    status: null,
    finalUrl: null,
    redirects: [],
    capturedAt: '2026-01-01T00:00:00.000Z',
    linkedFrom: null,
    itemGuessed: false,
    ...said,
  };
}

export function anItemResult(said: Partial<CheckedItem> = {}): CheckedItem {
  return {
    code: 'O11',
    conceptId: 'annual-plan-and-budget',
    titleTh: 'แผนดำเนินงานและการใช้งบประมาณประจำปี',
    titleEn: 'Annual plan and budget',
    verdict: 'pass',
    evidence: [aPiece()],
    ...said,
  };
}

export function aResult(said: Partial<CheckResult> = {}): CheckResult {
  const outlook = { instrumentScore: 97.5, totalScore: null, band: null };
  return {
    framework: 'nacc-2566',
    fiscalYearBE: 2566,
    checkedAt: '2026-01-01T00:00:00.000Z',
    durationMs: 1234,
    items: [anItemResult()],
    missing: [],
    problems: [],
    forecast: {
      basis: 'whole-office',
      judgedItems: 1,
      allItems: 43,
      expected: outlook,
      optimistic: outlook,
      pessimistic: outlook,
      openItems: [],
    },
    ...said,
  };
}
