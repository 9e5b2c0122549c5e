import { describe, expect, test } from 'vitest';
import { digestOf, type Digest } from '../../src/core/image/digest.ts';
import type { Origin, Subject } from '../../src/core/image/subject.ts';
import type { PlatformManifest, PlatformSelection } from '../../src/core/image/platform.ts';
import type { PredicateTypePolicy, RequirementPolicy } from '../../src/core/policy/requirements.ts';
import { requestedAttestations, decide as decideAt } from '../../src/core/verdict.ts';
import type { SignerPolicy } from '../../src/core/policy/signer.ts';
import type { Verdict } from '../../src/core/verdict/requirement.ts';
import type { Finding, RejectionCode } from '../../src/core/verify/finding.ts';
import { VerifiedAttestation, VerifiedSignature, type VerifiedFacts } from '../../src/core/verify/verified.ts';

const INDEX = digestOf(Buffer.from('index'));
const AMD64 = digestOf(Buffer.from('amd64'));
const ARM64 = digestOf(Buffer.from('arm64'));
const SPDX = 'https://spdx.dev/Document';
const SLSA = 'https://slsa.dev/provenance/v1';

const ALL: PlatformSelection = { kind: 'all' };
const ONLY_INDEX: PlatformSelection = { kind: 'index' };
const named = (...architectures: string[]): PlatformSelection => ({
  kind: 'named',
  platforms: architectures.map((architecture) => ({ os: 'linux', architecture, variant: undefined })),
});

function platform(architecture: string, digest: Digest, selected: boolean, os = 'linux'): PlatformManifest {
  return { name: `${os}/${architecture}`, digest, platform: { os, architecture, variant: undefined }, selected };
}

function index(selection: PlatformSelection, more: readonly PlatformManifest[] = []): Subject {
  const selected = (architecture: string): boolean =>
    selection.kind === 'all' ||
    (selection.kind === 'named' && selection.platforms.some((requested) => requested.architecture === architecture));
  return {
    reference: { repository: { registry: 'cgr.dev', path: 'demo/nginx' }, tag: 'latest', digest: undefined },
    digest: INDEX,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    kind: 'index',
    name: 'index',
    platforms: [platform('amd64', AMD64, selected('amd64')), platform('arm64', ARM64, selected('arm64')), ...more],
    notices: [],
  };
}

const SINGLE: Subject = { ...index(ALL), digest: AMD64, kind: 'image', name: 'image', platforms: [] };

/** Evidence is made on days of January 2026. */
const NOW = new Date(Date.UTC(2026, 1, 1));

/** Anybody: what is not decided here is who signs. */
const ANYBODY: SignerPolicy = { kind: 'keys', keys: [] };

function decide(...[subject, selection, policy, findings]: Question): Verdict {
  return decideAt({ subject, selection, policy, findings, signer: ANYBODY, now: NOW });
}

type Question = [Subject, PlatformSelection, RequirementPolicy, readonly Finding[]];

let made = 0;

const dayOf = (day: number): Date => new Date(Date.UTC(2026, 0, day));

/** Made with a certificate of that day; without a day by a key, and with no time. */
function facts(
  subjects: readonly [Digest, ...Digest[]],
  day: number | null,
  signedName?: string,
  changes: Partial<VerifiedFacts> = {},
): VerifiedFacts {
  const origin: Origin = {
    source: { kind: 'referrer', digest: digestOf(Buffer.from(String(made++))) },
    format: 'bundle',
    kind: 'attestation',
    foundFor: subjects[0],
  };
  return {
    origin,
    subjects,
    signer: { kind: 'key', fingerprint: '00' },
    entries: [0],
    log: [],
    times: day === null ? [] : [{ source: 'tsa', time: dayOf(day) }],
    notBefore: day === null ? undefined : dayOf(day),
    content: origin.source.digest,
    payload: origin.source.digest,
    signedName,
    ...changes,
  };
}

const signed = (digest: Digest, signedName = 'cgr.dev/demo/nginx'): Finding => ({
  kind: 'verified',
  evidence: VerifiedSignature.seal(facts([digest], 1, signedName)),
});

