import { TrustedRoot } from '@sigstore/protobuf-specs';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseDigest, digestOf, type Digest } from '../../src/core/image/digest.ts';
import { LIMITS } from '../../src/limits.ts';
import { attest, BLOBS, PROVENANCE, TestGitHub, type Listed } from '../support/attestations.ts';
import { FIXTURES, loadLayout } from '../support/layout.ts';
import { PUBLIC_GOOD, REAL } from '../support/postgres.ts';
import { expectNoSecret, runIn, type Outcome, type World } from '../support/world.ts';
import { Maker } from '../threats/material.ts';

const UNSIGNED = join(FIXTURES, 'layouts/unsigned');
const TOKEN = 'ghs_token-of-the-job';
const REPOSITORY = 'repos/acme/api';

let maker: Maker;
let root: string;
let index: Digest;
let platforms: readonly Digest[];
/** an attestation of the index by the expected workflow */
let genuine: object;

beforeAll(async () => {
  maker = await Maker.start();
  root = JSON.stringify(TrustedRoot.toJSON(maker.sigstore.root()));
  const digests = loadLayout(UNSIGNED).manifests.map(({ digest }) => parseDigest(digest));
  const [first, ...others] = digests.filter((digest) => digest !== undefined);
  index = first ?? digestOf(Buffer.from(''));
  platforms = others;
  genuine = await attest(maker, index);
});

/** Judges an image that carries no evidence in ghcr.io, with GitHub beside it. */
async function runWith(github: TestGitHub, inputs: World['inputs'] = {}, world: Partial<World> = {}): Promise<Outcome> {
  return runIn({
    registries: ['ghcr.io'],
    others: github.hosts,
    layouts: { 'acme/api': 'unsigned' },
    inputs: {
      image: 'ghcr.io/acme/api',
      publisher: 'github:acme/api',
      'trusted-root': 'root.json',
      artifact: 'none',
      'github-attestations': '',
      ...inputs,
    },
    workspaceOf: () => ({ 'root.json': root }),
    ...world,
  });
}

function githubWith(...entries: readonly Listed[]): TestGitHub {
  const github = new TestGitHub();
  github.add(REPOSITORY, index, ...entries);
  return github;
}

const requested = ({ requests }: Outcome, host = 'api.github.com') =>
  requests.filter((request) => request.host === host);
const warningsOf = ({ result }: Outcome) => result.stdout.match(/^::warning.*$/gm) ?? [];
const firstImage = ({ report }: Outcome) => report.images[0];

