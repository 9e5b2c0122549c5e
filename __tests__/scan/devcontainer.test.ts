import { expect, test } from 'vitest';
import { findIn, scanText } from './find.ts';

const PATH = '.devcontainer/devcontainer.json';

test.each<readonly [string, string, readonly string[]]>([
  ['an image', '{ "name": "x", "image": "a.b/c:1" }', ['1:26 a.b/c:1']],
  [
    'comments and trailing commas',
    '// a "image": "no"\n{\n  /* image */\n  "image": "a.b/c", // x\n  "features": { "ghcr.io/x/y:1": {}, },\n}\n',
    ['4:13 a.b/c → a.b/c:latest'],
  ],
  ['a build', '{ "build": { "dockerfile": "Dockerfile", "image": "no" } }', []],
  ['a key twice', '{ "image": "a.b/c:1", "image": "a.b/d:1" }', ['1:13 a.b/c:1', '1:33 a.b/d:1']],
  ['a variable', '{ "image": "a.b/c:${localEnv:TAG}" }', ['1:13 a.b/c:${localEnv:TAG} (unresolved)']],
  ['an escape', '{ "image": "a.b\\/c:1" }', ['1:13 a.b\\/c:1 → a.b/c:1']],
  ['a byte order mark', '\uFEFF{ "image": "a.b/c:1" }', ['1:14 a.b/c:1']],
  [
    'ignored',
    '{\n  // image-provenance: ignore a sandbox\n  "image": "a.b/c:1",\n  "x": "// image-provenance: ignore a"\n}',
    ['3:13 a.b/c:1 (ignored)'],
  ],
  ['no comment in a text', '{ "x": "// image-provenance: ignore a", "image":\n "a.b/c:1" }', ['2:3 a.b/c:1']],
  ['no object', '["image"]', []],
])('%s', async (_, text, found) => {
  expect(await findIn(PATH, text)).toEqual(found);
});

test.each(['.devcontainer.json', '.devcontainer/a/b/devcontainer.json', 'x/.devcontainer/devcontainer.json'])(
  '%s',
  async (path) => {
    expect(await findIn(path, '{ "image": "a.b/c:1" }')).toEqual(['1:13 a.b/c:1']);
  },
);

test('not devcontainer.json elsewhere', async () => {
  expect(await findIn('devcontainer.json', '{ "image": "a.b/c:1" }')).toEqual([]);
});

test.each(['{ "image": "a.b/c:1"', '', '['.repeat(100_000)])(
  'what is not JSON is a file that could not be read',
  async (text) => {
    const { references, files } = await scanText(PATH, text);
    expect(references).toEqual([]);
    expect(files).toMatchObject([{ format: 'devcontainer', why: expect.stringMatching(/^not JSON: /) as string }]);
  },
);
