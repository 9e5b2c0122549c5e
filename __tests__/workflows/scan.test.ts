import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GITHUB_ISSUER } from '../support/evidence.ts';
import type { WorkflowRun } from './act-log.ts';
import { findAct, runWorkflow, type WorkflowOptions } from './act.ts';
import { readExamples, workflowOf } from './documentation.ts';
import { Internet } from './internet.ts';
import { JobToken } from './job-token.ts';
import { StandInServices, standInsFor } from './stand-ins.ts';

const CHAINGUARD = 'https://github.com/chainguard-images/images/.github/workflows/release.yaml@refs/heads/main';
const POLICY = '.github/image-provenance.yml';

/** Publishers' images, one of the own organization, and one of a stranger who signs what he pushes. */
async function publishAll(internet: Internet): Promise<void> {
  const workflow = (repository: string): string =>
    `https://github.com/${repository}/.github/workflows/release.yml@refs/heads/main`;
  const images = [
    ['cgr.dev/chainguard/go:latest', CHAINGUARD],
    ['cgr.dev/chainguard/static:latest', CHAINGUARD],
    ['ghcr.io/acme/api:1', workflow('acme/api')],
    ['ghcr.io/evil/api:1', workflow('evil/api')],
  ] as const;
  for (const [name, identity] of images) {
    await internet.sign(name, await internet.publish(name), await internet.identity(identity, GITHUB_ISSUER));
  }
  // what the names without a registry are on Docker Hub
  await internet.publish('registry-1.docker.io/library/evil:latest');
}

/** Runs an example of the documentation as it stands there, with the root that trusts the signers here. */
async function runExample(name: string, options: WorkflowOptions): Promise<WorkflowRun> {
  const example = readExamples().find((each) => each.name === name);
  if (example === undefined) {
    throw new Error(`the documentation has no example ${name}`);
  }
  const job = JobToken.of(workflowOf(example, []));
  const internet = await Internet.start(job);
  const services = await StandInServices.start(internet, undefined);
  const folder = mkdtempSync(join(tmpdir(), 'trust-'));
  try {
    await publishAll(internet);
    const root = join(folder, 'trusted_root.json');
    writeFileSync(root, internet.trustedRoot);
    const workflow = workflowOf(example, [`trusted-root: ${root}`]);
    const actions = standInsFor(workflow);
    const secrets = { GITHUB_TOKEN: job.value };
    return await internet.with((env) =>
      runWorkflow(workflow, { ...options, actions, secrets, env: { ...env, ...services.env } }),
    );
  } finally {
    await services.close();
    rmSync(folder, { recursive: true });
  }
}

const BASE = { Dockerfile: 'FROM cgr.dev/chainguard/go\n' };
const RULES = `version: 1
rules:
  - images: [cgr.dev/chainguard/*]
    publisher: chainguard
`;

const pullRequest = (
  repository: Readonly<Record<string, string>>,
  base: Readonly<Record<string, string>> = BASE,
): Promise<WorkflowRun> =>
  runExample('README.md: Every image of a repository', {
    event: 'pull_request',
    base: { ...Object.fromEntries(Object.keys(repository).map((path) => [path, null])), ...base },
    repository: { ...base, ...repository },
  });

const errorsOf = ({ annotations }: WorkflowRun): readonly string[] =>
  annotations.filter(({ kind }) => kind === 'error').map(({ message }) => message);
const resultOf = ({ outputs }: WorkflowRun): string | undefined =>
  Object.entries(outputs).find(([name]) => name.endsWith('.result'))?.[1];

describe.skipIf(findAct() === undefined)('the scan of the README, in a pull request', () => {
  test.each([
    ['evil', 'FROM evil\n'],
    ['a stranger who signs', 'FROM ghcr.io/evil/api:1\n'],
    ['a variable', 'ARG BASE=ghcr.io/evil/api:1\nFROM $BASE\n'],
  ])('is red for FROM %s', async (_, Dockerfile) => {
    const run = await pullRequest({ Dockerfile });
    expect([run.code, resultOf(run)], run.log).toEqual([1, 'failed']);
    expect(errorsOf(run), run.log).toEqual([expect.stringContaining('no rule of a policy and no known publisher')]);
  });

  test('is red where the change brings a policy that allows it too', async () => {
    const allowing = `version: 1\nrules: [{ images: ['**'], accept: unsigned, reason: x, until: 2999-01-01 }]\n`;
    const run = await pullRequest(
      { Dockerfile: 'FROM ghcr.io/evil/api:1\n', [POLICY]: allowing },
      { ...BASE, [POLICY]: RULES },
    );
    expect([run.code, resultOf(run)], run.log).toEqual([1, 'failed']);
  });

  test('is green for a verified image', async () => {
    const run = await pullRequest({ Dockerfile: 'FROM cgr.dev/chainguard/static\n' });
    expect([run.code, resultOf(run)], run.log).toEqual([0, 'verified']);
    expect(errorsOf(run)).toEqual([]);
  });

  test('is green where the change brings no image', async () => {
    const run = await pullRequest({ 'notes.md': 'FROM evil\n' });
    expect([run.code, resultOf(run)], run.log).toEqual([0, 'nothing']);
  });
});

describe.skipIf(findAct() === undefined)('the scan, after a push', () => {
  test('proposes a policy for images of which nobody knows who may sign them', async () => {
    const run = await runExample('README.md: Every image of a repository', {
      repository: { Dockerfile: 'FROM ghcr.io/acme/api:1\n' },
    });
    expect([run.code, resultOf(run)], run.log).toEqual([0, 'proposed']);
    expect(run.annotations.map(({ kind }) => kind)).toContain('warning');
  });

  test('hands what failed to code scanning, though the step has failed', async () => {
    const run = await runExample('docs/scan.md: Code scanning', {
      repository: { Dockerfile: 'FROM cgr.dev/chainguard/go\n\nFROM ghcr.io/evil/api:1\n', [POLICY]: RULES },
    });
    expect([run.code, resultOf(run)], run.log).toEqual([1, 'failed']);
    expect(run.printed, run.log).toContain('uploaded for image-provenance: no-rule at Dockerfile:3');
  });

  test('hands nothing to it where nothing was looked at: that would close its alerts', async () => {
    const run = await runExample('docs/scan.md: Code scanning', {
      repository: { Dockerfile: 'FROM cgr.dev/chainguard/go\n', [POLICY]: 'rules: []\n' },
    });
    expect(run.code, run.log).toBe(1);
    expect(run.printed.filter((line) => line.startsWith('uploaded'))).toEqual([]);
  });
});
