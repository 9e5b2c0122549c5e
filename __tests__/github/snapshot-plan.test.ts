import { describe, expect, test } from 'vitest';
import { PackageUrls, unpackPackageUrls, type PackedPackageUrls } from '../../src/attestation/package-urls.ts';
import { readAttestation } from '../../src/attestation/predicate.ts';
import { LIMITS } from '../../src/limits.ts';
import type { ImageOutcome, CheckedImage } from '../../src/outcome.ts';
import { explainSubmission, type Submission } from '../../src/report/snapshot-submission.ts';
import { planSnapshots as plan, type PlannedSnapshot } from '../../src/github/snapshots.ts';
import type { VerifiedAttestation } from '../../src/core/verify/verified.ts';
import {
  attestation,
  certificate,
  digest,
  index,
  checked,
  key,
  rateLimitedImage,
  request,
  requirement,
  SLSA,
  SPDX,
  spdx,
  unsignedImage,
  verified,
  verifiedImage,
} from '../report/samples.ts';

const STEP = { workflow: 'acme/api/.github/workflows/images.yml', job: 'verify', step: 'provenance' };
const planSnapshots = (images: readonly ImageOutcome[]): readonly PlannedSnapshot[] => plan(images, STEP);

/** The image as it is when packages are asked for. */
function withPackages(image: CheckedImage): CheckedImage {
  const packageUrls = new PackageUrls();
  const sboms = image.findings
    .flatMap((finding) => (finding.kind === 'verified' ? [finding.evidence] : []))
    .filter((evidence) => evidence.kind === 'attestation')
    .map((each) => [each, readAttestation(each)] as const)
    .filter(([, { facts }]) => facts.packages !== undefined);
  return { ...image, packageUrls: new Map(sboms.map(([each, { packages }]) => [each, packageUrls.store(packages)])) };
}

/** `verifiedImage`, asked for by another name. */
function named(path: string, tag: string | undefined, version = 'index'): CheckedImage {
  const reference = { repository: { registry: 'ghcr.io', path }, tag, digest: undefined };
  const subject = { ...index(), reference, digest: digest(version) };
  const platforms = subject.platforms.map((each) => ({ ...each, digest: digest(`${version} ${each.name}`) }));
  const sboms = platforms.map((each) => attestation(each.digest, SPDX, spdx(3)));
  const requirements = platforms.map(({ name }, n) => met(name, sboms.slice(n, n + 1)));
  return withPackages(
    checked(sboms.map(verified), requirements, {
      subject: { ...subject, platforms },
      request: request({ requested: `ghcr.io/${path}:${tag ?? ''}`, reference }),
    }),
  );
}

function met(platform: string, by: readonly VerifiedAttestation[], level: 'platform' | 'index' = 'platform') {
  return requirement({ kind: 'attestation', predicateType: SPDX, platform, level, by });
}

const urlsOf = (stored: PackedPackageUrls | undefined): readonly string[] =>
  stored?.kind === 'packed' ? unpackPackageUrls(stored) : [];
const shapeOf = (snapshots: readonly PlannedSnapshot[]): readonly string[] =>
  snapshots.map(({ image, platform, manifests }) =>
    [image, platform, ...manifests.map(({ name }) => name)].join(' | '),
  );

