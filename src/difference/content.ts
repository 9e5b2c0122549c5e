import type { Configuration, Provenance, Reading } from '../attestation/facts.ts';
import type { Package } from '../attestation/packages.ts';
import type { Digest } from '../core/image/digest.ts';
import { kindOfPredicateType, type PredicateKind } from '../core/image/predicate-type.ts';
import { selectedPlatforms, targetsOf, type Subject, type Target } from '../core/image/subject.ts';
import type { AttestationLevel } from '../core/policy/requirements.ts';
import type { Requirement } from '../core/verdict/requirement.ts';
import type { Signer, VerifiedAttestation } from '../core/verify/verified.ts';

/** The compared content of a verified image. Not to be stored: package lists are large. */
export interface ImageContent {
  /** signers of the evidence that met the requirements, each once */
  readonly signers: readonly string[];
  /** the earliest trusted time of its signature, else of its first attestation; undefined where none is proven */
  readonly signedAt: Date | undefined;
  readonly platforms: readonly PlatformContent[];
  /** whether the image has no index, so that its platform is unknown */
  readonly isSingle: boolean;
}

/** Content of the verified attestations of one platform, the newest of each kind. */
export interface PlatformContent {
  readonly name: string;
  readonly sboms: ReadonlyMap<SbomFormat, readonly Package[]>;
  readonly provenance: Provenance | undefined;
  readonly configuration: Configuration | undefined;
}

/** Formats of SBOMs, in order of preference when both images have several. */
export const SBOM_FORMATS = ['spdx', 'cyclonedx'] as const;

/** A format of SBOMs that can be compared. */
export type SbomFormat = (typeof SBOM_FORMATS)[number];

/** A verified image with its attestations. */
export interface VerifiedImage {
  readonly subject: Subject;
  readonly requirements: readonly Requirement[];
  /** which subject the publisher attaches attestations to */
  readonly level: AttestationLevel;
  /** its verified attestations, newest first */
  readonly readings: ReadonlyMap<VerifiedAttestation, Reading>;
}

/** Collects the content of an image. Attestations of the index apply to a platform when the requirements allow that. */
export function contentOf({ subject, requirements, level, readings }: VerifiedImage): ImageContent {
  const [own, ...platforms] = targetsOf(subject);
  const signers = requirements.flatMap(({ by }) => by.slice(0, 1).map(({ facts }) => describeSigner(facts.signer)));
  return {
    signers: [...new Set(signers)].sort(),
    signedAt: signedAtOf(requirements),
    platforms: (platforms.length === 0 ? [own] : platforms).map((target) =>
      contentOfPlatform(target, level === 'platform' ? undefined : subject.digest, readings),
    ),
    isSingle: selectedPlatforms(subject).length === 0,
  };
}

/** An image that is signed again later is no newer for it: the earliest time counts. */
function signedAtOf(requirements: readonly Requirement[]): Date | undefined {
  const leading = requirements.find(({ kind, by }) => kind === 'signature' && by.length > 0) ?? requirements[0];
  const times = (leading?.by ?? []).flatMap(({ facts }) => facts.times.map(({ time }) => time));
  return times.toSorted((a, b) => a.getTime() - b.getTime())[0];
}

/** An attestation with the kind of its predicate type. */
interface Reported {
  readonly declared: PredicateKind | undefined;
  readonly reading: Reading;
}

function contentOfPlatform(
  { name, digest }: Target,
  standIn: Digest | undefined,
  readings: VerifiedImage['readings'],
): PlatformContent {
  const about = (subject: Digest | undefined): readonly Reported[] =>
    [...readings].flatMap(([{ facts, predicateType }, reading]) =>
      subject !== undefined && facts.subjects.includes(subject)
        ? [{ declared: kindOfPredicateType(predicateType), reading }]
        : [],
    );
  const all = [...about(digest), ...about(standIn)];
  // an unreadable one counts as well: otherwise an older one would be taken for the current one
  const newest = (...kinds: readonly PredicateKind[]): Reading | undefined =>
    all.find(({ declared }) => declared !== undefined && kinds.includes(declared))?.reading;
  const sboms = SBOM_FORMATS.flatMap((format) => {
    const reading = newest(format);
    return reading?.facts.kind === format ? [[format, reading.packages] as const] : [];
  });
  return {
    name,
    sboms: new Map(sboms),
    provenance: newest('slsa-v1', 'slsa-v0.2')?.facts.provenance,
    configuration: newest('apko')?.facts.configuration,
  };
}

function describeSigner(signer: Signer): string {
  return signer.kind === 'key' ? `key sha256:${signer.fingerprint}` : `${signer.identity} (issuer ${signer.issuer})`;
}
