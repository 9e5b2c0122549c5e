import fc from 'fast-check';
import { ConfigError, ImageError, TrustError } from '../../src/errors.ts';
import { selectPlatforms } from '../../src/core/image/platform.ts';
import type { Subject } from '../../src/core/image/subject.ts';
import type { ImageOutcome, RunOutcome } from '../../src/outcome.ts';
import { decide } from '../../src/core/verdict.ts';
import type { Finding, RejectionCode } from '../../src/core/verify/finding.ts';
import type { Signer } from '../../src/core/verify/verified.ts';
import {
  attestation,
  certificate,
  digest,
  index,
  checked,
  key,
  request,
  run,
  signature,
  spdx,
  EXPECTED,
} from '../report/samples.ts';
import { hostileText } from './hostile.ts';
import { mutate, mutations } from './mutate.ts';
import { toTree, writeTree } from './tree.ts';

const TYPES = [
  'https://spdx.dev/Document',
  'https://cyclonedx.org/bom',
  'https://slsa.dev/provenance/v1',
  'https://slsa.dev/provenance/v0.2',
  'https://apko.dev/image-configuration',
  'https://openvex.dev/ns',
  'https://cosign.sigstore.dev/attestation/vuln/v1',
];

/** A predicate of each kind that is known. */
const PREDICATES: Readonly<Record<string, unknown>> = {
  'https://spdx.dev/Document': spdx(3),
  'https://cyclonedx.org/bom': {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: [{ name: 'a', purl: 'pkg:npm/a@1', licenses: [{ license: { id: 'MIT' } }] }],
  },
  'https://slsa.dev/provenance/v1': {
    buildDefinition: {
      buildType: 'b',
      externalParameters: { workflow: { repository: 'https://github.com/a/b', ref: 'refs/heads/main', path: 'p' } },
    },
    runDetails: { builder: { id: 'i' }, metadata: { invocationId: 'j' } },
  },
  'https://slsa.dev/provenance/v0.2': {
    builder: { id: 'i' },
    buildType: 'b',
    invocation: { configSource: { uri: 'u', entryPoint: 'e' } },
  },
  'https://apko.dev/image-configuration': {
    contents: { packages: ['a'] },
    entrypoint: { command: 'c' },
    accounts: { 'run-as': '65532' },
  },
  'https://openvex.dev/ns': { statements: [{}] },
  'https://cosign.sigstore.dev/attestation/vuln/v1': {
    scanner: { uri: 'u', result: { matches: [{}], Results: [{ Vulnerabilities: [{}] }] } },
  },
};

/** A predicate of a known type or of none, whole or damaged. */
export const predicate = fc
  .record({
    type: fc.constantFrom(...TYPES),
    otherType: fc.option(hostileText, { freq: 3 }),
    changes: fc.option(mutations),
  })
  .map(({ type, otherType, changes }) => {
    const tree = toTree(PREDICATES[type]);
    return {
      type: otherType ?? type,
      bytes: writeTree(changes === null ? tree : mutate(tree, changes, [])).toString(),
    };
  });

/** Text of an attacker, or what looks like a workflow's identity. */
export const text = fc.oneof(
  hostileText,
  fc.constantFrom(
    'https://github.com/acme/api/.github/workflows/release.yml@refs/heads/main',
    'https://github.com/a<b/c`d/.github/workflows/x.yml@refs/heads/[a](b)',
    'https://github.com/acme/api/.github/workflows/a|b.yml@refs/tags/`v1`',
  ),
);

const signer: fc.Arbitrary<Signer> = fc.oneof(
  fc.tuple(text, text, text, text, text).map(([identity, ref, sha, name, repository]) =>
    certificate(identity, {
      githubWorkflowRef: ref,
      githubWorkflowSha: sha,
      githubWorkflowName: name,
      githubWorkflowRepository: repository,
      sourceRepositoryUri: ref,
      buildSignerUri: identity,
    }),
  ),
  fc.constant(key('a')),
);

/** An index or image whose platforms are whatever a registry says. */
export const subject: fc.Arbitrary<Subject> = fc
  .tuple(
    fc.array(fc.record({ os: text, architecture: text, variant: fc.option(text, { nil: undefined }) }), {
      maxLength: 3,
    }),
    fc.boolean(),
    fc.array(text, { maxLength: 2 }),
  )
  .map(([platforms, isIndex, notices]) => ({
    ...index(),
    kind: isIndex ? 'index' : 'image',
    name: isIndex ? 'index' : 'image',
    mediaType: notices[0] ?? '',
    platforms: isIndex
      ? selectPlatforms(
          platforms.map((platform, n) => ({ digest: digest(String(n % 2)), platform })),
          { kind: 'all' },
        ).platforms
      : [],
    notices,
  }));