const attested = (type: string, digest: Digest, day: number | null = 1): Finding => ({
  kind: 'verified',
  evidence: VerifiedAttestation.seal(facts([digest], day), type, Buffer.from('{"a":1}')),
});

const rejected = (code: RejectionCode): Finding => ({
  kind: 'rejected',
  origin: facts([INDEX], 1).origin,
  code,
  detail: 'for a reason',
  unexpectedSigner: undefined,
  signedWith: undefined,
});

const SBOM: PredicateTypePolicy = { kind: 'sbom', requested: 'sbom' };
const TYPE = (uri: string): PredicateTypePolicy => ({ kind: 'type', requested: uri, uri });

function policy(change: Partial<RequirementPolicy> = {}): RequirementPolicy {
  return { signature: true, predicateTypes: [SBOM], level: 'any', signedName: undefined, age: undefined, ...change };
}

/** One line a requirement: platform, kind, and met or the code. */
function lines({ requirements }: Verdict): string[] {
  return requirements.map(({ platform, kind, met, code }) => `${platform} ${kind} ${met ? 'met' : String(code)}`);
}

const platformSboms = [attested(SPDX, AMD64), attested(SPDX, ARM64)];

describe('an index, all platforms', () => {
  test.each<[string, Partial<RequirementPolicy>, readonly Finding[], string[], Digest | undefined]>([
    [
      'signed index, SBOM on each platform',
      {},
      [signed(INDEX), ...platformSboms],
      ['index signature met', 'linux/amd64 attestation met', 'linux/arm64 attestation met'],
      INDEX,
    ],
    [
      'nothing at all',
      {},
      [],
      ['index signature not-signed', 'linux/amd64 attestation not-signed', 'linux/arm64 attestation not-signed'],
      undefined,
    ],
    [
      'everything rejected',
      {},
      [rejected('identity'), rejected('log')],
      ['index signature all-rejected', 'linux/amd64 attestation all-rejected', 'linux/arm64 attestation all-rejected'],
      undefined,
    ],
    [
      'a rejected candidate beside good ones changes nothing',
      {},
      [rejected('signature'), signed(INDEX), ...platformSboms, rejected('identity')],
      ['index signature met', 'linux/amd64 attestation met', 'linux/arm64 attestation met'],
      INDEX,
    ],
    [
      'an attestation is no signature',
      { predicateTypes: [] },
      [attested(SPDX, INDEX)],
      ['index signature wrong-type'],
      undefined,
    ],
    [
      'signatures of the platforms do not cover the index',
      { predicateTypes: [] },
      [signed(AMD64), signed(ARM64)],
      ['index signature wrong-type'],
      undefined,
    ],
    [
      'one platform lacks the SBOM',
      {},
      [signed(INDEX), attested(SPDX, AMD64)],
      ['index signature met', 'linux/amd64 attestation met', 'linux/arm64 attestation wrong-type'],
      undefined,
    ],
    [
      'another type than asked',
      { predicateTypes: [TYPE(SPDX)] },
      [signed(INDEX), attested(SLSA, AMD64), attested(SLSA, ARM64)],
      ['index signature met', 'linux/amd64 attestation wrong-type', 'linux/arm64 attestation wrong-type'],
      undefined,
    ],
    [
      'the index stands in for its platforms',
      {},
      [signed(INDEX), attested(SPDX, INDEX)],
      ['index signature met', 'linux/amd64 attestation met', 'linux/arm64 attestation met'],
      INDEX,
    ],
    [
      'the index does not stand in where the publisher attests platforms',
      { level: 'platform' },
      [signed(INDEX), attested(SPDX, INDEX)],
      ['index signature met', 'linux/amd64 attestation wrong-type', 'linux/arm64 attestation wrong-type'],
      undefined,
    ],
    [
      'no signature asked, every platform attested: the index is covered by its platforms',
      { signature: false },
      platformSboms,
      ['linux/amd64 attestation met', 'linux/arm64 attestation met'],
      INDEX,
    ],
    [
      'another name than required',
      { predicateTypes: [], signedName: 'cgr.dev/demo/redis' },
      [signed(INDEX)],
      ['index signature wrong-name'],
      undefined,
    ],
    [
      'the name that is required',
      { predicateTypes: [], signedName: 'cgr.dev/demo/nginx' },
      [signed(INDEX, 'other'), signed(INDEX)],
      ['index signature met'],
      INDEX,
    ],
  ])('%s', (_, change, findings, expected, digest) => {
    const verdict = decide(index(ALL), ALL, policy(change), findings);
    expect(lines(verdict)).toEqual(expected);
    expect(verdict.digest).toBe(digest);
    expect(verdict.verified).toBe(digest !== undefined);
  });

  test("BuildKit's entries are no platforms: they neither need nor give evidence", () => {
    const buildkit = platform('unknown', digestOf(Buffer.from('buildkit')), false, 'unknown');
    const verdict = decide(index(ALL, [buildkit]), ALL, policy({ signature: false }), platformSboms);
    expect(verdict.digest).toBe(INDEX);
  });

  test('an entry that only looks like one of BuildKit is a platform that must be covered', () => {
    const lookalike: PlatformManifest = {
      name: 'unknown/unknown/v1',
      digest: digestOf(Buffer.from('lookalike')),
      platform: { os: 'unknown', architecture: 'unknown', variant: 'v1' },
      selected: false,
    };
    const verdict = decide(index(ALL, [lookalike]), ALL, policy({ signature: false }), platformSboms);
    expect(verdict.verified).toBe(false);
  });

  test('a platform that is not selected leaves the index uncovered', () => {
    const other = platform('s390x', digestOf(Buffer.from('s390x')), false);
    const verdict = decide(index(ALL, [other]), ALL, policy({ signature: false }), platformSboms);
    expect(lines(verdict).at(-1)).toBe('index signature index');
    expect(verdict.requirements.at(-1)?.why).toMatch(/the index itself is not signed.*select one platform, or have/);
    expect(verdict.verified).toBe(false);
  });
});

