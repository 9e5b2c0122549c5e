import { createHash } from 'node:crypto';

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
 * What GitHub tells the snapshots of a repository by: of one correlator and detector the newest counts
 * (docs.github.com, "REST API endpoints for dependency submission"). It is equal for the same step, image name and
 * platform in every run, whatever tag, digest, ref and commit. The hash tells apart what is equal when it is cut.
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

/** SBOMs seldom say which package an image was made with and which came along, so `relationship` is left out. */
function toJson({ name, metadata, packageUrls }: SnapshotManifest) {
  const resolved = Object.fromEntries(packageUrls.map((url) => [url, { package_url: url, scope: 'runtime' }]));
  return { name, metadata, resolved };
}

function slug(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9.-]/g, '_');
}
