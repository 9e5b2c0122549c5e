import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImageRequest } from '../../src/core/policy/request.ts';
import { resultOf, type ImageOutcome } from '../../src/outcome.ts';
import { proposePolicy } from '../../src/proposal/propose-policy.ts';
import { requestFor } from '../run/images.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { requestsBy, runRequests, sessionOf, TODAY } from '../support/run-requests.ts';
import { SIGNATURE, SignedBuilds } from '../support/signed-builds.ts';

const SPDX = 'https://spdx.dev/Document';
const SLSA = 'https://slsa.dev/provenance/v1';

let registry: TestRegistry;
let builds: SignedBuilds;
/** images by what is expected of them by the proposal */
const expected = new Map<string, string>();

const workflow = (of: string, ref: string, file = 'release.yml'): string =>
  `https://github.com/${of}/.github/workflows/${file}@${ref}`;
const by = (of: string, ref: string, source = of) =>
  builds.certificate({ identity: workflow(of, ref), source: `https://github.com/${source}` });

beforeAll(async () => {
  registry = await startRegistry();
  builds = await SignedBuilds.start(registry);
  for (const [name, tag, ref] of [
    ['acme/api', '1.0.0', 'refs/tags/v1.0.0'],
    ['acme/api', '1.1.0', 'refs/tags/v1.1.0'],
    ['acme/web', '2.0.0', 'refs/tags/v2.0.0'],
    ['acme/worker', 'latest', 'refs/heads/main'],
    ['acme/floating', '1', 'refs/tags/v1.2.3'],
  ] as const) {
    await builds.sign(name, builds.put(name, tag), await by(name, ref));
    expected.set(`${name}:${tag}`, 'verified');
  }
  const provenance = builds.put('acme/provenance', '1');
  await builds.attach('acme/provenance', provenance, await by('acme/provenance', 'refs/heads/main'), SLSA);
  expected.set('acme/provenance:1', 'verified');
  const parts = builds.put('acme/parts', '1');
  await builds.attach('acme/parts', parts, await by('acme/parts', 'refs/tags/1'), SIGNATURE);
  await builds.attach('acme/parts', parts, await by('acme/parts', 'refs/tags/1'), SPDX);
  await builds.attach('acme/parts', parts, await by('slsa/generator', 'refs/tags/v2', 'acme/parts'), SLSA);
  expected.set('acme/parts:1', 'verified');
  const [index, amd64, arm64] = builds.putIndex('acme/index', '1');
  const signer = await by('acme/index', 'refs/tags/1');
  await builds.attach('acme/index', index, signer, SIGNATURE);
  await builds.attach('acme/index', amd64, signer, SPDX);
  await builds.attach('acme/index', arm64, signer, SPDX);
  await builds.attach('acme/index', arm64, signer, SLSA);
  expected.set('acme/index:1', 'verified');
  const person = await builds.certificate({ identity: 'dev@acme.example', issuer: 'https://accounts.google.com' });
  await builds.sign('people/tool', builds.put('people/tool', '1'), person);
  expected.set('people/tool:1', 'verified');
  const pinned = builds.put('acme/pinned', '1');
  await builds.sign('acme/pinned', pinned, await by('acme/pinned', 'refs/tags/v1'));
  builds.put('acme/pinned', '1');
  expected.set(`acme/pinned:1@${pinned.digest}`, 'verified');
  expected.set(`acme/pinned@${pinned.digest}`, 'verified');
  // nobody whom a policy could name
  builds.put('acme/unsigned', '1');
  expected.set('acme/unsigned:1', 'failed');
  await builds.sign('keys/tool', builds.put('keys/tool', '1'), builds.key().signer);
  expected.set('keys/tool:1', 'failed');
  for (const [at, identity] of ['https://example.com/{tag}', 'https://example.com/\u0000a'].entries()) {
    await builds.sign(`strange/n${at}`, builds.put(`strange/n${at}`, '1'), await builds.certificate({ identity }));
    expected.set(`strange/n${at}:1`, 'failed');
  }
  expected.set('not/there:1', 'error');
});

afterAll(() => registry.close());

const names = (): readonly string[] => [...expected.keys()].map((name) => `${registry.host}/${name}`);

function examine(): Promise<readonly ImageOutcome[]> {
  const requests = names().map((name): ImageRequest => requestFor(name, { isExamined: true, mayHaveMoved: true }));
  return runRequests(sessionOf(builds), requests);
}

const byName = (outcomes: readonly ImageOutcome[]): object =>
  Object.fromEntries(
    outcomes.map((outcome) => [outcome.request.requested.replace(`${registry.host}/`, ''), resultOf(outcome)]),
  );

describe('what a scan without a policy proposes', () => {
  test('verifies nothing', async () => {
    const outcomes = await examine();
    expect(new Set(outcomes.map(resultOf))).toEqual(new Set(['proposed', 'error']));
    // whoever has such an outcome has no evidence in hand
    expect(outcomes.filter((outcome) => 'findings' in outcome || 'verdict' in outcome)).toEqual([]);
  });

  test('is, as the policy, what verifies the images that are signed, and nothing else', async () => {
    const text = proposePolicy(await examine(), { today: TODAY }) ?? '';
    const requests = await requestsBy(text, names(), { mayHaveMoved: true });
    const outcomes = await runRequests(sessionOf(builds), requests);
    expect(byName(outcomes), text).toEqual(
      // without a rule there is no request
      Object.fromEntries([...expected].map(([name, result]) => [name, result === 'error' ? 'failed' : result])),
    );
  });

  test('follows releases, and stays with whom it proposes', async () => {
    const text = proposePolicy(await examine(), { today: TODAY }) ?? '';
    await builds.sign('acme/api', builds.put('acme/api', '1.2.0'), await by('acme/api', 'refs/tags/v1.2.0'));
    await builds.sign('acme/api', builds.put('acme/api', '1.3.0'), await by('acme/api', 'refs/tags/v1.2.0'));
    await builds.sign('acme/api', builds.put('acme/api', '1.4.0'), await by('evil/api', 'refs/tags/v1.4.0'));
    await builds.sign(
      'acme/api',
      builds.put('acme/api', '1.5.0'),
      await by('acme/api', 'refs/tags/v1.5.0', 'evil/api'),
    );
    const tags = ['1.2.0', '1.3.0', '1.4.0', '1.5.0'].map((tag) => `${registry.host}/acme/api:${tag}`);
    const outcomes = await runRequests(sessionOf(builds), await requestsBy(text, tags));
    expect(outcomes.map(resultOf)).toEqual(['verified', 'failed', 'failed', 'failed']);
  });
});
