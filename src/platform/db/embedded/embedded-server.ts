import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { DatabaseProblem } from '../database-problem.ts';
import type { EmbeddedStart, FromEmbedded, ToEmbedded } from './embedded-worker.ts';
import { isBrokenReply } from './is-broken-reply.ts';
import { Wire } from './wire.ts';

/** The embedded database in a thread of its own. It serves one connection at a time. */
export interface EmbeddedServer {
  /** A connection for the driver's `stream` setting. Starts the thread again where it has died. */
  connect(): Wire;
  /** Resolves when the database has opened its files. @throws DatabaseProblem `cannot-open` */
  ready(): Promise<void>;
  /** The whole content as a tar, for databases in memory. */
  dump(): Promise<Uint8Array<ArrayBuffer>>;
  close(): Promise<void>;
}

interface Running {
  /** When the thread before it has ended: two in one folder would ruin it. */
  readonly worker: Promise<Worker>;
  /** When its database has opened its files. */
  readonly ready: Promise<void>;
}

export function startEmbeddedServer(start: EmbeddedStart): EmbeddedServer {
  const wires = new Map<number, Wire>();
  let lastConnection = 0;
  let running: Running | undefined;
  let before: Promise<unknown> = Promise.resolve();

  const restart = (worker: Worker) => {
    // What is only in memory would be lost with the thread.
    if (start.folder === null) return;
    running = undefined;
    worker.terminate();
  };
  const launch = (): Running => {
    const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
    // Reported by `ready()` and by the wires; nobody may be waiting at this moment.
    ready.catch(() => undefined);
    const worker = before.then(() => {
      // The program's own arguments for Node are not the thread's.
      const thread = new Worker(workerFile(), { workerData: start, name: 'embedded-database', execArgv: [] });
      let problem = new Error('the embedded database was closed');
      thread.on('error', (error) => {
        problem = cannotOpen(start.folder, error);
      });
      thread.on('message', (message: FromEmbedded) => {
        if (message.kind === 'ready') resolve();
        if (message.kind !== 'bytes') return;
        wires.get(message.connection)?.receive(message.bytes);
        if (isBrokenReply(message.bytes)) restart(thread);
      });
      // Not `once`, which rejects with an error before the end.
      before = new Promise((ended) => thread.once('exit', ended));
      thread.once('exit', () => {
        reject(problem);
        if (running === own) running = undefined;
        for (const wire of wires.values()) if (wire.server === own) wire.destroy(problem);
      });
      return thread;
    });
    worker.catch(reject);
    const own: Running = { worker, ready };
    return own;
  };
  const server = (): Running => {
    running ??= launch();
    return running;
  };

  return {
    connect() {
      lastConnection += 1;
      const connection = lastConnection;
      const own = server();
      // Where the thread does not even begin, `ready` says why.
      const post = (message: ToEmbedded, transfer: ArrayBuffer[] = []) => {
        own.worker.then(
          (thread) => thread.postMessage(message, transfer),
          () => wires.get(connection)?.destroy(new Error('the embedded database did not start')),
        );
      };
      const wire = new Wire(own, {
        send: (bytes) => post({ kind: 'bytes', connection, bytes }, [bytes.buffer as ArrayBuffer]),
        gone: () => {
          wires.delete(connection);
          post({ kind: 'reset' });
        },
      });
      wires.set(connection, wire);
      return wire;
    },
    ready: () => server().ready,
    async dump() {
      const worker = await server().worker;
      worker.postMessage({ kind: 'dump' } satisfies ToEmbedded);
      for (;;) {
        const [message] = (await once(worker, 'message')) as [FromEmbedded];
        if (message.kind === 'dumped') return message.content as Uint8Array<ArrayBuffer>;
      }
    },
    async close() {
      if (running !== undefined) (await running.worker).postMessage({ kind: 'close' } satisfies ToEmbedded);
      await before;
    },
  };
}

/** Beside the bundle the thread is a bundle of its own. */
function workerFile(): URL {
  const source = new URL('./embedded-worker.ts', import.meta.url);
  return existsSync(source) ? source : new URL('./embedded-worker.js', import.meta.url);
}

function cannotOpen(folder: string | null, problem: Error): DatabaseProblem {
  return new DatabaseProblem(
    'cannot-open',
    `เปิดฐานข้อมูลในโฟลเดอร์ ${folder ?? 'memory'} ไม่ได้`,
    `The embedded database does not open: ${problem.message}`,
    'ตรวจสิทธิ์ของโฟลเดอร์และเนื้อที่ว่างในดิสก์ ถ้าไฟล์เสียหาย ให้กู้จากไฟล์สำรองด้วยคำสั่ง restore (check the rights and the free space; restore a backup if the files are damaged)',
    problem,
  );
}
