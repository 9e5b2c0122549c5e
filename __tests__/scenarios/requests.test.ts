import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runAction } from '../support/action.ts';
import { longestChain } from '../support/chain.ts';
import { RELEASE_IDENTITY } from '../support/evidence.ts';
import { FIXTURES, loadLayout } from '../support/layout.ts';
import { startRegistry, type RegistryOptions, type SeenRequest, type TestRegistry } from '../support/registry.ts';
import { reportSchema, type Report } from '../support/report.ts';

const SIGNER = {
  'trusted-root': join(FIXTURES, 'trusted_root.json'),
  'certificate-identity': RELEASE_IDENTITY,
  artifact: 'none',
};

const THREE_TYPES = 'https://spdx.dev/Document\nhttps://slsa.dev/provenance/v1\nhttps://apko.dev/image-configuration';

async function runAgainst(
  options: RegistryOptions,
  lines: (registry: TestRegistry) => readonly string[],
  layouts: readonly string[] = ['both'],
  predicateTypes = THREE_TYPES,
): Promise<{ requests: readonly SeenRequest[]; report: Report; stdout: string }> {
  const registry = await startRegistry(options);
  try {
    for (const layout of layouts) {
      registry.add(`acme/${layout}`, join(FIXTURES, 'layouts', layout));
    }
    const { report, stdout } = await runAction({
      ...SIGNER,
      'predicate-type': predicateTypes,
      timeout: '30s',
      image: lines(registry).join('\n'),
    });
    return { requests: registry.requests, report: reportSchema.parse(report), stdout };
  } finally {
    await registry.close();
  }
}

function kindOf({ url, headers }: SeenRequest): string {
  if (url.startsWith('/token')) {
    return 'token';
  }
  const [, what = '', reference = ''] = /\/(manifests|blobs|referrers)\/([^?]+)/.exec(url) ?? [];
  if (what === 'manifests' && !reference.startsWith('sha256')) {
    return headers.authorization === undefined ? 'challenge' : 'manifest';
  }
  return what === 'manifests' && reference.startsWith('sha256:') ? 'manifests' : what === 'blobs' ? 'blobs' : 'lists';
}

/** How many requests of each kind a run has to make that asks everything once. */
function neededFor(layout: string): Readonly<Record<string, number>> {
  const manifest = z.object({
    subject: z.object({ digest: z.string() }).optional(),
    layers: z.array(z.object({ digest: z.string() })).default([]),
    manifests: z.array(z.object({ digest: z.string() })).default([]),
  });
  const { blobs, manifests } = loadLayout(join(FIXTURES, 'layouts', layout));
  const read = manifests.map(({ digest, tag }) => ({
    digest,
    tag,
    ...manifest.parse(JSON.parse(blobs.get(digest)?.toString('utf8') ?? '{}')),
  }));
  const image = read.find(({ tag }) => tag === 'latest');
  const digests = 1 + (image?.manifests.length ?? 0);
  // a referrers tag lists what index.json lists too
  const bundles = new Set(read.filter(({ subject }) => subject !== undefined).map(({ digest }) => digest)).size;
  const layers = read.filter(({ tag }) => tag?.startsWith('sha256-') === true).flatMap((each) => each.layers);
  return {
    lists: digests * ['referrers', 'referrers tag', '.sig', '.att'].length,
    manifests: bundles,
    blobs: bundles + layers.length,
  };
}

/** Holds every answer until all requests of its kind are open: a client that makes them one by one waits for ever. */
function allAtOnce(layout: string): NonNullable<RegistryOptions['hold']> {
  const needed = neededFor(layout);
  const gates = new Map(Object.keys(needed).map((kind) => [kind, { count: 0, ...Promise.withResolvers<undefined>() }]));
  return async (request) => {
    const kind = kindOf(request);
    const gate = gates.get(kind);
    if (gate === undefined) {
      return;
    }
    gate.count++;
    if (gate.count >= (needed[kind] ?? 0)) {
      gate.resolve(undefined);
    }
    await gate.promise;
  };
}

const TOKENS: RegistryOptions = { auth: { kind: 'token', anonymous: true } };

