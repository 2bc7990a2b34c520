import type { Database } from './database.ts';

/**
 * What a server does by itself in the background and the embedded database does not: gives back the room of changed rows, counts
 * what the planner goes by, writes everything to the data files. Nightly; takes the database for some seconds.
 */
export async function keepFit(database: Database): Promise<void> {
  if (database.kind === 'postgresql') return;
  await database.pool.query('vacuum (analyze)');
  await database.pool.query('checkpoint');
}
