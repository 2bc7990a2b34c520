import stringWidth from 'string-width';

const words = new Intl.Segmenter('th', { granularity: 'word' });
const clusters = new Intl.Segmenter('th', { granularity: 'grapheme' });

/** Columns to write for: the terminal's, kept between 80 and 120; 100 where there is no terminal. */
export function columnsOf(stream: { readonly isTTY?: boolean; readonly columns?: number }): number {
  return stream.isTTY && stream.columns ? Math.min(120, Math.max(80, stream.columns)) : 100;
}

/** Fills up with spaces to a width as seen: Thai marks above and below take no place. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** Breaks a text into lines no wider than given, between words also where Thai writes no space; `indent` leads every line. */
export function wrapTo(text: string, width: number, indent = ''): string[] {
  const room = Math.max(10, width - stringWidth(indent));
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { segment } of words.segment(text)) {
    for (const part of stringWidth(segment) > room ? clustersOf(segment) : [segment]) {
      const wide = stringWidth(part);
      if (used + wide > room && line.trim() !== '') {
        lines.push(line);
        line = '';
        used = 0;
      }
      if (line === '' && part.trim() === '' && lines.length > 0) continue;
      line += part;
      used += wide;
    }
  }
  if (line.trim() !== '') lines.push(line);
  return lines.map((one) => indent + one.trimEnd());
}

function clustersOf(text: string): string[] {
  return Array.from(clusters.segment(text), ({ segment }) => segment);
}
