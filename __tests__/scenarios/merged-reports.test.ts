import { linkSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KEY, putImage } from '../../scripts/bench/images.ts';
import { checkMarkdown } from '../fuzz/markdown.ts';
import { runAction, type ActionResult } from '../support/action.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { downloaded, inFolder, mergeIn, reportOf, runShard, runShards, tamper } from '../support/shards.ts';

const INPUTS = { key: KEY.publicPem, 'insecure-ignore-tlog': 'true' };

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

const SECOND = 'reports/shard-2/report.json';

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
    expect(await refused({}, { reports: 'nowhere' })).toContain('"nowhere" cannot be read: ENOENT');
    expect(await refused({}, { image: 'nginx', key: KEY.publicPem })).toMatch(
      /image is no input of merge.*\n.*key is no input of merge/,
    );
    const whole = await runAction({ ...INPUTS, image: names.join('\n'), artifact: 'none' });
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
    const hasIssues = await runShard({ ...INPUTS, image: names.join('\n'), timeout: 'soon' }, '2/3');
    const message = await refused({ ...reports(), [SECOND]: hasIssues.files.get('report.json') ?? '' });
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
        report.images.forEach((image) => {
          image.reference = 'nginx:1';
          image['image'] = String(image['image']).replace(/^[^@]*/, 'docker.io/library/nginx');
        });
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
      'an image to deploy that is another one',
      (report) => {
        report.images.forEach((image) => (image['image'] = `evil.example/x@${String(image['digest'])}`));
      },
      'it contradicts itself: images[0] names another image than was asked for',
    ],
    [
      'an image to deploy that has another digest',
      (report) => {
        report.images.forEach((image) => {
          image['image'] = String(image['image']).replace(/@.*/, `@sha256:${'0'.repeat(64)}`);
        });
      },
      'it contradicts itself: images[0] names another image than was asked for',
    ],
    [
      'an image that was asked for by another digest',
      (report) => {
        report.images.forEach((image) => (image.reference += `@sha256:${'0'.repeat(64)}`));
      },
      'it contradicts itself: images[0] was asked for by another digest than it has',
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
        const message = await refused({}, { reports: inside });
        expect(message).toContain('"shard-3/report.json" is a link');
        expect(message).toContain('Of 3 shards 2, 3 are missing');
      });
      const deep = join(outside, ...'abcdef'.split(''));
      mkdirSync(deep, { recursive: true });
      linkSync(join(outside, 'shard-1/report.json'), join(deep, 'report.json'));
      expect(await refused({}, { reports: outside })).toContain('folders more than 5 deep');
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

test('a shard that was canceled is merged as one, and the merge fails', async () => {
  const files = { ...reports() };
  files[SECOND] = tamper(files[SECOND], (copy) => {
    copy['cancelled'] = true;
    copy['verified'] = false;
  });
  const merged = await mergeIn(files, {});
  expect(merged).toMatchObject({ code: 1, outputs: { verified: 'false' } });
  expect(reportOf(merged).cancelled).toBe(true);
  expect(merged.summary).toContain('Canceled before it was done: shard 2');
  expect(merged.stdout).toContain('1 shard canceled: 2');
});
