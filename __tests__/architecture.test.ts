import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** What any room may import. */
const COMMON = ['errors', 'json', 'limits', 'parsed', 'text', 'core/image', 'zod'];

/**
 * The import table: what each room may import beside the common ones. `type:` in front allows types only.
 * The folders of `core` are rooms of their own; `index` may import nothing but commands.
 */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  index: ['action', 'cli', 'context', 'node:http'],
  context: ['type:chainguard', 'type:http', 'node:os', 'node:path'],
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
  'core/registry': ['concurrency', 'http', 'node:child_process', 'node:fs'],
  'core/evidence': [
    'concurrency',
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
  'core/policy': ['re2js', 'node:crypto'],
  'core/verify': [
    'type:core/evidence',
    'core/policy',
    'text',
    '@sigstore/verify',
    '@sigstore/core',
    'type:@sigstore/bundle',
    'type:@sigstore/protobuf-specs',
    'node:crypto',
  ],
  'core/verdict': ['core/policy', 'core/verify'],
  http: ['concurrency', 'node:dns', 'node:http', 'node:https', 'node:net', 'node:timers'],
  chainguard: ['concurrency', 'type:http', 'type:core/registry'],
  publishers: ['core/policy'],
  'policy-file': ['core/policy', 'publishers', 'yaml', 'node:path'],
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
    'type:difference',
    'type:scan',
    'type:shards',
  ],
  report: [
    'core/verdict',
    'attestation',
    'difference',
    'core/policy',
    'type:github',
    'outcome',
    'proposal',
    // what is offered to paste are names of publishers too
    'publishers',
    'type:sarif',
    'type:scan',
    'shards',
    'type:core/verify',
    'node:crypto',
    'node:path',
    // GitHub bounds a SARIF file by its compressed bytes
    'node:zlib',
  ],
  // outcomes of a scan → the text of a policy, and words about who signed
  proposal: ['core/policy', 'core/verdict', 'outcome', 'publishers', 'yaml'],
  // --- users of the core
  inputs: [
    'baseline',
    'core/policy',
    'http',
    'lock',
    'type:outcome',
    'policy-file',
    'publishers',
    'scan',
    'shards',
    'node:crypto',
    'node:path',
  ],
  baseline: ['type:core/policy'],
  shards: [],
  // files of a checkout → references with their places: no network, nothing verified
  scan: [
    'concurrency',
    'files',
    'jsonc-parser',
    'picomatch',
    'yaml',
    'node:child_process',
    'node:crypto',
    'node:fs',
    'node:path',
  ],
  // what was verified, and what a lock says of it: texts in, texts out
  lock: ['core/verdict', 'core/verify', 'outcome'],
  // references of files, and digests → the files with the digests in them: texts in, texts out
  pin: ['scan'],
  github: [
    '@actions/github',
    'type:attestation',
    'concurrency',
    'core/evidence',
    'core/policy',
    'type:core/verify',
    'type:files',
    'http',
    'outcome',
    'scan',
    'fflate',
    'hysnappy',
    'node:crypto',
    'node:timers',
  ],
  files: ['core/trust', 'type:core/verify', 'node:child_process', 'node:crypto', 'node:fs', 'node:path', 'node:util'],
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
    'lock',
    'outcome',
    'pin',
    'proposal',
    'publishers',
    'report',
    'type:scan',
    'shards',
    'version',
    'node:tls',
    'node:v8',
  ],
  cli: [
    'context',
    'core/policy',
    'files',
    'inputs',
    'lock',
    'outcome',
    'policy-file',
    'report',
    'run',
    'scan',
    'secrets',
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
    'lock',
    'outcome',
    'type:policy-file',
    'report',
    'run',
    'scan',
    'secrets',
    'shards',
    'version',
    'node:crypto',
    'node:fs',
    'node:path',
  ],
  secrets: [],
  concurrency: [],
  errors: [],
  version: [],
  json: ['node:buffer'],
  limits: [],
  parsed: [],
  text: [],
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
  /** the imported file, where it is one of `src` */
  readonly targetFile: string | undefined;
  readonly typeOnly: boolean;
}

/** An arrow from one thing to another, be they files or rooms. */
interface Arrow {
  readonly from: string;
  readonly to: string;
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
    targetFile: specifier.startsWith('.') ? relative(SRC, resolve(dirname(file), specifier)) : undefined,
    typeOnly,
  }));
}

