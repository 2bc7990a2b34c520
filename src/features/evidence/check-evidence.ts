import type { OtherEvidence, RequiredPeriod } from '#src/assessment/evidence-checks/evidence-case.ts';
import { requiredPeriodOf } from '#src/assessment/evidence-checks/periods/required-period.ts';
import { guessItem } from '#src/assessment/evidence-checks/titles/guess-item.ts';
import type { Framework, FrameworkItem } from '#src/assessment/frameworks/framework.ts';
import { hashOf } from '#src/platform/files/content-store.ts';
import type { CheckRequest, JudgedGroup } from './check-request.ts';
import type { CheckResult } from './check-result.ts';
import { linksToFollow } from './document-links.ts';
import { ENGINE_VERSION } from './engine-version.ts';
import type { EvidenceSource, InputProblem } from './evidence-source.ts';
import { inputProblem } from './input-problem.ts';
import { type Bench, judgePieces } from './judge-pieces.ts';
import { createLimiter, type Limiter } from './limiter.ts';
import { look } from './look.ts';
import type { Piece } from './piece.ts';
import { createReadingRoom } from './reading.ts';
import { resultOf } from './result-of.ts';
import type { CheckWiring } from './wiring.ts';

/** An item, or one entry of a manifest that is judged by itself, with the pieces that are known before looking. */
interface Group {
  readonly item: FrameworkItem;
  readonly sources: readonly EvidenceSource[];
  readonly guessed: readonly Piece[];
}

const MOST_PIECES = 500;

/**
 * Checks the evidence of an office: looks at every source, reads it, judges it item by item, forecasts the score.
 * Fetching and reading overlap; a piece that fails costs itself, never the run.
 * @throws only where the data folder cannot be written to
 */
export async function checkEvidence(request: CheckRequest, wiring: CheckWiring): Promise<CheckResult> {
  const startedAt = wiring.now();
  const { framework } = request;
  const problems = [...request.problems];
  const limiter = createLimiter(request.concurrency);
  const room = createReadingRoom(wiring, ENGINE_VERSION);
  const version = hashOf(JSON.stringify([ENGINE_VERSION, framework]));
  const officeHosts = request.officeHosts.map((host) => host.replace(/:\d+$/, '').toLowerCase());
  const bench: Bench = { framework, officeHosts, known: request.known, room, wiring, version };
  const progress = trackProgress(request.sources.length, wiring);

  const lookAt = (source: EvidenceSource, linkedFrom: string | null, guessed = false): Promise<Piece> =>
    limiter(
      async () => {
        const captured = await look(source, wiring);
        const card = await room.cardOf(source, captured);
        progress.finished(source.source);
        return { source, capture: captured.record, card, linkedFrom, itemGuessed: guessed };
      },
      linkedFrom === null ? undefined : 'urgent',
    );

  const guessed = await guessItems(request.sources, lookAt, bench, problems, limiter);
  const groups = groupSources(request.sources, guessed, framework, problems);
  const first = await Promise.all(groups.map((group) => judgeGroup(group, lookAt, bench, progress)));
  const judged = await judgeShared(first, bench);
  return resultOf(request, judged, problems, startedAt, wiring.now());
}

/** Sources whose item nobody said: they are read first, and the document is asked. */
async function guessItems(
  sources: readonly EvidenceSource[],
  lookAt: (source: EvidenceSource, linkedFrom: null, guessed: boolean) => Promise<Piece>,
  bench: Bench,
  problems: InputProblem[],
  limiter: Limiter,
): Promise<ReadonlyMap<EvidenceSource, { code: string; piece: Piece }>> {
  const found = new Map<EvidenceSource, { code: string; piece: Piece }>();
  const nameless = sources.filter(({ itemCode }) => itemCode === null);
  await Promise.all(
    nameless.map(async (source) => {
      const piece = await lookAt(source, null, true);
      const code = await limiter(() => guessOf(piece, bench), 'urgent');
      if (code !== null) found.set(source, { code, piece });
      else problems.push(inputProblem('item-not-recognised', source.source));
    }),
  );
  return found;
}

async function guessOf(piece: Piece, bench: Bench): Promise<string | null> {
  const key = `${bench.version}\n${piece.capture.sha256}\n${piece.source.source}`;
  const kept = await bench.wiring.records.get('guesses', key);
  if (typeof kept === 'string') return kept === '' ? null : kept;
  const reading = await bench.room.read(piece);
  const code = reading ? (guessItem(reading.document, bench.framework)?.code ?? null) : null;
  if (reading && reading.document.state !== 'crashed') await bench.wiring.records.set('guesses', key, code ?? '');
  return code;
}

