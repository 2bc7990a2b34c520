import type { EvidenceCase } from './evidence-case.ts';
import { type Finding, type Verdict, verdictOf } from './finding.ts';
import { coveredMonths } from './periods/covered-months.ts';
import { monthsBetween } from './periods/required-period.ts';
import { readingOf } from './reading/document-reading.ts';
import { CHECKS, type RegisteredCheck, STAGES } from './registry.ts';
import { type SightedElement, sightElements, unsureElements } from './sight-elements.ts';

export interface JudgedEvidence {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** Every element that the item requires; empty for a piece that does not count, so that it speaks for none. */
  readonly elements: readonly SightedElement[];
}

export interface JudgedItem {
  /** Over all pieces: what one piece lacks, another may hold. */
  readonly verdict: Verdict;
  /** In the order of the cases given. */
  readonly evidence: readonly JudgedEvidence[];
}

const SEVERITIES = ['fail', 'manual', 'warn', 'info'] as const;

/** Judges one piece alone, with the checks and parameters of its item. */
export function judgeEvidence(evidence: EvidenceCase): JudgedEvidence {
  const { found, contentSeen } = runChecks(evidence);
  const findings = withoutRepetition(withoutConsequences(found));
  return { verdict: verdictOf(findings), findings, elements: elementsOf(evidence, findings, contentSeen) };
}

/**
 * Judges the pieces of one item together. Required elements may be spread over the pieces; the year need stand in one.
 * No piece at all is the caller's matter (`missing`).
 */
export function judgeItem(cases: readonly EvidenceCase[]): JudgedItem {
  const alone = cases.map(judgeEvidence);
  if (cases.length < 2) return { verdict: alone[0]?.verdict ?? 'manual', evidence: alone };
  const evidence = alone.map((judged, index) => {
    const findings = judged.findings.filter((finding) => !isMadeGood(finding, index, alone, cases));
    return { ...judged, verdict: verdictOf(findings), findings };
  });
  return { verdict: verdictOf(evidence.flatMap(({ findings }) => findings)), evidence };
}

function elementsOf(
  evidence: EvidenceCase,
  findings: readonly Finding[],
  contentSeen: boolean,
): readonly SightedElement[] {
  if (isUseless({ findings })) return [];
  return contentSeen ? sightElements(evidence) : unsureElements(evidence);
}

function runChecks(evidence: EvidenceCase): { readonly found: readonly Finding[]; readonly contentSeen: boolean } {
  const findings: Finding[] = [];
  for (const stage of STAGES) {
    for (const { check, with: parameters } of evidence.item.checks) {
      const registered: RegisteredCheck = CHECKS[check];
      if (registered.stage === stage) findings.push(...runSafely(registered, evidence, parameters));
    }
    if (stage === 'content') break;
    if (findings.some(({ severity }) => severity === 'fail' || severity === 'manual'))
      return { found: findings, contentSeen: false };
  }
  return { found: findings, contentSeen: evidence.document !== null };
}

/** A check that throws has a bug; its outcome is "cannot tell", and the others still run. */
function runSafely(
  check: RegisteredCheck,
  evidence: EvidenceCase,
  parameters: Readonly<Record<string, unknown>>,
): readonly Finding[] {
  try {
    return check.run(evidence, parameters);
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message.slice(0, 200) : String(problem);
    return [
      {
        code: 'check-failed',
        severity: 'manual',
        messageTh: 'โปรแกรมตรวจส่วนหนึ่งทำงานไม่สำเร็จ จึงบอกไม่ได้ว่าหลักฐานถูกต้องหรือไม่',
        messageEn: `A check failed, so it cannot be told whether the evidence is right (${reason})`,
        fixTh: 'ตรวจด้วยตนเอง และแจ้งผู้พัฒนาพร้อมไฟล์นี้',
        fixEn: 'Look at it yourself, and report this file to the developers.',
      },
    ];
  }
}

/** Of the wrong document it need not be said, element by element, what it lacks. */
function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const isWrong = findings.some(({ code }) => code === 'wrong-document');
  return isWrong ? findings.filter(({ code }) => code !== 'required-element-missing') : findings;
}

/** One finding for one fault, the worst first. Several checks may come upon the same one. */
function withoutRepetition(findings: readonly Finding[]): readonly Finding[] {
  const groups = Map.groupBy(findings, ({ code, elementId, where, yearBE }) =>
    [
      code,
      elementId,
      code === 'fiscal-year-inconsistent' ? where : '',
      code === 'access-restricted' ? '' : yearBE,
    ].join('|'),
  );
  return [...groups.values()]
    .flatMap((same) => same.slice(0, 1))
    .sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
}

/** Whether another piece of the item holds what this one lacks, or might hold it unseen. */
function isMadeGood(
  finding: Finding,
  own: number,
  alone: readonly JudgedEvidence[],
  cases: readonly EvidenceCase[],
): boolean {
  const others = alone.map((judged, index) => ({ judged, evidence: cases[index] })).filter((_, index) => index !== own);
  switch (finding.code) {
    case 'required-element-missing': {
      const reportsOf = ({ judged }: { judged: JudgedEvidence }) =>
        judged.findings.filter(({ code, elementId }) => code === finding.code && elementId === finding.elementId);
      const lacks = (other: { judged: JudgedEvidence }) => reportsOf(other).length > 0;
      // A page that leads on to documents says only in passing what it lacks; then the document is the one to report it.
      const isAsBad = ({ severity }: Finding) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(finding.severity);
      const reportedBefore = alone.slice(0, own).some((judged) => reportsOf({ judged }).some(isAsBad));
      return reportedBefore || others.some((other) => !lacks(other) && !isUseless(other.judged));
    }
    case 'fiscal-year-missing':
    case 'not-dated':
    case 'not-signed':
      return others.some(
        ({ judged }) => !isUseless(judged) && !judged.findings.some(({ code }) => code === finding.code),
      );
    // A document that only lacks what the item asks for goes with another piece as an annex; one of another title does not.
    case 'wrong-document':
      return finding.where === undefined && others.some(({ judged }) => !isUseless(judged));
    case 'fiscal-year-title-mismatch':
      return false;
    case 'period-incomplete':
      return haveAllMonths(cases.filter((_, index) => !isUseless(alone[index] ?? { findings: [] })));
    case 'date-outside-period':
      return others.some(
        ({ judged, evidence }) =>
          judged.verdict === 'pass' && evidence !== undefined && readingOf(evidence).years.length > 0,
      );
    default:
      return false;
  }
}

/** A file for each month: together they hold the months that every one of them lacks. */
function haveAllMonths(cases: readonly EvidenceCase[]): boolean {
  const period = cases[0]?.requiredPeriod;
  if (period?.kind !== 'months') return false;
  const months = new Set(cases.flatMap((evidence) => [...coveredMonths(evidence).months]));
  return monthsBetween(period.from, period.to).every((month) => months.has(month));
}

/** What could not be opened holds nothing; what is a picture may hold anything, and a person looks at it anyway. */
function isUseless({ findings }: Pick<JudgedEvidence, 'findings'>): boolean {
  return findings.some(({ code }) => USELESS.has(code));
}

const USELESS: ReadonlySet<Finding['code']> = new Set([
  'not-reachable',
  'address-refused',
  'access-restricted',
  'soft-404',
  'links-to-homepage',
  'password-protected',
  'empty-document',
  'corrupt-file',
  'wrong-file-type',
  'wrong-document',
]);
