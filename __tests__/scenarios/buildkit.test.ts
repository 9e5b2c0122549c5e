import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestOf, type Digest } from '../../src/core/image/digest.ts';
import { runAction, type ActionResult } from '../support/action.ts';
import { startRegistry, type PutDescriptor, type TestRegistry } from '../support/registry.ts';
import { reportSchema } from '../support/report.ts';
import { makeKey, SignedRepository, statementAbout, type Listed } from '../support/signed-image.ts';
import { WITHOUT_LOG, type ImageReport } from '../support/signed-table.ts';

const key = makeKey();
const unexpectedSigner = makeKey();
const AMD64 = { os: 'linux', architecture: 'amd64' };
const ARM64 = { os: 'linux', architecture: 'arm64' };
const UNKNOWN = { os: 'unknown', architecture: 'unknown' };
const SLSA = 'https://slsa.dev/provenance/v1';
const IN_TOTO = 'application/vnd.in-toto+json';

let registry: TestRegistry;
let count = 0;

beforeAll(async () => {
  registry = await startRegistry();
});

afterAll(async () => {
  await registry.close();
});

/** A platform of the index, and how its attestation manifest is made. */
interface Built {
  /** statements in the attestation manifest, given the digest of the platform; default: an SBOM and provenance */
  readonly statements?: (platform: Digest) => readonly object[];
  /** what the index says of which platform the manifest is, given the digest of the platform */
  readonly reference?: (platform: Digest) => string;
  /** platform of the entry in the index */
  readonly entry?: Readonly<Record<string, string>>;
  readonly mediaType?: string;
}

const provenance = (platform: Digest): object =>
  statementAbout(platform, {
    predicateType: SLSA,
    predicate: { buildDefinition: { buildType: 'x' }, runDetails: { builder: { id: 'x' } } },
  });
const both = (platform: Digest): readonly object[] => [statementAbout(platform), provenance(platform)];

/** An index as Docker's builders push it: for each platform an entry with its attestations, which are not signed. */
class BuildKitImage {
  readonly repository: SignedRepository;
  readonly path: string;
  readonly platforms: PutDescriptor[] = [];
  readonly manifests: PutDescriptor[] = [];
  readonly index: PutDescriptor;

  constructor(built: readonly Built[] = [{}, {}]) {
    this.path = `buildkit/n${++count}`;
    this.repository = new SignedRepository(registry, this.path, key);
    const entries = built.flatMap((each, at): Listed[] => {
      const platform = this.repository.putImage({ config: at === 0 ? AMD64 : ARM64 });
      const manifest = this.#putManifest(platform.digest, each);
      this.platforms.push(platform);
      this.manifests.push(manifest);
      const annotations = {
        'vnd.docker.reference.type': 'attestation-manifest',
        'vnd.docker.reference.digest': (each.reference ?? String)(platform.digest),
      };
      return [
        { ...platform, platform: at === 0 ? AMD64 : ARM64 },
        { ...manifest, platform: each.entry ?? UNKNOWN, annotations },
      ];
    });
    this.index = this.repository.putIndex(entries, { tag: 'latest' });
  }

  #putManifest(platform: Digest, { statements = both, mediaType = IN_TOTO }: Built): PutDescriptor {
    const layers = statements(platform).map((statement) => ({
      ...this.repository.putJson(statement),
      mediaType,
      annotations: { 'in-toto.io/predicate-type': 'https://evil.example/not-believed' },
    }));
    return registry.putManifest(this.path, { schemaVersion: 2, config: this.repository.putJson({ platform }), layers });
  }

  /** Signs the attestation manifests. */
  signManifests(as = this.repository): this {
    this.manifests.forEach(({ digest }) => {
      as.sign(digest);
    });
    return this;
  }

  async judge(inputs: Readonly<Record<string, string>> = {}): Promise<{ image: ImageReport; result: ActionResult }> {
    const result = await runAction({
      ...WITHOUT_LOG,
      image: this.repository.name,
      key: key.publicPem,
      'require-signature': 'false',
      ...inputs,
    });
    const [image] = reportSchema.parse(result.report).images;
    if (image === undefined) {
      throw new Error(result.stdout);
    }
    return { image, result };
  }
}

const whyNot = ({ requirements }: ImageReport): string[] =>
  requirements.filter(({ met }) => !met).map(({ kind, platform, code }) => `${platform} ${kind} ${String(code)}`);
const rejections = ({ evidence }: ImageReport): (string | undefined)[] =>
  evidence.filter(({ status }) => status === 'rejected').map(({ reason }) => reason?.code);

