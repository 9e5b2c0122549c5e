import type { Configuration, Provenance, Reading } from '../attestation/facts.ts';
import type { Package } from '../attestation/packages.ts';
import type { Digest } from '../core/image/digest.ts';
import { kindOfPredicateType, type PredicateKind } from '../core/image/predicate-type.ts';
import { selectedPlatforms, targetsOf, type Subject, type Target } from '../core/image/subject.ts';
import type { AttestationLevel } from '../core/policy/request.ts';
import type { Requirement } from '../core/verdict.ts';
import type { Signer, VerifiedAttestation } from '../core/verify/verified.ts';

/** What of a verified image is compared. Its package lists are large: for use at once. */
export interface Content {
  /** who signed what met the requirements, each once */
  readonly signers: readonly string[];
  readonly platforms: readonly PlatformContent[];
  /** whether it is an image without index, whose platform nobody told */
  readonly isSingle: boolean;
}

/** What the verified attestations of one platform say, the newest of each kind. */
export interface PlatformContent {
  readonly name: string;
  readonly sboms: ReadonlyMap<SbomFormat, readonly Package[]>;
  readonly provenance: Provenance | undefined;
  readonly configuration: Configuration | undefined;
}

/** Formats of SBOMs; of two that both images have the first one is compared. */
export const SBOM_FORMATS = ['spdx', 'cyclonedx'] as const;

/** One of these formats. */
export type SbomFormat = (typeof SBOM_FORMATS)[number];

/** A verified image as far as it is compared. */
export interface VerifiedImage {
  readonly subject: Subject;
  readonly requirements: readonly Requirement[];
  /** where its publisher hangs attestations */
  readonly level: AttestationLevel;
  /** its verified attestations, newest first */
  readonly readings: ReadonlyMap<VerifiedAttestation, Reading>;
}

/** Gathers what is compared of an image. Attestations of the index stand in where the requirements let them. */
export function contentOf({ subject, requirements, level, readings }: VerifiedImage): Content {
  const [own, ...platforms] = targetsOf(subject);
  const signers = requirements.flatMap(({ by }) => by.slice(0, 1).map(({ facts }) => describeSigner(facts.signer)));
  return {
    signers: [...new Set(signers)].sort(),
    platforms: (platforms.length === 0 ? [own] : platforms).map((target) =>
      contentOfPlatform(target, level === 'platform' ? undefined : subject.digest, readings),
    ),
    isSingle: selectedPlatforms(subject).length === 0,
  };
}

/** An attestation: what its type promises, and what it says. */
interface Reported {
  readonly promised: PredicateKind | undefined;
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
        ? [{ promised: kindOfPredicateType(predicateType), reading }]
        : [],
    );
  const all = [...about(digest), ...about(standIn)];
  // one that cannot be read counts too: else an older one would be taken for what is said now
  const newest = (...kinds: readonly PredicateKind[]): Reading | undefined =>
    all.find(({ promised }) => promised !== undefined && kinds.includes(promised))?.reading;
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