describe('platforms by name', () => {
  test.each<[string, PlatformSelection, readonly Finding[], string[], Digest | undefined]>([
    [
      'a platform signed and attested itself is what can be deployed',
      named('amd64'),
      [signed(AMD64), attested(SPDX, AMD64)],
      ['linux/amd64 signature met', 'linux/amd64 attestation met'],
      AMD64,
    ],
    [
      'a signed index covers it, and is what can be deployed',
      named('amd64'),
      [signed(INDEX), attested(SPDX, AMD64)],
      ['linux/amd64 signature met', 'linux/amd64 attestation met'],
      INDEX,
    ],
    [
      'the signature of another platform does not cover it',
      named('arm64'),
      [signed(AMD64), attested(SPDX, ARM64)],
      ['linux/arm64 signature wrong-type', 'linux/arm64 attestation met'],
      undefined,
    ],
    [
      'both platforms by themselves cover the index that lists only them',
      named('amd64', 'arm64'),
      [signed(AMD64), signed(ARM64), ...platformSboms],
      [
        'linux/amd64 signature met',
        'linux/arm64 signature met',
        'linux/amd64 attestation met',
        'linux/arm64 attestation met',
      ],
      INDEX,
    ],
  ])('%s', (_, selection, findings, expected, digest) => {
    const verdict = decide(index(selection), selection, policy(), findings);
    expect(lines(verdict)).toEqual(expected);
    expect(verdict.digest).toBe(digest);
  });

  test('two of three platforms, each by itself: there is no digest for both', () => {
    const selection = named('amd64', 'arm64');
    const third = platform('s390x', digestOf(Buffer.from('s390x')), false);
    const verdict = decide(index(selection, [third]), selection, policy({ predicateTypes: [] }), [
      signed(AMD64),
      signed(ARM64),
    ]);
    expect(lines(verdict)).toEqual(['linux/amd64 signature met', 'linux/arm64 signature met', 'index signature index']);
    expect(verdict.verified).toBe(false);
    expect(verdict.digest).toBeUndefined();
  });
});

