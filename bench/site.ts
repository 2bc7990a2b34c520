import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '#src/platform/package-root.ts';
import type { Measurement } from './measurement.ts';
import { FRAMEWORK, sitePaths, writeSitePapers } from './site-papers.ts';
import { serveSite } from './site-server.ts';
import { type Timed, timed } from './timed-process.ts';

const ROUNDS = 5;
export const PARALLEL = '2';
/** What the floor is made of. */
const PROGRAMS = ['curl', 'pdftotext', 'xargs'];

interface Round {
  readonly floor: Timed;
  readonly first: Timed;
  readonly second: Timed;
}

/**
 * The check of a whole office from a loopback site (43 items × 3 PDFs × 20 pages, nearly all of them the right papers of the
 * right year, as an office hands in) as its users run it, `dist/cli.js` in a process of its own with two readers and an empty
 * data folder, against fetching the same files with curl and reading them with
 * poppler's pdftotext, two at a time; then the same check again with nothing changed. Rounds are interleaved, because a shared
 * machine is never equally quiet.
 * @throws Error naming what is missing
 */
export async function benchSite(): Promise<Measurement[]> {
  const missing = PROGRAMS.filter((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0);
  if (missing.length > 0) throw new Error(`needs ${missing.join(', ')} (Debian: curl, poppler-utils, findutils)`);
  const site = await openSite();
  try {
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await runRound(site.url));
    return figures(rounds);
  } finally {
    site.close();
  }
}

/** The site with its papers, which are made once. */
export async function openSite(): Promise<Awaited<ReturnType<typeof serveSite>>> {
  const papers = join(packageRoot(), '.data', 'bench-site-2');
  console.error('making the papers of the site (once) …');
  await writeSitePapers(papers);
  return serveSite(papers);
}

async function runRound(url: string): Promise<Round> {
  const folder = await mkdtemp(join(tmpdir(), 'sucharit-bench-'));
  try {
    const list = await writeList(folder, url);
    const floor = await timed(
      'xargs',
      ['-P', PARALLEL, '-I{}', 'sh', '-c', 'curl -s {} | pdftotext -q -raw - /dev/null'],
      {
        input: sitePaths()
          .map(({ path }) => `${url}/${path}\n`)
          .join(''),
      },
    );
    const first = await check(folder, list, url);
    return { floor, first, second: await check(folder, list, url) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The list of all that the site publishes. */
export async function writeList(folder: string, url: string): Promise<string> {
  const list = join(folder, 'list.csv');
  const rows = sitePaths().map(({ item, path }) => `${item},${url}/${path}`);
  await writeFile(list, ['item,evidence', ...rows].join('\n'));
  return list;
}

/** The check of a list by the command line, in a process of its own with its data in the folder. */
export async function check(folder: string, list: string, url: string): Promise<Timed> {
  const program = join(packageRoot(), 'dist', 'cli.js');
  const args = [
    program,
    'check',
    list,
    '--framework',
    FRAMEWORK,
    '--format',
    'json',
    '--out',
    join(folder, 'result.json'),
  ];
  const environment = {
    SUCHARIT_DATA: join(folder, 'data'),
    SUCHARIT_ALLOW_HOSTS: new URL(url).host,
    SUCHARIT_READERS: PARALLEL,
    SUCHARIT_OCR: 'off',
  };
  const done = await timed(process.execPath, args, { environment });
  if (done.exitCode !== 0 && done.exitCode !== 1) throw new Error(`the check could not run: exit ${done.exitCode}`);
  return done;
}

function figures(rounds: readonly Round[]): Measurement[] {
  const seconds = (pick: (round: Round) => Timed) => rounds.map((round) => pick(round).seconds).sort((a, b) => a - b);
  const floor = seconds((round) => round.floor);
  const first = seconds((round) => round.first);
  const second = seconds((round) => round.second);
  const middle = Math.floor(rounds.length / 2);
  const peak = (pick: (round: Round) => Timed) => Math.max(...rounds.map((round) => pick(round).peakMb ?? Number.NaN));
  return [
    { name: 'site: curl | pdftotext -raw, 2 at a time, min', value: floor[0]!, unit: 's' },
    { name: 'site: curl | pdftotext -raw, 2 at a time, median', value: floor[middle]!, unit: 's' },
    { name: 'site: first check, min', value: first[0]!, unit: 's' },
    { name: 'site: first check, median', value: first[middle]!, unit: 's' },
    { name: 'site: second check, nothing changed, min', value: second[0]!, unit: 's' },
    { name: 'site: second check, nothing changed, median', value: second[middle]!, unit: 's' },
    { name: 'site: first / floor, min (bound 0.8, aim 0.5)', value: first[0]! / floor[0]!, unit: '×' },
    { name: 'site: first / floor, median (bound 0.8, aim 0.5)', value: first[middle]! / floor[middle]!, unit: '×' },
    { name: 'site: second / first, min (aim 0.1)', value: second[0]! / first[0]!, unit: '×' },
    { name: 'site: second / first, median (aim 0.1)', value: second[middle]! / first[middle]!, unit: '×' },
    { name: 'site: peak memory of the first check', value: peak((round) => round.first), unit: 'MB' },
    { name: 'site: peak memory of the second check', value: peak((round) => round.second), unit: 'MB' },
  ];
}
