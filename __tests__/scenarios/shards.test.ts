import { linkSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KEY, putImage } from '../../scripts/bench/images.ts';
import { digestOf } from '../../src/image/digest.ts';
import { checkMarkdown } from '../fuzz/markdown.ts';
import { runAction, type ActionResult } from '../support/action.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { reportSchema } from '../support/report.ts';
import { downloaded, inFolder, mergeIn, reportOf, runShard, runShards, tamper } from '../support/shards.ts';

const INPUTS = { key: KEY.publicPem, 'insecure-ignore-tlog': 'true' };
const DEPLOYABLE = ['digest', 'image', 'sbom', 'identity', 'issuer'];

let registry: TestRegistry;
let names: readonly string[];
let shards: readonly ActionResult[];

beforeAll(async () => {
  registry = await startRegistry();
  names = Array.from({ length: 7 }, (_, at) => putImage(registry, `demo/n${String(at)}`));
  shards = await runShards({ ...INPUTS, image: names.join('\n') }, 3);
});

afterAll(async () => {
  await registry.close();
});

/** The report of each shard, by where it is downloaded to. */
function reports(): Record<string, string | Buffer> {
  return downloaded(shards);
}

const SECOND = 'reports/shard-2/report.json';

describe('the shards of a list', () => {
  test('judge each image once, and say which part of what list they are', () => {
    const told = shards.map(reportOf);
    const judged = told.flatMap(({ images }) => images.map(({ reference }) => reference));
    expect(judged.toSorted()).toEqual(names.map((name) => `${name}:latest`).toSorted());
    expect(told.map(({ shard }) => shard)).toEqual([1, 2, 3].map((index) => ({ index, count: 3 })));
    const list = names.map((name) => `${name}:latest\n`).toSorted();
    expect(new Set(told.map((report) => report.list))).toEqual(new Set([digestOf(Buffer.from(list.join('')))]));
    expect(new Set(told.map(({ inputs }) => inputs)).size).toBe(1);
  });

  test('have outputs for what they verified, and none to deploy by', () => {
    for (const { code, outputs, report, summary } of shards) {
      expect(code).toBe(0);
      expect(outputs).toMatchObject({ verified: 'true' });
      expect(DEPLOYABLE.map((name) => outputs[name])).toEqual(['', '', '', '', '']);
      expect(JSON.parse(outputs['images'] ?? '')).toHaveLength(reportSchema.parse(report).images.length);
      expect(summary).toContain('This is shard ');
    }
  });

  test('a whole run tells the same digests', async () => {
    const whole = reportOf(await runAction({ ...INPUTS, image: names.join('\n'), 'upload-artifact': 'false' }));
    const [first] = shards.map(reportOf);
    expect(whole).not.toHaveProperty('shard');
    expect({ list: whole.list, inputs: whole.inputs }).toEqual({ list: first?.list, inputs: first?.inputs });
  });

  test('one that no image falls to asks nothing, fails nothing, and has verified nothing', async () => {
    const seen = registry.requests.length;
    const [, empty] = await runShards({ ...INPUTS, image: names[0] ?? '' }, 2);
    expect(empty).toMatchObject({ code: 0, outputs: { verified: 'false', images: '[]', digest: '', image: '' } });
    expect(empty?.summary).toContain('no image falls to shard 2/2');
    expect(registry.requests.slice(seen).every(({ url }) => url.includes('demo/n0'))).toBe(true);
  });

  test('without a list a shard is a fault, and the report tells which', async () => {
    const faulty = await runAction({ ...INPUTS, shard: '2/3', 'upload-artifact': 'false' });
    expect(faulty.code).toBe(1);
    expect(reportOf(faulty)).toMatchObject({ shard: { index: 2, count: 3 }, list: null, inputs: null });
  });
});

