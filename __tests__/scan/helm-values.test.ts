import { describe, expect, test } from 'vitest';
import { scanFile } from '../../src/scan/scan-file.ts';
import { SourceFile } from '../../src/scan/source.ts';
import { findIn, scanText, type OtherFiles } from './find.ts';

const HEX = 'a'.repeat(64);
const DIGEST = `sha256:${HEX}`;

/** What is in values. */
type Row = readonly [what: string, text: string, found: readonly string[], others?: OtherFiles];

/** A chart beside the values. */
function chart(appVersion: string, ...lines: readonly string[]): OtherFiles {
  return { 'charts/x/Chart.yaml': [`apiVersion: v2`, `appVersion: ${appVersion}`, ...lines].join('\n') };
}

const keyed: readonly Row[] = [
  ['repository and tag', 'image:\n  repository: a.b/c\n  tag: 1', ['2:15 a.b/c → a.b/c:1 repository=a.b/c tag=1']],
  [
    'the registry apart',
    'image:\n  registry: a.b\n  repository: c/d\n  tag: "1"\n  pullPolicy: Always',
    ['3:15 c/d → a.b/c/d:1 registry=a.b repository=c/d tag=1'],
  ],
  [
    'an empty registry',
    'image: { registry: "", repository: c/d, tag: 1 }',
    ['1:36 c/d → docker.io/c/d:1 repository=c/d tag=1'],
  ],
  ['name and version', 'image: { name: a.b/c, version: 1 }', ['1:16 a.b/c → a.b/c:1 repository=a.b/c tag=1']],
  [
    'a registry as repository, and the name beside it',
    'image: { repository: a.b, name: c/d, tag: 1 }',
    ['1:33 c/d → a.b/c/d:1 registry=a.b repository=c/d tag=1'],
  ],
  [
    'the name under `image`',
    'controller: { image: { registry: a.b, image: c/d, tag: 1 } }',
    ['1:46 c/d → a.b/c/d:1 registry=a.b repository=c/d tag=1'],
  ],
  [
    'a digest, with and without a tag, and bare',
    `image: { repository: a.b/c, tag: 1, digest: ${DIGEST} }\naImage: { repository: a.b/d, digest: ${DIGEST} }\nbImage: { repository: a.b/e, digest: ${HEX} }`,
    [
      `1:22 a.b/c → a.b/c:1@${DIGEST} repository=a.b/c tag=1 digest=${DIGEST}`,
      `2:23 a.b/d → a.b/d@${DIGEST} repository=a.b/d digest=${DIGEST}`,
      `3:23 a.b/e → a.b/e@${DIGEST} repository=a.b/e digest=${HEX}`,
    ],
  ],
  [
    'a digest that is not used',
    `image: { repository: a.b/c, tag: 1, digest: ${DIGEST}, useDigest: false }`,
    ['1:22 a.b/c → a.b/c:1 repository=a.b/c tag=1'],
  ],
  [
    'an empty digest',
    'image: { repository: a.b/c, tag: 1, digest: "" }',
    ['1:22 a.b/c → a.b/c:1 repository=a.b/c tag=1'],
  ],
  [
    'a digest in the tag',
    `image: { repository: a.b/c, tag: "1@${DIGEST}" }\naImage: { repository: a.b/d, tag: "${DIGEST}" }\nbImage: { repository: a.b/e, tag: "@${DIGEST}" }\ncImage: { repository: a.b/f@sha256, tag: "${HEX}" }`,
    [
      `1:22 a.b/c → a.b/c:1@${DIGEST} repository=a.b/c tag=1@${DIGEST}`,
      `2:23 a.b/d → a.b/d@${DIGEST} repository=a.b/d tag=${DIGEST}`,
      `3:23 a.b/e → a.b/e@${DIGEST} repository=a.b/e tag=@${DIGEST}`,
      `4:23 a.b/f@sha256 → a.b/f@${DIGEST} repository=a.b/f@sha256 tag=${HEX}`,
    ],
  ],
  [
    'tags that are numbers stay as written',
    'image: { repository: a.b/c, tag: 1.10 }\naImage: { repository: a.b/d, tag: 0x10 }\nbImage: { repository: a.b/e, tag: 1e3 }',
    [
      '1:22 a.b/c → a.b/c:1.10 repository=a.b/c tag=1.10',
      '2:23 a.b/d → a.b/d:0x10 repository=a.b/d tag=0x10',
      '3:23 a.b/e → a.b/e:1e3 repository=a.b/e tag=1e3',
    ],
  ],
  ['a tag in the repository', 'image: { repository: a.b/c:1, pullPolicy: Always }', ['1:22 a.b/c:1']],
  [
    'keys that end in `image`',
    'sidecarImage: { repository: a.b/c, tag: 1 }\nmyimage: a.b/d:1',
    ['1:29 a.b/c → a.b/c:1 repository=a.b/c tag=1', '2:10 a.b/d:1'],
  ],
  [
    'any depth',
    'a: { b: [{ image: { repository: a.b/c, tag: 1 } }] }',
    ['1:33 a.b/c → a.b/c:1 repository=a.b/c tag=1'],
  ],
  [
    'several of an image, and of `images`',
    'image: { engine: { repository: a.b/c, tag: 1 }, pullPolicy: x }\nimages: { web: a.b/d:1, x: { repository: a.b/e, tag: 2 }, all: [f:1], pullPolicy: Always }',
    [
      '1:32 a.b/c → a.b/c:1 repository=a.b/c tag=1',
      '2:16 a.b/d:1',
      '2:42 a.b/e → a.b/e:2 repository=a.b/e tag=2',
      '2:65 f:1 → docker.io/library/f:1',
    ],
  ],
  [
    'an alias is at its anchor',
    'x: &x { repository: a.b/c, tag: 1 }\naImage: *x\nbImage: *x\ncImage: { <<: *x, tag: 2 }',
    ['1:21 a.b/c → a.b/c:1 repository=a.b/c tag=1', '1:21 a.b/c → a.b/c:2 repository=a.b/c tag=2'],
  ],
  [
    'a repository of a registry with a tag, whatever the key is',
    'redis: { repository: a.b/c, tag: 1 }\nkubectl: { registry: a.b, repository: d, tag: "" }\nchart: { repository: https://example.com, tag: 1 }\ncode: { repository: github.com/a/b, tag: 1 }\nx: { repository: a/b, tag: 1 }',
    ['1:22 a.b/c → a.b/c:1 repository=a.b/c tag=1', '2:39 d (unresolved) registry=a.b repository=d'],
  ],
  [
    'keys that have more than `image`',
    'imageOverride: { repository: c, tag: 1 }\nimageSettings: { repository: d, pull: x }',
    ['1:30 c → docker.io/library/c:1 repository=c tag=1'],
  ],
  ['upper case', 'image: { repository: a.b/C, tag: 1 }', ['1:22 a.b/C (unresolved) repository=a.b/C tag=1']],
  [
    'templates in values',
    `image: { repository: a.b/c, tag: "{{ .Values.tag }}" }\naImage: "{{ .Values.global.registry }}/d:1"`,
    [
      '1:22 a.b/c (unresolved) repository=a.b/c tag={{ .Values.tag }}',
      '2:10 {{ .Values.global.registry }}/d:1 (unresolved)',
    ],
  ],
  [
    'no repository',
    'image: { tag: 1, pullPolicy: Always }\naImage: { repository: "", tag: "" }\nbImage:\ncImage: ""',
    [],
  ],
  [
    'ignored by a comment on the key above, and on one of its keys',
    [
      'image: # image-provenance: ignore a test',
      '  repository: a.b/c',
      '  tag: 1',
      'aImage:',
      '  repository: a.b/d',
      '  # image-provenance: ignore a test',
      '  tag: 1',
      'bImage:',
      '  repository: a.b/e',
      '  tag: 1',
    ].join('\n'),
    [
      '2:15 a.b/c (ignored) repository=a.b/c tag=1',
      '5:15 a.b/d (ignored) repository=a.b/d tag=1',
      '9:15 a.b/e → a.b/e:1 repository=a.b/e tag=1',
    ],
  ],
];

