import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

/** What the thread is started with. */
export interface EmbeddedStart {
  /** The database's own folder; null keeps everything in memory. */
  readonly folder: string | null;
  /** A folder's content (tar) to begin with, in memory only. */
  readonly content?: Uint8Array<ArrayBuffer>;
}

/** `bytes`: the PostgreSQL protocol as the driver speaks it. `reset`: the connection is gone. */
export type ToEmbedded =
  | { readonly kind: 'bytes'; readonly connection: number; readonly bytes: Uint8Array }
  | { readonly kind: 'reset' }
  | { readonly kind: 'dump' }
  | { readonly kind: 'close' };

export type FromEmbedded =
  | { readonly kind: 'ready' }
  | { readonly kind: 'bytes'; readonly connection: number; readonly bytes: Uint8Array }
  | { readonly kind: 'dumped'; readonly content: Uint8Array }
  | { readonly kind: 'closed' };

/** Much smaller than a server's: the default of 128 MB is touched in full, which an office's small machine notices. */
const SMALL = ['-c', 'shared_buffers=16MB', '-c', 'work_mem=4MB', '-c', 'maintenance_work_mem=16MB'];

const start = workerData as EmbeddedStart;
const port = parentPort!;
const database = await PGlite.create({
  dataDir: start.folder === null ? 'memory://' : `file://${start.folder}`,
  ...(start.content ? { loadDataDir: new Blob([start.content]) } : {}),
  startParams: [...PGlite.defaultStartParams, ...SMALL],
});

let turn = Promise.resolve();
port.on('message', (message: ToEmbedded) => {
  // One at a time, in the order of their coming: it is one session.
  turn = turn.then(() => (database.closed ? undefined : answer(message)));
});
say({ kind: 'ready' });

async function answer(message: ToEmbedded): Promise<void> {
  if (message.kind === 'bytes') {
    const reply = new Uint8Array(await database.execProtocolRaw(message.bytes));
    say({ kind: 'bytes', connection: message.connection, bytes: reply }, reply.buffer);
  } else if (message.kind === 'reset') {
    // What the lost connection left half done must not reach the next one: an open transaction, its role, prepared statements.
    await database.execProtocolRaw(frontendMessage('S'));
    await database.execProtocolRaw(frontendMessage('Q', 'rollback'));
    await database.execProtocolRaw(frontendMessage('Q', 'discard all'));
  } else if (message.kind === 'dump') {
    const content = new Uint8Array(await (await database.dumpDataDir('none')).arrayBuffer());
    say({ kind: 'dumped', content }, content.buffer);
  } else {
    await database.close();
    say({ kind: 'closed' });
    port.close();
  }
}

function frontendMessage(tag: 'Q' | 'S', text?: string): Uint8Array {
  const body = text === undefined ? Buffer.alloc(0) : Buffer.from(`${text}\0`);
  const message = Buffer.alloc(5 + body.length);
  message.write(tag, 0, 'latin1');
  message.writeInt32BE(4 + body.length, 1);
  body.copy(message, 5);
  return new Uint8Array(message);
}

function say(message: FromEmbedded, transfer?: ArrayBuffer): void {
  port.postMessage(message, transfer ? [transfer] : []);
}
