import type { YearMention } from '../../src/thai/year-mention.ts';
import type { LabelledYear } from './corpus.ts';

/** Hits and misses of one kind of year. */
export interface Tally {
  readonly hits: number;
  readonly missed: number;
  readonly wrong: number;
}

/** One disagreement, for people to look at. */
export interface YearMiss {
  readonly source: string;
  readonly page: number;
  readonly what: 'missed' | 'wrong';
  readonly kind: string;
  readonly yearBE: number;
  readonly text: string;
}

export interface YearScore {
  readonly byKind: ReadonlyMap<string, Tally>;
  readonly total: Tally;
  readonly misses: readonly YearMiss[];
}

/** What was found on the pages of one source, against its labels. Pages count from 1. */
export interface FoundYears {
  readonly source: string;
  readonly labelled: readonly LabelledYear[];
  readonly found: ReadonlyMap<number, readonly YearMention[]>;
}

/**
 * Compares per page as bags of kind and year. Optional labels and those in pictures count neither when found nor when
 * missed; alternative kinds are as right; of a malformed year only that it is reported as such.
 */
export function scoreYears(sources: readonly FoundYears[]): YearScore {
  const byKind = new Map<string, Tally>();
  const misses: YearMiss[] = [];
  const count = (kind: string, what: keyof Tally) => {
    const tally = byKind.get(kind) ?? { hits: 0, missed: 0, wrong: 0 };
    byKind.set(kind, { ...tally, [what]: tally[what] + 1 });
  };
  for (const { source, labelled, found } of sources) {
    const pages = new Set([...labelled.map(({ page }) => page), ...found.keys()]);
    for (const page of pages) {
      const rest = [...(found.get(page) ?? [])];
      const labels = labelled.filter((label) => label.page === page);
      const needed = labels.filter((label) => !label.optional && label.layer === 'text');
      const open: LabelledYear[] = [];
      for (const label of needed) {
        if (takeMatch(rest, label, (mention) => mention.kind === label.kind)) count(label.kind, 'hits');
        else open.push(label);
      }
      for (const label of open) {
        if (takeMatch(rest, label, (mention) => label.altKinds.includes(mention.kind))) {
          count(label.kind, 'hits');
          continue;
        }
        count(label.kind, 'missed');
        misses.push({ source, page, what: 'missed', kind: label.kind, yearBE: label.yearBE, text: label.text });
      }
      for (const label of labels.filter((one) => !needed.includes(one))) {
        takeMatch(rest, label, (mention) => mention.kind === label.kind || label.altKinds.includes(mention.kind));
      }
      for (const mention of rest) {
        count(mention.kind, 'wrong');
        misses.push({ source, page, what: 'wrong', kind: mention.kind, yearBE: mention.yearBE, text: mention.text });
      }
    }
  }
  return { byKind, total: sum([...byKind.values()]), misses };
}

export function precisionOf({ hits, wrong }: Tally): number {
  return hits + wrong === 0 ? 1 : hits / (hits + wrong);
}

export function recallOf({ hits, missed }: Tally): number {
  return hits + missed === 0 ? 1 : hits / (hits + missed);
}

export function f1Of(tally: Tally): number {
  const [precision, recall] = [precisionOf(tally), recallOf(tally)];
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function takeMatch(rest: YearMention[], label: LabelledYear, isKind: (mention: YearMention) => boolean): boolean {
  const index = rest.findIndex((mention) => isKind(mention) && isYear(mention, label));
  if (index === -1) return false;
  rest.splice(index, 1);
  return true;
}

function isYear(mention: YearMention, label: LabelledYear): boolean {
  if (label.malformed) return mention.malformed === true;
  if (mention.kind === 'range' && label.from != null) {
    return mention.from === label.from && (mention.to ?? null) === (label.to ?? null);
  }
  if (mention.yearBE === label.yearBE) return true;
  const inTextLayer = label.textLayer?.replace(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - 0xe50));
  return inTextLayer !== undefined && (mention.likelyYearBE === label.yearBE || String(mention.yearBE) === inTextLayer);
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({ hits: all.hits + one.hits, missed: all.missed + one.missed, wrong: all.wrong + one.wrong }),
    { hits: 0, missed: 0, wrong: 0 },
  );
}
