/** Runs at most `limit` pieces of work at once, in the order given; urgent work (the rest of an item begun) goes first. */
export type Limiter = <Value>(work: () => Promise<Value>, urgent?: 'urgent') => Promise<Value>;

export function createLimiter(limit: number): Limiter {
  const waiting: (() => void)[] = [];
  const urgentWaiting: (() => void)[] = [];
  let running = 0;
  // The place of who is done goes straight to who waits, so that nobody slips in between.
  const handOver = () => {
    const start = urgentWaiting.shift() ?? waiting.shift();
    if (start) start();
    else running--;
  };
  return async (work, urgent) => {
    if (running < limit) running++;
    else await new Promise<void>((start) => (urgent ? urgentWaiting : waiting).push(start));
    try {
      return await work();
    } finally {
      handOver();
    }
  };
}