describe('the index itself, and single images', () => {
  test('`index` asks for evidence of the index only', () => {
    const findings = [signed(INDEX), attested(SPDX, INDEX)];
    const verdict = decide(index(ONLY_INDEX), ONLY_INDEX, policy({ level: 'platform' }), findings);
    expect(lines(verdict)).toEqual(['index signature met', 'index attestation met']);
    expect(verdict.requirements[1]?.level).toBe('index');
    expect(verdict.warnings).toEqual([]);
  });

  test('evidence of a platform is none of the index', () => {
    const verdict = decide(index(ONLY_INDEX), ONLY_INDEX, policy(), [signed(INDEX), ...platformSboms]);
    expect(lines(verdict)).toEqual(['index signature met', 'index attestation wrong-type']);
  });

  test('a single image', () => {
    const verdict = decide(SINGLE, ALL, policy(), [signed(AMD64), attested('https://cyclonedx.org/bom/v1.6', AMD64)]);
    expect(lines(verdict)).toEqual(['image signature met', 'image attestation met']);
    expect(verdict.requirements[1]).toMatchObject({
      predicateType: 'https://cyclonedx.org/bom/v1.6',
      level: 'platform',
    });
    expect(verdict.digest).toBe(AMD64);
  });

  test('a single image asked for by its platform must be signed all the same', () => {
    const verdict = decide(SINGLE, named('amd64'), policy({ predicateTypes: [] }), [attested(SPDX, AMD64)]);
    expect(lines(verdict)).toEqual(['image signature wrong-type']);
  });

  test('an index without platforms is still asked for its attestation', () => {
    const empty: Subject = { ...index(ALL), platforms: [] };
    const verdict = decide(empty, ALL, policy({ signature: false }), [signed(INDEX)]);
    expect(lines(verdict)).toEqual(['index attestation wrong-type']);
  });

  test('no requirement at all is never a pass', () => {
    const verdict = decide(SINGLE, ALL, policy({ signature: false, predicateTypes: [] }), [signed(AMD64)]);
    expect(verdict).toMatchObject({ verified: false, digest: undefined, requirements: [] });
  });
});

describe('which of several counts', () => {
  const newestOf = (findings: readonly Finding[]): unknown => {
    const [requirement] = decide(
      SINGLE,
      ALL,
      policy({ signature: false, predicateTypes: [TYPE(SPDX)] }),
      findings,
    ).requirements;
    return requirement?.by[0];
  };
  const evidenceOf = (finding: Finding): unknown => (finding.kind === 'verified' ? finding.evidence : undefined);

  test('the newest by trusted time', () => {
    const [older, newer] = [attested(SPDX, AMD64, 3), attested(SPDX, AMD64, 5)];
    expect(newestOf([older, newer])).toBe(evidenceOf(newer));
    expect(newestOf([newer, older])).toBe(evidenceOf(newer));
  });

  test('evidence without a time comes last', () => {
    const timeless = attested(SPDX, AMD64, null);
    const dated = attested(SPDX, AMD64, 1);
    expect(newestOf([timeless, dated])).toBe(evidenceOf(dated));
  });

  test('of the same time the one whose layer digest sorts first, in any order of arrival', () => {
    const twins = [attested(SPDX, AMD64, 2), attested(SPDX, AMD64, 2)];
    expect(newestOf(twins)).toBe(newestOf(twins.toReversed()));
  });

  test('evidence of the platform before newer evidence of the index', () => {
    const own = attested(SPDX, AMD64, 1);
    const verdict = decide(index(named('amd64')), named('amd64'), policy({ signature: false }), [
      attested(SPDX, INDEX, 9),
      own,
    ]);
    expect(verdict.requirements[0]).toMatchObject({ level: 'platform', by: [evidenceOf(own)] });
  });

  test('evidence that names index and platform is of the platform', () => {
    const both: Finding = {
      kind: 'verified',
      evidence: VerifiedAttestation.seal(facts([INDEX, AMD64], 1), SPDX, Buffer.from('{"a":1}')),
    };
    const [requirement] = decide(index(named('amd64')), named('amd64'), policy({ signature: false }), [
      both,
    ]).requirements;
    expect(requirement).toMatchObject({ level: 'platform', why: 'it is attested' });
  });

  test('`all` names the newest of each type', () => {
    const all: PredicateTypePolicy = { kind: 'all', requested: 'all' };
    const findings = [attested(SPDX, AMD64, 1), attested(SLSA, AMD64, 2), attested(SPDX, AMD64, 3)];
    const [requirement] = decide(
      SINGLE,
      ALL,
      policy({ signature: false, predicateTypes: [all] }),
      findings,
    ).requirements;
    expect(requirement?.by).toEqual([findings[2], findings[1]].map((finding) => finding && evidenceOf(finding)));
  });
});

