import stringWidth from 'string-width';
import { displayAddress } from '#src/shared/display-name.ts';

export interface ProgressBar {
  show(done: number, total: number, current: string): void;
  clear(): void;
}

const BAR_CELLS = 24;
/** Milliseconds between two drawings: a terminal over a slow line must not hold up the work. */
const PAUSE_MS = 100;

/** A bar on the error stream, and only on a terminal: what is piped or logged stays clean. */
export function createProgressBar(stream: NodeJS.WriteStream): ProgressBar {
  if (!stream.isTTY) return { show() {}, clear() {} };
  let drawnAt = 0;
  return {
    show(done, total, current) {
      const now = performance.now();
      if (now - drawnAt < PAUSE_MS && done < total) return;
      drawnAt = now;
      const filled = total === 0 ? 0 : Math.round((done / total) * BAR_CELLS);
      const head = `${'█'.repeat(filled)}${'░'.repeat(BAR_CELLS - filled)} ${done}/${total} `;
      const room = Math.max(0, (stream.columns ?? 80) - stringWidth(head) - 1);
      stream.write(`\r\u001b[2K${head}${room > 12 ? displayAddress(current, Math.min(room, 60)) : ''}`);
    },
    clear() {
      stream.write('\r\u001b[2K');
    },
  };
}
