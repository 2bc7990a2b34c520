import type { RequiredPeriod } from '#src/assessment/evidence-checks/evidence-case.ts';

/** `stored`: a file that was handed in and is kept under its hash, with the name it was handed in under. */
export type EvidencePlace =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'stored'; readonly sha256: string; readonly fileName: string; readonly byteLength: number };

/** One piece of evidence to look at, before anybody has looked. */
export interface EvidenceSource {
  /** As the user wrote it, or the path below the folder given. */
  readonly source: string;
  readonly place: EvidencePlace;
  /** Null where neither option, name nor list says it: then the document itself is asked. */
  readonly itemCode: string | null;
  /** A file of a manifest that stands for an address: what the address answered. */
  readonly standsFor?: { readonly url: string; readonly finalUrl: string; readonly status: number };
  /** Overrides what the framework asks for. */
  readonly requiredPeriod?: RequiredPeriod;
  /** Judged by itself, not as one of the pieces of its item: each entry of a manifest is a case of its own. */
  readonly alone?: true;
}

/** Something in what was handed in that could not be used. The rest of the run goes on. */
export interface InputProblem {
  readonly code:
    | 'not-found'
    | 'list-unreadable'
    | 'columns-not-found'
    | 'list-cut'
    | 'item-empty'
    | 'item-unknown'
    | 'evidence-empty'
    | 'duplicate-row'
    | 'address-unusable'
    | 'outside-folder'
    | 'link-skipped'
    | 'folder-empty'
    | 'too-many-pieces'
    | 'item-not-recognised'
    | 'manifest-invalid';
  /** The list, folder or file. */
  readonly source: string;
  /** Row of the list from 1 as a spreadsheet program counts; null where it is about the whole. */
  readonly row: number | null;
  /** What was written there. */
  readonly quote: string | null;
  readonly messageTh: string;
  readonly messageEn: string;
  readonly fixTh: string;
  readonly fixEn: string;
}

/** Everything the inputs came to: the good ones, and all that is wrong at once. */
export interface GatheredSources {
  readonly sources: readonly EvidenceSource[];
  readonly problems: readonly InputProblem[];
}
