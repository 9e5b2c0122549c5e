import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hexOf } from '../../src/core/image/digest.ts';
import { runAction } from '../support/action.ts';
import { startRegistry, type PutDescriptor, type TestRegistry } from '../support/registry.ts';
import { reportSchema, type Report } from '../support/report.ts';
import { DOCKER, makeKey, OCI, SignedRepository, statementAbout, type Family } from '../support/signed-image.ts';

const key = makeKey();
const AMD64 = { os: 'linux', architecture: 'amd64' };
const ARM64_V8 = { os: 'linux', architecture: 'arm64', variant: 'v8' };
const UNKNOWN = { os: 'unknown', architecture: 'unknown' };

let registry: TestRegistry;
let count = 0;

beforeAll(async () => {
  registry = await startRegistry();
});

afterAll(async () => {
  await registry.close();
});

function newRepository(): SignedRepository {
  count++;
  return new SignedRepository(registry, `shape/n${count}`, key);
}

async function judge(
  repository: SignedRepository,
  inputs: Record<string, string> = {},
): Promise<{ image: Report['images'][number]; outputs: Readonly<Record<string, string>>; paths: string[] }> {
  const { report, outputs, code, files, stdout } = await runAction({
    image: repository.name,
    key: key.publicPem,
    'insecure-ignore-tlog': 'true',
    artifact: 'none',
    ...inputs,
  });
  const [image] = reportSchema.parse(report).images;
  if (image === undefined) {
    throw new Error(stdout);
  }
  expect(code).toBe(image.verified ? 0 : 1);
  expect(outputs['verified']).toBe(String(image.verified));
  const paths = [...files.keys()].filter((path) => path.includes('/'));
  return { image, outputs, paths: paths.map((path) => path.slice(path.indexOf('/') + 1)).sort() };
}

const whyNot = (image: Report['images'][number]): readonly (string | null)[] =>
  image.requirements.filter(({ met }) => !met).map(({ code }) => code);
const attested = (repository: SignedRepository, image: PutDescriptor): void => {
  repository.attach(image.digest, '.att', [repository.attestationLayer(statementAbout(image.digest))]);
};
const listed = (image: PutDescriptor, platform?: Record<string, string>): PutDescriptor =>
  platform === undefined ? image : { ...image, ...{ platform } };

/** An index of two platforms, both attested, and the index signed. */
function putSignedIndex(repository: SignedRepository, family: Family = OCI) {
  const amd64 = repository.putImage({ family });
  const arm64 = repository.putImage({ family });
  const index = repository.putIndex([listed(amd64, AMD64), listed(arm64, ARM64_V8)], { tag: 'latest', family });
  attested(repository, amd64);
  attested(repository, arm64);
  repository.sign(index.digest);
  return { amd64, arm64, index };
}