const CODES: readonly RejectionCode[] = [
  'unreadable',
  'signature',
  'certificate',
  'log',
  'time',
  'identity',
  'subject',
  'statement',
];

const findings = fc
  .array(
    fc.record({
      what: fc.constantFrom('signature', 'attestation', 'rejected'),
      about: fc.constantFrom('index', '0', '1'),
      predicate,
      signer,
      name: fc.option(text, { nil: undefined }),
      code: fc.constantFrom(...CODES),
      detail: text,
    }),
    { maxLength: 6 },
  )
  .map((all) =>
    all.map(({ what, about, predicate: { type, bytes }, signer: by, name, code, detail }): Finding => {
      const changes = {
        signer: by,
        signedName: name,
        log: [{ entry: detail, logIndex: detail, integratedTime: undefined }],
      };
      if (what !== 'rejected') {
        const evidence =
          what === 'signature'
            ? signature(digest(about), by, changes)
            : attestation(digest(about), type, bytes, changes);
        return { kind: 'verified', evidence };
      }
      const { origin } = signature(digest(about)).facts;
      const unexpectedSigner =
        code !== 'identity'
          ? undefined
          : {
              signer: by,
              times: [],
              expected: EXPECTED,
              mismatches: [{ part: 'identity', expected: [detail], found: name }],
              subjects: [digest(about)],
              predicateType: type,
            };
      return { kind: 'rejected', origin, code, detail, unexpectedSigner, signedWith: undefined };
    }),
  );

const image: fc.Arbitrary<ImageOutcome> = fc
  .record({
    subject,
    findings,
    requested: text,
    publisher: fc.option(text, { nil: undefined }),
    failure: fc.option(fc.tuple(text, text), { freq: 4 }),
    answers: fc.array(text, { maxLength: 3 }),
    files: text,
  })
  .map(({ subject: resolved, findings: found, requested, publisher, failure, answers, files }) => {
    const asks = request({ requested, publisher });
    if (failure !== null) {
      return {
        kind: 'failed',
        request: asks,
        subject: resolved,
        error: new ImageError('unavailable', failure[0], { topic: 'notice', about: failure[1] }),
        duration: 5,
      };
    }
    const verdict = decide({
      subject: resolved,
      selection: { kind: 'all' },
      policy: asks.requirements,
      signer: asks.signer,
      findings: found,
      now: new Date(),
    });
    const attestations = found.flatMap((finding) =>
      finding.kind === 'verified' && finding.evidence.kind === 'attestation' ? [finding.evidence] : [],
    );
    return checked(found, verdict.requirements, {
      subject: resolved,
      request: asks,
      locations: answers.map((answer) => ({
        what: 'cosign tag',
        requested: 'sha256-00.sig',
        target: resolved.digest,
        response: answer,
      })),
      files: new Map(attestations.map((each) => [each, [files]])),
      verdict,
    });
  });

/** An image that no rule is for yet, signed by whoever. */
const proposed: fc.Arbitrary<ImageOutcome> = fc
  .record({
    subject,
    requested: text,
    signers: fc.array(signer, { minLength: 1, maxLength: 3 }),
    attestations: fc.array(text, { maxLength: 3 }),
    hasProposal: fc.boolean(),
  })
  .map(({ subject: resolved, requested, signers, attestations, hasProposal }) => {
    const holders = signers.filter((each) => each.kind === 'certificate');
    return {
      kind: 'examined',
      request: request({ requested }),
      subject: resolved,
      proposal:
        hasProposal && holders.length > 0
          ? { signers: holders, signature: attestations.length === 0, attestations, time: undefined }
          : undefined,
      hasKeySignature: signers.length > holders.length,
      isPartlySigned: false,
      duration: 5,
    };
  });

/** A run in which every text from outside is an attacker's. */
export const outcome: fc.Arbitrary<RunOutcome> = fc
  .record({
    images: fc.array(fc.oneof({ weight: 4, arbitrary: image }, { weight: 1, arbitrary: proposed }), { maxLength: 3 }),
    insecure: fc.array(text, { maxLength: 2 }),
    error: fc.option(fc.array(text, { minLength: 1, maxLength: 3 }), { freq: 8 }),
    isTrust: fc.boolean(),
  })
  .map(({ images, insecure, error, isTrust }) =>
    run(images, {
      insecure,
      error:
        error === null
          ? undefined
          : isTrust
            ? new TrustError(error.join(), { topic: 'notice', about: error[0] })
            : new ConfigError(error),
    }),
  );
