import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAction } from '../support/action.ts';
import { RELEASE_IDENTITY } from '../support/evidence.ts';
import { FIXTURES } from '../support/layout.ts';
import { FAILING_IMAGES } from '../support/failing-images.ts';
import { LyingRegistry } from '../support/lies.ts';
import { expectErrorShown, expectNoTrace, imageOf } from '../support/messages.ts';
import { reportSchema } from '../support/report.ts';

const SIGNER = {
  'trusted-root': join(FIXTURES, 'trusted_root.json'),
  'certificate-identity': RELEASE_IDENTITY,
  artifact: 'none',
};
const GOOD = 'errors/good';

let liar: LyingRegistry;

beforeAll(async () => {
  liar = await LyingRegistry.start();
  liar.serve('good', 'legacy');
});

afterAll(async () => {
  await liar.registry.close();
});

describe.concurrent('an image that cannot be checked beside a good one', { timeout: 60_000 }, () => {
  test.each(FAILING_IMAGES)('$title: $code', async (failing) => {
    const { title, code, layout, reference = '', lie, platform, timeout, tries } = failing;
    const path = liar.serve(title, layout, lie);
    const requested = `${liar.registry.host}/${reference.startsWith('errors/') ? reference : `${path}${reference}`}`;
    const result = await runAction({
      ...SIGNER,
      image: `${requested}\n${liar.registry.host}/${GOOD}`,
      ...(platform === undefined ? {} : { platform }),
      ...(timeout === undefined ? {} : { timeout: `${timeout}s` }),
    });

    const report = reportSchema.parse(result.report);
    const image = imageOf(report, requested);
    expect(image?.error?.code, result.stdout).toBe(code);
    expect([image?.verified, image?.requirements, image?.evidence]).toEqual([false, [], []]);
    expect([result.code, result.outputs['verified'], report.verified]).toEqual([1, 'false', false]);
    // the platform that is requested is missing from the good one too
    expect(imageOf(report, `${liar.registry.host}/${GOOD}`)?.verified).toBe(platform === undefined);

    expectErrorShown(result, image?.error?.message, requested);
    expectErrorShown(result, image?.error?.hint, requested);
    expect(result.summary).toContain(requested.split('@')[0]);
    expectNoTrace(result);
    if (tries !== undefined) {
      expect(liar.timesAsked(path)).toBe(tries);
    }
    if (title === '429') {
      expect(image?.error?.limit).toEqual({ limit: 100, remaining: 0, window: 21_600 });
    }
  });
});
