import { z } from 'zod';
import type { EvidenceCase, OtherEvidence, RequiredPeriod } from '#src/assessment/evidence-checks/evidence-case.ts';
import type { Finding, Verdict } from '#src/assessment/evidence-checks/finding.ts';
import { verdictOf } from '#src/assessment/evidence-checks/finding.ts';
import { type JudgedEvidence, judgeItem } from '#src/assessment/evidence-checks/judge.ts';
import { requiredPeriodOf } from '#src/assessment/evidence-checks/periods/required-period.ts';
import { unsureElements } from '#src/assessment/evidence-checks/sight-elements.ts';
import type { Framework, FrameworkItem } from '#src/assessment/frameworks/framework.ts';
import { hashOf } from '#src/platform/files/content-store.ts';
import type { YearMention } from '#src/thai/year-mention.ts';
import { type JudgedPiece, judgedPiece, type ReportedFinding } from './check-result.ts';
import { declaredNameOf, type Piece } from './piece.ts';
import type { Reading, ReadingRoom } from './reading.ts';
import type { CheckWiring } from './wiring.ts';

/** What stays the same for a whole run. */
export interface Bench {
  readonly framework: Framework;
  readonly officeHosts: readonly string[];
  readonly known: readonly OtherEvidence[];
  readonly room: ReadingRoom;
  readonly wiring: CheckWiring;
  /** Of reader, rules and framework: a judgement made under another one does not count. */
  readonly version: string;
}

export interface JudgedItem {
  readonly verdict: Verdict;
  /** In the order of the pieces. */
  readonly evidence: readonly JudgedPiece[];
}

/** Looked at from outside only: the key names the build that wrote it, and to parse every year again takes as long as to ask for the file. */
const judgedItem = z.object({
  verdict: judgedPiece.shape.verdict,
  evidence: z.array(z.custom<JudgedPiece>((value) => typeof value === 'object' && value !== null)),
});
/** A year list is for people to look through; a document of 2,000 pages has more than anybody does. */
const MOST_YEARS = 300;

/** Judges the pieces of one item together, or takes the judgement of an earlier run over the same bytes and rules. */
export async function judgePieces(
  pieces: readonly Piece[],
  item: FrameworkItem,
  othersOf: (piece: Piece) => readonly OtherEvidence[],
  bench: Bench,
): Promise<JudgedItem> {
  const period = pieces[0]?.source.requiredPeriod ?? requiredPeriodOf(item.yearRule, bench.framework.fiscalYearBE);
  const facts = pieces.map((piece) => [factsOf(piece), othersOf(piece)]);
  const key = hashOf(JSON.stringify([bench.version, item.code, period, bench.officeHosts, facts]));
  const kept = judgedItem.safeParse(await bench.wiring.records.get('judgements', key));
  if (kept.success && kept.data.evidence.length === pieces.length) return kept.data;

  const readings = await Promise.all(pieces.map((piece) => bench.room.read(piece)));
  const cases = pieces.map((piece, index) =>
    caseOf(piece, readings[index] ?? null, item, period, othersOf(piece), bench),
  );
  const made = judge(cases);
  for (const piece of pieces) bench.room.release(piece);
  if (made.sound && readings.every(isFinal)) await bench.wiring.records.set('judgements', key, made.judged);
  return made.judged;
}

/** False where the next run may read more: the reader died, or no OCR program was there for a scan. */
function isFinal(reading: Reading | null): boolean {
  if (reading === null) return true;
  const { state, ocr } = reading.document;
  return state !== 'crashed' && ocr !== 'not-available' && ocr !== 'failed';
}

function judge(cases: readonly EvidenceCase[]): { judged: JudgedItem; sound: boolean } {
  try {
    const { verdict, evidence } = judgeItem(cases);
    const judged = cases.map((one, index) => {
      return reported(one, evidence[index]!);
    });
    return { judged: { verdict, evidence: judged }, sound: true };
  } catch (problem) {
    // A check that throws has a bug; what is certain is only that nobody can tell.
    const findings = [checkFailed((problem as Error).message)];
    const unknown = { verdict: verdictOf(findings), findings };
    return {
      judged: {
        verdict: unknown.verdict,
        evidence: cases.map((one) => reported(one, { ...unknown, elements: unsureElements(one) })),
      },
      sound: false,
    };
  }
}

function caseOf(
  piece: Piece,
  reading: Reading | null,
  item: FrameworkItem,
  requiredPeriod: RequiredPeriod,
  others: readonly OtherEvidence[],
  bench: Bench,
): EvidenceCase {
  return {
    item,
    allItems: bench.framework.items,
    fiscalYearBE: bench.framework.fiscalYearBE,
    requiredPeriod,
    capture: piece.capture,
    document: reading?.document ?? null,
    yearMentions: reading?.yearMentions ?? [],
    officeHosts: bench.officeHosts,
    declaredName: declaredNameOf(piece),
    others,
  };
}

/** What of a piece the rules can see. Times and durations are not in it, so that nothing changed means the same key. */
function factsOf(piece: Piece): unknown {
  const { capture } = piece;
  return [
    piece.source.place.kind,
    declaredNameOf(piece),
    piece.linkedFrom,
    capture.requestedUrl,
    capture.finalUrl,
    capture.redirects,
    capture.outcome,
    capture.status,
    capture.headers['content-type'],
    capture.headers['content-disposition'],
    capture.tlsProblem,
    capture.sha256,
    capture.shareHost,
    // What a missing page of the host looks like is compared with web pages only, and differs from visit to visit.
    piece.card?.kind === 'html' ? capture.missingPage : null,
  ];
}

function reported(one: EvidenceCase, { verdict, findings, elements }: JudgedEvidence): JudgedPiece {
  return {
    mediaType: one.document?.mimeType ?? null,
    pages: one.document?.pageCount ?? null,
    verdict,
    findings: findings.map(
      (finding): ReportedFinding => ({ ...finding, page: finding.page ?? null, quote: finding.quote ?? null }),
    ),
    elements: [...elements],
    years: one.yearMentions
      .flatMap((mentions, index) =>
        mentions.map((mention) => yearSeen(mention, one.document?.pages[index]?.number ?? 1)),
      )
      .slice(0, MOST_YEARS),
  };
}

function yearSeen(mention: YearMention, page: number): JudgedPiece['years'][number] {
  const { kind, yearBE, from, to, fiscalYearBE, malformed, likelyYearBE, text } = mention;
  return {
    page,
    kind,
    yearBE,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(fiscalYearBE !== undefined && { fiscalYearBE }),
    ...(malformed && { malformed }),
    ...(likelyYearBE !== undefined && { likelyYearBE }),
    text,
  };
}

function checkFailed(problem: string): Finding {
  return {
    code: 'check-failed',
    severity: 'manual',
    messageTh: 'โปรแกรมตรวจหลักฐานนี้ไม่สำเร็จ จึงบอกไม่ได้ว่าถูกหรือผิด',
    messageEn: `The program failed while checking this evidence and cannot tell (${problem})`,
    fixTh: 'ตรวจด้วยตนเอง และแจ้งผู้พัฒนาพร้อมไฟล์นี้',
    fixEn: 'Look at it yourself, and report this file to the developers',
  };
}
