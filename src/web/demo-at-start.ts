import { findOffice } from '#src/features/agencies/index.ts';
import { watchRun } from '#src/features/check-runs/index.ts';
import type { OpenDemoSite } from '#src/features/demo-office/index.ts';
import type { Database } from '#src/platform/db/database.ts';
import type { World } from './world.ts';

/**
 * The web site that the demo office's links lead to, where this installation has the demo office or nothing yet. Null where a real
 * office works here, or another program holds the site's port: then the links cannot be reached, and the console says so.
 */
export async function demoSiteAtStart(db: Database, dataFolder: string): Promise<OpenDemoSite | null> {
  const office = await findOffice(db);
  if (office !== null && !office.isDemo) return null;
  const { openDemoSite } = await demoOffice();
  const site = await openDemoSite(dataFolder, () =>
    console.log('กำลังสร้างหลักฐานของสำนักงานตัวอย่าง ใช้เวลาไม่กี่วินาที (making the papers of the demo office)'),
  );
  if (site.ok) return site.value;
  console.error(`${site.problem.messageTh}\n(${site.problem.messageEn})`);
  return null;
}

/** Makes the demo office in an installation that has none, and lets its first check end, so that every page has something to show. */
export async function loadDemoAtStart(world: World, site: OpenDemoSite): Promise<void> {
  const { db, frameworks, jobs, now, wiring } = world;
  const { loadDemoOffice, overruleDemoFinding } = await demoOffice();
  const loaded = await loadDemoOffice({ db, contents: wiring.contents, frameworks, jobs, now, site });
  if (!loaded.ok || !loaded.value.isNew || loaded.value.runId === null) return;
  console.log('กำลังตรวจหลักฐานของสำนักงานตัวอย่าง (checking the evidence of the demo office)');
  const { actor, runId } = loaded.value;
  for await (const _state of watchRun(db, actor.agencyId, runId, AbortSignal.timeout(FIRST_CHECK_WITHIN_MS))) {
    // Only its end is waited for.
  }
  await overruleDemoFinding({ db, actor, now });
}

/** Seconds are enough; whoever waits longer finds the check still running on the page. */
const FIRST_CHECK_WITHIN_MS = 60_000;

/** Loaded where it is needed: the writers of papers are large, and no real office needs them. */
function demoOffice() {
  return import('#src/features/demo-office/index.ts');
}
