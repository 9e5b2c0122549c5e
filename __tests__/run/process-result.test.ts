import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PackageUrls } from '../../src/attestation/package-urls.ts';
import type { ImageRequest } from '../../src/core/policy/request.ts';
import type { CheckedResult } from '../../src/core/result.ts';
import type { Session } from '../../src/core/session.ts';
import { verifyImage } from '../../src/core/verify-image.ts';
import { IN_WORKFLOW } from '../../src/report/advice/hints.ts';
import { Comparer } from '../../src/run/comparer.ts';
import { ResultProcessor, type ProcessOptions } from '../../src/run/process-result.ts';
import { KEY, putImage } from '../../scripts/bench/images.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { SignedRepository, statementAbout } from '../support/signed-image.ts';
import { folderOf, keySession, latestOf, requestFor } from './images.ts';

let registry: TestRegistry;
let folder: string;

beforeEach(async () => {
  registry = await startRegistry();
  folder = mkdtempSync(join(tmpdir(), 'process-result-'));
});

afterEach(async () => {
  await registry.close();
  rmSync(folder, { recursive: true });
});

async function check(session: Session, request: ImageRequest): Promise<CheckedResult> {
  const { reference, signer, requirements } = request;
  const result = await verifyImage(reference, { session, signer, requirements, shareKey: '' });
  if (result.kind === 'failed') {
    throw result.error;
  }
  return result;
}

/** Whether the bytes of its attestations are gone. */
function isReleased({ findings }: CheckedResult): boolean {
  const attestations = findings.flatMap((finding) =>
    finding.kind === 'verified' && finding.evidence.kind === 'attestation' ? [finding.evidence] : [],
  );
  expect(attestations.length).toBeGreaterThan(0);
  return attestations.every((attestation) => {
    try {
      return attestation.predicate.length === 0;
    } catch {
      return true;
    }
  });
}

function processorOf(changes: Partial<ProcessOptions> = {}): ResultProcessor {
  const comparer = (): Promise<never> => Promise.reject(new Error('nothing is compared here'));
  return new ResultProcessor({ folder, packageUrls: undefined, comparer, ...changes });
}

const filesIn = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

describe('a result', () => {
  test('has facts and files, and is released', async () => {
    const request = requestFor(putImage(registry, 'demo/app'));
    const result = await check(keySession(), request);
    const { facts, files, packageUrls, comparison } = await processorOf().process(result, request);
    expect([...facts.values()].map(({ kind }) => kind)).toEqual(['spdx']);
    expect([...files.values()].flat()).toHaveLength(1);
    expect(filesIn(folder)).toHaveLength(1);
    expect([packageUrls.size, comparison]).toEqual([0, undefined]);
    expect(isReleased(result)).toBe(true);
  });

  test('that two names share is processed once, and released after both', async () => {
    const name = putImage(registry, 'demo/app');
    registry.tag('demo/app', '1', latestOf(registry, 'demo/app'));
    const session = keySession();
    const first = requestFor(name);
    const second = { ...first, ...requestFor(`${name}:1`, { requirements: first.requirements }) };
    const [one, two] = [await check(session, first), await check(session, second)];
    expect(one.findings).toBe(two.findings);
    const processor = processorOf();
    const processed = await processor.process(one, first);
    expect(isReleased(one)).toBe(false);
    expect(await processor.process(two, second)).toBe(processed);
    expect(isReleased(two)).toBe(true);
  });

  test('whose files cannot be written fails with a code, is released, and is not what another one gets', async () => {
    const request = requestFor(putImage(registry, 'demo/app'));
    const session = keySession();
    const [one, two] = [await check(session, request), await check(session, request)];
    const blocked = folderOf(folder, registry, 'demo/app');
    writeFileSync(blocked, '');
    const processor = processorOf();
    await expect(processor.process(one, request)).rejects.toMatchObject({ code: 'output' });
    rmSync(blocked);
    expect([...(await processor.process(two, request)).files.values()].flat()).toHaveLength(1);
    expect(isReleased(two)).toBe(true);
  });

  test('has package URLs where they are to be submitted', async () => {
    const request = requestFor(putImage(registry, 'demo/app'));
    const processor = processorOf({ packageUrls: new PackageUrls() });
    const { packageUrls } = await processor.process(await check(keySession(), request), request);
    expect([...packageUrls.values()].map(({ kind }) => kind)).toEqual(['packed']);
  });
});

