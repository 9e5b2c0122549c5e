import { describe, expect, test } from 'vitest';
import { scanFile } from '../../src/scan/scan-file.ts';
import { SourceFile } from '../../src/scan/source.ts';
import { findIn, scanText } from './find.ts';

/** What is in a pipeline. */
type Row = readonly [what: string, text: string, found: readonly string[]];

const places: readonly Row[] = [
  ['for all jobs', 'image: a.b/c:1\nservices: [a.b/d:1]', ['1:8 a.b/c:1', '2:12 a.b/d:1']],
  [
    'by default',
    'default:\n  image: a.b/c:1\n  services:\n    - name: a.b/d:1\n      alias: x',
    ['2:10 a.b/c:1', '4:13 a.b/d:1'],
  ],
  [
    'a job, and a hidden one',
    'test:\n  image: "a.b/c:1"\n  script: [make]\n.x:\n  image: c',
    ['2:11 a.b/c:1', '5:10 c → docker.io/library/c:latest'],
  ],
  [
    'a name and an entry point',
    "test:\n  image:\n    name: a.b/c:1\n    entrypoint: ['']\n  services:\n  - alias: x\n    name: a.b/d:1\n  - a.b/e:1",
    ['3:11 a.b/c:1', '7:11 a.b/d:1', '8:5 a.b/e:1'],
  ],
  [
    'a platform',
    'a: { image: { name: a.b/c:1, docker: { platform: linux/arm64, user: x } } }\nb: { services: [{ name: a.b/d:1, docker: { platform: linux/s390x } }] }\nc: { image: { name: a.b/e:1, docker: { platform: $P } } }',
    ['1:21 a.b/c:1 [linux/arm64]', '2:25 a.b/d:1 [linux/s390x]', '3:21 a.b/e:1'],
  ],
  [
    'what is no job',
    'variables:\n  image: a.b/c:1\ninclude:\n  image: a.b/c:1\nworkflow: { image: a.b/c:1 }\ntest: { artifacts: { image: a.b/c:1 }, script: ["image: a.b/c:1"] }',
    [],
  ],
  ['nothing', 'test: { image: }\nx: { image: "" }\ny: { image: {}, services: }\nz: { services: [{ alias: x }, ] }', []],
  [
    'anchors and merge keys',
    '.x: &x\n  image: a.b/c:1\ntest:\n  <<: *x\n.y: &y a.b/d:1\nother: { image: *y, services: [*y] }',
    ['2:10 a.b/c:1', '5:8 a.b/d:1'],
  ],
  ['a comment', '# image: a\ntest: { script: [] } # image: b', []],
  [
    'ignored',
    'test:\n  # image-provenance: ignore a test\n  image: a.b/c:1\n  services:\n    - a.b/d:1 # image-provenance: ignore a test',
    ['3:10 a.b/c:1 (ignored)', '5:7 a.b/d:1 (ignored)'],
  ],
  ['upper case', 'test: { image: a.b/C:1 }', ['1:16 a.b/C:1 (unresolved)']],
];

const references: readonly Row[] = [
  [
    'another job',
    '.x: { image: a.b/c:1, services: [a.b/d:1] }\ntest:\n  image: !reference [.x, image]\n  services:\n    - !reference [.x, services]\n    - a.b/e:1',
    ['1:14 a.b/c:1', '1:34 a.b/d:1', '6:7 a.b/e:1'],
  ],
  ['all services', '.x: { services: [a.b/d:1] }\ntest:\n  services: !reference [.x, services]', ['1:18 a.b/d:1']],
  ['a key of another name', '.x: { y: a.b/c:1 }\ntest: { image: !reference [.x, y] }', ['1:10 a.b/c:1']],
  [
    'a reference to a reference',
    '.x: { y: a.b/c:1 }\n.z: { y: !reference [.x, y] }\ntest: { image: { name: !reference [.z, y] } }',
    ['1:10 a.b/c:1'],
  ],
  ['another file', 'test:\n  image: !reference [.x, image]', ['2:21 [.x, image] (unresolved)']],
  [
    'itself',
    '.x: { image: !reference [.x, image] }\n.y: { z: !reference [.y, z] }\ntest: { image: !reference [.y, z] }',
    ['1:25 [.x, image] (unresolved)', '2:21 [.y, z] (unresolved)'],
  ],
  [
    'variables',
    '.v: { variables: { T: 1 } }\ntest:\n  variables: !reference [.v, variables]\n  image: a.b/c:$T',
    ['4:10 a.b/c:$T → a.b/c:1 {1:23 1}'],
  ],
];

