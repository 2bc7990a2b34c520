import { serialDateText } from './serial-date.ts';

/** Built-in number formats that show a date or time; 59–81 exist in Thai Excel only. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'd/m/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm'],
  [19, 'h:mm:ss'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'd/m/yyyy h:mm'],
  [37, '#,##0'],
  [38, '#,##0'],
  [39, '#,##0.00'],
  [40, '#,##0.00'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss'],
  [59, '0'],
  [60, '0.00'],
  [61, '#,##0'],
  [62, '#,##0.00'],
  [67, '0%'],
  [68, '0.00%'],
  [71, 'd/m/bbbb'],
  [72, 'd-mmm-bb'],
  [73, 'd-mmm'],
  [74, 'mmm-bb'],
  [75, 'h:mm'],
  [76, 'h:mm:ss'],
  [77, 'd/m/bbbb h:mm'],
  [78, 'mm:ss'],
  [79, '[h]:mm:ss'],
  [80, 'mm:ss'],
  [81, 'd/m/bb'],
]);

/** How the number in a cell is to be shown; the code is that of the spreadsheet program. */
export function formatCode(id: number, custom: ReadonlyMap<number, string>): string {
  return custom.get(id) ?? BUILT_IN.get(id) ?? '';
}

/**
 * A number roughly as the spreadsheet shows it: dates as Thai dates in the Buddhist Era, thousands separated and decimals
 * rounded as the format asks. What the format does not say stays as stored.
 * @param from1904 days count from 1 January 1904 (old Mac workbooks)
 */
export function shownNumber(value: number, code: string, from1904: boolean): string {
  if (!Number.isFinite(value)) return '';
  const section = code.split(';', 1)[0] ?? '';
  const bare = section.replace(/"[^"]*"|\\./g, '');
  const date = serialDateText(value, bare, from1904);
  if (date !== null) return date;
  if (bare === '' || /general/i.test(bare)) return general(value);
  const percent = bare.includes('%');
  const decimals = /\.([0#?]+)/.exec(bare)?.[1]?.length ?? 0;
  const scaled = percent ? value * 100 : value;
  if (Math.abs(scaled) >= 1e15 || !/[0#?]/.test(bare)) return general(value);
  const digits = grouped(scaled.toFixed(Math.min(decimals, 20)), bare.includes(','));
  const padded = /^0{2,}$/.test(bare) ? digits.padStart(bare.length, '0') : digits;
  return percent ? `${padded}%` : padded;
}

/** At most 11 significant digits, as an unformatted cell has them. */
function general(value: number): string {
  return String(Number(value.toPrecision(11)));
}

function grouped(fixed: string, withCommas: boolean): string {
  if (!withCommas) return fixed;
  const [whole = '', fraction] = fixed.split('.');
  const commas = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? commas : `${commas}.${fraction}`;
}
