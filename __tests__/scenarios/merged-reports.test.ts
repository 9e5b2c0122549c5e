import { linkSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KEY, putImage } from '../../scripts/bench/images.ts';
import { checkMarkdown } from '../fuzz/markdown.ts';
import { runAction, type ActionResult } from '../support/action.ts';
import { expectErrorShown } from '../support/messages.ts';
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
  /** The words are in report/merge-issues.test.ts. */
  async function expectRefused(
    workspace: Readonly<Record<string, string | Buffer>>,
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const merged = await mergeIn({ 'reports/note.txt': '', ...workspace }, inputs);
    expect(merged.code).toBe(1);
    expect(merged.outputs['verified']).toBe('false');
    const { error, images } = reportOf(merged);
    expect(images).toEqual([]);
    expect(error?.code).toBe('config');
    expectErrorShown(merged, error?.message);
  }

  test('without a shard', async () => {
    await expectRefused(downloaded(shards.toSpliced(1, 1)));
  });

  test('with a shard twice', async () => {
    await expectRefused({ ...reports(), 'reports/again/report.json': reports()[SECOND] ?? '' });
  });

  test('of no report, no folder, a report of an unsharded run, a merged one, and beside images', async () => {
    await expectRefused({});
    await expectRefused({}, { reports: 'nowhere' });
    await expectRefused({}, { image: 'nginx', key: KEY.publicPem });
    const whole = await runAction({ ...INPUTS, image: names.join('\n'), artifact: 'none' });
    await expectRefused({ 'reports/report.json': whole.files.get('report.json') ?? '' });
    const merged = await mergeIn(reports());
    await expectRefused({ ...reports(), 'reports/report.json': merged.files.get('report.json') ?? '' });
  });

  test('of another list, other inputs, other weakenings, another enforce, another number', async () => {
    const image = names.join('\n');
    const list = await runShard({ ...INPUTS, image: names.slice(1).join('\n') }, '2/3');
    const inputs = await runShard({ ...INPUTS, image, 'predicate-type': 'spdx' }, '2/3');
    const weaker = await runShard({ ...INPUTS, image, 'allow-http': 'a.example' }, '2/3');
    const audit = await runShard({ ...INPUTS, image, enforce: 'false' }, '2/3');
    const four = await runShard({ ...INPUTS, image }, '2/4');
    for (const other of [list, inputs, weaker, audit, four]) {
      await expectRefused({ ...reports(), [SECOND]: other.files.get('report.json') ?? '' });
    }
  });

  test('with a shard that ended with an error', async () => {
    const hasIssues = await runShard({ ...INPUTS, image: names.join('\n'), timeout: 'soon' }, '2/3');
    await expectRefused({ ...reports(), [SECOND]: hasIssues.files.get('report.json') ?? '' });
  });

  test.each<readonly [string, Parameters<typeof tamper>[1]]>([
    [
      'another version',
      (report) => {
        report.tool.version = '0.0.1';
      },
    ],
    [
      'an image less',
      (report) => {
        report.images.pop();
      },
    ],
    [
      'an image of another name',
      (report) => {
        report.images.forEach((image) => {
          image.reference = 'nginx:1';
          image['image'] = String(image['image']).replace(/^[^@]*/, 'docker.io/library/nginx');
        });
      },
    ],
    [
      'an image that says more than its requirements',
      (report) => {
        report.images.forEach((image) => {
          image.requirements.forEach((each) => (each['met'] = false));
        });
      },
    ],
    [
      'an image without evidence',
      (report) => {
        report.images.forEach((image) => (image['evidence'] = []));
      },
    ],
    [
      'an image without requirements',
      (report) => {
        report.images.forEach((image) => (image.requirements = []));
      },
    ],
    [
      'an image without a digest',
      (report) => {
        report.images.forEach((image) => (image['digest'] = null));
      },
    ],
    [
      'an image to deploy that is another one',
      (report) => {
        report.images.forEach((image) => (image['image'] = `evil.example/x@${String(image['digest'])}`));
      },
    ],
    [
      'an image to deploy that has another digest',
      (report) => {
        report.images.forEach((image) => {
          image['image'] = String(image['image']).replace(/@.*/, `@sha256:${'0'.repeat(64)}`);
        });
      },
    ],
    [
      'an image that was asked for by another digest',
      (report) => {
        report.images.forEach((image) => (image.reference += `@sha256:${'0'.repeat(64)}`));
      },
    ],
    [
      'another verdict',
      (report) => {
        report['verified'] = false;
      },
    ],
    [
      'no list',
      (report) => {
        report['list'] = null;
      },
    ],
    [
      'a shard that there is not',
      (report) => {
        report['shard'] = { index: 4, count: 3 };
      },
    ],
    [
      'members that are something else',
      (report) => {
        Object.assign(report, { images: 'all' });
      },
    ],
  ])('with a report that was changed: %s', async (_, change) => {
    await expectRefused({ ...reports(), [SECOND]: tamper(reports()[SECOND], change) });
  });

  test('with images in the report of another shard', async () => {
    const [first, second] = ['reports/shard-1/report.json', SECOND].map((path) => String(reports()[path]));
    const swapped = (report: string | undefined, from: string | undefined): string =>
      tamper(report, (copy) => (copy.images = reportImages(from)));
    await expectRefused({
      ...reports(),
      'reports/shard-1/report.json': swapped(first, second),
      [SECOND]: swapped(second, first),
    });
  });

  test('of JSON that two readers read in two ways, of no JSON, and of a report that is too large', async () => {
    const twice = String(reports()[SECOND]).replace('"verified": true', '"verified": true, "verified": false');
    await expectRefused({ ...reports(), [SECOND]: twice });
    await expectRefused({ ...reports(), [SECOND]: 'no' });
    const huge = Buffer.alloc(64 * 1024 * 1024 + 1, ' ');
    await expectRefused({ ...reports(), [SECOND]: huge });
  });

  test('through a link, or of folders without end', async () => {
    await inFolder(reports(), async (folder) => {
      const outside = join(folder, 'reports');
      await inFolder({ 'shard-1/report.json': reports()['reports/shard-1/report.json'] ?? '' }, async (inside) => {
        symlinkSync(join(outside, 'shard-2'), join(inside, 'shard-2'));
        mkdirSync(join(inside, 'shard-3'));
        symlinkSync(join(outside, 'shard-3/report.json'), join(inside, 'shard-3/report.json'));
        await expectRefused({}, { reports: inside });
      });
      const deep = join(outside, ...'abcdef'.split(''));
      mkdirSync(deep, { recursive: true });
      linkSync(join(outside, 'shard-1/report.json'), join(deep, 'report.json'));
      await expectRefused({}, { reports: outside });
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
  expect(reportOf(merged).merged?.shards.map(({ cancelled }) => cancelled)).toEqual([false, true, false]);
});
