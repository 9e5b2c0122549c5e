import { beforeAll, describe, expect, test } from 'vitest';
import { parseReference, type ImageReference } from '../../src/core/image/reference.ts';
import { digestOf, hexOf } from '../../src/core/image/digest.ts';
import type { Origin, Subject } from '../../src/core/image/subject.ts';
import type { RequirementPolicy } from '../../src/core/policy/requirements.ts';
import type { SignerPolicy } from '../../src/core/policy/signer.ts';
import { decide } from '../../src/core/verdict.ts';
import type { Finding } from '../../src/core/verify/finding.ts';
import { VerifiedAttestation, VerifiedSignature } from '../../src/core/verify/verified.ts';
import { verifyCovered } from '../../src/core/verify/verify.ts';
import type { Preset } from '../../src/publishers/preset.ts';
import { answerFor, presetFor } from '../../src/publishers/resolve.ts';
import { PUBLISHERS } from '../../src/publishers/table.ts';
import { verifyAllImages, type Hanging } from '../threats/judge.ts';
import { IMAGE, keySigner, Maker, simpleSigning, statement } from '../threats/material.ts';
import { DOCUMENTED, type Change, type Documented } from './documented.ts';

const GITHUB = 'https://token.actions.githubusercontent.com';

let maker: Maker;
beforeAll(async () => {
  maker = await Maker.start();
});

function referenceOf(image: string): ImageReference {
  const reference = parseReference(image, undefined);
  if (reference.kind === 'invalid') {
    throw new Error(reference.issue);
  }
  return reference.value;
}

function withTag(image: string, tag: string): string {
  return `${image.slice(0, image.lastIndexOf(':'))}:${tag}`;
}

type Certificate = Pick<Documented, 'name' | 'claims'> & { readonly issuer: string };

/** What hangs on the image: the documented evidence, signed by the tests' own authority for this certificate. */
async function sign({ name, issuer, claims }: Certificate, evidence: string): Promise<Hanging> {
  const signer = await maker.signer({ names: [name], issuer: { old: issuer, current: issuer }, claims });
  return evidence === 'signature'
    ? { signatures: [await maker.signatureLayer({ signer, content: simpleSigning() })] }
    : {
        attestations: [
          await maker.attestationLayer({
            signer,
            content: statement({ predicateType: evidence, predicate: { builder: { id: 'x' } } }),
          }),
        ],
      };
}

/** Findings as they would be at another time: the tests' authority has only its own. */
function at(time: string | undefined, finding: Finding): Finding {
  if (time === undefined || finding.kind === 'rejected') {
    return finding;
  }
  const { evidence } = finding;
  const date = new Date(time);
  const facts = { ...evidence.facts, notBefore: date, times: [{ source: 'rekor' as const, time: date }] };
  return {
    kind: 'verified',
    evidence:
      evidence.kind === 'signature'
        ? VerifiedSignature.seal(facts)
        : VerifiedAttestation.seal(facts, evidence.predicateType, evidence.predicate),
  };
}

function subjectOf(image: string): Subject {
  return {
    reference: referenceOf(image),
    digest: IMAGE,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    kind: 'image',
    name: 'image',
    platforms: [],
    notices: [],
  };
}

async function isVerified(
  image: string,
  { signer, level }: Pick<Preset, 'signer' | 'level'>,
  hanging: Hanging,
  evidence: string,
  time?: string,
): Promise<boolean> {
  const subject = subjectOf(image);
  const isSignature = evidence === 'signature';
  const policy: RequirementPolicy = {
    signature: isSignature,
    predicateTypes: isSignature ? [] : [{ kind: 'type', requested: evidence, uri: evidence }],
    level,
    signedName: undefined,
    age: undefined,
  };
  const findings = (await verifyAllImages(maker.sigstore, hanging, { signer })).map((finding) => at(time, finding));
  expect(findings.length).toBe(1);
  return decide({ subject, selection: { kind: 'all' }, policy, signer, findings, now: maker.sigstore.now }).verified;
}

function presetOf(image: string): Preset {
  const preset = presetFor(referenceOf(image));
  if (preset === undefined) {
    throw new Error(`there is no preset for ${image}`);
  }
  return preset;
}

const OWN = ({ name, claims, issuer = GITHUB }: Documented): Certificate => ({ name, claims, issuer });