describe('what is submitted', () => {
  test('one snapshot for each platform of a verified image, with what proves it', () => {
    const planned = planSnapshots([withPackages(verifiedImage())]);
    expect(shapeOf(planned)).toEqual([
      'ghcr.io/acme/api | linux/amd64 | ghcr.io/acme/api:1.4 (linux/amd64)',
      'ghcr.io/acme/api | linux/arm64 | ghcr.io/acme/api:1.4 (linux/arm64)',
    ]);
    const [manifest] = planned[0]?.manifests ?? [];
    expect(urlsOf(manifest?.packageUrls)).toHaveLength(38);
    expect(manifest?.metadata).toEqual({
      image: `ghcr.io/acme/api@${digest('index')}`,
      platform: 'linux/amd64',
      digest: digest('linux/amd64'),
      'predicate-type': SPDX,
      signer: 'https://github.com/acme/api/.github/workflows/release.yml@refs/heads/main',
      issuer: 'https://token.actions.githubusercontent.com',
      signed: '2026-11-20T04:12:30.000Z',
    });
  });

  test('two images of two platforms: four', () => {
    expect(shapeOf(planSnapshots([named('acme/api', '1.4'), named('acme/web', undefined)]))).toEqual([
      'ghcr.io/acme/api | linux/amd64 | ghcr.io/acme/api:1.4 (linux/amd64)',
      'ghcr.io/acme/api | linux/arm64 | ghcr.io/acme/api:1.4 (linux/arm64)',
      'ghcr.io/acme/web | linux/amd64 | ghcr.io/acme/web (linux/amd64)',
      'ghcr.io/acme/web | linux/arm64 | ghcr.io/acme/web (linux/arm64)',
    ]);
  });

  test('correlators are four, and those of the next version and another tag the same', () => {
    const first = planSnapshots([named('acme/api', '1.4'), named('acme/web', '2')]).map(({ correlator }) => correlator);
    const next = planSnapshots([named('acme/web', '3', 'new'), named('acme/api', undefined, 'newer')]);
    expect(new Set(first).size).toBe(4);
    expect(next.map(({ correlator }) => correlator).toSorted()).toEqual(first.toSorted());
  });

  test('tags of one image are manifests of its snapshots', () => {
    const images = [named('acme/api', '1.4'), named('acme/api', '1.5', 'other'), named('acme/api', '1.5', 'other')];
    expect(shapeOf(planSnapshots(images))[0]).toBe(
      'ghcr.io/acme/api | linux/amd64 | ghcr.io/acme/api:1.4 (linux/amd64) | ghcr.io/acme/api:1.5 (linux/amd64)',
    );
  });

  test('where nothing else tells two digests apart, they do', () => {
    const images = [named('acme/api', undefined), named('acme/api', undefined, 'other')];
    const [first, second] = ['index', 'other'].map((version) => digest(`${version} linux/amd64`).slice(0, 19));
    expect(shapeOf(planSnapshots(images))[0]).toBe(
      `ghcr.io/acme/api | linux/amd64 | ghcr.io/acme/api@${String(first)} (linux/amd64) | ghcr.io/acme/api@${String(second)} (linux/amd64)`,
    );
  });

  test('nothing of an image that is not verified, or could not be judged', () => {
    const image = withPackages(verifiedImage());
    const notVerified = { ...image, verdict: { ...image.verdict, verified: false } };
    expect(planSnapshots([notVerified, unsignedImage(), rateLimitedImage()])).toEqual([]);
  });

  test('nothing of a verified SBOM that met no requirement', () => {
    const older = attestation(digest('linux/amd64'), SPDX, spdx(7));
    const newer = attestation(digest('linux/amd64'), SPDX, spdx(3));
    const image = withPackages(checked([older, newer].map(verified), [met('linux/amd64', [newer])]));
    expect(planSnapshots([image]).map(({ manifests }) => manifests[0]?.packageUrls.count)).toEqual([3]);
  });

  test('of two formats of SBOM the first that has packages; provenance is none', () => {
    const empty = attestation(digest('linux/amd64'), SPDX, spdx(0));
    const provenance = attestation(digest('linux/amd64'), SLSA, {});
    const full = attestation(digest('linux/amd64'), 'https://cyclonedx.org/bom', {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: [{ type: 'library', name: 'a', purl: 'pkg:npm/a@1' }],
    });
    const all = [provenance, empty, full];
    const image = withPackages(checked(all.map(verified), [met('linux/amd64', all)]));
    expect(
      planSnapshots([image]).flatMap(({ manifests }) => manifests.flatMap((each) => urlsOf(each.packageUrls))),
    ).toEqual(['pkg:npm/a@1']);
    const without = withPackages(checked([provenance, empty].map(verified), [met('linux/amd64', [provenance, empty])]));
    expect(planSnapshots([without])).toEqual([]);
  });

  test('the SBOM of the index is taken where it stands in for a platform', () => {
    const sbom = attestation(digest('index'), SPDX, spdx(3));
    const image = withPackages(
      checked([verified(sbom)], [met('linux/amd64', [sbom], 'index'), met('linux/arm64', [sbom], 'index')]),
    );
    expect(shapeOf(planSnapshots([image]))).toHaveLength(2);
  });

  test('signed by a key, without a time', () => {
    const sbom = attestation(digest('linux/amd64'), SPDX, spdx(1), { signer: key('k'), times: [] });
    const [snapshot] = planSnapshots([withPackages(checked([verified(sbom)], [met('linux/amd64', [sbom])]))]);
    expect(Object.keys(snapshot?.manifests[0]?.metadata ?? {})).toEqual([
      'image',
      'platform',
      'digest',
      'predicate-type',
      'signer',
    ]);
    expect(snapshot?.manifests[0]?.metadata['signer']).toMatch(/^key [0-9a-f]{64}$/);
  });

  test('texts of strangers are visible, and short', () => {
    const name = 'linux/\u202eevil\n';
    const sbom = attestation(digest(name), SPDX, spdx(1), {
      signer: certificate(`https://x/${'\u0000y'.repeat(900)}`),
    });
    const [snapshot] = planSnapshots([
      withPackages(checked([verified(sbom)], [met(name, [sbom])], { subject: index([name]) })),
    ]);
    const [manifest] = snapshot?.manifests ?? [];
    expect(manifest?.name).toBe('ghcr.io/acme/api:1.4 (linux/\\u{202e}evil\\n)');
    expect(manifest?.metadata['signer']).toMatch(/^https:\/\/x\/[\\u{}0y]+…$/);
    expect(manifest?.metadata['signer']?.length).toBeLessThan(2000);
  });
});