const texts: readonly Row[] = [
  ['a reference', 'image: a.b/c:1\nsidecarImage: "d:1.10"', ['1:8 a.b/c:1', '2:16 d:1.10 → docker.io/library/d:1.10']],
  [
    'the tag beside it',
    'image: c\nimageTag: 1.10\nweb: { image: a.b/d, tag: 2 }\nx: { proxyImage: a.b/e, proxyImageTag: 3 }',
    [
      '1:8 c → docker.io/library/c:1.10 repository=c tag=1.10',
      '3:15 a.b/d → a.b/d:2 repository=a.b/d tag=2',
      '4:18 a.b/e → a.b/e:3 repository=a.b/e tag=3',
    ],
  ],
  ['no tag', 'image: a.b/c', ['1:8 a.b/c (unresolved)']],
  [
    'what is no name',
    [
      'pullImage: true',
      'baseImage: 12',
      'backgroundImage: images/a.png',
      'logoImage: https://example.com/a',
      'whichImage: the one of the web',
      'imagePullPolicy: Always',
      'images: []',
    ].join('\n'),
    [],
  ],
  ['a comment', '# image: a.b/c:1\nx: 1 # image: a.b/d:1', []],
];

const versions: readonly Row[] = [
  [
    'no tag is the version of the application',
    'image: { repository: a.b/c }\naImage: { repository: a.b/d, tag: "" }\nbImage: { repository: a.b/e, tag: ~ }\ncImage: { repository: a.b/f, tag: 2 }\ndImage: a.b/g',
    [
      '1:22 a.b/c → a.b/c:1.10',
      '2:23 a.b/d → a.b/d:1.10',
      '3:23 a.b/e → a.b/e:1.10',
      '4:23 a.b/f → a.b/f:2 repository=a.b/f tag=2',
      '5:9 a.b/g → a.b/g:1.10',
    ],
    chart('1.10'),
  ],
  [
    'a container that is taken as it is has the tag that Kubernetes gives it',
    'initContainers:\n- { name: x, image: busybox }\nextraSidecars: [{ image: { repository: a.b/c } }, { image: d, tag: 2 }]',
    [
      '2:21 busybox → docker.io/library/busybox:latest',
      '3:40 a.b/c → a.b/c:1',
      '3:60 d → docker.io/library/d:2 repository=d tag=2',
    ],
    chart('1'),
  ],
  ['no version in the chart', 'image: { repository: a.b/c }', ['1:22 a.b/c (unresolved)'], chart('""')],
  ['no chart', 'image: { repository: a.b/c, tag: "" }', ['1:22 a.b/c (unresolved)']],
  [
    'the version of a chart in the chart',
    'db: { image: { repository: a.b/c } }\ncache: { image: { repository: a.b/d } }\nweb: { image: { repository: a.b/e } }',
    ['1:28 a.b/c → a.b/c:7', '2:31 a.b/d (unresolved)', '3:29 a.b/e → a.b/e:1'],
    {
      ...chart('1', 'dependencies:', '- { name: postgres, alias: db }', '- { name: cache }', '- { name: ../../web }'),
      'charts/x/charts/postgres/Chart.yaml': 'appVersion: "7"',
    },
  ],
  [
    'a chart that is broken',
    'image: { repository: a.b/c }',
    ['1:22 a.b/c (unresolved)'],
    { 'charts/x/Chart.yaml': '[' },
  ],
];

