import type { CheckedEvidence, ReportedFinding } from '#src/features/evidence/index.ts';
import { hashOf } from '#src/platform/files/content-store.ts';
import { matchKey } from '#src/thai/phrases.ts';

/**
 * What makes a finding the same one in a later check of the same evidence, also in a new version of it: its code, element and year,
 * and the words quoted but for white space and script of digits. Pages and file names move, so they do not count; a document
 * that a page links to is known by its address.
 */
export function fingerprintOf(
  { code, elementId, yearBE, quote }: Pick<ReportedFinding, 'code' | 'elementId' | 'yearBE' | 'quote'>,
  { source, linkedFrom }: Pick<CheckedEvidence, 'source' | 'linkedFrom'>,
): string {
  const words = quote === null ? null : matchKey(quote);
  return hashOf(JSON.stringify([code, elementId ?? null, yearBE ?? null, words, linkedFrom === null ? null : source]));
}