describe('what is told', () => {
  const planned = planSnapshots([withPackages(verifiedImage()), named('acme/web', '2')]);
  const [first, second] = planned;
  const submission = (changes: Partial<Submission>): Submission => ({
    images: 2,
    planned,
    taken: [],
    refused: [],
    tooLarge: [],
    stop: undefined,
    ...changes,
  });
  const refusals = planned.map((snapshot) => ({ snapshot, reason: 'HTTP 422 (invalid package url: pkg:x)' }));
  const FORBIDDEN = { reason: 'HTTP 403 (Resource not accessible)', isForbidden: true, retryAfter: undefined };

  test('all are in: a line for all, and one for each', () => {
    expect(explainSubmission(submission({ taken: planned }), false)).toEqual({
      lines: [
        'Submitted to the dependency graph: 4 snapshots with 82 packages',
        ...planned.map(
          ({ image, platform, correlator }, n) =>
            `  ${image} (${platform})  ${n < 2 ? '38' : '3'} packages  correlator ${correlator}`,
        ),
      ],
      annotations: [],
    });
  });

  test('no image is verified: that is told elsewhere', () => {
    expect(explainSubmission(submission({ images: 0, planned: [] }), false)).toEqual({ lines: [], annotations: [] });
  });

  test.each<[string, Partial<Submission>, RegExp]>([
    [
      'no SBOM',
      { planned: [] },
      /^notice No dependency snapshot was submitted: none of the required attestations .* SBOM/,
    ],
    [
      'no right',
      { stop: FORBIDDEN },
      /^warning No dependency snapshot was submitted: HTTP 403 \(Resource not accessible\)\. The job needs `permissions: contents: write`.* dependency graph/,
    ],
    [
      'the graph is off',
      { stop: { ...FORBIDDEN, reason: 'HTTP 404 (The Dependency graph is disabled for this repository.)' } },
      /HTTP 404 \(The Dependency graph is disabled for this repository\.\)\. The repository needs the dependency graph, which .* settings/,
    ],
    [
      'a limit after some',
      {
        taken: first === undefined ? [] : [first],
        stop: { reason: 'HTTP 429', isForbidden: false, retryAfter: 3_600_000 },
      },
      /^warning Only 1 of 4 dependency snapshots were submitted: HTTP 429\. The next request is allowed in 3600 s/,
    ],
    [
      'an end that passes',
      { stop: { reason: 'HTTP 502', isForbidden: false, retryAfter: 1000 } },
      /: HTTP 502\. The verdict/,
    ],
    [
      'refused ones',
      { taken: planned.slice(2), refused: refusals.slice(0, 2) },
      /^warning Only 2 of 4 .*: ghcr\.io\/acme\/api \(linux\/amd64\): HTTP 422 \(invalid package url: pkg:x\); 1 more were refused\. The verdict/,
    ],
    [
      'too large ones',
      { taken: planned.slice(1), tooLarge: planned.slice(0, 1) },
      /: ghcr\.io\/acme\/api \(linux\/amd64\): too many packages \(up to 20000 and 8 MiB/,
    ],
    ['many too large ones', { tooLarge: planned }, /\(linux\/amd64\) and 1 more: too many packages/],
    [
      'more than a step submits',
      { planned: Array.from({ length: LIMITS.snapshots + 3 }, () => second).flatMap((each) => each ?? []) },
      /: 3 are beyond the 200 of one step/,
    ],
    [
      'a hostile reason',
      { stop: { ...FORBIDDEN, reason: '\n::error::x ##[error]' } },
      /: \\n::error::x ##\\\[error\]\. /,
    ],
  ])('%s: one annotation', (_, changes, pattern) => {
    const { annotations } = explainSubmission(submission(changes), false);
    expect(annotations.map(({ level, message }) => `${level} ${message}`)).toEqual([expect.stringMatching(pattern)]);
  });

  test('no right in a run that may only read: a notice', () => {
    const levelOf = (changes: Partial<Submission>): string | undefined =>
      explainSubmission(submission(changes), true).annotations[0]?.level;
    expect(levelOf({ stop: FORBIDDEN })).toBe('notice');
    expect(levelOf({ refused: refusals })).toBe('warning');
  });
});