describe.concurrent("GitHub's attestations", { timeout: 60_000 }, () => {
  test('inline: it verifies, and says where it came from', async () => {
    const outcome = await runWith(githubWith({ bundle: genuine }));
    const { report, result } = outcome;
    expect(report.verified, result.stdout).toBe(true);
    expect(result.code).toBe(0);
    expect(firstImage(outcome)?.evidence).toMatchObject([
      {
        status: 'verified',
        subject: index,
        predicateType: PROVENANCE,
        source: { kind: 'github', repository: REPOSITORY },
        format: 'bundle',
      },
    ]);
    expect([...result.files.keys()].filter((name) => name.endsWith('provenance.slsa.json'))).toHaveLength(1);
    expect(result.summary).toContain(REPOSITORY);
    expect(warningsOf(outcome)).toEqual([]);
    // the index and each platform are asked about
    const digests = requested(outcome).map(({ url }) => /sha256:[0-9a-f]{64}/.exec(url)?.[0]);
    expect(new Set(digests)).toEqual(new Set([index, ...platforms]));
    expect(requested(outcome)[0]?.headers.accept).toBe('application/vnd.github+json');
  });

  test('by URL, packed with snappy: read from the storage without the token', async () => {
    const github = new TestGitHub();
    github.add(REPOSITORY, index, github.keepBundle(genuine));
    const outcome = await runWith(github, { 'github-token': TOKEN });
    expect(outcome.report.verified, outcome.result.stdout).toBe(true);
    expect(requested(outcome, BLOBS)).toHaveLength(1);
    for (const { host, headers } of outcome.requests) {
      const isApi = host === 'api.github.com';
      expect([host, headers.authorization?.includes(TOKEN) === true]).toEqual([host, isApi]);
    }
    expectNoSecret(outcome.result, [TOKEN]);
    expect(outcome.result.stdout).not.toContain('signature-of-the-url');
  });

  test('on several pages', async () => {
    const unexpectedSigners = [digestOf(Buffer.from('one')), digestOf(Buffer.from('two'))];
    const others = await Promise.all(unexpectedSigners.map((digest) => attest(maker, digest)));
    const github = githubWith(...others.map((bundle) => ({ bundle })), { bundle: genuine });
    github.pageSize = 1;
    const outcome = await runWith(github);
    expect(outcome.report.verified, outcome.result.stdout).toBe(true);
    expect(requested(outcome).filter(({ url }) => url.includes(index))).toHaveLength(3);
    expect(firstImage(outcome)?.evidence.map(({ reason }) => reason?.code)).toEqual(['subject', 'subject', undefined]);
  });

  test('without a token: public data needs none', async () => {
    const outcome = await runWith(githubWith({ bundle: genuine }), { 'github-token': '' });
    expect(outcome.report.verified).toBe(true);
    expect(requested(outcome).map(({ headers }) => headers.authorization)).toEqual(
      requested(outcome).map(() => undefined),
    );
  });

  test.each([401, 403])(
    'a token that is refused with %i: one notice, and the anonymous answer decides',
    async (status) => {
      const github = githubWith({ bundle: genuine });
      github.intercept = ({ headers }) => (headers.authorization === undefined ? undefined : { status, body: '{}' });
      const outcome = await runWith(github, { 'github-token': TOKEN });
      expect(outcome.report.verified, outcome.result.stdout).toBe(true);
      expect(outcome.result.stdout.match(/^::notice.*api\.github\.com.*attestations: read/gm)).toHaveLength(1);
    },
  );

  test('nothing there: not signed, and the locations are named', async () => {
    const outcome = await runWith(new TestGitHub());
    expect(firstImage(outcome)?.requirements.map(({ code }) => code)).toContain('not-signed');
    expect(outcome.result.stdout).toMatch(/repos\/acme\/api[^;]*HTTP 404/);
    expect(warningsOf(outcome)).toEqual([]);
  });

  test('an owner where no repository is known: as an organization, then as a user', async () => {
    const github = new TestGitHub();
    github.add('users/acme', index, { bundle: genuine });
    const outcome = await runWith(github, {
      publisher: '',
      'certificate-identity-regexp': 'https://github\\.com/acme/.*',
      'certificate-oidc-issuer': 'https://token.actions.githubusercontent.com',
      'require-signature': 'false',
      'predicate-type': PROVENANCE,
    });
    expect(outcome.report.verified, outcome.result.stdout).toBe(true);
    const paths = requested(outcome).filter(({ url }) => url.includes(index));
    expect(paths.map(({ url }) => url.split('/attestations/')[0])).toEqual(['/orgs/acme', '/users/acme']);
  });

  test('what the registry has is enough: nothing is requested of GitHub', async () => {
    const github = new TestGitHub();
    const inputs = {
      publisher: '',
      'certificate-identity':
        'https://github.com/image-provenance-demo/images/.github/workflows/release.yaml@refs/heads/main',
      'trusted-root': join(FIXTURES, 'trusted_root.json'),
    };
    const layouts = { 'acme/api': 'legacy' };
    const auto = await runWith(github, inputs, { layouts });
    expect([auto.report.verified, requested(auto).length]).toEqual([true, 0]);
    const always = await runWith(github, { ...inputs, 'github-attestations': 'true' }, { layouts });
    expect([always.report.verified, requested(always).length > 0]).toEqual([true, true]);
  });

  test('false: nothing is requested of it', async () => {
    const outcome = await runWith(githubWith({ bundle: genuine }), { 'github-attestations': 'false' });
    expect([outcome.report.verified, requested(outcome)]).toEqual([false, []]);
  });

  test('another registry and an identity that is no workflow of GitHub: nothing is requested of it', async () => {
    const outcome = await runWith(
      githubWith({ bundle: genuine }),
      {
        image: 'registry.example/acme/api',
        publisher: '',
        'certificate-identity': 'me@example.com',
        'certificate-oidc-issuer': 'https://accounts.example',
      },
      { registries: ['registry.example'] },
    );
    expect([outcome.report.verified, requested(outcome)]).toEqual([false, []]);
  });

  test('the same bundle twice counts once', async () => {
    const github = githubWith({ bundle: genuine }, { bundle: genuine });
    expect(firstImage(await runWith(github))?.evidence).toHaveLength(1);
  });
});

