import type { Database } from '../database.ts';

/** The SQL of every query that the work makes, in order: to hold a page to its number of queries. */
export async function queriesOf(database: Database, work: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  const stop = database.onQuery((sql) => seen.push(sql));
  try {
    await work();
  } finally {
    stop();
  }
  return seen;
}
