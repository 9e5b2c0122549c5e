import type { Environment } from './debug.ts';

/** The page of the workflow run. */
export function runUrlOf(env: Environment): string {
  return `${env['GITHUB_SERVER_URL'] ?? ''}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`;
}

/** Which step of which workflow this is. */
export interface Step {
  /** `owner/name/path` of the workflow file; without the ref, which is another one in each pull request */
  readonly workflow: string;
  readonly job: string;
  /** its id, or what the runner calls it by the action and its number in the job */
  readonly step: string;
}

/** The step as the runner names it. */
export function stepOf(env: Environment): Step {
  return {
    workflow: (env['GITHUB_WORKFLOW_REF'] ?? '').replace(/@refs\/.*$/, ''),
    job: env['GITHUB_JOB'] ?? '',
    step: env['GITHUB_ACTION'] ?? '',
  };
}
