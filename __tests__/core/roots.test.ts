import { TrustedRoot } from '@sigstore/protobuf-specs';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { startDeadline } from '../../src/concurrency.ts';
import { ImageError, TrustError } from '../../src/errors.ts';
import type { Candidate, Discovery } from '../../src/core/evidence/candidate.ts';
import { mergeDiscoveries, type Search } from '../../src/core/evidence/source.ts';
import { candidateOf as candidateOfRecord } from '../../src/github/source.ts';
import { readBundle } from '../../src/core/evidence/bundle.ts';
import { digestOf, parseDigest, type Digest } from '../../src/core/image/digest.ts';
import type { Origin } from '../../src/core/image/subject.ts';
import { searchFallbacks } from '../../src/core/gather-evidence.ts';
import { Roots } from '../../src/core/roots.ts';
import type { SignerPolicy } from '../../src/core/policy/signer.ts';
import type { TrustedRootSource } from '../../src/core/trust/trusted-root.ts';
import type { Finding } from '../../src/core/verify/finding.ts';
import { createVerifier } from '../../src/core/verify/verify.ts';
import { GITHUB_ISSUER, STRICT } from '../support/evidence.ts';
import { REAL } from '../support/postgres.ts';
import { Shelf } from '../threats/judge.ts';
import { IMAGE, keySigner, Maker, RELEASE, toBytes } from '../threats/material.ts';

let publicGood: Maker;
/** has no log and no log of certificates, as GitHub's own */
let github: Maker;
let logged: Candidate;
let unlogged: Candidate;

beforeAll(async () => {
  [publicGood, github] = [await Maker.start(), await Maker.start()];
  const stamps = [github.sigstore.now];
  [logged, unlogged] = [
    candidateOf(await publicGood.bundle()),
    candidateOf(await github.bundle({ entry: 'none', stamps })),
  ];
});

/** A candidate as GitHub's API gives it. */
function candidateOf(bundle: object, target: Digest = IMAGE): Candidate {
  return candidateOfRecord({ kind: 'bundle', bytes: toBytes(bundle) }, 'repos/acme/api', target);
}

interface Setting {
  readonly source?: TrustedRootSource;
  readonly loadGitHub?: () => Promise<TrustedRoot>;
}

function rootsOf({ source = { kind: 'public-good' }, loadGitHub }: Setting = {}) {
  const loads: string[] = [];
  const roots = new Roots(
    { source, policy: STRICT },
    {
      own: () => Promise.resolve(publicGood.sigstore.root()),
      github: () => {
        loads.push('github');
        return loadGitHub?.() ?? Promise.resolve(github.sigstore.root({ tlogs: [], ctLog: false }));
      },
    },
  );
  const verify = async (
    candidates: readonly Candidate[],
    signer: SignerPolicy = RELEASE,
  ): Promise<readonly Finding[]> => {
    const verifierOf = await roots.choose(candidates, signer, startDeadline(5000));
    return candidates.map((candidate) => verifierOf(candidate)(candidate, signer, [IMAGE]));
  };
  return { roots, loads, verify };
}

const outcomeOf = (finding: Finding): string => (finding.kind === 'verified' ? 'verified' : finding.code);

/** The same evidence, from the registry. */
function fromRegistry(candidate: Candidate): Candidate {
  if (candidate.kind !== 'evidence') {
    return candidate;
  }
  const { evidence } = candidate;
  const source: Origin['source'] = { kind: 'referrer', digest: evidence.origin.source.digest };
  return {
    kind: 'evidence',
    evidence: { ...evidence, material: source.digest, origin: { ...evidence.origin, source } },
  };
}

