import { describe, expect, test } from 'vitest';
import { PinWorkspace } from '../../src/pin/workspace.ts';
import { pinReferences } from '../../src/pin/pin.ts';
import { digestFor, filesAfter, pinAll, scanAll, withNames, type Files } from './files.ts';

const OLD = `sha256:${'a'.repeat(64)}`;

/** What one file becomes, with a reference in angle brackets for its digest; then why some are not pinned. */
async function pinned(files: Files, isVerified?: (reference: string) => boolean): Promise<readonly string[]> {
  const result = await pinAll(files, isVerified);
  const references = await scanAll(files);
  const after = filesAfter(files, result);
  return [
    ...Object.keys(files)
      .filter((path) => after[path] !== files[path])
      .map((path) => withNames(after[path] ?? '', references)),
    ...result.unpinned.map(({ reference, why }) => `${reference.line}: ${why}`),
  ];
}

const A3 = 'docker.io/library/alpine:3';
const LATEST = 'docker.io/library/alpine:latest';
const NO_PLACE =
  'If the digest were added, the file would no longer name this image by tag and digest and leave everything else unchanged.';
const PUT_TOGETHER = 'Its tag consists of several variables, and none of them can contain the digest.';
const SHARED = 'Several images share the text that would need the digest, but their digests differ.';

/** Marks a table: what, path, text, what it becomes. */
type Row = readonly [what: string, path: string, text: string, after: readonly string[]];

