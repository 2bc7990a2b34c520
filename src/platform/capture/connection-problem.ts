import { errors } from 'undici';
import type { CaptureOutcome } from '#src/shared/capture-record.ts';
import { AddressRefused } from './guard.ts';

type NoAnswer = Exclude<
  CaptureOutcome,
  'received' | 'not-modified' | 'too-many-redirects' | 'too-large' | 'file-not-found'
>;

/** Codes of Node and undici that say why no answer came. Anything else with a code is a failed connection. */
const OUTCOME_BY_CODE: Readonly<Record<string, NoAnswer>> = {
  ADDRESS_REFUSED: 'address-refused',
  ENOTFOUND: 'name-not-found',
  ENODATA: 'name-not-found',
  ECONNREFUSED: 'connection-refused',
  ETIMEDOUT: 'timed-out',
  UND_ERR_CONNECT_TIMEOUT: 'timed-out',
  UND_ERR_HEADERS_TIMEOUT: 'timed-out',
  UND_ERR_BODY_TIMEOUT: 'timed-out',
  TIMED_OUT: 'timed-out',
};

const CERTIFICATE_CODE =
  /^(ERR_(SSL|TLS|OSSL)_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|INVALID_(CA|PURPOSE)|PATH_LENGTH_|HOSTNAME_|ERROR_IN_CERT_|EE_KEY|CA_KEY|CA_MD|EPROTO)/;

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Whether the connection stood, and TLS over it did not. */
export function isTlsFailure(error: unknown): boolean {
  if (CERTIFICATE_CODE.test(codeOf(error))) return true;
  return error instanceof Error && error.message.includes('before secure TLS connection was established');
}

/**
 * What a failed visit means.
 * @throws the error itself when it is not a failure of a connection, but a bug of ours
 */
export function outcomeOfFailure(error: unknown): NoAnswer {
  const code = codeOf(error);
  // What is no HTTP at all comes without a code.
  const isOfTheConnection = code !== '' || error instanceof AddressRefused || error instanceof errors.HTTPParserError;
  if (!isOfTheConnection) throw error;
  return OUTCOME_BY_CODE[code] ?? (isTlsFailure(error) ? 'tls-failed' : 'connection-failed');
}

/** Failures that may be gone a moment later. Timeouts are not among them: they have cost the time that a retry would need. */
export function isPassing(error: unknown): boolean {
  return !isTlsFailure(error) && ['connection-refused', 'connection-failed'].includes(outcomeOfFailure(error));
}