const variables: readonly Row[] = [
  [
    'for all jobs, in both forms, and with a description',
    'variables:\n  T: "1.10"\n  R: { value: a.b, description: x }\ntest: { image: "${R}/c:$T" }',
    ['4:17 ${R}/c:$T → a.b/c:1.10 {2:7 1.10}'],
  ],
  [
    'of the job before those for all jobs',
    'variables: { T: 1 }\na: { variables: { T: 2 }, image: "a.b/c:$T" }\nb: { image: "a.b/c:$T" }',
    ['2:35 a.b/c:$T → a.b/c:2 {2:22 2}', '3:14 a.b/c:$T → a.b/c:1 {1:17 1}'],
  ],
  [
    'of other variables',
    'variables: { A: "a.b/$B", B: "c:$C", C: 1 }\ntest: { image: $A }',
    ['2:16 $A → a.b/c:1 {1:41 1}'],
  ],
  [
    'of itself',
    'variables: { A: "$A", B: "$C", C: "$B" }\na: { image: "$A" }\nb: { image: "$B" }',
    ['2:14 $A (unresolved)', '3:14 $B (unresolved)'],
  ],
  [
    'set elsewhere',
    'a: { image: "$CI_REGISTRY_IMAGE/x:1" }\nb: { image: "a.b/c:${T}" }',
    ['1:14 $CI_REGISTRY_IMAGE/x:1 (unresolved)', '2:14 a.b/c:${T} (unresolved)'],
  ],
  [
    'of no known form',
    'variables: { T: 1 }\na: { image: "a.b/c:${T:-2}" }\nb: { image: "a.b/c:$$T" }',
    ['2:14 a.b/c:${T:-2} (unresolved)', '3:14 a.b/c:$$T (unresolved)'],
  ],
  [
    'of what a job extends',
    '.x: { variables: { T: 1 }, image: "a.b/c:$T" }\na: { extends: .x }\nb: { extends: [.x], variables: { T: 2 } }',
    ['1:36 a.b/c:$T → a.b/c:1 {1:23 1}', '1:36 a.b/c:$T → a.b/c:2 {3:37 2}'],
  ],
  [
    'set only where it is extended',
    '.x: { image: "a.b/c:$T" }\na: { extends: [.y, .x], variables: { T: 2 } }\n.y: { extends: .x }',
    ['1:15 a.b/c:$T → a.b/c:2 {2:41 2}'],
  ],
  [
    'in the image for all jobs',
    'default: { image: "a.b/c:$T" }\nvariables: { T: 1 }\na: { variables: { T: 2 } }\nb: { script: [] }',
    ['1:20 a.b/c:$T → a.b/c:2 {3:22 2}', '1:20 a.b/c:$T → a.b/c:1 {2:17 1}'],
  ],
  [
    'of a matrix',
    'test:\n  image: a.b/$N:$T\n  parallel:\n    matrix:\n      - { N: c, T: [1, 2] }\n      - { N: d, T: 3 }',
    ['2:10 a.b/$N:$T → a.b/c:1 {5:21 1}', '2:10 a.b/$N:$T → a.b/c:2 {5:24 2}', '2:10 a.b/$N:$T → a.b/d:3 {6:20 3}'],
  ],
  [
    'of the dependency proxy',
    [
      'a: { image: "$CI_DEPENDENCY_PROXY_GROUP_IMAGE_PREFIX/c:1" }',
      'b: { image: "${CI_DEPENDENCY_PROXY_DIRECT_GROUP_IMAGE_PREFIX}/d/e:1" }',
      'c: { image: "$CI_DEPENDENCY_PROXY_SERVER/$CI_PROJECT_ROOT_NAMESPACE/dependency_proxy/containers/f:1" }',
      'd: { image: "$CI_DEPENDENCY_PROXY_SERVER/g:1" }',
    ].join('\n'),
    [
      '1:14 $CI_DEPENDENCY_PROXY_GROUP_IMAGE_PREFIX/c:1 → docker.io/library/c:1',
      '2:14 ${CI_DEPENDENCY_PROXY_DIRECT_GROUP_IMAGE_PREFIX}/d/e:1 → docker.io/d/e:1',
      '3:14 $CI_DEPENDENCY_PROXY_SERVER/$CI_PROJECT_ROOT_NAMESPACE/dependency_proxy/containers/f:1 → docker.io/library/f:1',
      '4:14 $CI_DEPENDENCY_PROXY_SERVER/g:1 (unresolved)',
    ],
  ],
  [
    'of its name, set by the file',
    'variables: { CI_DEPENDENCY_PROXY_GROUP_IMAGE_PREFIX: evil.example }\na: { image: "$CI_DEPENDENCY_PROXY_GROUP_IMAGE_PREFIX/c:1" }',
    ['2:14 $CI_DEPENDENCY_PROXY_GROUP_IMAGE_PREFIX/c:1 → evil.example/c:1 {1:54 evil.example}'],
  ],
];

