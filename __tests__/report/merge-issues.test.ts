import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parseReference } from '../../src/core/image/reference.ts';
import { ConfigError } from '../../src/errors.ts';
import type { CheckedImage } from '../../src/outcome.ts';
import { renderReport } from '../../src/report/json.ts';
import { mergeReports } from '../../src/run/merge.ts';
import { assignShards, digestOfList } from '../../src/shards/list.ts';
import { TOOL } from '../../src/version.ts';
import { inFolder, tamper, type Tampered } from '../support/shards.ts';
import { digest, partsOf, request, verifiedImage, view } from './samples.ts';

const COUNT = 3;
const NAMES = Array.from({ length: 7 }, (_, at) => `ghcr.io/acme/n${at}:1`);

/** The report of each shard, by where it is downloaded to. */
let reports: Readonly<Record<string, string>>;
let second: string;

beforeAll(async () => {
  const references = NAMES.map((name) => {
    const read = parseReference(name, undefined);
    if (read.kind === 'invalid') {
      throw new Error(read.issue);
    }
    return { name, reference: read.value };
  });
  const images = references.map(({ name, reference }) =>
    verifiedImage({ request: request({ requested: name, reference }) }),
  );
  const shardOf = assignShards(
    references.map(({ reference }) => reference),
    COUNT,
  );
  const texts = await Promise.all(
    Array.from({ length: COUNT }, (_, at) =>
      textOf(
        images.filter((_, n) => shardOf.get(NAMES[n] ?? '') === at + 1),
        at + 1,
        digestOfList(references.map(({ reference }) => reference)),
      ),
    ),
  );
  reports = Object.fromEntries(texts.map((text, at) => [`shard-${at + 1}/report.json`, text]));
  second = texts[1] ?? '';
});

async function textOf(
  images: readonly CheckedImage[],
  index: number,
  listDigest: ReturnType<typeof digestOfList>,
): Promise<string> {
  const changes = { tool: TOOL, shard: { index, count: COUNT }, listDigest };
  return (await partsOf(renderReport(view(images, changes)))).join('');
}

/** What a merge of these files is refused for, without what differs from run to run. */
async function issuesOf(
  files: Readonly<Record<string, string | Buffer>>,
  prepare: (folder: string) => void = () => undefined,
  path = '.',
): Promise<string> {
  return inFolder({ 'note.txt': '', ...files }, async (folder) => {
    prepare(folder);
    try {
      await mergeReports({ folder: join(folder, path), workspace: folder, enforce: true, startedAt: new Date() });
    } catch (thrown) {
      if (thrown instanceof ConfigError) {
        return thrown.message
          .replaceAll(folder, '<folder>')
          .replaceAll(TOOL.version, '<version>')
          .replaceAll(/sha256:[0-9a-f]{64}/g, 'sha256:<hex>');
      }
      throw thrown;
    }
    return 'merged';
  });
}

const changed = (change: (report: Tampered) => void): (() => Record<string, string>) => {
  return () => ({ ...reports, 'shard-2/report.json': tamper(second, change) });
};
const eachImage = (change: (image: Tampered['images'][number]) => void) =>
  changed(({ images }) => {
    images.forEach(change);
  });

test('reports of all shards are merged', async () => {
  expect(await issuesOf(reports)).toBe('merged');
});

test.each<[string, () => Readonly<Record<string, string | Buffer>>]>([
  ['no report', () => ({})],
  ['a shard is missing', () => without(2)],
  ['two shards are missing', () => without(2, 3)],
  ['a shard is there twice', () => ({ ...reports, 'again/report.json': second })],
  ['a shard that there is not', changed((report) => (report['shard'] = { index: 4, count: COUNT }))],
  ['a run without shard', changed((report) => delete report['shard'])],
  ['a merged report', changed((report) => (report['merged'] = { shards: [] }))],
  ['another version', changed((report) => (report.tool.version = '0.0.1'))],
  ['another enforce', changed((report) => (report['enforce'] = false))],
  ['a different number of shards', changed((report) => (report['shard'] = { index: 2, count: 4 }))],
  ['another list', changed((report) => (report['list'] = digest('another list')))],
  ['no list', changed((report) => (report['list'] = null))],
  ['other inputs', changed((report) => (report['inputs'] = digest('other inputs')))],
  ['different weakening inputs', changed((report) => (report['insecure'] = ['allow-http: a.example']))],
  [
    'a shard that ended with an error',
    changed((report) => {
      const error = { code: 'config', message: 'timeout: "soon" is no time.', hint: 'Correct the inputs.' };
      Object.assign(report, { error, images: [], verified: false, list: null, inputs: null });
    }),
  ],
  ['an image less', changed((report) => report.images.pop())],
  ['members that are something else', changed((report) => Object.assign(report, { images: 'all' }))],
  ['another verdict', changed((report) => (report['verified'] = false))],
  [
    'requirements that are not met',
    eachImage((image) => {
      image.requirements.forEach((each) => (each['met'] = false));
    }),
  ],
  ['no evidence', eachImage((image) => (image['evidence'] = []))],
  ['no requirements', eachImage((image) => (image.requirements = []))],
  ['no digest', eachImage((image) => (image['digest'] = null))],
  ['another image to deploy', eachImage((image) => (image['image'] = `evil.example/x@${String(image['digest'])}`))],
  ['another digest than was requested', eachImage((image) => (image.reference += `@${digest('another image')}`))],
  ['a reference that is none', eachImage((image) => (image.reference = 'UPPER'))],
  ['a member twice', () => replaced('"verified": true', '"verified": true, "verified": false')],
  ['no JSON', () => ({ ...reports, 'shard-2/report.json': 'no' })],
  ['too many bytes', () => ({ ...reports, 'shard-2/report.json': Buffer.alloc(64 * 1024 * 1024 + 1, ' ') })],
  ['images of another shard', swapped],
])('what a merge is refused for: %s', async (_, files) => {
  expect(await issuesOf(files())).toMatchSnapshot();
});

test('what a merge is refused for: a folder that is not there', async () => {
  expect(await issuesOf(reports, undefined, 'nowhere')).toMatchSnapshot();
});

test('what a merge is refused for: a link', async () => {
  const link = (folder: string): void => {
    mkdirSync(join(folder, 'shard-3'));
    symlinkSync(join(folder, 'shard-1/report.json'), join(folder, 'shard-3/report.json'));
  };
  expect(await issuesOf(without(3), link)).toMatchSnapshot();
});

test('what a merge is refused for: folders without end', async () => {
  expect(await issuesOf({ ...reports, 'a/b/c/d/e/f/report.json': second })).toMatchSnapshot();
});

function without(...indexes: readonly number[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(reports).filter(([path]) => !indexes.some((index) => path.includes(`shard-${index}/`))),
  );
}

function replaced(from: string, to: string): Readonly<Record<string, string>> {
  return { ...reports, 'shard-2/report.json': second.replace(from, to) };
}

/** Two shards have the images of each other. */
function swapped(): Readonly<Record<string, string>> {
  const imagesIn = (text: string): Tampered['images'] => {
    let images: Tampered['images'] = [];
    tamper(text, (report) => (images = report.images));
    return images;
  };
  const first = reports['shard-1/report.json'] ?? '';
  return {
    ...reports,
    'shard-1/report.json': tamper(first, (report) => (report.images = imagesIn(second))),
    'shard-2/report.json': tamper(second, (report) => (report.images = imagesIn(first))),
  };
}
