import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EvidenceSource } from '../../src/core/evidence/source.ts';
import { examineImage, type Examination } from '../../src/core/examine-image.ts';
import { parsePlatform, type PlatformSelection } from '../../src/core/image/platform.ts';
import { createSession, REGISTRY_SOURCES } from '../../src/core/session.ts';
import { ImageError } from '../../src/errors.ts';
import { candidateOf } from '../../src/github/source.ts';
import { attest } from '../support/attestations.ts';
import { FIXTURES } from '../support/layout.ts';
import { failure, startRegistry, type TestRegistry } from '../support/registry.ts';
import { sessionOf } from '../support/run-requests.ts';
import { OCI, statementAbout } from '../support/signed-image.ts';
import { SIGNATURE, SignedBuilds } from '../support/signed-builds.ts';

const SPDX = 'https://spdx.dev/Document';
const SLSA = 'https://slsa.dev/provenance/v1';
const IN_TOTO = 'application/vnd.in-toto+json';
const VEX = 'https://openvex.dev/ns';
const workflow = (of: string, ref = 'refs/heads/main'): string =>
  `https://github.com/${of}/.github/workflows/release.yml@${ref}`;

const NOTHING = { hasKeySignature: false, isPartlySigned: false };

let registry: TestRegistry;
let builds: SignedBuilds;

beforeAll(async () => {
  registry = await startRegistry();
  builds = await SignedBuilds.start(registry);
});

afterAll(() => registry.close());

const signerOf = (of: string, ref?: string) =>
  builds.certificate({ identity: workflow(of, ref), source: `https://github.com/${of}` });

function examine(path: string, platforms?: PlatformSelection): Promise<Examination> {
  return examineImage(`${registry.host}/${path}`, { session: sessionOf(builds), platforms });
}

/** The proposal in a few words: who, and what. */
function wordsOf(examination: Examination): object | string {
  if (examination.kind === 'failed') {
    return examination.error.code;
  }
  const { proposal, hasKeySignature, isPartlySigned } = examination;
  return proposal === undefined
    ? { hasKeySignature, isPartlySigned }
    : {
        signers: proposal.signers.map(({ identity }) => identity),
        signature: proposal.signature,
        attestations: proposal.attestations,
      };
}

