import { LIMITS } from '../limits.ts';
import type { PlannedSnapshot } from '../github/snapshots.ts';
import { count } from '../text.ts';
import { plain } from './text.ts';

/** The result of submitting the snapshots of a run. */
export interface Submission {
  /** number of verified images */
  readonly images: number;
  readonly planned: readonly PlannedSnapshot[];
  readonly taken: readonly PlannedSnapshot[];
  readonly refused: readonly { readonly snapshot: PlannedSnapshot; /** of GitHub */ readonly reason: string }[];
  readonly tooLarge: readonly PlannedSnapshot[];
  /** why the submission ended before the last snapshot */
  readonly stop: Stop | undefined;
}

interface Stop {
  readonly reason: string;
  /** whether a permission or a setting is missing */
  readonly isForbidden: boolean;
  /** milliseconds until a retry is allowed */
  readonly retryAfter: number | undefined;
}

/** A submission in words. */
export interface SubmissionText {
  readonly lines: readonly string[];
  readonly annotations: readonly {
    readonly level: 'notice' | 'warning';
    readonly title: string;
    readonly message: string;
  }[];
}

const TITLE = 'Image Provenance';
const UNAFFECTED = 'The verdict and the files are not affected.';
const SETTING =
  'The repository needs the dependency graph, which an administrator enables in its settings (Advanced Security).';
const RIGHT =
  'The job needs `permissions: contents: write`, which runs for pull requests from forks and Dependabot runs do not have.';

/**
 * Log lines about the submitted snapshots, and one annotation about the others.
 * @param isReadOnly whether the event of the run can give it a read-only token, whatever the workflow requests
 */
export function explainSubmission(submission: Submission, isReadOnly: boolean): SubmissionText {
  const { images, planned, taken, stop } = submission;
  const lines = linesOf(taken);
  if (images > 0 && planned.length === 0) {
    const message =
      'No dependency snapshot was submitted: none of the required attestations that verified is an SBOM with package URLs.';
    return { lines, annotations: [{ level: 'notice', title: TITLE, message }] };
  }
  if (taken.length === planned.length) {
    return { lines, annotations: [] };
  }
  const what =
    taken.length === 0
      ? 'No dependency snapshot was submitted'
      : `Only ${taken.length} of ${count(planned.length, 'dependency snapshot')} were submitted`;
  const message = `${what}: ${reasonsOf(submission).join('; ')}. ${[...adviceOn(stop), UNAFFECTED].join(' ')}`;
  const level = isReadOnly && stop?.isForbidden === true ? 'notice' : 'warning';
  return { lines, annotations: [{ level, title: TITLE, message }] };
}

/** With the correlators, which are needed to replace a snapshot by hand and which GitHub's API does not return. */
function linesOf(taken: readonly PlannedSnapshot[]): readonly string[] {
  if (taken.length === 0) {
    return [];
  }
  const packages = taken.reduce((sum, snapshot) => sum + packagesOf(snapshot), 0);
  return [
    `Submitted to the dependency graph: ${count(taken.length, 'snapshot')} with ${count(packages, 'package')}`,
    ...taken.map(
      (snapshot) =>
        `  ${plain(nameOf(snapshot))}  ${count(packagesOf(snapshot), 'package')}  correlator ${snapshot.correlator}`,
    ),
  ];
}

function packagesOf({ manifests }: PlannedSnapshot): number {
  return manifests.reduce((sum, { packageUrls }) => sum + packageUrls.count, 0);
}

function reasonsOf({ planned, refused, tooLarge, stop }: Submission): readonly string[] {
  const [first, ...others] = refused;
  const beyond = planned.length - LIMITS.snapshots;
  return [
    ...(stop === undefined ? [] : [plain(stop.reason, 400)]),
    ...(first === undefined ? [] : [`${plain(nameOf(first.snapshot))}: ${plain(first.reason, 400)}`]),
    ...(others.length === 0 ? [] : [`${others.length} more were refused`]),
    ...(tooLarge.length === 0
      ? []
      : [
          `${plain(tooLarge.slice(0, 3).map(nameOf).join(', '))}${tooLarge.length > 3 ? ` and ${tooLarge.length - 3} more` : ''}: too many packages (up to ${LIMITS.snapshotPackages} and ${LIMITS.snapshotBytes / 1024 / 1024} MiB are submitted)`,
        ]),
    ...(beyond <= 0 ? [] : [`${beyond} are beyond the ${LIMITS.snapshots} of one step; name fewer images in each`]),
  ];
}

function adviceOn(stop: Stop | undefined): readonly string[] {
  if (stop === undefined) {
    return [];
  }
  if (stop.isForbidden) {
    return /dependency graph is disabled/i.test(stop.reason) ? [SETTING] : [RIGHT, SETTING];
  }
  return stop.retryAfter === undefined || stop.retryAfter < LIMITS.snapshotTime
    ? []
    : [`The next request is allowed in ${Math.ceil(stop.retryAfter / 1000)} s, which is longer than this run waits.`];
}

function nameOf({ image, platform }: PlannedSnapshot): string {
  return `${image} (${platform})`;
}
