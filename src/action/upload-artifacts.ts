import { mapLimit, startDeadline } from '../concurrency.ts';
import type { OutputInputs } from '../inputs/inputs.ts';
import { LIMITS } from '../limits.ts';
import { planArtifacts, type ArtifactMode, type PlannedArtifact } from './artifact-plan.ts';
import { describeMissing, findObstacle, uploadArtifact, type ArtifactOutcome } from './artifact.ts';
import { annotateRun, log } from './commands.ts';
import type { Context } from '../context.ts';
import type { Rendered } from '../report/rendered.ts';

/** The folder of the files, and one for copies. */
export interface ArtifactFolders {
  readonly output: string;
  readonly temporary: string;
}

/**
 * Uploads what a run has written, within a time for all of it, and annotates what was not uploaded. It never throws.
 * @returns outputs of the step; none where nothing was uploaded
 */
export async function uploadArtifacts(
  { named, files, view }: Pick<Rendered, 'named' | 'files' | 'view'>,
  output: Pick<OutputInputs, 'artifactName' | 'retentionDays'> & { readonly mode: ArtifactMode },
  folders: ArtifactFolders,
  { artifactService: service, mostRetentionDays, runUrl }: Context,
): Promise<Readonly<Record<string, string>>> {
  const { artifacts, warning } = planArtifacts({
    mode: output.mode,
    name: output.artifactName,
    image: named,
    files: [...files.map(({ name }) => name), ...view.files],
  });
  const obstacle = await findObstacle(service, LIMITS.lookTime);
  if (obstacle !== undefined) {
    annotateRun(obstacle.level, [obstacle.message]);
    return {};
  }
  const retention = retentionOf(output.retentionDays, mostRetentionDays);
  annotateRun(
    'warning',
    [warning, retention.warning].flatMap((message) => message ?? []),
  );
  if (artifacts.length > 1) {
    log([`Uploading ${artifacts.length} artifacts`]);
  }
  const deadline = startDeadline(timeFor(artifacts.length));
  let isOver = false;
  const outcomes = await mapLimit(
    artifacts,
    { limit: LIMITS.uploadsAtOnce },
    async ({ name, files: its, unzipped }) => {
      const limit = Math.min(LIMITS.uploadTime, Math.ceil(deadline.remaining() / 1000) * 1000);
      if (isOver || limit === 0) {
        return undefined;
      }
      const outcome = await uploadArtifact({
        name,
        folder: folders.output,
        files: its,
        unzipped: unzipped ? { temporary: folders.temporary } : undefined,
        retentionDays: retention.days,
        runUrl,
        limit,
      });
      // one that hangs will do so for the others too
      if (outcome.kind === 'warning' && outcome.isLate) {
        isOver = true;
      }
      return outcome;
    },
  );
  deadline.stop();
  annotateRun('warning', describeMissing(outcomes));
  return outputsOf(artifacts, outcomes);
}

/** Milliseconds for all uploads together. */
function timeFor(artifacts: number): number {
  return LIMITS.uploadTime + (artifacts - 1) * LIMITS.furtherUploadTime;
}

/** More than the repository allows would be a warning of the client's own, for each artifact. */
function retentionOf(requested: number | undefined, most: number): { days: number | undefined; warning?: string } {
  if (requested === undefined || most === 0 || requested <= most) {
    return { days: requested };
  }
  const warning = `retention-days: ${requested} is more than this repository allows: artifacts are stored for ${most} days.`;
  return { days: most, warning };
}

function outputsOf(
  artifacts: readonly PlannedArtifact[],
  outcomes: readonly (ArtifactOutcome | undefined)[],
): Readonly<Record<string, string>> {
  const uploaded = artifacts.flatMap(({ name }, n) => {
    const outcome = outcomes[n];
    return outcome?.kind === 'uploaded' ? [{ name, id: outcome.id, url: outcome.url }] : [];
  });
  const [first] = uploaded;
  return first === undefined
    ? {}
    : { 'artifact-id': first.id, 'artifact-url': first.url, artifacts: JSON.stringify(uploaded) };
}
