import { NO_GAP } from './year-key.ts';
import type { YearReading } from './year-reading.ts';

/** How far an address is followed to each side. */
const REACH = 160;

/** Whether the digits stand inside a web or e-mail address or a file name of Latin letters. */
export function isInAddress({ year }: YearReading, start: number, end: number): boolean {
  const { codes, gaps, key } = year;
  const glued = start > 0 && gaps[start] === NO_GAP && looksLikeAddress(codes[start - 1]!);
  const gluedAfter = end < codes.length && gaps[end] === NO_GAP && looksLikeAddress(codes[end]!);
  if (!glued && !gluedAfter) return false;
  let from = start;
  while (from > 0 && start - from < REACH && gaps[from] === NO_GAP) from--;
  let to = end;
  while (to < codes.length && to - end < REACH && gaps[to] === NO_GAP && codes[to]! < 0x80) to++;
  const before = key.slice(from, start);
  const after = key.slice(end, to);
  if (/:\/\/|www\.|\.(?:go|ac|or|co|in|mi)\.th|\.com|\.org|\.net|[a-z0-9.]@/.test(before)) return true;
  return (
    /^[a-z0-9._-]{0,40}@[a-z]|^[^\s)]{0,60}\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|jpe?g|png|html?|php|aspx?|go\.th|com|net|org)(?![a-z])/.test(
      after,
    ) && /[a-z0-9/_.=-]$/.test(before)
  );
}

/** Latin letters, and the signs that join the parts of an address. */
function looksLikeAddress(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    unit === 0x2f ||
    unit === 0x5f ||
    unit === 0x3d ||
    unit === 0x40 ||
    unit === 0x2d ||
    unit === 0x25 ||
    unit === 0x2e ||
    unit === 0x26 ||
    unit === 0x3f
  );
}