const tables: Readonly<Record<string, readonly Row[]>> = {
  Dockerfile: [
    ['a tag', 'Dockerfile', 'FROM alpine:3 AS x\nFROM x', [`FROM alpine:3@<${A3}> AS x\nFROM x`]],
    ['no tag', 'Dockerfile', 'FROM alpine\r\nRUN x', [`FROM alpine:latest@<${LATEST}>\r\nRUN x`]],
    ['latest', 'Dockerfile', 'FROM alpine:latest', [`FROM alpine:latest@<${LATEST}>`]],
    [
      'an image that is called latest',
      'Dockerfile',
      'FROM latest',
      ['FROM latest:latest@<docker.io/library/latest:latest>'],
    ],
    [
      'quotes, a platform',
      'Dockerfile',
      'FROM --platform=linux/arm64 "alpine:3"',
      [`FROM --platform=linux/arm64 "alpine:3@<${A3}>"`],
    ],
    [
      'a byte order mark',
      'Dockerfile',
      '\uFEFF# syntax=alpine:3\nFROM alpine:3',
      [`\uFEFF# syntax=alpine:3@<${A3}>\nFROM alpine:3@<${A3}>`],
    ],
    [
      'copies and mounts',
      'Dockerfile',
      'FROM scratch\nCOPY --from=alpine:3 /a /b\nRUN --mount=type=bind,from=alpine:3,target=/x y',
      [`FROM scratch\nCOPY --from=alpine:3@<${A3}> /a /b\nRUN --mount=type=bind,from=alpine:3@<${A3}>,target=/x y`],
    ],
    [
      'a variable',
      'Dockerfile',
      'ARG BASE="alpine:3"\nFROM ${BASE}\nFROM $BASE',
      [`ARG BASE="alpine:3@<${A3}>"\nFROM \${BASE}\nFROM $BASE`],
    ],
    [
      'a variable without a tag',
      'Dockerfile',
      'ARG BASE=alpine\nFROM ${BASE}',
      [`ARG BASE=alpine:latest@<${LATEST}>\nFROM \${BASE}`],
    ],
    ['a tag in a variable', 'Dockerfile', 'ARG TAG=3\nFROM alpine:${TAG}', [`ARG TAG=3@<${A3}>\nFROM alpine:\${TAG}`]],
    [
      'a registry in a variable',
      'Dockerfile',
      'ARG R=docker.io\nFROM $R/library/alpine:3\nFROM ${R}/library/alpine',
      [`ARG R=docker.io\nFROM $R/library/alpine:3@<${A3}>\nFROM \${R}/library/alpine:latest@<${LATEST}>`],
    ],
    ['a name in a variable', 'Dockerfile', 'ARG I=alpine\nFROM $I:3', [`ARG I=alpine\nFROM $I:3@<${A3}>`]],
    ['a default', 'Dockerfile', 'FROM ${BASE:-alpine:3}', [`FROM \${BASE:-alpine:3@<${A3}>}`]],
    ['a default in a default', 'Dockerfile', 'FROM ${A:-${B:-alpine:3}}', [`FROM \${A:-\${B:-alpine:3@<${A3}>}}`]],
    ['a part of a tag', 'Dockerfile', 'ARG V=3\nFROM alpine:${V}-slim', [`2: ${PUT_TOGETHER}`]],
    ['a tag that is put together', 'Dockerfile', 'ARG V=3\nARG T=${V}-slim\nFROM alpine:${T}', [`3: ${PUT_TOGETHER}`]],
    [
      'a variable of several images',
      'Dockerfile',
      'ARG T=3\nFROM alpine:$T\nFROM debian:$T',
      [`2: ${SHARED}`, `3: ${SHARED}`],
    ],
    [
      'a variable that a stage takes',
      'Dockerfile',
      'ARG V=3\nFROM alpine:$V\nARG V\nRUN x',
      ['2: The variable "V" is also used for something else ("Dockerfile", line 3), which would get the digest.'],
    ],
    [
      'a variable in a comment',
      'Dockerfile',
      '# V is new\nARG V=3\nFROM alpine:$V',
      [`# V is new\nARG V=3@<${A3}>\nFROM alpine:$V`],
    ],
    [
      'a variable of a longer name',
      'Dockerfile',
      'ARG V=3\nARG VV=4\nFROM alpine:$V\nRUN $VV',
      [`ARG V=3@<${A3}>\nARG VV=4\nFROM alpine:$V\nRUN $VV`],
    ],
    ['a variable that is cut', 'Dockerfile', 'ARG V=alpine:3x\nFROM ${V%x}', [`2: ${PUT_TOGETHER}`]],
    [
      'what is not known',
      'Dockerfile',
      'FROM $X\nFROM alpine:3',
      [`FROM $X\nFROM alpine:3@<${A3}>`, '1: The variable "X" has no value in the files.'],
    ],
    ['a digest', 'Dockerfile', `FROM alpine:3@${OLD}\nFROM alpine@${OLD}`, []],
    ['ignored', 'Dockerfile', 'FROM alpine:3 # image-provenance: ignore x', []],
  ],
  YAML: [
    [
      'plain, quoted, with a comment',
      'k.yaml',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - image: alpine:3 # 3\n  - { image: alpine:3 }\n  - image: "alpine:3"\n  - image: \'alpine\'\n  - image: >-\n      alpine:3\n',
      [
        `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - image: alpine:3@<${A3}> # 3\n  - { image: alpine:3@<${A3}> }\n  - image: "alpine:3@<${A3}>"\n  - image: 'alpine:latest@<${LATEST}>'\n  - image: >-\n      alpine:3@<${A3}>\n`,
      ],
    ],
    [
      'CRLF',
      'compose.yaml',
      'services:\r\n  a:\r\n    image: alpine:3\r\n',
      [`services:\r\n  a:\r\n    image: alpine:3@<${A3}>\r\n`],
    ],
    [
      'an alias',
      'compose.yaml',
      'services:\n  a: { image: &a alpine:3 }\n  b: { image: *a }',
      [`services:\n  a: { image: &a alpine:3@<${A3}> }\n  b: { image: *a }`],
    ],
    ['built', 'compose.yaml', 'services: { a: { image: alpine:3, build: . } }', []],
    [
      'a workflow',
      '.github/workflows/x.yml',
      'jobs:\n  a:\n    container: alpine:3\n    steps:\n    - uses: docker://alpine:3 # 3\n',
      [`jobs:\n  a:\n    container: alpine:3@<${A3}>\n    steps:\n    - uses: docker://alpine:3@<${A3}> # 3\n`],
    ],
    [
      'a matrix of images',
      '.github/workflows/x.yml',
      'jobs:\n  a:\n    strategy: { matrix: { image: [alpine:3, alpine] } }\n    container: ${{ matrix.image }}\n',
      [
        `jobs:\n  a:\n    strategy: { matrix: { image: [alpine:3@<${A3}>, alpine:latest@<${LATEST}>] } }\n    container: \${{ matrix.image }}\n`,
      ],
    ],
    [
      'a matrix of tags',
      '.github/workflows/x.yml',
      'jobs:\n  a:\n    strategy:\n      matrix:\n        v:\n          - 3\n          - "4"\n    container: alpine:${{ matrix.v }}\n',
      [
        `jobs:\n  a:\n    strategy:\n      matrix:\n        v:\n          - 3@<${A3}>\n          - "4@<docker.io/library/alpine:4>"\n    container: alpine:\${{ matrix.v }}\n`,
      ],
    ],
    [
      'a matrix that steps use',
      '.github/workflows/x.yml',
      'jobs:\n  a:\n    strategy: { matrix: { v: [3] } }\n    container: alpine:${{ matrix.v }}\n    steps: [{ run: "echo ${{ matrix[\'v\'] }}" }]\n',
      [
        '4: The variable "matrix.v" is also used for something else (".github/workflows/x.yml", line 5), which would get the digest.',
      ],
    ],
    [
      'a matrix that is used at once',
      '.github/workflows/x.yml',
      'jobs:\n  a:\n    strategy: { matrix: { v: [3] } }\n    container: alpine:${{ matrix.v }}\n    steps: [{ run: "echo ${{ toJSON(matrix) }}" }]\n',
      [
        '4: The variable "matrix.v" is also used for something else (".github/workflows/x.yml", line 5), which would get the digest.',
      ],
    ],
    [
      'a matrix of parts of tags',
      '.github/workflows/x.yml',
      'jobs:\n  a:\n    strategy: { matrix: { v: [3] } }\n    container: alpine:${{ matrix.v }}-slim\n',
      [`4: ${PUT_TOGETHER}`],
    ],
    [
      'variables of GitLab',
      '.gitlab-ci.yml',
      'variables:\n  T: "3"\n  I: { value: alpine:3, description: x }\na: { image: "alpine:$T" }\nb: { image: $I }',
      [
        `variables:\n  T: "3@<${A3}>"\n  I: { value: alpine:3@<${A3}>, description: x }\na: { image: "alpine:$T" }\nb: { image: $I }`,
      ],
    ],
    [
      'a variable of GitLab that a script uses',
      '.gitlab-ci.yml',
      'variables: { T: "3" }\na: { image: "alpine:$T", script: ["echo $T"] }',
      ['2: The variable "T" is also used for something else (".gitlab-ci.yml", line 2), which would get the digest.'],
    ],
    [
      'Tekton',
      't.yaml',
      'apiVersion: tekton.dev/v1\nkind: Task\nspec:\n  params:\n  - name: i\n    default: alpine:3\n  - name: j\n    default: alpine:3\n  steps:\n  - image: $(params.i)\n  - image: $(params.j)\n    script: echo $(params["j"])\n',
      [
        `apiVersion: tekton.dev/v1\nkind: Task\nspec:\n  params:\n  - name: i\n    default: alpine:3@<${A3}>\n  - name: j\n    default: alpine:3\n  steps:\n  - image: $(params.i)\n  - image: $(params.j)\n    script: echo $(params["j"])\n`,
        '11: The variable "params.j" is also used for something else ("t.yaml", line 12), which would get the digest.',
      ],
    ],
    [
      'Cloud Build',
      'cloudbuild.yaml',
      'steps:\n- name: alpine:$_T\nsubstitutions:\n  _T: "3"\n',
      [`steps:\n- name: alpine:$_T\nsubstitutions:\n  _T: "3@<${A3}>"\n`],
    ],
    [
      'Woodpecker',
      '.woodpecker.yml',
      'matrix:\n  T: [3, 4]\nsteps:\n  a: { image: "alpine:${T}" }',
      [`matrix:\n  T: [3@<${A3}>, 4@<docker.io/library/alpine:4>]\nsteps:\n  a: { image: "alpine:\${T}" }`],
    ],
  ],
  'several keys': [
    [
      'the tag',
      'values.yaml',
      'image:\n  repository: a.b/c\n  tag: 1.10 # the newest\naImage: { repository: a.b/c, tag: "2" }',
      [
        'image:\n  repository: a.b/c\n  tag: 1.10@<a.b/c:1.10> # the newest\naImage: { repository: a.b/c, tag: "2@<a.b/c:2>" }',
      ],
    ],
    [
      'an empty key for the digest',
      'values.yaml',
      'image:\n  repository: a.b/c\n  digest:   # none\n  tag: 1\naImage: { repository: a.b/c, tag: 2, digest: "" }\nbImage: { repository: a.b/c, tag: 3, digest: }\ncImage:\n  repository: a.b/c\n  tag: 4\n  digest: \'\'',
      [
        'image:\n  repository: a.b/c\n  digest: <a.b/c:1>   # none\n  tag: 1\naImage: { repository: a.b/c, tag: 2, digest: "<a.b/c:2>" }\nbImage: { repository: a.b/c, tag: 3, digest: <a.b/c:3> }\ncImage:\n  repository: a.b/c\n  tag: 4\n  digest: \'<a.b/c:4>\'',
      ],
    ],
    [
      'a key for the digest that is null, or not used',
      'values.yaml',
      'image: { repository: a.b/c, tag: 1, digest: null }\naImage: { repository: a.b/c, tag: 2, digest: "", useDigest: false }',
      [
        'image: { repository: a.b/c, tag: 1@<a.b/c:1>, digest: null }\naImage: { repository: a.b/c, tag: 2@<a.b/c:2>, digest: "", useDigest: false }',
      ],
    ],
    [
      'keys beside each other',
      'values.yaml',
      'image: a.b/c\nimageTag: 1\nxImage: a.b/c\nxImageTag: 2\nxImageDigest: ""',
      ['image: a.b/c\nimageTag: 1@<a.b/c:1>\nxImage: a.b/c\nxImageTag: 2\nxImageDigest: "<a.b/c:2>"'],
    ],
    [
      'mappings that others take over',
      'values.yaml',
      'x: &x { repository: a.b/c, tag: 1, digest: "" }\naImage: *x\nbImage: { <<: *x, tag: 2 }',
      ['x: &x { repository: a.b/c, tag: 1@<a.b/c:1>, digest: "" }\naImage: *x\nbImage: { <<: *x, tag: 2@<a.b/c:2> }'],
    ],
    [
      'a tag that others take over',
      'values.yaml',
      'v: &v 1\naImage: { repository: a.b/c, tag: *v }',
      ['2: Its value is also used for something else, by the alias "*v".'],
    ],
    [
      'a tag in the repository, and texts',
      'values.yaml',
      'image: { repository: a.b/c:1 }\nyImage: a.b/c:2',
      ['image: { repository: a.b/c:1@<a.b/c:1> }\nyImage: a.b/c:2@<a.b/c:2>'],
    ],
    [
      'Kustomize',
      'kustomization.yaml',
      'images:\n- name: alpine\n  newTag: "3" # x\n- { name: alpine, newName: a.b/c, newTag: 1 }',
      [`images:\n- name: alpine\n  newTag: "3@<${A3}>" # x\n- { name: alpine, newName: a.b/c, newTag: 1@<a.b/c:1> }`],
    ],
    [
      'Flux',
      'f.yaml',
      'apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nspec:\n  url: oci://a.b/c\r\n  ref:\r\n    tag: "1" # x\r\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nspec: { url: oci://a.b/c, ref: { "tag": "2" } }\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nspec: { url: oci://a.b/c, ref: { tag: 3, digest: } }',
      [
        'apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nspec:\n  url: oci://a.b/c\r\n  ref:\r\n    digest: <a.b/c:1>\r\n    tag: "1" # x\r\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nspec: { url: oci://a.b/c, ref: { "digest": "<a.b/c:2>", "tag": "2" } }\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nspec: { url: oci://a.b/c, ref: { tag: 3, digest: <a.b/c:3> } }',
      ],
    ],
    [
      'charts',
      'charts/x/Chart.yaml',
      'apiVersion: v2\nname: x\ndependencies:\n- { name: c, version: 1.2.3, repository: "oci://a.b" }',
      ['4: It is a chart, which is selected by its version, so there is no place for a digest.'],
    ],
    [
      'Bazel',
      'MODULE.bazel',
      'oci.pull(\r\n    name = "a",\r\n    image = "a.b/c",\r\n    tag = "1",  # x\r\n)\noci.pull(image = "a.b/c", tag = "2", platforms = ["a"])\noci.pull(image = "a.b/c:3")\noci.pull(image = "a.b/c", tag = "4", reproducible = False)',
      [
        'oci.pull(\r\n    name = "a",\r\n    image = "a.b/c",\r\n    digest = "<a.b/c:1>",\r\n    tag = "1",  # x\r\n)\noci.pull(image = "a.b/c", digest = "<a.b/c:2>", tag = "2", platforms = ["a"])\noci.pull(image = "a.b/c:3@<a.b/c:3>")\noci.pull(image = "a.b/c", tag = "4", reproducible = False)',
        '8: The call has "reproducible = False", which makes rules_oci accept either a tag or a digest, but not both.',
      ],
    ],
    [
      'variables of Bazel',
      'MODULE.bazel',
      'T = "1"\nI = "a.b/c:2"\noci.pull(image = "a.b/c", tag = T)\noci.pull(image = I)',
      [
        'T = "1"\nI = "a.b/c:2@<a.b/c:2>"\noci.pull(image = "a.b/c", digest = "<a.b/c:1>", tag = T)\noci.pull(image = I)',
      ],
    ],
  ],
  others: [
    [
      'devcontainer',
      '.devcontainer.json',
      '{\n\t"image": "alpine:3" // 3\n}',
      [`{\n\t"image": "alpine:3@<${A3}>" // 3\n}`],
    ],
    [
      'bake',
      'docker-bake.hcl',
      'target "a" {\n  contexts = { b = "docker-image://alpine:3" }\n}',
      [`target "a" {\n  contexts = { b = "docker-image://alpine:3@<${A3}>" }\n}`],
    ],
    ['quadlet', 'x.container', '[Container]\nImage=alpine:3\n', [`[Container]\nImage=alpine:3@<${A3}>\n`]],
    [
      'characters of two code units',
      'compose.yaml',
      'services: { "😀": { image: alpine:3 } } # 😀',
      [`services: { "😀": { image: alpine:3@<${A3}> } } # 😀`],
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  test.each(rows)('%s', async (_what, path, text, after) => {
    expect(await pinned({ [path]: text })).toEqual(after);
  });
});

describe('files that others take variables from', () => {
  const compose = 'services: { a: { image: "alpine:${T}" }, b: { image: "${I:-alpine:3}" } }';

  test('the value is pinned there', async () => {
    expect(await pinned({ 'x/compose.yaml': compose, 'x/.env': 'T=3\r\nX=1\r\n' })).toEqual([
      compose.replace('alpine:3}', `alpine:3@<${A3}>}`),
      `T=3@<${A3}>\r\nX=1\r\n`,
    ]);
  });

  test('not where another file uses it for another image, or for something else', async () => {
    const other = { 'compose.b.yaml': 'services: { a: { image: "debian:${T}" } }' };
    const first = { 'compose.yaml': 'services: { a: { image: "alpine:${T}" } }', '.env': 'T="3"' };
    expect(await pinned({ ...first, ...other })).toEqual([`1: ${SHARED}`, `1: ${SHARED}`]);
    expect(await pinned({ ...first, ...other }, (name) => name.includes('alpine'))).toEqual([`1: ${PUT_TOGETHER}`]);
    const uses = { 'compose.b.yaml': 'services: { a: { image: alpine:3, environment: { X: "$T" } } }' };
    expect(await pinned({ ...first, ...uses })).toEqual([
      uses['compose.b.yaml'].replace('alpine:3', `alpine:3@<${A3}>`),
      '1: The variable "T" is also used for something else ("compose.b.yaml", line 1), which would get the digest.',
    ]);
    const built = { 'compose.b.yaml': 'services: { a: { image: "x:$T", build: . } }' };
    expect(await pinned({ ...first, ...built })).toEqual([
      '1: The variable "T" is also used for something else ("compose.b.yaml", line 1), which would get the digest.',
    ]);
  });

  test('a chart has the tag of its values', async () => {
    const chart = { 'c/Chart.yaml': 'apiVersion: v2\nname: c\nappVersion: latest' };
    expect(await pinned({ 'c/values.yaml': 'image: { repository: a.b/c, tag: "" }', ...chart })).toEqual([
      '1: The values name no tag, so the tag of the chart is used.',
    ]);
  });
});

describe('what is not pinned', () => {
  test('what is not verified stays as it is, and is not told', async () => {
    const text = 'FROM alpine:3\nFROM debian:3';
    expect(await pinned({ Dockerfile: text }, (name) => name === A3)).toEqual([
      text.replace('alpine:3', `alpine:3@<${A3}>`),
    ]);
  });

  test('a file that is another one now', async () => {
    const references = await scanAll({ Dockerfile: 'FROM alpine:3' });
    const digests = new Map([[A3, digestFor(A3)]]);
    for (const text of [undefined, 'FROM debian:3', '\nFROM alpine:3']) {
      const { files, unpinned } = await pinReferences({ references, digests, read: () => text });
      expect(files).toEqual([]);
      expect(unpinned).toEqual([{ reference: references[0], why: 'The file has changed since the scan.' }]);
    }
  });

  test('one that cannot be pinned keeps no other from it, and there is a bound to trying', async () => {
    const numbers = Array.from({ length: 300 }, (_, n) => n);
    const lines = [
      ...numbers.map((n) => `ARG V${n}=alpine:${n}x`),
      'FROM alpine:3',
      ...numbers.map((n) => `FROM \${V${n}%x}`),
    ];
    const result = await pinAll({ Dockerfile: [`# ${'x'.repeat(200_000)}`, ...lines].join('\n') });
    expect(result.pinned.map(({ reference }) => reference)).toEqual([A3]);
    expect(result.unpinned).toHaveLength(300);
    expect(new Set(result.unpinned.map(({ why }) => why))).toEqual(
      new Set([PUT_TOGETHER, 'Too many images in this file cannot be pinned, so the others were not tried.']),
    );
  });

  test('a place where a digest would be something else', async () => {
    expect(await pinned({ 'compose.yaml': 'services: { a: { image: "alpine:\\x33" } }' })).toEqual([
      `services: { a: { image: "alpine:\\x33@<${A3}>" } }`,
    ]);
  });
});

test.each(['$T', '$T:x', '${T:-1}', '${T}', 'x-$T-y', '$[[ inputs.a ]] T', '`T`'])(
  'another use of a variable, as %s',
  async (use) => {
    const text = `variables: { T: "3" }\na: { image: "alpine:$T" }\nb: { script: ["echo ${use}"] }`;
    expect(await pinned({ '.gitlab-ci.yml': text })).toEqual([
      '2: The variable "T" is also used for something else (".gitlab-ci.yml", line 3), which would get the digest.',
    ]);
  },
);

test.each(['T: 4', 'export T=4', 'TT', '$TT', 'T1 _T'])('no use of a variable: %s', async (other) => {
  const text = `variables: { T: "3" }\na: { image: "alpine:$T" }\nb: { script: ["${other}"] }`;
  const [after, ...told] = await pinned({ '.gitlab-ci.yml': text });
  expect(after).toBe(text.replace('"3"', `"3@<${A3}>"`));
  expect(told).toEqual([]);
});

describe('an edit that makes something else another thing is not made', () => {
  test('the reason why another reference is not known', async () => {
    const text = 'x: &x { repository: a.b/c, tag: 1 }\naImage: *x\nbImage: { <<: *x, repository: Upper }';
    expect(await pinned({ 'values.yaml': text })).toEqual([
      `1: ${NO_PLACE}`,
      '3: "Upper:1" is not an image reference: the path of a repository must be lowercase.',
    ]);
  });

  test('one reference that becomes two', async () => {
    const text =
      'jobs:\n  a:\n    strategy: { matrix: { i: [alpine, "alpine:latest"] } }\n    container: ${{ matrix.i }}\n';
    expect(await pinned({ '.github/workflows/x.yml': text })).toEqual([`4: ${PUT_TOGETHER}`]);
  });

  test('a file that can be read no more, though its places are found', async () => {
    const text = 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - image: alpine:3\nx: "{{ y }}"\n';
    const workspace = new PinWorkspace(
      ['k.yaml'],
      () => text,
      () => undefined,
    );
    const insert = (added: string): Promise<boolean> =>
      workspace.tryInsert('k.yaml', [{ file: 'k.yaml', offset: text.length, text: added }], []);
    expect((await workspace.source('k.yaml'))?.result.references).toHaveLength(1);
    expect(await insert('z: [\n')).toBe(false);
    expect(await insert('z: []\n')).toBe(true);
  });

  test('a place that is written otherwise', async () => {
    const workspace = new PinWorkspace(
      ['Dockerfile'],
      () => 'FROM alpine:3',
      () => undefined,
    );
    const insert = (offset: number, text: string): Promise<boolean> =>
      workspace.tryInsert('Dockerfile', [{ file: 'Dockerfile', offset, text }], []);
    expect(await insert(5, 'docker.io/library/')).toBe(false);
    expect(await workspace.edited()).toEqual([]);
    expect(await insert(0, '\n')).toBe(true);
  });
});

test('pinning again changes nothing', async () => {
  const files: Files = {
    Dockerfile: 'ARG T=3\nFROM alpine:$T\nFROM debian',
    'values.yaml': 'image: { repository: a.b/c, tag: 1, digest: "" }',
  };
  const once = filesAfter(files, await pinAll(files));
  expect((await pinAll(once)).files).toEqual([]);
});
