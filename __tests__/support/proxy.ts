import { createServer } from 'node:http';
import { connect } from 'node:net';

/** A proxy of this process. */
export interface TestProxy {
  readonly url: string;
  /** `host:port` of every tunnel that was asked for */
  readonly tunnels: readonly string[];
  close(): Promise<void>;
}

/** Starts a CONNECT proxy (RFC 9110, section 9.3.6) whose tunnels all end at one local port, whatever host is named. */
export async function startProxy(port: number): Promise<TestProxy> {
  const tunnels: string[] = [];
  const open = new Set<{ destroy(): unknown }>();
  const server = createServer((_, response) => {
    // requests without TLS have no business here
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket, head) => {
    tunnels.push(request.url ?? '');
    const upstream = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    for (const end of [socket, upstream]) {
      open.add(end);
      end.on('error', () => {
        socket.destroy();
        upstream.destroy();
      });
    }
  });
  const listening = await listen(server);
  return {
    url: `http://127.0.0.1:${listening}`,
    tunnels,
    async close() {
      for (const end of open) {
        end.destroy();
      }
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Listens on a free loopback port; the port. */
export async function listen(server: {
  listen(port: number, host: string, done: () => void): unknown;
  address(): unknown;
}): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null || !('port' in address) || typeof address.port !== 'number') {
    throw new Error('the server has no port');
  }
  return address.port;
}