function groupSources(
  sources: readonly EvidenceSource[],
  guesses: ReadonlyMap<EvidenceSource, { code: string; piece: Piece }>,
  framework: Framework,
  problems: InputProblem[],
): Group[] {
  const groups: Group[] = [];
  for (const item of framework.items) {
    const own = sources.filter((source) => (source.itemCode ?? guesses.get(source)?.code) === item.code);
    const together = own.filter((source) => !source.alone);
    if (together.length > MOST_PIECES) {
      problems.push(inputProblem('too-many-pieces', item.code, null, null, `${together.length} > ${MOST_PIECES}`));
    }
    const batches = [together.slice(0, MOST_PIECES), ...own.filter(({ alone }) => alone).map((source) => [source])];
    for (const batch of batches.filter(({ length }) => length > 0)) {
      groups.push({
        item,
        sources: batch.filter((source) => !guesses.has(source)),
        guessed: batch.flatMap((source) => guesses.get(source)?.piece ?? []),
      });
    }
  }
  return groups;
}

async function judgeGroup(
  { item, sources, guessed }: Group,
  lookAt: (source: EvidenceSource, linkedFrom: string | null) => Promise<Piece>,
  bench: Bench,
  progress: { expect(more: number): void },
): Promise<JudgedGroup> {
  const looked = [...guessed, ...(await Promise.all(sources.map((source) => lookAt(source, null))))];
  const period = requiredPeriodOf(item.yearRule, bench.framework.fiscalYearBE);
  const known = new Set(looked.map(({ source }) => source.source));
  const pieces: Piece[] = [];
  for (const piece of looked) {
    const links = followedLinks(piece, item, period, bench).filter((url) => !known.has(url));
    for (const url of links) known.add(url);
    progress.expect(links.length);
    const linked = await Promise.all(links.map((url) => lookAt(linkedSource(url, item), piece.source.source)));
    pieces.push(piece, ...linked);
  }
  return { item, pieces, judged: await judgePieces(pieces, item, (piece) => knownOf(piece, bench), bench) };
}

function followedLinks(piece: Piece, item: FrameworkItem, period: RequiredPeriod, bench: Bench): string[] {
  const { capture, card, source } = piece;
  if (source.place.kind !== 'address' || card === null || capture.finalUrl === null || capture.status !== 200)
    return [];
  return linksToFollow(card.documentLinks, capture.finalUrl, item, period, bench.officeHosts);
}

function linkedSource(url: string, item: FrameworkItem): EvidenceSource {
  return { source: url, place: { kind: 'address', url }, itemCode: item.code };
}

/** Whether a file answers two items is known only when all were looked at: those few items are judged once more. */
async function judgeShared(groups: readonly JudgedGroup[], bench: Bench): Promise<JudgedGroup[]> {
  const places = new Map<string, OtherEvidence[]>();
  for (const { item, pieces } of groups) {
    for (const { capture, source } of pieces) {
      if (capture.sha256 === null) continue;
      const place = { itemCode: item.code, source: source.source, sha256: capture.sha256, lastYear: false };
      places.set(capture.sha256, [...(places.get(capture.sha256) ?? []), place]);
    }
  }
  const othersOf = (piece: Piece, itemCode: string) =>
    (places.get(piece.capture.sha256 ?? '') ?? []).filter((place) => place.itemCode !== itemCode);
  return Promise.all(
    groups.map(async (group) => {
      if (group.pieces.every((piece) => othersOf(piece, group.item.code).length === 0)) return group;
      const all = (piece: Piece) => [...othersOf(piece, group.item.code), ...knownOf(piece, bench)];
      return { ...group, judged: await judgePieces(group.pieces, group.item, all, bench) };
    }),
  );
}

function knownOf(piece: Piece, bench: Bench): OtherEvidence[] {
  return bench.known.filter(({ sha256 }) => sha256 === piece.capture.sha256);
}

function trackProgress(count: number, wiring: CheckWiring) {
  let total = count;
  let done = 0;
  return {
    expect(more: number) {
      total += more;
    },
    finished(current: string) {
      done++;
      wiring.onProgress?.({ done, total, current });
    },
  };
}
