import { TrustedRoot } from '@sigstore/protobuf-specs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseDigest } from '../../src/core/image/digest.ts';
import { FIXTURES, loadLayout } from '../support/layout.ts';
import { makeKey, SignedRepository } from '../support/signed-image.ts';
import { runIn, type Outcome } from '../support/world.ts';
import { Maker, simpleSigning, type LayerMaterial } from '../threats/material.ts';

const LAYOUT = 'unsigned';
const PATH = 'argoproj/argocd';

let maker: Maker;
let root: string;
let signed: LayerMaterial;

const { blobs, manifests } = loadLayout(join(FIXTURES, 'layouts', LAYOUT));
const [{ digest: text, mediaType } = { digest: '', mediaType: '' }] = manifests;
const index = parseDigest(text);

beforeAll(async () => {
  maker = await Maker.start();
  root = JSON.stringify(TrustedRoot.toJSON(maker.sigstore.root()));
  const signer = await maker.signer({
    names: [{ uri: 'https://github.com/argoproj/argo-cd/.github/workflows/image-reuse.yaml@refs/tags/v3.1.0' }],
    claims: { 12: 'https://github.com/argoproj/argo-cd' },
  });
  signed = await maker.signatureLayer({ signer, content: simpleSigning(text) });
});

/** An image that was signed for the release v3.1.0, under other tags too. */
function runWith(image: string, inputs: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return runIn({
    registries: ['quay.io', 'registry.example.com'],
    layouts: { [PATH]: LAYOUT },
    fill: (registry) => {
      const layer = registry.putBlob(PATH, signed.bytes, 'application/vnd.dev.cosign.simplesigning.v1+json');
      if (index === undefined) {
        throw new Error('the layout has no index');
      }
      const repository = new SignedRepository(registry, PATH, makeKey());
      repository.attach(index, '.sig', [{ ...layer, annotations: signed.annotations }]);
      for (const tag of ['v3.1.0', 'v3.1', 'v3.2.0']) {
        registry.putManifest(PATH, blobs.get(index) ?? Buffer.from(''), { mediaType, tag });
      }
    },
    inputs: { image, 'trusted-root': 'root.json', artifact: 'none', ...inputs },
    workspaceOf: () => ({ 'root.json': root }),
  });
}

describe.concurrent('an image whose publisher is known', { timeout: 60_000 }, () => {
  test.each(['v3.1.0', 'v3.1', 'latest'])('is verified by its name alone: %s', async (tag) => {
    const { report, result } = await runWith(`quay.io/${PATH}:${tag}`);
    expect(report.verified, result.stdout).toBe(true);
    expect(report.images[0]).toMatchObject({ publisher: 'argo-cd', digest: index });
    expect(report.insecure).toEqual([]);
  });

  test('is not where its tag was moved to the image of another release', async () => {
    const { report, result } = await runWith(`quay.io/${PATH}:v3.2.0`);
    expect([report.verified, result.code]).toEqual([false, 1]);
    const evidence = report.images[0]?.evidence ?? [];
    expect(evidence.map(({ status, reason }) => [status, reason?.code])).toEqual([['rejected', 'identity']]);
  });

  test('a copy is verified by the publisher that is named, and only then', async () => {
    const image = `registry.example.com/${PATH}:v3.1.0`;
    const named = await runWith(image, { publisher: 'argo-cd' });
    expect(named.report.verified, named.result.stdout).toBe(true);
    const unnamed = await runWith(image);
    expect(unnamed.report.error?.code).toBe('config');
  });
});
