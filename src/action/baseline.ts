import { z } from 'zod';
import { withDeadline, startDeadline, type Deadline } from '../concurrency.ts';
import { messageOf } from '../errors.ts';
import { parseEarlierReport } from '../baseline/earlier-report.ts';
import { pairBaselines } from '../baseline/pairing.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { LIMITS } from '../limits.ts';
import type { ImageRequest } from '../core/policy/request.ts';
import { plain } from '../report/text.ts';
import { listNames } from '../text.ts';
import { log } from './commands.ts';
import { findEarlierReports, type EarlierReports } from '../github/earlier-runs.ts';
import type { Context } from '../context.ts';
import { PULL_REQUEST_EVENTS, readEvent, repositoryApiOf } from './repository.ts';

/** `owner/name/.github/workflows/images.yml@refs/pull/7/merge` */
const WORKFLOW = /\/\.github\/workflows\/([^/@]+\.ya?ml)@/;
/** How this action calls its artifacts when nobody gives a name. */
const ARTIFACT = 'image-provenance';

const payload = z.object({ pull_request: z.object({ base: z.object({ ref: z.string().min(1).max(255) }) }) });

/**
 * The images with what they are compared with by `baseline: auto`: in runs of a pull request, the images of the last
 * successful run of the workflow on the base branch. It never throws: where GitHub says that there is no earlier run or
 * report, the images have no baseline; where that is not known, theirs is unavailable, and gates cannot be evaluated.
 */
export async function findBaselines(
  { images, registry }: Pick<Inputs, 'images' | 'registry'>,
  { artifactName }: NonNullable<Inputs['automaticBaseline']>,
  context: Context,
): Promise<readonly ImageRequest[]> {
  if (!PULL_REQUEST_EVENTS.includes(context.event.name)) {
    log(['baseline: auto compares in runs of a pull request only: nothing is compared.']);
    return images;
  }
  const deadline = startDeadline(LIMITS.baselineTime);
  try {
    const reports = await withDeadline(deadline, findReports(registry.githubToken, artifactName, context, deadline));
    if (reports === undefined) {
      const reason = 'No earlier run on the base branch has uploaded a report.';
      return images.map((image) => ({ ...image, baseline: { kind: 'none', reason } }));
    }
    const baselines = reports.texts.flatMap((text) => {
      const report = parseEarlierReport(text);
      if (report.kind === 'invalid') {
        throw new Error(`the report of run ${reports.run} cannot be used: ${report.issue}`);
      }
      return report.value;
    });
    log([`Baseline: ${baselines.length} images of run ${reports.run} on the base branch`]);
    const unread = reports.unread.length === 0 ? undefined : plain(`Not read: ${listNames(reports.unread)}.`, 600);
    return pairBaselines(images, baselines, unread).images;
  } catch (thrown) {
    const why = thrown instanceof z.ZodError ? 'a response is not as expected' : messageOf(thrown);
    const reason = `The report of the last run on the base branch is unavailable: ${plain(why, 300)}.`;
    return images.map((image) => ({ ...image, baseline: { kind: 'unavailable', reason, hint: RIGHTS } }));
  } finally {
    deadline.stop();
  }
}

const RIGHTS =
  'Give the job `permissions: actions: read`, and run it again. If that does not help, name the images to compare with as `baseline` instead of `auto`.';

async function findReports(
  token: string | undefined,
  artifactName: string | undefined,
  context: Context,
  deadline: Deadline,
): Promise<EarlierReports | undefined> {
  const api = repositoryApiOf(context, token, deadline);
  const workflow = WORKFLOW.exec(context.workflowRef)?.[1];
  if (workflow === undefined) {
    throw new Error('GITHUB_WORKFLOW_REF does not name the workflow of this run');
  }
  const branch = payload.parse(await readEvent(context)).pull_request.base.ref;
  const mayHoldReport = (name: string): boolean =>
    name.startsWith(artifactName ?? ARTIFACT) || name.endsWith('-report.json');
  return findEarlierReports({ ...api, workflow, branch, mayHoldReport });
}
