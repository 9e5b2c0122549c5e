import { z } from 'zod';
import { withDeadline, startDeadline, type Deadline } from '../concurrency.ts';
import { messageOf } from '../errors.ts';
import { parseEarlierReport } from '../baseline/earlier-report.ts';
import { pairBaselines } from '../baseline/pairing.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { LIMITS } from '../limits.ts';
import type { ImageRequest } from '../core/policy/request.ts';
import { plain } from '../report/text.ts';
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
 * successful run of the workflow on the base branch. It never throws: where nothing is found, the images have
 * no baseline, and the reason is reported.
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
    const baselines = reports.texts.flatMap((text) => {
      const report = parseEarlierReport(text);
      if (report.kind === 'invalid') {
        throw new Error(`the report of run ${reports.run} cannot be used: ${report.issue}`);
      }
      return report.value;
    });
    log([`Baseline: ${baselines.length} images of run ${reports.run} on the base branch`]);
    return pairBaselines(images, baselines).images;
  } catch (thrown) {
    const why = thrown instanceof z.ZodError ? 'an answer is not as it must be' : messageOf(thrown);
    const reason = `The last run on the base branch gave no baseline: ${plain(why, 300)}. ${RIGHTS}`;
    return images.map((image) => ({ ...image, baseline: { kind: 'none', reason } }));
  } finally {
    deadline.stop();
  }
}

const RIGHTS =
  'The job needs `permissions: actions: read`, and the workflow has to have run with success on the base branch and uploaded its report.';

async function findReports(
  token: string | undefined,
  artifactName: string | undefined,
  context: Context,
  deadline: Deadline,
): Promise<EarlierReports> {
  const api = repositoryApiOf(context, token, deadline);
  const workflow = WORKFLOW.exec(context.workflowRef)?.[1];
  if (workflow === undefined) {
    throw new Error('GITHUB_WORKFLOW_REF does not name the workflow of this run');
  }
  const branch = payload.parse(await readEvent(context)).pull_request.base.ref;
  const mayHoldReport = (name: string): boolean =>
    name.startsWith(artifactName ?? ARTIFACT) || name.endsWith('-report.json');
  const reports = await findEarlierReports({ ...api, workflow, branch, mayHoldReport });
  if (reports === undefined) {
    throw new Error(`no successful run of ${workflow} on ${branch} has a report that is still kept`);
  }
  return reports;
}