describe('who signed an image, whoever that is', () => {
  test('and what they attest, all of it', async () => {
    const image = builds.put('one/all', '1');
    const signer = await signerOf('acme/api');
    await builds.sign('one/all', image, signer);
    await builds.attach('one/all', image, signer, SLSA);
    await builds.attach('one/all', image, signer, VEX);
    const examination = await examine('one/all:1');
    expect(examination).toMatchObject({
      kind: 'examined',
      subject: { digest: image.digest },
      proposal: {
        signers: [
          {
            identity: workflow('acme/api'),
            issuer: 'https://token.actions.githubusercontent.com',
            extensions: { sourceRepositoryUri: 'https://github.com/acme/api' },
          },
        ],
        signature: true,
        attestations: ['provenance', 'sbom', VEX],
        time: builds.maker.sigstore.now,
      },
      hasKeySignature: false,
    });
  });

  test('several, where one signs and another attests', async () => {
    const image = builds.put('two/parts', '1');
    await builds.sign('two/parts', image, await signerOf('acme/api'));
    await builds.attach('two/parts', image, await signerOf('slsa/generator'), SLSA);
    expect(wordsOf(await examine('two/parts:1'))).toEqual({
      signers: [workflow('acme/api'), workflow('slsa/generator')],
      signature: true,
      attestations: ['provenance', 'sbom'],
    });
  });

  test('one of twenty releases: the newest that is enough', async () => {
    const image = builds.put('many/releases', '1');
    for (let at = 0; at < 20; at++) {
      const signer = await signerOf('acme/api', `refs/tags/v${at}`);
      const time = { at: builds.maker.sigstore.at(-60 * Math.abs(13 - at)) };
      await builds.attach('many/releases', image, signer, SIGNATURE, time);
      await builds.attach('many/releases', image, signer, SPDX, time);
    }
    // newer than all, and not enough for both
    const late = await signerOf('acme/api', 'refs/tags/late');
    await builds.attach('many/releases', image, late, SIGNATURE, { at: builds.maker.sigstore.at(60) });
    expect(wordsOf(await examine('many/releases:1'))).toEqual({
      signers: [workflow('acme/api', 'refs/tags/v13')],
      signature: true,
      attestations: ['sbom'],
    });
  });

  test('who attests alone, without an image signature', async () => {
    const image = builds.put('only/attested', '1');
    await builds.attach('only/attested', image, await signerOf('acme/api'), SLSA);
    expect(wordsOf(await examine('only/attested:1'))).toEqual({
      signers: [workflow('acme/api')],
      signature: false,
      attestations: ['provenance'],
    });
  });

  test('who signs without attesting', async () => {
    const image = builds.put('only/signed', '1');
    await builds.attach('only/signed', image, await signerOf('acme/api'), SIGNATURE);
    expect(wordsOf(await examine('only/signed:1'))).toMatchObject({ signature: true, attestations: [] });
  });

  test('who signs a statement that somebody else left unsigned', async () => {
    const path = 'hardened/image';
    const image = builds.put(path, '1');
    const statement = registry.putBlob(path, Buffer.from(JSON.stringify(statementAbout(image.digest))), IN_TOTO);
    const referrer = registry.putManifest(
      path,
      {
        schemaVersion: 2,
        mediaType: OCI.image,
        artifactType: IN_TOTO,
        config: { ...registry.putBlob(path, Buffer.from('{}')), mediaType: 'application/vnd.oci.empty.v1+json' },
        layers: [statement],
        subject: image,
      },
      { mediaType: OCI.image },
    );
    await builds.attach(path, referrer, await signerOf('acme/hardened'), SIGNATURE);
    expect(wordsOf(await examine(`${path}:1`))).toEqual({
      signers: [workflow('acme/hardened')],
      signature: false,
      attestations: ['sbom'],
    });
  });

  test('who attests something of their own kind', async () => {
    const image = builds.put('only/vex', '1');
    await builds.attach('only/vex', image, await signerOf('acme/api'), VEX);
    await builds.attach('only/vex', image, await signerOf('acme/api'), 'no URI at all');
    await builds.attach('only/vex', image, await signerOf('acme/api'), 'all');
    expect(wordsOf(await examine('only/vex:1'))).toMatchObject({ signature: false, attestations: [VEX] });
  });

  test.each([
    ['nothing', () => Promise.resolve(), NOTHING],
    [
      'a key',
      async (path: string) => builds.sign(path, builds.put(path, '1'), builds.key().signer),
      { ...NOTHING, hasKeySignature: true },
    ],
    [
      'evidence of another image',
      async (path: string) => {
        const [image, other] = [builds.put(path, '1'), builds.put('another', '1')];
        await builds.attach(path, image, await signerOf('acme/api'), SIGNATURE, { about: other });
      },
      NOTHING,
    ],
    [
      'a certificate of another authority',
      async (path: string) => {
        const elsewhere = await SignedBuilds.start(registry);
        await elsewhere.sign(
          path,
          elsewhere.put(path, '1'),
          await elsewhere.certificate({ identity: workflow('a/b') }),
        );
      },
      NOTHING,
    ],
  ])('nobody, of %s', async (what, sign, expected) => {
    const path = `nobody/${what.replaceAll(/\W/g, '')}`;
    builds.put(path, '1');
    await sign(path);
    expect(wordsOf(await examine(`${path}:1`))).toEqual(expected);
  });

  test('is the owner of the image rather than somebody newer', async () => {
    const image = { registry: 'ghcr.io', path: 'acme/api' };
    const { host } = registry;
    const descriptor = builds.put('acme/api', '1');
    await builds.sign('acme/api', descriptor, await signerOf('acme/api'));
    const stranger = await signerOf('mirror/api');
    for (const type of [SIGNATURE, SPDX]) {
      await builds.attach('acme/api', descriptor, stranger, type, { at: builds.maker.sigstore.at(60) });
    }
    const session = sessionOf(builds);
    // in the registry whose owners are those of GitHub
    const there = {
      ...session,
      repository: (_: unknown, ...rest: [never, never]) =>
        session.repository({ registry: host, path: 'acme/api' }, ...rest),
      lists: (_: unknown, deadline: never) => session.lists({ registry: host, path: 'acme/api' }, deadline),
    };
    const reference = { repository: image, tag: '1', digest: undefined };
    expect(wordsOf(await examineImage(reference, { session: there }))).toMatchObject({
      signers: [workflow('acme/api')],
    });
    expect(wordsOf(await examine('acme/api:1'))).toMatchObject({ signers: [workflow('mirror/api')] });
  });
});