/** What can be reached from itself by arrows, in groups that reach each other (Tarjan's algorithm). */
function circlesOf(arrows: readonly Arrow[]): readonly (readonly string[])[] {
  const next = Map.groupBy(arrows, ({ from }) => from);
  const order = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (at: string): number => {
    const own = order.size;
    let low = own;
    order.set(at, own);
    open.push(at);
    for (const { to } of next.get(at) ?? []) {
      low = Math.min(low, order.has(to) ? (open.includes(to) ? (order.get(to) ?? own) : low) : visit(to));
    }
    if (low === own) {
      const group = open.splice(open.indexOf(at)).toSorted();
      const isCircle = group.length > 1 || next.get(at)?.some(({ to }) => to === at) === true;
      circles.push(...(isCircle ? [group] : []));
    }
    return low;
  };
  for (const { from } of arrows) {
    if (!order.has(from)) {
      visit(from);
    }
  }
  return circles;
}

/** The names of interfaces, types and classes that a file declares. */
function declaredTypesOf(text: string): readonly string[] {
  return [...text.matchAll(/^(?:export )?(?:abstract )?(?:interface|type|class) ([A-Za-z0-9_]+)/gm)].flatMap(
    (match) => match[1] ?? [],
  );
}

/** Names that occur more than once. */
function repeated(names: readonly string[]): readonly string[] {
  return [...Map.groupBy(names, (name) => name)].flatMap(([name, all]) => (all.length > 1 ? [name] : [])).toSorted();
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
    const type = (room: string, target: string, typeOnly: boolean): Import => ({
      file: '',
      room,
      target,
      targetFile: undefined,
      typeOnly,
    });
    expect(isAllowed(type('report', 'core/verify', true))).toBe(true);
    expect(isAllowed(type('report', 'core/verify', false))).toBe(false);
    expect(isAllowed(type('attestation', 'core/evidence', true))).toBe(false);
    expect(isAllowed(type('core/verify', 'node:fs', false))).toBe(false);
  });
});

describe('circles', () => {
  const betweenFiles = (some: readonly Import[]): readonly Arrow[] =>
    some.flatMap(({ file, targetFile }) => (targetFile === undefined ? [] : [{ from: file, to: targetFile }]));
  const betweenRooms = (some: readonly Import[]): readonly Arrow[] =>
    some
      .filter(({ room, target, targetFile }) => targetFile !== undefined && target !== room)
      .map(({ room, target }) => ({ from: room, to: target }));
  const values = imports.filter(({ typeOnly }) => !typeOnly);

  test('no file needs itself to be loaded, inside a room or across rooms', () => {
    expect(betweenFiles(values).length).toBeGreaterThan(files.length);
    expect(circlesOf(betweenFiles(values))).toEqual([]);
  });

  test('nor do types lead in a circle from one room into another and back', () => {
    const across = circlesOf(betweenFiles(imports)).filter(
      (circle) => new Set(circle.map((file) => roomOf(join(SRC, file)))).size > 1,
    );
    expect(across).toEqual([]);
  });

  test('no room needs itself through others', () => {
    expect(circlesOf(betweenRooms(values))).toEqual([]);
  });

  test.each<[string, readonly (readonly [string, string])[], readonly (readonly string[])[]]>([
    [
      'a chain is none',
      [
        ['a', 'b'],
        ['b', 'c'],
        ['a', 'c'],
      ],
      [],
    ],
    [
      'two that need each other',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      [['a', 'b']],
    ],
    [
      'a long way round, entered from outside',
      [
        ['x', 'a'],
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
        ['c', 'y'],
      ],
      [['a', 'b', 'c']],
    ],
    [
      'two circles',
      [
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'c'],
        ['c', 'd'],
        ['d', 'c'],
      ],
      [
        ['c', 'd'],
        ['a', 'b'],
      ],
    ],
    ['what needs itself', [['a', 'a']], [['a']]],
  ])('are found: %s', (_, arrows, circles) => {
    expect(circlesOf(arrows.map(([from, to]) => ({ from, to })))).toEqual(circles);
  });
});

describe('a type has one name, and a name one type', () => {
  /** Names that two things may have, and why. */
  const SHARED: Readonly<Record<string, string>> = {
    Repository: 'OCI and TUF both call theirs so; no file knows both',
  };

  test('nothing is declared twice', () => {
    const names = files.flatMap((file) => declaredTypesOf(readFileSync(file, 'utf8')));
    expect(names.length).toBeGreaterThan(200);
    expect(repeated(names)).toEqual(Object.keys(SHARED));
  });

  test('a second one is found', () => {
    const text =
      'export interface One {}\nexport type Two = 1;\ninterface One {}\nexport class Two {}\nexport type { One };';
    expect(declaredTypesOf(text)).toEqual(['One', 'Two', 'One', 'Two']);
    expect(repeated(declaredTypesOf(text))).toEqual(['One', 'Two']);
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