function changeTexts({ name, claims, issuer }: Certificate, change: (text: string) => string): Certificate {
  return {
    name: 'uri' in name ? { uri: change(name.uri) } : { email: change(name.email) },
    claims: Object.fromEntries(Object.entries(claims).map(([number, value]) => [number, change(value)])),
    issuer,
  };
}

const REPOSITORY = /^https:\/\/github\.com\/([^/]+)\/([^/]+)/;

/** The repository of the identity, and of the source where that is the same. */
function inRepository(certificate: Certificate, change: (owner: string, name: string) => string): Certificate {
  const { name } = certificate;
  const [, owner = '', repository = ''] = REPOSITORY.exec('uri' in name ? name.uri : '') ?? [];
  return changeTexts(certificate, (text) => text.replaceAll(`${owner}/${repository}`, change(owner, repository)));
}

const CHANGES: Readonly<Record<Change, (certificate: Certificate) => Certificate>> = {
  repository: (certificate) => inRepository(certificate, (owner, name) => `${owner}/${name}-evil`),
  owner: (certificate) => inRepository(certificate, (_, name) => `evil/${name}`),
  workflow: (certificate) =>
    changeTexts(certificate, (text) => text.replace(/\/workflows\/[^@]+@/, '/workflows/evil.yml@')),
  tag: (certificate) =>
    changeTexts(certificate, (text) => text.replace(/refs\/tags\/(.*?)v?[0-9][0-9.]*/, 'refs/tags/$19.9.9')),
  'branch in place of a tag': (certificate) =>
    changeTexts(certificate, (text) => text.replace('refs/tags/', 'refs/heads/')),
  source: ({ claims, ...rest }) => ({
    ...rest,
    claims: { ...claims, 12: 'https://github.com/evil/evil', 5: 'evil/evil' },
  }),
  'no source': ({ claims, ...rest }) => ({
    ...rest,
    claims: Object.fromEntries(Object.entries(claims).filter(([number]) => number !== '12')),
  }),
  address: (certificate) => changeTexts(certificate, (text) => `evil-${text}`),
  domain: (certificate) => changeTexts(certificate, (text) => `${text}.evil.example`),
  runner: ({ claims, ...rest }) => ({ ...rest, claims: { ...claims, 11: 'self-hosted' } }),
  'workflow name': ({ claims, ...rest }) => ({ ...rest, claims: { ...claims, 4: 'Evil' } }),
};

/** Names that look like that of an image, and are others. */
function lookAlikes(image: string): readonly string[] {
  const { registry, path } = referenceOf(image).repository;
  const [owner = '', ...rest] = path.split('/');
  return [
    `${registry}.evil.example/${path}`,
    `evil-${registry}/${path}`,
    `${registry}:8443/${path}`,
    `evil.example/${registry}/${path}`,
    // a registry that is one publisher's own has no other owners
    ...(['registry.k8s.io', 'dhi.io'].includes(registry)
      ? []
      : [`${registry}/evil/${path}`, `${registry}/${[`${owner}-x`, ...rest].join('/')}`]),
  ];
}

