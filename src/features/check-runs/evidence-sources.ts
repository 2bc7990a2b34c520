import type { EvidenceSource } from '#src/features/evidence/index.ts';
import type { EvidenceToCheck } from './run-input-queries.ts';

/** What was handed in, as the engine takes it: an address to visit, or a file in the store. */
export function evidenceSources(evidence: readonly EvidenceToCheck[]): EvidenceSource[] {
  return evidence.map(({ itemCode, url, fileName, sha256, byteLength }): EvidenceSource => {
    if (url !== null) return { source: url, place: { kind: 'address', url }, itemCode };
    if (fileName === null || sha256 === null) throw new Error('evidence that is neither a link nor a file');
    return {
      source: fileName,
      place: { kind: 'stored', sha256, fileName, byteLength: byteLength ?? 0 },
      itemCode,
    };
  });
}
