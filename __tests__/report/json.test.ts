import { hintOf, IN_WORKFLOW } from '../../src/report/advice/hints.ts';
import { expect, test } from 'vitest';
import { ConfigError, ImageError, TrustError } from '../../src/errors.ts';
import { renderReport as renderParts } from '../../src/report/json.ts';
import type { RunView } from '../../src/report/view.ts';
import { reportSchema } from '../support/report.ts';
import {
  attestation,
  certificate,
  digest,
  IDENTITY,
  ISSUER,
  checked,
  key,
  partsOf,
  rejected,
  request,
  requirement,
  view,
  signature,
  spdx,
  SPDX,
  unexpectedSigner,
  verified,
  verifiedImage,
  rateLimitedImage,
  unsignedImage,
} from './samples.ts';

function read(report: string) {
  return reportSchema.parse(JSON.parse(report));
}

async function renderReport(outcome: RunView): Promise<string> {
  return (await partsOf(renderParts(outcome))).join('');
}

test('a verified image: requirements point at the evidence that met them', async () => {
  const report = read(await renderReport(view([verifiedImage()])));
  const [image] = report.images;
  expect(report).toMatchObject({
    verified: true,
    startedAt: '2026-11-23T10:00:00.000Z',
    durationMs: 1500,
    error: null,
  });
  expect(image).toMatchObject({
    reference: 'ghcr.io/acme/api:1.4',
    digest: digest('index'),
    image: `ghcr.io/acme/api@${digest('index')}`,
    publisher: null,
    verified: true,
  });
  expect(image?.requirements.map(({ platform, by }) => [platform, by])).toEqual([
    ['index', [0]],
    ['linux/amd64', [1]],
    ['linux/arm64', [2]],
    ['linux/amd64', [3]],
    ['linux/arm64', [4]],
  ]);
  expect(image?.evidence.map(({ kind, status, platform, file }) => [kind, status, platform, file])).toEqual([
    ['signature', 'verified', 'index', null],
    ['attestation', 'verified', 'linux/amd64', 'api-0123456789ab/linux-amd64/sbom.spdx.json'],
    ['attestation', 'verified', 'linux/arm64', 'api-0123456789ab/linux-arm64/sbom.spdx.json'],
    ['attestation', 'verified', 'linux/amd64', 'api-0123456789ab/linux-amd64/provenance.slsa.json'],
    ['attestation', 'verified', 'linux/arm64', 'api-0123456789ab/linux-arm64/provenance.slsa.json'],
    ['attestation', 'rejected', 'linux/amd64', null],
  ]);
  expect(image?.evidence[0]).toMatchObject({
    signer: { identity: IDENTITY, issuer: ISSUER, extensions: { githubWorkflowTrigger: 'push' } },
    log: [{ entry: 'hashedrekord 0.0.1', logIndex: '1029384756', integratedTime: '2026-11-20T04:12:30.000Z' }],
    times: [{ source: 'rekor', time: '2026-11-20T04:12:30.000Z' }],
    signedName: 'ghcr.io/acme/api',
    facts: null,
  });
  expect(image?.evidence[1]?.facts).toEqual({
    kind: 'spdx',
    bytes: Buffer.byteLength(JSON.stringify(spdx(38))),
    packages: {
      count: 38,
      byType: { top: [{ name: 'apk', count: 38 }], others: 0 },
      licenses: {
        top: [
          { name: 'MIT', count: 25 },
          { name: 'Apache-2.0', count: 13 },
        ],
        others: 0,
      },
      withoutLicense: 0,
    },
  });
  expect(image?.evidence[3]?.facts).toMatchObject({
    kind: 'slsa-v1',
    provenance: {
      builder: 'https://github.com/chainguard-dev/terraform-provider-apko',
      buildType: 'https://apko.dev/slsa-build-type@v1',
      source: {},
    },
  });
});

test('facts are bounded in number', async () => {
  const packages = Array.from({ length: 150 }, (_, n) => ({
    name: `p${n}`,
    licenseDeclared: `L-${n}`,
  }));
  const sbom = attestation(digest('index'), SPDX, { spdxVersion: 'SPDX-2.3', SPDXID: 'x', packages });
  const [reported] = read(await renderReport(view([checked([verified(sbom)], [])]))).images[0]?.evidence ?? [];
  expect(reported?.facts).toMatchObject({ packages: { count: 150, licenses: { others: 130 } } });
});

