import type { Environment } from './context.ts';

/** The page of the workflow run. */
export function runUrlOf(env: Environment): string {
  return `${env['GITHUB_SERVER_URL'] ?? ''}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`;
}
