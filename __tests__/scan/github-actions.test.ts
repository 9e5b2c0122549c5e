import { describe, expect, test } from 'vitest';
import { findIn, scanText } from './find.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const WORKFLOW = '.github/workflows/ci.yml';

const job = (text: string): string => `jobs:\n  a:\n${text.replaceAll(/^/gm, '    ')}\n`;
const matrix = (lines: string, image: string): string =>
  job(`strategy:\n  matrix:\n${lines.replaceAll(/^/gm, '    ')}\ncontainer: ${image}`);

test.each<readonly [string, string, readonly string[]]>([
  ['a container', job('container: a.b/c:1'), ['3:16 a.b/c:1']],
  ['an object', job('container:\n  image: "a.b/c:1"\n  credentials: { username: x }'), ['4:15 a.b/c:1']],
  ['in one line', job('container: { image: a.b/c:1 }'), ['3:25 a.b/c:1']],
  [
    'a scheme in front',
    job('container: docker://a.b/c:1\nservices: { x: { image: docker://a.b/d:1 } }'),
    ['3:25 a.b/c:1', '4:38 a.b/d:1'],
  ],
  ['an empty one is none', job("container: ''\nservices:\n  a: { image: '' }\n  b:"), []],
  ['one without a value', job('container:\nservices:'), []],
  [
    'services',
    job('services:\n  db:\n    image: postgres:16\n  x:\n    image: a.b/c'),
    ['5:16 postgres:16 → docker.io/library/postgres:16', '7:16 a.b/c → a.b/c:latest'],
  ],
  [
    'a tag that looks like a number',
    job('container: python:3.10'),
    ['3:16 python:3.10 → docker.io/library/python:3.10'],
  ],
  [
    'steps',
    job(
      `steps:\n  - uses: actions/checkout@v4\n  - uses: docker://r.example:5000/c:1@${DIGEST}\n  - name: x\n    uses: 'docker://alpine'\n    with: { uses: docker://no }\n  - uses: ./x`,
    ),
    [`5:24 r.example:5000/c:1@${DIGEST}`, '7:25 alpine → docker.io/library/alpine:latest'],
  ],
  [
    'steps in parallel',
    job(
      'steps:\n  - parallel:\n      - uses: docker://a.b/c:1\n      - parallel: [{ uses: docker://a.b/d:1 }]\n  - parallel: { steps: [{ uses: docker://a.b/e:1 }] }',
    ),
    ['5:28 a.b/c:1', '6:41 a.b/d:1', '7:46 a.b/e:1'],
  ],
  ['text of a script is none', job('steps:\n  - run: |\n      container: a.b/c:1\n      uses: docker://a.b/c:1'), []],
  ['a reusable workflow is none', job('uses: docker://a.b/c:1'), []],
  [
    'anchors and merge keys',
    'x: &x { image: a.b/c:1 }\njobs:\n  a: { container: *x }\n  b: { container: { <<: *x } }\n  c: { container: { <<: *x, image: a.b/d:1 } }',
    ['1:16 a.b/c:1', '5:36 a.b/d:1'],
  ],
  ['a key twice', job('container: a.b/c:1\ncontainer: a.b/d:1'), ['3:16 a.b/c:1', '4:16 a.b/d:1']],
  ['an upper case', job('container: A.b/C:1'), ['3:16 A.b/C:1 (unresolved)']],
  // --- expressions
  [
    'a matrix',
    matrix('i: [a.b/c:1, a.b/d:2]', '${{ matrix.i }}'),
    ['6:16 ${{ matrix.i }} → a.b/c:1 {5:13 a.b/c:1}', '6:16 ${{ matrix.i }} → a.b/d:2 {5:22 a.b/d:2}'],
  ],
  [
    'a part of a name',
    matrix('v: [1.9, "1.10", 1.9]', 'a.b/c:${{matrix.v}}-slim'),
    [
      '6:16 a.b/c:${{matrix.v}}-slim → a.b/c:1.9-slim {5:13 1.9}',
      '6:16 a.b/c:${{matrix.v}}-slim → a.b/c:1.10-slim {5:19 1.10}',
    ],
  ],
  [
    'two keys',
    matrix('n: [c, d]\nv: [1, 2]\nexclude:\n  - { n: d, v: 1 }', 'a.b/${{ matrix.n }}:${{ matrix.v }}'),
    [
      '9:16 a.b/${{ matrix.n }}:${{ matrix.v }} → a.b/c:1 {6:13 1}',
      '9:16 a.b/${{ matrix.n }}:${{ matrix.v }} → a.b/c:2 {6:16 2}',
      '9:16 a.b/${{ matrix.n }}:${{ matrix.v }} → a.b/d:2 {6:16 2}',
    ],
  ],
  [
    'include',
    matrix('i: [a.b/c:1]\ninclude:\n  - i: a.b/d:1\n  - { i: a.b/c:1, x: 1 }\n  - other: 1', '${{ matrix.i }}'),
    ['10:16 ${{ matrix.i }} → a.b/c:1 {5:13 a.b/c:1}', '10:16 ${{ matrix.i }} → a.b/d:1 {7:16 a.b/d:1}'],
  ],
  [
    'include alone',
    matrix('include:\n  - { os: x, image: a.b/c:1 }\n  - { os: y }', '${{ matrix.image }}'),
    ['8:16 ${{ matrix.image }} → a.b/c:1 {6:29 a.b/c:1}'],
  ],
  [
    'values that are objects',
    matrix('c:\n  - { image: a.b/c:1, x: 1 }', '${{ matrix.c.image }}'),
    ['7:16 ${{ matrix.c.image }} → a.b/c:1 {6:22 a.b/c:1}'],
  ],
  [
    'an object that is the container',
    matrix('c: [{ image: a.b/c:1 }]', "${{ matrix['c'] }}"),
    ["6:16 ${{ matrix['c'] }} → a.b/c:1 {5:22 a.b/c:1}"],
  ],
  [
    'a default',
    matrix("i: [a.b/c:1, '']", "${{ matrix.i || 'a.b/d:1' }}"),
    ["6:16 ${{ matrix.i || 'a.b/d:1' }} → a.b/c:1 {5:13 a.b/c:1}", "6:16 ${{ matrix.i || 'a.b/d:1' }} → a.b/d:1"],
  ],
  [
    'a matrix that is made',
    matrix('i: ${{ fromJSON(needs.x.outputs.y) }}', '${{ matrix.i }}'),
    ['6:16 ${{ matrix.i }} (unresolved)'],
  ],
  [
    'another key that is made',
    matrix('j: ${{ fromJSON(needs.x.outputs.y) }}\ni: [a.b/c:1]', '${{ matrix.i }}'),
    ['7:16 ${{ matrix.i }} → a.b/c:1 {6:13 a.b/c:1}'],
  ],
  [
    'all of it is made',
    job('strategy: { matrix: "${{ fromJSON(x) }}" }\ncontainer: ${{ matrix.i }}'),
    ['4:16 ${{ matrix.i }} (unresolved)'],
  ],
  [
    'an included value that is made',
    matrix('include: ${{ fromJSON(x) }}', '${{ matrix.i }}'),
    ['6:16 ${{ matrix.i }} (unresolved)'],
  ],
  [
    'a value that is an expression',
    matrix('i: [a.b/c:1, "${{ inputs.x }}"]', '${{ matrix.i }}'),
    ['6:16 ${{ matrix.i }} → a.b/c:1 {5:13 a.b/c:1}', '6:16 ${{ matrix.i }} (unresolved)'],
  ],
  [
    'other expressions',
    job(
      'container: ${{ inputs.image }}\nservices:\n  a: { image: "a.b/${{ github.repository }}:1" }\n  b: { image: "${{ matrix.a && \'x\' }}" }',
    ),
    [
      '3:16 ${{ inputs.image }} (unresolved)',
      '5:20 a.b/${{ github.repository }}:1 (unresolved)',
      "6:20 ${{ matrix.a && 'x' }} (unresolved)",
    ],
  ],
  [
    'a matrix of too many',
    matrix(
      `i: [${Array.from({ length: 17 }, (_, index) => `a.b/c:${index}`).join(', ')}]\nj: [${'1, '.repeat(17)}]`,
      '${{ matrix.i }}',
    ),
    ['7:16 ${{ matrix.i }} (unresolved)'],
  ],
  // --- comments
  ['ignored behind text', job('container: a.b/c:1 # image-provenance: ignore tests only'), ['3:16 a.b/c:1 (ignored)']],
  [
    'ignored by the key above',
    job(
      '# image-provenance: ignore tests only\nservices:\n  a:\n    # image-provenance: ignore x\n    image: a.b/c:1\n    x: # image-provenance: ignore x\n  b: { image: a.b/d:1 }',
    ),
    ['7:16 a.b/c:1 (ignored)', '9:19 a.b/d:1'],
  ],
  [
    'no comment in a text',
    job(
      'steps:\n  - run: |\n      # image-provenance: ignore x\ncontainer: a.b/c:1\nservices: { b: { image: "a.b/d:1 # image-provenance: ignore x" } }',
    ),
    ['6:16 a.b/c:1', '7:30 a.b/d:1 # image-provenance: ignore x (unresolved)'],
  ],
])('%s', async (_, text, found) => {
  expect(await findIn(WORKFLOW, text)).toEqual(found);
});

