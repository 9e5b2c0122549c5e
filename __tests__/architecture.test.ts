import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** What any room may import. */
const COMMON = ['errors', 'json', 'limits', 'parsed', 'core/image', 'zod'];

/**
 * The import table: what each room may import beside the common ones. `type:` in front allows types only.
 * The folders of `core` are rooms of their own; `index` may import nothing but commands.
 */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  index: ['action', 'cli', 'context', 'node:http'],
  context: ['type:chainguard', 'node:os', 'node:path'],
  // --- the core: a library
  core: [
    'concurrency',
    'core/evidence',
    'core/policy',
    'core/registry',
    'core/trust',
    'core/verdict',
    'core/verify',
    'http',
    'node:timers',
  ],
  'core/image': ['node:crypto', 'node:net'],
  'core/registry': ['concurrency', 'http', 'text', 'node:child_process', 'node:fs'],
  'core/evidence': [
    'type:concurrency',
    'type:core/policy',
    'core/registry',
    '@sigstore/bundle',
    '@sigstore/protobuf-specs',
    'node:crypto',
  ],
  'core/trust': [
    'concurrency',
    '@sigstore/tuf',
    'tuf-js',
    '@sigstore/protobuf-specs',
    'node:crypto',
    'node:fs',
    'node:os',
    'node:path',
  ],
  'core/policy': ['text', 're2js', 'node:crypto'],
  'core/verify': [
    'type:core/evidence',
    'core/policy',
    '@sigstore/verify',
    '@sigstore/core',
    'type:@sigstore/bundle',
    'type:@sigstore/protobuf-specs',
    'node:crypto',
  ],
  'core/verdict': ['core/policy', 'type:core/verify'],
  http: ['concurrency', 'text', 'node:dns', 'node:http', 'node:https', 'node:net', 'node:timers'],
  chainguard: ['concurrency', 'text', 'type:http', 'type:core/registry'],
  publishers: ['core/policy', 'text'],
  // the entry of the package: names of what it offers
  library: [
    'core',
    'type:core/evidence',
    'core/policy',
    'core/registry',
    'type:core/trust',
    'type:core/verdict',
    'type:core/verify',
    'files',
    'github',
    'http',
    'publishers',
  ],
  // --- what verified evidence says
  // package URLs and license expressions have grammars of their own: kept libraries read them
  // and the package URLs of many images fit into memory only when they are packed
  attestation: ['type:core/verify', 'node:crypto', 'node:zlib', 'packageurl-js', 'spdx-expression-parse'],
  // two verified images, side by side: the order of versions is the ecosystems' own
  difference: ['type:attestation', 'type:core/verdict', 'type:core/verify', 'type:core/policy', 'semver'],
  outcome: [
    'type:attestation',
    'type:core/policy',
    'type:core/verdict',
    'type:core/verify',
    'difference',
    'type:shards',
  ],
  report: [
    'core/verdict',
    'attestation',
    'difference',
    'core/policy',
    'type:github',
    'outcome',
    'shards',
    'text',
    'type:core/verify',
    'node:path',
  ],
  // --- users of the core
  inputs: ['baseline', 'core/policy', 'publishers', 'shards', 'text', 'node:crypto'],
  baseline: ['type:core/policy'],
  shards: ['text'],
  github: [
    '@actions/github',
    'type:attestation',
    'concurrency',
    'core/evidence',
    'core/policy',
    'type:core/verify',
    'http',
    'outcome',
    'text',
    'fflate',
    'hysnappy',
    'node:crypto',
    'node:timers',
  ],
  files: ['core/trust', 'type:core/verify', 'node:crypto', 'node:fs', 'node:path'],
  run: [
    'attestation',
    'chainguard',
    'concurrency',
    'type:context',
    'core',
    'core/policy',
    'core/registry',
    'core/trust',
    'core/verdict',
    'core/verify',
    'difference',
    'files',
    'github',
    'http',
    'inputs',
    'outcome',
    'publishers',
    'report',
    'shards',
    'text',
    'version',
    'node:tls',
  ],
  cli: [
    'context',
    'core/policy',
    'files',
    'inputs',
    'outcome',
    'report',
    'run',
    'text',
    'version',
    'node:fs',
    'node:path',
    'node:stream',
    'node:util',
  ],
  action: [
    '@actions/artifact',
    '@actions/cache',
    '@actions/core',
    'attestation',
    'baseline',
    'concurrency',
    'context',
    'type:core/policy',
    'core/registry',
    'type:core/trust',
    'files',
    'github',
    'http',
    'inputs',
    'outcome',
    'report',
    'run',
    'shards',
    'version',
    'node:crypto',
    'node:fs',
    'node:path',
  ],
  concurrency: [],
  errors: [],
  version: [],
  json: [],
  limits: [],
  parsed: [],
  text: [],
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function sourceFiles(folder = SRC): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sourceFiles(path) : entry.name.endsWith('.ts') ? [path] : [];
  });
}

