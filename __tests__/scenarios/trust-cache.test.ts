import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runAction, type ActionResult } from '../support/action.ts';
import { startActionsCache, type ActionsCache } from '../support/actions-cache.ts';
import { RELEASE_IDENTITY } from '../support/evidence.ts';
import { FIXTURES } from '../support/layout.ts';
import { expectErrorShown } from '../support/messages.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { reportSchema } from '../support/report.ts';
import { startTufRepository, type TufRepository } from '../support/tuf.ts';

const trustedRoot = readFileSync(join(FIXTURES, 'trusted_root.json'));
const Stored = z.object({ format: z.literal(1), files: z.record(z.string(), z.string()) });

/** A runner with its tool cache, a TUF repository, and an Actions cache. */
interface World {
  readonly tuf: TufRepository;
  readonly actions: ActionsCache;
  readonly toolCache: string;
  run(inputs?: Readonly<Record<string, string>>, env?: Readonly<Record<string, string>>): Promise<ActionResult>;
  /** the one file below the tool cache */
  file(): string;
  stored(): Record<string, string>;
}

let registry: TestRegistry;
const closers: (() => Promise<void>)[] = [];

beforeAll(async () => {
  registry = await startRegistry();
  registry.add('demo/legacy', join(FIXTURES, 'layouts/legacy'));
});

afterAll(async () => {
  await registry.close();
  await Promise.all(closers.map((close) => close()));
});

async function startWorld(): Promise<World> {
  const [tuf, actions] = [await startTufRepository(trustedRoot), await startActionsCache()];
  const toolCache = mkdtempSync(join(tmpdir(), 'tool-cache-'));
  closers.push(
    () => tuf.close(),
    () => actions.close(),
    () => rm(toolCache, { recursive: true }),
  );
  const folder = join(toolCache, 'image-provenance', 'tuf');
  const file = () => join(folder, readdirSync(folder)[0] ?? '', 'metadata.json');
  return {
    tuf,
    actions,
    toolCache,
    run: (inputs = {}, env = {}) =>
      runAction(
        {
          image: `${registry.host}/demo/legacy`,
          'certificate-identity': RELEASE_IDENTITY,
          artifact: 'none',
          'tuf-mirror': tuf.url,
          'tuf-root': 'root.json',
          ...inputs,
        },
        { workspace: { 'root.json': tuf.root }, env: { RUNNER_TOOL_CACHE: toolCache, ...env } },
      ),
    file,
    stored: () => Stored.parse(JSON.parse(readFileSync(file(), 'utf8'))).files,
  };
}

/** One that has run before. */
async function startSettled(): Promise<World> {
  const world = await startWorld();
  expect((await world.run()).code).toBe(0);
  return world;
}

function expectVerified(result: ActionResult): void {
  expect(result.outputs['verified'], result.stdout).toBe('true');
  expect(result.code).toBe(0);
}

/** The error of a run that verified nothing. */
function errorOf(result: ActionResult): { code: string; message: string; hint: string } {
  expect(result.code, result.stdout).toBe(1);
  expect(result.outputs['verified']).toBe('false');
  const { error } = reportSchema.parse(result.report);
  expect(error).toMatchObject({ code: 'trust' });
  return z.object({ code: z.string(), message: z.string(), hint: z.string() }).parse(error);
}

const newRequests = async (tuf: TufRepository, work: () => Promise<unknown>): Promise<readonly string[]> => {
  const before = tuf.requests.length;
  await work();
  return tuf.requests.slice(before);
};

