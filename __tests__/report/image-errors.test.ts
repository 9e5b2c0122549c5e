import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { parsePlatform, type PlatformSelection } from '../../src/core/image/platform.ts';
import { createSession, type SessionOptions } from '../../src/core/session.ts';
import { verifyImage } from '../../src/core/verify-image.ts';
import { Transport } from '../../src/http/transport.ts';
import { renderAnnotations } from '../../src/report/annotations.ts';
import { RELEASE } from '../support/evidence.ts';
import { FAILING_IMAGES } from '../support/failing-images.ts';
import { FIXTURES } from '../support/layout.ts';
import { LyingRegistry } from '../support/lies.ts';
import { listen } from '../support/proxy.ts';
import { request, view } from './samples.ts';

const bytes = readFileSync(join(FIXTURES, 'trusted_root.json'));
let liar: LyingRegistry;

beforeAll(async () => {
  liar = await LyingRegistry.start();
});

afterAll(async () => {
  await liar.registry.close();
});

/** What an annotation says of an image that cannot be checked, without what differs from run to run. */
async function messageOf(
  requested: string,
  platform?: string,
  options: SessionOptions = {},
): Promise<{ code: string; text: string }> {
  const trust = { source: { kind: 'root', name: 'trusted_root.json', bytes } } as const;
  const session = createSession({ trust, ...options });
  const result = await verifyImage(requested, { session, signer: RELEASE, platforms: selection(platform) });
  if (result.kind !== 'failed') {
    throw new Error(`${requested} was checked`);
  }
  const { subject, error } = result;
  const outcome = { kind: 'failed', request: request({ requested }), subject, error, duration: 1 } as const;
  const [host = ''] = requested.split('/');
  const text = renderAnnotations(view([outcome]))
    .map(({ title, message }) => `${title}\n${message}\n`)
    .join('\n')
    .replaceAll(host, '<host>')
    .replaceAll(/[1-9a-f][0-9a-f]{63}/g, '<hex>');
  return { code: error.code, text };
}

function selection(platform: string | undefined): PlatformSelection {
  const read = parsePlatform(platform ?? '');
  return read.kind === 'invalid' ? { kind: 'all' } : { kind: 'named', platforms: [read.value] };
}

const fileOf = (title: string): string => `expected/errors/${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.txt`;

describe.concurrent('in words, an image that cannot be checked', () => {
  test.for(FAILING_IMAGES)('$title', async (failing, { expect }) => {
    const { title, code, layout, reference = '', lie, platform, timeout } = failing;
    const path = liar.serve(title, layout, lie);
    const name = reference.startsWith('errors/') ? reference : `${path}${reference}`;
    const requested = `${liar.registry.host}/${/:[^/]*$|@/.test(name) ? name : `${name}:latest`}`;
    const options = timeout === undefined ? {} : { timeout: timeout * 1000 };
    const message = await messageOf(requested, platform, options);
    expect(message.code).toBe(code);
    await expect(message.text).toMatchFileSnapshot(fileOf(title));
  });

  test.for([
    ['nobody listens', false],
    ['nobody listens behind a proxy', true],
  ] as const)('%s', async ([title, proxied], { expect }) => {
    const server = createServer();
    const port = await listen(server);
    await new Promise((resolve) => server.close(resolve));
    const { text } = await messageOf(`127.0.0.1:${port}/acme/api:1`, undefined, { transport: new Transport(proxied) });
    await expect(text).toMatchFileSnapshot(fileOf(title));
  });

  test('another protocol', async ({ expect }) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', () => socket.write('HTTP/1.1 101 No\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'));
    });
    const { text } = await messageOf(`127.0.0.1:${await listen(server)}/acme/api:1`);
    server.close();
    await expect(text).toMatchFileSnapshot(fileOf('another protocol'));
  });
});
