import type { YearMention } from '#src/thai/year-mention.ts';
import { loose } from '../reading/loose-text.ts';
import { type DateRole, dateRole } from './date-role.ts';
import type { YearContext, YearPlace } from './year-context.ts';
import {
  ADVICE,
  ASSESSMENT,
  COMPARISON,
  EARLIER_RESULT,
  FROM_YEAR,
  NEXT_YEAR,
  REFERENCE,
  REFERRING_TO,
  RESULTS,
} from './year-role-cues.ts';

/**
 * What a year does there. Only `subject` says which year the document, or a part of it, is about; all others may differ
 * from it in a document without fault.
 */
export type YearRole =
  | 'subject'
  | 'comparison'
  | 'next-year'
  | 'earlier-result'
  | 'assessment'
  | 'contents'
  | 'reference'
  | 'legal'
  | 'number'
  | 'range'
  | 'school-year'
  | DateRole
  | 'other';

/** The years against which a mention is weighed. */
export interface JudgedYears {
  /** Fiscal year that the evidence must be about. */
  readonly expected: number;
  /** Fiscal year of the assessment. */
  readonly assessed: number;
  /** The document itself reports results, so that results of another year are not explained by the word alone. */
  readonly reportsResults: boolean;
}

const LIST_ITEM = /^\s*(?:[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})* ?[.)]|[-•–*])/u;
/** Lines of a list of advice, and characters from which a line is taken for one that runs on. */
const LONGEST_ADVICE = 12;
const FULL_LINE = 60;
const CONTENTS_ENTRY = /[.…]{4,}[\s.…]*[0-9๐-๙]{1,3}\s*$/u;

/** Says what a year does where it stands. Years of kinds that name no subject keep the role of their kind. */
export function roleOf(mention: YearMention, context: YearContext, judged: JudgedYears): YearRole {
  switch (mention.kind) {
    case 'law':
      return 'legal';
    case 'documentNumber':
      return 'number';
    case 'range':
      return 'range';
    case 'academicYear':
      return 'school-year';
    case 'date':
      return dateRole(mention, context);
    default:
      return yearRole(mention, context, judged);
  }
}

function yearRole(mention: YearMention, context: YearContext, judged: JudgedYears): YearRole {
  const { before, after, line, place } = context;
  const around = `${before.slice(-70)} ${after.slice(0, 45)}`;
  const difference = mention.yearBE - judged.expected;
  if (place !== 'title' && isContentsEntry(context)) return 'contents';
  if (difference === 0) return 'subject';
  if (place !== 'title' && isNameOfDatedEvent(mention, context, judged.expected)) return 'other';
  // The line below a title ("แหล่งงบประมาณ : …") says nothing of the year in it.
  if (REFERENCE.test(place === 'title' ? loose(line.text) : around)) return 'reference';
  const isAssessedYear = mention.yearBE <= judged.assessed && mention.yearBE >= judged.assessed - 3;
  if (ASSESSMENT.test(around) && isAssessedYear) return 'assessment';
  if (mention.kind === 'calendarYear' && !/(ประจาปี|ปี)(พ\.?ศ\.?)?$/u.test(before) && !isNamedYear(mention, place))
    return 'other';
  if (COMPARISON.test(around) || isSideBySide(context, mention, judged.expected)) return 'comparison';
  if (place !== 'title' && FROM_YEAR.test(before.replace(/(ประจาปี|ปี)?(งบประมาณ)?(พ\.?ศ\.?)?$/u, '')))
    return 'comparison';
  if (place === 'sentence' && REFERRING_TO.test(before)) return 'reference';
  // A report of the year before is written in the assessed year, and its advice reaches the year after that.
  const isAhead = difference >= 1 && difference <= Math.max(0, judged.assessed - judged.expected) + 1;
  if (isAhead && place !== 'title' && (NEXT_YEAR.test(around) || isInAdvice(context))) return 'next-year';
  if (difference === -1 && EARLIER_RESULT.test(around)) return 'earlier-result';
  if (difference === -1 && place !== 'title' && !judged.reportsResults && RESULTS.test(around)) return 'earlier-result';
  return line.block.role === 'table-row' && place === 'table-row' ? 'other' : 'subject';
}

/** "พ.ศ. 2566" in a title names the year of the document; alone in a sentence it may be anything. */
function isNamedYear(mention: YearMention, place: YearPlace): boolean {
  return place === 'title' && /พ\s*\.?\s*ศ/u.test(mention.text);
}

/** "8 พ.ย. 2565 ลอยกระทง ประจำปี 2565": the event of the fiscal year bears the calendar year of its day. */
function isNameOfDatedEvent({ kind, yearBE }: YearMention, { sameLine }: YearContext, expected: number): boolean {
  return (
    kind === 'calendarYear' &&
    sameLine.some((other) => other.day !== undefined && other.yearBE === yearBE && other.fiscalYearBE === expected)
  );
}

/**
 * Both years in one row or one short line: columns that are set side by side. Beside a date a year that is wrong in one digit
 * only ("ปีงบประมาณ พ.ศ. 2556 ณ วันที่ 31 มีนาคม 2566") is compared with nothing.
 */
function isSideBySide({ sameLine, line, place }: YearContext, { yearBE }: YearMention, expected: number): boolean {
  if (place === 'title' || (place === 'sentence' && line.text.length > 120)) return false;
  const isSlip = Math.abs(yearBE - expected) === 10;
  const neverCompared = new Set(['law', 'documentNumber', ...(isSlip ? ['date'] : [])]);
  return sameLine.some((other) => other.yearBE === expected && !neverCompared.has(other.kind));
}

/** In the list below "ข้อเสนอแนะ": advice is for the years to come, in whatever words. */
function isInAdvice({ line, neighbours }: YearContext): boolean {
  const above = neighbours.slice(Math.max(0, line.index - LONGEST_ADVICE), line.index).reverse();
  const head = above.find(({ text }) => text.length < FULL_LINE && !LIST_ITEM.test(text));
  return LIST_ITEM.test(line.text) && head !== undefined && ADVICE.test(loose(head.text));
}

function isContentsEntry({ line, neighbours }: YearContext): boolean {
  return (
    CONTENTS_ENTRY.test(line.text.slice(-80)) || neighbours.slice(0, 4).some((other) => loose(other.text) === 'สารบัญ')
  );
}
