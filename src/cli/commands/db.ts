import type { Command } from 'commander';
import { programVersion } from '#src/platform/package-root.ts';
import { withDatabase } from '../with-database.ts';

const KINDS = { embedded: 'ฐานข้อมูลในตัว (embedded)', postgresql: 'PostgreSQL' } as const;

/** `sucharit db`: the state of the tables. */
export function addDbCommand(program: Command): void {
  const db = program.command('db').description('ฐานข้อมูล: ดูสถานะและปรับโครงสร้าง (the database: its state, its tables)');
  db.command('status')
    .description('แสดงชนิด ที่อยู่ และสถานะของตาราง (kind, place and state of the tables)')
    .action(() => withDatabase(showStatus));
  db.command('migrate')
    .description('ปรับตารางให้ตรงกับโปรแกรมรุ่นนี้ สำรองข้อมูลให้ก่อน (bring the tables up to this version, after a backup)')
    .action(() => withDatabase(bringUp));
}

type Opened = Parameters<Parameters<typeof withDatabase>[0]>[0];

async function showStatus({ config, db }: Opened): Promise<void> {
  const { migrationState } = await import('#src/platform/db/migrate.ts');
  const { applied, pending } = await migrationState(db);
  const where = config.databaseUrl === null ? config.dataFolder : withoutPassword(config.databaseUrl);
  console.log(`ชนิด (kind): ${KINDS[db.kind]}`);
  console.log(`ที่อยู่ (place): ${where}`);
  console.log(`ใช้แล้ว (applied): ${applied.join(', ') || '–'}`);
  console.log(`รอปรับ (pending): ${pending.join(', ') || '–'}`);
  if (pending.length === 0) return;
  console.log('→ สั่ง db migrate หรือเปิดโปรแกรมด้วย npm start (run `db migrate`, or start the program)');
  process.exitCode = 1;
}

async function bringUp({ db, contents, backups }: Opened): Promise<void> {
  const { bringUpToDate } = await import('#src/features/backups/index.ts');
  const { applied, backup } = await bringUpToDate({
    db,
    contents,
    folder: backups,
    now: () => new Date(),
    program: programVersion(),
  });
  if (backup !== null) console.log(`สำรองข้อมูลไว้ที่ (backed up to): ${backup}`);
  console.log(
    applied.length === 0 ? 'ตารางเป็นปัจจุบันอยู่แล้ว (up to date already)' : `ปรับตารางแล้ว (applied): ${applied.join(', ')}`,
  );
}

function withoutPassword(address: string): string {
  const url = new URL(address);
  url.password = '';
  return url.href;
}
