const NAME = /^sucharit-(\d{4}-\d{2})-\d{2}-\d{6}\.tar\.gz$/;

/** The newest that are kept whatever their age. */
const LAST = 7;
/** Months of which the newest is kept. */
const MONTHS = 12;

/** The name of a nightly backup; names sort by time (UTC). */
export function backupName(now: Date): string {
  const [day, time] = now.toISOString().split('T') as [string, string];
  return `sucharit-${day}-${time.slice(0, 8).replaceAll(':', '')}.tar.gz`;
}

/** Which nightly backups are no longer needed: all but the last seven and the newest of each of the last twelve months. Foreign names stay. */
export function backupsToDrop(names: readonly string[]): string[] {
  const ours = names.filter((name) => NAME.test(name)).sort();
  ours.reverse();
  const newestOfMonth = new Map<string, string>();
  for (const name of ours) {
    const month = NAME.exec(name)![1]!;
    if (!newestOfMonth.has(month)) newestOfMonth.set(month, name);
  }
  const kept = new Set([...ours.slice(0, LAST), ...[...newestOfMonth.values()].slice(0, MONTHS)]);
  return ours.filter((name) => !kept.has(name));
}
