import type { Language } from '#src/shared/language.ts';
import { formatNumber } from './format-number.ts';

const UNITS = ['kB', 'MB', 'GB', 'TB'];
const BYTES = { th: 'ไบต์', en: 'bytes' };

/** Size of a file in units of a thousand, as file managers show it: `1.2 MB`. */
export function formatBytes(bytes: number, language: Language = 'th'): string {
  if (bytes < 1000) return `${bytes} ${BYTES[language]}`;
  let value = bytes;
  let unit = -1;
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${formatNumber(value, language, { decimals: value < 10 ? 1 : 0 })} ${UNITS[unit]}`;
}
