import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { PackedPackageUrls } from '../attestation/package-urls.ts';
import { digestNamed } from '../core/image/subject.ts';
import type { VerifiedAttestation } from '../core/verify/verified.ts';
import { LIMITS } from '../limits.ts';
import { deployable, isVerified, nameOfImage, type CheckedImage, type ImageOutcome } from '../outcome.ts';
import { visible } from '../text.ts';
import { GitHubClient, type RepositoryApi } from './client.ts';
import { GitHubError } from './error.ts';

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

/** The first that met a requirement for the platform and lists packages by URL: one SBOM describes an image. */
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

/** Dependency review compares manifests of one name, so that has a digest only where nothing else makes them differ. */
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

/** What GitHub's dependency graph calls a manifest: here the packages of one image for one platform. */
export interface SnapshotManifest {
  readonly name: string;
  /** of the platform's manifest, what proves it: up to eight short texts */
  readonly metadata: Readonly<Record<string, string>>;
  readonly packageUrls: readonly string[];
}

/** Which step of which workflow a snapshot is of. */
export interface SnapshotStep {
  /** `owner/name/path` of the workflow file, without the ref */
  readonly workflow: string;
  readonly job: string;
  readonly step: string;
}

/** The circumstances of a run that every snapshot carries. */
export interface SnapshotRun {
  /** of the workflow run */
  readonly id: string;
  readonly url: string;
  readonly sha: string;
  readonly ref: string;
  readonly scanned: Date;
  readonly detector: { readonly name: string; readonly version: string; readonly url: string };
}

/**
 * How GitHub knows the snapshots of a repository: of one correlator and detector the newest counts
 * (docs.github.com, "REST API endpoints for dependency submission"). It is equal for the same step, image name and
 * platform in every run, whatever tag, digest, ref and commit. The hash makes those differ that are equal when cut.
 */
export function correlatorOf({ workflow, job, step }: SnapshotStep, image: string, platform: string): string {
  const parts = JSON.stringify([workflow, job, step, image, platform]);
  const hash = createHash('sha256').update(parts).digest('hex').slice(0, 32);
  return `${slug(image).slice(-60)}.${slug(platform).slice(0, 30)}.${hash}`;
}

/** The body of `POST /repos/{owner}/{repo}/dependency-graph/snapshots`. */
export function renderSnapshot(
  correlator: string,
  manifests: readonly SnapshotManifest[],
  { id, url, sha, ref, scanned, detector }: SnapshotRun,
): string {
  return JSON.stringify({
    version: 0,
    job: { id, correlator, html_url: url },
    sha,
    ref,
    detector,
    scanned: scanned.toISOString(),
    manifests: Object.fromEntries(manifests.map((manifest) => [manifest.name, toJson(manifest)])),
  });
}

/** SBOMs seldom record which package an image was made with and which came along, so `relationship` is left out. */
function toJson({ name, metadata, packageUrls }: SnapshotManifest) {
  const resolved = Object.fromEntries(packageUrls.map((url) => [url, { package_url: url, scope: 'runtime' }]));
  return { name, metadata, resolved };
}

function slug(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9.-]/g, '_');
}

/** Whether GitHub accepted a snapshot; the reason may hold text of the API. */
export type SnapshotResult = { readonly kind: 'taken' } | { readonly kind: 'refused'; readonly reason: string };

/** `SUCCESS`; `ACCEPTED`: taken, but not what counts now, e.g. of a branch; `INVALID`. */
const created = z.object({ result: z.string(), message: z.string().optional() });

/** The statuses where something is wrong with this very snapshot. */
const REFUSED = [400, 413, 422];

/** Submits snapshots (docs.github.com, "REST API endpoints for dependency submission"); each request is sent once. */
export class DependencySnapshots {
  readonly #client: GitHubClient;
  readonly #repository: { readonly owner: string; readonly repo: string };

  constructor(api: RepositoryApi) {
    const { owner, repo, deadline } = api;
    this.#client = new GitHubClient(api, { deadline, limit: LIMITS.snapshotResponseBytes, tries: 1 });
    this.#repository = { owner, repo };
  }

  /**
   * @param data a rendered snapshot
   * @throws GitHubError where no other snapshot would fare better
   */
  async submit(data: string): Promise<SnapshotResult> {
    const route = 'POST /repos/{owner}/{repo}/dependency-graph/snapshots';
    const { host } = this.#client;
    try {
      const response = await this.#client.request(route, { ...this.#repository, data }, 201);
      const otherwise = `the response of ${host} cannot be read: it is not a response to a snapshot`;
      const { result, message } = this.#client.parse(response, created, otherwise);
      return result === 'INVALID'
        ? { kind: 'refused', reason: `${host} considers it invalid${message === undefined ? '' : ` (${message})`}` }
        : { kind: 'taken' };
    } catch (thrown) {
      if (thrown instanceof GitHubError && REFUSED.includes(thrown.response?.status ?? 0)) {
        return { kind: 'refused', reason: thrown.message };
      }
      throw thrown;
    }
  }
}
