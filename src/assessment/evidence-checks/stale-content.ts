import { z } from 'zod';
import type { EvidenceCase, EvidenceCheck } from './evidence-case.ts';
import { pageWords, placeFields } from './finding-words.ts';
import { coveredMonths } from './periods/covered-months.ts';
import { monthsBetween, requiredFiscalYear } from './periods/required-period.ts';
import { type PlacedYear, readingOf } from './reading/document-reading.ts';
import { loose, looseCues } from './reading/loose-text.ts';
import { ASSESSMENT } from './years/year-role-cues.ts';

export const staleContentParameters = z.object({ alsoAccept: z.array(z.number().int()).default([]) }).strict();

const AHEAD = looseCues('จะ', 'ควร', 'ข้อเสนอแนะ', 'ต่อไป', 'ถัดไป', 'เป้าหมาย', 'แนวทาง', 'เสนอ');

/** Last year's content under this year's cover. */
export const staleContent: EvidenceCheck<z.output<typeof staleContentParameters>> = (evidence, { alsoAccept }) => {
  const expected = requiredFiscalYear(evidence.requiredPeriod);
  if (expected === undefined) return [];
  const stale = staleYearOf(
    evidence,
    new Set([expected, ...alsoAccept.map((difference) => evidence.fiscalYearBE + difference)]),
  );
  if (stale === undefined) return [];
  const page = pageWords(stale.first, stale.places);
  return [
    {
      code: 'stale-content',
      severity: 'fail',
      ...placeFields(stale.first),
      yearBE: stale.fiscalYearBE,
      messageTh: `ชื่อเรื่องเป็นปีงบประมาณ พ.ศ. ${expected} แต่เนื้อหาภายในเป็นของปีงบประมาณ พ.ศ. ${stale.fiscalYearBE} ทั้งหมด (${page.th})`,
      messageEn: `The title says fiscal year ${expected}, but everything inside is about fiscal year ${stale.fiscalYearBE} (${page.en})`,
      fixTh: `จัดทำเนื้อหาของปีงบประมาณ พ.ศ. ${expected} แล้วเผยแพร่แทน ไม่ใช่เปลี่ยนเฉพาะหน้าปก`,
      fixEn: `Prepare the content for fiscal year ${expected} and publish that; changing the cover is not enough.`,
    },
  ];
};

export interface StaleYear {
  readonly fiscalYearBE: number;
  readonly first: PlacedYear;
  readonly places: number;
}

/** The one other fiscal year that all content speaks of while the title bears an accepted one; undefined where that is not so. */
export function staleYearOf(evidence: EvidenceCase, accepted: ReadonlySet<number>): StaleYear | undefined {
  const { years, title } = readingOf(evidence);
  const titleIsRight = years.some(
    (year) => isInTitle(year) && year.role === 'subject' && accepted.has(year.mention.yearBE),
  );
  if (!titleIsRight || monthsAreOfAnotherYear(evidence)) return undefined;
  const inside = years.filter((year) => !isInTitle(year) && !isMargin(year) && !year.mention.malformed);
  const told = inside.filter((year) => fiscalYearTold(year) !== undefined && year.role !== 'signing-date');
  const others = Map.groupBy(
    told.filter((year) => !accepted.has(fiscalYearTold(year) ?? 0)),
    (year) => fiscalYearTold(year) as number,
  );
  const [most] = [...others].sort(([, one], [, other]) => other.length - one.length);
  if (most === undefined) return undefined;
  const [fiscalYearBE, places] = most;
  const supports = told.filter((year) => accepted.has(fiscalYearTold(year) ?? 0));
  const named = places.filter((year) => year.role === 'subject').length;
  const isHeaded = places.some(({ role, context }) => role === 'subject' && context.place !== 'sentence');
  // Sentences that say the title again, or look ahead, do not show that anything inside is about the year of the cover.
  const isOverwhelming = isHeaded && places.length >= 4 && supports.length === 1;
  const real = supports.filter(
    (year) =>
      !(isHeaded && places.length >= 4 && saysTitleAgain(year, title.text)) &&
      !(isOverwhelming && year.context.place === 'sentence') &&
      !looksAhead(year) &&
      !isAssessment(year),
  );
  if (real.length > 0) return undefined;
  const dated = places.length - named;
  const isMost = places.length >= [...others.values()].flat().length * 0.7;
  const isEnough = named >= 2 || (named >= 1 && dated >= 1) || (dated >= 4 && fiscalYearBE < Math.min(...accepted));
  const first = places[0];
  return isMost && isEnough && first !== undefined ? { fiscalYearBE, first, places: places.length } : undefined;
}

/** Months that are all of another year are reported as the wrong period. */
function monthsAreOfAnotherYear(evidence: EvidenceCase): boolean {
  const { requiredPeriod: period } = evidence;
  if (period.kind !== 'months') return false;
  const { months } = coveredMonths(evidence);
  return months.size > 0 && !monthsBetween(period.from, period.to).some((month) => months.has(month));
}

function saysTitleAgain({ context }: PlacedYear, title: string): boolean {
  const name = context.before.replace(/(ประจา)?(ปี)?(งบประมาณ)?(พ\.?ศ\.?)?$/u, '').slice(-14);
  return context.place === 'sentence' && name.length >= 8 && loose(title).includes(name);
}

/** "ในปีงบประมาณ พ.ศ. 2566 จะเพิ่มช่องทาง". */
function looksAhead({ context, role }: PlacedYear): boolean {
  return (
    role === 'subject' &&
    context.place === 'sentence' &&
    AHEAD.test(`${context.before.slice(-60)} ${context.after.slice(0, 40)}`)
  );
}

/** "เพื่อรองรับการประเมิน ITA ประจำปี 2566": the purpose of the paper, not what is in it. */
function isAssessment({ context, role }: PlacedYear): boolean {
  return role === 'subject' && ASSESSMENT.test(context.before.slice(-50));
}

/** Fiscal year that a mention speaks for: its own, or that of a date. */
function fiscalYearTold({ role, mention }: PlacedYear): number | undefined {
  if (role === 'subject') return mention.yearBE;
  if (role === 'event-date' || role === 'month' || role === 'signing-date') return mention.fiscalYearBE ?? undefined;
  return undefined;
}

function isInTitle(year: PlacedYear): boolean {
  return year.context.place === 'title';
}

function isMargin({ context }: PlacedYear): boolean {
  return context.place === 'header' || context.place === 'footer';
}
