import type { Command } from 'commander';
import type { ChainFaultKind, VerifiedTrail } from '#src/features/audit-trail/index.ts';
import { backupCouldNotRun } from '../backup-could-not-run.ts';
import { withDatabase } from '../with-database.ts';

const FAULTS: Readonly<Record<ChainFaultKind, string>> = {
  gap: 'มีรายการหายไป (an event is missing)',
  'broken-link': 'รายการไม่ต่อเนื่องกับรายการก่อน (not chained to the one before)',
  changed: 'รายการถูกแก้ไข (an event was changed)',
  'cut-off': 'รายการท้ายหายไปหรือถูกเติม (events cut off or added at the end)',
};

/** `sucharit audit verify`: has anybody changed the audit trail behind the program's back? */
export function addAuditCommand(program: Command): void {
  program
    .command('audit')
    .description('บันทึกการใช้งาน (the audit trail)')
    .command('verify')
    .description('ตรวจว่าบันทึกการใช้งานครบและไม่ถูกแก้ไข (is it whole and unchanged)')
    .option('--backup <file>', 'ตรวจในไฟล์สำรองแทนฐานข้อมูล (in a backup instead of the database)')
    .action(({ backup }: { backup?: string }) => (backup === undefined ? verifyDatabase() : verifyFile(backup)));
}

function verifyDatabase(): Promise<void> {
  return withDatabase(async ({ db }) => {
    const { migrate } = await import('#src/platform/db/migrate.ts');
    const { verifyAuditTrails } = await import('#src/features/audit-trail/index.ts');
    await migrate(db);
    const trails = await verifyAuditTrails(db);
    if (trails.length === 0) console.log('ยังไม่มีหน่วยงาน (no agency yet)');
    for (const trail of trails) console.log(lineOf(trail));
    if (trails.some(({ outcome }) => !outcome.ok)) process.exitCode = 1;
  });
}

async function verifyFile(file: string): Promise<void> {
  const { verifyBackup } = await import('#src/features/backups/index.ts');
  const verified = await verifyBackup(file);
  if (!verified.ok) throw backupCouldNotRun(verified.problem);
  for (const { agencyId, seq, hash, fault } of verified.value.audit) {
    const outcome = fault === null ? `ครบถ้วน (whole) ${hash}` : `▲ ${FAULTS[fault]}`;
    console.log(`${agencyId}: ${seq} รายการ (events) ${outcome}`);
    if (fault !== null) process.exitCode = 1;
  }
}

function lineOf({ nameTh, outcome }: VerifiedTrail): string {
  if (outcome.ok) return `${nameTh}: ครบถ้วน (whole) ${outcome.value.seq} รายการ (events) ${outcome.value.hash}`;
  return `▲ ${nameTh}: ${FAULTS[outcome.problem.kind]} ที่รายการ (at event) ${outcome.problem.seq}`;
}
