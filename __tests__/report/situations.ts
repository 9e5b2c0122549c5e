import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { explainAge, type OutsideAge } from '../../src/core/policy/age.ts';
import type { PolicyCode, RuleReference } from '../../src/core/policy/request.ts';
import type { SignerPolicy } from '../../src/core/policy/signer.ts';
import type { Subject } from '../../src/core/image/subject.ts';
import type { RejectionCode } from '../../src/core/verify/finding.ts';
import { matchIdentity } from '../../src/core/verify/identity.ts';
import type { Signer } from '../../src/core/verify/verified.ts';
import { ImageError } from '../../src/errors.ts';
import type { CheckedImage, DecidedImage, ImageOutcome } from '../../src/outcome.ts';
import { publisher } from '../../src/publishers/publisher.ts';
import {
  attestation,
  certificate,
  checked,
  digest,
  IDENTITY,
  index,
  ISSUER,
  key,
  rejected,
  request,
  requirement,
  signature,
  SLSA,
  spdx,
  SPDX,
  unexpectedSigner,
  unsignedImage,
  verified,
  wrongIdentityImage,
} from './samples.ts';

type Certificate = Extract<Signer, { kind: 'certificate' }>;

/** A signature that nothing meets. */
export const REJECTED = [requirement({ met: false, code: 'all-rejected', why: 'nothing verifies' })];
const INDEX = digest('index');
const AMD64 = digest('linux/amd64');

function keys(): SignerPolicy {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    kind: 'keys',
    keys: [{ key: createPublicKey(publicKey.export({ type: 'spki', format: 'pem' })), fingerprint: 'ab' }],
  };
}

/** Signed by this workflow alone. */
export function signedBy(identity: string, options?: Parameters<typeof unexpectedSigner>[1]): CheckedImage {
  return checked([unexpectedSigner(certificate(identity), options)], REJECTED);
}

function unsignedAt(registry: string, publisher?: string, path = 'acme/api'): CheckedImage {
  const repository = { registry, path };
  return {
    ...unsignedImage(),
    request: request({
      publisher,
      reference: { repository, tag: '1', digest: undefined },
      evidenceRepositories: [repository],
    }),
  };
}

/** A requirement of an attestation that is not there. */
export function missing(predicateType: string, platform: string): ReturnType<typeof requirement> {
  return requirement({ kind: 'attestation', predicateType, platform, met: false, code: 'wrong-type' });
}

function ofAge(age: OutsideAge): CheckedImage {
  const unmet = requirement({ met: false, code: 'age', why: explainAge(age), age });
  return checked([verified(signature(INDEX))], [unmet]);
}

const at = (time: string): number => new Date(time).getTime();
const ORGANIZATION = 'https://issuer.enforce.dev/0a1b';
/** An SBOM of one platform. */
export const AMD64_SBOM = verified(attestation(AMD64, SPDX, spdx(1)));
const LONG = 'https://github.com/an-organization-with-a-long-name/a-repository/.github/workflows';

/** The certificate of a workflow of a repository, on its main branch. */
export function workflowOf(repository: string, file: string, ref = 'refs/heads/main'): Certificate {
  return {
    kind: 'certificate',
    identity: `https://github.com/${repository}/.github/workflows/${file}@${ref}`,
    issuer: ISSUER,
    extensions: {
      githubWorkflowTrigger: 'push',
      githubWorkflowRepository: repository,
      githubWorkflowRef: ref,
      sourceRepositoryUri: `https://github.com/${repository}`,
      sourceRepositoryRef: ref,
    },
  };
}

function service(identity: string): Certificate {
  return { kind: 'certificate', identity, issuer: 'https://issuer.enforce.dev', extensions: {} };
}