/** The first folder below `src`, or the file itself; inside `core` the folder there, and `verdict.ts`. */
function roomOf(path: string): string {
  const [first = '', second = '', ...rest] = relative(SRC, path).split(sep);
  const isRoomOfCore = first === 'core' && (rest.length > 0 || second === 'verdict.ts');
  return (isRoomOfCore ? `core/${second}` : first).replace(/\.ts$/, '');
}

/** An import of which every name is a type counts as one of types. */
function isTypeOnly(clause: string): boolean {
  const names = /^\{([\s\S]*)\}$/.exec(clause.trim())?.[1];
  return (
    clause.trim().startsWith('type ') ||
    (names !== undefined &&
      names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .every((name) => name.startsWith('type ')))
  );
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = [
    ...[...text.matchAll(/^(?:import|export)\s+([^'";]*?)\s+from\s+'([^']+)'/gm)].map((match) => ({
      specifier: match[2] ?? '',
      typeOnly: isTypeOnly(match[1] ?? ''),
    })),
    ...[...text.matchAll(/^import\s+'([^']+)'/gm)].map((match) => ({ specifier: match[1] ?? '', typeOnly: false })),
    ...[...text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)].map((match) => ({
      specifier: match[1] ?? '',
      typeOnly: false,
    })),
  ];
  return found.map(({ specifier, typeOnly }) => ({
    file: relative(SRC, file),
    room: roomOf(file),
    target: targetOf(file, specifier),
    typeOnly,
  }));
}

function targetOf(file: string, specifier: string): string {
  const inPackage = specifier.split('/node_modules/')[1];
  if (inPackage !== undefined) {
    return packageOf(inPackage);
  }
  return specifier.startsWith('.') ? roomOf(resolve(dirname(file), specifier)) : packageOf(specifier);
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

function isAllowed({ room, target, typeOnly }: Import): boolean {
  if (room === target || COMMON.includes(target)) {
    return true;
  }
  const allowed = TABLE[room] ?? [];
  return allowed.includes(target) || (typeOnly && allowed.includes(`type:${target}`));
}

const files = sourceFiles();
const imports = files.flatMap(importsOf);

describe('the import table', () => {
  test('every room is in it', () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].filter((room) => TABLE[room] === undefined)).toEqual([]);
  });

  test('no room imports what the table does not allow', () => {
    const wrong = imports.filter((each) => !isAllowed(each));
    expect(wrong.map(({ file, target, typeOnly }) => `${file} -> ${target}${typeOnly ? ' (types)' : ''}`)).toEqual([]);
  });

  test('it can tell a wrong import from a right one', () => {
    const type = (room: string, target: string, typeOnly: boolean): Import => ({ file: '', room, target, typeOnly });
    expect(isAllowed(type('report', 'core/verify', true))).toBe(true);
    expect(isAllowed(type('report', 'core/verify', false))).toBe(false);
    expect(isAllowed(type('attestation', 'core/evidence', true))).toBe(false);
    expect(isAllowed(type('core/verify', 'node:fs', false))).toBe(false);
  });
});

describe('effects stay in their rooms', () => {
  const usersOf = (pattern: RegExp): string[] => [
    ...new Set(files.filter((file) => pattern.test(readFileSync(file, 'utf8'))).map(roomOf)),
  ];

  test.each([
    ['process.env', /\bprocess\.env\b/, ['index']],
    ['the network', /(?<![.#])\bfetch\(|'node:https?'/, ['index', 'http']],
    [
      'the clock',
      /\bDate\.now\(|new Date\(\)|performance\.now\(/,
      ['chainguard', 'concurrency', 'core', 'files', 'http', 'run', 'action', 'cli'],
    ],
    ['console', /\bconsole\./, []],
    ['sealing evidence as verified', /\.seal\(/, ['core/verify']],
  ])('%s', (_, pattern, rooms) => {
    expect(usersOf(pattern).filter((room) => !rooms.includes(room))).toEqual([]);
  });

  test.each([
    '@actions/artifact',
    '@actions/cache',
    'fflate',
    'hysnappy',
    '@sigstore/tuf',
    'tuf-js',
    're2js',
    '@actions/core',
  ])('%s is loaded only when it is used', (name) => {
    const eager = files.filter((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^import\s+([^'";]*?)\s+from\s+'([^']+)'/gm)].some(
        (match) => match[2] === name && !isTypeOnly(match[1] ?? ''),
      ),
    );
    expect(eager).toEqual([]);
  });

  test('@actions/github is loaded by one file, which is loaded only when it is used', () => {
    const loader = join('github', 'octokit.ts');
    expect(imports.filter(({ target }) => target === '@actions/github').map(({ file }) => file)).toEqual([loader]);
    const eager = files.filter((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s+([^'";]*?)\s+from\s+'([^']+)'/gm)].some(
        (match) => match[2]?.endsWith('/octokit.ts') === true && !isTypeOnly(match[1] ?? ''),
      ),
    );
    expect(eager).toEqual([]);
  });
});
