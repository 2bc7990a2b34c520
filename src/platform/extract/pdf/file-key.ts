import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { rc4 } from './rc4.ts';

/** What the encryption dictionary says (ISO 32000-2, 7.6.4), as far as the key depends on it. */
export interface EncryptionSettings {
  readonly revision: number;
  /** Bytes. */
  readonly keyLength: number;
  readonly ownerEntry: Uint8Array;
  readonly userEntry: Uint8Array;
  readonly userKeyEntry: Uint8Array;
  readonly permissions: number;
  readonly fileId: Uint8Array;
  readonly encryptsMetadata: boolean;
}

const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');

/** The key of a file that opens with the empty user password; null when it needs a real one. */
export function keyWithEmptyPassword(settings: EncryptionSettings): Uint8Array | null {
  return settings.revision >= 5 ? keyOfRevision5Or6(settings) : keyOfRevision2To4(settings);
}

function keyOfRevision2To4(settings: EncryptionSettings): Uint8Array | null {
  const { revision, keyLength, ownerEntry, userEntry, fileId } = settings;
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(settings.permissions | 0);
  const parts = [PADDING, ownerEntry.subarray(0, 32), permissions, fileId];
  if (revision >= 4 && !settings.encryptsMetadata) parts.push(Buffer.alloc(4, 255));
  let hash = md5(...parts);
  if (revision >= 3) for (let i = 0; i < 50; i++) hash = md5(hash.subarray(0, keyLength));
  const key = hash.subarray(0, keyLength);
  if (revision === 2) return sameBytes(rc4(key, PADDING), userEntry, 32) ? key : null;
  let check = rc4(key, md5(PADDING, fileId));
  for (let round = 1; round < 20; round++)
    check = rc4(
      key.map((byte) => byte ^ round),
      check,
    );
  return sameBytes(check, userEntry, 16) ? key : null;
}

function keyOfRevision5Or6(settings: EncryptionSettings): Uint8Array | null {
  const { revision, userEntry, userKeyEntry } = settings;
  if (userEntry.length < 48 || userKeyEntry.length < 32) return null;
  const hash = revision === 5 ? (salt: Uint8Array) => sha(256, salt) : hardenedHash;
  if (!sameBytes(hash(userEntry.subarray(32, 40)), userEntry, 32)) return null;
  const decipher = createDecipheriv('aes-256-cbc', hash(userEntry.subarray(40, 48)), Buffer.alloc(16));
  decipher.setAutoPadding(false);
  return decipher.update(userKeyEntry.subarray(0, 32));
}

/** Algorithm 2.B of ISO 32000-2 with the empty password. */
function hardenedHash(salt: Uint8Array): Uint8Array {
  let key = sha(256, salt);
  for (let round = 0; ; round++) {
    const input = Buffer.concat(Array.from({ length: 64 }, () => key));
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32));
    cipher.setAutoPadding(false);
    const output = cipher.update(input);
    const remainder = output.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = sha(remainder === 0 ? 256 : remainder === 1 ? 384 : 512, output);
    // Rounds are counted from 1 in the standard.
    if (round >= 63 && output.at(-1)! <= round + 1 - 32) return key.subarray(0, 32);
  }
}

export function md5(...parts: Uint8Array[]): Uint8Array {
  const hash = createHash('md5');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function sha(bits: 256 | 384 | 512, data: Uint8Array): Uint8Array {
  return createHash(`sha${bits}`).update(data).digest();
}

function sameBytes(a: Uint8Array, b: Uint8Array, count: number): boolean {
  return a.length >= count && b.length >= count && Buffer.compare(a.subarray(0, count), b.subarray(0, count)) === 0;
}
