import { type Verdict, verdictOf } from '#src/assessment/evidence-checks/finding.ts';
import { type ForecastScore, forecastScore } from '#src/assessment/scoring/forecast.ts';
import type { CheckRequest, JudgedGroup } from './check-request.ts';
import type { CheckedEvidence, CheckedItem, CheckResult } from './check-result.ts';
import type { InputProblem } from './evidence-source.ts';

/** The result as it is printed and published: items in the order of the framework, pieces in the order handed in. */
export function resultOf(
  { framework, isWholeOffice }: CheckRequest,
  groups: readonly JudgedGroup[],
  problems: readonly InputProblem[],
  startedAt: Date,
  endedAt: Date,
): CheckResult {
  const byItem = Map.groupBy(groups, ({ item }) => item);
  const items = framework.items.flatMap((item): CheckedItem[] => {
    const own = byItem.get(item);
    if (!own) return [];
    const { code, conceptId, titleTh, titleEn } = item;
    const verdict = verdictOf(own.map(({ judged }) => ({ severity: severityOf(judged.verdict) })));
    return [{ code, conceptId, titleTh, titleEn, verdict, evidence: own.flatMap(checkedPieces) }];
  });
  const missing = framework.items.filter((item) => !byItem.has(item));
  const verdicts = new Map<string, Verdict | 'missing'>(items.map(({ code, verdict }) => [code, verdict]));
  if (isWholeOffice) for (const { code } of missing) verdicts.set(code, 'missing');
  return {
    framework: framework.id,
    fiscalYearBE: framework.fiscalYearBE,
    checkedAt: startedAt.toISOString(),
    durationMs: endedAt.getTime() - startedAt.getTime(),
    items,
    missing: isWholeOffice ? missing.map(({ code, titleTh }) => ({ code, titleTh })) : [],
    problems: problems.map((problem) => ({ ...problem })),
    forecast: forecastOf(framework, verdicts, isWholeOffice),
  };
}

function checkedPieces({ pieces, judged }: JudgedGroup): CheckedEvidence[] {
  return pieces.map(({ source, capture, linkedFrom, itemGuessed }, index) => ({
    source: source.source,
    ...judged.evidence[index]!,
    sha256: capture.sha256,
    status: capture.status,
    finalUrl: capture.finalUrl,
    redirects: capture.redirects.map(({ url, status }) => ({ url, status })),
    capturedAt: capture.capturedAt,
    linkedFrom,
    itemGuessed,
  }));
}

function forecastOf(
  framework: CheckRequest['framework'],
  verdicts: ReadonlyMap<string, Verdict | 'missing'>,
  isWholeOffice: boolean,
): CheckResult['forecast'] {
  const { judgedItems, allItems, expected, optimistic, pessimistic, openItems } = forecastScore(framework, verdicts);
  const titles = new Map(framework.items.map(({ code, titleTh, titleEn }) => [code, { titleTh, titleEn }]));
  return {
    basis: isWholeOffice ? 'whole-office' : 'items-given',
    judgedItems,
    allItems,
    expected: outlookOf(expected),
    optimistic: outlookOf(optimistic),
    pessimistic: outlookOf(pessimistic),
    openItems: openItems.map(({ code, verdict, instrumentPoints, totalPoints }) => ({
      code,
      ...titles.get(code)!,
      verdict,
      instrumentPoints,
      totalPoints,
    })),
  };
}

function outlookOf({ instrumentScore, totalScore, band }: ForecastScore): CheckResult['forecast']['expected'] {
  const shown = band && { code: band.code, titleTh: band.titleTh, titleEn: band.titleEn };
  return { instrumentScore, totalScore, band: shown };
}

function severityOf(verdict: Verdict) {
  return verdict === 'pass' ? 'info' : verdict;
}
