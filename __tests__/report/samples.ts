import { createHash } from 'node:crypto';
import { readAttestation } from '../../src/attestation/predicate.ts';
import { ImageError } from '../../src/errors.ts';
import { digestOf, type Digest } from '../../src/core/image/digest.ts';
import { type Origin, type SearchedLocation, targetsOf, type Subject } from '../../src/core/image/subject.ts';
import type { PlatformManifest } from '../../src/core/image/platform.ts';
import type { ImageRequest } from '../../src/core/policy/request.ts';
import type { IdentityPolicy } from '../../src/core/policy/signer.ts';
import type { FailedImage, CheckedImage, RunOutcome, ImageOutcome } from '../../src/outcome.ts';
import { viewOfRun } from '../../src/report/view-of-run.ts';
import type { RunView } from '../../src/report/view.ts';
import type { Requirement, Verdict } from '../../src/core/verdict/requirement.ts';
import type { Finding, Mismatch, Rejected } from '../../src/core/verify/finding.ts';
import {
  VerifiedAttestation,
  VerifiedSignature,
  type Signer,
  type SignerExtensions,
  type VerifiedEvidence,
  type VerifiedFacts,
} from '../../src/core/verify/verified.ts';

export const ISSUER = 'https://token.actions.githubusercontent.com';
export const IDENTITY = 'https://github.com/acme/api/.github/workflows/release.yml@refs/heads/main';
export const SPDX = 'https://spdx.dev/Document';
export const SLSA = 'https://slsa.dev/provenance/v1';
export const SIGNED_AT = new Date('2026-11-20T04:12:30Z');

const SHA = 'da283c26829d46c2d2883de5ff98bee672428696';

/** A digest that depends on the text alone. */
export function digest(text: string): Digest {
  return digestOf(Buffer.from(text));
}

const EXTENSIONS: SignerExtensions = {
  githubWorkflowTrigger: 'push',
  githubWorkflowSha: SHA,
  githubWorkflowName: 'Release',
  githubWorkflowRepository: 'acme/api',
  githubWorkflowRef: 'refs/heads/main',
};

export function certificate(identity = IDENTITY, extensions: SignerExtensions = EXTENSIONS): Signer {
  return { kind: 'certificate', identity, issuer: ISSUER, extensions };
}

export function key(name: string): Signer {
  return { kind: 'key', fingerprint: createHash('sha256').update(name).digest('hex') };
}

export function index(platforms: readonly string[] = ['linux/amd64', 'linux/arm64']): Subject {
  return {
    reference: { repository: { registry: 'ghcr.io', path: 'acme/api' }, tag: '1.4', digest: undefined },
    digest: digest('index'),
    mediaType: 'application/vnd.oci.image.index.v1+json',
    kind: 'index',
    name: 'index',
    platforms: platforms.map((name): PlatformManifest => {
      const [os = '', architecture = '', variant] = name.split('/');
      return { name, digest: digest(name), platform: { os, architecture, variant }, selected: true };
    }),
    notices: [],
  };
}

export function origin(kind: Origin['kind'], foundFor: Digest, format: Origin['format'] = 'cosign'): Origin {
  return {
    source: { kind: format === 'cosign' ? 'cosign-tag' : 'referrer', digest: digest(`layer of ${foundFor} ${kind}`) },
    format,
    kind,
    foundFor,
  };
}

let made = 0;

function facts(kind: Origin['kind'], subject: Digest, signer: Signer, changes: Partial<VerifiedFacts>): VerifiedFacts {
  return {
    origin: origin(kind, subject),
    subjects: [subject],
    signer,
    entries: [0],
    log: [{ entry: 'hashedrekord 0.0.1', logIndex: '1029384756', integratedTime: SIGNED_AT }],
    times: [{ source: 'rekor', time: SIGNED_AT }],
    notBefore: signer.kind === 'key' ? undefined : SIGNED_AT,
    content: String(made),
    payload: digest(`payload ${made++}`),
    signedName: 'ghcr.io/acme/api',
    ...changes,
  };
}

export function signature(
  subject: Digest,
  signer: Signer = certificate(),
  changes: Partial<VerifiedFacts> = {},
): VerifiedSignature {
  return VerifiedSignature.seal(facts('signature', subject, signer, changes));
}

export function attestation(
  subject: Digest,
  predicateType: string,
  predicate: unknown,
  { signer = certificate(), ...changes }: Partial<VerifiedFacts> = {},
): VerifiedAttestation {
  const bytes = Buffer.from(typeof predicate === 'string' ? predicate : JSON.stringify(predicate));
  return VerifiedAttestation.seal(facts('attestation', subject, signer, changes), predicateType, bytes);
}