describe('which root judges what GitHub gave', () => {
  test('without a log entry GitHub’s own, with one the root of the run; each is loaded once', async () => {
    const { verify, loads } = rootsOf();
    expect((await verify([logged, unlogged])).map(outcomeOf)).toEqual(['verified', 'verified']);
    expect((await verify([unlogged])).map(outcomeOf)).toEqual(['verified']);
    expect(loads).toEqual(['github']);
  });

  test('GitHub’s own is not loaded where nothing needs it', async () => {
    const { verify, loads } = rootsOf();
    await verify([logged, fromRegistry(unlogged)]);
    await verify([]);
    expect(loads).toEqual([]);
  });

  test('roots are not merged: each judges its own', async () => {
    const { verify } = rootsOf();
    const crossed = [
      // the other's certificate, with nothing and with an entry
      candidateOf(await publicGood.bundle({ entry: 'none', stamps: [publicGood.sigstore.now] })),
      candidateOf(await github.bundle()),
    ];
    expect((await verify(crossed)).map(outcomeOf)).toEqual(['time', 'log']);
  });

  test('evidence of the registry is not judged by GitHub’s root', async () => {
    const { verify } = rootsOf();
    expect((await verify([fromRegistry(unlogged)])).map(outcomeOf)).toEqual(['log']);
  });

  test('a copy in the registry does not hide the one that GitHub gave', () => {
    const here: Discovery = { candidates: [fromRegistry(unlogged), fromRegistry(logged)], locations: [] };
    const there: Discovery = { candidates: [unlogged, logged], locations: [] };
    const kinds = mergeDiscoveries([here, there]).candidates.map((candidate) =>
      candidate.kind === 'evidence' ? candidate.evidence.origin.source.kind : candidate.kind,
    );
    expect(kinds).toEqual(['referrer', 'referrer', 'github']);
  });

  test.each<[string, TrustedRootSource]>([
    ['trusted-root', { kind: 'root', name: 'root.json', bytes: Buffer.from('{}') }],
    ['tuf-mirror', { kind: 'tuf', mirror: 'https://tuf.example', root: Buffer.from('{}') }],
  ])('%s: that root verifies everything', async (_, source) => {
    const { verify, loads } = rootsOf({ source });
    expect((await verify([unlogged])).map(outcomeOf)).toEqual(['log']);
    expect(loads).toEqual([]);
  });

  test('signers of whom only the root of the run counts are none of GitHub’s own', async () => {
    const { verify, loads } = rootsOf();
    const several = { kind: 'several', entries: [{ signers: [RELEASE] }], counts: [] } as const;
    expect((await verify([unlogged], several)).map(outcomeOf)).toEqual(['verified']);
    expect((await verify([unlogged], { ...several, ownRootOnly: true })).map(outcomeOf)).toEqual(['log']);
    expect(loads).toEqual(['github']);
  });

  test('a key needs no root of GitHub', async () => {
    const { verify, loads } = rootsOf();
    expect((await verify([unlogged], keySigner().policy)).map(outcomeOf)).toEqual(['signature']);
    expect(loads).toEqual([]);
  });
});

describe('a root of GitHub that cannot be had', () => {
  const failing: Setting = {
    loadGitHub: () => Promise.reject(new TrustError('no TUF today', { topic: 'notice', about: 'wait' })),
  };

  test('is the error of the image that needs it, with a way out', async () => {
    const { verify } = rootsOf(failing);
    expect((await verify([logged])).map(outcomeOf)).toEqual(['verified']);
    const error = await verify([unlogged]).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ImageError);
    expect(error).toMatchObject({ code: 'unavailable' });
    expect(String(error)).toContain('no TUF today');
  });

  test('as a last resort: it is reported, and the rest is verified', async () => {
    const { roots, verify } = rootsOf(failing);
    const source = {
      kind: 'github',
      label: 'GitHub attestations',
      stage: 'fallback' as const,
      discover: () => Promise.resolve({ candidates: [unlogged, logged], locations: [] }),
    };
    const repository = new Shelf();
    const search: Search = {
      image: repository.name,
      signer: RELEASE,
      own: repository,
      targets: [],
      attestationManifests: [],
      repositories: [],
      found: [],
      deadline: startDeadline(5000),
    };
    const { findings, failedSources } = await searchFallbacks([source], search, {
      roots,
      verify: ({ candidates }) => verify(candidates),
    });
    expect(findings.map(outcomeOf)).toEqual(['verified']);
    expect(failedSources.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      expect.stringMatching(/^unavailable: .*no TUF today/),
    ]);
  });
});

const FOLDER = join(REAL, 'github-internal-ca');
const ROOTS = join(REAL, 'trusted-roots');

describe.skipIf(!existsSync(FOLDER))('a real attestation of a private repository', () => {
  const bundle = () => readFileSync(join(FOLDER, 'bundle.githubapp.sigstore.json'));
  const rootOf = (name: string) => TrustedRoot.fromJSON(JSON.parse(readFileSync(join(ROOTS, name), 'utf8')));

  test('verifies with GitHub’s root, and not with the public one', () => {
    const { content } = readBundle(bundle());
    const payload = content.$case === 'dsseEnvelope' ? content.dsseEnvelope.payload.toString() : '';
    const subject = parseDigest(`sha256:${/"sha256":"([0-9a-f]{64})"/.exec(payload)?.[1] ?? ''}`);
    const target = subject ?? digestOf(Buffer.from(payload));
    const candidate = candidateOf(bundle(), target);
    const signer: SignerPolicy = {
      kind: 'identity',
      identity: { kind: 'pattern', pattern: '.*', matches: (value) => value.startsWith('https://github.com/') },
      issuer: { kind: 'exact', values: [GITHUB_ISSUER] },
      claims: {},
    };
    const outcomes = ['github.trusted_root.json', 'public-good.root-signing.json'].map((name) =>
      outcomeOf(createVerifier(rootOf(name), STRICT)(candidate, signer, [target])),
    );
    expect(outcomes).toEqual(['verified', 'log']);
  });
});
