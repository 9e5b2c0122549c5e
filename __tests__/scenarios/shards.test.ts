import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KEY, putImage } from '../../scripts/bench/images.ts';
import { digestOf } from '../../src/core/image/digest.ts';
import { runAction, type ActionResult } from '../support/action.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { reportSchema } from '../support/report.ts';
import { downloaded, mergeIn, reportOf, runShards } from '../support/shards.ts';

const INPUTS = { key: KEY.publicPem, 'insecure-ignore-tlog': 'true' };
const DEPLOYABLE = ['digest', 'image', 'sbom', 'identity', 'issuer'];

let registry: TestRegistry;
let names: readonly string[];
let shards: readonly ActionResult[];

beforeAll(async () => {
  registry = await startRegistry();
  names = Array.from({ length: 7 }, (_, at) => putImage(registry, `demo/n${at}`));
  shards = await runShards({ ...INPUTS, image: names.join('\n') }, 3);
});

afterAll(async () => {
  await registry.close();
});

/** The report of each shard, by where it is downloaded to. */
function reports(): Record<string, string | Buffer> {
  return downloaded(shards);
}

describe('the shards of a list', () => {
  test('verify each image once, and report which part of what list they are', () => {
    const reported = shards.map(reportOf);
    const checked = reported.flatMap(({ images }) => images.map(({ reference }) => reference));
    expect(checked.toSorted()).toEqual(names.map((name) => `${name}:latest`).toSorted());
    expect(reported.map(({ shard }) => shard)).toEqual([1, 2, 3].map((index) => ({ index, count: 3 })));
    const list = names.map((name) => `${name}:latest\n`).toSorted();
    expect(new Set(reported.map((report) => report.list))).toEqual(new Set([digestOf(Buffer.from(list.join('')))]));
    expect(new Set(reported.map(({ inputs }) => inputs)).size).toBe(1);
  });

  test('have outputs for what they verified, and none to deploy by', () => {
    for (const { code, outputs, report } of shards) {
      expect(code).toBe(0);
      expect(outputs).toMatchObject({ verified: 'true' });
      expect(DEPLOYABLE.map((name) => outputs[name])).toEqual(['', '', '', '', '']);
      expect(JSON.parse(outputs['images'] ?? '')).toHaveLength(reportSchema.parse(report).images.length);
    }
  });

  test('a complete run reports the same digests', async () => {
    const whole = reportOf(await runAction({ ...INPUTS, image: names.join('\n'), artifact: 'none' }));
    const [first] = shards.map(reportOf);
    expect(whole).not.toHaveProperty('shard');
    expect({ list: whole.list, inputs: whole.inputs }).toEqual({ list: first?.list, inputs: first?.inputs });
  });

  test('one that no image falls to requests nothing, fails nothing, and has verified nothing', async () => {
    const seen = registry.requests.length;
    const [, empty] = await runShards({ ...INPUTS, image: names[0] ?? '' }, 2);
    expect(empty).toMatchObject({ code: 0, outputs: { verified: 'false', images: '[]', digest: '', image: '' } });
    expect(reportSchema.parse(empty?.report)).toMatchObject({ shard: { index: 2, count: 2 }, error: null, images: [] });
    expect(registry.requests.slice(seen).every(({ url }) => url.includes('demo/n0'))).toBe(true);
  });

  test('without a list a shard is an invalid input, and the report has which', async () => {
    const hasIssues = await runAction({ ...INPUTS, shard: '2/3', artifact: 'none' });
    expect(hasIssues.code).toBe(1);
    expect(reportOf(hasIssues)).toMatchObject({ shard: { index: 2, count: 3 }, list: null, inputs: null });
  });
});

describe('a merge', () => {
  test('of all shards that are verified is one report, one summary and nothing to deploy by', async () => {
    const merged = await mergeIn(reports());
    expect(merged.code).toBe(0);
    expect(merged.outputs).toMatchObject({ verified: 'true', images: '[]', files: '[]' });
    expect(DEPLOYABLE.map((name) => merged.outputs[name])).toEqual(['', '', '', '', '']);
    const reported = shards.map(reportOf);
    const report = reportOf(merged);
    expect(report.images).toEqual(reported.flatMap(({ images }) => images));
    expect(report).toMatchObject({
      verified: true,
      enforce: true,
      list: reported[0]?.list,
      inputs: reported[0]?.inputs,
    });
    expect(report.insecure).toEqual(['insecure-ignore-tlog']);
    expect(report.merged?.shards.map(({ index, report: path, images }) => [index, path, images])).toEqual(
      reported.map(({ images }, at) => [at + 1, `shard-${at + 1}/report.json`, images.length]),
    );
    expect(merged.summary).toBe(merged.files.get('summary.md')?.toString());
    expect(merged.summary).toContain('insecure-ignore-tlog');
    expect(merged.files.get('report.json')?.toString()).toBe(`${JSON.stringify(merged.report, null, 2)}\n`);
  });

  test('its report names the images of a later run', async () => {
    const { files } = await mergeIn(reports());
    const again = await runAction(
      { ...INPUTS, 'image-file': 'report.json', artifact: 'none' },
      { workspace: { 'report.json': files.get('report.json') ?? '' } },
    );
    expect(again.code).toBe(0);
    expect(reportOf(again)).toMatchObject({ list: shards.map(reportOf)[0]?.list });
  });

  test('with an image that is not verified, and one that is not there', async () => {
    const missing = `${registry.host}/demo/missing`;
    const unsigned = `${registry.host}/demo/unsigned`;
    putImage(registry, 'demo/unsigned');
    const image = [...names, unsigned].join('\n');
    const other = { ...INPUTS, image, 'signed-name': names[0] ?? '' };
    const failing = await runShards(other, 3);
    const enforced = await mergeIn(downloaded(failing));
    expect(enforced.code).toBe(1);
    expect(enforced.outputs['verified']).toBe('false');
    const unverified = reportOf(enforced).images.filter(({ verified }) => !verified);
    expect(unverified.map(({ requirements }) => requirements[0]?.code)).toEqual(unverified.map(() => 'wrong-name'));
    expect(unverified.length).toBeGreaterThan(1);
    expect(enforced.stdout.match(/^::error /gm)).toHaveLength(unverified.length);
    expect(enforced.summary).toContain('wrong-name');

    const audit = await runShards({ ...other, enforce: 'false' }, 3);
    expect(audit.map(({ code }) => code)).toEqual([0, 0, 0]);
    const tolerated = await mergeIn(downloaded(audit), { enforce: 'false' });
    expect(tolerated).toMatchObject({ code: 0, outputs: { verified: 'false' } });
    expect(tolerated.stdout.match(/^::warning /gm)).toHaveLength(unverified.length);
    expect(tolerated.stdout).not.toContain('::error');

    const unknown = await runShards({ ...INPUTS, image: `${names[0] ?? ''}\n${missing}`, enforce: 'false' }, 2);
    const unchecked = await mergeIn(downloaded(unknown), { enforce: 'false' });
    expect(unchecked.code).toBe(1);
    expect(
      reportOf(unchecked)
        .images.map(({ error }) => error?.code ?? 'none')
        .toSorted(),
    ).toEqual(['none', 'not-found']);
    expect(unchecked.stdout.match(/^::error /gm)).toHaveLength(1);
  });

  test('takes empty shards', async () => {
    const few = await runShards({ ...INPUTS, image: names.slice(0, 2).join('\n') }, 4);
    expect(await mergeIn(downloaded(few))).toMatchObject({ code: 0, outputs: { verified: 'true' } });
  });
});
