const NAME = /^sucharit-((\d{4}-\d{2})-\d{2})-(\d{2})(\d{2})(\d{2})\.tar\.gz$/;

/** The newest that are kept whatever their age. */
const LAST = 7;
/** Days of which the newest is kept: a day with many changes takes several backups and must not push out the days before. */
const DAYS = 7;
/** Months of which the newest is kept. */
const MONTHS = 12;

/** The name of a backup that was taken by itself; names sort by time (UTC). */
export function backupName(now: Date): string {
  const [day, time] = now.toISOString().split('T') as [string, string];
  return `sucharit-${day}-${time.slice(0, 8).replaceAll(':', '')}.tar.gz`;
}

/** When a backup of that name was taken; null for a foreign name. */
export function takenAt(name: string): Date | null {
  const [, day, , hour, minute, second] = NAME.exec(name) ?? [];
  return day === undefined ? null : new Date(`${day}T${hour}:${minute}:${second}Z`);
}

/** Which backups are no longer needed: all but the last seven, and the newest of each of the last seven days and twelve months. Foreign names stay. */
export function backupsToDrop(names: readonly string[]): string[] {
  const ours = names.filter((name) => NAME.test(name)).sort();
  ours.reverse();
  const kept = new Set([
    ...ours.slice(0, LAST),
    ...newestOf(ours, 1).slice(0, DAYS),
    ...newestOf(ours, 2).slice(0, MONTHS),
  ]);
  return ours.filter((name) => !kept.has(name));
}

/** The newest of each day (part 1 of the name) or month (part 2), the newest first. */
function newestOf(newestFirst: readonly string[], part: 1 | 2): string[] {
  const newest = new Map<string, string>();
  for (const name of newestFirst) {
    const key = NAME.exec(name)![part]!;
    if (!newest.has(key)) newest.set(key, name);
  }
  return [...newest.values()];
}
