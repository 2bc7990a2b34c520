import { createHash } from 'node:crypto';
import type { Transaction } from '#src/platform/db/database.ts';
import { migrateWithin } from '#src/platform/db/migrate.ts';
import type { Migration } from '#src/platform/db/read-migrations.ts';
import { type BackupManifest, contentEntry, tableEntry } from './backup-manifest.ts';
import { endOpenRuns, insertLines, inUtc, rowLines, tablesInOrder } from './backup-queries.ts';
import { archiveParts, linesOf } from './read-backup.ts';

const ROWS_AT_ONCE = 500;
/** Rows with long texts count by their length too. */
const CHARACTERS_AT_ONCE = 4_000_000;
const ENDED_RUN = 'การตรวจนี้ยังไม่เสร็จเมื่อทำไฟล์สำรอง โปรดสั่งตรวจใหม่ (not finished when the backup was made; check again)';

/**
 * Loads a verified backup into a database without tables: makes the tables as they were then, puts in the rows, reads them back and
 * compares, and only then brings the tables up to this version of the program. All in the transaction that is handed in.
 * @throws Error where what was read back is not what the backup holds: the transaction must not be kept
 */
export async function loadBackup(
  tx: Transaction,
  path: string,
  manifest: BackupManifest,
  migrations: readonly Migration[],
  now: Date,
): Promise<void> {
  const then = new Set(manifest.migrations.map(({ name }) => name));
  await migrateWithin(
    tx,
    migrations.filter(({ name }) => then.has(name)),
  );
  await inUtc(tx);
  const tables = new Map(manifest.tables.map(({ name }) => [tableEntry(name), name]));
  for await (const { name, body } of archiveParts(path)) {
    const table = tables.get(name);
    if (table !== undefined) await insertAll(tx, table, linesOf(body));
    // Files come after all tables.
    if (name.startsWith(contentEntry(''))) break;
  }
  await compare(tx, manifest);
  await migrateWithin(tx, migrations);
  await endOpenRuns(tx, now, ENDED_RUN);
}

async function insertAll(tx: Transaction, table: string, lines: AsyncIterable<string>): Promise<void> {
  let waiting: string[] = [];
  let characters = 0;
  for await (const line of lines) {
    waiting.push(line);
    characters += line.length;
    if (waiting.length < ROWS_AT_ONCE && characters < CHARACTERS_AT_ONCE) continue;
    await insertLines(tx, table, waiting);
    waiting = [];
    characters = 0;
  }
  if (waiting.length > 0) await insertLines(tx, table, waiting);
}

async function compare(tx: Transaction, manifest: BackupManifest): Promise<void> {
  const expected = new Map(manifest.tables.map((table) => [table.name, table]));
  for (const shape of await tablesInOrder(tx)) {
    const hash = createHash('sha256');
    for await (const lines of rowLines(tx, shape)) hash.update(`${lines.join('\n')}\n`);
    if (hash.digest('hex') !== expected.get(shape.name)?.sha256) {
      throw new Error(`what was restored of the table ${shape.name} is not what the backup holds`);
    }
    expected.delete(shape.name);
  }
  if (expected.size > 0)
    throw new Error(`the backup has tables that are not known: ${[...expected.keys()].join(', ')}`);
}
