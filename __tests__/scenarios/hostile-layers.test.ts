import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hexOf } from '../../src/core/image/digest.ts';
import { startRegistry, type PutDescriptor, type TestRegistry } from '../support/registry.ts';
import { makeKey, SignedRepository, SPDX, statementAbout, type Listed } from '../support/signed-image.ts';
import { runTable, type Expected } from '../support/signed-table.ts';

let registry: TestRegistry;
const key = makeKey();

beforeAll(async () => {
  registry = await startRegistry();
});

afterAll(async () => {
  await registry.close();
});

interface LayerCase {
  readonly title: string;
  readonly verified: boolean;
  readonly codes: readonly (Expected | undefined)[];
  readonly attach: (repository: SignedRepository, image: PutDescriptor) => void;
  readonly files?: readonly string[];
}

const sbomLayer = (repository: SignedRepository, { digest }: PutDescriptor, name = 'one'): Listed =>
  repository.attestationLayer(statementAbout(digest, { predicate: { ...SPDX, name } }));
const unexpectedSigner = makeKey();

const LAYERS: readonly LayerCase[] = [
  {
    title: 'two SBOMs',
    verified: true,
    codes: [undefined, undefined],
    attach: (repository, image) => {
      repository.attach(image.digest, '.att', [sbomLayer(repository, image), sbomLayer(repository, image, 'two')]);
    },
    files: ['sbom.spdx.json', 'sbom.spdx.2.json'],
  },
  {
    title: 'the same layer twice',
    verified: true,
    codes: [undefined],
    attach: (repository, image) => {
      const layer = sbomLayer(repository, image);
      repository.attach(image.digest, '.att', [layer, layer]);
    },
    files: ['sbom.spdx.json'],
  },
  {
    title: 'the same SBOM as layer and as bundle',
    verified: true,
    codes: [undefined, undefined],
    attach: (repository, image) => {
      repository.attachBundle(image, statementAbout(image.digest));
      repository.attach(image.digest, '.att', [repository.attestationLayer(statementAbout(image.digest))]);
    },
    files: ['sbom.spdx.json', 'sbom.spdx.2.json'],
  },
  {
    title: 'a bundle that pretends to be a signature by its annotation',
    verified: true,
    codes: [undefined],
    attach: (repository, image) => {
      repository.attachBundle(image, statementAbout(image.digest), {
        'dev.sigstore.bundle.predicateType': 'https://sigstore.dev/cosign/sign/v1',
      });
    },
    files: ['sbom.spdx.json'],
  },
  {
    title: 'a layer that is not there beside a good one',
    verified: true,
    codes: ['unreadable', undefined],
    attach: (repository, image) => {
      const lost: Listed = { ...sbomLayer(repository, image), digest: image.digest };
      repository.attach(image.digest, '.att', [lost, sbomLayer(repository, image)]);
    },
    files: ['sbom.spdx.json'],
  },
  {
    title: 'a layer whose descriptor has another size, beside a good one',
    verified: true,
    codes: ['unreadable', undefined],
    attach: (repository, image) => {
      const layer = sbomLayer(repository, image, 'short');
      repository.attach(image.digest, '.att', [{ ...layer, size: layer.size - 1 }, sbomLayer(repository, image)]);
    },
    files: ['sbom.spdx.json'],
  },
  {
    title: 'a layer that says it has a gigabyte, beside a good one',
    verified: true,
    codes: ['unreadable', undefined],
    attach: (repository, image) => {
      const layer = { ...sbomLayer(repository, image, 'big'), size: 2 ** 30 };
      repository.attach(image.digest, '.att', [layer, sbomLayer(repository, image)]);
    },
    files: ['sbom.spdx.json'],
  },
  {
    title: 'an SBOM that a stranger signed, beside a good one',
    verified: true,
    codes: ['signature', undefined],
    attach: (repository, image) => {
      const other = new SignedRepository(registry, repository.name.split('/').slice(1).join('/'), unexpectedSigner);
      repository.attach(image.digest, '.att', [sbomLayer(other, image), sbomLayer(repository, image)]);
    },
    files: ['sbom.spdx.json'],
  },
  {
    title: 'no layer at all',
    verified: false,
    codes: [],
    attach: (repository, image) => {
      repository.attach(image.digest, '.att', []);
    },
  },
  {
    title: 'a tag that is an index',
    verified: false,
    codes: ['unreadable'],
    attach: (repository, image) => {
      repository.putIndex([image], { tag: `sha256-${hexOf(image.digest)}.att` });
    },
  },
  {
    title: 'a tag that is not JSON',
    verified: false,
    codes: ['unreadable'],
    attach: (repository, image) => {
      repository.putManifest(Buffer.from('<html>'), `sha256-${hexOf(image.digest)}.att`);
    },
  },
  {
    title: 'a tag of another media type',
    verified: false,
    codes: ['unreadable'],
    attach: (repository, image) => {
      repository.putManifest({}, `sha256-${hexOf(image.digest)}.att`, 'application/vnd.example+json');
    },
  },
  {
    title: 'a referrers tag that is the image',
    verified: false,
    codes: ['unreadable'],
    attach: (repository, image) => {
      repository.putImage({ tag: `sha256-${hexOf(image.digest)}` });
    },
  },
];

describe('what hangs on an image', () => {
  let run: Awaited<ReturnType<typeof runTable>>;

  beforeAll(async () => {
    const repositories = new Map(
      LAYERS.map(({ title, attach }, n) => {
        const repository = new SignedRepository(registry, `layers/n${n}`, key);
        attach(repository, repository.putImage({ tag: 'latest' }));
        return [title, repository];
      }),
    );
    run = await runTable(repositories, [key], { 'require-signature': 'false' });
  });

  test.each(LAYERS)('$title', ({ title, verified, codes, files = [] }) => {
    const image = run.images.get(title);
    expect(image?.error).toBeNull();
    expect(image?.verified).toBe(verified);
    expect(image?.evidence.map(({ reason }) => reason?.code)).toEqual(codes);
    const written = image?.evidence.flatMap(({ file }) => (file === null ? [] : [file])) ?? [];
    expect(written.map((path) => path.split('/').at(-1)).sort()).toEqual([...files].sort());
    for (const path of written) {
      expect([...run.result.files.keys()]).toContain(path);
    }
  });
});
