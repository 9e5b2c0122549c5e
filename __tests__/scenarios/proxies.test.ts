import { readFileSync } from 'node:fs';
import { hostname, networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAction } from '../support/action.ts';
import { RELEASE_IDENTITY } from '../support/evidence.ts';
import { startHosts } from '../support/hosts.ts';
import { FIXTURES } from '../support/layout.ts';
import { startRegistry } from '../support/registry.ts';
import { reportSchema } from '../support/report.ts';
import { startTufRepository } from '../support/tuf.ts';
import { runIn } from '../support/world.ts';

const SIGNER = { 'certificate-identity': RELEASE_IDENTITY, artifact: 'none' };
const TRUST = { ...SIGNER, 'trusted-root': join(FIXTURES, 'trusted_root.json') };
const LEGACY = join(FIXTURES, 'layouts/legacy');
/** Nobody listens there. */
const DEAD_PROXY = 'http://127.0.0.1:9';

const hasIPv6 = Object.values(networkInterfaces()).some((addresses) =>
  addresses?.some(({ address }) => address === '::1'),
);

describe.concurrent('a proxy', () => {
  test('is the way to the registry and to the TUF repository alike', async () => {
    const tuf = await startTufRepository(readFileSync(join(FIXTURES, 'trusted_root.json')));
    const registry = await startRegistry();
    registry.add('acme/legacy', LEGACY);
    const hosts = await startHosts(['registry.example', 'tuf.example'], ({ host, url }) => {
      if (host === 'registry.example') {
        return registry;
      }
      const body = tuf.read(url);
      return body === undefined ? { status: 404 } : { body };
    });
    try {
      const { report, stdout } = await runAction(
        {
          ...SIGNER,
          image: 'registry.example/acme/legacy',
          'tuf-mirror': 'https://tuf.example',
          'tuf-root': 'root.json',
        },
        { env: hosts.env, workspace: { 'root.json': tuf.root } },
      );
      expect(reportSchema.parse(report).verified, stdout).toBe(true);
      expect(new Set(hosts.requests.map(({ host }) => host))).toEqual(new Set(['registry.example', 'tuf.example']));
      expect(tuf.requests).toEqual([]);
    } finally {
      await Promise.all([tuf.close(), registry.close(), hosts.close()]);
    }
  });

  test.each([
    ['the host', '127.0.0.1'],
    ['everything', '*'],
  ])('is left out for what NO_PROXY names: %s', async (_, NO_PROXY) => {
    const registry = await startRegistry();
    registry.add('acme/legacy', LEGACY);
    try {
      const image = `${registry.host}/acme/legacy`;
      const env = { HTTPS_PROXY: DEAD_PROXY, HTTP_PROXY: DEAD_PROXY };
      const direct = await runAction({ ...TRUST, image }, { env: { ...env, NO_PROXY } });
      expect(reportSchema.parse(direct.report).verified, direct.stdout).toBe(true);
      const { report } = await runAction({ ...TRUST, image }, { env: { ...env, NO_PROXY: 'other.example' } });
      const error = reportSchema.parse(report).images[0]?.error;
      expect(error?.code).toBe('unavailable');
      expect(error?.message).toContain('HTTPS_PROXY');
    } finally {
      await registry.close();
    }
  });

  test('does not hide where a name leads that NO_PROXY names', async () => {
    const inside = hostname();
    const { report, requests } = await runIn({
      registries: ['registry.example'],
      others: {
        'registry.example': ({ url }) =>
          url.endsWith('/manifests/latest')
            ? { status: 307, headers: { location: `https://${inside}/latest/meta-data` } }
            : undefined,
      },
      layouts: { 'acme/legacy': 'legacy' },
      inputs: { ...TRUST, image: 'registry.example/acme/legacy' },
      env: { NO_PROXY: `other.example,${inside}` },
    });
    expect(report.images[0]?.error?.code).toBe('unavailable');
    expect(new Set(requests.map(({ host }) => host))).toEqual(new Set(['registry.example']));
  });

  test('leads to a port that the name of the registry says', async () => {
    const { report, result, requests } = await runIn({
      registries: ['registry.example:5443'],
      layouts: { 'acme/legacy': 'legacy' },
      inputs: { ...TRUST, image: 'registry.example:5443/acme/legacy' },
    });
    expect(report.verified, result.stdout).toBe(true);
    expect(new Set(requests.map(({ host }) => host))).toEqual(new Set(['registry.example:5443']));
    expect(result.outputs['image']).toMatch(/^registry\.example:5443\/acme\/legacy@sha256:/);
  });
});

test.skipIf(!hasIPv6)('an address of IPv6 is a registry as any other', async () => {
  const registry = await startRegistry({ address: '::1', auth: { kind: 'token', users: { me: 'pass' } } });
  registry.add('acme/legacy', LEGACY);
  try {
    const { report, stdout, outputs } = await runAction({
      ...TRUST,
      image: `${registry.host}/acme/legacy`,
      'registry-username': 'me',
      'registry-password': 'pass',
    });
    expect(registry.host).toMatch(/^\[::1\]:\d+$/);
    expect(reportSchema.parse(report).verified, stdout).toBe(true);
    expect(outputs['image']).toMatch(/^\[::1\]:\d+\/acme\/legacy@sha256:/);
  } finally {
    await registry.close();
  }
});
