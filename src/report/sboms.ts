import { isSbomType } from '../core/image/predicate-type.ts';
import { called, verifiedAmong } from './evidence.ts';
import { unique } from './text.ts';
import type { EvidenceView, RequirementView, VerifiedView } from './view.ts';

/** Warnings about verified SBOMs that are not what readers take them for. */
export function describeSboms(
  evidence: readonly EvidenceView[],
  requirements: readonly RequirementView[],
): readonly string[] {
  const sboms = verifiedAmong(evidence).filter(({ predicateType = '' }) => isSbomType(predicateType));
  return [...sboms.flatMap(describeUnread), ...describeContradictions(evidence, sboms, requirements)];
}

function describeUnread({ title, about, facts }: VerifiedView): readonly string[] {
  return facts === undefined || facts.kind !== undefined
    ? []
    : [
        `${title} of ${called(about.name)}: the predicate is verified, but it is not a document of this type, and does not contain one. It is written as it was signed, and nothing is read from it.`,
      ];
}

/** Several SBOMs of the index can be those of its platforms: the newest one then speaks for a platform that it is not of. */
function describeContradictions(
  evidence: readonly EvidenceView[],
  sboms: readonly VerifiedView[],
  requirements: readonly RequirementView[],
): readonly string[] {
  const standIns = requirements.filter(({ level, platform }) => level === 'index' && platform !== 'index');
  const counting = unique(standIns.flatMap(({ by }) => by)).flatMap((index) =>
    sboms.filter((each) => each === evidence[index]),
  );
  return counting.flatMap((counted) =>
    sboms
      .filter((other) => other !== counted && isContradiction(counted, other))
      .map((other) => {
        const platforms = standIns.filter(({ by }) => by.some((index) => evidence[index] === counted));
        const names = unique(platforms.map(({ platform }) => platform)).join(', ');
        return `${counted.title}: two of ${called(counted.about.name)} stand in for ${names}, but list different packages: ${nameOf(counted)} counts, and ${nameOf(other)} does not.`;
      }),
  );
}

function isContradiction({ facts, about }: VerifiedView, other: VerifiedView): boolean {
  return (
    facts?.packages !== undefined &&
    facts.kind === other.facts?.kind &&
    facts.packages.fingerprint !== other.facts?.packages?.fingerprint &&
    other.subjects.some(({ digest }) => digest === about.digest)
  );
}

/** The file, else the digest of the layer or bundle; with its time. */
function nameOf({ files, derivedFiles, origin, times }: VerifiedView): string {
  const name = derivedFiles?.[0] ?? files[0] ?? origin.source.digest;
  return times[0] === undefined ? name : `${name} (signed ${times[0].time.toISOString()})`;
}