const inputs: readonly Row[] = [
  [
    'a default',
    'spec:\n  inputs:\n    tag: { default: 1.10 }\n---\ntest: { image: "a.b/c:$[[ inputs.tag ]]" }',
    ['5:17 a.b/c:$[[ inputs.tag ]] → a.b/c:1.10 {3:21 1.10}'],
  ],
  [
    'no default, no input, and a function',
    'spec:\n  inputs: { a: , b: { default: 1 } }\n---\nx: { image: "a.b/c:$[[ inputs.a ]]" }\ny: { image: "a.b/c:$[[inputs.c]]" }\nz: { image: "$[[ inputs.b | expand_vars ]]" }',
    [
      '4:14 a.b/c:$[[ inputs.a ]] (unresolved)',
      '5:14 a.b/c:$[[inputs.c]] (unresolved)',
      '6:14 $[[ inputs.b | expand_vars ]] (unresolved)',
    ],
  ],
  [
    'in a variable, and without quotes',
    'spec: { inputs: { a: { default: a.b/c } } }\n---\nvariables: { I: "$[[ inputs.a ]]:1" }\n"$[[ inputs.a ]]":\n  image: $I\nx:\n  image: $[[ inputs.a ]]:2',
    ['5:10 $I → a.b/c:1 {1:33 a.b/c}', '7:10 $[[ inputs.a ]]:2 → a.b/c:2 {1:33 a.b/c}'],
  ],
];

describe.each([
  ['places', places],
  ['!reference', references],
  ['variables', variables],
  ['inputs', inputs],
])('%s', (_, rows) => {
  test.each(rows)('%s', async (_what, text, found) => {
    expect(await findIn('.gitlab-ci.yml', text)).toEqual(found);
  });
});

test.each(['.gitlab-ci.yml', 'a/.gitlab-ci.yml', 'ci/build.gitlab-ci.yml'])('%s is a pipeline', async (path) => {
  const { references } = await scanText(path, 'apiVersion: v1\nkind: x\ntest: { image: c }');
  expect(references.map(({ format }) => format)).toEqual(['gitlab-ci']);
});

test.each(['gitlab-ci.txt', 'my-gitlab-ci.yml'])('%s is none', async (path) => {
  expect(await findIn(path, 'test: { image: a.b/c:1 }')).toEqual([]);
});

test('a pipeline that is not YAML is reported', async () => {
  const { files } = await scanText('.gitlab-ci.yml', 'image: [');
  expect(files).toMatchObject([{ file: '.gitlab-ci.yml', format: 'gitlab-ci' }]);
});

describe('hostile text stays bounded', () => {
  const many = 10_000;
  const lines = (make: (index: number) => string): string => Array.from({ length: many }, (_, i) => make(i)).join('\n');
  const rows: readonly (readonly [what: string, text: string])[] = [
    ['deep', `x: ${'{a: '.repeat(many)}`],
    ['a long chain of jobs', lines((i) => `j${i}: { extends: j${i + 1}, image: $V${i} }`)],
    [
      'every job extends many',
      `${lines((i) => `.j${i}: { variables: { A: 1 } }`)}\n.x: { x: &x [${lines((i) => `.j${i},`)}] }\n${lines((i) => `k${i}: { extends: *x, image: $B }`)}`,
    ],
    ['one list of services in many jobs', `.x: &x\n${lines(() => '- $A')}\n${lines((i) => `k${i}: { services: *x }`)}`],
    ['one large body of many jobs', `.x: &x\n${lines((i) => `  k${i}: 1`)}\n${lines((i) => `k${i}: *x`)}`],
    ['one large image of many jobs', `.x: &x\n${lines((i) => `  k${i}: 1`)}\n${lines((i) => `k${i}: { image: *x }`)}`],
    [
      'one matrix of many jobs',
      `.x: &x\n${lines((i) => `- { A: [${i}] }`)}\n${lines((i) => `k${i}: { image: $A, parallel: { matrix: *x } }`)}`,
    ],
    [
      'very many variables for all jobs',
      `variables:\n${lines((i) => `  V${i}: $V${i + 1}$V${i + 1}`)}\n${lines((i) => `k${i}: { image: $V${i} }`)}`,
    ],
    [
      'a matrix of very many values',
      `x: { image: "$A$B$C$D", parallel: { matrix: [{ A: &a [${'1, '.repeat(many)}], B: *a, C: *a, D: *a }] } }`,
    ],
  ];
  test.each(rows)('%s', async (_, text) => {
    await expect(scanFile(new SourceFile('.gitlab-ci.yml', text))).resolves.toBeDefined();
  });
});