describe('warnings', () => {
  test('an index that stands in, once a type', () => {
    const { warnings } = decide(index(ALL), ALL, policy(), [signed(INDEX), attested(SPDX, INDEX)]);
    expect(warnings).toEqual([{ kind: 'index-level', predicateType: SPDX, platforms: ['linux/amd64', 'linux/arm64'] }]);
  });

  test('none where the publisher attests the index', () => {
    const { warnings } = decide(index(ALL), ALL, policy({ level: 'index' }), [signed(INDEX), attested(SPDX, INDEX)]);
    expect(warnings).toEqual([]);
  });

  test('none of a signature of the index that covers a platform, nor of an index that is asked about itself', () => {
    const covered = decide(index(named('amd64')), named('amd64'), policy(), [signed(INDEX), attested(SPDX, AMD64)]);
    const itself = decide(index(ONLY_INDEX), ONLY_INDEX, policy(), [signed(INDEX), attested(SPDX, INDEX)]);
    expect([covered, itself].map(({ verified, warnings }) => ({ verified, warnings }))).toEqual([
      { verified: true, warnings: [] },
      { verified: true, warnings: [] },
    ]);
  });

  test.each([
    ['cgr.dev/demo/nginx', 0],
    ['registry.example:5000/other/nginx:1.2@sha256:00', 0],
    ['registry.example/other/nginx@sha256:00', 0],
    ['registry.example/other/nginx:1\n', 0],
    ['cgr.dev/demo/redis', 1],
  ])('signed as %s', (name, count) => {
    const { warnings } = decide(index(ALL), ALL, policy({ predicateTypes: [] }), [signed(INDEX, name)]);
    expect(warnings).toHaveLength(count);
  });
});

test('only verified attestations of the types that are asked for are written', () => {
  const findings = [signed(INDEX), attested(SPDX, AMD64), attested(SLSA, AMD64), rejected('identity')];
  const written = requestedAttestations(policy(), findings);
  expect(written.map(({ predicateType }) => predicateType)).toEqual([SPDX]);
});

test('they come newest first, those without a time last', () => {
  const findings = [attested(SPDX, AMD64, null), attested(SPDX, AMD64, 2), attested(SPDX, AMD64, 4)];
  const days = requestedAttestations(policy(), findings).map(({ facts: { times } }) => times[0]?.time.getUTCDate());
  expect(days).toEqual([4, 2, undefined]);
});

