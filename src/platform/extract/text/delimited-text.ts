const DELIMITERS = [',', ';', '\t', '|'] as const;
const RECORDS_TO_JUDGE = 30;
const CHARACTERS_TO_JUDGE = 32_000;

/**
 * Whether a text is a table of delimited values, and by what: most of the first records have the same number of fields.
 * @returns null for running text
 */
export function sniffDelimiter(text: string): string | null {
  const head = text.slice(0, CHARACTERS_TO_JUDGE);
  return DELIMITERS.find((delimiter) => isTable(head, delimiter)) ?? null;
}

function isTable(head: string, delimiter: string): boolean {
  const counts: number[] = [];
  for (const record of parseDelimited(head, delimiter)) {
    if (record.some((field) => field.trim() !== '')) counts.push(record.length);
    if (counts.length >= RECORDS_TO_JUDGE) break;
  }
  const usual = [...counts].sort((one, other) => one - other)[Math.floor(counts.length / 2)] ?? 1;
  return counts.length >= 2 && usual >= 2 && counts.filter((count) => count === usual).length >= counts.length * 0.7;
}

/** Rows of delimited text: quoted fields may hold delimiters, line ends and doubled quotes (RFC 4180). */
export function* parseDelimited(text: string, delimiter: string): Generator<readonly string[], undefined> {
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    let field = '';
    if (text[at] === '"') {
      const quoted = readQuoted(text, at);
      field = quoted.value;
      at = quoted.end;
    }
    const end = fieldEnd(text, at, delimiter);
    row.push(field + text.slice(at, end));
    at = end + 1;
    if (text[end] === delimiter) continue;
    if (text[end] === '\r' && text[end + 1] === '\n') at += 1;
    yield row;
    row = [];
    if (at >= text.length) return undefined;
  }
  return undefined;
}

function readQuoted(text: string, from: number): { value: string; end: number } {
  const pieces: string[] = [];
  let at = from + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return { value: pieces.join('') + text.slice(at), end: text.length };
    pieces.push(text.slice(at, close));
    if (text[close + 1] !== '"') return { value: pieces.join(''), end: close + 1 };
    pieces.push('"');
    at = close + 2;
  }
}

function fieldEnd(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at++) {
    const letter = text[at];
    if (letter === delimiter || letter === '\n' || letter === '\r') return at;
  }
  return text.length;
}
