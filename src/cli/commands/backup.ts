import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { BackupManifest } from '#src/features/backups/index.ts';
import { databaseSettings } from '#src/platform/db/database-settings.ts';
import { programVersion } from '#src/platform/package-root.ts';
import { displayName } from '#src/shared/display-name.ts';
import { backupCouldNotRun } from '../backup-could-not-run.ts';
import { installation, withDatabase } from '../with-database.ts';
import { refuseFolder } from '../write-out.ts';

const MOST_NAMED = 10;

/** `sucharit backup` and `sucharit restore`: everything that was recorded, in one file. */
export function addBackupCommands(program: Command): void {
  program
    .command('backup')
    .description('สำรองข้อมูลและไฟล์หลักฐานทั้งหมดเป็นไฟล์เดียว (all records and evidence into one file, verified)')
    .argument('<file>', 'ไฟล์ที่จะเขียน เช่น สำรอง.tar.gz (the file to write)')
    .option('--without-files', 'ไม่รวมไฟล์หลักฐาน (records only)')
    .action(backUp);
  program
    .command('restore')
    .description('กู้จากไฟล์สำรอง ตรวจความครบถ้วนก่อนนำเข้า (put a backup in place, after verifying it)')
    .argument('<file>', 'ไฟล์สำรอง (the backup)')
    .option('--replace', 'แทนที่ข้อมูลที่มีอยู่ ของเดิมเก็บไว้ข้าง ๆ (replace what is there; it is kept aside)')
    .action(restore);
}

async function backUp(file: string, { withoutFiles }: { withoutFiles?: boolean }): Promise<void> {
  await refuseFolder(file);
  const { writeBackup } = await import('#src/features/backups/index.ts');
  await withDatabase(async ({ db, contents }) => {
    const wiring = { db, contents, now: () => new Date(), program: programVersion() };
    const { migrate, migrationState } = await import('#src/platform/db/migrate.ts');
    // A database that was never used has no tables yet; an older one is backed up as it is.
    if ((await migrationState(db)).applied.length === 0) await migrate(db);
    const written = await writeBackup(wiring, resolve(file), withoutFiles ? 'left-out' : 'included');
    if (!written.ok) throw backupCouldNotRun(written.problem);
    console.log(`สำรองและตรวจสอบแล้ว (backed up and verified): ${displayName(file)}`);
    console.log(contentOf(written.value));
    warnOf(written.value.missing);
    warnOfAudit(written.value);
  });
}

async function restore(file: string, { replace = false }: { replace?: boolean }): Promise<void> {
  const { restoreBackup } = await import('#src/features/backups/index.ts');
  const { config, contents } = installation();
  const settings = databaseSettings(config);
  const restored = await restoreBackup({ settings, contents, now: () => new Date(), replace }, file);
  if (!restored.ok) throw backupCouldNotRun(restored.problem);
  const { manifest, missing, keptAside } = restored.value;
  console.log(`กู้ข้อมูลแล้ว จากไฟล์ที่ทำเมื่อ ${manifest.madeAt} (restored)`);
  console.log(contentOf(manifest));
  if (keptAside !== null) console.log(`ข้อมูลเดิมเก็บไว้ที่ (what was there is kept in): ${keptAside}`);
  warnOf(missing);
  warnOfAudit(manifest);
}

function contentOf({ tables, contents, audit, files }: BackupManifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const events = audit.reduce((sum, chain) => sum + chain.seq, 0);
  const kept = files === 'included' ? `${contents.length} ไฟล์หลักฐาน (files)` : 'ไม่รวมไฟล์หลักฐาน (without files)';
  return `  ${rows} แถว (rows), ${kept}, บันทึกการใช้งาน ${events} รายการ (audit events)`;
}

function warnOf(missing: readonly string[]): void {
  if (missing.length === 0) return;
  console.error(`▲ ไม่พบไฟล์ ${missing.length} ไฟล์ หรือไฟล์เสียหาย (files missing or damaged):`);
  for (const sha256 of missing.slice(0, MOST_NAMED)) console.error(`  ${sha256}`);
  if (missing.length > MOST_NAMED) console.error('  …');
  process.exitCode = 1;
}

function warnOfAudit({ audit }: BackupManifest): void {
  for (const { agencyId, fault, seq } of audit.filter((chain) => chain.fault !== null)) {
    console.error(
      `▲ บันทึกการใช้งานของหน่วยงาน ${agencyId} ผิดปกติอยู่ก่อนแล้วที่รายการ ${seq} (the audit trail had this fault already: ${fault})`,
    );
    process.exitCode = 1;
  }
}
