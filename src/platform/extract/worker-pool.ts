import { Piscina } from 'piscina';
import { fail, type Result, succeed } from '#src/shared/result.ts';

const HEADROOM_MB = 2048;
const WATCH_EVERY_MS = 100;

interface PoolSetting {
  /** Module whose default export runs a task. */
  readonly worker: URL;
  readonly threads: number;
  readonly timeLimitMs: number;
  readonly memoryLimitMb: number;
}

interface WorkerPool<Task> {
  /** Waits for a free thread, then runs the task; the time limit counts from there. Bytes are copied, the caller keeps them. */
  run<Value>(task: Task): Promise<Result<Value, string>>;
  close(): Promise<void>;
}

/** Threads that may be killed one by one: a task that hangs, crashes or eats the memory ends as a problem, the next one runs. */
export function createWorkerPool<Task extends { readonly bytes: Uint8Array }>(setting: PoolSetting): WorkerPool<Task> {
  const pool = new Piscina({
    filename: setting.worker.href,
    // A whole office keeps two busy; further ones start when there is work for them.
    minThreads: Math.min(2, setting.threads),
    maxThreads: setting.threads,
    // Threads stay warm: compiling the readers anew takes longer than reading a file.
    idleTimeout: Number.POSITIVE_INFINITY,
    // Far above our own limit: where the engine itself stops a thread for memory, it may end the whole process.
    resourceLimits: { maxOldGenerationSizeMb: setting.memoryLimitMb + HEADROOM_MB, stackSizeMb: 4 },
  });
  // A thread that dies while idle; without a listener that would end the process. The pool has replaced it already.
  pool.on('error', () => undefined);
  const turns = takeTurns(setting.threads);
  const watch = setInterval(() => endGreedyThreads(pool, setting.memoryLimitMb), WATCH_EVERY_MS);
  watch.unref();
  return {
    run: <Value>(task: Task) =>
      turns(async (): Promise<Result<Value, string>> => {
        // Not `slice`: that of a Buffer copies nothing.
        const bytes = new Uint8Array(task.bytes);
        try {
          const value: Value = await pool.run(
            { ...task, bytes },
            { signal: AbortSignal.timeout(setting.timeLimitMs), transferList: [bytes.buffer] },
          );
          return succeed(value);
        } catch (error) {
          return fail(problemOf(error, setting));
        }
      }),
    close: () => {
      clearInterval(watch);
      return pool.destroy();
    },
  };
}

/** Ends each thread whose heap has grown above the limit; the pool puts a new one in its place. */
function endGreedyThreads(pool: Piscina, memoryLimitMb: number): void {
  for (const thread of pool.threads) {
    thread.getHeapStatistics().then(
      ({ used_heap_size: bytes }) => {
        if (bytes > memoryLimitMb * 2 ** 20) thread.terminate();
      },
      () => undefined, // It has ended meanwhile.
    );
  }
}

/** At most so many at once, the rest in the order of their coming. */
function takeTurns(most: number): <Value>(work: () => Promise<Value>) => Promise<Value> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= most) await new Promise<void>((go) => waiting.push(go));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}

function problemOf(error: unknown, { timeLimitMs, memoryLimitMb }: PoolSetting): string {
  if (!(error instanceof Error)) return `the reader failed: ${String(error)}`;
  if (error.name === 'AbortError') return `the reader was stopped after ${timeLimitMs / 1000} s`;
  const ended = error.message === 'worker exited with code: 1';
  if (ended || ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')) {
    return `the reader was stopped: it needed more than ${memoryLimitMb} MB`;
  }
  return `the reader failed: ${error.message}`;
}
