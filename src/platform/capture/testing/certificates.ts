import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** A certificate with its key, made on the spot: tests need expired and broken ones, and no program to make them. */
export interface TestCertificate {
  readonly name: string;
  readonly pem: string;
  readonly der: Buffer;
  readonly keyPem: string;
  readonly privateKey: KeyObject;
}

export interface CertificateWish {
  readonly name: string;
  /** Absent: signs itself. */
  readonly issuer?: TestCertificate;
  readonly isAuthority?: boolean;
  /** DNS names the certificate is for. */
  readonly hosts?: readonly string[];
  /** Days from now. */
  readonly fromDay?: number;
  readonly untilDay?: number;
  /** Address of the issuer's certificate ("CA Issuers"). */
  readonly issuerUrl?: string;
}

/** X.509 version 3, ECDSA P-256 with SHA-256 (RFC 5280, RFC 5758). */
export function makeCertificate(wish: CertificateWish): TestCertificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));
  const body = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    distinguishedName(wish.issuer?.name ?? wish.name),
    sequence(time(wish.fromDay ?? -1), time(wish.untilDay ?? 30)),
    distinguishedName(wish.name),
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(...extensions(wish))),
  );
  const signature = sign('sha256', body, wish.issuer?.privateKey ?? privateKey);
  const der = sequence(body, ecdsaWithSha256, tagged(0x03, Buffer.from([0]), signature));
  const base64 = der.toString('base64').replace(/.{64}/g, '$&\n');
  return {
    name: wish.name,
    der,
    pem: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
    keyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    privateKey,
  };
}

function extensions(wish: CertificateWish): Buffer[] {
  const made: Buffer[] = [];
  if (wish.isAuthority === true) made.push(extension('551d13', sequence(tagged(0x01, Buffer.from([0xff])))));
  if (wish.hosts !== undefined) {
    made.push(extension('551d11', sequence(...wish.hosts.map((host) => tagged(0x82, Buffer.from(host, 'latin1'))))));
  }
  if (wish.issuerUrl !== undefined) {
    const caIssuers = sequence(oid('2b06010505073002'), tagged(0x86, Buffer.from(wish.issuerUrl, 'latin1')));
    made.push(extension('2b06010505070101', sequence(caIssuers)));
  }
  return made;
}

function tagged(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const size = content.byteLength;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

const sequence = (...contents: readonly Uint8Array[]) => tagged(0x30, ...contents);
const integer = (bytes: Buffer) => tagged(0x02, bytes);
const oid = (hex: string) => tagged(0x06, Buffer.from(hex, 'hex'));
const extension = (id: string, value: Buffer) => sequence(oid(id), tagged(0x04, value));

function distinguishedName(commonName: string): Buffer {
  return sequence(tagged(0x31, sequence(oid('550403'), tagged(0x0c, Buffer.from(commonName)))));
}

function time(day: number): Buffer {
  const digits = new Date(Date.now() + day * 86_400_000).toISOString().replace(/[-:T]/g, '').slice(0, 14);
  return tagged(0x18, Buffer.from(`${digits}Z`));
}