describe.concurrent('a GitHub that fails', { timeout: 60_000 }, () => {
  const broken = (): TestGitHub => {
    const github = new TestGitHub();
    github.intercept = () => ({ status: 500, body: '{}' });
    return github;
  };

  test("auto: the image's error too, since nobody knows what is there", async () => {
    const outcome = await runWith(broken());
    const error = firstImage(outcome)?.error;
    expect(error?.code).toBe('unavailable');
    expect(error?.message).toMatch(/HTTP 500/);
    expect(outcome.result.stdout + outcome.result.summary).not.toMatch(/nothing is signed/i);
  });

  test('auto, and out of reach: what the registry has decides, and nobody says that nothing is signed', async () => {
    const outcome = await runWith(new TestGitHub(), {}, { env: { GITHUB_API_URL: 'http://127.0.0.1:9' } });
    const image = firstImage(outcome);
    expect([image?.error, image?.verified, image?.requirements[0]?.code]).toEqual([null, false, 'not-signed']);
    expect(new Set(image?.failedLocations?.map(({ code }) => code))).toEqual(new Set(['unavailable']));
    expect(outcome.result.stdout + outcome.result.summary).not.toMatch(/nothing is signed/i);
    const required = await runWith(
      new TestGitHub(),
      { 'github-attestations': 'true' },
      { env: { GITHUB_API_URL: 'http://127.0.0.1:9' } },
    );
    expect(firstImage(required)?.error?.code).toBe('unavailable');
  });

  test.each([401, 403])('a token that is refused with %i, and then nothing: it may be hidden', async (status) => {
    const github = new TestGitHub();
    github.intercept = ({ headers }) => (headers.authorization === undefined ? undefined : { status, body: '{}' });
    const outcome = await runWith(github, { 'github-token': TOKEN });
    expect(firstImage(outcome)?.error?.code).toBe('unauthorized');
    expect(firstImage(outcome)?.error?.hint).toContain('attestations: read');
  });

  test("true: the image's error", async () => {
    const outcome = await runWith(broken(), { 'github-attestations': 'true' });
    const error = firstImage(outcome)?.error;
    expect(error?.code).toBe('unavailable');
    expect(error?.message).toContain('GET /repos/acme/api/attestations/');
    expect(outcome.result.code).toBe(1);
  });

  test.each<[string, number, Record<string, string>, string, string]>([
    ['forbidden', 403, {}, 'forbidden', 'attestations: read'],
    [
      'the limit is used up',
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1900000000' },
      'rate-limited',
      'github-token',
    ],
    ['asked to wait longer than there is time', 429, { 'retry-after': '4000' }, 'rate-limited', 'github-token'],
    ['no GitHub at all', 200, {}, 'unavailable', 'GITHUB_API_URL'],
  ])('true: %s', async (_, status, headers, code, hint) => {
    const github = new TestGitHub();
    github.intercept = () => ({ status, headers, body: '<html>' });
    const outcome = await runWith(github, { 'github-attestations': 'true', 'github-token': TOKEN });
    const error = firstImage(outcome)?.error;
    expect(error?.code).toBe(code);
    expect(error?.hint).toContain(hint);
    if (headers['x-ratelimit-reset'] !== undefined) {
      expect(error?.message).toContain('2030-03-17T17:46:40');
    }
  });

  test.each(['https://elsewhere.example/repos/acme/api/attestations/x?after=1', 'https://api.github.com:8443/x'])(
    'a next page at %s is not requested',
    async (next) => {
      const github = new TestGitHub();
      github.intercept = () => ({ headers: { link: `<${next}>; rel="next"` }, body: '{"attestations":[]}' });
      const outcome = await runWith(github, { 'github-attestations': 'true', 'github-token': TOKEN });
      expect(firstImage(outcome)?.error?.code).toBe('unavailable');
      expect(outcome.requests.map(({ host }) => host)).not.toContain('elsewhere.example');
    },
  );

  test('pages without end', async () => {
    const github = new TestGitHub();
    github.intercept = ({ url }) => ({
      headers: { link: `<https://api.github.com${url}>; rel="next"` },
      body: '{"attestations":[]}',
    });
    const outcome = await runWith(github, { 'github-attestations': 'true', platform: 'index' });
    expect(firstImage(outcome)?.error?.code).toBe('too-large');
    expect(requested(outcome)).toHaveLength(LIMITS.attestationPages);
  });

  test('a redirect to another host goes without the token', async () => {
    const github = githubWith({ bundle: genuine });
    const moved = (request: { url: string; headers: Record<string, unknown> }) => ({
      status: 301,
      headers: { location: `https://moved.example${request.url}` },
    });
    const world = {
      others: {
        'api.github.com': moved,
        'moved.example': () => ({ body: JSON.stringify({ attestations: [{ bundle: genuine }] }) }),
      },
    };
    const outcome = await runWith(github, { 'github-token': TOKEN }, world);
    expect(outcome.report.verified, outcome.result.stdout).toBe(true);
    const others = outcome.requests.filter(({ host }) => host === 'moved.example');
    expect(others.map(({ headers }) => headers.authorization)).toEqual(others.map(() => undefined));
  });
});