/** An SPDX document with some packages. */
export function spdx(packages: number): object {
  return {
    spdxVersion: 'SPDX-2.3',
    SPDXID: 'SPDXRef-DOCUMENT',
    packages: Array.from({ length: packages }, (_, n) => ({
      name: `package-${n}`,
      licenseDeclared: n % 3 === 0 ? 'Apache-2.0' : 'MIT',
      externalRefs: [{ referenceType: 'purl', referenceLocator: `pkg:apk/wolfi/package-${n}@1.0` }],
    })),
  };
}

export const PROVENANCE = {
  buildDefinition: { buildType: 'https://apko.dev/slsa-build-type@v1' },
  runDetails: { builder: { id: 'https://github.com/chainguard-dev/terraform-provider-apko' } },
};

export function verified(evidence: VerifiedEvidence): Finding {
  return { kind: 'verified', evidence };
}

export function rejected(code: Rejected['code'], detail: string, changes: Partial<Rejected> = {}): Rejected {
  return {
    kind: 'rejected',
    origin: origin('signature', digest('index')),
    code,
    detail,
    unexpectedSigner: undefined,
    signedWith: undefined,
    ...changes,
  };
}

/** Valid evidence by somebody else. */
/** Who is expected where a sample does not say otherwise. */
export const EXPECTED: IdentityPolicy = {
  kind: 'identity',
  identity: { kind: 'exact', values: [IDENTITY] },
  issuer: { kind: 'exact', values: [ISSUER] },
  claims: {},
};

export function unexpectedSigner(
  signer: Signer,
  {
    subjects = [digest('index')],
    predicateType,
    mismatches,
  }: {
    subjects?: readonly Digest[];
    predicateType?: string;
    mismatches?: readonly Mismatch[];
  } = {},
): Rejected {
  const found = signer.kind === 'certificate' ? signer.identity : undefined;
  return rejected('identity', `signed by ${found ?? 'another key'}`, {
    origin: origin(predicateType === undefined ? 'signature' : 'attestation', subjects[0] ?? digest('index')),
    unexpectedSigner: {
      signer,
      times: [{ source: 'rekor', time: SIGNED_AT }],
      expected: EXPECTED,
      mismatches: mismatches ?? [{ part: 'identity', expected: [IDENTITY], found }],
      subjects,
      predicateType,
    },
  });
}

export function requirement(changes: Partial<Requirement> = {}): Requirement {
  return {
    kind: 'signature',
    predicateType: undefined,
    platform: 'index',
    level: undefined,
    met: true,
    code: undefined,
    why: 'it is signed',
    by: [],
    ...changes,
  };
}

export function request(changes: Partial<ImageRequest> = {}): ImageRequest {
  return {
    requested: 'ghcr.io/acme/api:1.4',
    reference: { repository: { registry: 'ghcr.io', path: 'acme/api' }, tag: '1.4', digest: undefined },
    evidenceRepositories: [{ registry: 'ghcr.io', path: 'acme/api' }],
    publisher: undefined,
    signer: EXPECTED,
    discoversSigners: false,
    requirements: {
      signature: true,
      predicateTypes: [{ kind: 'sbom', requested: 'sbom' }],
      level: 'any',
      signedName: undefined,
      age: undefined,
    },
    ...changes,
  };
}

export function checked(
  findings: readonly Finding[],
  requirements: readonly Requirement[],
  changes: Partial<Omit<CheckedImage, 'verdict'>> & { verdict?: Partial<Verdict> } = {},
): CheckedImage {
  const { verdict, ...others } = changes;
  const { signer } = changes.request ?? request();
  const expecting = (finding: Finding): Finding =>
    finding.kind === 'rejected' && finding.unexpectedSigner !== undefined && signer.kind === 'identity'
      ? { ...finding, unexpectedSigner: { ...finding.unexpectedSigner, expected: signer } }
      : finding;
  const subject = changes.subject ?? index();
  const met = requirements.every((each) => each.met);
  return {
    kind: 'checked',
    request: request(),
    subject,
    findings: findings.map(expecting),
    locations: placesOf(subject),
    facts: new Map(attestationsAmong(findings).map((each) => [each, readAttestation(each).facts])),
    files: new Map(),
    packageUrls: new Map(),
    duration: 612,
    ...others,
    verdict: { verified: met, requirements, digest: met ? subject.digest : undefined, warnings: [], ...verdict },
  };
}

function attestationsAmong(findings: readonly Finding[]): readonly VerifiedAttestation[] {
  return findings.flatMap((finding) =>
    finding.kind === 'verified' && finding.evidence.kind === 'attestation' ? [finding.evidence] : [],
  );
}

