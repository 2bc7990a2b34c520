import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { WebEnv } from './web-env.ts';

const PORTS_TRIED = 20;

export interface Listening {
  readonly server: Server;
  readonly url: string;
  /** The port that was asked for, where another program holds it. */
  readonly takenPort: number | null;
}

/**
 * Listens on the port asked for, or on the next free one of the twenty after it.
 * @throws where none of them is free, or the address cannot be used
 */
export async function listen(app: Hono<WebEnv>, host: string, port: number): Promise<Listening> {
  for (let candidate = port; candidate < port + PORTS_TRIED && candidate <= 65_535; candidate++) {
    const server = createAdaptorServer({ fetch: app.fetch }) as Server;
    // An officer's slow line may take long for a large file, but not for ever.
    server.requestTimeout = 10 * 60_000;
    server.headersTimeout = 30_000;
    if (await triedPort(server, host, candidate)) {
      const name = host.includes(':') ? `[${host}]` : host;
      return { server, url: `http://${name}:${candidate}`, takenPort: candidate === port ? null : port };
    }
  }
  throw new Error(`no free port between ${port} and ${port + PORTS_TRIED - 1} on ${host}`);
}

function triedPort(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((done, failed) => {
    server.once('error', (problem: NodeJS.ErrnoException) => {
      if (problem.code === 'EADDRINUSE' || problem.code === 'EACCES') done(false);
      else failed(problem);
    });
    server.listen(port, host, () => done(true));
  });
}
