import { describe, expect, test } from 'vitest';
import type { Inputs } from '../../src/inputs/inputs.ts';
import { parseImageFile } from '../../src/inputs/image-list.ts';
import { LIMITS } from '../../src/limits.ts';
import { HEX, IDENTITY, issuesOf, read, type Given } from './given.ts';

const FILE = 'images.txt';
const INPUTS: Given = { 'image-file': FILE, 'certificate-identity': IDENTITY };

function readWith(text: string, given: Given = {}): Promise<Inputs> {
  return read({ ...INPUTS, ...given }, { [FILE]: text });
}

async function requested(text: string, given: Given = {}): Promise<readonly string[]> {
  const { images } = await readWith(text, given);
  return images.map((image) => image.requested);
}

function issues(text: string, given: Given = {}): Promise<readonly string[]> {
  return issuesOf({ ...INPUTS, ...given }, { [FILE]: text });
}

const REPORT = JSON.stringify({
  schemaVersion: 1,
  verified: true,
  images: [
    { reference: 'ghcr.io/acme/a:1', verified: true, digest: `sha256:${HEX}` },
    { reference: 'ghcr.io/acme/b:2', verified: true, evidence: [{ status: 'verified' }] },
  ],
});

describe('what it names', () => {
  test.each<[string, string, readonly string[]]>([
    ['lines', '# all\n\n  a/b:1  \r\nc/d\n', ['a/b:1', 'c/d:latest']],
    ['lines after a byte order mark', '\ufeffa/b:1', ['a/b:1']],
    ['an array', ' ["a/b:1", "c/d"]', ['a/b:1', 'c/d:latest']],
    ['a report, of which only names are taken', REPORT, ['ghcr.io/acme/a:1', 'ghcr.io/acme/b:2']],
  ])('%s', async (_, text, names) => {
    expect(await requested(text)).toEqual(names);
  });

  test('beside image, each image once', async () => {
    const inputs = await readWith('a/b\nc/d\na/b:latest', { image: 'a/b' });
    expect(inputs.images.map((image) => image.requested)).toEqual(['a/b:latest', 'c/d:latest']);
    expect(inputs.notices.filter((notice) => notice.includes('more than once'))).toHaveLength(2);
  });

  test('the tag is for its lines too', async () => {
    expect(await requested('a/b\nc/d:1', { tag: '7' })).toEqual(['a/b:7', 'c/d:1']);
  });

  test('of many repetitions some are told, and the rest is counted', async () => {
    const { notices } = await readWith('a/b\n'.repeat(100));
    expect(notices.filter((notice) => notice.includes('once'))).toHaveLength(11);
    expect(notices).toContain('89 more lines repeat an image. Each image is verified once.');
  });
});

describe('faults', () => {
  test('every line that cannot be used is told with its number', async () => {
    expect(await issues('a/b\n#\nA/b\nc/d\nx y')).toEqual([
      expect.stringMatching(/^image-file, line 3: "A\/b" cannot be used: /),
      expect.stringMatching(/^image-file, line 5: "x y" cannot be used: /),
    ]);
  });

  test('twenty are told, and the rest is counted', async () => {
    const reported = await issues('A/b\n'.repeat(1000));
    expect(reported).toHaveLength(21);
    expect(reported[20]).toBe('image-file: 980 more of its lines cannot be used.');
  });

  test.each<[string, string, RegExp]>([
    ['an empty file', '', /^image-file: "images.txt" cannot be used: it names no image\.$/],
    ['only comments', '# none\n', /names no image/],
    ['an empty array', '[]', /names no image/],
    ['an array of something else', '["a/b", 7]', /^image-file, item 2: it is not an image reference\.$/],
    ['half of an array', '["a/b"', /begins like JSON, but is not valid JSON: not valid JSON/],
    ['some other object', '{"name":"a/b"}', /an array of strings, or a report\.json/],
    ['a report without names', '{"images":[{"reference":"a/b"},{"image":"c"}]}', /^image-file, images\[1\]: it is no/],
    [
      'a report with a hostile name',
      '{"images":[{"reference":"a/b\\n::error::x"}]}',
      /images\[0\]: "a\/b\\n::error::x"/,
    ],
    [
      'a report that repeats a name of a member',
      '{"images":[],"images":[]}',
      /begins like JSON, but is not valid JSON: /,
    ],
    ['bytes that are no text', 'a\u0000b', /line 1: "a\\u0000b"/],
  ])('%s', async (_, text, message) => {
    expect(await issues(text)).toEqual([expect.stringMatching(message)]);
  });

  test('more names than are taken', () => {
    const names = 'a/b\n'.repeat(LIMITS.imageFileNames + 1);
    const result = parseImageFile(names);
    expect(result.kind === 'invalid' && result.issue).toContain('at most 20000');
  });
});