const registries: readonly Row[] = [
  [
    'the registry for all',
    'global:\n  imageRegistry: r.example\nimage: { registry: docker.io, repository: c/d, tag: 1 }\nweb: { image: { repository: e, tag: 1 } }\nx: { image: { repository: a.b/f, tag: 1 } }\ny: { image: a.b/g:1 }',
    [
      '3:43 c/d → r.example/c/d:1 registry=r.example repository=c/d tag=1',
      '4:29 e → r.example/e:1 registry=r.example repository=e tag=1',
      '5:27 a.b/f → a.b/f:1 repository=a.b/f tag=1',
      '6:13 a.b/g:1',
    ],
  ],
  [
    'an empty one',
    'global: { imageRegistry: "" }\nimage: { registry: a.b, repository: c/d, tag: 1 }',
    ['2:37 c/d → a.b/c/d:1 registry=a.b repository=c/d tag=1'],
  ],
];

describe.each([
  ['several keys', keyed],
  ['texts', texts],
  ['versions of the application', versions],
  ['registries', registries],
])('%s', (_, rows) => {
  const named = rows.map(([what, text, found, others = {}]) => ({ what, text, found, others }));
  test.each(named)('$what', async ({ text, found, others }) => {
    expect(await findIn('charts/x/values.yaml', text, others)).toEqual(found);
  });
});

