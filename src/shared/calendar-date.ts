/** Thailand keeps one time zone without summer time. */
const BANGKOK_OFFSET_MS = 7 * 60 * 60 * 1000;

/** The calendar date `YYYY-MM-DD` (Common Era) that it is in Bangkok at an instant. */
export function calendarDateOf(instant: Date): string {
  return new Date(instant.getTime() + BANGKOK_OFFSET_MS).toISOString().slice(0, 10);
}
