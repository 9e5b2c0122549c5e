import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAction, type ActionResult } from '../support/action.ts';
import { RELEASE_IDENTITY } from '../support/evidence.ts';
import { FIXTURES, loadLayout } from '../support/layout.ts';
import { always, indexReply, LyingRegistry, PLACES, type Lie } from '../support/lies.ts';
import { failure } from '../support/registry.ts';
import { reportSchema, type Report } from '../support/report.ts';

const SIGNER = {
  'trusted-root': join(FIXTURES, 'trusted_root.json'),
  'certificate-identity': RELEASE_IDENTITY,
  artifact: 'none',
};
const REFUSED = failure(403, 'DENIED', 'no');

let liar: LyingRegistry;

beforeAll(async () => {
  liar = await LyingRegistry.start();
});

afterAll(() => liar.registry.close());

async function run(
  title: string,
  layout: string,
  lie: Lie,
  inputs: Readonly<Record<string, string>> = {},
): Promise<{ result: ActionResult; image: Report['images'][number] | undefined }> {
  const path = liar.serve(title, layout, lie);
  const result = await runAction({ ...SIGNER, image: `${liar.registry.host}/${path}`, ...inputs });
  return { result, image: reportSchema.parse(result.report).images[0] };
}

describe.concurrent('a location of evidence that fails', { timeout: 60_000 }, () => {
  test.each<[string, string, Lie, string]>([
    ['referrers refused', 'legacy', { at: PLACES.referrers, reply: always(REFUSED) }, 'forbidden'],
    ['a referrers tag refused', 'legacy', { at: /sha256-\w+$/, reply: always(REFUSED) }, 'forbidden'],
    ['a tag refused beside bundles', 'bundles-rekor1', { at: PLACES.sig, reply: always(REFUSED) }, 'forbidden'],
    ['referrers that hang', 'legacy', { at: PLACES.referrers, reply: always({ silent: true }) }, 'timeout'],
    [
      'referrers without end',
      'legacy',
      { at: PLACES.referrers, reply: ({ url }) => indexReply('{"manifests":[]}', { link: `<${url}>; rel="next"` }) },
      'too-large',
    ],
  ])('%s: what verified elsewhere is enough, with a warning', async (title, layout, lie, code) => {
    const { result, image } = await run(title, layout, lie, { timeout: code === 'timeout' ? '9s' : '1m' });
    expect(image?.verified, result.stdout).toBe(true);
    expect(new Set(image?.failedLocations?.map((each) => each.code))).toEqual(new Set([code]));
    const message = image?.failedLocations?.[0]?.message ?? '';
    expect(
      result.stdout.split('\n').filter((line) => line.startsWith('::warning') && line.includes(message)),
    ).toHaveLength(1);
    expect(result.summary).toContain(message.slice(0, 20));
  });

  test.each<[string, string, Lie, string]>([
    ['by another signer, referrers refused', 'single', { at: PLACES.referrers, reply: always(REFUSED) }, 'forbidden'],
    ['signatures refused', 'legacy', { at: PLACES.sig, reply: always(REFUSED) }, 'forbidden'],
    ['signatures that hang', 'legacy', { at: PLACES.sig, reply: always({ silent: true }) }, 'timeout'],
  ])("%s: where it is not enough it is the image's error", async (title, layout, lie, code) => {
    const signer = layout === 'single' ? { 'certificate-identity': `${RELEASE_IDENTITY}-other` } : {};
    const { result, image } = await run(`error ${title}`, layout, lie, { ...signer, timeout: '6s' });
    expect(image?.error?.code).toBe(code);
    expect(result.stdout + result.summary).not.toMatch(/nothing is signed|not signed|unsigned/i);
    expect(result.code).toBe(1);
  });

  test('"all" of a part is not all', async () => {
    const lie = { at: PLACES.referrers, reply: always(REFUSED) };
    const { image } = await run('all', 'legacy', lie, { 'predicate-type': 'all' });
    expect(image?.error?.code).toBe('forbidden');
  });

  test('no gate passes, of the image or of its baseline', async () => {
    const gates = { 'fail-on-change': 'signer\npackage-added' };
    const digestOf = (layout: string): string =>
      loadLayout(join(FIXTURES, 'layouts', layout)).manifests.find(({ tag }) => tag === 'latest')?.digest ?? '';
    const [failing, other] = [digestOf('legacy'), digestOf('rebuilt')];
    const path = liar.serve('gates', 'legacy', {
      at: PLACES.referrers,
      reply: ({ url }) => (url.includes(failing) ? REFUSED : undefined),
    });
    liar.serve('gates', 'rebuilt');
    const name = `${liar.registry.host}/${path}`;
    const unanswered = async (image: string, baseline: string): Promise<readonly (string | undefined)[]> => {
      const inputs = { ...SIGNER, ...gates, image: `${name}@${image}`, baseline: `${name}@${baseline}` };
      const { code, report, stdout } = await runAction(inputs);
      expect(code, stdout).toBe(1);
      const states = reportSchema.parse(report).images[0]?.gates?.map(({ state }) => state) ?? [];
      expect(states.filter((state) => state === 'passed')).toEqual([]);
      return [...JSON.stringify(report).matchAll(/newer evidence for the (image|baseline) may exist/g)].map(
        ([, of]) => of,
      );
    };
    expect(new Set(await unanswered(failing, failing))).toEqual(new Set(['image']));
    expect(new Set(await unanswered(failing, other))).toEqual(new Set(['image']));
    expect(new Set(await unanswered(other, failing))).toEqual(new Set(['baseline']));
  });
});
