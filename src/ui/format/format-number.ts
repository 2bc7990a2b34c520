import type { Language } from '#src/shared/language.ts';

export interface NumberStyle {
  /** Exactly so many digits after the point; without it up to two, as many as needed. */
  readonly decimals?: number | undefined;
}

/** 1,234.5 */
export function formatNumber(value: number, language: Language = 'th', { decimals }: NumberStyle = {}): string {
  return value.toLocaleString(language === 'th' ? 'th-TH-u-nu-latn' : 'en-GB', {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 2,
  });
}