describe.concurrent('evidence of GitHub is not believed more than any other', { timeout: 60_000 }, () => {
  const codesOf = async (...entries: readonly Listed[]) => {
    const outcome = await runWith(githubWith(...entries));
    expect(outcome.report.verified).toBe(false);
    return firstImage(outcome)?.evidence.map(({ reason }) => reason?.code);
  };

  test('of an unexpected signer', async () => {
    const uri = 'https://github.com/mallory/api/.github/workflows/release.yml@refs/heads/main';
    const signer = await maker.signer({ names: [{ uri }], claims: { 12: 'https://github.com/mallory/api' } });
    expect(await codesOf({ bundle: await attest(maker, index, { signer }) })).toEqual(['identity']);
  });

  test('for another image', async () => {
    expect(await codesOf({ bundle: await attest(maker, digestOf(Buffer.from('another'))) })).toEqual(['subject']);
  });

  test('without a log entry, with a root that has logs', async () => {
    const bundle = await attest(maker, index, { entry: 'none', stamps: [maker.sigstore.now] });
    expect(await codesOf({ bundle })).toEqual(['log']);
  });

  test('what cannot be read is rejected one by one', async () => {
    const entries: readonly Listed[] = [
      {},
      { bundle: { mediaType: 'text/plain' } },
      { bundle_url: 'no URL' },
      { bundle_url: 'http://attestations.blob.example/x' },
      { bundle_url: 'https://user:secret@attestations.blob.example/x' },
      { bundle_url: `https://${BLOBS}/not-there?sig=x` },
    ];
    expect(await codesOf(...entries)).toEqual(entries.map(() => 'unreadable'));
  });

  test('what is packed badly, or says that it is huge', async () => {
    const github = new TestGitHub();
    const varint = [0xff, 0xff, 0xff, 0xff, 0x0f];
    const packed = [
      Buffer.from('not snappy at all'),
      Buffer.alloc(0),
      Buffer.from([...varint, 0, 65]),
      // 64 MiB and a byte, and nothing of it
      Buffer.from([0x81, 0x80, 0x80, 0x20, 0, 65]),
      // a literal of negative length, on which decoders have been seen to run for ever
      Buffer.from([100, 0xfc, 0xfa, 0xff, 0xff, 0xff, 0, 0, 0, 0]),
      Buffer.alloc(LIMITS.packedBundleBytes + 1),
    ];
    github.add(REPOSITORY, index, ...packed.map((bytes) => github.keep(bytes)));
    const outcome = await runWith(github);
    const evidence = firstImage(outcome)?.evidence ?? [];
    expect(evidence.map(({ reason }) => reason?.code)).toEqual(packed.map(() => 'unreadable'));
  });

  test('many that unpack to much: they are not all held', async () => {
    const github = new TestGitHub();
    // 60 MiB each: one byte, then copies of it
    const bomb = Buffer.concat([
      Buffer.from([0x80, 0x80, 0x80, 0x1e, 0x00, 0x41, ...Array.from({ length: 63 }, () => [0x00, 0x41]).flat()]),
      Buffer.alloc(3 * (983_040 - 1), Buffer.from([0xfe, 0x40, 0x00])),
    ]);
    github.add(REPOSITORY, index, ...Array.from({ length: 10 }, () => github.keep(bomb)));
    const outcome = await runWith(github, { 'github-attestations': 'true' });
    expect(firstImage(outcome)?.error?.code).toBe('too-large');
  });

  test('a member name that occurs twice: the page is no list', async () => {
    const github = new TestGitHub();
    github.intercept = () => ({ body: `{"attestations":[],"attestations":[{"bundle":${JSON.stringify(genuine)}}]}` });
    const outcome = await runWith(github, { 'github-attestations': 'true' });
    expect(firstImage(outcome)?.error?.code).toBe('unavailable');
  });
});

