import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as forward, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen, startProxy } from './proxy.ts';
import type { Reply } from './registry.ts';
import { makeTls } from './tls.ts';

/** A request as one of the hosts saw it. */
export interface HostRequest {
  readonly host: string;
  /** path and query */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** A server of this process that answers in the place of a host: a registry, an API. */
export interface Standin {
  /** `host:port` of its HTTP */
  readonly host: string;
}

/** Hosts of the internet as a child process sees them. */
export interface TestHosts {
  /** variables that lead the child there: proxy and certificate authority */
  readonly env: Readonly<Record<string, string>>;
  /** PEM of the certificate authority */
  readonly authority: string;
  readonly requests: readonly HostRequest[];
  close(): Promise<void>;
}

/**
 * Serves names of the internet from this process, over TLS and behind a proxy. Each request is answered by a reply or
 * by a server; undefined is a host that is not meant to be asked.
 */
export async function startHosts(
  names: readonly string[],
  answer: (request: HostRequest) => Reply | Standin | undefined,
): Promise<TestHosts> {
  const tls = await makeTls(names.map((name) => name.replace(/:\d+$/, '')));
  const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
  const authority = join(folder, 'ca.pem');
  writeFileSync(authority, tls.authority);
  const requests: HostRequest[] = [];
  const server = createServer({ cert: tls.certificate, key: tls.key }, (incoming, response) => {
    const { url = '/', headers } = incoming;
    const seen = { host: headers.host ?? '', url, headers };
    requests.push(seen);
    const answered = answer(seen);
    if (answered === undefined) {
      response.writeHead(500).end(`${seen.host} is not meant to be asked for ${url}`);
    } else if ('host' in answered) {
      passOn(incoming, response, answered);
    } else {
      response.writeHead(answered.status ?? 200, answered.headers).end(answered.body);
    }
  });
  const proxy = await startProxy(await listen(server));
  return {
    env: { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: authority },
    authority: tls.authority,
    requests,
    async close() {
      await proxy.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true });
    },
  };
}

function passOn(incoming: IncomingMessage, response: ServerResponse, { host }: Standin): void {
  const { url, method, headers } = incoming;
  const [hostname, port] = host.split(':');
  const onward = forward({ hostname, port, path: url, method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(response);
  });
  // a child that has failed leaves while others of its requests are still open
  onward.on('error', () => response.destroy());
  incoming.pipe(onward);
}
