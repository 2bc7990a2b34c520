import type { RequiredPeriod } from '../../src/assessment/evidence-checks/evidence-case.ts';
import { judgeEvidence } from '../../src/assessment/evidence-checks/judge.ts';
import type { FrameworkItem } from '../../src/assessment/frameworks/framework.ts';
import type { Extractor } from '../../src/platform/extract/index.ts';
import type { Corpus, LabelledCase } from './corpus.ts';
import { evidenceFromFile } from './evidence-from-file.ts';

export interface CaseOutcome {
  readonly file: string;
  readonly item: string;
  readonly note: string;
  readonly expected: { readonly verdict: string; readonly codes: readonly string[] };
  readonly judged: {
    readonly verdict: string;
    readonly codes: readonly string[];
    readonly messages: readonly string[];
  };
  /** The verdict is the labelled one or another that the label accepts. */
  readonly rightVerdict: boolean;
  readonly missedCodes: readonly string[];
  /** Codes reported that the label does not name; remarks that change nothing are not among them. */
  readonly extraCodes: readonly string[];
}

export interface CaseScore {
  readonly outcomes: readonly CaseOutcome[];
  readonly cases: number;
  readonly rightVerdicts: number;
  readonly faults: number;
  readonly faultsFound: number;
  readonly good: number;
  /** Files without fault that were not passed, and those among them that were failed. */
  readonly falseAlarms: readonly string[];
  readonly falseFails: readonly string[];
  readonly unknownItems: readonly string[];
}

/** Judges every case with the item's own checks and compares verdict and codes. */
export async function scoreCases(
  { folder, labelled }: Corpus['cases'],
  items: ReadonlyMap<string, FrameworkItem>,
  extractor: Extractor,
): Promise<CaseScore> {
  const known = labelled.filter(({ item }) => items.has(item.code));
  const outcomes: CaseOutcome[] = [];
  for (const one of known) {
    const item = items.get(one.item.code);
    if (item !== undefined) outcomes.push(await outcomeOf(one, item, [...items.values()], folder, extractor));
  }
  const good = outcomes.filter(({ expected }) => expected.verdict === 'pass');
  return {
    outcomes,
    cases: outcomes.length,
    rightVerdicts: outcomes.filter(({ rightVerdict }) => rightVerdict).length,
    faults: outcomes.reduce((sum, { expected }) => sum + expected.codes.length, 0),
    faultsFound: outcomes.reduce(
      (sum, { expected, missedCodes }) => sum + expected.codes.length - missedCodes.length,
      0,
    ),
    good: good.length,
    falseAlarms: good.filter(({ rightVerdict }) => !rightVerdict).map(({ file }) => file),
    falseFails: good.filter(({ judged }) => judged.verdict === 'fail').map(({ file }) => file),
    unknownItems: labelled.filter(({ item }) => !items.has(item.code)).map(({ file, item }) => `${file}: ${item.code}`),
  };
}

async function outcomeOf(
  one: LabelledCase,
  item: FrameworkItem,
  allItems: readonly FrameworkItem[],
  folder: string,
  extractor: Extractor,
): Promise<CaseOutcome> {
  const asked = {
    item,
    allItems,
    fiscalYearBE: one.fiscalYearBE,
    requiredPeriod: one.requiredPeriod as RequiredPeriod,
  };
  const evidence = await evidenceFromFile({ ...one, folder }, asked, extractor);
  const { verdict, findings } = judgeEvidence(evidence);
  const codes = findings.map(({ code }) => code as string);
  const told = findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code as string);
  const expected = one.expected.faults.map(({ code }) => code);
  return {
    file: one.file,
    item: one.item.code,
    note: one.note,
    expected: { verdict: one.expected.verdict, codes: expected },
    judged: { verdict, codes, messages: findings.map(({ severity, messageTh }) => `${severity}: ${messageTh}`) },
    rightVerdict: verdict === one.expected.verdict || one.expected.acceptableVerdicts.includes(verdict),
    missedCodes: expected.filter((code) => !codes.includes(code)),
    extraCodes: [...new Set(told.filter((code) => !expected.includes(code)))],
  };
}