describe('a merge', () => {
  test('of all shards that are verified is one report, one summary and nothing to deploy by', async () => {
    const merged = await mergeIn(reports());
    expect(merged.code).toBe(0);
    expect(merged.outputs).toMatchObject({ verified: 'true', images: '[]', files: '[]' });
    expect(DEPLOYABLE.map((name) => merged.outputs[name])).toEqual(['', '', '', '', '']);
    const told = shards.map(reportOf);
    const report = reportOf(merged);
    expect(report.images).toEqual(told.flatMap(({ images }) => images));
    expect(report).toMatchObject({ verified: true, enforce: true, list: told[0]?.list, inputs: told[0]?.inputs });
    expect(report.insecure).toEqual(['insecure-ignore-tlog']);
    expect(report.merged?.shards.map(({ index, report: path, images }) => [index, path, images])).toEqual(
      told.map(({ images }, at) => [at + 1, `shard-${String(at + 1)}/report.json`, images.length]),
    );
    expect(merged.summary).toContain('## ✅ 7 images verified, as reported by the shards');
    expect(merged.summary).toContain('can forge them');
    expect(merged.summary).toContain('Weakened by `insecure-ignore-tlog`');
    expect(merged.files.get('report.json')?.toString()).toBe(`${JSON.stringify(merged.report, null, 2)}\n`);
  });

  test('its report names the images of a later run', async () => {
    const { files } = await mergeIn(reports());
    const again = await runAction(
      { ...INPUTS, 'image-file': 'report.json', 'upload-artifact': 'false' },
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
    expect(enforced.summary).toContain('images are not verified, as reported by the shards');
    expect(enforced.summary).toContain('signature: wrong-name');
    expect(enforced.stdout).toContain('Not verified%2C as reported by shard ');

    const audit = await runShards({ ...other, enforce: 'false' }, 3);
    expect(audit.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(await mergeIn(downloaded(audit), { enforce: 'false' })).toMatchObject({
      code: 0,
      outputs: { verified: 'false' },
    });

    const unknown = await runShards({ ...INPUTS, image: `${names[0] ?? ''}\n${missing}`, enforce: 'false' }, 2);
    const unjudged = await mergeIn(downloaded(unknown), { enforce: 'false' });
    expect(unjudged.code).toBe(1);
    expect(unjudged.summary).toContain('could not be checked: not-found');
    expect(unjudged.stdout).toContain('Could not be checked%2C as reported by shard ');
  });

  test('takes empty shards', async () => {
    const few = await runShards({ ...INPUTS, image: names.slice(0, 2).join('\n') }, 4);
    expect(await mergeIn(downloaded(few))).toMatchObject({ code: 0, outputs: { verified: 'true' } });
  });
});

describe('a merge is refused', () => {
  async function refused(
    workspace: Readonly<Record<string, string | Buffer>>,
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const merged = await mergeIn({ 'reports/note.txt': '', ...workspace }, inputs);
    expect(merged.code).toBe(1);
    expect(merged.outputs['verified']).toBe('false');
    const { error, images } = reportOf(merged);
    expect(images).toEqual([]);
    expect(error?.code).toBe('config');
    return error?.message ?? '';
  }

  test('without a shard', async () => {
    expect(await refused(downloaded(shards.toSpliced(1, 1)))).toContain('Of 3 shards 2 is missing');
  });

  test('with a shard twice', async () => {
    const message = await refused({ ...reports(), 'reports/again/report.json': reports()[SECOND] ?? '' });
    expect(message).toContain('Shard 2 is there 2 times ("again/report.json", "shard-2/report.json")');
  });

  test('of no report, no folder, a report of an unsharded run, a merged one, and beside images', async () => {
    expect(await refused({})).toContain('There is no report.json');
    expect(await refused({}, { 'merge-reports': 'nowhere' })).toContain('"nowhere" cannot be read: ENOENT');
    expect(await refused({}, { image: 'nginx', key: KEY.publicPem })).toContain('image, key would decide nothing');
    const whole = await runAction({ ...INPUTS, image: names.join('\n'), 'upload-artifact': 'false' });
    expect(await refused({ 'reports/report.json': whole.files.get('report.json') ?? '' })).toContain(
      'is of a run without the input shard',
    );
    const merged = await mergeIn(reports());
    expect(await refused({ ...reports(), 'reports/report.json': merged.files.get('report.json') ?? '' })).toContain(
      'is a merged report itself',
    );
  });

  test('of another list, other inputs, other weakenings, another enforce, another number', async () => {
    const image = names.join('\n');
    const list = await runShard({ ...INPUTS, image: names.slice(1).join('\n') }, '2/3');
    const inputs = await runShard({ ...INPUTS, image, 'predicate-type': 'spdx' }, '2/3');
    const weaker = await runShard({ ...INPUTS, image, 'allow-http': 'a.example' }, '2/3');
    const audit = await runShard({ ...INPUTS, image, enforce: 'false' }, '2/3');
    const four = await runShard({ ...INPUTS, image }, '2/4');
    const instead = (other: ActionResult): Promise<string> =>
      refused({ ...reports(), [SECOND]: other.files.get('report.json') ?? '' });
    expect(await instead(list)).toContain('"shard-2/report.json" has another list of images than');
    expect(await instead(inputs)).toContain('"shard-2/report.json" has other inputs than');
    expect(await instead(weaker)).toContain('"shard-2/report.json" has other weakening inputs than');
    expect(await instead(audit)).toContain('was made with enforce: false, and here it is true');
    expect(await instead(four)).toContain('"shard-2/report.json" has another number of shards than');
  });

  test('with a shard that ended with an error', async () => {
    const faulty = await runShard({ ...INPUTS, image: names.join('\n'), timeout: 'soon' }, '2/3');
    const message = await refused({ ...reports(), [SECOND]: faulty.files.get('report.json') ?? '' });
    expect(message).toContain('Shard 2/3 ("shard-2/report.json") ended with the error "config"');
    expect(message).not.toContain('missing');
  });

  test.each<readonly [string, Parameters<typeof tamper>[1], string]>([
    [
      'another version',
      (report) => {
        report.tool.version = '0.0.1';
      },
      'was made by version "0.0.1"',
    ],
    [
      'an image less',
      (report) => {
        report.images.pop();
      },
      'do not name the whole list',
    ],
    [
      'an image of another name',
      (report) => {
        report.images.forEach((image) => (image.reference = 'nginx:1'));
      },
      'do not name the whole list',
    ],
    [
      'an image that says more than its requirements',
      (report) => {
        report.images.forEach((image) => {
          image.requirements.forEach((each) => (each['met'] = false));
        });
      },
      'it contradicts itself: images[0] has "verified": true',
    ],
    [
      'an image without evidence',
      (report) => {
        report.images.forEach((image) => (image['evidence'] = []));
      },
      'images[0] has a requirement that is met, and no verified evidence',
    ],
    [
      'an image without requirements',
      (report) => {
        report.images.forEach((image) => (image.requirements = []));
      },
      'it contradicts itself: images[0]',
    ],
    [
      'an image without a digest',
      (report) => {
        report.images.forEach((image) => (image['digest'] = null));
      },
      'has no digest',
    ],
    [
      'another verdict',
      (report) => {
        report['verified'] = false;
      },
      'it contradicts itself: "verified" is false',
    ],
    [
      'no list',
      (report) => {
        report['list'] = null;
      },
      'has another list of images',
    ],
    [
      'a shard that there is not',
      (report) => {
        report['shard'] = { index: 4, count: 3 };
      },
      'Shard 4 is none of 3.',
    ],
    [
      'members that are something else',
      (report) => {
        Object.assign(report, { images: 'all' });
      },
      'it.images is not as it should be',
    ],
  ])('with a report that was changed: %s', async (_, change, message) => {
    expect(await refused({ ...reports(), [SECOND]: tamper(reports()[SECOND], change) })).toContain(message);
  });

  test('with images in the report of another shard', async () => {
    const [first, second] = ['reports/shard-1/report.json', SECOND].map((path) => String(reports()[path]));
    const swapped = (report: string | undefined, from: string | undefined): string =>
      tamper(report, (copy) => (copy.images = reportImages(from)));
    const message = await refused({
      ...reports(),
      'reports/shard-1/report.json': swapped(first, second),
      [SECOND]: swapped(second, first),
    });
    expect(message).toContain('Images are in the report of another shard than they fall to');
  });

  test('of JSON that two readers read in two ways, of no JSON, and of a report that is too large', async () => {
    const twice = String(reports()[SECOND]).replace('"verified": true', '"verified": true, "verified": false');
    expect(await refused({ ...reports(), [SECOND]: twice })).toContain('the member "verified" occurs twice');
    expect(await refused({ ...reports(), [SECOND]: 'no' })).toContain('its JSON is refused: not valid JSON');
    const huge = Buffer.alloc(64 * 1024 * 1024 + 1, ' ');
    expect(await refused({ ...reports(), [SECOND]: huge })).toContain('it has 67108865 bytes');
  });

  test('through a link, or of folders without end', async () => {
    await inFolder(reports(), async (folder) => {
      const outside = join(folder, 'reports');
      await inFolder({ 'shard-1/report.json': reports()['reports/shard-1/report.json'] ?? '' }, async (inside) => {
        symlinkSync(join(outside, 'shard-2'), join(inside, 'shard-2'));
        mkdirSync(join(inside, 'shard-3'));
        symlinkSync(join(outside, 'shard-3/report.json'), join(inside, 'shard-3/report.json'));
        const message = await refused({}, { 'merge-reports': inside });
        expect(message).toContain('"shard-3/report.json" is a link');
        expect(message).toContain('Of 3 shards 2, 3 are missing');
      });
      const deep = join(outside, ...'abcdef'.split(''));
      mkdirSync(deep, { recursive: true });
      linkSync(join(outside, 'shard-1/report.json'), join(deep, 'report.json'));
      expect(await refused({}, { 'merge-reports': outside })).toContain('folders more than 5 deep');
    });
  });
});

function reportImages(report: string | undefined): { reference: string; requirements: Record<string, unknown>[] }[] {
  let images: { reference: string; requirements: Record<string, unknown>[] }[] = [];
  tamper(report, (copy) => (images = copy.images));
  return images;
}

test('hostile texts of a report are shown and do nothing', async () => {
  const hostile = '`</details><script>\n::error::x|[a](javascript:b)\u202e ##[warning]';
  const other = await runShards(
    { ...INPUTS, image: names.join('\n'), 'signed-name': names[0] ?? '', enforce: 'false' },
    3,
  );
  const changed = Object.entries(downloaded(other)).map(([path, report]): [string, string] => [
    path.replace('shard-2', '\u202e|`</td>'),
    tamper(report, (copy) => {
      copy.images.forEach((image) => {
        image.requirements.forEach((each) => Object.assign(each, { why: hostile, platform: hostile }));
      });
    }),
  ]);
  const files = Object.fromEntries(changed);
  const merged = await mergeIn(files, { enforce: 'false' });
  expect(merged.code).toBe(0);
  checkMarkdown(merged.summary);
  expect(merged.stdout).not.toMatch(/^::error::x/m);
  expect(merged.stdout).not.toContain('##[warning]');

  const [first = ''] = Object.keys(files);
  files[first] = tamper(files[first], (copy) => (copy.tool.version = hostile));
  const refused = await mergeIn(files, { enforce: 'false' });
  checkMarkdown(refused.summary);
  expect(refused.stdout).not.toMatch(/^::error::x/m);
  expect(reportOf(refused).error?.message).not.toContain('\u202e');
});

test('a shard that was cancelled is merged as one, and the merge fails', async () => {
  const files = { ...reports() };
  files[SECOND] = tamper(files[SECOND], (copy) => {
    copy['cancelled'] = true;
    copy['verified'] = false;
  });
  const merged = await mergeIn(files, {});
  expect(merged).toMatchObject({ code: 1, outputs: { verified: 'false' } });
  expect(reportOf(merged).cancelled).toBe(true);
  expect(merged.summary).toContain('Cancelled before it was done: shard 2');
  expect(merged.stdout).toContain('1 shard cancelled: 2');
});
