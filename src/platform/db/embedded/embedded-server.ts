import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { DatabaseProblem } from '../database-problem.ts';
import type { EmbeddedStart, FromEmbedded, ToEmbedded } from './embedded-worker.ts';
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
  readonly worker: Worker;
  readonly ready: Promise<void>;
}

export function startEmbeddedServer(start: EmbeddedStart): EmbeddedServer {
  const wires = new Map<number, Wire>();
  let lastConnection = 0;
  let running: Running | undefined;

  const launched = (): Running => {
    // The program's own arguments for Node are not the thread's.
    const worker = new Worker(workerFile(), { workerData: start, name: 'embedded-database', execArgv: [] });
    worker.on('message', (message: FromEmbedded) => {
      if (message.kind === 'bytes') wires.get(message.connection)?.receive(message.bytes);
    });
    const ready = new Promise<void>((resolve, reject) => {
      worker.once('message', () => resolve());
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('the thread of the embedded database ended')));
    });
    // Reported by `ready()` and by the wires; nobody may be waiting at this moment.
    ready.catch(() => undefined);
    let problem: Error | undefined;
    worker.once('error', (error) => {
      problem = error;
    });
    worker.once('exit', () => {
      if (running?.worker === worker) running = undefined;
      for (const wire of wires.values()) wire.destroy(problem ?? new Error('the embedded database was closed'));
    });
    return { worker, ready };
  };
  const server = (): Running => {
    running ??= launched();
    return running;
  };

  return {
    connect() {
      lastConnection += 1;
      const connection = lastConnection;
      const { worker } = server();
      const post = (message: ToEmbedded, transfer: ArrayBuffer[] = []) => worker.postMessage(message, transfer);
      const wire = new Wire({
        send: (bytes) => post({ kind: 'bytes', connection, bytes }, [bytes.buffer as ArrayBuffer]),
        gone: () => {
          wires.delete(connection);
          post({ kind: 'reset' });
        },
      });
      wires.set(connection, wire);
      return wire;
    },
    async ready() {
      try {
        await server().ready;
      } catch (problem) {
        throw cannotOpen(start.folder, problem as Error);
      }
    },
    async dump() {
      const { worker } = server();
      worker.postMessage({ kind: 'dump' } satisfies ToEmbedded);
      for (;;) {
        const [message] = (await once(worker, 'message')) as [FromEmbedded];
        if (message.kind === 'dumped') return message.content as Uint8Array<ArrayBuffer>;
      }
    },
    async close() {
      if (running === undefined) return;
      const { worker } = running;
      const exit = once(worker, 'exit');
      worker.postMessage({ kind: 'close' } satisfies ToEmbedded);
      await exit;
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
