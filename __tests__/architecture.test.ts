import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** What any room may import. */
const COMMON = ['errors', 'json', 'limits', 'image', 'zod'];

/**
 * The import table: what each room may import beside the common ones. `type:` in front allows types only.
 * `main` may import every room, `index` only `main`; `judge` is the half of `main` that is about one image.
 */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  index: ['main', 'node:http'],
  judge: [
    'attestation',
    'concurrency',
    'difference',
    'evidence',
    'node:timers',
    'registry',
    'runner',
    'trust',
    'verdict',
    'verify',
    'policy',
    'type:inputs',
    'type:report',
  ],
  inputs: ['policy', 'node:crypto'],
  policy: ['re2js', 'node:crypto'],
  image: ['node:crypto', 'node:net'],
  registry: [
    'concurrency',
    'node:child_process',
    'node:crypto',
    'node:fs',
    'node:http',
    'node:https',
    'node:net',
    'node:dns',
    'node:timers',
  ],
  evidence: ['registry', '@sigstore/bundle', '@sigstore/protobuf-specs', 'node:crypto'],
  trust: [
    'concurrency',
    'type:policy',
    '@sigstore/tuf',
    'tuf-js',
    '@sigstore/protobuf-specs',
    'node:crypto',
    'node:fs',
    'node:path',
  ],
  verify: [
    'type:evidence',
    'policy',
    '@sigstore/verify',
    '@sigstore/core',
    'type:@sigstore/bundle',
    'type:@sigstore/protobuf-specs',
    'node:crypto',
  ],
  verdict: ['policy', 'type:verify'],
  // package URLs and licence expressions have grammars of their own: kept libraries read them
  // and the package URLs of many images fit into memory only when they are packed
  attestation: ['type:verify', 'node:crypto', 'node:zlib', 'packageurl-js', 'spdx-expression-parse'],
  report: ['verdict', 'attestation', 'difference', 'policy', 'merge', 'type:verify', 'node:path'],
  // faults about reports show values as faults about inputs do
  merge: ['inputs'],
  // two verified images, side by side: the order of versions is the ecosystems' own
  difference: ['type:attestation', 'type:verdict', 'type:verify', 'type:policy', 'semver'],
  runner: [
    'type:verify',
    'type:attestation',
    'type:trust',
    '@actions/cache',
    '@actions/core',
    '@actions/artifact',
    '@actions/github',
    'fflate',
    'hysnappy',
    'node:fs',
    'node:crypto',
    'node:path',
    'node:tls',
  ],
  concurrency: [],
  errors: [],
  version: [],
  json: [],
  limits: [],
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

function roomOf(path: string): string {
  return (relative(SRC, path).split(sep)[0] ?? '').replace(/\.ts$/, '');
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
  if (room === 'main' || room === target || COMMON.includes(target)) {
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
    expect([...rooms].filter((room) => room !== 'main' && TABLE[room] === undefined)).toEqual([]);
  });

  test('no room imports what the table does not allow', () => {
    const wrong = imports.filter((each) => !isAllowed(each));
    expect(wrong.map(({ file, target, typeOnly }) => `${file} -> ${target}${typeOnly ? ' (types)' : ''}`)).toEqual([]);
  });

  test('it can tell a wrong import from a right one', () => {
    const type = (room: string, target: string, typeOnly: boolean): Import => ({ file: '', room, target, typeOnly });
    expect(isAllowed(type('report', 'verify', true))).toBe(true);
    expect(isAllowed(type('report', 'verify', false))).toBe(false);
    expect(isAllowed(type('attestation', 'evidence', true))).toBe(false);
    expect(isAllowed(type('verify', 'node:fs', false))).toBe(false);
  });
});

describe('effects stay in their rooms', () => {
  const usersOf = (pattern: RegExp): string[] => [
    ...new Set(files.filter((file) => pattern.test(readFileSync(file, 'utf8'))).map(roomOf)),
  ];

  test.each([
    ['process.env', /\bprocess\.env\b/, ['index']],
    ['the network', /\bfetch\(|'node:https?'/, ['index', 'registry', 'runner']],
    ['the clock', /\bDate\.now\(|new Date\(\)|performance\.now\(/, ['concurrency', 'judge', 'main', 'registry']],
    ['console', /\bconsole\./, []],
    ['sealing evidence as verified', /\.seal\(/, ['verify']],
  ])('%s', (_, pattern, rooms) => {
    expect(usersOf(pattern).filter((room) => !rooms.includes(room))).toEqual([]);
  });

  test.each([
    '@actions/artifact',
    '@actions/cache',
    '@actions/github',
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
});
