/** When an office wants everything to be checked again: days of the week (1 = Monday … 7 = Sunday) and hour (0–23) in Bangkok. */
export interface CheckSchedule {
  readonly weekdays: readonly number[];
  readonly hour: number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const BANGKOK_OFFSET_MS = 7 * HOUR_MS;

/** The last time before or at `now` that the schedule names; null where it names none. */
export function lastDueTime({ weekdays, hour }: CheckSchedule, now: Date): Date | null {
  return (
    [0, 1, 2, 3, 4, 5, 6, 7].map((daysAgo) => dueOn(hour, now, -daysAgo)).find(isDue(weekdays, (at) => at <= now)) ??
    null
  );
}

/** The first time after `now` that the schedule names; null where it names none. */
export function nextDueTime({ weekdays, hour }: CheckSchedule, now: Date): Date | null {
  return [0, 1, 2, 3, 4, 5, 6, 7].map((days) => dueOn(hour, now, days)).find(isDue(weekdays, (at) => at > now)) ?? null;
}

/** The hour on the day that lies so many days from today, as it is today in Bangkok. */
function dueOn(hour: number, now: Date, days: number): Date {
  const midnight = Math.floor((now.getTime() + BANGKOK_OFFSET_MS) / DAY_MS) * DAY_MS - BANGKOK_OFFSET_MS;
  return new Date(midnight + days * DAY_MS + hour * HOUR_MS);
}

function isDue(weekdays: readonly number[], isOnTheSide: (at: Date) => boolean): (at: Date) => boolean {
  return (at) => {
    const day = new Date(at.getTime() + BANGKOK_OFFSET_MS).getUTCDay();
    return weekdays.includes(day === 0 ? 7 : day) && isOnTheSide(at);
  };
}