test.each(['values.yml', 'a/values-production.yaml', 'values.prod.yaml'])('%s is a file of values', async (path) => {
  const { references } = await scanText(path, 'image: a.b/c:1');
  expect(references.map(({ format }) => format)).toEqual(['helm-values']);
});

test.each(['my-values.yaml', 'values.json', 'values/a.yaml'])('%s is none', async (path) => {
  expect(await findIn(path, 'image: a.b/c:1')).toEqual([]);
});

test('values with the header of a resource are one, whose keys are read too', async () => {
  const { references } = await scanText(
    'values.yaml',
    'apiVersion: v1\nkind: x\nsidecarImage: a.b/c:1\nimage: { repository: a.b/d, tag: 2 }\nweb: { image: a.b/e:1 }',
  );
  expect(references.map(({ format, reference }) => [format, reference])).toEqual([
    ['kubernetes', 'a.b/c:1'],
    ['kubernetes', 'a.b/d:2'],
    ['kubernetes', 'a.b/e:1'],
  ]);
});

test('charts in registries that a chart is made of', async () => {
  const text = [
    'apiVersion: v2',
    'dependencies:',
    '- name: common',
    '  repository: oci://r.example/charts',
    '  version: 2.1.0',
    '- { name: a, repository: oci://r.example/charts, version: 2.x.x }',
    '- { name: b, repository: "https://charts.example", version: 1.0.0 }',
    '- { name: c, repository: oci://r.example/charts }',
  ].join('\n');
  expect(await findIn('charts/x/Chart.yaml', text)).toEqual([
    '4:21 r.example/charts → r.example/charts/common:2.1.0 repository=r.example/charts tag=2.1.0',
    '6:32 r.example/charts (unresolved) repository=r.example/charts tag=2.x.x',
    '8:32 r.example/charts (unresolved)',
  ]);
});

test('values that are not YAML are reported', async () => {
  const { files } = await scanText('values.yaml', 'image: [');
  expect(files).toMatchObject([{ file: 'values.yaml', format: 'helm-values' }]);
});

describe('hostile text stays bounded', () => {
  const many = 20_000;
  const lines = (make: (index: number) => string): string => Array.from({ length: many }, (_, i) => make(i)).join('\n');
  const rows: readonly (readonly [what: string, text: string])[] = [
    ['deep', `image: ${'{a: '.repeat(many)}`],
    ['very many images in one mapping', lines((i) => `k${i}image: a`)],
    ['one large mapping in many keys', `x: &x\n${lines((i) => `  k${i}image: a`)}\n${lines((i) => `a${i}image: *x`)}`],
    ['one long list in many keys', `x: &x\n${lines(() => '- a:1')}\n${lines((i) => `a${i}images: *x`)}`],
  ];
  test.each(rows)('%s', async (_, text) => {
    await expect(scanFile(new SourceFile('values.yaml', text))).resolves.toBeDefined();
  });

  test('a chart with very many dependencies', async () => {
    const dependencies = lines((i) => `- { name: a${i} }`);
    const read = (path: string) => (path === 'Chart.yaml' ? `dependencies:\n${dependencies}` : undefined);
    const file = new SourceFile('values.yaml', 'image: { repository: a }', read);
    expect((await scanFile(file)).references).toMatchObject([{ kind: 'unresolved' }]);
  });
});
