/** The rows of a CSV-like text, each with the line it begins on. */
export interface TextRow {
  /** From 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * A list as people save it: UTF-8 with or without byte order mark, UTF-16 with one (Excel's "Unicode text"), else
 * windows-874, the Thai Windows code page.
 */
export function decodeListText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: the one other encoding that Thai lists come in.
    return new TextDecoder('windows-874').decode(bytes);
  }
}

/**
 * Splits a text into rows and cells (RFC 4180: quotes, doubled quotes, line feeds in quotes). The separator is the one of
 * comma, semicolon and tab that stands most often outside quotes in the first line that has any. Empty lines are left out.
 */
export function readTableText(text: string): TextRow[] {
  const separator = separatorOf(text);
  const rows: TextRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let row = 0;
  const endRow = () => {
    row++;
    cells.push(cell.trim());
    if (cells.some((one) => one !== '')) rows.push({ row, cells });
    cells = [];
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[at++];
      else quoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (sign === separator) {
      cells.push(cell.trim());
      cell = '';
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at++;
      endRow();
    } else cell += sign;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return rows;
}

function separatorOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
  const separators = [',', ';', '\t'] as const;
  for (const line of head.split(/\r?\n|\r/)) {
    const counts = separators.map((sign) => line.split(sign).length - 1);
    const most = Math.max(...counts);
    if (most > 0) return separators[counts.indexOf(most)]!;
  }
  return ',';
}
