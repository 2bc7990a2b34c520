export { newestBackupAt } from './backup-due.ts';
export { backupsFolder, doBackupJobs, KEEP_BACKUPS_JOB } from './backup-job.ts';
export type { BackupManifest } from './backup-manifest.ts';
export { type BackupProblem, backupProblemWords } from './backup-problem.ts';
export { bringUpToDate } from './bring-up-to-date.ts';
export { type Restored, restoreBackup } from './restore-backup.ts';
export { verifyBackup } from './verify-backup.ts';
export { type BackupWiring, writeBackup } from './write-backup.ts';
