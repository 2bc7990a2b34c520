import type { YearMention } from '#src/thai/year-mention.ts';
import type { EvidenceCase } from '../evidence-case.ts';
import { requiredFiscalYear } from '../periods/required-period.ts';
import { type DocumentTitle, documentTitleOf, sheetTitleLines } from '../titles/document-title.ts';
import { withoutFiguresBesideMonths } from '../years/figures-beside-months.ts';
import { withoutStrayDay, withoutStrayMonth } from '../years/stray-day.ts';
import { contextOf, type YearContext } from '../years/year-context.ts';
import { type JudgedYears, roleOf, type YearRole } from '../years/year-roles.ts';
import { bodyFontSizeOf, type Line, lineAt, linesOfDocument } from './document-lines.ts';
import { loose, looseCues } from './loose-text.ts';

/** A year with its place and role. */
export interface PlacedYear {
  readonly mention: YearMention;
  readonly page: number;
  readonly pageIndex: number;
  readonly sheet: string | undefined;
  readonly context: YearContext;
  readonly role: YearRole;
}

/** A piece of evidence as the checks see it: lines, title, and every year with its role. */
export interface DocumentReading {
  readonly lines: readonly (readonly Line[])[];
  readonly title: DocumentTitle;
  readonly years: readonly PlacedYear[];
}

const REPORTS_RESULTS = looseCues(
  'รายงานผล',
  'รายงานประจำปี',
  'สรุปผล',
  'รายงานการกำกับติดตาม',
  'รายงานความก้าวหน้า',
  'ผลการดำเนินงานตาม',
  'ผลสำรวจ',
  'ผลการสำรวจ',
);
const SHEET_KINDS = ['xlsx', 'xls', 'ods', 'csv'];

/** Readings already made: several checks look at the same case. Never changes what a check says. */
const readings = new WeakMap<EvidenceCase, DocumentReading>();

/** Reads a case whose document is there; an absent document reads as an empty one. */
export function readingOf(evidence: EvidenceCase): DocumentReading {
  const known = readings.get(evidence);
  if (known) return known;
  const reading = read(evidence);
  readings.set(evidence, reading);
  return reading;
}

function read(evidence: EvidenceCase): DocumentReading {
  const { document } = evidence;
  if (document === null) return { lines: [], title: { form: 'cover', lines: [], text: '' }, years: [] };
  const lines = linesOfDocument(document);
  const title = documentTitleOf(document, lines);
  const titleLines = new Set(title.lines);
  const bodySize = bodyFontSizeOf(lines);
  const judged: JudgedYears = {
    expected: requiredFiscalYear(evidence.requiredPeriod) ?? evidence.fiscalYearBE,
    assessed: evidence.fiscalYearBE,
    reportsResults: REPORTS_RESULTS.test(loose(title.text)),
  };
  const isSheet = SHEET_KINDS.includes(document.kind);
  const years = document.pages.flatMap((page, pageIndex) => {
    const pageLines = lines[pageIndex] ?? [];
    const found = page.fromOcr ? [] : (evidence.yearMentions[pageIndex] ?? []);
    const dated = found.map((mention) => withoutStrayDay(withoutStrayMonth(mention), page.text));
    const mentions = withoutFiguresBesideMonths(dated, pageLines);
    const yearPage = {
      text: page.text,
      lines: pageLines,
      yearsByLine: Map.groupBy(mentions, (mention) => lineAt(pageLines, mention.start) as Line),
      sheetTitle: new Set(isSheet ? sheetTitleLines(pageLines) : []),
      titleLines,
      bodySize,
    };
    return mentions.flatMap((mention): PlacedYear[] => {
      const line = lineAt(pageLines, mention.start);
      if (line === undefined) return [];
      const context = contextOf(mention, line, yearPage);
      const sheet = isSheet ? page.name : undefined;
      const sound = isOfNoEra(mention, judged.expected) ? { ...mention, malformed: true as const } : mention;
      return [{ mention: sound, page: page.number, pageIndex, sheet, context, role: roleOf(mention, context, judged) }];
    });
  });
  return { lines, title, years };
}

/** "พ.ศ. 2066": a number of the Common Era under the label of the Buddhist one that makes sense in neither. */
function isOfNoEra(mention: YearMention, expected: number): boolean {
  return mention.yearCE !== undefined && /พ\s*\.\s*ศ/u.test(mention.text) && Math.abs(mention.yearBE - expected) > 30;
}
