import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { digestOf, type Digest } from '../../../src/core/image/digest.ts';
import { selectPlatforms, type PlatformSelection } from '../../../src/core/image/platform.ts';
import type { Subject } from '../../../src/core/image/subject.ts';
import { matchesPredicateType } from '../../../src/core/policy/predicate-types.ts';
import type { RequirementPolicy } from '../../../src/core/policy/requirements.ts';
import { decide } from '../../../src/core/verdict.ts';
import type { Verdict } from '../../../src/core/verdict/requirement.ts';
import type { Finding } from '../../../src/core/verify/finding.ts';
import type { VerifiedAttestation, VerifiedEvidence, VerifiedFacts } from '../../../src/core/verify/verified.ts';
import { attestation, EXPECTED, signature } from '../../report/samples.ts';
import { must } from '../must.ts';
import { fuzzProperty, type FuzzProperty } from '../property.ts';

const DIGESTS = ['index', 'amd64', 'arm64', 'attestations', 'other'].map((text) => digestOf(Buffer.from(text)));
const INDEX = digestOf(Buffer.from('index'));
const AMD64 = digestOf(Buffer.from('amd64'));
const TYPES = [
  'https://spdx.dev/Document',
  'https://spdx.dev/Document/v2.3',
  'https://cyclonedx.org/bom',
  'https://slsa.dev/provenance/v1',
];

const platform = (os: string, architecture: string, variant?: string) => ({ os, architecture, variant });
const entry = fc.record({
  digest: fc.constantFrom(...DIGESTS.slice(1)),
  platform: fc.constantFrom(
    undefined,
    platform('linux', 'amd64'),
    platform('linux', 'arm64'),
    platform('linux', 'arm64', 'v8'),
    platform('unknown', 'unknown'),
  ),
});
const selection: fc.Arbitrary<PlatformSelection> = fc.constantFrom(
  { kind: 'all' },
  { kind: 'index' },
  { kind: 'named', platforms: [platform('linux', 'amd64')] },
  { kind: 'named', platforms: [platform('linux', 'amd64'), platform('linux', 'arm64')] },
);

const subjectOf = (
  kind: 'index' | 'image',
  entries: Parameters<typeof selectPlatforms>[0],
  requested: PlatformSelection,
): Subject | undefined => {
  const { platforms, missing } = selectPlatforms(kind === 'index' ? entries : [], requested);
  return kind === 'index' && missing.length > 0
    ? undefined
    : {
        reference: { repository: { registry: 'ghcr.io', path: 'acme/api' }, tag: '1', digest: undefined },
        digest: kind === 'index' ? INDEX : AMD64,
        mediaType: '',
        kind,
        name: kind,
        platforms,
        notices: [],
      };
};

const facts = fc
  .record({
    subjects: fc.uniqueArray(fc.constantFrom(...DIGESTS), { minLength: 1, maxLength: 3 }),
    day: fc.option(fc.nat(3)),
    issued: fc.option(fc.nat(3)),
    content: fc.nat(1_000_000_000),
    layer: fc.nat(1000),
    signedName: fc.constantFrom(undefined, 'ghcr.io/acme/api', 'ghcr.io/acme/other'),
  })
  .map(
    ({
      subjects: [first, ...rest],
      day,
      issued,
      content,
      layer,
      signedName,
    }): Partial<VerifiedFacts> & { subjects: VerifiedFacts['subjects'] } => {
      const subject = first ?? digestOf(Buffer.alloc(0));
      return {
        subjects: [subject, ...rest],
        times: day === null ? [] : [{ source: 'tsa', time: new Date(Date.UTC(2026, 0, 1 + day)) }],
        notBefore: issued === null ? undefined : new Date(Date.UTC(2026, 0, 1 + issued)),
        content: String(content),
        signedName,
        origin: {
          source: { kind: 'referrer', digest: digestOf(Buffer.from(String(layer))) },
          format: 'bundle',
          kind: 'attestation',
          foundFor: subject,
        },
      };
    },
  );

