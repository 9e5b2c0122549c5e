import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resultOf, type ImageOutcome } from '../../src/outcome.ts';
import { viewOfImage } from '../../src/report/view-of-image.ts';
import { failure, startRegistry, type PutDescriptor, type TestRegistry } from '../support/registry.ts';
import { requestsBy, runRequests, sessionOf } from '../support/run-requests.ts';
import { SignedBuilds } from '../support/signed-builds.ts';

let registry: TestRegistry;
let builds: SignedBuilds;
let old: PutDescriptor;
let current: PutDescriptor;

beforeAll(async () => {
  registry = await startRegistry();
  builds = await SignedBuilds.start(registry);
  const signer = await builds.certificate({
    identity: 'https://github.com/acme/api/.github/workflows/release.yml@refs/tags/v1.0',
  });
  old = builds.put('acme/api', 'v1.0');
  await builds.sign('acme/api', old, signer);
  // the tag moves: to an image that nobody signed
  current = builds.put('acme/api', 'v1.0');
  registry.tag('acme/api', 'v1', old.digest);
});

afterAll(() => registry.close());

async function run(reference: string, mayHaveMoved = true, timeout = 30_000): Promise<ImageOutcome | undefined> {
  registry.requests.length = 0;
  const policy = `version: 1
rules:
  - images: ['${registry.host}/acme/*']
    signers:
      - identity: https://github.com/acme/{name}/.github/workflows/release.yml@refs/tags/{tag}
`;
  const requests = await requestsBy(policy, [`${registry.host}/acme/${reference}`], { mayHaveMoved });
  const [outcome] = await runRequests(sessionOf(builds, { timeout }), requests);
  return outcome;
}

const codeOf = (outcome: ImageOutcome | undefined): string | undefined =>
  outcome?.kind === 'failed' ? outcome.error.code : outcome && resultOf(outcome);

const noticesOf = (outcome: ImageOutcome | undefined): readonly string[] =>
  (outcome && viewOfImage(outcome).details?.subject?.notices)?.map((notice) =>
    notice.replaceAll(registry.host, 'HOST').replaceAll(current.digest, 'CURRENT'),
  ) ?? [];

describe('a reference with tag and digest, verified by its digest', () => {
  test('passes by the tag as it is written, though that has moved to another image, which is told', async () => {
    const outcome = await run(`api:v1.0@${old.digest}`);
    expect(codeOf(outcome)).toBe('verified');
    expect(outcome?.subject?.digest).toBe(old.digest);
    expect(noticesOf(outcome)).toEqual([
      'The tag v1.0 of HOST/acme/api is now CURRENT. The digest in the reference counts.',
    ]);
    expect(registry.requests.filter(({ url }) => url.endsWith('/v1.0')).map(({ method }) => method)).toEqual(['HEAD']);
  });

  test('is not verified as the tag that it has, where that is not the one of its signer', async () => {
    const outcome = await run(`api:v1@${old.digest}`);
    expect(codeOf(outcome)).toBe('failed');
    // it still is that digest
    expect(noticesOf(outcome)).toEqual([]);
  });

  test('whose tag is gone is verified, and that is told', async () => {
    const outcome = await run(`api:v1.0@${old.digest}`);
    registry.options = {
      intercept: ({ url }) => (url.endsWith('/v1.0') ? failure(404, 'MANIFEST_UNKNOWN', 'gone') : undefined),
    };
    const without = await run(`api:v1.0@${old.digest}`);
    registry.options = {};
    expect([outcome, without].map(codeOf)).toEqual(['verified', 'verified']);
    expect(noticesOf(without)).toEqual([
      'The tag v1.0 of HOST/acme/api no longer exists. The digest in the reference counts.',
    ]);
  });

  test('whose tag cannot be looked up is verified, and that is told', async () => {
    registry.options = {
      intercept: ({ url }) => (url.endsWith('/v1.0') ? failure(403, 'DENIED', 'no') : undefined),
    };
    const outcome = await run(`api:v1.0@${old.digest}`);
    registry.options = {};
    expect(codeOf(outcome)).toBe('verified');
    expect(noticesOf(outcome)).toEqual([expect.stringMatching(/^It is unknown whether the tag v1\.0 .*: .*HTTP 403/)]);
  });

  test('does not wait for a tag that is never answered', async () => {
    registry.options = { hold: ({ method }) => (method === 'HEAD' ? new Promise(() => undefined) : Promise.resolve()) };
    const outcome = await run(`api:v1.0@${old.digest}`, true, 3000);
    registry.options = {};
    expect(codeOf(outcome)).toBe('verified');
    expect(noticesOf(outcome)).toEqual([expect.stringContaining('It is unknown')]);
  });

  test('of a registry that names no digest by HEAD is looked at by GET', async () => {
    registry.options = {
      intercept: ({ method, url }) =>
        method === 'HEAD' && url.endsWith('/v1.0') ? { headers: { 'content-type': 'text/plain' } } : undefined,
    };
    const outcome = await run(`api:v1.0@${old.digest}`);
    registry.options = {};
    expect(noticesOf(outcome)).toEqual([expect.stringContaining('is now CURRENT')]);
  });

  test('whose digest is gone is not found, whatever the tag is', async () => {
    const outcome = await run(`api:v1.0@sha256:${'0'.repeat(64)}`);
    expect(codeOf(outcome)).toBe('not-found');
    expect(outcome?.kind === 'failed' && outcome.error.message).toContain('The digest sha256:000');
  });

  test('by a name in a workflow must be the digest of its tag', async () => {
    expect(codeOf(await run(`api:v1.0@${old.digest}`, false))).toBe('tag-moved');
  });
});
