import type { CaseScore } from './case-score.ts';
import type { RealScore } from './real-score.ts';
import { f1Of, precisionOf, recallOf, type Tally, type YearScore } from './year-score.ts';

export interface AccuracyScore {
  readonly corpus: string;
  readonly texts: YearScore | null;
  readonly real: RealScore | null;
  readonly cases: CaseScore | null;
}

const MOST_LISTED = 40;

/** The score for people to read. */
export function reportOf({ corpus, texts, real, cases }: AccuracyScore): string {
  return [
    `Accuracy on ${corpus}`,
    ...(texts === null ? [] : ['', 'Years in texts', ...yearLines(texts)]),
    ...(real === null ? [] : ['', 'Years in real documents', ...yearLines(real.years), '', ...realLines(real)]),
    ...(cases === null ? [] : ['', ...caseLines(cases)]),
  ].join('\n');
}

/** The score as data: maps become objects. */
export function jsonOf({ corpus, texts, real, cases }: AccuracyScore): string {
  const years = (score: YearScore) => ({
    total: figures(score.total),
    byKind: Object.fromEntries([...score.byKind].map(([kind, tally]) => [kind, figures(tally)])),
    misses: score.misses,
  });
  return JSON.stringify(
    {
      corpus,
      texts: texts && years(texts),
      real: real && { years: years(real.years), documents: real.documents },
      cases: cases && {
        ...cases,
        verdictAccuracy: share(cases.rightVerdicts, cases.cases),
        faultRecall: share(cases.faultsFound, cases.faults),
      },
    },
    null,
    1,
  );
}

function yearLines({ byKind, total, misses }: YearScore): string[] {
  const row = (name: string, tally: Tally) =>
    `  ${name.padEnd(16)} precision ${precisionOf(tally).toFixed(3)}  recall ${recallOf(tally).toFixed(3)}  F1 ${f1Of(tally).toFixed(3)}  (${tally.hits} hits, ${tally.missed} missed, ${tally.wrong} wrong)`;
  return [
    ...[...byKind].sort().map(([kind, tally]) => row(kind, tally)),
    row('all', total),
    ...misses
      .slice(0, MOST_LISTED)
      .map(
        (miss) =>
          `    ${miss.what} ${miss.source} p${miss.page} ${miss.kind} ${miss.yearBE} “${miss.text.replace(/\s+/gu, ' ')}”`,
      ),
  ];
}

function realLines({ documents }: RealScore): string[] {
  const lines = documents.flatMap(({ file, missed, falseAlarms }) => [
    ...missed.map((fault) => `    missed ${file}: ${fault}`),
    ...falseAlarms.map((alarm) => `    false alarm ${file}: ${alarm}`),
  ]);
  const missed = documents.reduce((sum, document) => sum + document.missed.length, 0);
  const alarms = documents.reduce((sum, document) => sum + document.falseAlarms.length, 0);
  const blamed = documents.reduce((sum, document) => sum + document.legitYearsBlamed, 0);
  return [
    'Findings on real documents',
    `  ${documents.length} documents, ${missed} faults missed, ${alarms} false alarms (${blamed} of them blame a year that belongs there)`,
    ...lines,
  ];
}

function caseLines(score: CaseScore): string[] {
  const wrong = score.outcomes.filter(({ rightVerdict, missedCodes }) => !rightVerdict || missedCodes.length > 0);
  const byCode = Map.groupBy(
    score.outcomes.flatMap(({ file, missedCodes }) => missedCodes.map((code) => ({ code, file }))),
    ({ code }) => code,
  );
  return [
    'Verdicts on made cases',
    `  verdict right   ${score.rightVerdicts} of ${score.cases} (${percent(score.rightVerdicts, score.cases)})`,
    `  fault codes hit ${score.faultsFound} of ${score.faults} (${percent(score.faultsFound, score.faults)})`,
    `  good ones not passed: ${score.falseAlarms.length} of ${score.good}, of these failed: ${score.falseFails.length}`,
    ...score.unknownItems.map((unknown) => `  not judged, item unknown: ${unknown}`),
    ...(byCode.size === 0 ? [] : ['  missed by code:']),
    ...[...byCode].map(([code, files]) => `    ${code}: ${files.map(({ file }) => file).join(', ')}`),
    ...(wrong.length === 0 ? [] : ['  not as labelled:']),
    ...wrong.flatMap(({ file, item, note, expected, judged }) => [
      `    ${file} (${item}; ${note}): expected ${expected.verdict} [${expected.codes.join(', ')}], judged ${judged.verdict} [${judged.codes.join(', ')}]`,
      ...judged.messages.map((message) => `        ${message}`),
    ]),
  ];
}

function figures(tally: Tally) {
  return { ...tally, precision: precisionOf(tally), recall: recallOf(tally), f1: f1Of(tally) };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function percent(part: number, whole: number): string {
  return `${(share(part, whole) * 100).toFixed(1)} %`;
}
