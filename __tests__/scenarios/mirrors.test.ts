import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAction } from '../support/action.ts';
import { RELEASE_IDENTITY } from '../support/evidence.ts';
import { FIXTURES } from '../support/layout.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { reportSchema } from '../support/report.ts';
import { basic, runIn } from '../support/world.ts';

const TRUST = { 'trusted-root': join(FIXTURES, 'trusted_root.json'), artifact: 'none' };
const SIGNER = { ...TRUST, 'certificate-identity': RELEASE_IDENTITY };
const layout = (name: string): string => join(FIXTURES, 'layouts', name);

/** What `crane copy` leaves: the index and its platforms, and none of what hangs on them. */
function withoutEvidence(registry: TestRegistry, path: string, from: string): void {
  registry.add(path, layout(from));
  registry.options = {
    ...registry.options,
    intercept: ({ url }) =>
      url.includes(`/${path}/`) && /\/referrers\/|\/manifests\/sha256-/.test(url) ? { status: 404 } : undefined,
  };
}

describe.concurrent('a copy without its evidence', () => {
  test.each(['legacy', 'bundles-rekor2'])('%s: read at the origin, by a mapping', async (name) => {
    const origin = await startRegistry();
    const mirror = await startRegistry();
    try {
      origin.add('chainguard/nginx', layout(name));
      withoutEvidence(mirror, 'copies/nginx', name);
      const image = `${mirror.host}/copies/nginx`;
      const alone = await runAction({ ...SIGNER, image });
      expect(reportSchema.parse(alone.report).images[0]?.requirements[0]?.code).toBe('not-signed');

      const mapping = `${mirror.host}/copies=${origin.host}/chainguard`;
      const { report, stdout } = await runAction({ ...SIGNER, image, 'signature-repository': mapping });
      const { verified, images } = reportSchema.parse(report);
      expect(verified, stdout).toBe(true);
      // the image stays the one that was requested
      expect(images[0]?.image).toMatch(new RegExp(`^${mirror.host}/copies/nginx@sha256:`));
      const sources = images[0]?.evidence.map(({ source }) => source.repository);
      expect(new Set(sources)).toEqual(new Set([`${origin.host}/chainguard/nginx`]));
    } finally {
      await Promise.all([origin.close(), mirror.close()]);
    }
  });

  test('evidence that is in neither of two locations: both are named', async () => {
    const registry = await startRegistry();
    try {
      registry.add('demo/unsigned', layout('unsigned'));
      const locations = ['demo/one', 'demo/two'].map((path) => `${registry.host}/${path}`);
      const { stdout, report } = await runAction({
        ...SIGNER,
        image: `${registry.host}/demo/unsigned`,
        'signature-repository': locations.join('\n'),
      });
      expect(reportSchema.parse(report).verified).toBe(false);
      for (const location of locations) {
        expect(stdout).toContain(location);
      }
    } finally {
      await registry.close();
    }
  });

  test('what one of two locations holds is reported for that location', async () => {
    const registry = await startRegistry();
    try {
      withoutEvidence(registry, 'demo/copy', 'legacy');
      registry.add('demo/origin', layout('legacy'));
      const locations = ['demo/empty', 'demo/origin'].map((path) => `${registry.host}/${path}`);
      const { stdout, report, summary } = await runAction({
        ...SIGNER,
        image: `${registry.host}/demo/copy`,
        'signature-repository': locations.join('\n'),
        'require-signature': 'true',
        'predicate-type': 'vuln',
      });
      expect(reportSchema.parse(report).verified, summary).toBe(false);
      const evidence = reportSchema.parse(report).images[0]?.evidence ?? [];
      expect(new Set(evidence.map(({ source }) => source.repository))).toEqual(new Set(locations.slice(1)));
      expect(locations.filter((location) => !stdout.includes(location))).toEqual([]);
    } finally {
      await registry.close();
    }
  });

  test('of a Chainguard image: the origin is named, with the input to paste', async () => {
    const { report, result } = await runIn({
      registries: ['mirror.example'],
      layouts: { 'copies/nginx': 'unsigned' },
      inputs: { ...TRUST, image: 'mirror.example/copies/nginx', publisher: 'chainguard' },
    });
    expect(report.verified).toBe(false);
    expect(result.stdout).toContain('signature-repository: mirror.example/copies/nginx=cgr.dev/chainguard/nginx');
  });

  test('each location has its own login', async () => {
    const { report, result, sawAuthorization } = await runIn({
      registries: ['mirror.example'],
      auth: { kind: 'basic', users: { mirror: 'secret-of-the-mirror' } },
      others: { 'origin.example': () => ({ status: 404 }) },
      layouts: { 'copies/legacy': 'legacy' },
      inputs: {
        ...SIGNER,
        image: 'mirror.example/copies/legacy',
        'signature-repository': 'mirror.example=origin.example',
      },
      dockerConfig: { auths: { 'mirror.example': { auth: basic('mirror', 'secret-of-the-mirror') } } },
    });
    expect(report.images[0]?.requirements[0]?.code, result.stdout).toBe('not-signed');
    expect(sawAuthorization('Basic')).toEqual(['mirror.example']);
  });
});

describe.concurrent('retry-missing-for', () => {
  /** A registry that shows no evidence until some seconds after it was first asked for it. */
  async function runSlow(seconds: number, inputs: Readonly<Record<string, string>>) {
    const registry = await startRegistry();
    registry.add('demo/app', layout('bundles-rekor1'));
    let first: number | undefined;
    registry.options = {
      intercept: ({ url, at }) => {
        if (!url.includes('/referrers/')) {
          return undefined;
        }
        first ??= at;
        return at - first < seconds * 1000
          ? {
              body: '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[]}',
              headers: { 'content-type': 'application/vnd.oci.image.index.v1+json' },
            }
          : undefined;
      },
    };
    try {
      const { report } = await runAction({ ...SIGNER, image: `${registry.host}/demo/app`, ...inputs });
      const requested = registry.requests.filter(({ url }) => url.includes('/referrers/')).length;
      return { report: reportSchema.parse(report), requested };
    } finally {
      await registry.close();
    }
  }

  test('what shows a moment after the push is found', async () => {
    expect((await runSlow(1.5, { 'retry-missing-for': '30s' })).report.verified).toBe(true);
  });

  test('without it the first answer counts', async () => {
    const { report, requested } = await runSlow(1.5, {});
    expect([report.images[0]?.requirements[0]?.code, requested]).toEqual(['not-signed', 3]);
  });

  test('it ends in time, and with the time of the image', async () => {
    const short = await runSlow(60, { 'retry-missing-for': '2s' });
    expect([short.report.images[0]?.requirements[0]?.code, short.requested]).toEqual(['not-signed', 6]);
    const bounded = await runSlow(60, { 'retry-missing-for': '10m', timeout: '4s' });
    expect(bounded.report.images[0]?.requirements[0]?.code).toBe('not-signed');
  });
});
