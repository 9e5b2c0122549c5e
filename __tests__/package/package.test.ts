import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { RELEASE_IDENTITY } from '../support/evidence.ts';
import { FIXTURES } from '../support/layout.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';

const ROOT = dirname(dirname(import.meta.dirname));
const NPM = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--loglevel=error'];

const packed = z.array(z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) }));
const manifest = z.record(z.string(), z.unknown());

let folder = '';
let files: readonly string[] = [];
let registry: TestRegistry;

/** Runs a program in the folder where the package is installed; the registry is in this process, so it must not block. */
function run(parameters: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  const { promise, resolve } = Promise.withResolvers<{ readonly code: number; readonly output: string }>();
  const child = execFile(process.execPath, parameters, { cwd: folder }, (_, stdout, stderr) => {
    resolve({ code: child.exitCode ?? -1, output: stdout + stderr });
  });
  return promise;
}

/** A copy of the repository's files is packed, so that nothing of the checkout changes while other tests run. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'image-provenance-package-'));
  const checkout = join(folder, 'checkout');
  const tracked = [
    'src',
    'dist',
    'docs',
    'schema',
    'scripts',
    'package.json',
    'tsconfig.json',
    'tsconfig.lib.json',
    'README.md',
    'LICENSE',
  ];
  execFileSync('mkdir', [checkout]);
  execFileSync('cp', ['-R', ...tracked.map((name) => join(ROOT, name)), checkout]);
  execFileSync('ln', ['-s', join(ROOT, 'node_modules'), join(checkout, 'node_modules')]);
  const output = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: checkout,
    encoding: 'utf8',
  });
  const [tarball] = packed.parse(JSON.parse(output.slice(output.indexOf('['))));
  if (tarball === undefined) {
    throw new Error('nothing was packed');
  }
  files = tarball.files.map(({ path }) => path);
  writeFileSync(join(folder, 'package.json'), '{"type": "module", "private": true}');
  execFileSync('npm', ['install', ...NPM, join(folder, tarball.filename)], { cwd: folder, stdio: 'pipe' });
  registry = await startRegistry();
  registry.add('demo/app', join(FIXTURES, 'layouts/bundles-rekor1'));
  registry.add('demo/unsigned', join(FIXTURES, 'layouts/unsigned'));
}, 180_000);

afterAll(async () => {
  await registry.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('what is packed', () => {
  test('library with types, command line, license; nothing of the repository alone', () => {
    const folders = new Set(files.map((path) => path.replace(/\/.*/, '')));
    expect([...folders].toSorted()).toEqual(['LICENSE', 'README.md', 'dist', 'lib', 'package.json', 'schema']);
    expect(files).toEqual(
      expect.arrayContaining([
        'lib/library.js',
        'lib/library.d.ts',
        'dist/cli.js',
        'schema/policy.v1.json',
        'schema/report.v1.json',
      ]),
    );
    expect(files.filter((path) => /^dist\/(?:index|merge)\.js$/.test(path))).toEqual([]);
  });

  test('the manifest has what users need', () => {
    const own = manifest.parse(
      JSON.parse(readFileSync(join(folder, 'node_modules/image-provenance/package.json'), 'utf8')),
    );
    expect(Object.keys(own).filter((name) => ['private', 'optionalDependencies'].includes(name))).toEqual([]);
    expect(own).toMatchObject({
      type: 'module',
      bin: { 'image-provenance': 'dist/cli.js' },
      types: './lib/library.d.ts',
    });
  });
});

describe('what installing it brings', () => {
  const installed = (): readonly string[] =>
    readdirSync(join(folder, 'node_modules'), { withFileTypes: true }).flatMap(({ name }) =>
      name.startsWith('@') ? readdirSync(join(folder, 'node_modules', name)).map((own) => `${name}/${own}`) : [name],
    );

  test('no package of workflows, and no Node', () => {
    expect(installed()).toContain('image-provenance');
    expect(installed().filter((name) => /^(?:@actions\/|@octokit\/|@azure\/|node-)/.test(name))).toEqual([]);
  });

  test('less than 15 MB', () => {
    const bytes = readdirSync(join(folder, 'node_modules'), { recursive: true, encoding: 'utf8' })
      .map((path) => statSync(join(folder, 'node_modules', path)))
      .filter((stats) => stats.isFile())
      .reduce((sum, { size }) => sum + size, 0);
    expect(bytes).toBeLessThan(15_000_000);
  });

  test('every package that the library imports is a dependency, and no other is', () => {
    const lib = join(folder, 'node_modules/image-provenance/lib');
    const sources = readdirSync(lib, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.js') && !path.endsWith('octokit.js'))
      .map((path) => readFileSync(join(lib, path), 'utf8'));
    const imported = sources.flatMap((text) =>
      [...text.matchAll(/(?:from|import\(|^import) ?'(?![.]|node:)([^']+)'/gm)].map(([, name = '']) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
    );
    const own = manifest.parse(JSON.parse(readFileSync(join(lib, '../package.json'), 'utf8')));
    expect([...new Set(imported)].toSorted()).toEqual(Object.keys(own['dependencies'] ?? {}).toSorted());
  });
});

describe('the packed library', () => {
  const example = (): string => {
    const page = readFileSync(join(ROOT, 'docs/library.md'), 'utf8');
    return /<!-- example:start -->\s*```js\n(?<code>[\s\S]*?)```/.exec(page)?.groups?.['code'] ?? '';
  };

  test.each([
    ['demo/app', 0, /^true sha256:[0-9a-f]{64}$/m],
    ['demo/unsigned', 1, /^false not verified$/m],
    ['demo/nothing', 1, /^false .*HTTP 404/m],
  ])('the documented example: %s', async (path, code, printed) => {
    writeFileSync(join(folder, 'example.mjs'), example());
    const root = join(FIXTURES, 'trusted_root.json');
    const result = await run(['example.mjs', `${registry.host}/${path}`, RELEASE_IDENTITY, root]);
    expect(result.output).toMatch(printed);
    expect(result.code).toBe(code);
  });

  test('its example has ten lines', () => {
    expect(
      example()
        .split('\n')
        .filter((line) => line !== '').length,
    ).toBeLessThanOrEqual(10);
  });

  test('its types are those of a strict program', () => {
    const program = `import { createSession, githubSource, publisher, REGISTRY_SOURCES, Transport, verifyImage, type ImageResult } from 'image-provenance';
const transport = new Transport(false);
const github = githubSource({ mode: 'auto', url: 'https://api.github.com', token: undefined, transport, mask: () => undefined });
const session = createSession({ transport, sources: [...REGISTRY_SOURCES, github] });
export const result: ImageResult = await verifyImage('cgr.dev/chainguard/nginx', { session, ...publisher('chainguard') });
`;
    writeFileSync(join(folder, 'program.mts'), program);
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const parameters = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--lib', 'es2025'];
    const types = ['--typeRoots', join(ROOT, 'node_modules/@types'), '--types', 'node'];
    const { stdout } = spawnSync(process.execPath, [tsc, ...parameters, ...types, 'program.mts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
  });

  test('GitHub’s client is inside', async () => {
    const code = `import { GitHub } from './node_modules/image-provenance/lib/github/octokit.js'; new GitHub(); process.stdout.write('loaded');`;
    writeFileSync(join(folder, 'octokit.mjs'), code);
    expect(await run(['octokit.mjs'])).toEqual({ code: 0, output: 'loaded' });
  });
});
