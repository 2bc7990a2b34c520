import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for something that another process or thread does. */
export async function until<Value>(look: () => Promise<Value | undefined | false>, withinMs = 60_000): Promise<Value> {
  const end = Date.now() + withinMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > end) throw new Error('it did not happen in time');
    await sleep(50);
  }
}