const verified: fc.Arbitrary<Finding> = fc
  .tuple(facts, fc.option(fc.constantFrom(...TYPES)))
  .map(([changes, type]) => ({
    kind: 'verified',
    evidence:
      type === null
        ? signature(changes.subjects[0], undefined, changes)
        : attestation(changes.subjects[0], type, { a: 1 }, changes),
  }));
const rejected: fc.Arbitrary<Finding> = facts.map(({ origin, subjects }) => ({
  kind: 'rejected',
  origin: origin ?? {
    source: { kind: 'referrer', digest: subjects[0] },
    format: 'bundle',
    kind: 'signature',
    foundFor: subjects[0],
  },
  code: 'signature',
  detail: '',
  unexpectedSigner: undefined,
  signedWith: undefined,
}));

const DAY = 86_400_000;
/** The last of four days on which evidence is made. */
const NOW = new Date(Date.UTC(2026, 0, 4));

const policy: fc.Arbitrary<RequirementPolicy> = fc.record({
  signature: fc.boolean(),
  predicateTypes: fc.uniqueArray(
    fc.constantFrom(
      { kind: 'sbom', requested: 'sbom' } as const,
      { kind: 'all', requested: 'all' } as const,
      { kind: 'type', requested: 'spdx', uri: 'https://spdx.dev/Document' } as const,
      {
        kind: 'type',
        requested: 'slsaprovenance1',
        uri: 'https://slsa.dev/provenance/v1',
      } as const,
    ),
    { maxLength: 2 },
  ),
  level: fc.constantFrom('any', 'platform', 'index'),
  signedName: fc.constantFrom(undefined, 'ghcr.io/acme/api'),
  age: fc.constantFrom(undefined, undefined, { max: 2 * DAY, min: undefined }, { max: undefined, min: 3 * DAY }),
});

const distinct = fc.uniqueArray(verified, {
  maxLength: 9,
  selector: (finding) => (finding.kind === 'verified' ? finding.evidence.facts.origin.source.digest : ''),
});

/** The verdict is that of the contract read plainly; neither order nor rejected findings change it. */
export const verdicts: FuzzProperty = fuzzProperty(
  'verdicts',
  2500,
  () =>
    fc.record({
      kind: fc.constantFrom('index', 'index', 'image'),
      entries: fc.array(entry, { maxLength: 4 }),
      requested: selection,
      policy,
      findings: distinct,
      unexpectedSigners: fc.array(rejected, { maxLength: 3 }),
    }),
  ({ kind, entries, requested, policy: required, findings, unexpectedSigners }) => {
    const subject = subjectOf(kind, entries, requested);
    if (subject === undefined) {
      return;
    }
    const about = { subject, selection: requested, policy: required, signer: EXPECTED, now: NOW };
    const verdict = decide({ ...about, findings });
    const evidence = findings.flatMap((finding) => (finding.kind === 'verified' ? [finding.evidence] : []));
    must(
      verdict.verified === isVerified(subject, requested, required, evidence),
      `it is ${verdict.verified ? '' : 'not '}verified`,
    );
    must(verdict.verified === (verdict.digest !== undefined), 'a digest of what is not verified, or none of what is');
    must(
      verdict.requirements.every(({ met, by, code }) =>
        met ? by.length > 0 && code === undefined : by.length === 0 && code !== undefined,
      ),
      'a requirement is met by nothing, or not met without a code',
    );
    must(
      !verdict.verified || verdict.requirements.every(({ met }) => met),
      'verified with a requirement that is not met',
    );
    must(
      verdict.requirements.every(({ by }) => by.every((each) => evidence.includes(each))),
      'it is met by evidence that was not given',
    );
    const others: readonly (readonly Finding[])[] = [
      findings.toReversed(),
      [...unexpectedSigners, ...findings],
      [...findings.slice(1), ...unexpectedSigners, ...findings.slice(0, 1)],
    ];
    for (const other of others) {
      must(
        isDeepStrictEqual(essence(decide({ ...about, findings: other })), essence(verdict)),
        'order or rejected findings change it',
      );
    }
    must(!decide({ ...about, findings: unexpectedSigners }).verified, 'verified by what was rejected');
  },
);

