import type { Context, Environment, ProxyState } from '../context.ts';
import type { InputSource } from '../inputs/inputs.ts';
import { readScanInputs, type ScanInputs } from '../inputs/scan.ts';
import { concludeScan } from '../run/conclude-scan.ts';
import { runVerifying, type VerifyingStep } from './run-verifying.ts';

/**
 * Runs the sub-action that verifies the images which the files of a repository name.
 * @returns the exit code
 */
export function runScan(env: Environment, proxy: ProxyState): Promise<number> {
  return runVerifying(env, proxy, STEP);
}

const STEP: VerifyingStep<ScanInputs> = {
  initialOutputs: { verified: 'false', result: 'failed' },
  read: (source, context) => readScanInputs(withRepository(source, context), 'scan'),
  findBaselines: ({ images }) => Promise.resolve(images),
  conclude: (inputs, images) => concludeScan(inputs, images),
  finish: () => Promise.resolve(),
};

/** Inputs with access to the files of the workspace. */
function withRepository(source: InputSource, context: Context): InputSource {
  return {
    ...source,
    scanRepository: async (selection) => {
      const { scanRepositoryOf } = await import('./scanned-repository.ts');
      return scanRepositoryOf(context, selection);
    },
    policyNearMisses: async () => {
      const { findPolicyNearMisses } = await import('../files/policy-near-misses.ts');
      return findPolicyNearMisses(context.workspace);
    },
  };
}
