import { z } from 'zod';
import { withDeadline, startDeadline, type Deadline } from '../concurrency.ts';
import { messageOf } from '../errors.ts';
import { parseEarlierReport, parseEarlierScan } from '../baseline/earlier-report.ts';
import { pairBaselines, pairByReference } from '../baseline/pairing.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { LIMITS } from '../limits.ts';
import type { ImageRequest } from '../core/policy/request.ts';
import { plain } from '../report/text.ts';
import type { Parsed } from '../parsed.ts';
import { count, listNames } from '../text.ts';
import { log } from './commands.ts';
import { findEarlierReports, type EarlierReports } from '../github/earlier-runs.ts';
import type { Context } from '../context.ts';
import { PULL_REQUEST_EVENTS, readEvent, repositoryApiOf } from './repository.ts';

/** `owner/name/.github/workflows/images.yml@refs/pull/7/merge` */
const WORKFLOW = /\/\.github\/workflows\/([^/@]+\.ya?ml)@/;
/** How this action calls its artifacts when nobody gives a name. */
const ARTIFACT = 'image-provenance';

const payload = z.object({ pull_request: z.object({ base: z.object({ ref: z.string().min(1).max(255) }) }) });

/** Where the earlier run is looked for, and how its images are paired with those of this run. */
interface BaselineSearch {
  /** the branch that it is of. @throws Error whose message completes a sentence */
  readonly branch: () => Promise<string>;
  /** as sentences name that branch */
  readonly named: string;
  readonly pair: (
    images: readonly ImageRequest[],
    reports: EarlierReports,
    unread: string | undefined,
  ) => readonly ImageRequest[];
  /** what to do where the run cannot be used */
  readonly hint: string;
}

/** A run of which the images are known. */
type ComparedRun = Pick<Inputs, 'images' | 'registry' | 'automaticBaseline'>;

/**
 * The images with what they are compared with by `baseline: auto`: in runs of a pull request, the images of the last
 * successful run of the workflow on the base branch. It never throws: where GitHub says that there is no earlier run or
 * report, the images have no baseline; where that is not known, theirs is unavailable, and gates cannot be evaluated.
 */
export async function findBaselines(run: ComparedRun, context: Context): Promise<readonly ImageRequest[]> {
  if (!PULL_REQUEST_EVENTS.includes(context.event.name)) {
    log(['baseline: auto compares only in runs for a pull request, so nothing is compared.']);
    return run.images;
  }
  return findIn(run, context, {
    branch: async () => payload.parse(await readEvent(context)).pull_request.base.ref,
    named: 'the base branch',
    pair: (images, reports, unread) =>
      pairBaselines(
        images,
        reports.texts.flatMap((text) => valueOf(parseEarlierReport(text), reports)),
        unread,
      ).images,
    hint: `${RIGHTS} If that does not help, name the images to compare with as \`baseline\` instead of \`auto\`.`,
  });
}

/** The same for a scan that is not about a change: the images of the last successful run on its own branch. */
export function findBaselinesOfScan(run: ComparedRun, context: Context): Promise<readonly ImageRequest[]> {
  return findIn(run, context, {
    branch: () => Promise.resolve(branchOf(context)),
    named: 'this branch',
    pair: (images, reports, unread) => {
      const scans = reports.texts.map((text) => valueOf(parseEarlierScan(text), reports));
      const baselines = scans.flatMap((scan) => scan.baselines);
      return pairByReference(images, { baselines, unknown: scans.flatMap((scan) => scan.unknown) }, unread);
    },
    hint: `${RIGHTS} If that does not help, remove \`fail-on-change\` for one run.`,
  });
}

const RIGHTS = 'Give the job `permissions: actions: read`, and run it again.';

async function findIn(
  { images, registry, automaticBaseline }: ComparedRun,
  context: Context,
  { branch, named, pair, hint }: BaselineSearch,
): Promise<readonly ImageRequest[]> {
  const deadline = startDeadline(LIMITS.baselineTime);
  try {
    const find = findReports(registry.githubToken, automaticBaseline?.artifactName, context, { branch, deadline });
    const reports = await withDeadline(deadline, find);
    if (reports === undefined) {
      const reason = `No earlier run on ${named} has uploaded a report.`;
      return images.map((image) => ({ ...image, baseline: { kind: 'none', reason } }));
    }
    const unread = reports.unread.length === 0 ? undefined : plain(`Not read: ${listNames(reports.unread)}.`, 600);
    const paired = pair(images, reports, unread);
    const found = paired.filter(({ baseline }) => baseline?.kind === 'image').length;
    log([`Baseline: ${count(found, 'image')} of run ${reports.run} on ${named}`]);
    return paired;
  } catch (thrown) {
    const why = thrown instanceof z.ZodError ? 'a response has an unexpected form' : messageOf(thrown);
    const reason = `The report of the last run on ${named} is unavailable: ${plain(why, 300)}.`;
    return images.map((image) => ({ ...image, baseline: { kind: 'unavailable', reason, hint } }));
  } finally {
    deadline.stop();
  }
}

/** The branch of a run that is not about a change. @throws Error */
function branchOf({ ref }: Context): string {
  const [, branch] = /^refs\/heads\/(.{1,255})$/.exec(ref) ?? [];
  if (branch === undefined) {
    throw new Error('GITHUB_REF names no branch, so there are no earlier runs');
  }
  return branch;
}

/** @throws Error where it cannot be used */
function valueOf<T>(report: Parsed<T>, { run }: EarlierReports): T {
  if (report.kind === 'invalid') {
    throw new Error(`the report of run ${run} cannot be used: ${report.issue}`);
  }
  return report.value;
}

async function findReports(
  token: string | undefined,
  artifactName: string | undefined,
  context: Context,
  { branch, deadline }: { readonly branch: () => Promise<string>; readonly deadline: Deadline },
): Promise<EarlierReports | undefined> {
  const api = repositoryApiOf(context, token, deadline);
  const workflow = WORKFLOW.exec(context.workflowRef)?.[1];
  if (workflow === undefined) {
    throw new Error('GITHUB_WORKFLOW_REF does not name the workflow of this run');
  }
  const mayHoldReport = (name: string): boolean =>
    name.startsWith(artifactName ?? ARTIFACT) || name.endsWith('-report.json');
  return findEarlierReports({ ...api, workflow, branch: await branch(), mayHoldReport });
}