test('of rejected evidence nothing is told as a fact, but a signer who is proven', async () => {
  const image = checked(
    [
      rejected('log', 'no entry'),
      unexpectedSigner(certificate('https://github.com/x/y/.github/workflows/z.yml@refs/heads/main'), {
        predicateType: SPDX,
      }),
    ],
    [requirement({ met: false, code: 'all-rejected' })],
  );
  const [first, second] = read(await renderReport(view([image]))).images[0]?.evidence ?? [];
  const nulls = { predicateType: null, signedName: null, log: null, file: null, facts: null };
  expect(first).toMatchObject({ ...nulls, reason: { code: 'log', message: 'no entry' }, signer: null, times: null });
  expect(second).toMatchObject({ ...nulls, kind: 'attestation', reason: { code: 'identity' } });
  expect(second?.signer).toMatchObject({ issuer: ISSUER });
  expect(second?.times).toHaveLength(1);
});

test('an image whose platform alone is covered names the digest to deploy', async () => {
  const amd64 = signature(digest('linux/amd64'), key('a'), { log: [], times: [], signedName: undefined });
  const sbom = attestation(digest('linux/amd64'), SPDX, spdx(1));
  const image = checked([verified(amd64), verified(sbom)], [requirement({ platform: 'linux/amd64', by: [amd64] })], {
    request: request({ publisher: 'chainguard' }),
    verdict: { digest: digest('linux/amd64') },
  });
  const [reported] = read(await renderReport(view([image]))).images;
  expect(reported).toMatchObject({
    digest: digest('index'),
    image: `ghcr.io/acme/api@${digest('linux/amd64')}`,
    publisher: 'chainguard',
  });
  expect(reported?.evidence[0]).toMatchObject({ signer: key('a').kind === 'key' ? {} : null, log: [], times: [] });
});

test('an image that could not be judged', async () => {
  const error = new ImageError(
    'rate-limited',
    '429',
    { topic: 'notice', about: 'Log in.' },
    {
      limit: { limit: 100, remaining: 0, window: 21600 },
    },
  );
  const [image] = read(
    await renderReport(view([{ kind: 'failed', request: request(), subject: undefined, error, duration: 1 }])),
  ).images;
  expect(image).toEqual({
    reference: 'ghcr.io/acme/api:1.4',
    digest: null,
    image: null,
    mediaType: null,
    publisher: null,
    platforms: [],
    verified: false,
    result: 'error',
    rule: null,
    error: {
      code: 'rate-limited',
      message: '429',
      hint: 'Log in.',
      limit: { limit: 100, remaining: 0, window: 21600 },
    },
    requirements: [],
    evidence: [],
  });
});

test.each([
  [new ConfigError(['a', 'b']), 'config'],
  [new TrustError('no root', { topic: 'notice', about: 'Give trusted-root.' }), 'trust'],
])('a run that ended early', async (error, code) => {
  expect(read(await renderReport(view([], { error, insecure: ['insecure-ignore-tlog'] })))).toMatchObject({
    verified: false,
    error: { code, message: error.message, hint: hintOf(error.advice, IN_WORKFLOW) },
    insecure: ['insecure-ignore-tlog'],
    images: [],
  });
});

test('a shard, and what its report is compared by', async () => {
  const sharded = view([verifiedImage()], { shard: { index: 2, count: 3 }, enforce: false });
  expect(read(await renderReport(sharded))).toMatchObject({
    enforce: false,
    shard: { index: 2, count: 3 },
    list: digest('list'),
    inputs: digest('inputs'),
  });
  const hasIssues = view([], { error: new ConfigError(['a']), listDigest: undefined, inputsDigest: undefined });
  const report = read(await renderReport(hasIssues));
  expect(report).toMatchObject({ list: null, inputs: null });
  expect(report).not.toHaveProperty('shard');
});

test('it is written in parts, an image each, and laid out as a whole would be', async () => {
  const outcome = view([verifiedImage(), unsignedImage(), rateLimitedImage(), verifiedImage()], { canceled: true });
  const parts = await partsOf(renderParts(outcome));
  expect(parts).toHaveLength(6);
  const text = parts.join('');
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  expect(JSON.parse(text)).toHaveProperty('cancelled', true);
  expect(JSON.parse(await renderReport(view([])))).not.toHaveProperty('cancelled');
});
