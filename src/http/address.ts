import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** Addresses with a local meaning, to which a public registry must not send us (SSRF). */
const internal = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10], // shared address space; metadata service of one cloud
  ['127.0.0.0', 8],
  ['168.63.129.16', 32], // platform service of one cloud, a public address
  ['169.254.0.0', 16], // link-local: the usual metadata service
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, and broadcast
] as const) {
  internal.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 96], // unspecified, loopback, IPv4-compatible
  ['::ffff:0:0:0', 96], // IPv4-translated
  ['64:ff9b::', 96], // NAT64: leads to any IPv4 address
  ['64:ff9b:1::', 48],
  ['2001::', 32], // Teredo, the same
  ['2002::', 16], // 6to4, the same
  ['fc00::', 7], // unique local
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8], // multicast
] as const) {
  internal.addSubnet(network, prefix, 'ipv6');
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether a host is this machine: 127.0.0.0/8, ::1 or `localhost`. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || isIn(loopback, hostname);
}

/**
 * Whether a host of a URL is, or resolves to, a private, loopback, link-local or metadata address. A name that is
 * reached through a proxy is not resolved, since the proxy does that. A name that changes its address between this look
 * and the connection (rebinding) is not noticed.
 */
export async function isInternal(hostname: string, proxied: boolean): Promise<boolean> {
  if (/(?:^|\.)(?:localhost|internal|local)\.?$/.test(hostname)) {
    return true;
  }
  if (isIP(bare(hostname)) !== 0) {
    return isIn(internal, hostname);
  }
  if (proxied) {
    return false;
  }
  try {
    const addresses = await lookup(hostname, { all: true });
    return addresses.some(({ address }) => isIn(internal, address));
  } catch {
    // the connection will fail for the same reason, with a better message
    return false;
  }
}

/** Whether an API may be at this URL: https, or http on this machine. */
export function isHttpsOrLoopback({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

/** Which `host[:port]` may be reached by HTTP: loopback, and the ones that the user allowed. */
export function httpHosts(allowed: readonly string[]): (host: string) => boolean {
  // as a URL, so that case and the default port are written alike
  const hosts = new Set(allowed.map((host) => new URL(`http://${host}`).host));
  return (host) => {
    const { host: normalized, hostname } = new URL(`http://${host}`);
    return isLoopback(hostname) || hosts.has(normalized);
  };
}

function isIn(list: BlockList, hostname: string): boolean {
  const address = bare(hostname);
  const family = isIP(address);
  return family !== 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** URLs write IPv6 addresses in brackets; a dot at the end of a name changes nothing. */
function bare(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}
