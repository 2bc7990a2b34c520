import type { Finding } from '../../src/assessment/evidence-checks/finding.ts';
import { judgeEvidence } from '../../src/assessment/evidence-checks/judge.ts';
import type { FrameworkItem, ItemCheck } from '../../src/assessment/frameworks/framework.ts';
import type { Extractor } from '../../src/platform/extract/index.ts';
import type { Corpus, LabelledDocument } from './corpus.ts';
import { evidenceFromFile } from './evidence-from-file.ts';
import { type FoundYears, scoreYears, type YearScore } from './year-score.ts';

export interface RealScore {
  readonly years: YearScore;
  readonly documents: readonly {
    readonly file: string;
    /** Faults of the label that were not reported, `rule page year`. */
    readonly missed: readonly string[];
    /** Reported, though the label names no such fault; remarks that change nothing are not among them. */
    readonly falseAlarms: readonly string[];
    /** Of these, how many call a year wrong that the label says belongs there. */
    readonly legitYearsBlamed: number;
  }[];
}

/** Checks that need no more of an item than a year. */
const YEAR_CHECKS: readonly ItemCheck[] = (
  ['file-condition', 'readable-text', 'fiscal-year', 'year-wellformed', 'stale-content'] as const
).map((check) => ({ check, with: {} }));

/** Years and findings on real documents. They belong to other schemes' items, so only the checks about years are run. */
export async function scoreReal({ folder, documents }: Corpus['real'], extractor: Extractor): Promise<RealScore> {
  const found: FoundYears[] = [];
  const judged: RealScore['documents'][number][] = [];
  for (const document of documents) {
    const fiscalYearBE = document.documentFiscalYearBE ?? undefined;
    const requiredPeriod =
      fiscalYearBE === undefined ? { kind: 'unknown' as const } : { kind: 'fiscal-year' as const, fiscalYearBE };
    const asked = { item: anyItem(YEAR_CHECKS), fiscalYearBE: fiscalYearBE ?? 0, requiredPeriod };
    const evidence = await evidenceFromFile({ folder, file: document.file }, asked, extractor);
    const pages = evidence.document?.pages ?? [];
    found.push({
      source: document.file,
      labelled: document.mentions,
      found: new Map(pages.map((page, index) => [page.number, evidence.yearMentions[index] ?? []])),
    });
    judged.push(compare(document, judgeEvidence(evidence).findings));
  }
  return { years: scoreYears(found), documents: judged };
}

function compare(document: LabelledDocument, findings: readonly Finding[]): RealScore['documents'][number] {
  const expected = document.expectedFindings.map((one) => ({
    ...one,
    mayBeSilent: one.acceptable?.includes('not reported') === true,
  }));
  const agrees = (finding: Finding, one: (typeof expected)[number]) =>
    finding.code === one.rule && (one.page == null || finding.page === undefined || finding.page === one.page);
  const alarms = findings.filter(
    (finding) => finding.severity !== 'info' && !expected.some((one) => agrees(finding, one)),
  );
  return {
    file: document.file,
    missed: expected
      .filter(
        (one) =>
          !one.mayBeSilent &&
          !findings.some((finding) => agrees(finding, one) && (one.yearBE == null || finding.yearBE === one.yearBE)),
      )
      .map(({ rule, page, yearBE }) => `${rule} page ${page} ${yearBE ?? ''}`),
    falseAlarms: alarms.map(({ code, page, quote }) => `${code} page ${page ?? '-'} “${quote ?? ''}”`),
    legitYearsBlamed: alarms.filter(({ yearBE }) => document.legitOtherYears.some((legit) => legit.yearBE === yearBE))
      .length,
  };
}

function anyItem(checks: readonly ItemCheck[]): FrameworkItem {
  return {
    code: '-',
    conceptId: 'any-document',
    titleTh: 'เอกสาร',
    titleEn: 'any document',
    subIndicator: '-',
    yearRule: { rule: 'unknown' },
    media: ['document'],
    elements: [],
    marks: { titleAnyOf: [], notTitle: [] },
    checks,
    sources: [],
  };
}
