export interface MadeWhenNeeded<Thing> {
  /** Lets the work have the thing, made now where there is none. */
  use<Value>(work: (thing: Thing) => Promise<Value>): Promise<Value>;
  close(): Promise<void>;
}

/**
 * A thing that costs memory while it is there: made with its first use and, where `idleMs` is given, closed after nobody has used it for
 * so long. It is made anew when it is needed again.
 */
export function madeWhenNeeded<Thing extends { close(): Promise<void> }>(
  make: () => Promise<Thing>,
  idleMs: number | null,
): MadeWhenNeeded<Thing> {
  let made: Promise<Thing> | undefined;
  let users = 0;
  let idle: NodeJS.Timeout | undefined;
  const close = async () => {
    clearTimeout(idle);
    const there = made;
    made = undefined;
    await (await there)?.close();
  };
  return {
    async use(work) {
      clearTimeout(idle);
      users++;
      made ??= make();
      const mine = made;
      // A making that failed is tried again by the next.
      mine.catch(() => {
        if (made === mine) made = undefined;
      });
      try {
        return await work(await mine);
      } finally {
        users--;
        if (users === 0 && idleMs !== null) idle = setTimeout(close, idleMs).unref();
      }
    },
    close,
  };
}
