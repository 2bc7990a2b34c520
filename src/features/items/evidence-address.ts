import { parseAddress, withoutFragment } from '#src/platform/capture/address.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import type { FormWord } from './forms/form-words.ts';
import { safeText } from './safe-text.ts';

type AddressWord = Extract<FormWord, `address${string}`>;

/** An address as an officer pastes it → how it is kept, or what is wrong with it. Nothing is guessed. */
export function readEvidenceAddress(text: string): Result<string, AddressWord> {
  const pasted = safeText(text);
  if (pasted === '') return fail('addressMissing');
  if (severalIn(pasted)) return fail('addressSeveral');
  const address = parseAddress(pasted);
  return address.ok ? succeed(address.value.href) : fail(whatIsWrong(pasted));
}

/** What a server is asked for: two addresses with the same key are the same evidence. */
export function addressKey(address: string): string {
  return withoutFragment(new URL(address)).href;
}

/** Lines or words that each begin like an address. An address within an address (a web archive) stands without white space. */
function severalIn(text: string): boolean {
  return text.split(/\s+/).filter((part) => /^https?:\/\//i.test(part)).length > 1;
}

function whatIsWrong(text: string): AddressWord {
  if (text.length > 8192) return 'addressTooLong';
  if (/^[a-z]:[\\/]|^\\\\|^file:/i.test(text)) return 'addressLocal';
  if (/^https?:/i.test(text)) return 'addressBroken';
  if (/^[\p{L}\p{M}\d-]+(\.[\p{L}\p{M}\d-]+)+(:\d+)?([/?#]|$)/u.test(text)) return 'addressWithoutScheme';
  return /^[a-z][a-z0-9+.-]*:/i.test(text) ? 'addressOtherScheme' : 'addressBroken';
}
