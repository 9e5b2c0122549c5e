import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ImageRequest } from '../../src/core/policy/request.ts';
import { TrustError } from '../../src/errors.ts';
import { resultOf, type ImageOutcome } from '../../src/outcome.ts';
import { IN_WORKFLOW } from '../../src/report/advice/hints.ts';
import { verifyImages, type Progress, type VerifyImagesOptions } from '../../src/run/verify-images.ts';
import { putImage } from '../../scripts/bench/images.ts';
import { failure, startRegistry, type TestRegistry } from '../support/registry.ts';
import { folderOf, keySession, requestFor, SIGNER } from './images.ts';

let registry: TestRegistry;
let folder: string;

beforeEach(async () => {
  registry = await startRegistry();
  folder = mkdtempSync(join(tmpdir(), 'verify-images-'));
});

afterEach(async () => {
  await registry.close();
  rmSync(folder, { recursive: true });
});

function run(
  images: readonly ImageRequest[],
  options: Partial<VerifyImagesOptions> = {},
  concurrency = 4,
): Promise<readonly ImageOutcome[]> {
  return verifyImages(
    {
      images,
      concurrency,
      platform: { kind: 'all' },
      gates: [],
      dependencySnapshot: false,
      requestUnderHead: undefined,
      signerOf: () => undefined,
    },
    {
      session: keySession(),
      rootsOf: () => keySession().roots,
      audience: IN_WORKFLOW,
      discoverSigners: () => Promise.reject(new Error('no signers are looked up here')),
      folder,
      canceled: new AbortController().signal,
      report: () => undefined,
      ...options,
    },
  );
}

const codeOf = (outcome: ImageOutcome): string => (outcome.kind === 'failed' ? outcome.error.code : resultOf(outcome));

test('outcomes are in the order of the requests, and each is reported when it is done', async () => {
  const names = Array.from({ length: 3 }, (_, at) => putImage(registry, `demo/n${at}`));
  const requests = [...names, `${registry.host}/demo/nothing`].map((name) => requestFor(name));
  const reported: Progress[] = [];
  const sizes: number[] = [];
  const outcomes = await run(requests, {
    report: (progress) => {
      reported.push(progress);
      sizes.push(progress.done.size);
    },
  });
  expect(outcomes.map(codeOf)).toEqual(['verified', 'verified', 'verified', 'not-found']);
  expect(outcomes.map(({ request }) => request.requested)).toEqual(requests.map(({ requested }) => requested));
  expect(new Set(reported.map(({ outcome }) => outcome))).toEqual(new Set(outcomes));
  expect([sizes, reported[0]?.total]).toEqual([[1, 2, 3, 4], 4]);
});

test('an image that fails while its files are written fails alone, with its subject', async () => {
  const [bad, good] = [putImage(registry, 'demo/bad'), putImage(registry, 'demo/good')];
  // where the folder of the one would be
  writeFileSync(folderOf(folder, registry, 'demo/bad'), '');
  const outcomes = await run([requestFor(bad), requestFor(good)]);
  expect(outcomes.map(codeOf)).toEqual(['output', 'verified']);
  expect(outcomes.map(({ subject }) => subject?.kind)).toEqual(['index', 'index']);
});

test('signers that are looked up are those of the request', async () => {
  const request = requestFor(putImage(registry, 'demo/app'), {
    discoversSigners: true,
    signer: { kind: 'keys', keys: [] },
  });
  const [outcome] = await run([request], { discoverSigners: () => Promise.resolve(SIGNER) });
  expect([outcome?.kind, outcome?.request.signer]).toEqual(['checked', SIGNER]);
});

test('when the run is canceled nothing is waited for, and no further image is begun', async () => {
  const requests = Array.from({ length: 4 }, (_, at) => requestFor(putImage(registry, `demo/n${at}`)));
  const controller = new AbortController();
  registry.options = {
    hold: ({ url }) => {
      if (!url.includes('/n1/')) {
        return Promise.resolve();
      }
      controller.abort();
      return new Promise(() => undefined);
    },
  };
  const reported: string[] = [];
  const report = ({ outcome }: Progress): void => void reported.push(outcome.request.requested);
  const outcomes = await run(requests, { canceled: controller.signal, report }, 1);
  expect(outcomes.map(codeOf)).toEqual(['verified', 'timeout', 'timeout', 'timeout']);
  expect(reported).toEqual([requests[0]?.requested]);
  expect(registry.requests.filter(({ url }) => /n[23]/.test(url))).toEqual([]);
});

test('a run that was canceled before it began checks nothing', async () => {
  const outcomes = await run([requestFor(putImage(registry, 'demo/app'))], { canceled: AbortSignal.abort() });
  expect(outcomes.map(codeOf)).toEqual(['timeout']);
  expect(registry.requests).toEqual([]);
});

test('a trusted root that is unavailable ends the run', async () => {
  const request = requestFor(putImage(registry, 'demo/app'), {
    discoversSigners: true,
  });
  const discoverSigners = (): Promise<never> => Promise.reject(new TrustError('unavailable', { topic: 'trust' }));
  await expect(run([request], { discoverSigners })).rejects.toThrow(TrustError);
});

test('a registry that refuses is a failure of the image with its code', async () => {
  const request = requestFor(putImage(registry, 'demo/app'));
  registry.options = { intercept: () => failure(403, 'DENIED', 'no') };
  expect((await run([request])).map(codeOf)).toEqual(['forbidden']);
});
