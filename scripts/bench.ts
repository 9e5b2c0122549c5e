import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { longestChain } from '../__tests__/support/chain.ts';
import { FIXTURES } from '../__tests__/support/layout.ts';
import { startRegistry, type SeenRequest, type TestRegistry } from '../__tests__/support/registry.ts';
import { KEY, putImage, type Shape } from './bench/images.ts';
import { inSequence, measure, type Cost } from './bench/measure.ts';
import { cosignCommands, findCosign, type Peer } from './bench/peer.ts';
import { renderRows, type Row } from './bench/render.ts';
import { LARGE, putRepository, SMALL, type RepositoryShape } from './bench/repository.ts';

const ENTRY = join(import.meta.dirname, '../dist/index.js');
const COMMAND = join(import.meta.dirname, '../dist/cli.js');
const TRUSTED_ROOT = join(FIXTURES, 'trusted_root.json');
const IDENTITY = 'https://github.com/image-provenance-demo/images/.github/workflows/release.yaml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';
const TYPES = ['https://spdx.dev/Document', 'https://slsa.dev/provenance/v1', 'https://apko.dev/image-configuration'];
const LATENCIES = [0, 20, 80];

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    // the entry of another build, such as that of the commit before: ratios in one run
    against: { type: 'string', default: '' },
  },
});
/** The builds that are measured: this one, and another one beside it. */
const builds: readonly (readonly [name: string, entry: string])[] = [
  ['the action', ENTRY],
  ...(values.against === '' ? [] : [['the other build', resolve(values.against)] as const]),
];
const runs = Number(values.runs);
const home = mkdtempSync(join(tmpdir(), 'bench-'));
const rows: Row[] = [];

/** Runs something several times against a registry and notes what it cost there. */
async function note(
  section: string,
  what: string,
  registry: TestRegistry,
  run: () => Promise<Cost>,
  times = runs,
): Promise<void> {
  const costs: Cost[] = [];
  let requests: readonly SeenRequest[] = [];
  for (let at = 0; at < times; at++) {
    const before = registry.requests.length;
    const cost = await run();
    if (cost.code !== 0) {
      throw new Error(`${what} ended with exit code ${String(cost.code)}:\n${cost.stderr}`);
    }
    costs.push(cost);
    requests = registry.requests.slice(before);
  }
  const row = { section, what, costs, requests: requests.length, chain: longestChain(requests).length };
  rows.push(row);
  if (!values.json) {
    console.error(`${section}: ${what} …`);
  }
}