describe('what is said of each requirement', () => {
  const first = (
    findings: readonly Finding[],
    change: Partial<RequirementPolicy>,
    subject = SINGLE,
    selection = ALL,
  ): unknown => decide(subject, selection, policy({ signature: false, ...change }), findings).requirements[0];

  test.each<[string, Partial<RequirementPolicy>, readonly Finding[], string]>([
    ['nothing found', { signature: true }, [], 'a signature is required, but nothing at all was found'],
    [
      'nothing found of a type',
      { predicateTypes: [TYPE(SLSA)] },
      [],
      `an attestation (${SLSA}) is required, but nothing at all was found`,
    ],
    [
      'only rejected',
      {},
      [rejected('log'), rejected('identity'), rejected('log')],
      'an attestation (sbom) is required, but nothing that was found verifies; 3 rejected (identity, log)',
    ],
    [
      'something else verified, nothing rejected',
      {},
      [signed(AMD64), attested(SLSA, AMD64)],
      `an attestation (sbom) is required here, but only this is verified for the image: a signature, ${SLSA}`,
    ],
    [
      'something else verified, something rejected',
      { signature: true },
      [attested(SPDX, AMD64), rejected('signature')],
      `a signature is required here, but only this is verified for the image: ${SPDX}; 1 rejected (signature)`,
    ],
    [
      'signed under another name',
      { signature: true, signedName: 'cgr.dev/demo/redis' },
      [signed(AMD64)],
      'the signature names cgr.dev/demo/nginx, not cgr.dev/demo/redis',
    ],
    ['signed', { signature: true }, [signed(AMD64)], 'it is signed'],
    ['attested', {}, [attested(SPDX, AMD64)], 'it is attested'],
  ])('%s', (_, change, findings, why) => {
    expect(first(findings, change)).toMatchObject({ why });
  });

  test('a signature without a name is under another one', () => {
    const nameless: Finding = { kind: 'verified', evidence: VerifiedSignature.seal(facts([AMD64], 1)) };
    const requirement = first([nameless], { signature: true, signedName: 'cgr.dev/demo/nginx' });
    expect(requirement).toMatchObject({
      code: 'wrong-name',
      why: 'the signature names no image, not cgr.dev/demo/nginx',
    });
  });

  test('the index covers, the index stands in', () => {
    const findings = [signed(INDEX), attested(SPDX, INDEX)];
    const { requirements } = decide(index(named('amd64')), named('amd64'), policy(), findings);
    expect(requirements.map(({ why, level }) => [why, level])).toEqual([
      ['the signed index covers it', 'index'],
      ['the attestation of the index stands in for it', 'index'],
    ]);
  });

  test('the type as asked, and for an SBOM the one that counts', () => {
    const findings = [attested('https://spdx.dev/Document/v2.3', AMD64)];
    expect(first(findings, {})).toMatchObject({ predicateType: 'https://spdx.dev/Document/v2.3' });
    expect(first(findings, { predicateTypes: [TYPE(SPDX)] })).toMatchObject({ predicateType: SPDX });
    expect(first([], { predicateTypes: [TYPE(SPDX)] })).toMatchObject({ predicateType: SPDX });
    expect(first([], { predicateTypes: [{ kind: 'type', requested: 'spdx', uri: SPDX }] })).toMatchObject({
      predicateType: SPDX,
    });
    expect(first([], {})).toMatchObject({ predicateType: 'sbom' });
    expect(first(findings, { predicateTypes: [{ kind: 'all', requested: 'all' }] })).toMatchObject({
      predicateType: 'all',
    });
  });

  test('for provenance the type that counts too', () => {
    const asked = policy({ signature: false, predicateTypes: [{ kind: 'provenance', requested: 'provenance' }] });
    const [met] = decide(SINGLE, ALL, asked, [attested(SLSA, AMD64)]).requirements;
    const [unmet] = decide(SINGLE, ALL, asked, [attested(SPDX, AMD64)]).requirements;
    expect([met?.predicateType, unmet?.predicateType]).toEqual([SLSA, 'provenance']);
  });

  test('a signature of index and platform at once is named once', () => {
    const both: Finding = { kind: 'verified', evidence: VerifiedSignature.seal(facts([INDEX, AMD64], 1)) };
    const [requirement] = decide(index(ALL), ALL, policy({ predicateTypes: [] }), [both]).requirements;
    expect(requirement?.by).toHaveLength(1);
  });
});

describe('what can be deployed', () => {
  test('a platform that is covered but was not selected does not make up for one that is missing', () => {
    const both: Finding = { kind: 'verified', evidence: VerifiedSignature.seal(facts([AMD64, ARM64], 1)) };
    const verdict = decide(index(named('amd64')), named('amd64'), policy({ predicateTypes: [] }), [both]);
    expect(verdict.digest).toBe(AMD64);
  });

  test('one requirement that is not met spoils the others', () => {
    const verdict = decide(index(ALL), ALL, policy({ predicateTypes: [SBOM, TYPE(SLSA)] }), [
      signed(INDEX),
      ...platformSboms,
    ]);
    expect([verdict.verified, verdict.digest]).toEqual([false, undefined]);
  });
});

