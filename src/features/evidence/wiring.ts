import type { CaptureRecord } from '#src/shared/capture-record.ts';
import type { ExtractedDocument } from '#src/shared/extracted-document.ts';

export interface Captured {
  readonly record: CaptureRecord;
  readonly body: Uint8Array | null;
}

/** What came back the last time, for a conditional request. */
export interface EarlierVisit {
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly sha256: string;
}

/** Everything outside that a check needs. Made at the entry point; tests hand in fakes. */
export interface CheckWiring {
  /** The only road to the network; keeps its own politeness per host. */
  readonly capturer: {
    capture(url: string, options?: { previous?: EarlierVisit; fingerprintMissing?: boolean }): Promise<Captured>;
  };
  readonly openFile: (path: string) => Promise<Captured>;
  /** Reads files in worker threads. May take the bytes over: whoever needs them afterwards keeps a copy. */
  readonly extractor: {
    extract(bytes: Uint8Array, options?: { declaredName?: string; contentType?: string }): Promise<ExtractedDocument>;
  };
  /** Snapshots by hash; `put` is told the hash where it is known. */
  readonly contents: {
    put(bytes: Uint8Array, sha256?: string): Promise<string>;
    read(sha256: string): Promise<Uint8Array | null>;
    has(sha256: string): Promise<boolean>;
  };
  /** What can be made again: visits, cards, judgements. */
  readonly records: {
    get(kind: string, key: string): Promise<unknown>;
    set(kind: string, key: string, value: unknown): Promise<void>;
  };
  /** Proof of what was seen when. */
  readonly log: { append(entry: object): Promise<void> };
  readonly now: () => Date;
  readonly onProgress?: (progress: CheckProgress) => void;
}

export interface CheckProgress {
  readonly done: number;
  /** Grows while linked documents are found. */
  readonly total: number;
  /** Source just finished. */
  readonly current: string;
}
