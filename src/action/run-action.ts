import type { Context, Environment, ProxyState } from '../context.ts';
import { readInputs, type Inputs } from '../inputs/inputs.ts';
import { IN_WORKFLOW } from '../report/advice/hints.ts';
import { runVerifying, type VerifyingStep } from './run-verifying.ts';

/**
 * Runs the action, which verifies the images that its inputs name.
 * @returns the exit code
 */
export function runAction(env: Environment, proxy: ProxyState): Promise<number> {
  return runVerifying(env, proxy, STEP);
}

const STEP: VerifyingStep<Inputs> = {
  audience: IN_WORKFLOW,
  initialOutputs: { verified: 'false' },
  read: (source) => readInputs(source),
  findBaselines,
  conclude: () => Promise.resolve({}),
  finish: () => Promise.resolve(),
};

/** The images as they are requested, and what they are compared with where that has to be looked for. */
async function findBaselines(inputs: Inputs, context: Context): Promise<Inputs['images']> {
  if (inputs.automaticBaseline === undefined) {
    return inputs.images;
  }
  const baseline = await import('./baseline.ts');
  return baseline.findBaselines(inputs, context);
}
