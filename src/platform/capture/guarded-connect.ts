import { lookup } from 'node:dns/promises';
import { isIP, type Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { buildConnector } from 'undici';
import { AddressRefused, type AllowList, bareHost, isPublicAddress } from './guard.ts';

/** All addresses of a name. Rejects like `dns.lookup` does, with `code` ENOTFOUND or EAI_AGAIN. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Opens a connection to the address given as `hostname`. undici's own connector, unless a test stands in for the network. */
export type Dial = buildConnector.connector;

export interface GuardedConnectOptions {
  readonly isAllowed: AllowList;
  readonly resolve: Resolve;
  readonly connectTimeoutMs: number;
  readonly tls?: buildConnector.BuildOptions;
  readonly dial?: Dial;
}

/** More addresses than this are not tried; a name with hundreds of them must not keep us busy. */
const MAX_ADDRESSES_TRIED = 4;

export async function resolveBySystem(host: string): Promise<readonly string[]> {
  const found = await lookup(host, { all: true });
  return found.map(({ address }) => address);
}

/**
 * A connector for undici that reaches public addresses only. It resolves the name itself, refuses it if any of its
 * addresses is not public, connects to an address it has checked (a second resolution cannot change it), and looks at
 * the connected socket once more.
 */
export function createGuardedConnect(options: GuardedConnectOptions): buildConnector.connector {
  const dial =
    options.dial ??
    buildConnector({ ...options.tls, allowH2: false, maxCachedSessions: 0, timeout: options.connectTimeoutMs });
  return (target, callback) => {
    connectChecked(target, dial, options).then(
      (socket) => callback(null, socket),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
    );
  };
}

async function connectChecked(
  target: buildConnector.Options,
  dial: Dial,
  options: GuardedConnectOptions,
): Promise<Socket> {
  const host = bareHost(target.hostname);
  const isHttps = target.protocol === 'https:';
  const allowed = options.isAllowed(host, Number(target.port) || (isHttps ? 443 : 80));
  const addresses = isIP(host) === 0 ? await options.resolve(host) : [host];
  if (addresses.length === 0) throw Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' });
  const internal = allowed ? undefined : addresses.find((address) => !isPublicAddress(address));
  if (internal !== undefined)
    throw new AddressRefused(`${host} leads to ${internal}, which is not on the public internet`);

  // IPv4 first: many office networks announce IPv6 and do not route it.
  const inOrder = [...addresses].sort((a, b) => isIP(a) - isIP(b)).slice(0, MAX_ADDRESSES_TRIED);
  const problems: Error[] = [];
  for (const address of inOrder) {
    try {
      const socket = await dialOnce(dial, {
        ...target,
        hostname: address,
        ...(isHttps ? serverName(target, host) : {}),
      });
      if (!allowed) refuseInternalPeer(socket, host);
      return socket;
    } catch (error) {
      if (!(error instanceof Error) || !isUnreachable(error)) throw error;
      problems.push(error);
    }
  }
  throw problems[0] ?? new Error(`${host} could not be reached`);
}

function dialOnce(dial: Dial, target: buildConnector.Options): Promise<Socket | TLSSocket> {
  return new Promise((resolve, reject) => {
    dial(target, (...[error, socket]) => {
      if (error === null) resolve(socket);
      else reject(error);
    });
  });
}

function serverName(target: buildConnector.Options, host: string): { servername?: string } {
  const servername = target.servername || host;
  return isIP(servername) === 0 ? { servername } : {};
}

function refuseInternalPeer(socket: Socket, host: string): void {
  const peer = socket.remoteAddress;
  if (peer !== undefined && isPublicAddress(peer)) return;
  socket.destroy();
  throw new AddressRefused(`the connection to ${host} ended at ${peer ?? 'an unknown address'}`);
}

/** Failures of one address after which the next one of the same name is worth a try. */
function isUnreachable(error: Error): boolean {
  const code = 'code' in error ? error.code : undefined;
  return [
    'ECONNREFUSED',
    'ENETUNREACH',
    'EHOSTUNREACH',
    'EADDRNOTAVAIL',
    'ETIMEDOUT',
    'UND_ERR_CONNECT_TIMEOUT',
  ].includes(String(code));
}
