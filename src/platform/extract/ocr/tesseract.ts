import { spawn } from 'node:child_process';
import { environmentWith } from '#src/platform/config.ts';

/** The OCR program, ready to read Thai. */
export interface Tesseract {
  /**
   * Reads a picture (PNG or JPEG).
   * @throws Error when the program fails or takes too long
   */
  recognise(image: Uint8Array): Promise<string>;
}

const PROGRAM = 'tesseract';
const TIME_LIMIT_MS = 60_000;
const SEARCH_TIME_LIMIT_MS = 5_000;
const MOST_OUTPUT_BYTES = 4 << 20;
/** Best first: the model of the script errs on 2 letters in 100, that of the language on 8. */
const MODELS = ['script/Thai', 'Thai', 'tha'] as const;

/** Looks for the program and a Thai model (Debian: `apt-get install tesseract-ocr tesseract-ocr-script-thai`). */
export async function findTesseract(): Promise<Tesseract | null> {
  let listed: string;
  try {
    listed = await run(['--list-langs'], null, SEARCH_TIME_LIMIT_MS);
  } catch {
    return null; // Not installed, or installed so that it does not start: either way there is none to use.
  }
  const models = new Set(listed.split('\n').map((line) => line.trim()));
  const model = MODELS.find((name) => models.has(name));
  if (model === undefined) return null;
  // Without the last setting the model of the script puts a space after each letter.
  const args = ['stdin', 'stdout', '-l', model, '--psm', '3', '-c', 'preserve_interword_spaces=1'];
  return { recognise: (image) => run(args, image, TIME_LIMIT_MS) };
}

function run(args: readonly string[], input: Uint8Array | null, timeLimitMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const program = spawn(PROGRAM, args, {
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
      // Its own threads wait for each other more than they work: one is faster, and leaves the other cores to other files.
      env: environmentWith({ OMP_THREAD_LIMIT: '1' }),
    });
    const pieces: Buffer[] = [];
    let length = 0;
    /** Does not wait for the end of the output: a program that it started may hold that open. */
    const stop = (reason: string) => {
      program.kill('SIGKILL');
      program.stdout.destroy();
      reject(new Error(`${PROGRAM} ${reason}`));
    };
    const timer = setTimeout(() => stop(`was stopped after ${timeLimitMs / 1000} s`), timeLimitMs);
    program.stdout.on('data', (piece: Buffer) => {
      length += piece.length;
      if (length > MOST_OUTPUT_BYTES) stop('wrote more than any page holds');
      else pieces.push(piece);
    });
    program.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    program.on('close', (code, signal) => {
      clearTimeout(timer);
      if (code === 0) resolve(Buffer.concat(pieces).toString('utf8'));
      else reject(new Error(`${PROGRAM} ended with ${signal ?? code}`));
    });
    // The program may end before it has read everything; its exit code tells more than the broken pipe.
    program.stdin.on('error', () => undefined);
    program.stdin.end(input ?? undefined);
  });
}
