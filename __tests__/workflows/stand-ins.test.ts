import { describe, expect, test } from 'vitest';
import type { WorkflowRun } from './act-log.ts';
import { findAct, runWorkflow } from './act.ts';
import { Internet } from './internet.ts';
import { JobToken } from './job-token.ts';
import { StandInServices, standInsFor } from './stand-ins.ts';

/** Runs one step of somebody else's action, in a job with these permissions. */
async function runStep(
  uses: string,
  inputs: Readonly<Record<string, string>>,
  permissions = '{}',
): Promise<WorkflowRun> {
  const lines = Object.entries(inputs).map(([name, value]) => `          ${name}: ${value}\n`);
  const workflow = `on: push
jobs:
  job:
    runs-on: ubuntu-latest
    permissions: ${permissions}
    steps:
      - id: step
        uses: ${uses}@v1
        with:
${lines.join('')}`;
  const job = JobToken.of(workflow);
  const internet = await Internet.start(job);
  await internet.addPrivatePackages();
  const services = await StandInServices.start(internet, undefined);
  try {
    return await internet.with((env) =>
      runWorkflow(workflow, {
        actions: standInsFor(workflow),
        secrets: { GITHUB_TOKEN: job.value },
        env: { ...env, ...job.env, ...services.env },
      }),
    );
  } finally {
    await services.close();
  }
}

const errorsOf = ({ annotations }: WorkflowRun): readonly string[] =>
  annotations.filter(({ kind }) => kind === 'error').map(({ message }) => message);

const LOGIN = { registry: 'ghcr.io', username: 'octocat' };
const OF_JOB = '${{ github.token }}';

describe.skipIf(findAct() === undefined)('a stand-in', () => {
  test('leaves its effect where all is right', async () => {
    const run = await runStep('docker/login-action', { ...LOGIN, password: OF_JOB }, '{ packages: read }');
    expect(run.code, run.log).toBe(0);
  });

  test.each([
    [
      'an input that the action does not have',
      'docker/login-action',
      { ...LOGIN, pasword: 'x' },
      'Unexpected input(s) pasword',
    ],
    ['no input that it needs', 'aws-actions/configure-aws-credentials', { audience: 'x' }, 'not supplied: aws-region'],
    ['a wrong password', 'docker/login-action', { ...LOGIN, password: 'wrong' }, 'unauthorized'],
    ['a token that may not read packages', 'docker/login-action', { ...LOGIN, password: OF_JOB }, 'unauthorized'],
    [
      'no permission for OIDC',
      'azure/login',
      { 'client-id': 'c', 'tenant-id': 't', 'subscription-id': 's' },
      'id-token',
    ],
  ])('fails with %s', async (_, uses, inputs, message) => {
    const run = await runStep(uses, inputs);
    expect(run.code, run.log).toBe(1);
    expect(errorsOf(run)).toEqual([expect.stringContaining(message)]);
  });

  test('does not attest what is not of the job, or without its permission', async () => {
    const inputs = { 'subject-name': 'ghcr.io/acme/api', 'subject-digest': `sha256:${'0'.repeat(64)}` };
    const without = await runStep('actions/attest', inputs, '{ id-token: write, attestations: read }');
    expect(errorsOf(without)).toEqual([expect.stringContaining('not accessible by integration')]);
    const other = { ...inputs, 'github-token': 'ghp_other' };
    const run = await runStep('actions/attest', other, '{ id-token: write, attestations: write }');
    expect(run.code, run.log).toBe(1);
  });
});