function essence({ verified: isIt, digest, requirements }: Verdict): unknown {
  const ids = (by: readonly VerifiedEvidence[]): readonly Digest[] =>
    by.map(({ facts: { origin } }) => origin.source.digest);
  return [
    isIt,
    digest,
    requirements.map(({ kind, platform: name, met, level, by }) => [kind, name, met, level, ids(by)]),
  ];
}

/** The contract's points 5 to 8, written a second time. */
function isVerified(
  subject: Subject,
  requested: PlatformSelection,
  required: RequirementPolicy,
  evidence: readonly VerifiedEvidence[],
): boolean {
  const selected = subject.platforms.filter((each) => each.selected).map(({ digest }) => digest);
  const signatures = evidence.filter((each) => each.kind === 'signature');
  const signers = signatures.filter(
    ({ facts: { signedName } }) => required.signedName === undefined || signedName === required.signedName,
  );
  const isOfAge = ({ facts: { times, notBefore } }: VerifiedEvidence): boolean => {
    const ageOf = (date: Date | undefined): number => (date === undefined ? NaN : NOW.getTime() - date.getTime());
    const { max, min } = required.age ?? {};
    return (max === undefined || ageOf(notBefore) <= max) && (min === undefined || ageOf(times[0]?.time) >= min);
  };
  const about = <T extends VerifiedEvidence>(all: readonly T[], digest: Digest): readonly T[] =>
    all.filter((each) => each.facts.subjects.includes(digest));

  const signatureTargets = !required.signature
    ? []
    : subject.kind === 'index' && requested.kind === 'named'
      ? selected
      : [subject.digest];
  const attestationTargets =
    subject.kind === 'image' || requested.kind === 'index' || selected.length === 0 ? [subject.digest] : selected;
  const met: (readonly VerifiedEvidence[])[] = signatureTargets.map((target) =>
    [...about(signers, target), ...about(signers, subject.digest)].filter(isOfAge),
  );
  for (const type of required.predicateTypes) {
    const matching = evidence
      .filter((each) => each.kind === 'attestation')
      .filter(({ predicateType }) => matchesPredicateType(type, predicateType));
    for (const target of attestationTargets) {
      const own = about(matching, target);
      const chosen = own.length > 0 || required.level === 'platform' ? own : about(matching, subject.digest);
      met.push(newest(chosen.filter(isOfAge)));
    }
  }
  if (met.length === 0 || met.some((by) => by.length === 0)) {
    return false;
  }
  const used = met.flat();
  const isNamed = (digest: Digest): boolean => about(used, digest).length > 0;
  const listed = subject.platforms.filter(({ platform: p }) => !(p?.os === 'unknown' && p.architecture === 'unknown'));
  return (
    isNamed(subject.digest) ||
    (listed.length > 0 && listed.every((each) => each.selected && isNamed(each.digest))) ||
    (new Set(selected).size === 1 && selected.length === 1 && selected.every(isNamed))
  );
}

/** Of each type the newest counts; of two of one time, that with the lesser digest. */
function newest(attestations: readonly VerifiedAttestation[]): readonly VerifiedAttestation[] {
  const timeOf = ({ facts: { times } }: VerifiedAttestation): number => times[0]?.time.getTime() ?? -1;
  const digestOfLayer = ({ facts: { origin } }: VerifiedAttestation): string => origin.source.digest;
  return attestations.filter(
    (each) =>
      !attestations.some(
        (other) =>
          other.predicateType === each.predicateType &&
          (timeOf(other) > timeOf(each) ||
            (timeOf(other) === timeOf(each) && digestOfLayer(other) < digestOfLayer(each))),
      ),
  );
}