test('an SBOM in a JSON string is written as signed and, beside it, as the document', async () => {
  const repository = new SignedRepository(registry, 'demo/app', KEY);
  const image = repository.putImage({ tag: 'latest' });
  const document = JSON.stringify({ spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', packages: [{ name: 'a' }] });
  const statement = statementAbout(image.digest, { predicate: document });
  repository.attach(image.digest, '.att', [repository.attestationLayer(statement)]);
  repository.sign(image.digest);
  const request = requestFor(repository.name);
  const { facts, files, derivedFiles } = await processorOf().process(await check(keySession(), request), request);
  expect([...facts.values()]).toMatchObject([{ kind: 'spdx', derived: 'unwrapped', packages: { count: 1 } }]);
  const [signed = '', derived = ''] = [files, derivedFiles].flatMap((each) => [...(each?.values() ?? [])].flat());
  expect([signed, derived].map((path) => path.split('/').at(-1))).toEqual([
    expect.stringMatching(/^attestation-[0-9a-f]{8}\.json$/),
    'sbom.spdx.json',
  ]);
  expect(readFileSync(join(folder, signed), 'utf8')).toBe(JSON.stringify(document));
  expect(readFileSync(join(folder, derived), 'utf8')).toBe(document);
});

describe('a result with a baseline', () => {
  const GATES = [{ kind: 'user', requested: 'user' }] as const;

  const compare = async (baseline: ImageRequest['baseline'], name: string, session = keySession()) => {
    const request = requestFor(name, { baseline });
    const result = await check(session, request);
    const before = registry.requests.length;
    const comparer = (): Promise<Comparer> =>
      Promise.resolve(
        new Comparer({
          session,
          platform: { kind: 'all' },
          gates: GATES,
          audience: IN_WORKFLOW,
          rootsOf: () => session.roots,
          signerOf: () => undefined,
        }),
      );
    const { comparison } = await processorOf({ comparer }).process(result, request);
    expect(isReleased(result)).toBe(true);
    return { comparison, requested: registry.requests.slice(before).map(({ url }) => url) };
  };

  test('of its own digest verifies and requests nothing', async () => {
    const name = putImage(registry, 'demo/app');
    const requested = `${name}@${latestOf(registry, 'demo/app')}`;
    const { reference } = requestFor(requested);
    const { comparison, requested: urls } = await compare({ kind: 'image', requested, reference }, name);
    expect([comparison?.kind, urls]).toEqual(['unchanged', []]);
    expect(comparison).not.toHaveProperty('reason');
  });

  test('whose tag is of its own digest is resolved, and no evidence of it is read', async () => {
    const name = putImage(registry, 'demo/app');
    registry.tag('demo/app', 'before', latestOf(registry, 'demo/app'));
    const { requested, reference } = requestFor(`${name}:before`);
    const { comparison, requested: urls } = await compare({ kind: 'image', requested, reference }, name);
    expect(comparison).toMatchObject({ kind: 'unchanged', gates: [{ state: 'passed' }] });
    // the tag may have been moved to this digest
    expect(comparison).toHaveProperty('reason');
    expect(urls.filter((url) => /referrers|\.sig|\.att/.test(url))).toEqual([]);
    expect(urls).toContain('/v2/demo/app/manifests/before');
  });

  test('that is another verified image is compared', async () => {
    const name = putImage(registry, 'demo/app');
    registry.tag('demo/app', 'before', latestOf(registry, 'demo/app'));
    putImage(registry, 'demo/app', { sbom: 2000 });
    const { requested, reference } = requestFor(`${name}:before`);
    const { comparison } = await compare({ kind: 'image', requested, reference }, name);
    expect(comparison).toMatchObject({ kind: 'changed', omitted: 0 });
  });

  test('that is not there leaves the gates unanswered', async () => {
    const name = putImage(registry, 'demo/app');
    const { requested, reference } = requestFor(`${name}:gone`);
    const { comparison } = await compare({ kind: 'image', requested, reference }, name);
    expect(comparison).toMatchObject({ kind: 'not-compared', gates: [{ gate: 'user', state: 'unanswered' }] });
  });

  test('that is there and not signed is not compared', async () => {
    const name = putImage(registry, 'demo/app');
    const { body = '' } = registry.read('/v2/demo/app/manifests/latest');
    registry.putManifest('demo/app', Buffer.from(`${String(body)} `), {
      mediaType: 'application/vnd.oci.image.index.v1+json',
      tag: 'before',
    });
    const { requested, reference } = requestFor(`${name}:before`);
    const { comparison } = await compare({ kind: 'image', requested, reference }, name);
    expect(comparison?.kind).toBe('not-compared');
  });

  test.each<[ImageRequest['baseline'], object]>([
    [
      { kind: 'none', reason: 'It is the first.' },
      { kind: 'no-baseline', gates: [{ state: 'passed' }] },
    ],
    [
      { kind: 'unavailable', reason: 'HTTP 403.', hint: 'Allow it.' },
      { kind: 'not-compared', with: undefined, gates: [{ state: 'unanswered', changes: ['HTTP 403.'] }] },
    ],
  ])('that is no image requests nothing: $kind', async (baseline, expected) => {
    const name = putImage(registry, 'demo/app');
    const { comparison, requested } = await compare(baseline, name);
    expect(comparison).toMatchObject(expected);
    expect(requested).toEqual([]);
  });
});