describe.concurrent('attestations of BuildKit', () => {
  test('whose manifests are signed are verified for each platform, and their predicates are written', async () => {
    const built = new BuildKitImage().signManifests();
    const { image, result } = await built.judge({ 'predicate-type': `sbom\n${SLSA}` });
    expect(image.verified, result.stdout).toBe(true);
    expect(image.digest).toBe(built.index.digest);
    const attestations = image.evidence.filter(({ kind }) => kind === 'attestation');
    expect(attestations.map(({ source, platform }) => `${source.kind} ${platform}`).sort()).toEqual([
      'buildkit linux/amd64',
      'buildkit linux/amd64',
      'buildkit linux/arm64',
      'buildkit linux/arm64',
    ]);
    const names = [...result.files.keys()]
      .filter((path) => path.includes('/'))
      .map((path) => path.replace(/^[^/]*\//, ''));
    expect(names.sort()).toEqual([
      'linux-amd64/provenance.slsa.json',
      'linux-amd64/sbom.spdx.json',
      'linux-arm64/provenance.slsa.json',
      'linux-arm64/sbom.spdx.json',
    ]);
  });

  test('one platform of two', async () => {
    const built = new BuildKitImage();
    built.repository.sign(built.manifests[1]?.digest ?? built.index.digest);
    expect((await built.judge({ platform: 'linux/arm64' })).image.verified).toBe(true);
    expect(whyNot((await built.judge()).image)).toEqual(['linux/amd64 attestation wrong-type']);
  });

  test('are no signature of the image', async () => {
    const built = new BuildKitImage().signManifests();
    const { image, result } = await built.judge({ 'require-signature': 'true' });
    expect(whyNot(image)).toEqual(['index signature wrong-type']);
    expect(result.stdout).toContain('require-signature');
    const named = await built.judge({ 'require-signature': 'true', platform: 'linux/amd64' });
    expect(whyNot(named.image)).toEqual(['linux/amd64 signature wrong-type']);
  });

  test('nobody signed are nothing, and are not even fetched', async () => {
    const built = new BuildKitImage();
    const { image } = await built.judge();
    expect(whyNot(image)).toEqual(['linux/amd64 attestation not-signed', 'linux/arm64 attestation not-signed']);
    expect(image.evidence).toEqual([]);
    const fetched = registry.requests.filter(({ url }) => url.includes(`/${built.path}/blobs/`));
    expect(fetched).toEqual([]);
  });

  test('of a stranger: his signature is rejected, and covers nothing', async () => {
    const built = new BuildKitImage();
    built.signManifests(new SignedRepository(registry, built.path, unexpectedSigner));
    const { image } = await built.judge();
    expect(whyNot(image)).toEqual(['linux/amd64 attestation all-rejected', 'linux/arm64 attestation all-rejected']);
    expect(rejections(image)).toEqual(['signature', 'signature']);
  });

  test('a bundle as signature does too', async () => {
    const built = new BuildKitImage();
    for (const manifest of built.manifests) {
      const type = 'https://sigstore.dev/cosign/sign/v1';
      built.repository.attachBundle(manifest, statementAbout(manifest.digest, { predicateType: type, predicate: {} }));
    }
    expect((await built.judge()).image.verified).toBe(true);
  });

  test('an attestation of the manifest is about neither the image nor what it lists', async () => {
    const built = new BuildKitImage();
    for (const { digest } of built.manifests) {
      built.repository.attach(digest, '.att', [built.repository.attestationLayer(statementAbout(digest))]);
    }
    const { image, result } = await built.judge();
    expect(image.verified).toBe(false);
    expect(new Set(rejections(image))).toEqual(new Set(['subject']));
    expect([...result.files.keys()].filter((path) => path.includes('/'))).toEqual([]);
  });
});

describe.concurrent('made bad in one way', () => {
  const other = digestOf(Buffer.from('another image'));

  test.each<[string, Built, string[]]>([
    ['statements about another image', { statements: () => both(other) }, ['subject', 'subject']],
    [
      'one that is about another image, beside good ones',
      { statements: (platform) => [...both(platform), statementAbout(other)] },
      ['subject'],
    ],
    [
      'a statement without predicate',
      { statements: (platform) => [statementAbout(platform, { predicate: null })] },
      ['statement'],
    ],
    ['no statement', { statements: () => [{ _type: 'x' }] }, ['statement']],
    [
      'a statement that says that it is a signature',
      {
        statements: (platform) => [statementAbout(platform, { predicateType: 'https://sigstore.dev/cosign/sign/v1' })],
      },
      ['statement'],
    ],
  ])('%s', async (_, built, codes) => {
    const { image } = await new BuildKitImage([built]).signManifests().judge();
    expect(image.verified).toBe(codes.length === 1 && codes[0] === 'subject');
    expect(rejections(image)).toEqual(codes);
  });

  test.each<[string, Built]>([
    ['layers of another type', { mediaType: 'application/json' }],
    ['an entry that is a platform', { entry: { os: 'unknown', architecture: 'unknown', variant: 'v1' } }],
    ['an entry that names another platform', { reference: () => other }],
    ['an entry that names no digest', { reference: () => 'latest' }],
  ])('%s: not looked at, whoever signed it', async (_, built) => {
    const { image } = await new BuildKitImage([built]).signManifests().judge({ platform: 'linux/amd64' });
    expect(image.verified).toBe(false);
    expect(image.evidence.filter(({ kind }) => kind === 'attestation')).toEqual([]);
  });

  test('a manifest of one platform that is listed for another one', async () => {
    const built = new BuildKitImage([{}, {}]);
    const [amd64, arm64] = built.platforms;
    const [manifest] = built.manifests;
    if (amd64 === undefined || arm64 === undefined || manifest === undefined) {
      throw new Error('two platforms are built');
    }
    const annotations = { 'vnd.docker.reference.digest': arm64.digest };
    built.repository.putIndex(
      [
        { ...arm64, platform: ARM64 },
        { ...manifest, platform: UNKNOWN, annotations },
      ],
      { tag: 'latest' },
    );
    built.repository.sign(manifest.digest);
    const { image } = await built.judge();
    expect(whyNot(image)).toEqual(['linux/arm64 attestation wrong-type']);
    expect(rejections(image)).toEqual(['subject', 'subject']);
  });

  test('a layer that is gone is unreadable, beside a good one', async () => {
    const built = new BuildKitImage([{}]).signManifests();
    const [platform] = built.platforms;
    const gone = digestOf(Buffer.from(JSON.stringify(provenance(platform?.digest ?? built.index.digest))));
    registry.options = { intercept: ({ url }) => (url.endsWith(gone) ? { status: 404 } : undefined) };
    const { image } = await built.judge();
    expect([image.verified, rejections(image)]).toEqual([true, ['unreadable']]);
  });
});
