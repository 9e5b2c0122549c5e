import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { GitRepository } from '../support/git-repository.ts';

const ROOT = join(import.meta.dirname, '../..');
const Step = z.object({
  id: z.string().optional(),
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const Job = z.object({
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  if: z.string().optional(),
  environment: z.string().optional(),
  permissions: z.record(z.string(), z.string()),
  steps: z.array(Step),
});
const { jobs } = z
  .object({ jobs: z.object({ plan: Job, build: Job, attest: Job, verify: Job, release: Job, npm: Job }) })
  .parse(parse(readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8')));

/** The script of the step of a job whose name begins so. */
function scriptOf({ steps }: z.infer<typeof Job>, name: string): string {
  const found = steps.find((step) => step.name?.startsWith(name) === true)?.run;
  if (found === undefined) {
    throw new Error(`there is no step "${name}"`);
  }
  return found;
}

interface Run {
  readonly status: number | null;
  readonly log: string;
  readonly outputs: string;
  /** how stand-ins of programs were called, a line each */
  readonly calls: readonly string[];
}

let repository: GitRepository;
let remote: string;
let temporary: string;

/** Runs a script as the runner does, in a clone of the scratch repository, with stand-ins for programs. */
function run(
  script: string,
  env: Readonly<Record<string, string>>,
  programs: Readonly<Record<string, string>> = {},
): Run {
  const output = join(temporary, 'output');
  const calls = join(temporary, 'calls');
  const bin = join(temporary, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(output, '');
  writeFileSync(calls, '');
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/usr/bin/env bash\necho "${name} $*" >> "$CALLS"\n${text}`);
    chmodSync(join(bin, name), 0o755);
  }
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: repository.folder,
    encoding: 'utf8',
    env: {
      PATH: `${bin}:${process.env['PATH'] ?? ''}`,
      HOME: temporary,
      CALLS: calls,
      GITHUB_OUTPUT: output,
      GITHUB_REPOSITORY: 'Acme/image-provenance',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_ACTOR: 'maintainer',
      GITHUB_SHA: repository.git('rev-parse', 'HEAD'),
      RUNNER_TEMP: temporary,
      ...env,
    },
  });
  return {
    status,
    log: stdout + stderr,
    outputs: readFileSync(output, 'utf8'),
    calls: readFileSync(calls, 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
  };
}

const CHANGELOG = '# Changelog\n\nWords.\n\n## Unreleased\n\n## 1.2.0\n\n- A thing.\n\n## 1.1.0\n\n- An older one.\n';
const files = (version: string, changelog = CHANGELOG): Readonly<Record<string, string>> => ({
  'package.json': JSON.stringify({ version }),
  'CHANGELOG.md': changelog,
  'action.yml': 'name: x\n',
  'merge/action.yml': 'name: x\n',
  'docs/deep/action.yml': 'none of the actions\n',
  '.github/workflows/audit.yml': 'name: x\n',
  ...Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`dist/bundle/${at} .js`, `${at}\n`])),
});

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'release-'));
  remote = join(temporary, 'remote.git');
  execFileSync('git', ['init', '-q', '--bare', remote]);
  repository = new GitRepository();
  repository.commit(files('1.1.0'));
  repository.git('tag', 'v1.1.0');
  repository.git('tag', 'v1');
  repository.commit(files('1.2.0'));
  repository.git('remote', 'add', 'origin', remote);
  repository.git('push', '-q', 'origin', 'main', 'v1.1.0', 'v1');
});
afterEach(() => {
  repository.remove();
  rmSync(temporary, { recursive: true, force: true });
});

describe('the workflow', () => {
  test('publishes nothing before it is tested, and makes no tag before it is verified', () => {
    const needs = Object.entries(jobs).map(([name, job]) => [name, job.needs]);
    expect(Object.fromEntries(needs)).toEqual({
      plan: undefined,
      build: 'plan',
      attest: ['plan', 'build'],
      verify: ['plan', 'attest'],
      release: ['plan', 'verify'],
      npm: ['plan', 'release'],
    });
    expect([jobs.attest.environment, jobs.npm.environment, jobs.npm.if]).toEqual([
      'release',
      'npm',
      "vars.NPM_PUBLISH == 'true'",
    ]);
  });

  test('what may sign or write runs no code of the dependencies', () => {
    const privileged = Object.entries(jobs).filter(([, { permissions }]) =>
      Object.values(permissions).includes('write'),
    );
    expect(privileged.map(([name]) => name)).toEqual(['attest', 'release', 'npm']);
    const scripts = privileged.flatMap(([, { steps }]) => steps.flatMap((step) => step.run ?? []));
    expect(scripts.filter((script) => /npm (?:ci|install|run|test)|node_modules/.test(script))).toEqual([]);
    expect(scripts.filter((script) => script.includes('npm publish') && !script.includes('--ignore-scripts'))).toEqual(
      [],
    );
  });

  test('puts no expression into a script', () => {
    const scripts = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.run ?? []));
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  test('refuses while the account that publishes is not set', () => {
    const commands = jobs.build.steps.flatMap((step) => step.run ?? []);
    expect(commands.indexOf('npm run owner -- --check')).toBeGreaterThan(commands.indexOf('npm ci --ignore-scripts'));
  });

  test('attests all of dist, every action.yml and the workflow that others call', () => {
    const paths = jobs.attest.steps.find((step) => step.with?.['subject-path'] !== undefined)?.with?.['subject-path'];
    const isAttested = picomatch(z.string().parse(paths).trim().split('\n'), { dot: true });
    const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0');
    const started = tracked.filter(
      (path) =>
        path.startsWith('dist/') || /^(?:[^/]+\/)?action\.yml$/.test(path) || path === '.github/workflows/audit.yml',
    );
    expect(started).toEqual(expect.arrayContaining(['dist/index.js', 'dist/licenses.txt', 'scan/action.yml']));
    expect(started.filter((path) => !isAttested(path))).toEqual([]);
    expect(tracked.filter((path) => path !== '' && isAttested(path)).toSorted()).toEqual(started.toSorted());
  });
});

describe.skipIf(process.platform === 'win32')('the plan', () => {
  const script = scriptOf(jobs.plan, 'The version is a new one');
  const plan = (env: Readonly<Record<string, string>> = {}): Run =>
    run(script, { GITHUB_REF: 'refs/heads/main', ...env });

  test('names the tag of the version, and the tag that moves', () => {
    expect(plan()).toMatchObject({ status: 0, outputs: 'tag=v1.2.0\nmajor=v1\n' });
  });

  test.each(['1.10.0', '2.0.0'])('%s is newer than 1.9.0', (version) => {
    repository.git('tag', 'v1.9.0');
    repository.commit(files(version, CHANGELOG.replace('1.2.0', version)));
    expect(plan()).toMatchObject({ status: 0, outputs: `tag=v${version}\nmajor=v${version.split('.')[0] ?? ''}\n` });
  });

  const refused = (why: string): Run => {
    const result = plan();
    expect(result).toMatchObject({ status: 1, outputs: '' });
    expect(result.log).toContain(`::error title=No release::${why}`);
    return result;
  };

  test('is refused on another branch', () => {
    const result = plan({ GITHUB_REF: 'refs/heads/fix' });
    expect(result).toMatchObject({ status: 1, outputs: '' });
    expect(result.log).toContain('not on refs/heads/fix');
  });

  test.each(['1.2', '1.2.0-rc.1', '01.2.0', '1.2.0+a', 'v1.2.0', ''])('is refused for the version "%s"', (version) => {
    repository.commit(files(version));
    refused('The version in package.json is not of the form 1.2.3');
  });

  test('is refused where the tag exists, at whatever commit', () => {
    repository.git('tag', 'v1.2.0');
    refused('v1.2.0 exists already.');
    repository.commit({ 'README.md': 'more' });
    refused('v1.2.0 exists already.');
  });

  test('is refused where a newer version was released', () => {
    repository.git('tag', 'v1.10.0');
    refused('v1.2.0 is older than v1.10.0');
  });

  test.each([
    ['without the version', CHANGELOG.replace('## 1.2.0', '## 1.3.0')],
    ['with nothing under the version', CHANGELOG.replace('- A thing.', '')],
    ['with the version in a word', CHANGELOG.replace('## 1.2.0', '## 1.2.0-rc.1')],
  ])('is refused for a changelog %s', (_, changelog) => {
    repository.commit(files('1.2.0', changelog));
    refused('CHANGELOG.md has nothing under "## 1.2.0"');
  });

  test('is refused while changes are unreleased', () => {
    repository.commit(files('1.2.0', CHANGELOG.replace('## Unreleased\n', '## Unreleased\n\n- Another.\n')));
    refused('CHANGELOG.md has changes under "## Unreleased"');
  });
});

describe.skipIf(process.platform === 'win32')('the image', () => {
  const script = scriptOf(jobs.attest, 'The same files as an image');
  const docker = (digest: string): Readonly<Record<string, string>> => ({
    docker: `case "$1" in login) cat ;; build) cat > "$RUNNER_TEMP/Dockerfile" ;; image) echo "$3 ghcr.io/acme/image-provenance@${digest}" | sed 's/.* //' ;; esac\n`,
  });

  test('has the files of the action under the name of the release, and is named by its digest', () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    const { status, outputs, calls } = run(script, { TAG: 'v1.2.0', TOKEN: 'ghs_secret' }, docker(digest));
    expect({ status, outputs }).toEqual({
      status: 0,
      outputs: `name=ghcr.io/acme/image-provenance\ndigest=${digest}\n`,
    });
    expect(calls).toContain('docker push ghcr.io/acme/image-provenance:v1.2.0');
    expect(calls.join('\n')).not.toContain('ghs_secret');
    const dockerfile = readFileSync(join(temporary, 'Dockerfile'), 'utf8');
    const actions = execFileSync('git', ['ls-files', ':(glob)*/action.yml'], { cwd: ROOT, encoding: 'utf8' });
    for (const path of [
      'action.yml',
      'dist',
      ...actions
        .trim()
        .split('\n')
        .map((action) => action.replace(/\/.*/, '')),
    ]) {
      expect(dockerfile).toMatch(new RegExp(`^COPY ${path} `, 'm'));
    }
  });

  test('without a digest is not attested', () => {
    expect(run(script, { TAG: 'v1.2.0', TOKEN: 'x' }, docker('sha256:b'))).toMatchObject({ status: 1, outputs: '' });
  });
});

describe.skipIf(process.platform === 'win32')('the verification', () => {
  const script = scriptOf(jobs.verify, 'Every file, by');

  test('is of every file that is attested, for this commit', () => {
    const { status, log, calls } = run(script, {}, { gh: '' });
    expect({ status, log }).toEqual({ status: 0, log: '12 files are attested.\n' });
    const sha = repository.git('rev-parse', 'HEAD');
    expect(calls).toContain(
      'gh attestation verify dist/bundle/0 .js --repo Acme/image-provenance --signer-workflow ' +
        `Acme/image-provenance/.github/workflows/release.yml --source-ref refs/heads/main --source-digest ${sha}`,
    );
    const verified = calls.map((call) => /verify (.*) --repo/.exec(call)?.[1]);
    expect(verified).toEqual(expect.arrayContaining(['action.yml', 'merge/action.yml', '.github/workflows/audit.yml']));
    expect(verified).not.toContain('docs/deep/action.yml');
  });

  test('is the one that SECURITY.md tells users to make', () => {
    const page = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');
    const [loop = ''] = /^git ls-files [\s\S]*?^done$/m.exec(page) ?? [];
    const told = run(loop, { SHA: repository.git('rev-parse', 'HEAD') }, { gh: '' });
    const made = run(script, {}, { gh: '' });
    const [, account = ''] = /--repo (\S+)\//.exec(told.calls[0] ?? '') ?? [];
    expect(told.calls.length).toBeGreaterThan(10);
    expect(told.calls.map((call) => call.replaceAll(`${account}/`, 'Acme/')).toSorted()).toEqual(made.calls.toSorted());
    const failing = run(loop, { SHA: 'x' }, { gh: '[ "$3" != merge/action.yml ]\n' });
    expect(failing.log).toBe('NOT VERIFIED: merge/action.yml\n');
  });

  test('fails where one file is not', () => {
    expect(run(script, {}, { gh: '[ "$3" != merge/action.yml ]\n' }).status).toBe(1);
  });

  test('fails where there is nothing', () => {
    repository.git('rm', '-q', '-r', 'dist');
    expect(run(script, {}, { gh: '' }).status).toBe(1);
  });
});

describe.skipIf(process.platform === 'win32')('the release', () => {
  const script = scriptOf(jobs.release, 'The release and its tags');
  const env = { TAG: 'v1.2.0', MAJOR: 'v1', GH_TOKEN: 'x' };
  const tagsOf = (): Readonly<Record<string, string>> =>
    Object.fromEntries(
      execFileSync(
        'git',
        ['--git-dir', remote, 'for-each-ref', '--format=%(refname:short) %(objectname)', 'refs/tags'],
        {
          encoding: 'utf8',
        },
      )
        .trim()
        .split('\n')
        .map((line) => line.split(' ') as [string, string]),
    );
  const gh = ({ isThere = false, immutable = true } = {}): Readonly<Record<string, string>> => ({
    gh: `case "$1 $2" in 'release view') ${isThere ? 'exit 0' : 'exit 1'} ;; api*) echo ${immutable} ;; esac\n`,
  });

  test('is of the commit, has the notes of its version, and moves the tag of the major version', () => {
    const head = repository.git('rev-parse', 'HEAD');
    const old = tagsOf()['v1.1.0'];
    const { status, calls } = run(script, env, gh());
    expect(status).toBe(0);
    expect(tagsOf()).toEqual({ v1: head, 'v1.1.0': old, 'v1.2.0': head });
    expect(readFileSync(join(temporary, 'notes.md'), 'utf8').trim()).toBe('- A thing.');
    expect(calls).toContain(`gh release create v1.2.0 --verify-tag --title v1.2.0 --notes-file ${temporary}/notes.md`);
  });

  test('is made once, where the job is started again', () => {
    expect(run(script, env, gh()).status).toBe(0);
    const again = run(script, env, gh({ isThere: true }));
    expect(again.status).toBe(0);
    expect(again.calls.filter((call) => call.startsWith('gh release create'))).toEqual([]);
  });

  test('moves no tag of a version', () => {
    repository.git('push', '-q', 'origin', 'v1.1.0:refs/tags/v1.2.0');
    const before = tagsOf();
    const { status, calls } = run(script, env, gh());
    expect(status).toBe(1);
    expect(tagsOf()).toEqual(before);
    expect(calls.filter((call) => call.startsWith('gh release'))).toEqual([]);
  });

  test('that can be changed moves nothing', () => {
    const before = tagsOf()['v1'];
    const { status, log } = run(script, env, gh({ immutable: false }));
    expect(status).toBe(1);
    expect(log).toContain('::error title=The release can be changed::');
    expect(tagsOf()['v1']).toBe(before);
  });

  test('of another major version leaves v1 where it is', () => {
    const before = tagsOf()['v1'];
    expect(run(script, { ...env, TAG: 'v2.0.0', MAJOR: 'v2' }, gh()).status).toBe(0);
    expect(tagsOf()).toMatchObject({ v1: before, v2: repository.git('rev-parse', 'HEAD') });
  });
});

test('what is published on npm is what was packed', () => {
  const { name } = z.object({ name: z.string() }).parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
  const upload = jobs.build.steps.find((step) => step.uses?.startsWith('actions/upload-artifact@'));
  expect(upload?.with?.['path']).toBe(`\${{ runner.temp }}/${name}-*.tgz`);
  expect(jobs.npm.steps.at(-1)?.run).toContain(`./${name}-\${TAG#v}.tgz`);
  expect(existsSync(join(ROOT, 'RELEASING.md'))).toBe(true);
});
