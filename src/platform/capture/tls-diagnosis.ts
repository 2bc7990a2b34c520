import { X509Certificate } from 'node:crypto';
import { getCACertificates, TLSSocket } from 'node:tls';
import type { buildConnector } from 'undici';
import type { TlsProblem } from '#src/shared/capture-record.ts';
import { codeOf } from './connection-problem.ts';
import { bareHost, portOf } from './guard.ts';

export interface TlsDiagnosisOptions {
  /** Connects without verifying anything. */
  readonly laxConnect: buildConnector.connector;
  /** Connects and verifies, with these certificates (PEM) known beside the roots. */
  readonly connectKnowing: (certificates: readonly string[]) => buildConnector.connector;
  /** Fetches a certificate that another one names as its issuer, through the guard; `null` where there is none. */
  readonly fetchIssuer: (url: URL) => Promise<Uint8Array | null>;
}

/** Intermediates that a server may have left out. Real chains lack one. */
const MAX_ISSUERS_FETCHED = 3;

const PROBLEM_BY_CODE: Readonly<Record<string, TlsProblem>> = {
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'not-yet-valid',
  ERR_TLS_CERT_ALTNAME_INVALID: 'wrong-host',
  HOSTNAME_MISMATCH: 'wrong-host',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'untrusted',
  ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED: 'old-protocol',
};

/** The certificates trusted by default, and those the operator added. */
export function trustedRoots(extraRoots: readonly string[]): string[] {
  return [...getCACertificates('default'), ...extraRoots];
}

/**
 * Names what is wrong with the TLS of a site whose strict connection failed.
 * @returns `null` where even a connection without verification fails: nothing can be read there
 */
export async function diagnoseTls(url: URL, error: unknown, options: TlsDiagnosisOptions): Promise<TlsProblem | null> {
  let socket: TLSSocket;
  try {
    socket = await openTls(options.laxConnect, url);
  } catch {
    // The strict failure is already known and is what the record will tell.
    return null;
  }
  const protocol = socket.getProtocol();
  const certificate = socket.getPeerX509Certificate();
  socket.destroy();
  if (protocol === 'TLSv1' || protocol === 'TLSv1.1' || protocol === 'SSLv3') return 'old-protocol';
  const named = PROBLEM_BY_CODE[codeOf(error)] ?? 'other';
  if (named !== 'untrusted' || certificate === undefined) return named;

  const issuers = await chaseIssuers(certificate, options);
  if (issuers.length === 0) return named;
  try {
    (await openTls(options.connectKnowing(issuers), url)).destroy();
    return 'incomplete-chain';
  } catch (stillFailing) {
    return PROBLEM_BY_CODE[codeOf(stillFailing)] ?? 'other';
  }
}

/**
 * Follows "CA Issuers" from the last certificate the server sent. Self-issued certificates are left out:
 * a root that a stranger offers proves nothing.
 */
async function chaseIssuers(leaf: X509Certificate, options: TlsDiagnosisOptions): Promise<readonly string[]> {
  let last = leaf;
  for (
    let sent = last.issuerCertificate;
    sent !== undefined && sent.fingerprint256 !== last.fingerprint256;
    sent = last.issuerCertificate
  ) {
    last = sent;
  }
  const found: string[] = [];
  while (found.length < MAX_ISSUERS_FETCHED) {
    const url = issuerUrl(last);
    const bytes = url === null ? null : await options.fetchIssuer(url);
    const issuer = bytes === null ? null : readCertificate(bytes);
    if (issuer === null || !last.checkIssued(issuer) || !last.verify(issuer.publicKey)) break;
    if (issuer.checkIssued(issuer)) break;
    found.push(issuer.toString());
    last = issuer;
  }
  return found;
}

/** Only http: fetching it over TLS would ask the same question again (RFC 5280 §4.2.2.1 warns of the circle). */
function issuerUrl(certificate: X509Certificate): URL | null {
  const address = /^CA Issuers - URI:"?(http:[^\s"]+)/m.exec(certificate.infoAccess ?? '')?.[1];
  return address === undefined ? null : URL.parse(address);
}

function readCertificate(bytes: Uint8Array): X509Certificate | null {
  try {
    return new X509Certificate(bytes);
  } catch {
    // Not a single certificate in DER or PEM (a PKCS#7 bundle, an error page): nothing to build a chain with.
    return null;
  }
}

function openTls(connect: buildConnector.connector, url: URL): Promise<TLSSocket> {
  const target = {
    hostname: bareHost(url.hostname),
    host: url.host,
    protocol: url.protocol,
    port: String(portOf(url)),
  };
  return new Promise((resolve, reject) => {
    connect(target, (...[error, socket]) => {
      if (error !== null) reject(error);
      else if (socket instanceof TLSSocket) resolve(socket.on('error', () => socket.destroy()));
      else reject(new TypeError('an https connection is a TLS socket'));
    });
  });
}
