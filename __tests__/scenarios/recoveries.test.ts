import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAction } from '../support/action.ts';
import { RELEASE_IDENTITY } from '../support/evidence.ts';
import { FIXTURES } from '../support/layout.ts';
import { always, indexReply, LyingRegistry, PLACES, TOO_MANY, type Lie } from '../support/lies.ts';
import { failure } from '../support/registry.ts';
import { reportSchema } from '../support/report.ts';

const SIGNER = {
  'trusted-root': join(FIXTURES, 'trusted_root.json'),
  'certificate-identity': RELEASE_IDENTITY,
  artifact: 'none',
};

/** Lies that change nothing, or only one candidate. */
const HARMLESS: readonly { title: string; layout: string; lie: Lie; rejected: readonly string[] }[] = [
  {
    title: '500, then the truth',
    layout: 'legacy',
    lie: { at: PLACES.manifest, reply: (_, n) => (n === 0 ? { status: 500 } : undefined) },
    rejected: [],
  },
  {
    title: '429 that asks for no time, then the truth',
    layout: 'legacy',
    lie: {
      at: PLACES.manifest,
      reply: (_, n) => (n < 2 ? { ...TOO_MANY, headers: { 'retry-after': '0' } } : undefined),
    },
    rejected: [],
  },
  {
    title: 'a closed connection, then the truth',
    layout: 'legacy',
    lie: { at: PLACES.referrers, reply: (_, n) => (n < 2 ? { reset: true } : undefined) },
    rejected: [],
  },
  {
    title: 'a truncated layer, then the truth',
    layout: 'legacy',
    lie: { at: /blobs\//, reply: (_, n) => (n === 0 ? { body: 'x'.repeat(1000), cutAt: 10 } : undefined) },
    rejected: [],
  },
  {
    title: '405 for the referrers API',
    layout: 'legacy',
    lie: { at: PLACES.referrers, reply: always({ status: 405 }) },
    rejected: [],
  },
  {
    title: '400 for the referrers API',
    layout: 'legacy',
    lie: { at: PLACES.referrers, reply: always(failure(400, 'UNSUPPORTED', 'no')) },
    rejected: [],
  },
  {
    title: '406 for the referrers API',
    layout: 'legacy',
    lie: { at: PLACES.referrers, reply: always({ status: 406 }) },
    rejected: [],
  },
  {
    title: 'a page in place of the list of referrers',
    layout: 'legacy',
    lie: {
      at: PLACES.referrers,
      reply: always({ body: '<html>Sign in</html>', headers: { 'content-type': 'text/html' } }),
    },
    rejected: [],
  },
  {
    title: 'a layer of the small SBOM of the index with other bytes',
    layout: 'both',
    lie: { at: /blobs\/sha256:/, reply: (_, n) => (n === 0 ? { body: '{}' } : undefined) },
    rejected: ['unreadable'],
  },
  {
    title: 'a layer that is gone',
    layout: 'both',
    lie: { at: /blobs\/sha256:/, reply: (_, n) => (n === 0 ? failure(404, 'BLOB_UNKNOWN', 'gone') : undefined) },
    rejected: ['unreadable'],
  },
  {
    title: 'a listed bundle that is gone',
    layout: 'both',
    lie: {
      at: /manifests\/sha256:/,
      reply: (_, n) => (n === 0 ? failure(404, 'MANIFEST_UNKNOWN', 'gone') : undefined),
    },
    rejected: ['unreadable'],
  },
  {
    title: 'a listed bundle that is another manifest',
    layout: 'both',
    lie: {
      at: /manifests\/sha256:/,
      reply: (_, n) => (n === 0 ? indexReply('{"schemaVersion":2,"manifests":[]}') : undefined),
    },
    rejected: ['unreadable'],
  },
];

let liar: LyingRegistry;

beforeAll(async () => {
  liar = await LyingRegistry.start();
});

afterAll(async () => {
  await liar.registry.close();
});

describe.concurrent('a registry that recovers or loses an item', () => {
  test.each(HARMLESS)('$title: verified all the same', async ({ title, layout, lie, rejected }) => {
    const path = liar.serve(title, layout, lie);
    const result = await runAction({ ...SIGNER, image: `${liar.registry.host}/${path}` });
    const [image] = reportSchema.parse(result.report).images;
    expect(image?.error).toBeNull();
    expect(image?.verified, result.stdout).toBe(true);
    expect(image?.evidence.flatMap(({ reason }) => reason?.code ?? [])).toEqual(rejected);
    expect(liar.timesAsked(path)).toBeGreaterThan(0);
  });

  test('a tag that moves after it was asked for: all is about the digest of that time', async () => {
    const path = liar.serve('moving', 'legacy', {
      at: PLACES.manifest,
      reply: (_, n) => (n > 0 ? { status: 410 } : undefined),
    });
    const result = await runAction({ ...SIGNER, image: `${liar.registry.host}/${path}` });
    const report = reportSchema.parse(result.report);
    expect(report.verified).toBe(true);
    expect(liar.timesAsked(path)).toBe(1);
    expect(result.outputs['image']).toBe(`${liar.registry.host}/${path}@${report.images[0]?.digest ?? ''}`);
  });
});