describe.each(DOCUMENTED.map((row) => [`${row.publisher}: ${row.evidence} of ${row.image}`, row] as const))(
  '%s',
  (_, row) => {
    const { image, evidence, publisher } = row;

    test('the documented signer is accepted, in its time and for its tag', async () => {
      expect(row.source).toMatch(/^https:\/\//);
      const preset = presetOf(image);
      expect(preset.name).toBe(publisher);
      const hanging = await sign(OWN(row), evidence);
      expect(await isVerified(image, preset, hanging, evidence, row.at)).toBe(true);
      for (const time of row.refusedAt ?? []) {
        expect(await isVerified(image, preset, hanging, evidence, time), time).toBe(false);
      }
      for (const tag of row.alsoFor ?? []) {
        const tagged = withTag(image, tag);
        expect(await isVerified(tagged, presetOf(tagged), hanging, evidence, row.at), tag).toBe(true);
      }
      for (const tag of row.notFor ?? []) {
        const tagged = withTag(image, tag);
        const other = presetFor(referenceOf(tagged));
        expect(other !== undefined && (await isVerified(tagged, other, hanging, evidence, row.at)), tag).toBe(false);
      }
    });

    test('another one is not', async () => {
      const preset = presetOf(image);
      const changes: readonly (readonly [string, Certificate])[] = [
        ['issuer', { ...OWN(row), issuer: 'https://issuer.evil.example' }],
        ...row.refused.map((change) => [change, CHANGES[change](OWN(row))] as const),
      ];
      for (const [change, certificate] of changes) {
        expect(certificate, change).not.toEqual(OWN(row));
        const hanging = await sign(certificate, evidence);
        expect(await isVerified(image, preset, hanging, evidence, row.at), change).toBe(false);
      }
    });

    test('an image of another name has no such preset', () => {
      for (const name of lookAlikes(image)) {
        expect(presetFor(referenceOf(name))?.name, name).not.toBe(publisher);
      }
    });
  },
);

describe('publishers that sign with keys', () => {
  /** The fingerprints as read beside the keys' sources, and what goes with them. */
  const KEYS = [
    {
      publisher: 'docker-hardened-images',
      image: 'dhi.io/python:3.13',
      source: 'https://github.com/docker-hardened-images/keyring',
      fingerprints: [
        '118ba556dd52f4aec67018efd316c285c783cd3e54cc0f4527605715c643887c',
        '1b431f0d467ecc9e3d97e5b446980599a99c3a386e42ea628b172db1051c737b',
      ],
      kind: 'p256',
      hash: undefined,
      needsLog: true,
    },
    {
      publisher: 'cert-manager',
      image: 'quay.io/jetstack/cert-manager-controller:v1.18.2',
      source: 'https://cert-manager.io/docs/installation/code-signing/',
      fingerprints: ['20a9d8524b982644a958d6a301dcc9296671bc76e924334f28cd7231d8f2e8fa'],
      kind: 'rsa',
      hash: 'sha512',
      needsLog: false,
    },
  ] as const;

  /** The same policy with a key of the tests in the place of each: the private ones are their owners'. */
  function withKey(signer: SignerPolicy, own: SignerPolicy): SignerPolicy {
    if (own.kind !== 'keys') {
      throw new Error('a key is needed');
    }
    switch (signer.kind) {
      case 'keys':
        return { ...signer, keys: own.keys };
      case 'several':
        return {
          ...signer,
          entries: signer.entries.map((entry) => ({
            ...entry,
            signers: entry.signers.map((each) => (each.kind === 'keys' ? { ...each, keys: own.keys } : each)),
          })),
        };
      case 'identity':
        return signer;
    }
  }

  const keysOf = (signer: SignerPolicy): readonly string[] =>
    signer.kind === 'several'
      ? signer.entries.flatMap(({ signers }) => signers.flatMap(keysOf))
      : signer.kind === 'keys'
        ? signer.keys.map(({ fingerprint }) => fingerprint)
        : [];

  test.each(KEYS)('$publisher', async ({ publisher, image, fingerprints, kind, hash, needsLog }) => {
    const preset = presetOf(image);
    expect(preset.name).toBe(publisher);
    expect(keysOf(preset.signer)).toEqual(fingerprints);
    const { signer, policy: own } = keySigner(kind);
    const replaced = { ...preset, signer: withKey(preset.signer, own) };
    const make = async (recipe: { hash?: string; entry?: 'none' }): Promise<Hanging> => ({
      signatures: [await maker.signatureLayer({ signer, content: simpleSigning(), ...recipe })],
    });
    const right = { ...(hash === undefined ? {} : { hash }), ...(needsLog ? {} : { entry: 'none' as const }) };
    expect(await isVerified(image, replaced, await make(right), 'signature')).toBe(true);
    // not theirs
    expect(await isVerified(image, preset, await make(right), 'signature')).toBe(false);
    if (needsLog) {
      expect(await isVerified(image, replaced, await make({ ...right, entry: 'none' }), 'signature')).toBe(false);
    }
    if (hash !== undefined) {
      expect(await isVerified(image, replaced, await make({ ...right, hash: 'sha256' }), 'signature')).toBe(false);
    }
    for (const name of lookAlikes(image)) {
      expect(presetFor(referenceOf(name))?.name, name).not.toBe(publisher);
    }
  });

  test('a check that is waived is told', () => {
    expect(presetOf('quay.io/jetstack/cert-manager-webhook:v1.18.2').insecure).toEqual([
      'publisher cert-manager: insecure-ignore-tlog',
    ]);
    expect(presetOf('dhi.io/python:3').insecure).toBeUndefined();
  });
});

/** Docker's builders sign the manifest in which BuildKit puts the statements of a platform (docker/buildx `policy/`). */
test('what Docker signs is provenance of the platform', async () => {
  const manifest = digestOf(Buffer.from('attestation manifest'));
  const { signer, level } = presetOf('docker/dockerfile:1.21');
  const sign = async (ref: string): Promise<readonly Finding[]> => {
    const certified = await maker.signer({
      names: [{ uri: 'https://github.com/docker/github-builder/.github/workflows/build.yml@refs/tags/v1' }],
      claims: { 11: 'github-hosted', 12: 'https://github.com/moby/buildkit', 14: ref },
    });
    const signatures = [await maker.signatureLayer({ signer: certified, content: simpleSigning(manifest) })];
    return verifyAllImages(maker.sigstore, { signatures }, { signer, targets: [manifest] });
  };
  const predicateType = 'https://slsa.dev/provenance/v1';
  const bytes = Buffer.from(JSON.stringify(statement({ predicateType, predicate: { buildDefinition: {} } })));
  const origin: Origin = {
    source: { kind: 'buildkit', digest: digestOf(bytes) },
    format: 'bundle',
    kind: 'attestation',
    foundFor: IMAGE,
  };
  for (const [ref, expected] of [
    ['refs/tags/dockerfile/1.21.2', true],
    ['refs/tags/dockerfile/1.22.0', false],
  ] as const) {
    const findings = await sign(ref);
    const covered = verifyCovered({ origin, manifest, platform: IMAGE, bytes }, findings);
    const verdict = decide({
      subject: subjectOf('docker/dockerfile:1.21'),
      selection: { kind: 'all' },
      policy: {
        signature: false,
        predicateTypes: [{ kind: 'provenance', requested: 'provenance' }],
        level,
        signedName: undefined,
        age: undefined,
      },
      signer,
      findings: [...findings, ...covered],
      now: maker.sigstore.now,
    });
    expect(verdict.verified, ref).toBe(expected);
  }
});

test('every preset is tested', () => {
  const tested = new Set(DOCUMENTED.map(({ publisher }) => publisher));
  const names = PUBLISHERS.flatMap(({ kind, name }) => (kind === 'signed' ? [name] : []));
  expect(names.filter((name) => !tested.has(name))).toEqual(['docker-hardened-images', 'cert-manager']);
  expect(names.length).toBeGreaterThanOrEqual(25);
});

describe('other answers', () => {
  test.each([
    ['alpine:3', 'unsigned', 'docker-official-images'],
    ['docker.io/library/postgres:17', 'unsigned', 'docker-official-images'],
    ['registry.redhat.io/ubi9/ubi:latest', 'unsigned', 'red-hat'],
    ['docker/dockerfile:1.20', 'unsigned', 'dockerfile-frontend'],
    ['moby/buildkit:v0.26.0', 'unsigned', 'buildkit'],
    ['quay.io/cilium/cilium:v1.12.3', 'unsigned', 'cilium'],
    ['istio/pilot:1.28.0', 'by-hand', 'istio'],
    ['docker.elastic.co/elasticsearch/elasticsearch:9.1.0', 'by-hand', 'elastic'],
    ['quay.io/cilium/cilium-envoy:v1.34', 'by-hand', 'cilium-others'],
    ['moby/buildkit:master-cache', 'by-hand', 'buildkit'],
    ['docker.io/library-x/alpine', undefined, undefined],
    ['ghcr.io/library/alpine', undefined, undefined],
    ['docker.io/docker/dockerfile-x:1', undefined, undefined],
  ])('%s: %s by %s', (image, kind, publisher) => {
    const answer = answerFor(referenceOf(image));
    expect([answer?.kind, answer?.publisher.name]).toEqual([kind, publisher]);
    if (answer !== undefined && answer.kind !== 'preset') {
      expect(answer.answer).toMatch(/\.$/);
      expect(answer.instead).toMatch(/\.$/);
    }
  });

  test('a digest alone is of any release', () => {
    const image = `quay.io/cilium/cilium@sha256:${hexOf(IMAGE)}`;
    expect(presetOf(image).name).toBe('cilium');
  });
});
