import { describe, expect, test } from 'vitest';
import type { Inputs } from '../../src/inputs/inputs.ts';
import { parseEarlierReport } from '../../src/baseline/earlier-report.ts';
import { issuesOf as issuesOfGiven, read as readGiven, type Given } from './given.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const OTHER = `sha256:${'b'.repeat(64)}`;
const PUBLISHER: Given = { publisher: 'github:acme/api' };

function read(inputs: Given, files: Given = {}): Promise<Inputs> {
  return readGiven({ ...PUBLISHER, ...inputs }, files);
}

function issuesOf(inputs: Given, files: Given = {}): Promise<readonly string[]> {
  return issuesOfGiven({ ...PUBLISHER, ...inputs }, files);
}

async function pairsOf(inputs: Readonly<Record<string, string>>, files = {}): Promise<readonly string[]> {
  const { images } = await read(inputs, files);
  return images.map(({ requested, baseline }) =>
    baseline?.kind === 'image' ? `${requested} ${baseline.requested}` : `${requested} ${baseline?.reason ?? '-'}`,
  );
}

const report = (...images: readonly (readonly [reference: string, digest: string])[]): string =>
  JSON.stringify({ schemaVersion: 1, images: images.map(([reference, digest]) => ({ reference, digest })) });

describe('references', () => {
  test.each<[string, string, string, string[]]>([
    ['one and one: whatever the tags', 'ghcr.io/a/x:2', 'ghcr.io/a/x:1', ['ghcr.io/a/x:2 ghcr.io/a/x:1']],
    ['by digest', `ghcr.io/a/x@${DIGEST}`, 'ghcr.io/a/x', [`ghcr.io/a/x@${DIGEST} ghcr.io/a/x:latest`]],
    [
      'by repository',
      'ghcr.io/a/x:2\nghcr.io/a/y:2',
      'ghcr.io/a/y:1\nghcr.io/a/x:1',
      ['ghcr.io/a/x:2 ghcr.io/a/x:1', 'ghcr.io/a/y:2 ghcr.io/a/y:1'],
    ],
    [
      'by tag where there are several',
      `ghcr.io/a/x:slim\nghcr.io/a/x:full`,
      `ghcr.io/a/x:full@${DIGEST}\nghcr.io/a/x:slim@${OTHER}`,
      [`ghcr.io/a/x:slim ghcr.io/a/x:slim@${OTHER}`, `ghcr.io/a/x:full ghcr.io/a/x:full@${DIGEST}`],
    ],
    ['twice the same', 'ghcr.io/a/x:2', 'ghcr.io/a/x:1\nghcr.io/a/x:1', ['ghcr.io/a/x:2 ghcr.io/a/x:1']],
  ])('%s', async (_, image, baseline, expected) => {
    expect(await pairsOf({ image, baseline })).toEqual(expected);
  });

  test.each<[string, string, string, RegExp]>([
    ['of no image', 'ghcr.io/a/x:2', 'ghcr.io/a/y:1', /no image is compared with "ghcr\.io\/a\/y:1"/],
    ['one too many', 'ghcr.io/a/x:2\nghcr.io/a/z:1', 'ghcr.io/a/x:1\nghcr.io/a/y:1', /no image is compared with/],
    [
      'two that could be meant',
      'ghcr.io/a/x:2',
      'ghcr.io/a/x:1\nghcr.io/a/x:0',
      /it is not clear what "ghcr\.io\/a\/x:2"/,
    ],
    ['none with the tag', 'ghcr.io/a/x:2\nghcr.io/a/x:3', 'ghcr.io/a/x:3', /it is not clear what "ghcr\.io\/a\/x:2"/],
    ['no reference', 'ghcr.io/a/x:2', 'ghcr.io/a/X', /baseline: "ghcr\.io\/a\/X" cannot be used/],
    ['auto and more', 'ghcr.io/a/x:2', 'auto\nghcr.io/a/x:1', /"auto" cannot be combined/],
    ['a path and more', 'ghcr.io/a/x:2', 'ghcr.io/a/x:1\n./r.json', /"\.\/r\.json" cannot be combined/],
  ])('%s: a fault', async (_, image, baseline, expected) => {
    expect(await issuesOf({ image, baseline })).toEqual([expect.stringMatching(expected)]);
  });
});

