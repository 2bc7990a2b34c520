import type { Language } from '#src/shared/language.ts';

const LOCALES = { th: 'th-TH-u-ca-buddhist-nu-latn', en: 'en-GB-u-ca-buddhist-nu-latn' };
const OFFICE_ZONE = 'Asia/Bangkok';

export interface DateStyle {
  /** With the hour and minute at Bangkok. Needs a `Date`. */
  readonly time?: boolean | undefined;
  /** 22 พ.ย. 2569, for tables. */
  readonly short?: boolean | undefined;
}

/** Making a formatter costs far more than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A date of the Buddhist Era as officers write it: `22 พฤศจิกายน 2569`, with time `22 พฤศจิกายน 2569 เวลา 14.05 น.`
 * @param date a moment, shown as the day it is at Bangkok, or a calendar day `YYYY-MM-DD` (Common Era)
 * @throws RangeError where a text is no such day
 */
export function formatDate(date: Date | string, language: Language, { time, short }: DateStyle = {}): string {
  const isDay = typeof date === 'string';
  if (isDay && !/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError(`no calendar day: ${date}`);
  const moment = isDay ? new Date(`${date}T00:00:00Z`) : date;
  const zone = isDay ? 'UTC' : OFFICE_ZONE;
  const day = formatterOf(language, zone, short ? 'short' : 'long').format(moment);
  // "22 November 2569 BE" and "22 พฤศจิกายน พุทธศักราช 2569" name the era; Thai readers take it for granted.
  const written = language === 'th' ? day.replace(/(พ\.ศ\.|พุทธศักราช)\s*/, '') : day;
  if (!time || isDay) return written;
  const clock = formatterOf(language, zone, 'clock').format(moment);
  return language === 'th' ? `${written} เวลา ${clock.replace(':', '.')} น.` : `${written}, ${clock}`;
}

function formatterOf(language: Language, timeZone: string, style: 'long' | 'short' | 'clock'): Intl.DateTimeFormat {
  const key = `${language} ${timeZone} ${style}`;
  const known = formatters.get(key);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone,
    ...(style === 'clock'
      ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
      : { day: 'numeric', month: style, year: 'numeric', ...(language === 'en' && { era: 'short' }) }),
  });
  formatters.set(key, formatter);
  return formatter;
}
