import { createDecipheriv } from 'node:crypto';
import { keyWithEmptyPassword, md5 } from './file-key.ts';
import type { PdfDict, PdfValue } from './pdf-object.ts';
import { rc4 } from './rc4.ts';

type Method = 'none' | 'rc4' | 'aes-128' | 'aes-256';

export interface Decryption {
  string(bytes: Uint8Array, num: number, gen: number): Uint8Array;
  stream(bytes: Uint8Array, dict: PdfDict, num: number, gen: number): Uint8Array;
}

/**
 * Sets up the standard security handler, revisions 2 to 6, with the empty password.
 * @returns why it cannot be opened, in English, where it cannot
 */
export function openEncryption(
  dict: PdfDict,
  fileId: Uint8Array,
  resolve: (value: PdfValue | undefined) => PdfValue,
): Decryption | string {
  const number = (name: string, otherwise: number): number => {
    const value = resolve(dict.get(name));
    return typeof value === 'number' ? value : otherwise;
  };
  const bytes = (name: string): Uint8Array => {
    const value = resolve(dict.get(name));
    return value instanceof Uint8Array ? value : new Uint8Array(0);
  };
  const version = number('V', 0);
  if (resolve(dict.get('Filter')) !== 'Standard' || version < 1 || version > 5)
    return 'encrypted by a handler other than the standard one';
  const encryptsMetadata = resolve(dict.get('EncryptMetadata')) !== false;
  const key = keyWithEmptyPassword({
    revision: number('R', 2),
    keyLength: keyLengthOf(version, number('Length', 40)),
    ownerEntry: bytes('O'),
    userEntry: bytes('U'),
    userKeyEntry: bytes('UE'),
    permissions: number('P', 0),
    fileId,
    encryptsMetadata,
  });
  if (!key) return 'needs a password';
  const methodNamed = (name: string): Method =>
    version < 4 ? 'rc4' : cryptFilter(dict, resolve(dict.get(name)), resolve);
  const [forStrings, forStreams] = [methodNamed('StrF'), methodNamed('StmF')];
  return {
    string: (data, num, gen) => decrypt(forStrings, key, data, num, gen),
    stream: (data, own, num, gen) => {
      const type = resolve(own.get('Type'));
      if (type === 'XRef' || (type === 'Metadata' && !encryptsMetadata)) return data;
      return decrypt(forStreams, key, data, num, gen);
    },
  };
}

function keyLengthOf(version: number, lengthBits: number): number {
  if (version === 1) return 5;
  if (version === 4) return 16;
  // Some writers give bytes instead of bits.
  const bits = lengthBits < 40 ? lengthBits * 8 : lengthBits;
  return Math.min(16, Math.max(5, bits >> 3));
}

function cryptFilter(dict: PdfDict, name: PdfValue, resolve: (value: PdfValue | undefined) => PdfValue): Method {
  const filters = resolve(dict.get('CF'));
  const filter = filters instanceof Map && typeof name === 'string' ? resolve(filters.get(name)) : null;
  const method = filter instanceof Map ? resolve(filter.get('CFM')) : null;
  if (method === 'V2') return 'rc4';
  if (method === 'AESV2') return 'aes-128';
  return method === 'AESV3' ? 'aes-256' : 'none';
}

function decrypt(method: Method, key: Uint8Array, data: Uint8Array, num: number, gen: number): Uint8Array {
  if (method === 'none' || data.length === 0) return data;
  if (method === 'aes-256') return decryptAes('aes-256-cbc', key, data);
  const salt = [num & 255, (num >> 8) & 255, (num >> 16) & 255, gen & 255, (gen >> 8) & 255];
  if (method === 'aes-128') salt.push(0x73, 0x41, 0x6c, 0x54);
  const objectKey = md5(key, Uint8Array.from(salt)).subarray(0, Math.min(16, key.length + 5));
  return method === 'rc4' ? rc4(objectKey, data) : decryptAes('aes-128-cbc', objectKey, data);
}

/** The first 16 bytes are the initialisation vector; a last block that is cut off is left out. */
function decryptAes(cipher: 'aes-128-cbc' | 'aes-256-cbc', key: Uint8Array, data: Uint8Array): Uint8Array {
  const whole = data.length - (data.length % 16);
  if (whole < 32) return new Uint8Array(0);
  const decipher = createDecipheriv(cipher, key, data.subarray(0, 16));
  decipher.setAutoPadding(false);
  const plain = decipher.update(data.subarray(16, whole));
  const padding = plain.at(-1)!;
  return padding >= 1 && padding <= 16 ? plain.subarray(0, plain.length - padding) : plain;
}
