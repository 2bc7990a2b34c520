/** Kinds of file that are taken as evidence, by their content: all that the check can read or show to a person. */
const READABLE: readonly string[] = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
  'application/vnd.ms-excel',
  'text/html',
  'text/csv',
  'text/plain',
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/tiff',
];

/** Word and PowerPoint before 2007: known, but not read. Their advice differs from that for a program or an archive. */
const OLD_OFFICE: readonly string[] = ['application/msword', 'application/vnd.ms-powerpoint', 'application/rtf'];

/** Content that was stored already, with what was found out about it. */
export interface StoredFile {
  /** SHA-256 of the content, lower-case hex. */
  readonly sha256: string;
  readonly byteLength: number;
  /** As the browser sent it. */
  readonly fileName: string;
  /** By content (`mediaTypeOf`), never as the browser says. */
  readonly mediaType: string;
}

export interface FileLimits {
  /** Largest file in bytes (inclusive). */
  readonly mostBytes: number;
  /** Most files of one upload (inclusive). */
  readonly mostFiles: number;
}

/** `cut-short`: the sending was broken off; found out while receiving. */
export type FileProblem = 'cut-short' | 'empty' | 'too-large' | 'old-office' | 'not-readable' | 'already-there';

/** Why the file cannot be evidence; null where it can. */
export function fileProblem(file: StoredFile, limits: FileLimits): FileProblem | null {
  if (file.byteLength === 0) return 'empty';
  if (file.byteLength > limits.mostBytes) return 'too-large';
  const mediaType = file.mediaType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (READABLE.includes(mediaType)) return null;
  return OLD_OFFICE.includes(mediaType) ? 'old-office' : 'not-readable';
}

/** For the `accept` of a file field: a help for people, not a guard. */
export const ACCEPTED_ENDINGS =
  '.pdf,.docx,.xlsx,.xls,.pptx,.odt,.ods,.odp,.csv,.txt,.html,.png,.jpg,.jpeg,.webp,.tif,.tiff';
