/**
 * What would change how the text around it looks, or is not seen at all: control characters, direction overrides and
 * isolates, zero-width characters, lone surrogates. Zero-width joiners are not needed in Thai.
 */
const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;

/**
 * A name from outside (file, address, sheet) as it may be shown: on one line, what is not seen made visible as `<U+202E>`,
 * and not longer than a screen can bear. For people's eyes only: never use the answer as a path or an address.
 * @param limit characters (UTF-16 units); what is longer loses its middle, since the end of a name tells most
 */
export function displayName(name: string, limit = 160): string {
  // Cut first: a name of megabytes must not be worked through.
  const seen = middleCut(name, limit * 4).replace(
    UNSEEN,
    (one) => `<U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`,
  );
  return middleCut(seen, limit);
}

/** An address or path as people read it: Thai letters instead of `%E0%B9…`, otherwise as `displayName`. */
export function displayAddress(address: string, limit = 160): string {
  if (!/^https?:/i.test(address)) return displayName(address, limit);
  try {
    return displayName(decodeURI(address), limit);
  } catch {
    // Escapes that are no UTF-8, as of an old windows-874 site: as it stands.
    return displayName(address, limit);
  }
}

/** A text from a document as it may be shown on a terminal: as `displayName`, but tabs and line feeds become spaces. */
export function displayText(text: string, limit = 200): string {
  return displayName(
    text
      .slice(0, limit * 4)
      .replace(/\s+/g, ' ')
      .trim(),
    limit,
  );
}

function middleCut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const tail = Math.floor(limit / 3);
  const head = limit - tail - 1;
  return `${text.slice(0, clusterEdge(text, head, -1))}…${text.slice(clusterEdge(text, text.length - tail, 1))}`;
}

/** The nearest place in the direction given where no mark is torn from its letter and no surrogate pair is split. */
function clusterEdge(text: string, position: number, direction: 1 | -1): number {
  let at = position;
  while (at > 0 && Math.abs(position - at) < 16 && /[\p{M}\u0e33\udc00-\udfff]/u.test(text.charAt(at))) at += direction;
  return at;
}
