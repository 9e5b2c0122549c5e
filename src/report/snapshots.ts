import type { PackedPackageUrls } from '../attestation/package-urls.ts';
import { correlatorOf, type SnapshotStep } from '../github/snapshot-body.ts';
import type { VerifiedAttestation } from '../core/verify/verified.ts';
import { deployable, digestNamed, nameOfImage } from './evidence.ts';
import { isVerified, type ImageOutcome, type CheckedImage } from '../outcome.ts';
import { visible } from './text.ts';

/** The packages of one reference to an image, as its verified SBOM lists them. */
export interface PlannedManifest {
  readonly name: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly packageUrls: PackedPackageUrls;
}

/** What is submitted of one image name for one platform. */
export interface PlannedSnapshot {
  /** normalized name, `registry/path` */
  readonly image: string;
  readonly platform: string;
  /** what later snapshots replace it by */
  readonly correlator: string;
  readonly manifests: readonly PlannedManifest[];
}

/** Characters of a text in the metadata. */
const MAX_TEXT = 300;

/**
 * What of a run belongs into the dependency graph: of every verified image and each of its platforms the SBOM that met
 * the requirement, where it has packages with a package URL. References to one image by several tags share snapshots.
 */
export function planSnapshots(images: readonly ImageOutcome[], step: SnapshotStep): readonly PlannedSnapshot[] {
  const groups = new Map<string, { image: string; platform: string; sboms: Map<string, Sbom> }>();
  for (const sbom of images.filter(isVerified).flatMap(sbomsOf)) {
    const { image, platform } = sbom;
    const key = JSON.stringify([image, platform]);
    const group = groups.get(key) ?? { image, platform, sboms: new Map<string, Sbom>() };
    groups.set(key, group);
    group.sboms.set(`${sbom.tag ?? ''}@${sbom.digest}`, sbom);
  }
  return [...groups.values()].map(({ image, platform, sboms }) => ({
    image,
    platform,
    correlator: correlatorOf(step, image, platform),
    manifests: toManifests([...sboms.values()]),
  }));
}

interface Sbom {
  readonly image: string;
  readonly tag: string | undefined;
  readonly platform: string;
  /** of the platform's manifest */
  readonly digest: string;
  readonly deployable: string;
  readonly attestation: VerifiedAttestation;
  readonly packageUrls: PackedPackageUrls;
}

function sbomsOf(image: CheckedImage): readonly Sbom[] {
  const platforms = new Set(image.verdict.requirements.map(({ platform }) => platform));
  return [...platforms].flatMap((platform) => {
    const digest = digestNamed(image.subject, platform);
    const counting = countingSbom(image, platform);
    return digest === undefined || counting === undefined
      ? []
      : [
          {
            image: nameOfImage(image),
            tag: image.request.reference.tag,
            platform,
            digest,
            deployable: deployable(image),
            ...counting,
          },
        ];
  });
}

/** The first that met a requirement for the platform and lists packages by URL: one SBOM says what is in an image. */
function countingSbom(
  { verdict, packageUrls }: CheckedImage,
  platform: string,
): Pick<Sbom, 'attestation' | 'packageUrls'> | undefined {
  return verdict.requirements
    .filter((requirement) => requirement.platform === platform)
    .flatMap(({ by }) => by.filter((evidence) => evidence.kind === 'attestation'))
    .flatMap((attestation) => {
      const stored = packageUrls.get(attestation);
      return stored === undefined || stored.count === 0 ? [] : [{ attestation, packageUrls: stored }];
    })[0];
}

/** Dependency review compares manifests of one name, so that has a digest only where nothing else tells them apart. */
function toManifests(sboms: readonly Sbom[]): readonly PlannedManifest[] {
  const nameOf = ({ image, tag }: Sbom): string => (tag === undefined ? image : `${image}:${tag}`);
  return sboms.map((sbom) => {
    const isOnly = sboms.filter((other) => nameOf(other) === nameOf(sbom)).length === 1;
    const version = isOnly ? '' : `@${sbom.digest.slice(0, 'sha256:'.length + 12)}`;
    return {
      name: visible(`${nameOf(sbom)}${version} (${sbom.platform})`),
      metadata: metadataOf(sbom),
      packageUrls: sbom.packageUrls,
    };
  });
}

function metadataOf({ deployable: image, platform, digest, attestation }: Sbom): Readonly<Record<string, string>> {
  const { signer, times } = attestation.facts;
  const [first] = times;
  const texts = {
    image,
    platform,
    digest,
    'predicate-type': attestation.predicateType,
    signer: signer.kind === 'certificate' ? signer.identity : `key ${signer.fingerprint}`,
    ...(signer.kind === 'certificate' ? { issuer: signer.issuer } : {}),
    ...(first === undefined ? {} : { signed: first.time.toISOString() }),
  };
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, visible(text, MAX_TEXT)]));
}
