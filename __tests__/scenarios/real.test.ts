import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { hexOf, parseDigest } from '../../src/core/image/digest.ts';
import { runAction } from '../support/action.ts';
import { addPostgres, PUBLIC_GOOD, REAL } from '../support/postgres.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { reportSchema, type Report } from '../support/report.ts';

const CHAINGUARD = 'https://github.com/chainguard-images/images/.github/workflows/release.yaml@refs/heads/main';

const read = (path: string): Buffer => readFileSync(join(REAL, path));

const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/** cosign's tag for a digest. */
function cosignTag(digest: string, suffix: string): string {
  const parsed = parseDigest(digest);
  if (parsed === undefined) {
    throw new Error(`${digest} is no digest`);
  }
  return `sha256-${hexOf(parsed)}${suffix}`;
}

const layoutIndex = z.object({
  manifests: z.array(
    z.object({ digest: z.string(), mediaType: z.string(), annotations: z.record(z.string(), z.string()) }),
  ),
});

/** A layout as `cosign save` writes it: the image, and its attestations beside it. */
function addSlsaContainer(registry: TestRegistry, version: string): string {
  const path = `slsa/${version}`;
  const folder = join(REAL, 'slsa-container', version, 'container_workflow_dispatch');
  for (const name of readdirSync(join(folder, 'blobs/sha256'))) {
    registry.putBlob(path, readFileSync(join(folder, 'blobs/sha256', name)));
  }
  const { manifests } = layoutIndex.parse(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')));
  const image = manifests.find(({ annotations }) => annotations['kind']?.includes('image'));
  for (const { digest, mediaType, annotations } of manifests) {
    const bytes = readFileSync(join(folder, 'blobs/sha256', digest.replace('sha256:', '')));
    const isAttestations = annotations['kind'] === 'dev.cosignproject.cosign/atts';
    registry.putManifest(path, bytes, {
      mediaType,
      tag: isAttestations ? cosignTag(image?.digest ?? '', '.att') : 'latest',
    });
  }
  return `${registry.host}/${path}`;
}

function addPolaris(registry: TestRegistry): string {
  const path = 'polaris';
  const image = registry.putManifest(path, read('bundles-polaris/image-manifest.json'), { tag: 'latest' });
  const bundles = [
    read('bundles-polaris/cosign-signature-bundle.json'),
    read('bundles-polaris/trivy-attestation-bundle.json'),
    ...read('bundles-polaris/slsa-bundles.jsonl')
      .toString('utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => Buffer.from(line)),
  ];
  for (const bundle of bundles) {
    registry.putManifest(path, {
      schemaVersion: 2,
      artifactType: BUNDLE,
      config: { ...registry.putBlob(path, Buffer.from('{}')), mediaType: 'application/vnd.oci.empty.v1+json' },
      layers: [registry.putBlob(path, bundle, BUNDLE)],
      subject: image,
    });
  }
  return `${registry.host}/${path}`;
}

describe.skipIf(!existsSync(REAL))('publicly signed images of other projects', { timeout: 60_000 }, () => {
  let registry: TestRegistry;

  beforeAll(async () => {
    registry = await startRegistry();
    addPostgres(registry);
  });

  afterAll(async () => {
    await registry.close();
  });

  const run = async (
    inputs: Record<string, string>,
  ): Promise<{ report: Report; files: ReadonlyMap<string, Buffer>; summary: string }> => {
    const { report, files, summary, stdout, code } = await runAction({ 'trusted-root': PUBLIC_GOOD, ...inputs });
    const parsed = reportSchema.parse(report);
    expect(code, stdout).toBe(parsed.verified ? 0 : 1);
    return { report: parsed, files, summary };
  };

  test('cgr.dev/chainguard/postgres of July 2026, linux/arm64: signature, SBOM and provenance', async () => {
    const { report, files, summary } = await run({
      image: `${registry.host}/chainguard/postgres`,
      platform: 'linux/arm64',
      'certificate-identity': CHAINGUARD,
      'predicate-type': 'spdx\nslsaprovenance1',
    });
    expect(report.verified).toBe(true);
    expect(summary).toMatch(/\[`(\d+)`\]\(https:\/\/search\.sigstore\.dev\/\?logIndex=\1\)/);
    expect(summary).toContain('[`chainguard-images/images`](https://github.com/chainguard-images/images)');
    const [image] = report.images;
    expect(image?.digest).toBe('sha256:3dc629a917612f1630c6f8e7a17f23a42cbd5917b9b3080972b70b1583daff34');
    expect(image?.evidence.filter(({ status }) => status === 'rejected').map(({ reason }) => reason?.code)).toEqual([
      'unreadable',
    ]);
    const sbom = [...files].find(([path]) => path.endsWith('linux-arm64/sbom.spdx.json'))?.[1];
    expect(z.object({ packages: z.array(z.unknown()) }).parse(JSON.parse(String(sbom))).packages).toHaveLength(257);
    const [sbomFacts, provenanceFacts] = ['spdx', 'slsa-v1'].map(
      (kind) => image?.evidence.find(({ facts }) => facts?.kind === kind)?.facts,
    );
    expect(sbomFacts?.packages).toMatchObject({
      count: 60,
      byType: {
        top: [
          { name: 'apk', count: 56 },
          { name: 'golang', count: 4 },
        ],
      },
    });
    expect(provenanceFacts?.provenance?.builder).toBe('https://github.com/chainguard-dev/terraform-provider-apko');
  });

  test('the same image as another publisher: rejected', async () => {
    const { report } = await run({
      image: `${registry.host}/chainguard/postgres`,
      platform: 'linux/arm64',
      'certificate-identity': CHAINGUARD.replace('images/images', 'images/images-private'),
    });
    expect(report.verified).toBe(false);
    expect(new Set(report.images[0]?.evidence.map(({ reason }) => reason?.code))).toEqual(
      new Set(['identity', 'unreadable']),
    );
  });

  test.each([
    ['v1.4.0', 'intoto 0.0.1'],
    ['v2.1.0', 'dsse 0.0.1'],
  ])('provenance of slsa-github-generator %s, entered as %s', async (version, entry) => {
    const { report } = await run({
      image: addSlsaContainer(registry, version),
      platform: version === 'v2.1.0' ? 'index' : 'all',
      'certificate-identity': `https://github.com/slsa-framework/slsa-github-generator/.github/workflows/generator_container_slsa3.yml@refs/tags/${version}`,
      'require-signature': 'false',
      'predicate-type': 'slsaprovenance',
    });
    expect(report.images[0]?.error).toBeNull();
    expect(report.verified).toBe(true);
    expect(report.images[0]?.evidence[0]?.log?.[0]?.entry).toBe(entry);
  });

  test('bundles by cosign 3 and GitHub, with and without time stamp', async () => {
    const { report } = await run({
      image: addPolaris(registry),
      'certificate-identity':
        'https://github.com/TommyKammy/Shirokuma/.github/workflows/polaris-arm64.yml@refs/heads/main',
      'predicate-type': 'all',
    });
    expect(report.images[0]?.evidence.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect(report.verified).toBe(true);
  });
});
