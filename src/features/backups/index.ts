export type { BackupManifest } from './backup-manifest.ts';
export { type BackupProblem, backupProblemWords } from './backup-problem.ts';
export { bringUpToDate } from './bring-up-to-date.ts';
export { type KeepWiring, keepBackups } from './keep-backups.ts';
export { type Restored, restoreBackup } from './restore-backup.ts';
export { verifyBackup } from './verify-backup.ts';
export { type BackupWiring, writeBackup } from './write-backup.ts';