test.each([
  ['auto', undefined],
  ['auto', 'mine'],
])('%s: with artifact-name %s', async (baseline, name) => {
  const inputs = { image: 'ghcr.io/a/x', baseline, 'artifact-name': name ?? '' };
  expect((await read(inputs)).automaticBaseline).toEqual({ artifactName: name });
});

test('a shard compares nothing', async () => {
  expect(await issuesOf({ image: 'ghcr.io/a/x', baseline: 'auto', shard: '1/2' })).toEqual([
    expect.stringContaining('baseline and shard cannot be combined'),
  ]);
});

describe('gates', () => {
  test('are read, each once', async () => {
    const inputs = { image: 'ghcr.io/a/x', baseline: 'auto', 'fail-on-change': 'signer\nlicense:MIT\nsigner' };
    expect((await read(inputs)).gates).toEqual([
      { kind: 'signer', requested: 'signer' },
      { kind: 'one-license', requested: 'license:MIT', license: 'MIT' },
    ]);
  });

  test('need a baseline, and known words', async () => {
    expect(await issuesOf({ image: 'ghcr.io/a/x', 'fail-on-change': 'sgner' })).toEqual([
      expect.stringMatching(/fail-on-change: "sgner" cannot be used.*did you mean "signer"\?$/),
    ]);
    expect(await issuesOf({ image: 'ghcr.io/a/x', 'fail-on-change': 'signer' })).toEqual([
      'fail-on-change needs baseline, which says what to compare the images with.',
    ]);
  });
});

describe('a report', () => {
  const files = { './old/report.json': report(['ghcr.io/a/x:1', DIGEST], ['ghcr.io/a/gone:1', OTHER]) };

  test.each(['./old', './old/', './old/report.json'])('%s', async (baseline) => {
    const { images } = await read({ image: 'ghcr.io/a/x:2\nghcr.io/a/new:1', baseline }, files);
    expect(images.map((image) => image.baseline)).toEqual([
      {
        kind: 'image',
        requested: 'ghcr.io/a/x:1',
        reference: { repository: { registry: 'ghcr.io', path: 'a/x' }, tag: undefined, digest: DIGEST },
      },
      {
        kind: 'unavailable',
        reason: 'No baseline names an image of ghcr.io/a/new.',
        hint: expect.stringMatching(/`baseline`.*`fail-on-change`/) as string,
      },
    ]);
  });

  test.each<[string, string, string]>([
    ['twice with one digest: that one', DIGEST, 'ghcr.io/a/x:1'],
    [
      'twice with different ones: none',
      OTHER,
      'The baseline has 2 different ones of ghcr.io/a/x with the tag of this image.',
    ],
  ])('%s', async (_, second, expected) => {
    const text = report(['ghcr.io/a/x:1', DIGEST], ['ghcr.io/a/x:1', second]);
    expect(await pairsOf({ image: 'ghcr.io/a/x:1', baseline: './r.json' }, { './r.json': text })).toEqual([
      `ghcr.io/a/x:1 ${expected}`,
    ]);
  });

  test('that cannot be read is a fault, and one that is not there is not', async () => {
    const image = 'ghcr.io/a/x:1';
    expect(await issuesOf({ image, baseline: './locked.json' })).toEqual([expect.stringContaining('EACCES')]);
    expect(await pairsOf({ image, baseline: './old.json' })).toEqual([
      'ghcr.io/a/x:1 There is no report of an earlier run at "./old.json".',
    ]);
  });

  test.each([
    ['no digest', 'null'],
    ['a short digest', '"sha256:abc"'],
    ['a number', '"7"'],
  ])('images with %s are left out', (_, digest) => {
    const text = `{"schemaVersion":1,"images":[{"reference":"ghcr.io/a/x","digest":${digest}}]}`;
    expect(parseEarlierReport(text)).toEqual({ kind: 'value', value: [] });
  });

  test.each([
    '[]',
    '7',
    '{"images":[]}',
    '{"schemaVersion":1,"images":[7]}',
    '{',
    '{"schemaVersion":1,"images":[{"reference":1,"digest":null}]}',
  ])('%s is none', (text) => {
    expect(parseEarlierReport(text).kind).toBe('invalid');
  });
});