/** An image of a publisher, signed by somebody else. */
function ofPublisher(name: string, signer: Certificate): CheckedImage {
  const { signer: expected, requirements } = publisher(name);
  if (expected.kind !== 'identity') {
    throw new Error(`${name} has no single identity`);
  }
  const mismatches = matchIdentity(expected, signer);
  return checked([unexpectedSigner(signer, { mismatches })], REJECTED, {
    request: request({
      publisher: name,
      signer: expected,
      requirements: { ...requirements, signedName: undefined, age: undefined },
    }),
  });
}

/** With what BuildKit adds to an index: provenance of a platform that nobody signed. */
function withBuildKit(subject: Subject): Subject {
  return {
    ...subject,
    platforms: [
      ...subject.platforms,
      {
        name: 'unknown/unknown',
        digest: digest('attestation manifest'),
        platform: { os: 'unknown', architecture: 'unknown', variant: undefined },
        selected: false,
        attests: AMD64,
      },
    ],
  };
}

const PATTERN = String.raw`https://github\.com/acme/api/\.github/workflows/release\.yml`;

function ofPattern(found: string): CheckedImage {
  const pattern = new RegExp(`^(?:${PATTERN})$`);
  const matches = (value: string): boolean => pattern.test(value);
  return checked(
    [unexpectedSigner(certificate(found), { mismatches: [{ part: 'identity', expected: [PATTERN], found }] })],
    REJECTED,
    {
      request: request({
        signer: {
          kind: 'identity',
          identity: { kind: 'pattern', pattern: PATTERN, matches },
          issuer: { kind: 'exact', values: [ISSUER] },
          claims: {},
        },
      }),
    },
  );
}

const WITHOUT_REF = IDENTITY.replace(/@.*/, '');

const RULE = { name: 'our services', index: 1, line: 7 };

function refused(code: PolicyCode, reason: string, rule?: RuleReference): DecidedImage {
  return {
    kind: 'decided',
    request: request({ rule }),
    decision: { kind: 'unmet', code, reason },
    duration: 0,
  };
}