describe.concurrent('another GitHub than github.com', { timeout: 60_000 }, () => {
  test('the token goes to GITHUB_API_URL only', async () => {
    const github = new TestGitHub('ghes.example', '/api/v3');
    github.add(REPOSITORY, index, github.keepBundle(genuine));
    const outcome = await runWith(
      github,
      { 'github-token': TOKEN },
      { env: { GITHUB_SERVER_URL: 'https://ghes.example', GITHUB_API_URL: 'https://ghes.example/api/v3' } },
    );
    expect(outcome.report.verified, outcome.result.stdout).toBe(true);
    expect(requested(outcome, 'ghes.example')[0]?.url).toMatch(/^\/api\/v3\/repos\/acme\/api\/attestations\/sha256:/);
    const withToken = outcome.requests.filter(({ headers }) => headers.authorization?.includes(TOKEN) === true);
    expect(new Set(withToken.map(({ host }) => host))).toEqual(new Set(['ghes.example']));
  });

  test.each(['http://ghes.example/api/v3', 'nowhere'])('nothing is requested of %s', async (GITHUB_API_URL) => {
    const outcome = await runWith(new TestGitHub(), { 'github-attestations': 'true' }, { env: { GITHUB_API_URL } });
    expect(firstImage(outcome)?.error?.message).toContain('GITHUB_API_URL');
  });
});

describe.skipIf(!existsSync(REAL))('real provenance by actions/attest', { timeout: 60_000 }, () => {
  const read = (name: string): Buffer => readFileSync(join(REAL, 'bundles-polaris', name));

  test.each(['inline', 'by URL'])('%s: of an image that has none in its registry', async (way) => {
    const image = read('image-manifest.json');
    const github = new TestGitHub();
    const bundles = read('slsa-bundles.jsonl').toString().split('\n').filter(Boolean);
    for (const line of bundles) {
      const bundle = z.record(z.string(), z.unknown()).parse(JSON.parse(line));
      github.add(
        'repos/TommyKammy/Shirokuma',
        digestOf(image),
        way === 'inline' ? { bundle } : github.keepBundle(bundle),
      );
    }
    const outcome = await runWith(
      github,
      {
        image: 'registry.example/polaris',
        publisher: 'github:TommyKammy/Shirokuma/.github/workflows/polaris-arm64.yml@refs/heads/main',
        'trusted-root': PUBLIC_GOOD,
      },
      {
        registries: ['registry.example'],
        layouts: {},
        fill: (registry) => registry.putManifest('polaris', image, { tag: 'latest' }),
      },
    );
    expect(outcome.report.verified, outcome.result.stdout).toBe(true);
    const sources = firstImage(outcome)?.evidence.map(({ status, source }) => [status, source.kind]);
    expect(sources).toEqual(bundles.map(() => ['verified', 'github']));
  });
});

test('true, and nothing says which repository: an invalid input before anything is requested', async () => {
  const outcome = await runWith(new TestGitHub(), {
    image: 'registry.example/acme/api',
    publisher: 'chainguard-organization',
    'chainguard-signers': 'ab/cd',
    'github-attestations': 'true',
  });
  expect(outcome.report.error?.code).toBe('config');
  expect(outcome.report.error?.message).toContain('github-attestations');
  expect(outcome.requests).toEqual([]);
});
