import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer, type ServerOptions } from 'node:https';
import { createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net';
import { buildConnector } from 'undici';
import type { Dial } from '../guarded-connect.ts';

export interface TestServer {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

export function serveHttp(listener: RequestListener): Promise<TestServer> {
  return listen(createHttpServer(listener), 'http');
}

export function serveHttps(options: ServerOptions, listener: RequestListener): Promise<TestServer> {
  return listen(createHttpsServer(options, listener), 'https');
}

/** A server that writes whatever the test wants on the wire. */
export function serveRaw(onSocket: (socket: Socket) => void): Promise<TestServer> {
  return listen(createTcpServer(onSocket), 'http');
}

/**
 * Stands in for the network: whatever public address the guard has checked, the connection ends at the server that
 * listens for it on loopback. The socket claims to be where it was asked to go, unless `honest`.
 */
export function fakeNetwork(portByAddress: ReadonlyMap<string, number>, honest = false) {
  const dialled: string[] = [];
  const withTls = buildConnector({ rejectUnauthorized: false, maxCachedSessions: 0, allowH2: false });
  const dial: Dial = (target, callback) => {
    dialled.push(target.hostname);
    const port = portByAddress.get(target.hostname);
    if (port === undefined) {
      callback(Object.assign(new Error('nobody there'), { code: 'ECONNREFUSED' }), null);
      return;
    }
    withTls({ ...target, hostname: '127.0.0.1', port: String(port) }, (...[error, socket]) => {
      if (error !== null) return callback(error, null);
      if (!honest) Object.defineProperty(socket, 'remoteAddress', { value: target.hostname });
      callback(null, socket);
    });
  };
  return { dial, dialled };
}

function listen(server: Server | TcpServer, scheme: string): Promise<TestServer> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      const close = () =>
        new Promise<void>((closed) => {
          server.close(() => closed());
          for (const socket of sockets) socket.destroy();
        });
      resolve({ port, url: `${scheme}://127.0.0.1:${port}`, close });
    });
  });
}