test.each<readonly [string, string, readonly string[]]>([
  ['an action of an image', 'runs:\n  using: docker\n  image: docker://a.b/c:1\n', ['3:19 a.b/c:1']],
  ['one of a file', 'runs:\n  using: docker\n  image: Dockerfile\n', []],
  ['a composite action', 'runs:\n  using: composite\n  steps:\n    - uses: docker://a.b/c:1\n', ['4:22 a.b/c:1']],
])('%s', async (_, text, found) => {
  expect(await findIn('x/action.yaml', text)).toEqual(found);
});

describe('files', () => {
  test.each(['.github/workflows/x.yaml', '.gitea/workflows/x.yml', '.forgejo/workflows/x.yml'])('%s', async (path) => {
    expect(await findIn(path, job('container: a.b/c:1'))).toEqual(['3:16 a.b/c:1']);
  });
  test.each(['x/.github/workflows/x.yml', '.github/workflows/x/y.yml', '.github/x.yml', '.github/workflows/x.txt'])(
    'not %s',
    async (path) => {
      expect(await findIn(path, job('container: a.b/c:1'))).toEqual([]);
    },
  );
});

test('a broken document is reported beside good ones', async () => {
  const { references, files } = await scanText(WORKFLOW, 'jobs: { a: { container: a.b/c:1 } }\n---\njobs: [\n---\n');
  expect(references).toMatchObject([{ written: 'a.b/c:1', line: 1 }]);
  expect(files).toEqual([
    { file: WORKFLOW, format: 'github-actions', why: expect.stringMatching(/^not YAML: /) as string },
  ]);
});
