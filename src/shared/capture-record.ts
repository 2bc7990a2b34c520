/** What came back when an address was visited, or a file was opened. Kept as proof; the bytes are kept beside it by their hash. */

export type CaptureOutcome =
  /** Bytes were received (whatever the status says: see `status`). */
  | 'received'
  /** 304: the bytes kept from the last visit still hold. */
  | 'not-modified'
  /** The name does not resolve. */
  | 'name-not-found'
  | 'connection-refused'
  | 'connection-failed'
  | 'timed-out'
  /** TLS so broken that nothing could be read at all. */
  | 'tls-failed'
  | 'too-many-redirects'
  | 'too-large'
  /** Not http(s), private or internal address, forbidden port, unusable address: never visited. */
  | 'address-refused'
  /** A local file that is not there or may not be read. */
  | 'file-not-found';

export type TlsProblem =
  | 'expired'
  | 'not-yet-valid'
  | 'incomplete-chain'
  | 'wrong-host'
  | 'self-signed'
  | 'untrusted'
  | 'old-protocol'
  | 'other';

export interface Redirect {
  /** The address that led on. */
  readonly url: string;
  /** 0: no answer of a server, but our own step from a share page to the download of its file. */
  readonly status: number;
}

export interface CaptureRecord {
  /** As given: address or path. */
  readonly source: string;
  readonly requestedUrl: string | null;
  /** After redirects. */
  readonly finalUrl: string | null;
  readonly redirects: readonly Redirect[];
  readonly outcome: CaptureOutcome;
  readonly status: number | null;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly tlsProblem: TlsProblem | null;
  /** ISO instant. */
  readonly capturedAt: string;
  readonly durationMs: number;
  readonly sha256: string | null;
  readonly byteLength: number;
  /** Name the file was offered under, decoded; made safe for display, never used as a path. */
  readonly fileName: string | null;
  /** A shared-drive page that is known by its address (Google Drive, OneDrive, SharePoint, Dropbox). */
  readonly shareHost: string | null;
  /**
   * What one random, surely missing page of the same host looked like (soft 404 fingerprint), where it was asked for.
   * `null`: not asked or could not be had.
   */
  readonly missingPage: { readonly status: number; readonly text: string } | null;
  /** In English: what went wrong, for the log and the expert. */
  readonly problem: string | null;
}
