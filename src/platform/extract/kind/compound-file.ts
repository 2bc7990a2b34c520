import type { DetectedKind } from './detected-kind.ts';

/** A directory entry of an OLE compound file: 64 bytes of name in UTF-16, its length, its type. */
const ENTRY_BYTES = 128;
const MOST_BYTES_SEARCHED = 256 << 20;

/** What an OLE compound file is, by the names of its streams: Office before 2007, or an encrypted newer file. */
export function compoundFileKind(bytes: Uint8Array): DetectedKind {
  const names = streamNames(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (names.has('EncryptedPackage')) {
    return { kind: 'unknown', mimeType: 'application/x-ole-storage', encrypted: true };
  }
  if (names.has('Workbook') || names.has('Book')) return { kind: 'xls', mimeType: 'application/vnd.ms-excel' };
  if (names.has('WordDocument')) return { kind: 'legacy-office', mimeType: 'application/msword' };
  if (names.has('PowerPoint Document')) return { kind: 'legacy-office', mimeType: 'application/vnd.ms-powerpoint' };
  return { kind: 'unknown', mimeType: 'application/x-ole-storage' };
}

/** Looks at every place where an entry could stand instead of following the chain of sectors, which may be broken or endless. */
function streamNames(data: Buffer): ReadonlySet<string> {
  const names = new Set<string>();
  const end = Math.min(data.length, MOST_BYTES_SEARCHED);
  for (let at = 512; at + ENTRY_BYTES <= end; at += ENTRY_BYTES) {
    const length = data.readUInt16LE(at + 64);
    const type = data[at + 66];
    if (length < 4 || length > 64 || length % 2 !== 0 || type !== 2) continue;
    if (data.readUInt16LE(at + length - 2) !== 0) continue;
    names.add(data.toString('utf16le', at, at + length - 2));
    if (names.size > 500) break;
  }
  return names;
}