/** Images that are not verified or could not be checked, one for each way in which that is explained. */
export const SITUATIONS: Readonly<Record<string, ImageOutcome>> = {
  'could-not-be-checked': {
    kind: 'failed',
    request: request(),
    subject: undefined,
    error: new ImageError('timeout', 'quay.io did not answer in time.', { topic: 'time-limit' }),
    duration: 1,
  },
  'refused-by-a-policy': refused('no-rule', 'no rule matches this image, and the policy denies such images'),
  'refused-by-a-rule': { ...refused('expired', 'the exemption ended on 2026-01-01', RULE), underHead: 'exempt' },
  'signed-by-nobody-of-a-rule': checked(
    [unexpectedSigner(workflowOf('acme/api', 'nightly.yml'), { subjects: [INDEX] })],
    REJECTED,
    { request: request({ rule: RULE }) },
  ),
  'too-few-signers-of-a-rule': checked(
    [verified(signature(INDEX))],
    [
      requirement({
        met: false,
        code: 'threshold',
        why: '2 of 2 signers must each meet all requirements with evidence of their own, but only keys/a.pub does; missing: keys/b.pub',
      }),
    ],
    { request: request({ rule: RULE }) },
  ),
  'nothing-required': checked([], [], { verdict: { verified: false } }),
  'unsigned-on-ghcr': unsignedImage(),
  'unsigned-elsewhere': unsignedAt('quay.io'),
  'unsigned-copy-of-chainguard': unsignedAt('quay.io', 'chainguard'),
  'unsigned-copy-of-organization': unsignedAt('quay.io', 'chainguard-organization'),
  'unsigned-on-github-too': {
    ...unsignedImage(),
    locations: [{ what: 'GitHub attestations' as const, requested: INDEX, target: INDEX, response: 'none' }],
  },
  'another-ref': wrongIdentityImage(),
  'another-ref-that-begins-alike': signedBy(`${IDENTITY}-evil`),
  'another-workflow': signedBy(IDENTITY.replace('release', 'nightly')),
  'another-repository': signedBy(IDENTITY.replace('acme', 'evil')),
  'another-case': signedBy(IDENTITY.replace('acme', 'Acme')),
  'a-slash-more': signedBy(`${IDENTITY}/`),
  'a-homoglyph': signedBy(IDENTITY.replace('acme', '\u0430cme')),
  'a-person': signedBy('jo@acme.example'),
  'long-identities': signedBy(`${LONG}/nightly.yml@refs/heads/main`, {
    mismatches: [
      {
        part: 'identity',
        expected: [`${LONG}/release.yml@refs/heads/main`],
        found: `${LONG}/nightly.yml@refs/heads/main`,
      },
    ],
  }),
  'another-claim': checked(
    [
      unexpectedSigner(certificate(), {
        mismatches: [{ part: 'workflow trigger', expected: ['release'], found: 'push' }],
      }),
    ],
    REJECTED,
    {
      request: request({
        signer: {
          kind: 'identity',
          identity: { kind: 'exact', values: [IDENTITY] },
          issuer: { kind: 'exact', values: [ISSUER] },
          claims: { githubWorkflowTrigger: 'release' },
        },
      }),
    },
  ),
  'a-reusable-workflow': checked(
    [
      unexpectedSigner({
        ...workflowOf('x/y', 'r.yml'),
        extensions: workflowOf('acme/api', 'release.yml').extensions,
      }),
    ],
    REJECTED,
  ),
  'signed-for-another-image': signedBy('https://x.example/y', { subjects: [] }),
  'a-key-where-a-certificate-is-expected': checked([unexpectedSigner(key('a'), { mismatches: [] })], REJECTED),
  'a-certificate-where-a-key-is-expected': checked([unexpectedSigner(certificate(), { mismatches: [] })], REJECTED, {
    request: request({ signer: keys() }),
  }),
  'a-renamed-repository-of-a-publisher': ofPublisher('github:acme/api', workflowOf('acme/api-v2', 'release.yml')),
  'another-file-of-a-publisher': ofPublisher(
    'github:acme/api/.github/workflows/release.yml@refs/heads/main',
    workflowOf('acme/api', 'nightly.yml'),
  ),
  'a-reusable-workflow-of-a-publisher': ofPublisher('github:acme/api', {
    ...workflowOf('acme/workflows', 'build.yml'),
    extensions: workflowOf('acme/api', 'release.yml').extensions,
  }),
  'a-person-in-place-of-a-publisher': ofPublisher('github:acme/api', {
    kind: 'certificate',
    identity: 'jo@acme.example',
    issuer: 'https://accounts.google.com',
    extensions: {},
  }),
  'another-catalog-of-chainguard': ofPublisher(
    'chainguard',
    workflowOf('chainguard-images/images-private', 'release.yaml'),
  ),
  'a-stranger-in-place-of-chainguard': ofPublisher('chainguard', workflowOf('evil/images', 'release.yaml')),
  'a-stranger-in-place-of-a-publisher': ofPublisher(
    'uv',
    workflowOf('astral-sh/uv', 'build-docker.yml', 'refs/heads/dev'),
  ),
  'another-service-of-the-organization': checked([unexpectedSigner(service(`${ORGANIZATION}/2c3d`))], REJECTED, {
    request: request({
      publisher: 'chainguard-organization',
      signer: {
        kind: 'identity',
        identity: { kind: 'exact', values: [`${ORGANIZATION}/9999`] },
        issuer: { kind: 'exact', values: ['https://issuer.enforce.dev'] },
        claims: {},
      },
    }),
  }),
  'an-sbom-of-another-signer': checked(
    [
      verified(signature(INDEX)),
      unexpectedSigner(certificate('https://x.example/y'), { subjects: [AMD64], predicateType: SPDX }),
    ],
    [requirement(), missing('sbom', 'linux/amd64')],
  ),
  'a-signed-platform-of-an-unsigned-index': checked(
    [signature(AMD64), attestation(AMD64, SPDX, spdx(1)), attestation(AMD64, SLSA, {})].map(verified),
    [requirement({ met: false, code: 'wrong-type' })],
  ),
  'attestations-without-a-signature': checked([AMD64_SBOM], [requirement({ met: false, code: 'wrong-type' })]),
  'attestations-of-other-types': checked(
    [verified(attestation(AMD64, SLSA, {})), verified(attestation(AMD64, 'https://x.example/t', {}))],
    [missing(SPDX, 'linux/amd64')],
  ),
  'no-attestation-at-all': checked([verified(signature(INDEX))], [missing(SPDX, 'linux/amd64')]),
  'the-type-on-another-platform': checked([AMD64_SBOM], [missing('sbom', 'linux/arm64')]),
  'an-index-that-nothing-covers': checked([AMD64_SBOM], [requirement({ met: false, code: 'index' })]),
  'a-pattern-of-the-beginning': ofPattern(IDENTITY),
  'an-identity-without-ref': signedBy(IDENTITY, {
    mismatches: [{ part: 'identity', expected: [WITHOUT_REF], found: IDENTITY }],
  }),
  'a-second-signer': checked(
    [verified(signature(INDEX)), unexpectedSigner(workflowOf('acme/api', 'sbom.yml'), { predicateType: SPDX })],
    [requirement(), missing('sbom', 'linux/amd64')],
  ),
  'unsigned-attestations-of-buildkit': { ...unsignedAt('quay.io'), subject: withBuildKit(index()) },
  'signed-with-unsigned-attestations-of-buildkit': checked(
    [verified(signature(INDEX))],
    [requirement(), missing('sbom', 'linux/amd64')],
    { subject: withBuildKit(index()) },
  ),
  'a-docker-official-image': unsignedAt('docker.io', undefined, 'library/redis'),
  'a-private-repository-on-github': {
    ...unsignedImage(),
    failedSources: [
      new ImageError('forbidden', "GitHub's attestations cannot be read: api.github.com responded with HTTP 403.", {
        topic: 'github-forbidden',
      }),
    ],
  },
  'evidence-that-is-too-large': checked(
    [
      rejected(
        'unreadable',
        'the layer cannot be used: its descriptor says 99999999 bytes; at most 67108864 are read',
        { tooLarge: true },
      ),
    ],
    REJECTED,
  ),
  'a-refused-login': {
    kind: 'failed',
    request: request(),
    subject: undefined,
    error: new ImageError(
      'unauthorized',
      'quay.io did not return the manifest 1 for quay.io/acme/api: quay.io responded with HTTP 401, requested with the credentials of the inputs.',
      { topic: 'registry-unauthorized', about: 'quay.io', credentials: 'the credentials of the inputs' },
    ),
    duration: 1,
  },
  'another-name': checked([], [requirement({ met: false, code: 'wrong-name', why: 'the signature names b, not a' })]),
  'too-old': ofAge({ exceeds: 'max', time: at('2026-05-01T04:12:30Z'), limit: at('2026-10-24T10:00:00Z') }),
  'too-new': ofAge({ exceeds: 'min', time: at('2026-11-23T09:00:00Z'), limit: at('2026-11-23T08:00:00Z') }),
  'of-no-proven-time': ofAge({ exceeds: 'min', time: undefined, limit: at('2026-11-23T08:00:00Z') }),
  'of-a-key': ofAge({ exceeds: 'max', time: undefined, limit: at('2026-10-24T10:00:00Z') }),
  ...Object.fromEntries(
    (['subject', 'signature', 'certificate', 'log', 'time', 'statement', 'unreadable'] satisfies RejectionCode[]).map(
      (code) => [`rejected-${code}`, checked([rejected('unreadable', 'gone'), rejected(code, 'because')], REJECTED)],
    ),
  ),
  'signed-with-a-key-alone': checked([rejected('signature', 'of another kind', { signedWith: 'key' })], REJECTED),
  'signed-with-a-certificate-alone': checked(
    [rejected('signature', 'of another kind', { signedWith: 'certificate' })],
    REJECTED,
  ),
};
