import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { createAgency } from '#src/features/agencies/index.ts';
import { openYear, recordPublishedScores } from '#src/features/years/index.ts';
import { readConfig } from '#src/platform/config.ts';
import type { Database } from '#src/platform/db/database.ts';
import { migrate } from '#src/platform/db/migrate.ts';
import { openDatabase } from '#src/platform/db/open-database.ts';
import { pino } from '#src/platform/log.ts';
import { type OpenWorld, openWorldOver } from '../open-world.ts';
import { createServer } from '../server.ts';

interface Office {
  readonly db: Database;
  readonly world: OpenWorld;
  readonly folder: string;
  readonly ask: (request: Request) => Response | Promise<Response>;
  /** Somebody changes a record of the office. */
  readonly change: () => Promise<void>;
}

/** The whole server over a database in memory, asked without a network. */
export function aServer(limits?: { readonly changes: number; readonly reads: number }) {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  let failure: Error | null = null;
  let opened: Promise<Office> | undefined;

  const open = async () => {
    const db = await openDatabase({ kind: 'memory' });
    await migrate(db);
    const now = () => new Date('2026-11-22T03:00:00Z');
    const failing: Database = {
      ...db,
      asAgency: (agencyId, work) => {
        const problem = failure;
        failure = null;
        return problem === null ? db.asAgency(agencyId, work) : Promise.reject(problem);
      },
    };
    const folder = await mkdtemp(join(tmpdir(), 'sucharit-web-'));
    const world = { ...(await openWorldOver(failing, readConfig({ SUCHARIT_DATA: folder }), log)), now };
    const agencyId = await createAgency(
      { db, now },
      {
        code: 'office',
        nameTh: 'สำนักงานทดสอบ',
        shortNameTh: 'ทดสอบ',
        nameEn: 'Test office',
        ownHosts: [],
        isDemo: false,
      },
    );
    const actor = { agencyId, name: 'ผู้ทดสอบ', role: 'coordinator' } as const;
    await openYear({ ...world, actor }, { fiscalYearBE: 2565, frameworkId: 'nacc-2565', fromYearBE: null });
    const app = createServer(world, limits);
    const change = async () => {
      const score = { level: 'total', code: '', score: 90, remark: null } as const;
      await recordPublishedScores({ db, actor, now }, 2565, [score]);
    };
    return { db, world, folder, change, ask: (request: Request) => app.fetch(request) };
  };
  const office = () => {
    opened ??= open();
    return opened;
  };
  after(async () => {
    if (opened === undefined) return;
    const { world, folder } = await opened;
    await world.close();
    await rm(folder, { recursive: true });
  });

  return {
    office,
    async request(path: string, init: RequestInit = {}) {
      const { ask } = await office();
      const headers = new Headers(init.headers);
      if (!headers.has('host')) headers.set('host', '127.0.0.1:2566');
      return ask(new Request(`http://127.0.0.1:2566${path}`, { ...init, headers }));
    },
    /** Lets the next page fail; gives what the log then says. */
    failWith(problem: Error) {
      failure = problem;
      return () => lines.join('');
    },
  };
}
