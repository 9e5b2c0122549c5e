import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAction } from '../support/action.ts';
import { RELEASE_IDENTITY } from '../support/evidence.ts';
import { FIXTURES } from '../support/layout.ts';
import { errorsIn, expectNoTrace, imageOf } from '../support/messages.ts';
import { listen } from '../support/proxy.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { reportSchema } from '../support/report.ts';

const SIGNER = {
  'trusted-root': join(FIXTURES, 'trusted_root.json'),
  'certificate-identity': RELEASE_IDENTITY,
  artifact: 'none',
};
const GOOD = 'acme/good';

let registry: TestRegistry;

beforeAll(async () => {
  registry = await startRegistry();
  registry.add(GOOD, join(FIXTURES, 'layouts/legacy'));
});

afterAll(async () => {
  await registry.close();
});

describe.concurrent('nobody is there', () => {
  test('connection refused', async () => {
    const port = await freePort();
    const requested = `127.0.0.1:${port}/acme/api`;
    const result = await runAction({ ...SIGNER, image: `${requested}\n${registry.host}/${GOOD}` });
    const report = reportSchema.parse(result.report);
    expect(imageOf(report, requested)?.error?.code).toBe('unavailable');
    expect(imageOf(report, requested)?.error?.message).toContain('ECONNREFUSED');
    expect(imageOf(report, `${registry.host}/${GOOD}`)?.verified).toBe(true);
    expectNoTrace(result);
  });

  test('unknown host', async () => {
    const requested = 'registry.invalid/acme/api';
    const result = await runAction({ ...SIGNER, image: `${requested}\n${registry.host}/${GOOD}` });
    const report = reportSchema.parse(result.report);
    expect(imageOf(report, requested)?.error?.code).toBe('unavailable');
    expect(imageOf(report, requested)?.error?.message).toContain('registry.invalid');
    expect(imageOf(report, `${registry.host}/${GOOD}`)?.verified).toBe(true);
    expectNoTrace(result);
  });

  test('a server that switches to another protocol: the other images are checked', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', () => socket.write('HTTP/1.1 101 No\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'));
    });
    const requested = `127.0.0.1:${await listen(server)}/acme/api`;
    const result = await runAction({ ...SIGNER, image: `${requested}\n${registry.host}/${GOOD}` });
    server.close();
    const report = reportSchema.parse(result.report);
    expect(imageOf(report, requested)?.error?.code).toBe('unavailable');
    expect(imageOf(report, requested)?.error?.message).toContain('HTTP 101');
    expect(imageOf(report, `${registry.host}/${GOOD}`)?.verified).toBe(true);
    expectNoTrace(result);
  });

  test('a server that speaks HTTP where TLS is due', async () => {
    const requested = `${registry.host.replace('127.0.0.1', 'registry.localhost')}/acme/api`;
    const result = await runAction({ ...SIGNER, image: requested });
    expect(reportSchema.parse(result.report).images[0]?.error?.code).toBe('unavailable');
    expectNoTrace(result);
  });

  test('a proxy that is not there: named, but not with its password', async () => {
    const env = { HTTPS_PROXY: `http://user:proxy-secret@127.0.0.1:${await freePort()}` };
    const result = await runAction({ ...SIGNER, image: 'registry.example/acme/api' }, { env });
    const [image] = reportSchema.parse(result.report).images;
    expect(image?.error?.code).toBe('unavailable');
    expect(image?.error?.message).toContain('HTTPS_PROXY');
    expect(result.stdout + result.summary + JSON.stringify(result.report)).not.toContain('proxy-secret');
    expectNoTrace(result);
  });

  test('a proxy variable that is no URL: reported without a trace and without the value', async () => {
    const env = { HTTPS_PROXY: 'user:proxy-secret@not a host' };
    const result = await runAction({ ...SIGNER, image: 'registry.example/acme/api' }, { env });
    expect([result.code, result.outputs['verified']]).toEqual([1, 'false']);
    expect(errorsIn(result)).toHaveLength(1);
    expect(result.stdout + result.stderr).not.toContain('proxy-secret');
    expectNoTrace(result);
  });

  test('a TUF mirror that is not there ends the run', async () => {
    const port = await freePort();
    const result = await runAction(
      {
        image: `${registry.host}/${GOOD}`,
        'certificate-identity': RELEASE_IDENTITY,
        'tuf-mirror': `http://127.0.0.1:${port}`,
        'tuf-root': 'root.json',
        artifact: 'none',
      },
      { workspace: { 'root.json': '{}' } },
    );
    const report = reportSchema.parse(result.report);
    expect([report.error?.code, report.images, result.code]).toEqual(['trust', [], 1]);
    expect(errorsIn(result)).toHaveLength(1);
    expectNoTrace(result);
  });

  test.each([
    ['missing.json', {}],
    ['root.json', { 'root.json': 'not JSON' }],
    ['root.json', { 'root.json': '{}' }],
  ])('a trusted root that cannot be used: %s %j', async (path, workspace) => {
    const result = await runAction(
      { ...SIGNER, image: `${registry.host}/${GOOD}`, 'trusted-root': path },
      { workspace },
    );
    const report = reportSchema.parse(result.report);
    expect(result.outputs['verified']).toBe('false');
    expect(result.code).toBe(1);
    expect(report.error?.code ?? report.images[0]?.evidence[0]?.reason?.code).toBe('trust');
    expect(report.error?.message).toContain(path);
    expectNoTrace(result);
  });
});

/** A port on which nobody listens any more. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