test('an attestation of any type that is asked for is written, of one is enough', () => {
  const findings = [attested(SPDX, AMD64), attested(SLSA, AMD64), attested('https://example.com/x', AMD64)];
  const also = requestedAttestations(policy({ predicateTypes: [TYPE(SLSA)], alsoStored: [SBOM] }), findings);
  const written = requestedAttestations(policy({ predicateTypes: [TYPE(SLSA), SBOM] }), findings);
  expect(also).toEqual(written);
  expect(written.map(({ predicateType }) => predicateType).sort()).toEqual([SLSA, SPDX].sort());
});

test('warnings name what was signed, and stand-ins only', () => {
  const { warnings } = decide(index(ALL), ALL, policy(), [
    signed(INDEX, 'cgr.dev/demo/redis:1@sha256:0'),
    ...platformSboms,
  ]);
  expect(warnings).toEqual([{ kind: 'other-name', signedName: 'cgr.dev/demo/redis:1@sha256:0' }]);
  const signedName = 'cgr.dev/demo/redis';
  const requested = decide(index(ALL), ALL, policy({ signedName }), [signed(INDEX, signedName), ...platformSboms]);
  expect([requested.verified, requested.warnings]).toEqual([true, []]);
});

describe('max-age and min-age', () => {
  const DAY = 86_400_000;
  const at = (day: number | null, type = SPDX): Finding => attested(type, AMD64, day);
  const single = (age: RequirementPolicy['age'], ...findings: Finding[]): Verdict =>
    decide(SINGLE, ALL, policy({ signature: false, age }), findings);

  test.each<[string, RequirementPolicy['age'], Finding[], boolean]>([
    ['at the limit of max-age', { max: 12 * DAY, min: undefined }, [at(20)], true],
    ['older', { max: 12 * DAY - 1, min: undefined }, [at(20)], false],
    ['an older one beside it', { max: 12 * DAY, min: undefined }, [at(1), at(20)], true],
    ['at the limit of min-age', { max: undefined, min: 12 * DAY }, [at(20)], true],
    ['younger', { max: undefined, min: 12 * DAY + 1 }, [at(20)], false],
    ['a younger one beside it', { max: undefined, min: 12 * DAY }, [at(20), at(30)], true],
    ['between both', { max: 20 * DAY, min: 10 * DAY }, [at(30), at(20), at(1)], true],
    ['on both sides', { max: 20 * DAY, min: 10 * DAY }, [at(30), at(1)], false],
    ['no time, max-age', { max: 20 * DAY, min: undefined }, [at(null)], false],
    ['no time, min-age', { max: undefined, min: 1 }, [at(null)], false],
    ['no time, no limits', undefined, [at(null)], true],
    ['another type of the right age', { max: 12 * DAY, min: undefined }, [at(1), at(20, SLSA)], false],
  ])('%s', (_, age, findings, verified) => {
    const verdict = single(age, ...findings);
    expect(verdict.verified).toBe(verified);
    expect(lines(verdict)).toEqual([`image attestation ${verified ? 'met' : 'age'}`]);
  });

  test.each<[string, RequirementPolicy['age'], Finding[], string]>([
    [
      'the newest one that is too old',
      { max: 5 * DAY, min: undefined },
      [at(1), at(20), at(null)],
      'its certificate was made at 2026-01-20 00:00:00 UTC, but must not have been made before 2026-01-27 00:00:00 UTC',
    ],
    [
      'the oldest one that is too new',
      { max: undefined, min: 20 * DAY },
      [at(30), at(20)],
      'it was made at 2026-01-20 00:00:00 UTC, but must have been made by 2026-01-12 00:00:00 UTC',
    ],
    ['no time', { max: undefined, min: 5 * DAY }, [at(null)], 'no trusted time proves when it was made'],
    [
      'a key',
      { max: 5 * DAY, min: undefined },
      [at(null)],
      'it is signed with a key, and nothing proves that the key did not sign earlier',
    ],
  ])('both times are said: %s', (_, age, findings, why) => {
    expect(single(age, ...findings).requirements[0]?.why).toBe(why);
  });

  describe('an old signature that is logged again', () => {
    const again = (changes: Partial<VerifiedFacts>): Finding => ({
      kind: 'verified',
      evidence: VerifiedAttestation.seal(facts([AMD64], 30, undefined, changes), SPDX, Buffer.from('{"a":1}')),
    });
    const max = { max: 5 * DAY, min: undefined };

    test('max-age is compared with the certificate, not with the log', () => {
      expect(single(max, again({ notBefore: dayOf(1) })).verified).toBe(false);
      expect(single(max, again({ notBefore: dayOf(27) })).verified).toBe(true);
    });

    test('a key has no certificate, however new its time is', () => {
      expect(lines(single(max, again({ notBefore: undefined })))).toEqual(['image attestation age']);
    });

    test('min-age is compared with the time, not with the certificate', () => {
      const min = { max: undefined, min: 10 * DAY };
      expect(single(min, again({ notBefore: dayOf(1) })).verified).toBe(false);
      expect(single(min, again({ notBefore: dayOf(1), times: [] })).verified).toBe(false);
      expect(single(min, again({ times: [{ source: 'rekor', time: dayOf(2) }] })).verified).toBe(true);
    });

    test('copies count once, as the one with the earliest time', () => {
      const original = again({ content: 'same', notBefore: undefined, times: [{ source: 'rekor', time: dayOf(1) }] });
      const copy = again({ content: 'same', notBefore: undefined });
      const other = again({ notBefore: undefined, times: [{ source: 'rekor', time: dayOf(20) }] });
      const evidenceOf = (finding: Finding): unknown => (finding.kind === 'verified' ? finding.evidence : undefined);
      for (const findings of [
        [original, copy, other],
        [other, copy, original],
      ]) {
        const [requirement] = single(undefined, ...findings).requirements;
        expect(requirement?.by).toEqual([evidenceOf(other)]);
        const [first] = requestedAttestations(policy(), findings);
        expect(first).toBe(evidenceOf(other));
      }
      const [alone] = single(undefined, copy, original).requirements;
      expect(alone?.by).toEqual([evidenceOf(original)]);
    });

    test('the certificate of a copy makes none of the others younger', () => {
      const old = again({ content: 'same', notBefore: dayOf(1), times: [{ source: 'tsa', time: dayOf(1) }] });
      const renewed = again({ content: 'same', notBefore: dayOf(30) });
      expect(single(max, renewed).verified).toBe(true);
      expect(single(max, renewed, old).verified).toBe(false);
    });
  });

  test('a signature, after its name', () => {
    const age = { max: 5 * DAY, min: undefined };
    const question = policy({ predicateTypes: [], age });
    expect(lines(decide(index(ALL), ALL, question, [signed(INDEX)]))).toEqual(['index signature age']);
    const named = { ...question, signedName: 'other' };
    expect(lines(decide(index(ALL), ALL, named, [signed(INDEX)]))).toEqual(['index signature wrong-name']);
    const recent: Finding = { kind: 'verified', evidence: VerifiedSignature.seal(facts([INDEX], 30)) };
    expect(lines(decide(index(ALL), ALL, question, [signed(INDEX), recent]))).toEqual(['index signature met']);
  });

  test('the level is chosen before the age: an old SBOM of the platform is not made up for by that of the index', () => {
    const findings = [attested(SPDX, AMD64, 1), attested(SPDX, INDEX, 30)];
    const question = policy({ signature: false, age: { max: 5 * DAY, min: undefined } });
    expect(lines(decide(index(named('amd64')), named('amd64'), question, findings))).toEqual([
      'linux/amd64 attestation age',
    ]);
  });

  test('of several types the one that is of age counts', () => {
    const findings = [at(1), at(30, 'https://cyclonedx.org/bom')];
    const [requirement] = single({ max: 5 * DAY, min: undefined }, ...findings).requirements;
    expect(requirement?.by).toHaveLength(1);
    expect(requirement?.predicateType).toBe('https://cyclonedx.org/bom');
  });
});
