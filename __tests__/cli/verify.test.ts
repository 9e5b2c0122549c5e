import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand, type CommandOptions, type CommandResult } from '../support/command-line.ts';
import { FIXTURES, loadLayout } from '../support/layout.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { reportSchema } from '../support/report.ts';

const WORKFLOW = 'https://github.com/image-provenance-demo/images/.github/workflows';
const IDENTITY = `${WORKFLOW}/release.yaml@refs/heads/main`;
const ROOT = join(FIXTURES, 'trusted_root.json');
const ESCAPE = '\u001b[';

let registry: TestRegistry;
let image = '';

beforeAll(async () => {
  registry = await startRegistry({});
  for (const layout of ['legacy', 'unsigned', 'key', 'both', 'single', 'other-workflow']) {
    registry.add(`demo/${layout}`, join(FIXTURES, 'layouts', layout));
  }
  image = imageOf('legacy');
});

afterAll(() => registry.close());

const imageOf = (layout: string): string => `${registry.host}/demo/${layout}:latest`;

/** `verify` with the trusted root of the fixtures. */
const verify = (args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> =>
  runCommand(['verify', '--trusted-root', ROOT, '--github-attestations=false', ...args], options);

const signedByRelease = ['--certificate-identity', IDENTITY];

describe('a verdict', { timeout: 60_000 }, () => {
  test('verified', async () => {
    const { code, stdout, stderr, files } = await verify([image, ...signedByRelease]);
    expect(code, stderr).toBe(0);
    expect(stdout).toMatch(/^Verification for 127\.0\.0\.1:\d+\/demo\/legacy:latest --\n/);
    expect(stdout).toContain(`  Certificate subject: ${IDENTITY}`);
    expect(stdout).toMatch(/\nVerified in .*\n$/);
    expect(stderr).toMatch(/^note: --certificate-oidc-issuer is not set\. .*\n$/);
    expect([...files.keys()]).toEqual([]);
  });

  test('not verified', async () => {
    const { code, stdout } = await verify([
      image,
      '--certificate-identity',
      `${WORKFLOW}/nightly.yaml@refs/heads/main`,
    ]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/\nNOT verified in .*\n$/);
  });

  test('could not be checked', async () => {
    const { code, stdout } = await verify([imageOf('missing'), ...signedByRelease]);
    expect(code).toBe(2);
    expect(stdout).toContain('Could not be checked (not-found)');
  });

  test('no trusted root', async () => {
    const { code, stdout, stderr } = await verify([image, '--trusted-root', 'missing.json', ...signedByRelease]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('error: The file missing.json cannot be read');
  });

  test('verified, but a gate does not accept it', async () => {
    const unsigned = loadLayout(join(FIXTURES, 'layouts', 'unsigned')).manifests[0]?.digest ?? '';
    // the tag moves to the second one
    for (const layout of ['unsigned', 'legacy']) {
      registry.add('demo/moved', join(FIXTURES, 'layouts', layout));
    }
    const baseline = `${registry.host}/demo/moved@${unsigned}`;
    const compared = [imageOf('moved'), ...signedByRelease, '--baseline', baseline];
    const { code, stdout } = await verify([...compared, '--fail-on-change', 'signer']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/\nVerified in .*\n.*: not compared with /);
    expect((await verify(compared)).code).toBe(0);
  });

  test('a key file, and a second signer', async () => {
    const key = join(FIXTURES, 'keys', 'ecdsa.pub');
    expect((await verify([imageOf('key'), '--key', key])).code).toBe(0);
    expect((await verify([imageOf('key'), '--key', join(FIXTURES, 'keys', 'ecdsa-other.pub')])).code).toBe(1);
    const other = ['--certificate-identity', `${WORKFLOW}/other.yaml@refs/heads/main`];
    expect((await verify([image, ...other, ...signedByRelease])).code).toBe(0);
  });
});

describe('several images', { timeout: 60_000 }, () => {
  test('a line for a verified one, everything for another, and a count', async () => {
    const { code, stdout, stderr } = await verify([image, imageOf('unsigned'), ...signedByRelease]);
    expect(code, stderr).toBe(1);
    expect(stdout).toMatch(
      /^\d of 2: \S+legacy:latest verified in .*\n {2}Built by GitHub Actions workflow release.yaml /m,
    );
    expect(stdout).toMatch(/^\d of 2: \S+unsigned:latest NOT verified in /m);
    expect(stdout).toContain('  Nothing is signed');
    expect(stdout).toMatch(/\n1 of 2 images verified, 1 NOT verified\n$/);
    // no progress where nobody looks
    expect(stderr).not.toContain('images …');
  });

  test('one that could not be checked counts most', async () => {
    const { code } = await verify([imageOf('missing'), imageOf('unsigned'), ...signedByRelease]);
    expect(code).toBe(2);
  });

  test('of a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'image-file-'));
    try {
      const file = join(folder, 'images.txt');
      writeFileSync(file, `# ours\n${image}\n${imageOf('single')}\n`);
      const { stdout } = await verify(['--image-file', file, ...signedByRelease, '--json']);
      expect(reportSchema.parse(JSON.parse(stdout)).images).toHaveLength(2);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('--json', { timeout: 60_000 }, () => {
  test('prints the report and nothing else', async () => {
    const { code, stdout } = await verify([image, ...signedByRelease, '--json']);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect([code, report.verified, report.images.length]).toEqual([0, true, 1]);
    expect(report.images.flatMap(({ evidence }) => evidence.flatMap(({ file }) => file ?? []))).toEqual([]);
  });

  test.each([[['--timeot', '5m']], [[]], [['--timeout', '1y']]])('%j is in the report too', async (args) => {
    const { code, stdout, stderr } = await runCommand(['verify', '--json', ...args]);
    expect([code, reportSchema.parse(JSON.parse(stdout)).error?.code]).toEqual([2, 'config']);
    expect(stderr).toMatch(/^error: /);
  });
});

test('--output-directory writes every file', { timeout: 60_000 }, async () => {
  const { code, files, stdout } = await verify([image, ...signedByRelease, '--output-directory', 'a/b']);
  expect(code).toBe(0);
  const names = [...files.keys()];
  expect(names).toContain('a/b/report.json');
  expect(names).toContain('a/b/summary.md');
  const report = reportSchema.parse(JSON.parse(files.get('a/b/report.json') ?? ''));
  const written = report.images.flatMap(({ evidence }) => evidence.flatMap(({ file }) => file ?? []));
  expect(written.length).toBeGreaterThan(0);
  expect(written.filter((name) => !names.includes(`a/b/${name}`))).toEqual([]);
  expect(stdout).toContain(written[0]);
});

test('an output folder that cannot be made is an issue of its flag', async () => {
  const { code, stderr } = await verify([image, ...signedByRelease, '--output-directory', `${ROOT}/below`]);
  expect([code, stderr]).toEqual([
    2,
    expect.stringContaining('error: --output-directory: the folder cannot be created'),
  ]);
});

describe('a terminal', { timeout: 60_000 }, () => {
  test('has colors, and progress of several images', async () => {
    const { code, stdout } = await verify([image, imageOf('unsigned'), ...signedByRelease], { terminal: true });
    expect(code).toBe(1);
    expect(stdout).toContain(`${ESCAPE}32mverified${ESCAPE}39m`);
    expect(stdout).toContain(`${ESCAPE}31mNOT verified${ESCAPE}39m`);
    expect(stdout).toContain(`1 of 2 images …\r${ESCAPE}2K`);
  });

  test('has no colors with NO_COLOR', async () => {
    const { stdout } = await verify([image, ...signedByRelease], { terminal: true, env: { NO_COLOR: '1' } });
    expect(stdout).toContain('Verified in');
    expect(stdout).not.toContain(ESCAPE);
  });

  test('no terminal, no colors', async () => {
    expect((await verify([image, ...signedByRelease])).stdout).not.toContain(ESCAPE);
  });
});

describe('inside a workflow', { timeout: 60_000 }, () => {
  test('inputs of steps do not count, and nothing is for the runner', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'command-files-'));
    try {
      const output = join(folder, 'output');
      const summary = join(folder, 'summary');
      writeFileSync(output, '');
      writeFileSync(summary, '');
      const env = {
        GITHUB_ACTIONS: 'true',
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_WORKSPACE: folder,
        RUNNER_TEMP: folder,
        'INPUT_CERTIFICATE-IDENTITY': 'https://github.com/nobody/at-all/.github/workflows/a.yml@refs/heads/main',
        INPUT_IMAGE: imageOf('unsigned'),
        INPUT_TYPO: 'yes',
        GITHUB_TOKEN: 'ghs_secret',
      };
      const args = [image, ...signedByRelease, '--registry-username', 'me', '--registry-password-stdin'];
      const { code, stdout, stderr } = await verify(args, { env, stdin: 'hunter2\n' });
      expect(code, stderr).toBe(0);
      expect(stdout + stderr).not.toMatch(/^::|hunter2|ghs_secret/m);
      expect(readFileSync(output, 'utf8') + readFileSync(summary, 'utf8')).toBe('');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('what can be asked without an image', () => {
  test.each([
    [['--version'], 0, /^image-provenance \d+\.\d+\.\d+\n$/],
    [['--help'], 0, /^Verifies who built/],
    [['verify', '--help'], 0, /^Usage: image-provenance verify IMAGE…/],
    [['verify', 'x', '-h'], 0, /^Usage: image-provenance verify IMAGE…/],
  ])('%j', async (args, code, text) => {
    const result = await runCommand(args);
    expect(result).toMatchObject({ code, stderr: '' });
    expect(result.stdout).toMatch(text);
  });

  test.each([
    [[], /^Verifies who built/],
    [['verfy'], /^error: "verfy" is not a command; did you mean "verify"\?\n\nVerifies who built/],
    [
      ['verify'],
      /^error: IMAGE is missing: .* or a file that lists them \(--image-file\)\.\nSee image-provenance verify --help\.\n$/,
    ],
    [['verify', 'a', '--timeot=5m'], /^error: "--timeot" is not a flag; did you mean "--timeout"\?\nSee .*\n$/],
    [
      ['verify', 'a', '--timeout', '1y', '--registry-password', 'hunter2', '--baseline', 'auto'],
      /^(?!.*hunter2)(?=.*error: --timeout: "1y")(?=.*error: --registry-password is set without --registry-username)(?=.*error: --baseline: "auto")/s,
    ],
    [
      ['verify', 'a', '--registry-username', 'a', '--registry-password-stdin'],
      /--registry-password-stdin: the standard input is empty/,
    ],
    [
      ['verify', 'a', '--registry-password', 'hunter2', '--registry-password-stdin'],
      /^error: --registry-password and --registry-password-stdin cannot be combined/,
    ],
  ])('%j cannot run', async (args, text) => {
    const { code, stdout, stderr } = await runCommand(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(text);
  });
});

test('Ctrl-C ends it at once', { timeout: 60_000 }, async () => {
  let kill: (signal: NodeJS.Signals) => void = () => undefined;
  const slow = await startRegistry({
    intercept: () => {
      kill('SIGINT');
      return undefined;
    },
  });
  try {
    slow.add('demo/legacy', join(FIXTURES, 'layouts', 'legacy'));
    const { code, signal, stdout } = await verify([`${slow.host}/demo/legacy`, ...signedByRelease], {
      onStart: (its) => (kill = its),
    });
    // which a shell shows as 130
    expect([code, signal, stdout]).toEqual([null, 'SIGINT', '']);
  } finally {
    await slow.close();
  }
});