describe('of an index', () => {
  test('what is attested of every platform counts, and what is of one alone does not', async () => {
    const [index, amd64, arm64] = builds.putIndex('index/parts', '1');
    const signer = await signerOf('acme/api');
    await builds.attach('index/parts', index, signer, SIGNATURE);
    await builds.attach('index/parts', amd64, signer, SPDX);
    await builds.attach('index/parts', amd64, signer, SLSA);
    await builds.attach('index/parts', arm64, signer, SLSA);
    expect(wordsOf(await examine('index/parts:1'))).toMatchObject({ signature: true, attestations: ['provenance'] });
    const arm = parsePlatform('linux/amd64');
    const platforms = arm.kind === 'value' ? [arm.value] : [];
    expect(wordsOf(await examine('index/parts:1', { kind: 'named', platforms }))).toMatchObject({
      attestations: ['provenance', 'sbom'],
    });
  });

  test('platforms that are signed without the index are no signature of all of it', async () => {
    const [, amd64, arm64] = builds.putIndex('index/unsigned', '1');
    const signer = await signerOf('acme/api');
    for (const image of [amd64, arm64]) {
      await builds.sign('index/unsigned', image, signer);
    }
    expect(wordsOf(await examine('index/unsigned:1'))).toMatchObject({ signature: false, attestations: ['sbom'] });
    await builds.attach('index/unsigned', amd64, signer, SLSA);
    expect(wordsOf(await examine('index/unsigned:1'))).toMatchObject({ signature: false, attestations: ['sbom'] });
  });

  test('two of three platforms without the index are nothing that a policy could be met by', async () => {
    const [, amd64, arm64] = builds.putIndex('index/three', '1', ['s390x']);
    const signer = await signerOf('acme/api');
    for (const image of [amd64, arm64]) {
      await builds.attach('index/three', image, signer, SPDX);
    }
    const platforms = ['linux/amd64', 'linux/arm64'].flatMap((text) => {
      const platform = parsePlatform(text);
      return platform.kind === 'value' ? [platform.value] : [];
    });
    expect(wordsOf(await examine('index/three:1', { kind: 'named', platforms }))).toEqual({
      ...NOTHING,
      isPartlySigned: true,
    });
  });
});

describe('beyond the registry', () => {
  const fallback = (discover: EvidenceSource['discover']): readonly EvidenceSource[] => [
    ...REGISTRY_SOURCES,
    { kind: 'github', label: 'GitHub attestations', stage: 'fallback', discover },
  ];

  test('what the last resort has counts too', async () => {
    const image = builds.put('github/api', '1');
    const bundle = Buffer.from(JSON.stringify(await attest(builds.maker, image.digest)));
    const searched: string[] = [];
    const session = sessionOf(builds, {
      sources: fallback(({ signer }) => {
        searched.push(signer.kind === 'identity' ? JSON.stringify(signer.identity) : signer.kind);
        return Promise.resolve({
          candidates: [candidateOf({ kind: 'bundle', bytes: bundle }, 'repos/acme/api', image.digest)],
          locations: [],
        });
      }),
    });
    const examination = await examineImage(`${registry.host}/github/api:1`, { session });
    expect(wordsOf(examination)).toMatchObject({ signature: false, attestations: ['provenance'] });
    // once for whoever there is, and once by the policy that is proposed
    expect(searched).toHaveLength(2);
  });

  test('a last resort that is unavailable hides nothing that was found, and nothing is known without it', async () => {
    const image = builds.put('github/hidden', '1');
    const refused = new ImageError('rate-limited', 'too many', { topic: 'x' });
    const session = sessionOf(builds, {
      sources: fallback(() => Promise.resolve({ candidates: [], locations: [], failures: [refused] })),
    });
    const look = () => examineImage(`${registry.host}/github/hidden:1`, { session });
    expect(wordsOf(await look())).toBe('rate-limited');
    await builds.sign('github/hidden', image, await signerOf('acme/api'));
    expect(wordsOf(await look())).toMatchObject({ signature: true, attestations: ['sbom'] });
  });
});

describe('of the images of other tools', () => {
  const bytes = readFileSync(join(FIXTURES, 'trusted_root.json'));
  const session = createSession({ trust: { source: { kind: 'root', name: 'trusted_root.json', bytes } } });

  test.each([
    ['legacy', { signature: true }],
    ['bundles-rekor2', { signature: true }],
    ['both', { signature: true }],
    ['signature-only', { signature: true, attestations: [] }],
    ['attestation-only', { signature: false }],
    ['index-attested', { signature: true }],
    ['platform-signed', { ...NOTHING, isPartlySigned: true }],
    ['key', { ...NOTHING, hasKeySignature: true }],
    ['unsigned', NOTHING],
  ])('%s', async (layout, expected) => {
    registry.add(`layout/${layout}`, join(FIXTURES, 'layouts', layout));
    expect(wordsOf(await examineImage(`${registry.host}/layout/${layout}`, { session }))).toMatchObject(expected);
  });
});

test('an image that cannot be read is a failure with its code', async () => {
  expect(wordsOf(await examine('not/there:1'))).toBe('not-found');
  builds.put('may/not', '1');
  registry.options = {
    intercept: ({ url }) => (url.includes('/referrers/') ? failure(403, 'DENIED', 'no') : undefined),
  };
  expect(wordsOf(await examine('may/not:1'))).toBe('forbidden');
  registry.options = {};
});
