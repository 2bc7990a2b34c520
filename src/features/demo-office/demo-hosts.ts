import { findOffice } from '#src/features/agencies/index.ts';
import type { Config } from '#src/platform/config.ts';
import type { Database } from '#src/platform/db/database.ts';
import { findDemoSite } from './demo-site.ts';

/** Hosts of the demo's web site, which lies on this machine and must be let through the guard; none where a real office works. */
export async function demoHosts(db: Database, { dataFolder }: Pick<Config, 'dataFolder'>): Promise<readonly string[]> {
  const office = await findOffice(db);
  const site = office?.isDemo ? await findDemoSite(dataFolder) : null;
  return site === null ? [] : [new URL(site.url).host];
}
