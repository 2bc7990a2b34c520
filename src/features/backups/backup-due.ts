import { takenAt } from './backups-to-drop.ts';

/** A night's work is due after so long; a computer that is switched off at night makes up for it in the morning. */
const DUE_AFTER_MS = 20 * 60 * 60 * 1000;
/** So many recorded changes are a large change: a morning's work of several people, or a year that was opened. */
const LARGE_CHANGE = 200;

/**
 * Is it time for a backup? Pure.
 * @param names files in the folder of backups
 * @param changesSince how many audit events there are since the newest of them (since ever, where there is none)
 */
export function backupIsDue(names: readonly string[], changesSince: number, now: Date): boolean {
  const last = newestBackupAt(names);
  if (changesSince === 0) return false;
  return last === null || now.getTime() - last.getTime() >= DUE_AFTER_MS || changesSince >= LARGE_CHANGE;
}

/** When the newest backup in the folder was taken; null where there is none. */
export function newestBackupAt(names: readonly string[]): Date | null {
  const times = names.flatMap((name) => takenAt(name) ?? []);
  return times.length === 0 ? null : new Date(Math.max(...times.map((time) => time.getTime())));
}
