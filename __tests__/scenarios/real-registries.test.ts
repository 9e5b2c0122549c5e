import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAction } from '../support/action.ts';
import { RELEASE_IDENTITY } from '../support/evidence.ts';
import { FIXTURES } from '../support/layout.ts';
import { startRegistry, type RegistryOptions } from '../support/registry.ts';
import { reportSchema } from '../support/report.ts';

const ROBOT = { 'registry-username': 'robot', 'registry-password': 'word-of-the-robot' };
const USERS = { robot: 'word-of-the-robot' };

/** Runs the action on a fixture in a registry of this behavior. */
async function run(options: RegistryOptions, layout: string, inputs: Readonly<Record<string, string>> = {}) {
  const registry = await startRegistry(options);
  try {
    registry.add('team/app', join(FIXTURES, 'layouts', layout));
    const result = await runAction({
      image: `${registry.host}/team/app`,
      'trusted-root': join(FIXTURES, 'trusted_root.json'),
      'certificate-identity': RELEASE_IDENTITY,
      artifact: 'none',
      ...inputs,
    });
    const [image] = reportSchema.parse(result.report).images;
    return { result, image, requests: registry.requests };
  } finally {
    await registry.close();
  }
}

describe.concurrent('what real registries do (docs/registries.md)', () => {
  // distribution 2.8: an index is not there for those who do not say that they can read one
  test.each(['legacy', 'referrers-tag'])('a manifest is shown to those who accept its type: %s', async (layout) => {
    const { image, result } = await run({ strictAccept: true, referrers: false }, layout);
    expect(image?.verified, result.stdout).toBe(true);
  });

  // ociregistry: a list that was never filled is `null` in Go
  test.each([
    { layout: 'legacy', verified: true, unmet: [] },
    { layout: 'unsigned', verified: false, unmet: ['not-signed'] },
  ])('an empty list of referrers is null: $layout', async ({ layout, verified, unmet }) => {
    const { image, result } = await run({ emptyReferrers: null }, layout);
    expect([image?.error, image?.verified], result.stdout).toEqual([null, verified]);
    const codes = image?.requirements.flatMap(({ met, code }) => (met ? [] : [code]));
    expect([...new Set(codes)]).toEqual(unmet);
  });

  // token services give a token to everybody; the registry then says that it opens nothing, with 401 again
  describe('a token that opens nothing', () => {
    const auth = { kind: 'token', users: USERS, anonymous: 'powerless' } as const;

    test('is given to those without a login', async () => {
      const { image, requests, result } = await run({ auth }, 'legacy');
      expect(image?.error?.code, result.stdout).toBe('unauthorized');
      // asked, logged in, asked again: no loop
      expect(requests.map(({ url }) => url.split(/[/?]/)[1])).toEqual(['v2', 'token', 'v2']);
    });

    test('is not given to those with one', async () => {
      const { image, result } = await run({ auth }, 'legacy', ROBOT);
      expect(image?.verified, result.stdout).toBe(true);
    });
  });

  // distribution: what it does not serve is 404 before it asks who is there
  describe('the referrers API is 404 without a login', () => {
    test.each([
      { auth: { kind: 'basic', users: USERS } as const },
      { auth: { kind: 'token', users: USERS, anonymous: 'powerless' } as const },
    ])('$auth.kind', async ({ auth }) => {
      const evidence = await startRegistry({ auth, referrers: 'unrouted' });
      try {
        evidence.add('team/evidence', join(FIXTURES, 'layouts/referrers-tag'));
        // there, that answer is the first one
        const elsewhere = { 'signature-repository': `${evidence.host}/team/evidence`, registry: evidence.host };
        const right = await run({}, 'referrers-tag', { ...elsewhere, ...ROBOT });
        expect(right.image?.verified, right.result.stdout).toBe(true);
        const wrong = await run({}, 'referrers-tag', { ...elsewhere, ...ROBOT, 'registry-password': 'another' });
        expect(wrong.image?.error?.code, wrong.result.stdout).toBe('unauthorized');
      } finally {
        await evidence.close();
      }
    });
  });
});
