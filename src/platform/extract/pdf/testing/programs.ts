import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The text that poppler reads, in the order of drawing. */
export function pdftotextRaw(pdf: Uint8Array): string {
  return inFolder((folder) => {
    const file = join(folder, 'in.pdf');
    writeFileSync(file, pdf);
    return run('pdftotext', ['-q', '-raw', '-enc', 'UTF-8', file, '-']);
  });
}

/** The file rewritten by qpdf with these options. */
export function rewritten(pdf: Uint8Array, options: readonly string[]): Uint8Array {
  return inFolder((folder) => {
    const from = join(folder, 'in.pdf');
    const to = join(folder, 'out.pdf');
    writeFileSync(from, pdf);
    run('qpdf', [...options, from, to]);
    return new Uint8Array(readFileSync(to));
  });
}

function inFolder<Value>(use: (folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'sucharit-pdf-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(program: string, options: readonly string[]): string {
  const done = spawnSync(program, options, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (done.error) throw new Error(`${program} is needed by this test: ${done.error.message}`);
  if (done.status !== 0 && done.status !== 3) throw new Error(`${program}: ${done.stderr}`);
  return done.stdout;
}

/** Share (0..1) of the expected characters that must change, white space aside. */
export function characterErrorRate(actual: string, expected: string): number {
  const [a, b] = [actual.replace(/\s+/g, ''), expected.replace(/\s+/g, '')];
  if (a === b) return 0;
  let before = Uint32Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const now = new Uint32Array(b.length + 1);
    now[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const change = before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      now[j] = Math.min(change, before[j]! + 1, now[j - 1]! + 1);
    }
    before = now;
  }
  return before[b.length]! / Math.max(1, b.length);
}