describe.concurrent('shapes of images', () => {
  test.each([
    ['OCI', OCI],
    ['Docker', DOCKER],
  ])('an index in the media types of %s', async (_, family) => {
    const repository = newRepository();
    const { index } = putSignedIndex(repository, family);
    const { image, outputs, paths } = await judge(repository);
    expect(image.verified).toBe(true);
    expect(image.mediaType).toBe(family.index);
    expect(outputs['image']).toBe(`${repository.name}@${index.digest}`);
    expect(paths).toEqual(['linux-amd64/sbom.spdx.json', 'linux-arm64-v8/sbom.spdx.json']);
  });

  test.each([
    ['linux/arm64', ['linux/arm64/v8']],
    ['linux/arm64/v8', ['linux/arm64/v8']],
    ['linux/amd64', ['linux/amd64']],
    ['linux/amd64\nlinux/arm64', ['linux/amd64', 'linux/arm64/v8']],
    ['index', []],
    ['all', ['linux/amd64', 'linux/arm64/v8']],
  ])('platform %j selects %j', async (platform, selected) => {
    const repository = newRepository();
    const { index } = putSignedIndex(repository);
    attested(repository, index);
    const { image } = await judge(repository, { platform });
    expect(image.platforms.filter((each) => each.selected).map((each) => each.platform)).toEqual(selected);
    expect(image.verified).toBe(true);
  });

  test.each(['linux/arm64/v7', 'linux/amd64/v3', 'windows/amd64', 'linux/arm'])(
    'platform %s is not there, and those that are get listed',
    async (platform) => {
      const repository = newRepository();
      putSignedIndex(repository);
      const { image } = await judge(repository, { platform });
      expect(image.error?.code).toBe('platform-missing');
      expect(`${image.error?.message ?? ''} ${image.error?.hint ?? ''}`).toContain('linux/amd64');
      expect(`${image.error?.message ?? ''} ${image.error?.hint ?? ''}`).toContain('linux/arm64/v8');
    },
  );

  test('an entry of unknown/unknown is listed and never selected', async () => {
    const repository = newRepository();
    const amd64 = repository.putImage();
    const attestations = repository.putImage();
    const index = repository.putIndex([listed(amd64, AMD64), listed(attestations, UNKNOWN)], { tag: 'latest' });
    attested(repository, amd64);
    repository.sign(index.digest);
    const { image } = await judge(repository);
    expect(image.verified).toBe(true);
    expect(image.platforms).toEqual([
      { platform: 'linux/amd64', digest: amd64.digest, selected: true },
      { platform: 'unknown/unknown', digest: attestations.digest, selected: false },
    ]);
  });

  test('an annotation makes no platform an attestation manifest', async () => {
    const repository = newRepository();
    const amd64 = repository.putImage();
    const hidden = {
      ...listed(repository.putImage(), { os: 'linux', architecture: 'riscv64' }),
      annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
    };
    const index = repository.putIndex([listed(amd64, AMD64), hidden], { tag: 'latest' });
    attested(repository, amd64);
    repository.sign(index.digest);
    const { image } = await judge(repository);
    expect(image.verified).toBe(false);
    expect(whyNot(image)).toEqual(['wrong-type']);
  });

  test('an index of nothing but unknown/unknown has no platform', async () => {
    const repository = newRepository();
    const index = repository.putIndex([listed(repository.putImage(), UNKNOWN)], { tag: 'latest' });
    repository.sign(index.digest);
    attested(repository, index);
    expect((await judge(repository)).image.error?.code).toBe('platform-missing');
    expect((await judge(repository, { platform: 'index' })).image.verified).toBe(true);
  });

  test('an index of nothing', async () => {
    const repository = newRepository();
    const index = repository.putIndex([], { tag: 'latest' });
    repository.sign(index.digest);
    attested(repository, index);
    expect((await judge(repository)).image.error?.code).toBe('platform-missing');
  });

  test('unknown/unknown with a variant is a platform: not verified with the others', async () => {
    const repository = newRepository();
    const amd64 = repository.putImage();
    const odd = repository.putImage();
    repository.putIndex([listed(amd64, AMD64), listed(odd, { ...UNKNOWN, variant: 'v8' })], { tag: 'latest' });
    attested(repository, amd64);
    repository.sign(amd64.digest);
    const { image, outputs } = await judge(repository, { platform: 'linux/amd64' });
    expect(image.verified).toBe(true);
    // the index is not signed and lists an entry that nobody signed, so it must not be the one to deploy
    expect(outputs['digest']).toBe(amd64.digest);
  });

  test('an entry without a platform must be attested too', async () => {
    const repository = newRepository();
    const amd64 = repository.putImage();
    const bare = repository.putImage();
    const index = repository.putIndex([listed(amd64, AMD64), bare], { tag: 'latest' });
    attested(repository, amd64);
    repository.sign(index.digest);
    const name = `unknown-${hexOf(bare.digest, 12)}`;
    const before = await judge(repository);
    expect(before.image.requirements.filter(({ met }) => !met).map(({ platform }) => platform)).toEqual([name]);
    attested(repository, bare);
    const after = await judge(repository);
    expect(after.image.verified).toBe(true);
    expect(after.paths).toEqual(['linux-amd64/sbom.spdx.json', `${name}/sbom.spdx.json`]);
  });

  test('two entries of one platform must both be attested', async () => {
    const repository = newRepository();
    const [one, two] = [repository.putImage(), repository.putImage()];
    const index = repository.putIndex([listed(one, AMD64), listed(two, AMD64)], { tag: 'latest' });
    attested(repository, one);
    repository.sign(index.digest);
    expect((await judge(repository, { platform: 'linux/amd64' })).image.verified).toBe(false);
    attested(repository, two);
    const { image, paths } = await judge(repository, { platform: 'linux/amd64' });
    expect(image.verified).toBe(true);
    const names = [one, two].map(({ digest }) => `linux/amd64-${hexOf(digest, 12)}`);
    expect(image.platforms.map(({ platform }) => platform)).toEqual(names);
    expect(paths).toEqual(names.map((name) => `${name.replace('/', '-')}/sbom.spdx.json`).sort());
  });

  test('one manifest for two platforms is one subject', async () => {
    const repository = newRepository();
    const both = repository.putImage();
    const index = repository.putIndex([listed(both, AMD64), listed(both, ARM64_V8)], { tag: 'latest' });
    attested(repository, both);
    repository.sign(index.digest);
    const { image, paths } = await judge(repository);
    expect(image.verified).toBe(true);
    expect(paths).toEqual(['linux-amd64/sbom.spdx.json', 'linux-arm64-v8/sbom.spdx.json']);
  });

  test('an index in an index', async () => {
    const repository = newRepository();
    const { index } = putSignedIndex(repository);
    repository.putIndex([listed(index, AMD64)], { tag: 'latest' });
    const { image } = await judge(repository);
    expect(image.error?.code).toBe('nested-index');
    expect(image.error?.hint).toContain(index.digest);
  });

  test('signed platforms below an index that is not: the index is verified when all are, else the one', async () => {
    const repository = newRepository();
    const [amd64, arm64] = [repository.putImage(), repository.putImage({ config: ARM64_V8 })];
    const index = repository.putIndex([listed(amd64, AMD64), listed(arm64, ARM64_V8)], { tag: 'latest' });
    attested(repository, amd64);
    attested(repository, arm64);
    repository.sign(amd64.digest);
    repository.sign(arm64.digest);
    const all = await judge(repository);
    expect([all.image.verified, whyNot(all.image)]).toEqual([false, ['wrong-type']]);
    const both = await judge(repository, { platform: 'linux/amd64\nlinux/arm64' });
    expect(both.outputs['digest']).toBe(index.digest);
    const one = await judge(repository, { platform: 'linux/amd64' });
    expect(one.outputs['digest']).toBe(amd64.digest);
    expect(one.outputs['image']).toBe(`${repository.name}@${amd64.digest}`);
  });

  test('two of three platforms, none of them through the index: not verified, code index', async () => {
    const repository = newRepository();
    const images = [AMD64, ARM64_V8, { os: 'linux', architecture: 's390x' }].map((platform) =>
      listed(repository.putImage({ config: platform }), platform),
    );
    repository.putIndex(images, { tag: 'latest' });
    for (const image of images.slice(0, 2)) {
      attested(repository, image);
      repository.sign(image.digest);
    }
    const { image, outputs } = await judge(repository, { platform: 'linux/amd64\nlinux/arm64' });
    expect(image.verified).toBe(false);
    expect(whyNot(image)).toEqual(['index']);
    expect([outputs['digest'], outputs['image'], outputs['images'], outputs['sbom']]).toEqual(['', '', '[]', '']);
  });

  test('an index that nobody signed calls a signed image another platform', async () => {
    const repository = newRepository();
    const arm64 = repository.putImage({ config: ARM64_V8 });
    repository.putIndex([listed(arm64, AMD64)], { tag: 'latest' });
    attested(repository, arm64);
    repository.sign(arm64.digest);
    for (const inputs of [{ platform: 'linux/amd64' }, { 'require-signature': 'false' }]) {
      const { image, outputs } = await judge(repository, inputs);
      expect(image.error?.code).toBe('platform-missing');
      expect(image.error?.message).toContain('linux/arm64/v8');
      expect(outputs['image']).toBe('');
    }
  });

  test('an index that the expected signer signed vouches for its entries', async () => {
    const repository = newRepository();
    const arm64 = repository.putImage({ config: ARM64_V8 });
    const index = repository.putIndex([listed(arm64, AMD64)], { tag: 'latest' });
    attested(repository, arm64);
    repository.sign(index.digest);
    expect((await judge(repository)).image.verified).toBe(true);
    // an attestation vouches for it as a signature does
    const other = newRepository();
    const image = other.putImage({ config: ARM64_V8 });
    attested(other, other.putIndex([listed(image, AMD64)], { tag: 'latest' }));
    expect((await judge(other, { 'require-signature': 'false' })).image.verified).toBe(true);
  });

  test('an index that nobody signed lists a signed index as an image', async () => {
    const repository = newRepository();
    const { index } = putSignedIndex(repository);
    attested(repository, index);
    repository.putIndex([{ ...listed(index, AMD64), mediaType: OCI.image }], { tag: 'latest' });
    for (const inputs of [{ platform: 'linux/amd64' }, { 'require-signature': 'false' }]) {
      const { image } = await judge(repository, inputs);
      expect(image.error?.code).toBe('nested-index');
      expect(image.error?.hint).toContain(index.digest);
    }
  });

  test('an entry without a platform has that of its configuration, where nobody vouches for the index', async () => {
    const repository = newRepository();
    const bare = repository.putImage({ config: ARM64_V8 });
    const none = repository.putImage({ config: { os: 'unknown', architecture: 'unknown' } });
    repository.putIndex([bare, none], { tag: 'latest' });
    attested(repository, bare);
    attested(repository, none);
    const { image, paths } = await judge(repository, { 'require-signature': 'false' });
    expect(image.verified).toBe(true);
    const name = `unknown-${hexOf(none.digest, 12)}`;
    expect(image.platforms.map(({ platform, selected }) => [platform, selected])).toEqual([
      ['linux/arm64/v8', true],
      [name, true],
    ]);
    expect(paths).toEqual(['linux-arm64-v8/sbom.spdx.json', `${name}/sbom.spdx.json`]);
  });

  test('a single image tells its platform by its configuration', async () => {
    const repository = newRepository();
    const only = repository.putImage({ tag: 'latest', config: ARM64_V8 });
    attested(repository, only);
    repository.sign(only.digest);
    expect((await judge(repository)).paths).toEqual(['image/sbom.spdx.json']);
    expect((await judge(repository, { platform: 'linux/arm64' })).paths).toEqual(['linux-arm64-v8/sbom.spdx.json']);
    const other = await judge(repository, { platform: 'linux/amd64' });
    expect(other.image.error?.code).toBe('platform-missing');
    expect(other.image.error?.message).toContain('linux/arm64/v8');
  });

  test('the name in the signature', async () => {
    const repository = newRepository();
    const image = repository.putImage({ tag: 'latest' });
    attested(repository, image);
    repository.sign(image.digest, 'registry.example/acme/genuine');
    const warned = await judge(repository);
    expect(warned.image.verified).toBe(true);
    expect(warned.image.evidence.find(({ kind }) => kind === 'signature')?.signedName).toBe(
      'registry.example/acme/genuine',
    );
    const refused = await judge(repository, { 'signed-name': repository.name });
    expect(whyNot(refused.image)).toEqual(['wrong-name']);
    const allowed = await judge(repository, { 'signed-name': 'registry.example/acme/genuine' });
    expect(allowed.image.verified).toBe(true);
  });

  test.each([
    ['../..', '..'],
    ['linux\n::error::injected', 'amd64'],
    ['linux', '../../../../etc'],
    ['a'.repeat(300), 'b'.repeat(300)],
    ['', ''],
    ['<img src=x onerror=alert(1)>', '|`'],
  ])('a platform called %j / %j stays in its place', async (os, architecture) => {
    const repository = newRepository();
    const odd = repository.putImage();
    const index = repository.putIndex([listed(odd, { os, architecture })], { tag: 'latest' });
    attested(repository, odd);
    repository.sign(index.digest);
    const { image, paths } = await judge(repository);
    expect(image.verified).toBe(true);
    expect(paths).toHaveLength(1);
    expect(paths[0]).toMatch(/^[A-Za-z0-9._-]{1,64}\/sbom\.spdx\.json$/);
  });

  test('a signature and an SBOM of another image are none of this one', async () => {
    const repository = newRepository();
    const genuine = repository.putImage();
    const image = repository.putImage({ tag: 'latest' });
    for (const suffix of ['.sig', '.att'] as const) {
      const layer =
        suffix === '.sig'
          ? repository.signatureLayer({
              critical: {
                identity: { 'docker-reference': repository.name },
                image: { 'docker-manifest-digest': genuine.digest },
                type: 'cosign container image signature',
              },
              optional: null,
            })
          : repository.attestationLayer(statementAbout(genuine.digest));
      repository.attach(image.digest, suffix, [layer]);
    }
    const { image: checked } = await judge(repository);
    expect(checked.verified).toBe(false);
    expect(checked.evidence.map(({ reason }) => reason?.code)).toEqual(['subject', 'subject']);
    expect(whyNot(checked)).toEqual(['all-rejected', 'all-rejected']);
  });

  test('an image signature is found where signature-repository says', async () => {
    const repository = newRepository();
    const elsewhere = newRepository();
    const image = repository.putImage({ tag: 'latest' });
    elsewhere.sign(image.digest);
    attested(elsewhere, image);
    expect(whyNot((await judge(repository)).image)).toEqual(['not-signed', 'not-signed']);
    expect((await judge(repository, { 'signature-repository': elsewhere.name })).image.verified).toBe(true);
  });
});
