import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { isCandidate } from '../../src/scan/formats.ts';
import { runCommand } from '../support/command-line.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): unknown => parse(readFileSync(join(ROOT, path), 'utf8'));

/** The keys that pre-commit documents (pre-commit.com, "Creating new hooks"), as far as they are used. */
const Hooks = z.array(
  z.strictObject({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    entry: z.string(),
    language: z.literal('node'),
    language_version: z.string().regex(/^24\./),
    files: z.string(),
    pass_filenames: z.literal(false),
    verbose: z.boolean().optional(),
  }),
);

const hooks = Hooks.parse(read('.pre-commit-hooks.yaml'));

/** What pre-commit matches with Python's `re.search`. */
function patternOf(files: string): RegExp {
  const [, flags = '', source = ''] = /^(?:\(\?([a-z]+)\))?(.*)$/.exec(files) ?? [];
  return new RegExp(source, flags);
}

let registry: TestRegistry;

beforeAll(async () => {
  registry = await startRegistry({ intercept: () => ({ status: 404, body: '{}' }) });
});

afterAll(() => registry.close());

/** Runs a hook as pre-commit does: the program of the package, with the arguments of `entry`. */
function run(id: string): ReturnType<typeof runCommand> {
  const [program, ...args] = hooks.find((hook) => hook.id === id)?.entry.split(' ') ?? [];
  expect(z.object({ bin: z.record(z.string(), z.string()) }).parse(read('package.json')).bin).toHaveProperty(
    String(program),
  );
  return runCommand(args, { given: { Dockerfile: `FROM ${registry.host}/acme/api:1\n` } });
}

describe.each(hooks)('the hook $id', ({ files }) => {
  test.each([
    'Dockerfile',
    'images/api.containerfile',
    'Dockerfile-dev',
    'docker/Dockerfile.prod',
    '.github/workflows/ci.yml',
    'action.yaml',
    'compose.override.yaml',
    'deploy/web.YAML',
    'chart/values-prod.yaml',
    '.gitlab-ci.yml',
    '.devcontainer/devcontainer.json',
    '.circleci/config.yml',
    'cloudbuild.json',
    'azure-pipelines.yml',
    'bitbucket-pipelines.yml',
    '.drone.yml',
    '.woodpecker/build.yaml',
    'docker-bake.hcl',
    'MODULE.bazel',
    'web.container',
    'web.image',
    'data.volume',
  ])('runs when %s changes', (path) => {
    expect(isCandidate(path)).toBe(true);
    expect(path).toMatch(patternOf(files));
  });

  test.each(['.env', '.github/image-provenance.yml', '.github/image-provenance.lock.json'])(
    'runs when %s changes, which decides about images',
    (path) => {
      expect(path).toMatch(patternOf(files));
    },
  );

  test.each(['README.md', 'src/index.ts', 'images/logo.png', 'package.toml'])('does not run for %s', (path) => {
    expect(path).not.toMatch(patternOf(files));
  });
});

test('image-provenance-list lists, and requests nothing', async () => {
  const before = registry.requests.length;
  const { code, stdout } = await run('image-provenance-list');
  expect(code, stdout).toBe(0);
  expect(stdout).toContain(`Dockerfile:1:6  ${registry.host}/acme/api:1`);
  expect(registry.requests.length).toBe(before);
});

test('image-provenance-scan fails for an image that is not verified', async () => {
  const { code, stdout, stderr } = await run('image-provenance-scan');
  expect(code, `${stdout}${stderr}`).not.toBe(0);
  expect(registry.requests.length).toBeGreaterThan(0);
});
