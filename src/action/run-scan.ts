import { join } from 'node:path';
import type { Context, Environment, ProxyState } from '../context.ts';
import type { ScanInputs } from '../inputs/scan.ts';
import type { RepositorySource } from '../inputs/reader.ts';
import { IN_WORKFLOW, readersOfScan } from '../report/advice/hints.ts';
import { ConfigError } from '../errors.ts';
import type { Rendered } from '../report/rendered.ts';
import { log } from './commands.ts';
import type { OpenStep } from './open-step.ts';
import { runVerifying, type VerifyingStep } from './run-verifying.ts';

/**
 * Runs the sub-action that verifies the images which the files of a repository name.
 * @returns the exit code
 */
export function runScan(env: Environment, proxy: ProxyState): Promise<number> {
  return runVerifying(env, proxy, STEP);
}

const STEP: VerifyingStep<ScanInputs> = {
  audience: readersOfScan(IN_WORKFLOW),
  initialOutputs: { verified: 'false', result: 'failed' },
  read: async (source, context) => {
    // the other actions start without it
    const { readScanInputs } = await import('../inputs/scan.ts');
    return readScanInputs({ ...source, repository: repositoryIn(context) }, 'scan');
  },
  findBaselines,
  conclude: async (inputs, images, context) => {
    const [{ concludeScan }, { writeRepositoryFile }, { LOCK_PATH }] = await Promise.all([
      import('../run/conclude-scan.ts'),
      import('../files/repository-files.ts'),
      import('../lock/file.ts'),
    ]);
    const root = join(context.workspace, inputs.scan.folder);
    const { scan, lockText } = await concludeScan(inputs, images, { now: new Date(), root });
    const lockPath = lockText === undefined ? undefined : await writeRepositoryFile(root, LOCK_PATH, lockText);
    return { verified: scan.result === 'verified', scan: { ...scan, lockPath } };
  },
  finish,
};

/** The images with what they are compared with: in a run about a change the images that they stand in place of. */
async function findBaselines(inputs: ScanInputs, context: Context): Promise<ScanInputs['images']> {
  if (inputs.automaticBaseline === undefined) {
    return inputs.images;
  }
  const { findBaselinesOfScan } = await import('./baseline.ts');
  return findBaselinesOfScan(inputs, context);
}

/** Where the inputs want it, an issue has what fails; one about a change has its pull request. */
async function finish({ view, outcome, canceled }: Rendered, step: OpenStep<ScanInputs>): Promise<void> {
  const { inputs } = step;
  if (inputs instanceof ConfigError || !inputs.scan.issue || canceled) {
    return;
  }
  if (inputs.scan.changes !== undefined) {
    log(['issue: this run looks at a change, so no issue is opened or closed.']);
    return;
  }
  if (view.scan === undefined) {
    log(['issue: nothing is known about the images, so no issue is opened or closed.']);
    return;
  }
  // loaded on demand: it needs the client of the API, which most runs do not
  const { reportInIssue } = await import('./issue.ts');
  await reportInIssue({ view, scan: view.scan, images: outcome?.images ?? [] }, step, inputs.scan.folder);
}

/** The repository in the workspace of a step. */
function repositoryIn(context: Context): RepositorySource {
  return {
    isWhole: true,
    folder: async () => {
      const { repositoryFolder } = await import('./scanned-repository.ts');
      return repositoryFolder(context);
    },
    scan: async (selection) => {
      const { scanRepositoryOf } = await import('./scanned-repository.ts');
      return scanRepositoryOf(context, selection);
    },
    policyNearMisses: async (folder) => {
      const { findPolicyNearMisses } = await import('../files/policy-near-misses.ts');
      return findPolicyNearMisses(context.workspace, folder);
    },
  };
}
