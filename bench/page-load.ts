import { connect, type Socket } from 'node:net';

export interface Load {
  readonly perSecond: number;
  /** 95 of 100 answers came within so many milliseconds. */
  readonly p95Ms: number;
  readonly answerBytes: number;
}

const CONNECTIONS = 50;

/**
 * Asks a loopback server for pages over fifty kept connections, each as soon as its answer came. Written over bare sockets, so
 * that the asking costs little beside the answering.
 * @param path the next address to ask for; all must have answers with a Content-Length
 */
export async function loadOf(url: string, path: (count: number) => string, seconds: number): Promise<Load> {
  const { hostname, port } = new URL(url);
  const until = performance.now() + seconds * 1000;
  const times: number[] = [];
  let count = 0;
  let answerBytes = 0;
  const startedAt = performance.now();
  const ask = (socket: Socket): Promise<void> =>
    new Promise((done, failed) => {
      let askedAt = 0;
      let missing = 0;
      let head = Buffer.alloc(0);
      const next = () => {
        if (performance.now() >= until) {
          socket.end();
          return done();
        }
        askedAt = performance.now();
        missing = -1;
        head = Buffer.alloc(0);
        socket.write(`GET ${path(count++)} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAccept-Encoding: gzip\r\n\r\n`);
      };
      socket.on('error', failed);
      socket.on('data', (bytes: Buffer) => {
        if (missing < 0) {
          head = Buffer.concat([head, bytes]);
          const end = head.indexOf('\r\n\r\n');
          if (end < 0) return;
          const text = head.subarray(0, end).toString('latin1');
          const length = /content-length: (\d+)/i.exec(text)?.[1];
          if (!text.startsWith('HTTP/1.1 200') || length === undefined) {
            return failed(new Error(`not an answer of known length: ${text.slice(0, 300)}`));
          }
          answerBytes = Number(length);
          missing = answerBytes - (head.length - end - 4);
        } else missing -= bytes.length;
        if (missing === 0) {
          times.push(performance.now() - askedAt);
          next();
        }
      });
      socket.once('connect', next);
    });
  await Promise.all(Array.from({ length: CONNECTIONS }, () => ask(connect(Number(port), hostname))));
  times.sort((a, b) => a - b);
  return {
    perSecond: times.length / ((performance.now() - startedAt) / 1000),
    p95Ms: times[Math.floor(times.length * 0.95)] ?? Number.NaN,
    answerBytes,
  };
}