function placesOf(subject: Subject): readonly SearchedLocation[] {
  return targetsOf(subject).flatMap(({ digest: target }) => {
    const tag = target.replace(':', '-');
    return [
      { what: 'referrers API', requested: target, target, response: 'HTTP 404' },
      { what: 'referrers tag', requested: tag, target, response: 'not there' },
      { what: 'cosign tag', requested: `${tag}.sig`, target, response: 'not there' },
      { what: 'cosign tag', requested: `${tag}.att`, target, response: 'not there' },
    ] as const;
  });
}

export function run(images: readonly ImageOutcome[], changes: Partial<RunOutcome> = {}): RunOutcome {
  return {
    tool: { name: 'image-provenance', version: '0.1.0' },
    startedAt: new Date('2026-11-23T10:00:00Z'),
    duration: 1500,
    verified: images.length > 0 && images.every((image) => image.kind === 'checked' && image.verdict.verified),
    error: undefined,
    insecure: [],
    policy: undefined,
    enforce: true,
    shard: undefined,
    listDigest: digest('list'),
    inputsDigest: digest('inputs'),
    canceled: false,
    images,
    ...changes,
  };
}

/** The view of a run of these images. */
export function view(images: readonly ImageOutcome[], changes: Partial<RunOutcome> = {}): RunView {
  return viewOfRun(run(images, changes));
}

/** All parts of a file. */
export async function partsOf(parts: Iterable<string> | AsyncIterable<string>): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const part of parts) {
    all.push(part);
  }
  return all;
}

/** The same outcome for so many images. */
export function many(n: number, image: ImageOutcome): ImageOutcome[] {
  return Array.from({ length: n }, (_, at) => ({
    ...image,
    request: { ...image.request, requested: `cgr.dev/chainguard/image-${at}:latest` },
  }));
}

/** A signed index with an SBOM and provenance on each platform, and a stranger's SBOM beside them. */
export function verifiedImage(changes: Parameters<typeof checked>[2] = {}): CheckedImage {
  const platforms = ['linux/amd64', 'linux/arm64'];
  const signed = signature(digest('index'));
  const sboms = platforms.map((name) => attestation(digest(name), SPDX, spdx(38)));
  const provenances = platforms.map((name) => attestation(digest(name), SLSA, PROVENANCE));
  const attested = (type: string, evidence: readonly VerifiedAttestation[]): Requirement[] =>
    platforms.map((platform, n) =>
      requirement({
        kind: 'attestation',
        predicateType: type,
        platform,
        level: 'platform',
        why: 'it is attested',
        by: evidence.slice(n, n + 1),
      }),
    );
  const other = unexpectedSigner(
    certificate('https://github.com/someone/else/.github/workflows/ci.yml@refs/heads/main'),
    {
      subjects: [digest('linux/amd64')],
      predicateType: SPDX,
    },
  );
  return checked(
    [verified(signed), ...[...sboms, ...provenances].map(verified), other],
    [requirement({ level: 'index', by: [signed] }), ...attested(SPDX, sboms), ...attested(SLSA, provenances)],
    {
      files: new Map(
        [...sboms, ...provenances].map((each, n) => [
          each,
          [`api-0123456789ab/linux-${n % 2 === 0 ? 'amd64' : 'arm64'}/${n < 2 ? 'sbom.spdx' : 'provenance.slsa'}.json`],
        ]),
      ),
      ...changes,
    },
  );
}

/** Signed by the same workflow on another ref. */
export function wrongIdentityImage(): CheckedImage {
  const other = certificate('https://github.com/acme/api/.github/workflows/release.yml@refs/heads/fix-login');
  return checked(
    [unexpectedSigner(other)],
    [
      requirement({ met: false, code: 'all-rejected', why: 'nothing that was found verifies' }),
      requirement({
        kind: 'attestation',
        predicateType: 'sbom',
        platform: 'linux/amd64',
        met: false,
        code: 'all-rejected',
      }),
      requirement({
        kind: 'attestation',
        predicateType: 'sbom',
        platform: 'linux/arm64',
        met: false,
        code: 'all-rejected',
      }),
    ],
  );
}

/** Nothing there at all. */
export function unsignedImage(): CheckedImage {
  return checked(
    [],
    [
      requirement({ met: false, code: 'not-signed', why: 'nothing at all was found' }),
      requirement({
        kind: 'attestation',
        predicateType: 'sbom',
        platform: 'linux/amd64',
        met: false,
        code: 'not-signed',
      }),
    ],
  );
}

/** Its registry would not tell. */
export function rateLimitedImage(): FailedImage {
  return {
    kind: 'failed',
    request: request({ requested: 'quay.io/acme/cron:3' }),
    subject: undefined,
    duration: 3000,
    error: new ImageError('rate-limited', 'quay.io answered 429 three times for acme/cron:3.', {
      topic: 'notice',
      about: 'Log in to raise the limit.',
    }),
  };
}