describe.concurrent('TUF metadata in the tool cache', { timeout: 60_000 }, () => {
  test('is kept, spares requests, and is asked for news each time', async () => {
    const world = await startWorld();
    const first = await newRequests(world.tuf, async () => {
      expectVerified(await world.run());
    });
    expect(first.map((path) => path.replace(/[0-9a-f]{64}/, 'HASH'))).toEqual([
      '/2.root.json',
      '/timestamp.json',
      '/1.snapshot.json',
      '/1.targets.json',
      '/targets/HASH.trusted_root.json',
    ]);
    expect(Object.keys(world.stored()).sort()).toEqual([
      'snapshot.json',
      'targets.json',
      'timestamp.json',
      'trusted_root.json',
    ]);
    const second = await newRequests(world.tuf, async () => {
      expectVerified(await world.run());
    });
    expect(second).toEqual(['/2.root.json', '/timestamp.json']);
  });

  test.each([
    ['does not answer', 'http'],
    ['answers 503', 503],
  ])('outlasts a host that %s, with one notice that has the expiry', async (_, issue) => {
    const world = await startSettled();
    if (issue === 503) {
      world.tuf.answer(503);
    } else {
      await world.tuf.close();
    }
    const result = await world.run();
    expectVerified(result);
    expect(result.stdout.match(/^::notice title=.*(?:ECONNREFUSED|http:).*\d{4}-\d\d-\d\dT/gm)).toHaveLength(1);
  });

  test('does not outlast it beyond its expiry: an error that says how to go on', async () => {
    const world = await startSettled();
    world.tuf.publish({ expires: new Date(Date.now() - 1000) });
    // what an earlier run stored, when that time is over
    const expired = ['timestamp', '1.snapshot', '1.targets'].map((name): [string, string] => [
      `${name.replace('1.', '')}.json`,
      world.tuf.read(`/${name}.json`)?.toString('base64') ?? '',
    ]);
    const files = { ...world.stored(), ...Object.fromEntries(expired) };
    writeFileSync(world.file(), JSON.stringify({ format: 1, files }));
    world.tuf.answer(503);
    const result = await world.run();
    const { message, hint } = errorOf(result);
    expect(hint).toContain('`trusted-root`');
    expectErrorShown(result, message);
  });

  test('leads through new roots, also when the host is down', async () => {
    const world = await startWorld();
    world.tuf.rotate();
    world.tuf.rotate();
    expectVerified(await world.run());
    expect(Object.keys(world.stored())).toEqual(expect.arrayContaining(['2.root.json', '3.root.json']));
    const second = await newRequests(world.tuf, async () => {
      expectVerified(await world.run());
    });
    expect(second).toEqual(['/4.root.json', '/timestamp.json']);
    world.tuf.answer(503);
    expectVerified(await world.run());
  });

  test('is replaced by newer metadata', async () => {
    const world = await startSettled();
    const before = world.stored()['timestamp.json'];
    world.tuf.publish({ version: 2 });
    expectVerified(await world.run());
    expect(world.stored()['timestamp.json']).not.toBe(before);
    world.tuf.rotate();
    expectVerified(await world.run());
    expect(Object.keys(world.stored())).toContain('2.root.json');
  });

  test('lets nothing older in: a timestamp', async () => {
    const world = await startWorld();
    world.tuf.publish({ version: 2 });
    expectVerified(await world.run());
    const stored = readFileSync(world.file());
    world.tuf.publish({ version: 1 });
    errorOf(await world.run());
    expect(readFileSync(world.file())).toEqual(stored);
  });

  test('lets nothing older in: what the keys of a former root signed', async () => {
    const world = await startWorld();
    world.tuf.rotate();
    expectVerified(await world.run());
    const stored = readFileSync(world.file());
    world.tuf.unrotate();
    const requests = await newRequests(world.tuf, async () => {
      errorOf(await world.run());
    });
    expect(requests).toEqual(['/3.root.json', '/timestamp.json']);
    expect(readFileSync(world.file())).toEqual(stored);
    // without a stored copy nothing shows it
    expectVerified(await world.run({ cache: 'false' }));
  });

  test.each<[string, string | Buffer]>([
    ['no JSON', 'garbage'],
    ['half a file', '{"format":1,"files":{"timestamp.json":"e30='],
    ['another format', '{"format":2,"files":{}}'],
    ['nothing', ''],
    ['too many bytes', Buffer.alloc(5 * 1024 * 1024, 0x20)],
    ['nested without end', '['.repeat(100_000)],
    [
      'names that lead elsewhere',
      JSON.stringify({ format: 1, files: { '../../evil.json': 'e30=', 'root.json': 'e30=', ROOT: 'e30=' } }),
    ],
  ])('%s is ignored, and fetched anew', async (_, content) => {
    const world = await startSettled();
    const good = readFileSync(world.file());
    writeFileSync(world.file(), content);
    expectVerified(await world.run());
    expect(readFileSync(world.file())).toEqual(good);
  });

  test('a host that is down is an error as ever where there is nothing that can be used', async () => {
    const world = await startSettled();
    writeFileSync(world.file(), 'garbage');
    world.tuf.answer(503);
    expect(errorOf(await world.run()).message).toContain(world.tuf.url);
  });

  const poisons: readonly [
    string,
    (files: Record<string, string>, other: Record<string, string>) => object,
    boolean,
  ][] = [
    ['a timestamp that is garbage', (files) => ({ ...files, 'timestamp.json': 'AAAA' }), false],
    ['a snapshot that is garbage', (files) => ({ ...files, 'snapshot.json': 'AAAA' }), false],
    ['targets that are cut', (files) => ({ ...files, 'targets.json': files['targets.json']?.slice(0, 40) }), false],
    [
      'other bytes of the target',
      (files) => ({ ...files, 'trusted_root.json': Buffer.from('{}').toString('base64') }),
      false,
    ],
    ["somebody else's metadata", (_, other) => other, false],
    ["somebody else's timestamp", (files, other) => ({ ...files, 'timestamp.json': other['timestamp.json'] }), false],
    ["somebody else's next root", (files, other) => ({ ...files, '2.root.json': other['2.root.json'] }), true],
    ['a next root that is garbage', (files) => ({ ...files, '2.root.json': 'AAAA' }), true],
  ];
  test.each(poisons)('%s is not believed', async (_, poison, isHarmless) => {
    const [world, other] = [await startSettled(), await startWorld()];
    other.tuf.rotate();
    expectVerified(await other.run());
    const good = readFileSync(world.file());
    const bad = JSON.stringify({ format: 1, files: poison(world.stored(), other.stored()) });
    writeFileSync(world.file(), bad);
    expectVerified(await world.run());
    expect(readFileSync(world.file())).toEqual(good);
    writeFileSync(world.file(), bad);
    world.tuf.answer(503);
    const result = await world.run();
    if (isHarmless) {
      // what hangs on nothing is not looked at
      expectVerified(result);
    } else {
      errorOf(result);
    }
  });

  test('an older timestamp and snapshot, put back, are replaced', async () => {
    const world = await startSettled();
    const old = readFileSync(world.file());
    world.tuf.publish({ version: 2 });
    expectVerified(await world.run());
    const current = readFileSync(world.file());
    writeFileSync(world.file(), old);
    expectVerified(await world.run());
    expect(readFileSync(world.file())).toEqual(current);
  });

  test('links are not followed', async () => {
    const world = await startSettled();
    const file = world.file();
    const target = join(world.toolCache, 'elsewhere.json');
    writeFileSync(target, readFileSync(file));
    rmSync(file);
    symlinkSync(target, file);
    world.tuf.answer(503);
    errorOf(await world.run());
    world.tuf.answer(undefined);
    const content = readFileSync(target);
    expectVerified(await world.run());
    expect(readFileSync(target)).toEqual(content);
    // the folder
    const folder = dirname(file);
    const location = join(world.toolCache, 'place');
    rmSync(folder, { recursive: true });
    mkdirSync(location);
    symlinkSync(location, folder);
    expectVerified(await world.run());
    expect(readdirSync(location)).toEqual([]);
  });

  test('another mirror or initial root has a file of its own', async () => {
    const world = await startSettled();
    const other = await startTufRepository(trustedRoot);
    closers.push(() => other.close());
    const result = await runAction(
      {
        image: `${registry.host}/demo/legacy`,
        'certificate-identity': RELEASE_IDENTITY,
        'tuf-mirror': other.url,
        'tuf-root': 'root.json',
      },
      { workspace: { 'root.json': other.root }, env: { RUNNER_TOOL_CACHE: world.toolCache } },
    );
    expectVerified(result);
    expect(readdirSync(join(world.toolCache, 'image-provenance', 'tuf'))).toHaveLength(2);
  });

  test.each<[string, Record<string, string>]>([
    ['cache: false', { cache: 'false' }],
    ['trusted-root', { 'trusted-root': join(FIXTURES, 'trusted_root.json'), 'tuf-mirror': '', 'tuf-root': '' }],
  ])('is neither read nor written with %s', async (_, inputs) => {
    const world = await startWorld();
    expectVerified(await world.run(inputs, world.actions.env));
    expect(existsSync(join(world.toolCache, 'image-provenance'))).toBe(false);
    expect(world.actions.requests).toEqual([]);
  });

  test('is no help with cache: false', async () => {
    const world = await startSettled();
    world.tuf.answer(503);
    errorOf(await world.run({ cache: 'false' }));
  });

  test('a tool cache that cannot be written is nobody’s concern', async () => {
    const world = await startWorld();
    const file = join(world.toolCache, 'file');
    writeFileSync(file, '');
    const result = await world.run({}, { RUNNER_TOOL_CACHE: file });
    expectVerified(result);
    expect(result.stdout).not.toMatch(/^::(?:warning|error)/m);
    expect(result.stdout).toMatch(/^::debug::TUF\b/m);
  });
});

