import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runAction, type ActionResult } from '../support/action.ts';
import { startArtifactService, type ArtifactService } from '../support/artifact-service.ts';
import { RELEASE_IDENTITY } from '../support/evidence.ts';
import { FIXTURES } from '../support/layout.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';

const LAYOUTS = ['legacy', 'bundles-rekor2', 'unsigned'];
const RANDOM = '[0-9a-f]{8}';
const Listed = z.array(z.object({ name: z.string(), id: z.string(), url: z.string() }));

let registry: TestRegistry;

beforeAll(async () => {
  registry = await startRegistry();
  for (const layout of LAYOUTS) {
    registry.add(`demo/${layout}`, join(FIXTURES, 'layouts', layout));
  }
});

afterAll(() => registry.close());

const image = (layout: string): string => `${registry.host}/demo/${layout}`;
const both = (): string => `${image('legacy')}\n${image('bundles-rekor2')}`;
const warningsOf = ({ stdout }: ActionResult): readonly string[] => stdout.match(/^::warning.*$/gm) ?? [];
const noticesOf = ({ stdout }: ActionResult): readonly string[] => stdout.match(/^::notice.*$/gm) ?? [];
const artifactsOf = ({ outputs }: ActionResult) => Listed.parse(JSON.parse(outputs['artifacts'] ?? '[]'));

function run(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>): Promise<ActionResult> {
  return runAction(
    {
      'trusted-root': join(FIXTURES, 'trusted_root.json'),
      'certificate-identity': RELEASE_IDENTITY,
      cache: 'false',
      image: both(),
      ...inputs,
    },
    { env },
  );
}

/** A run with a service of its own. */
async function runWith(
  inputs: Readonly<Record<string, string>>,
  issueOf: Parameters<typeof startArtifactService>[0] = () => undefined,
  env: Readonly<Record<string, string>> = {},
): Promise<{ result: ActionResult; service: ArtifactService }> {
  const service = await startArtifactService(issueOf);
  try {
    return { result: await run(inputs, { ...service.env, ...env }), service };
  } finally {
    await service.close();
  }
}

/** The files of a zip archive, by the headers before them, which carry sizes afterwards where they are streamed. */
function unzip(archive: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06'));
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const lengths = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const name = archive.toString('utf8', at + 46, at + 46 + (lengths[0] ?? 0));
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    files.set(name, archive.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed));
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return files;
}