describe.concurrent('requests for one image', () => {
  test('two platforms, three types, both formats, a login: six round trips', async () => {
    const { requests, report, stdout } = await runAgainst({ ...TOKENS, hold: allAtOnce('both') }, ({ host }) => [
      `${host}/acme/both`,
    ]);
    expect(report.verified, stdout).toBe(true);
    expect(longestChain(requests).map(kindOf)).toEqual([
      'challenge',
      'token',
      'manifest',
      'lists',
      'manifests',
      'blobs',
    ]);
    expect(requests).toHaveLength(3 + Object.values(neededFor('both')).reduce((sum, n) => sum + n));
  });

  test.each([
    ['without a login', 'both', true, ['manifest', 'lists', 'manifests', 'blobs']],
    ['cosign tags only', 'legacy', true, ['manifest', 'lists', 'blobs']],
    ['referrers by tag only', 'referrers-tag', false, ['manifest', 'lists', 'manifests', 'blobs']],
  ])('%s', async (_, layout, referrers, chain) => {
    const options = { referrers, hold: allAtOnce(layout) };
    const { requests, report, stdout } = await runAgainst(
      options,
      ({ host }) => [`${host}/acme/${layout}`],
      [layout],
      'sbom',
    );
    expect(report.verified, stdout).toBe(true);
    const named = longestChain(requests)
      .map(kindOf)
      .map((kind) => (kind === 'challenge' ? 'manifest' : kind));
    expect(named).toEqual(chain);
  });

  test('nothing is asked twice', async () => {
    const { requests } = await runAgainst(TOKENS, ({ host }) => [`${host}/acme/both`]);
    const requested = requests.map(({ url, headers }) => `${headers.authorization === undefined ? '-' : '+'} ${url}`);
    expect(requested.filter((each, n) => requested.indexOf(each) !== n)).toEqual([]);
    expect(new Set(requests.map(({ method }) => method))).toEqual(new Set(['GET']));
  });
});

describe.concurrent('requests for several images', () => {
  test('lines of one repository share one token', async () => {
    const { requests, report, stdout } = await runAgainst(TOKENS, ({ host }) => {
      const { manifests } = loadLayout(join(FIXTURES, 'layouts/both'));
      const digest = manifests.find(({ tag }) => tag === 'latest')?.digest ?? '';
      return [`${host}/acme/both:latest`, `${host}/acme/both@${digest}`];
    });
    expect(report.images).toHaveLength(2);
    expect(report.verified, stdout).toBe(true);
    expect(requests.filter(({ url }) => url.startsWith('/token'))).toHaveLength(1);
  });

  test('each repository has a token of its own, for it alone', async () => {
    const { requests, report, stdout } = await runAgainst(
      TOKENS,
      ({ host }) => [`${host}/acme/both`, `${host}/acme/legacy`],
      ['both', 'legacy'],
    );
    expect(report.verified, stdout).toBe(true);
    const tokens = requests.filter(({ url }) => url.startsWith('/token'));
    expect(tokens.map(({ url }) => new URL(url, 'http://x').searchParams.get('scope')).sort()).toEqual([
      'repository:acme/both:pull',
      'repository:acme/legacy:pull',
    ]);
    const seen = requests.flatMap(({ url, headers }) => {
      const path = /^\/v2\/(acme\/\w+)\//.exec(url)?.[1];
      return path === undefined || headers.authorization === undefined ? [] : [`${path} ${headers.authorization}`];
    });
    expect(new Set(seen).size).toBe(2);
  });

  test('at most 32 requests are open, however many images there are', async () => {
    const { promise: areMany, resolve: release } = Promise.withResolvers<undefined>();
    const layouts = ['both', 'legacy', 'bundles-rekor1', 'bundles-rekor2', 'rebuilt', 'legacy-intoto', 'one-platform'];
    const { requests, report } = await runAgainst(
      {
        hold: ({ url, open }) => {
          if (open > 16) {
            release(undefined);
          }
          return /referrers|\.sig$|\.att$/.test(url) ? areMany : Promise.resolve();
        },
      },
      ({ host }) => layouts.map((layout) => `${host}/acme/${layout}`),
      layouts,
    );
    expect(report.images.filter(({ error }) => error !== null)).toEqual([]);
    const most = Math.max(...requests.map(({ open }) => open));
    expect(most).toBeLessThanOrEqual(32);
    expect(most).toBeGreaterThan(16);
  });
});
