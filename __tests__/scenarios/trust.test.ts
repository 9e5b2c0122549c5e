import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAction, type ActionResult } from '../support/action.ts';
import { RELEASE_IDENTITY } from '../support/evidence.ts';
import { startHosts } from '../support/hosts.ts';
import { FIXTURES } from '../support/layout.ts';
import { expectErrorShown } from '../support/messages.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { reportSchema } from '../support/report.ts';
import { startTufRepository } from '../support/tuf.ts';

const trustedRoot = readFileSync(join(FIXTURES, 'trusted_root.json'));

let registry: TestRegistry;

beforeAll(async () => {
  registry = await startRegistry();
  registry.add('demo/legacy', join(FIXTURES, 'layouts/legacy'));
  registry.add('demo/key-no-log', join(FIXTURES, 'layouts/key-no-log'));
});

afterAll(async () => {
  await registry.close();
});

const run = (inputs: Record<string, string>, workspace: Record<string, string | Buffer> = {}): Promise<ActionResult> =>
  runAction(
    { image: `${registry.host}/demo/legacy`, 'certificate-identity': RELEASE_IDENTITY, ...inputs },
    { workspace },
  );

describe('the trusted root', { timeout: 60_000 }, () => {
  test('of a private Sigstore by TUF: mirror and root', async () => {
    const repository = await startTufRepository(trustedRoot);
    try {
      const result = await run(
        { 'tuf-mirror': repository.url, 'tuf-root': 'root.json' },
        { 'root.json': repository.root },
      );
      expect(reportSchema.parse(result.report).verified, result.stdout).toBe(true);
      expect(result.code).toBe(0);
      expect(repository.requests).toContain('/timestamp.json');
    } finally {
      await repository.close();
    }
  });

  test("by TUF from somebody else's mirror: an error of the run, and nothing is verified", async () => {
    const [repository, other] = [await startTufRepository(trustedRoot), await startTufRepository(trustedRoot)];
    try {
      const result = await run({ 'tuf-mirror': repository.url, 'tuf-root': 'root.json' }, { 'root.json': other.root });
      const report = reportSchema.parse(result.report);
      expect(report.error).toMatchObject({ code: 'trust' });
      expect(report.error?.message).toContain(repository.url);
      expect(report.error?.hint).toContain('trusted-root');
      expect(result.outputs['verified']).toBe('false');
      expect(result.code).toBe(1);
    } finally {
      await Promise.all([repository.close(), other.close()]);
    }
  });

  test('expired metadata is refused', async () => {
    const repository = await startTufRepository(trustedRoot, { expires: new Date(Date.now() - 86_400_000) });
    try {
      const result = await run(
        { 'tuf-mirror': repository.url, 'tuf-root': 'root.json' },
        { 'root.json': repository.root },
      );
      expect(reportSchema.parse(result.report).error?.code).toBe('trust');
      expect(result.code).toBe(1);
    } finally {
      await repository.close();
    }
  });

  test('a mirror that is not there: host and way out are named', async () => {
    const result = await run({ 'tuf-mirror': 'http://127.0.0.1:9', 'tuf-root': 'root.json' }, { 'root.json': '{}' });
    const { error } = reportSchema.parse(result.report);
    expect(error?.code).toBe('trust');
    expect(error?.message).toContain('http://127.0.0.1:9');
    expect(result.code).toBe(1);
  });

  test('of public Sigstore begins with the root that comes along', async () => {
    const hosts = await startHosts(['tuf-repo-cdn.sigstore.dev'], () => ({ status: 404 }));
    try {
      const { report } = await runAction(
        { image: `${registry.host}/demo/legacy`, 'certificate-identity': RELEASE_IDENTITY },
        { env: { ...hosts.env, NO_PROXY: '127.0.0.1' } },
      );
      expect(reportSchema.parse(report).error?.message).toContain('https://tuf-repo-cdn.sigstore.dev');
      const [first = '', ...rest] = hosts.requests.map(({ url }) => url);
      expect(Number(/^\/(\d+)\.root\.json$/.exec(first)?.[1])).toBeGreaterThan(16);
      expect(rest).toEqual(['/timestamp.json']);
    } finally {
      await hosts.close();
    }
  });

  test.each<[string, Record<string, string>]>([
    ['a file that is not there', {}],
    ['a file that is no trusted root', { 'root.json': '{"mediaType":"text/plain"}' }],
    ['several roots in one file', { 'root.json': '{"a":1}\n{"b":2}' }],
    [
      'a root whose certificates are none',
      {
        'root.json': JSON.stringify({
          mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
          certificateAuthorities: [{ certChain: { certificates: [{ rawBytes: 'bm9uZQ==' }] } }],
        }),
      },
    ],
  ])('%s', async (_, workspace) => {
    const result = await run({ 'trusted-root': 'root.json' }, workspace);
    const { error, images } = reportSchema.parse(result.report);
    expect(error?.code).toBe('trust');
    expect(images).toEqual([]);
    expectErrorShown(result, error?.message);
    expect(result.code).toBe(1);
  });

  test('is read relative to the workspace', async () => {
    const result = await run({ 'trusted-root': 'trust/root.json' }, { 'trust/root.json': trustedRoot });
    expect(result.code).toBe(0);
  });

  test('is not needed for a key whose log and times are waived', async () => {
    const result = await run({
      image: `${registry.host}/demo/key-no-log`,
      'certificate-identity': '',
      key: join(FIXTURES, 'keys/ecdsa.pub'),
      'insecure-ignore-tlog': 'true',
    });
    expect(result.code).toBe(0);
    expect(reportSchema.parse(result.report).insecure).toContain('insecure-ignore-tlog');
  });
});