describe.concurrent('artifacts', { timeout: 60_000 }, () => {
  test('single: one with all files, and its id and page', async () => {
    const { result, service } = await runWith({});
    expect(result.code, result.stdout).toBe(0);
    const [artifact, ...others] = [...service.artifacts.values()];
    expect(others).toEqual([]);
    expect(artifact?.isFinal).toBe(true);
    expect(artifact?.days).toBeUndefined();
    expect(unzip(artifact?.bytes ?? Buffer.from(''))).toEqual(new Map([...result.files].sort()));
    expect(artifact?.name).toMatch(new RegExp(`^image-provenance-legacy-[0-9a-f]{12}-${RANDOM}$`));
    const url = 'https://github.com/acme/api/actions/runs/1/artifacts/1';
    expect(result.outputs).toMatchObject({ 'artifact-id': '1', 'artifact-url': url });
    expect(artifactsOf(result)).toEqual([{ name: artifact?.name, id: '1', url }]);
    expect([...service.tokens]).toEqual(['service Bearer']);
    expect(warningsOf(result)).toEqual([]);
  });

  test('per-image: one for each image, and one for report and summary', async () => {
    const { result, service } = await runWith({ artifact: 'per-image', 'retention-days': '7' });
    expect(result.code, result.stdout).toBe(0);
    const artifacts = artifactsOf(result);
    expect(artifacts.map(({ name }) => name)).toEqual([
      expect.stringMatching(new RegExp(`^image-provenance-legacy-[0-9a-f]{12}-${RANDOM}$`)),
      expect.stringMatching(new RegExp(`^image-provenance-bundles-rekor2-[0-9a-f]{12}-${RANDOM}$`)),
      expect.stringMatching(new RegExp(`^image-provenance-report-${RANDOM}$`)),
    ]);
    expect(result.outputs['artifact-id']).toBe(artifacts[0]?.id);
    const stored = artifacts.map(({ name }) => unzip(service.artifacts.get(name)?.bytes ?? Buffer.from('')));
    expect(
      stored.map((files) => new Set([...files.keys()].map((path) => path.split('/')[0]))).map((set) => set.size),
    ).toEqual([1, 1, 2]);
    expect(new Map(stored.flatMap((files) => [...files]))).toEqual(result.files);
    expect([...service.artifacts.values()].map(({ days }) => days)).toEqual([7, 7, 7]);
  });

  test('per-file: each as it is, under a name that says what it is', async () => {
    const { result, service } = await runWith({ artifact: 'per-file', 'artifact-name': 'nightly' });
    expect(result.code, result.stdout).toBe(0);
    const names = [...result.files.keys()].map((path) => `nightly-${path.replaceAll('/', '-')}`);
    expect([...service.artifacts.keys()].sort()).toEqual(names.sort());
    for (const [path, bytes] of result.files) {
      const artifact = service.artifacts.get(`nightly-${path.replaceAll('/', '-')}`);
      expect(artifact).toMatchObject({ bytes, isFinal: true });
      expect(artifact?.mimeType).toBe(path.endsWith('.json') ? 'application/json' : 'text/markdown');
    }
    expect(artifactsOf(result)).toHaveLength(result.files.size);
  });

  test('an image that is not verified has no files: report and summary are uploaded', async () => {
    const { result } = await runWith({ image: image('unsigned'), artifact: 'per-image' });
    expect(result.code).toBe(1);
    expect(artifactsOf(result).map(({ name }) => name)).toEqual([expect.stringMatching(/^image-provenance-report-/)]);
  });

  test('retention-days beyond what the repository allows: one warning', async () => {
    const inputs = { artifact: 'per-image', 'retention-days': '90' };
    const { result, service } = await runWith(inputs, undefined, { GITHUB_RETENTION_DAYS: '30' });
    expect(warningsOf(result)).toEqual([expect.stringContaining('30')]);
    expect([...service.artifacts.values()].map(({ days }) => days)).toEqual([30, 30, 30]);
  });

  test('some are refused: the others are there, and one warning has the reason', async () => {
    const issue = { status: 403, message: 'E_QUOTA' };
    const { result } = await runWith({ artifact: 'per-image' }, (method, name) =>
      method === 'CreateArtifact' && !name.includes('bundles') ? issue : undefined,
    );
    expect([result.code, result.outputs['verified']]).toEqual([0, 'true']);
    expect(warningsOf(result)).toEqual([expect.stringMatching(/image-provenance-legacy-.*403.*E_QUOTA/)]);
    expect(artifactsOf(result).map(({ name }) => name)).toEqual([expect.stringContaining('bundles-rekor2')]);
    expect(result.outputs['artifact-id']).toBe(artifactsOf(result)[0]?.id);
  });

  test('a name that is taken: a warning that says so', async () => {
    const service = await startArtifactService();
    try {
      const results = [
        await run({ 'artifact-name': 'mine' }, service.env),
        await run({ 'artifact-name': 'mine' }, service.env),
      ];
      expect(results.map(({ code }) => code)).toEqual([0, 0]);
      expect(results.map((result) => warningsOf(result).length)).toEqual([0, 1]);
    } finally {
      await service.close();
    }
  });

  test('storage that hangs: given up once, however many files there are, and the process ends', async () => {
    const { result, service } = await runWith({ artifact: 'per-file' }, (method) =>
      method === 'upload' ? 'hang' : undefined,
    );
    expect([result.code, result.outputs['verified']]).toEqual([0, 'true']);
    expect(warningsOf(result)).toEqual([expect.stringContaining('10 s')]);
    expect(service.calls.filter((call) => call === 'CreateArtifact')).toHaveLength(4);
    expect(result.outputs['artifacts']).toBeUndefined();
  });
});

describe.concurrent('no artifact service', () => {
  test('one that cannot be reached: reported before anything is sent', async () => {
    const service = await startArtifactService();
    await service.close();
    const result = await run({}, service.env);
    expect([result.code, result.outputs['verified']]).toEqual([0, 'true']);
    expect(warningsOf(result)).toEqual([expect.stringMatching(/127\.0\.0\.1:\d+.*ECONNREFUSED/)]);
    expect(result.stdout).not.toContain('Attempt 1 of');
  });

  test('a host that is not there: reported at once, the client would try for half a minute', async () => {
    const service = await startArtifactService();
    await service.close();
    const result = await run({}, { ...service.env, ACTIONS_RESULTS_URL: 'https://results.invalid/' });
    expect(warningsOf(result)).toEqual([expect.stringContaining('results.invalid')]);
    expect(result.stdout).not.toContain('Attempt 1 of');
  });

  test('GitHub Enterprise Server: a notice, and nothing is requested', async () => {
    const { result, service } = await runWith({}, undefined, { GITHUB_SERVER_URL: 'https://github.acme.example' });
    expect(result.code).toBe(0);
    expect(noticesOf(result)).toHaveLength(1);
    expect(warningsOf(result)).toEqual([]);
    expect(service.calls).toEqual([]);
  });

  test('a URL of the service that is none: a warning', async () => {
    const { result } = await runWith({}, undefined, { ACTIONS_RESULTS_URL: 'results' });
    expect(warningsOf(result)).toEqual([expect.stringContaining('ACTIONS_RESULTS_URL')]);
  });
});