describe.concurrent('TUF metadata in the Actions cache', { timeout: 60_000 }, () => {
  /** A runner is a new machine each time. */
  const forget = ({ toolCache }: World): void => {
    rmSync(join(toolCache, 'image-provenance'), { recursive: true });
  };

  test('is saved once a day, after the verdict, and restored where there is no local copy', async () => {
    const world = await startWorld();
    const { actions, tuf } = world;
    expectVerified(await world.run({}, actions.env));
    expect(actions.requests.splice(0)).toEqual([
      'POST GetCacheEntryDownloadURL',
      'POST CreateCacheEntry',
      'PUT blob',
      'POST FinalizeCacheEntryUpload',
    ]);
    expect([...actions.entries.keys()]).toEqual([
      expect.stringMatching(/^image-provenance-tuf-v1-127\.0\.0\.1-[0-9a-f]{32}-\d{4}-\d\d-\d\d$/),
    ]);
    // a local copy: nothing is requested of the cache
    expectVerified(await world.run({}, actions.env));
    expect(actions.requests.splice(0)).toEqual([]);
    // another runner of the same day, which has news
    forget(world);
    tuf.publish({ version: 2 });
    expectVerified(await world.run({}, actions.env));
    expect(actions.requests.splice(0)).toEqual(['POST GetCacheEntryDownloadURL', 'GET blob']);
    // another one, without a host
    forget(world);
    tuf.answer(503);
    const result = await world.run({}, actions.env);
    expectVerified(result);
    expect(result.stdout.match(/^::notice /gm)).toHaveLength(1);
    expect(result.stdout).not.toContain('runtime-token');
  });

  test('of an earlier day is restored; news are saved as of today', async () => {
    const world = await startWorld();
    const { actions, tuf } = world;
    expectVerified(await world.run({}, actions.env));
    const [[key, bytes] = ['', Buffer.alloc(0)]] = actions.entries;
    actions.entries.clear();
    actions.entries.set(key.replace(/\d{4}-\d\d-\d\d$/, '2026-01-01'), bytes);
    forget(world);
    expectVerified(await world.run({}, actions.env));
    // the same: not saved again
    expect(actions.entries.size).toBe(1);
    forget(world);
    tuf.publish({ version: 2 });
    const requests = await newRequests(tuf, async () => {
      expectVerified(await world.run({}, actions.env));
    });
    expect(requests).toEqual(['/2.root.json', '/timestamp.json', '/2.snapshot.json', '/2.targets.json']);
    expect([...actions.entries.keys()]).toEqual([expect.stringContaining('2026-01-01'), key]);
  });

  test.each<[string, Buffer]>([
    ['garbage', Buffer.from('garbage')],
    ['more than can be read', Buffer.alloc(6 * 1024 * 1024)],
    ['nothing', Buffer.alloc(0)],
  ])('an entry of %s is ignored', async (_, bytes) => {
    const world = await startWorld();
    const { actions, tuf } = world;
    expectVerified(await world.run({}, actions.env));
    const [key = ''] = actions.entries.keys();
    actions.entries.set(key, bytes);
    forget(world);
    const result = await world.run({}, actions.env);
    expectVerified(result);
    expect(result.stdout).not.toMatch(/^::(?:warning|error|notice)/m);
    forget(world);
    tuf.answer(503);
    errorOf(await world.run({}, actions.env));
  });

  test.each<[string, number | 'hang']>([
    ['fails', 500],
    ['refuses', 403],
    ['limits', 429],
    ['hangs', 'hang'],
  ])('a service that %s changes nothing, and is not waited for without end', async (_, issue) => {
    const world = await startWorld();
    world.actions.answer(issue);
    const result = await world.run({}, world.actions.env);
    expectVerified(result);
    expect(result.stdout).not.toMatch(/^::(?:warning|error|notice)/m);
    const debugged = [...result.stdout.matchAll(/^::debug::.*Actions cache.*$/gm)].map(({ index }) => index);
    expect(debugged.length).toBeGreaterThan(0);
    // the verdict is not waiting for what is saved
    expect(result.stdout.indexOf(RELEASE_IDENTITY)).toBeLessThan(debugged.at(-1) ?? 0);
  });

  test.each([
    ['read', ['POST GetCacheEntryDownloadURL']],
    ['none', []],
    ['write-only', ['POST CreateCacheEntry', 'PUT blob', 'POST FinalizeCacheEntryUpload']],
  ])('a job that may only %s does so', async (mode, requests) => {
    const world = await startWorld();
    expectVerified(await world.run({}, { ...world.actions.env, ACTIONS_CACHE_MODE: mode }));
    expect(world.actions.requests).toEqual(requests);
  });

  test('without a tool cache it does alone', async () => {
    const world = await startWorld();
    const env = { ...world.actions.env, RUNNER_TOOL_CACHE: '' };
    expectVerified(await world.run({}, env));
    world.tuf.answer(503);
    expectVerified(await world.run({}, env));
  });
});
