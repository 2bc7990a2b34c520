import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { LoadedDemo } from '#src/features/demo-office/index.ts';
import { type FrameworkShelf, openFrameworkShelf } from '#src/features/frameworks/index.ts';
import type { Jobs } from '#src/platform/jobs/open-jobs.ts';
import type { Logger } from '#src/platform/log.ts';
import { CouldNotRun } from '../could-not-run.ts';
import { makingDemo } from '../making-demo.ts';
import { createProgressBar } from '../progress-bar.ts';
import { withDatabase } from '../with-database.ts';

type Opened = Parameters<Parameters<typeof withDatabase>[0]>[0];

/** `sucharit demo load`: the made-up office in the database, as the web application shows it. */
export function addDemoLoadCommand(demo: Command): void {
  demo
    .command('load')
    .description('โหลดสำนักงานตัวอย่างลงฐานข้อมูล แล้วตรวจครั้งแรก (load the demo office, then check it for the first time)')
    .option('--no-check', 'ยังไม่ตรวจ ให้เซิร์ฟเวอร์ตรวจเมื่อเปิด (leave the first check to the server)')
    .action(({ check }: { check: boolean }) => withDatabase((opened) => load(opened, check)));
}

async function load(opened: Opened, check: boolean): Promise<void> {
  const { config, db, contents } = opened;
  // Loaded when asked for: no other command needs them.
  const { migrate } = await import('#src/platform/db/migrate.ts');
  const { openJobs } = await import('#src/platform/jobs/open-jobs.ts');
  const { openLog } = await import('#src/platform/log.ts');
  const { CHECK_JOBS } = await import('#src/features/check-runs/index.ts');
  const { demoSiteFolder, hasOtherOffice, loadDemoOffice, prepareDemoSite } = await import(
    '#src/features/demo-office/index.ts'
  );
  await migrate(db);
  if (await hasOtherOffice(db)) throw otherOffice();
  const log = openLog(join(resolve(config.dataFolder), 'log', 'sucharit.log'));
  const site = await prepareDemoSite(config.dataFolder, () =>
    console.log(makingDemo(demoSiteFolder(config.dataFolder))),
  );
  const jobs = await openJobs({ db, log, jobs: CHECK_JOBS });
  try {
    const frameworks = openFrameworkShelf();
    const loaded = await loadDemoOffice({ db, contents, frameworks, jobs, now, site });
    if (!loaded.ok) throw otherOffice();
    console.log(whatIsThere(loaded.value));
    if (check) await checkFirst({ ...opened, jobs, log, frameworks }, loaded.value);
    console.log('เปิดดูด้วย npm start (see it with npm start)');
  } finally {
    await jobs.stop();
  }
}

interface CheckingOutside extends Opened {
  readonly jobs: Jobs;
  readonly log: Logger;
  readonly frameworks: FrameworkShelf;
}

/** Does the check that was asked for, here and now, with the site open; then one decision of a person on what it found. */
async function checkFirst(outside: CheckingOutside, { runId, actor }: LoadedDemo): Promise<void> {
  if (runId === null) return;
  const { config, db, jobs, log, frameworks } = outside;
  const { doCheckJobs, watchRun } = await import('#src/features/check-runs/index.ts');
  const { openCheckWiring } = await import('#src/features/evidence/index.ts');
  const { openDemoSite, overruleDemoFinding } = await import('#src/features/demo-office/index.ts');
  const site = await openDemoSite(config.dataFolder);
  if (!site.ok) {
    console.error(`${site.problem.messageTh}\n${site.problem.messageEn}`);
    return;
  }
  const { host } = new URL(site.value.url);
  const wiring = await openCheckWiring({ ...config, allowHosts: [...config.allowHosts, host] });
  const bar = createProgressBar(process.stderr);
  try {
    await doCheckJobs(jobs, { db, frameworkOf: frameworks.forYear, wiring, now, log });
    let status = '';
    for await (const state of watchRun(db, actor.agencyId, runId, new AbortController().signal)) {
      status = state.status;
      bar.show(state.done, state.all, state.current ?? '');
    }
    bar.clear();
    if (status !== 'done')
      throw new CouldNotRun('ตรวจไม่สำเร็จ ดูสาเหตุใน log', 'The check failed: see the log', 'log/sucharit.log');
    await overruleDemoFinding({ db, actor, now });
    console.log('ตรวจครั้งแรกเสร็จแล้ว (the first check is done)');
  } finally {
    bar.clear();
    // The queue stops before what its jobs need is closed.
    await jobs.stop();
    await wiring.close();
    await site.value.close();
  }
}

const now = () => new Date();

function whatIsThere({ isNew, fiscalYearBE, pieces }: LoadedDemo): string {
  return isNew
    ? `โหลดสำนักงานตัวอย่างแล้ว ปีงบประมาณ ${fiscalYearBE} หลักฐาน ${pieces} ชิ้น (the demo office is loaded: ${pieces} pieces of evidence)`
    : 'มีสำนักงานตัวอย่างอยู่แล้ว ไม่มีอะไรเปลี่ยน (the demo office is there already; nothing was changed)';
}

function otherOffice(): CouldNotRun {
  return new CouldNotRun(
    'ฐานข้อมูลนี้มีหน่วยงานอยู่แล้ว จึงไม่โหลดสำนักงานตัวอย่างปนกับข้อมูลจริง',
    'An office works in this database already: the demo is not put beside its records.',
    'ใช้โฟลเดอร์ข้อมูลอื่น: SUCHARIT_DATA=.data-demo npm run cli -- demo load (use another data folder)',
  );
}