function runAction(inputs: Readonly<Record<string, string>>, entry = ENTRY): Promise<Cost> {
  const folder = mkdtempSync(join(home, 'run-'));
  const variables = Object.entries({ artifact: 'none', ...inputs }).map(
    ([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const,
  );
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  Object.values(files).forEach((file) => {
    writeFileSync(file, '');
  });
  return measure(process.execPath, [entry], {
    ...files,
    ...Object.fromEntries(variables),
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    RUNNER_TEMP: folder,
    GITHUB_WORKSPACE: folder,
  }).finally(() => {
    rmSync(folder, { recursive: true, force: true });
  });
}

/** Each build in turn, so that a machine whose speed changes changes both. */
async function noteBuilds(
  section: string,
  registry: TestRegistry,
  inputs: Readonly<Record<string, string>>,
  times = runs,
): Promise<void> {
  for (const [name, entry] of builds) {
    await note(section, name, registry, () => runAction(inputs, entry), times);
  }
}

async function runCosign(peer: Peer, commands: readonly (readonly string[])[]): Promise<Cost> {
  const costs: Cost[] = [];
  for (const command of commands) {
    costs.push(await measure(peer.program, command, { PATH: process.env['PATH'] ?? '', HOME: home }));
  }
  return inSequence(costs);
}

/** What a user of cosign runs for an image of the fixtures. */
function commandsFor(image: string, platforms: readonly string[]): readonly (readonly string[])[] {
  return cosignCommands({
    image,
    platforms,
    types: TYPES,
    trustedRoot: TRUSTED_ROOT,
    identity: IDENTITY,
    issuer: ISSUER,
  });
}

/** One image with two platforms and three types, as a user of cosign would verify it. */
async function comparePeer(peer: Peer | undefined): Promise<void> {
  for (const layout of ['legacy', 'bundles-rekor1']) {
    for (const latency of LATENCIES) {
      const registry = await startRegistry({ hold: () => sleep(latency) });
      registry.add('demo/app', join(FIXTURES, 'layouts', layout));
      const image = `${registry.host}/demo/app:latest`;
      const platforms = platformsOf(registry);
      const section = `${layout}, ${latency} ms added`;
      const inputs = { image, 'certificate-identity': IDENTITY, 'predicate-type': TYPES.join('\n') };
      await noteBuilds(section, registry, { ...inputs, 'trusted-root': TRUSTED_ROOT });
      if (peer !== undefined) {
        await note(section, 'cosign', registry, () => runCosign(peer, commandsFor(image, platforms)));
      }
      await registry.close();
    }
  }
}

/** Many images in one run, each with two platforms and ten pieces of evidence in bundles; the commands of cosign for each. */
async function many(): Promise<void> {
  for (const images of [1, 10, 100, 1000]) {
    const registry = await startRegistry();
    const paths = Array.from({ length: images }, (_, at) => `demo/app${at}`);
    paths.forEach((path) => {
      registry.add(path, join(FIXTURES, 'layouts', 'bundles-rekor1'));
    });
    const section = `many images: ${images}`;
    const times = images > 100 ? 1 : runs;
    const inputs = {
      image: paths.map((path) => `${registry.host}/${path}:latest`).join('\n'),
      'certificate-identity': IDENTITY,
      'predicate-type': TYPES.join('\n'),
      'trusted-root': TRUSTED_ROOT,
    };
    await noteBuilds(section, registry, inputs, times);
    if (peer !== undefined && images <= 100) {
      const platforms = platformsOf(registry, paths[0]);
      const commands = paths.flatMap((path) => commandsFor(`${registry.host}/${path}:latest`, platforms));
      await note(section, 'cosign', registry, () => runCosign(peer, commands), images > 10 ? 1 : runs);
    }
    await registry.close();
  }
}

/** One image whose SBOM is large, signed with a key: both programs verify the signature, and the attestation. */
async function large(): Promise<void> {
  const key = join(home, 'bench.pub');
  writeFileSync(key, KEY.publicPem);
  for (const size of [1, 20]) {
    const registry = await startRegistry();
    const image = putImage(registry, 'bench/large', { sbom: size * 1_000_000 });
    const section = `an SBOM of ${size} MB`;
    await noteBuilds(section, registry, { image, key: KEY.publicPem, 'insecure-ignore-tlog': 'true' });
    if (peer !== undefined) {
      const [platform] = platformsOf(registry, 'bench/large');
      const flags = ['--key', key, '--insecure-ignore-tlog=true'];
      const commands = [
        ['verify', ...flags, `${image}:latest`],
        ['verify-attestation', ...flags, '--type', 'spdxjson', `${image}@${platform ?? ''}`],
      ];
      await note(section, 'cosign', registry, () => runCosign(peer, commands));
    }
    await registry.close();
  }
}

function platformsOf(registry: TestRegistry, path = 'demo/app'): readonly string[] {
  const { body } = registry.read(`/v2/${path}/manifests/latest`);
  return Array.from(
    Buffer.from(body ?? '')
      .toString()
      .matchAll(/"digest":"(sha256:[0-9a-f]{64})"/g),
    ([, digest]) => String(digest),
  );
}

/** How cost grows with what an image has, and with their number. */
async function grow(): Promise<void> {
  const shapes: readonly (readonly [section: string, what: string, shape: Shape, images?: number])[] = [
    ...[1, 2, 8].map((platforms) => ['platforms', String(platforms), { platforms }] as const),
    ...[1, 10, 200].map((others) => ['referrers', String(others), { others }] as const),
    ...[1, 10, 100, 1000].map((images) => ['images', String(images), {}, images] as const),
  ];
  for (const [section, what, shape, images = 1] of shapes) {
    const registry = await startRegistry();
    const names = Array.from({ length: images }, (_, at) => putImage(registry, `bench/n${at}`, shape));
    const inputs = { image: names.join('\n'), key: KEY.publicPem, 'insecure-ignore-tlog': 'true' };
    await note(section, what, registry, () => runAction(inputs), images > 100 ? 1 : runs);
    await registry.close();
  }
}

/** From the start of the process to its first request, beside a process that does nothing. */
async function startUp(): Promise<void> {
  const registry = await startRegistry({ intercept: () => ({ status: 404, body: '{}' }) });
  const empty = join(home, 'empty.mjs');
  writeFileSync(empty, '');
  await note('start', 'node alone', registry, () => measure(process.execPath, [empty], { HOME: home }));
  const inputs = {
    image: `${registry.host}/a/b`,
    key: KEY.publicPem,
    'insecure-ignore-tlog': 'true',
    enforce: 'false',
  };
  const waits: Cost[] = [];
  for (let at = 0; at < runs; at++) {
    const before = registry.requests.length;
    const started = Date.now();
    const cost = await runAction(inputs);
    waits.push({ ...cost, wall: (registry.requests[before]?.at ?? started) - started, cpu: undefined });
  }
  rows.push({ section: 'start', what: 'the action, to its first request', costs: waits, requests: 1, chain: 1 });
  await registry.close();
}

/** The images of a repository: listed, and verified, each once however many places name it. */
async function scan(): Promise<void> {
  const registry = await startRegistry();
  const images = Array.from({ length: 500 }, (_, at) => putImage(registry, `bench/n${at}`));
  const repository = (name: string, named: readonly string[], shape: RepositoryShape): string => {
    const folder = mkdtempSync(join(home, `${name}-`));
    mkdirSync(join(folder, '.github'));
    writeFileSync(join(folder, '.github/bench.pub'), KEY.publicPem);
    writeFileSync(
      join(folder, '.github/image-provenance.yml'),
      `version: 1\nrules: [{ images: ['**'], signers: [{ key: .github/bench.pub }] }]\n`,
    );
    putRepository(folder, named, shape);
    return folder;
  };
  const run = (folder: string, ...flags: readonly string[]): Promise<Cost> =>
    measure(process.execPath, [COMMAND, 'scan', ...flags], { PATH: process.env['PATH'] ?? '', HOME: home }, folder);
  const [small, large] = [repository('small', images, SMALL), repository('large', images, LARGE)];
  await note('scan --list', '30 files, 8 references', registry, () => run(small, '--list', '--json'));
  await note('scan --list', '50,000 files, 2,000 references', registry, () => run(large, '--list', '--json'));
  for (const count of [10, 100]) {
    const shape = { dockerfiles: count, deployments: count, composeFiles: 0, settings: 0, others: 0 };
    const folder = repository(`of-${count}`, images.slice(0, count), shape);
    await note('scan', `${count} images at ${4 * count} places`, registry, () => verify(folder), runs);
  }
  await note('scan', '500 images at 2,000 places in 50,000 files', registry, () => verify(large), 1);
  await registry.close();

  async function verify(folder: string): Promise<Cost> {
    const before = registry.requests.length;
    const cost = await run(folder, '--insecure-ignore-tlog', '--json');
    const seen = registry.requests.slice(before).flatMap(({ url }) => (url.endsWith('/manifests/latest') ? url : []));
    if (seen.length !== new Set(seen).size) {
      throw new Error(`of ${seen.length} requests for tags, ${new Set(seen).size} are for different ones`);
    }
    return cost;
  }
}

const sections: Readonly<Record<string, () => Promise<void>>> = {
  start: startUp,
  peer: () => comparePeer(peer),
  many,
  large,
  grow,
  scan,
};
const peer = findCosign();
try {
  for (const [name, run] of Object.entries(sections)) {
    if (values.only === '' || values.only === name) {
      await run();
    }
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
console.log(
  values.json
    ? JSON.stringify({ node: process.version, cosign: peer?.version ?? null, rows }, undefined, 2)
    : renderRows(rows, peer?.version),
);
