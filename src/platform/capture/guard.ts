import { BlockList, isIP, isIPv6 } from 'node:net';
import { fail, type Result, succeed } from '#src/shared/result.ts';

/** Raised when an address must never be visited. Passes through undici's machinery unchanged; it is never retried. */
export class AddressRefused extends Error {
  readonly code = 'ADDRESS_REFUSED';
}

/** Ports of public web servers. Any other port asks a machine for something that is not a published page. */
const WEB_PORTS: ReadonlySet<number> = new Set([80, 443, 8080, 8443]);

/**
 * IPv4 ranges that are not the public internet: IANA special-purpose registry (RFC 6890 and its updates),
 * multicast, class E, and one address that answers with a cloud machine's secrets though it looks public.
 */
const NOT_PUBLIC_IPV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** Within 2000::/3, the only global unicast range: protocol assignments with Teredo, documentation, 6to4. */
const NOT_PUBLIC_IPV6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

// Two lists, because an IPv6 rule of ::ffff:0:0/96 in a common one would match every IPv4 address.
const blockedIpv4 = new BlockList();
for (const [network, prefix] of NOT_PUBLIC_IPV4) blockedIpv4.addSubnet(network, prefix, 'ipv4');
const globalIpv6 = new BlockList();
globalIpv6.addSubnet('2000::', 3, 'ipv6');
const blockedIpv6 = new BlockList();
for (const [network, prefix] of NOT_PUBLIC_IPV6) blockedIpv6.addSubnet(network, prefix, 'ipv6');

/**
 * Whether an IP address, as a resolver or a socket gives it, is on the public internet.
 * IPv4 inside IPv6 (mapped, compatible, NAT64, 6to4, Teredo) never is: a public server has no need of it.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv6(address)) {
    return !address.includes('%') && globalIpv6.check(address, 'ipv6') && !blockedIpv6.check(address, 'ipv6');
  }
  return isIP(address) === 4 && !blockedIpv4.check(address, 'ipv4');
}

/** `URL.hostname` without the brackets of IPv6 and the dot of the DNS root. */
export function bareHost(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

/** Port of a URL, with the default of its scheme. */
export function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port);
  return url.protocol === 'https:' ? 443 : 80;
}

/** Answers whether a host and port were named by the operator as visitable though internal. */
export type AllowList = (host: string, port: number) => boolean;

/**
 * Reads entries `name`, `address`, `name:port`, `[ipv6]:port`. An entry without port allows every port of that host.
 * Only the host written in the URL is compared, never the address a name resolves to:
 * a foreign name that points at an allowed address stays refused.
 */
export function createAllowList(entries: readonly string[]): AllowList {
  const allowed = new Set<string>();
  for (const entry of entries) {
    const text = isIPv6(entry) ? `[${entry}]` : entry;
    const url = URL.parse(`http://${text}`);
    if (url === null) continue;
    // URL drops port 80, the default of the scheme used for parsing.
    const port = /:80$/.test(text) ? '80' : url.port;
    allowed.add(`${bareHost(url.hostname)}:${port}`);
  }
  return (host, port) => allowed.has(`${bareHost(host)}:${port}`) || allowed.has(`${bareHost(host)}:`);
}

/**
 * What can be said of an address before its name is resolved: scheme, port, literal addresses.
 * Octal, hexadecimal and decimal forms of IPv4 were already made plain by `URL`.
 */
export function checkUrl(url: URL, isAllowed: AllowList): Result<URL, string> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return fail(`only http and https addresses are visited, not ${url.protocol}`);
  }
  const host = bareHost(url.hostname);
  const port = portOf(url);
  if (isAllowed(host, port)) return succeed(url);
  if (!WEB_PORTS.has(port)) return fail(`port ${port} is not a port of public web servers`);
  if (isIP(host) !== 0 && !isPublicAddress(host)) return fail(`${host} is not an address on the public internet`);
  return succeed(url);
}
