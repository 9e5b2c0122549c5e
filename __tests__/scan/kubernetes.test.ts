import { describe, expect, test } from 'vitest';
import { scanFile } from '../../src/scan/scan-file.ts';
import { SourceFile } from '../../src/scan/source.ts';
import { findIn, scanText } from './find.ts';

const HEX = 'a'.repeat(64);
const DIGEST = `sha256:${HEX}`;

/** What is in a resource. */
type Row = readonly [what: string, text: string, found: readonly string[], path?: string];

/** A pod whose specification has these lines. */
function pod(...lines: readonly string[]): string {
  return ['apiVersion: v1', 'kind: Pod', 'spec:', ...lines].join('\n');
}

/** A custom resource whose specification has these lines. */
function custom(...lines: readonly string[]): string {
  return ['apiVersion: example.dev/v1', 'kind: Widget', 'spec:', ...lines].join('\n');
}

const pods: readonly Row[] = [
  ['a pod', pod('  containers:', '    - image: a.b/c:1'), ['5:14 a.b/c:1']],
  ['no tag is latest', pod('  containers: [{ image: c }]'), ['4:25 c → docker.io/library/c:latest']],
  [
    'quotes of both kinds',
    pod('  containers:', `  - image: "a.b/c:1"`, `  - image: 'a.b/d:1'`),
    ['5:13 a.b/c:1', '6:13 a.b/d:1'],
  ],
  ['tag and digest', pod('  containers:', `  - image: a.b/c:1@${DIGEST}`), [`5:12 a.b/c:1@${DIGEST}`]],
  ['a bare digest', pod('  containers:', `  - image: a.b/c@${HEX}`), [`5:12 a.b/c@${HEX} → a.b/c@${DIGEST}`]],
  [
    'all lists of containers',
    pod('  initContainers:', '  - image: a', '  ephemeralContainers:', '  - image: b', '  containers:', '  - image: c'),
    [
      '5:12 a → docker.io/library/a:latest',
      '7:12 b → docker.io/library/b:latest',
      '9:12 c → docker.io/library/c:latest',
    ],
  ],
  [
    'a volume that is an image',
    pod('  volumes:', '  - name: x', '    image:', '      reference: a/b', '  - name: y', '    emptyDir: {}'),
    ['7:18 a/b → docker.io/a/b:latest'],
  ],
  [
    'a list of resources',
    'apiVersion: v1\nkind: List\nitems:\n- apiVersion: apps/v1\n  kind: Deployment\n  spec: {template: {spec: {containers: [{image: a/b}]}}}',
    ['6:49 a/b → docker.io/a/b:latest'],
  ],
  [
    'a custom resource with a template of pods',
    custom('  workers:', '  - template:', '      spec:', '        containers:', '        - image: a/b'),
    ['8:18 a/b → docker.io/a/b:latest'],
  ],
  [
    'containers outside of a list',
    custom('  templates:', '  - container: { image: a/b, command: [sh] }', '  - script: { image: c, source: print }'),
    ['5:25 a/b → docker.io/a/b:latest', '6:22 c → docker.io/library/c:latest'],
  ],
  ['an image that is an object', pod('  containers:', '  - image: { a: b }', '  - image: [a.b/c:1]', '  - image:'), []],
  ['an empty one', pod('  containers:', '  - image: ""'), ['5:13  (unresolved)']],
  ['upper case', pod('  containers:', '  - image: a.b/C:1'), ['5:12 a.b/C:1 (unresolved)']],
  ['a variable', pod('  containers:', '  - image: a.b/c:${TAG}'), ['5:12 a.b/c:${TAG} (unresolved)']],
  ['a key twice', pod('  containers:', '  - image: a.b/c:1', '    image: a.b/c:2'), ['5:12 a.b/c:1', '6:12 a.b/c:2']],
  [
    'an alias is at its anchor',
    pod('  containers:', '  - &x', '    image: a.b/c:1', '  - *x', '  - image: &i a.b/d:1', '  - image: *i'),
    ['6:12 a.b/c:1', '8:15 a.b/d:1'],
  ],
  ['a merge key', pod('  x: &x { image: a/b }', '  containers:', '  - <<: *x'), ['4:18 a/b → docker.io/a/b:latest']],
  [
    'a byte order mark, carriage returns, and characters of several units',
    '\uFEFFapiVersion: v1\r\nkind: Pod\r\nspec:\r\n  containers: [{name: 🎉, image: a.b/c:1}]\r\n',
    ['4:34 a.b/c:1'],
  ],
  ['a reference over lines', pod('  containers:', '  - image: >-', '      a.b/c:1', '    name: x'), ['6:7 a.b/c:1']],
  [
    'patterns of admission rules',
    custom(
      '  validate:',
      '    pattern:',
      '      spec:',
      '        containers:',
      '        - image: "*:*"',
      '        - image: "!*:latest"',
    ),
    [],
  ],
  ['a comment', pod('  containers:', '  # - image: a.b/c:1', '  - name: x # image: a.b/c:1'), []],
  [
    'an ignored one',
    pod(
      '  containers:',
      '  - image: a.b/c:1 # image-provenance: ignore a test',
      '  # image-provenance: ignore another',
      '  - image: a.b/d:1',
      '  - image: a.b/e:1 # image-provenance: ignore',
    ),
    ['5:12 a.b/c:1 (ignored)', '7:12 a.b/d:1 (ignored)', '8:12 a.b/e:1'],
  ],
];

const others: readonly Row[] = [
  ['a tag', custom('  image: a:1'), ['4:10 a:1 → docker.io/library/a:1']],
  ['a digest', custom(`  image: a@${DIGEST}`), [`4:10 a@${DIGEST} → docker.io/library/a@${DIGEST}`]],
  ['a host', custom('  image: ghcr.io/a/b'), ['4:10 ghcr.io/a/b → ghcr.io/a/b:latest']],
  ['a host with a port', custom('  image: localhost:5000/a'), ['4:10 localhost:5000/a → localhost:5000/a:latest']],
  ['a variable', custom('  image: ${R}/a:${T}'), ['4:10 ${R}/a:${T} (unresolved)']],
  ['a name alone', custom('  image: ubuntu', '  x: { image: acme/api }'), []],
  ['a picture', custom('  image: images/logo.png', '  x: { image: example.com/logo.svg }'), []],
  ['an address', custom('  image: https://example.com/a:1', '  x: { image: "12:30" }', '  y: { image: a b:1 }'), []],
  ['a pattern', custom('  image: "*:*"', '  x: { image: ghcr.io/acme/* }'), []],
  [
    'keys',
    custom('  image:', '    repository: a.b/c', '    tag: 1.10'),
    ['5:17 a.b/c → a.b/c:1.10 repository=a.b/c tag=1.10'],
  ],
  ['keys without a tag', custom('  image: { repository: a.b/c }'), ['4:24 a.b/c (unresolved)']],
  ['keys of something else', custom('  image: { name: ubuntu }', '  x: { image: { id: 1 } }'), []],
  [
    'a schema of resources',
    'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec:\n  x: { properties: { image: { type: string } } }',
    [],
  ],
];

const documents: readonly Row[] = [
  [
    'several, one of another kind',
    `${pod('  containers: [{image: a.b/c:1}]')}\n---\nimage: a.b/d:1\n---\n---\n${pod('  containers: [{image: a.b/e:1}]')}`,
    ['4:24 a.b/c:1', '6:8 a.b/d:1', '12:24 a.b/e:1'],
  ],
  [
    'a header with escapes',
    '"\\x61piVersion": v1\n"k\\u0069nd": Pod\nspec: { "cont\\u0061iners": [{ "im\\x61ge": a.b/c:1 }] }',
    ['3:43 a.b/c:1'],
  ],
  [
    'a key over two lines',
    '{ "api\\\n  Version": v1, "ki\\\n  nd": Pod, spec: { containers: [{ image: a.b/c:1 }] } }',
    ['3:43 a.b/c:1'],
  ],
  ['no header', 'kind: Pod\nspec: { containers: [{ image: a.b/c:1 }] }', []],
  ['JSON', '{"apiVersion": "v1", "kind": "Pod", "spec": {"containers": [{"image": "a.b/c:1"}]}}', ['1:72 a.b/c:1']],
  [
    'values with a header',
    custom('  sidecarImage: a.b/c:1', '  image: { repository: a.b/d, tag: 2 }'),
    ['5:24 a.b/d → a.b/d:2 repository=a.b/d tag=2'],
  ],
];

const kustomize: readonly (readonly [what: string, text: string, found: readonly string[]])[] = [
  [
    'a tag',
    'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nimages:\n- name: a.b/c\n  newTag: 1.10',
    ['4:9 a.b/c → a.b/c:1.10 repository=a.b/c tag=1.10'],
  ],
  [
    'all keys, and quotes',
    `images:\n- name: x\n  newName: "a.b/c"\n  newTag: '1'\n  digest: ${DIGEST}`,
    [`3:13 a.b/c → a.b/c:1@${DIGEST} repository=a.b/c tag=1 digest=${DIGEST}`],
  ],
  [
    'a digest',
    `images:\n- digest: ${DIGEST}\n  name: a`,
    [`3:9 a → docker.io/library/a@${DIGEST} repository=a digest=${DIGEST}`],
  ],
  ['a name alone', 'images:\n- name: a.b/c\n- newTag: 1\n- a.b/c:1\n-', []],
  ['a new name without a tag', 'images:\n- name: a\n  newName: a.b/c', ['3:12 a.b/c (unresolved)']],
  ['a suffix', 'images:\n- name: a\n  tagSuffix: -x', ['2:9 a (unresolved)']],
  [
    'ignored by a line of one of its keys',
    'images:\n- name: a\n  newTag: 1 # image-provenance: ignore a test\n- name: b\n  newTag: 2',
    ['2:9 a (ignored) repository=a tag=1', '4:9 b → docker.io/library/b:2 repository=b tag=2'],
  ],
];

const flux: readonly Row[] = [
  [
    'values of a release',
    [
      'apiVersion: helm.toolkit.fluxcd.io/v2',
      'kind: HelmRelease',
      'spec:',
      '  values:',
      '    image: { repository: a/b, tag: 1.10 }',
      '    sidecarImage: a.b/c:1',
      '    web: { image: { repository: d } }',
    ].join('\n'),
    ['5:26 a/b → docker.io/a/b:1.10 repository=a/b tag=1.10', '6:19 a.b/c:1', '7:33 d (unresolved)'],
  ],
  [
    'images of a Kustomization, and of a post-renderer',
    custom(
      '  images: [{ name: a, newTag: 1 }]',
      '  x: [{ kustomize: { images: [{ name: b, newName: a.b/c, newTag: 2 }] } }]',
    ),
    ['4:20 a → docker.io/library/a:1 repository=a tag=1', '5:51 a.b/c → a.b/c:2 repository=a.b/c tag=2'],
  ],
];

/** An OCIRepository whose reference is this. */
function artifact(reference: string, url = 'oci://ghcr.io/acme/charts/web'): string {
  return `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nspec:\n  url: ${url}\n  ref: ${reference}`;
}

const artifacts: readonly Row[] = [
  [
    'a tag',
    artifact('{ tag: 1.10 }'),
    ['4:14 ghcr.io/acme/charts/web → ghcr.io/acme/charts/web:1.10 repository=ghcr.io/acme/charts/web tag=1.10'],
  ],
  [
    'a digest, in quotes',
    artifact(`{ digest: "${DIGEST}" }`, '"oci://ghcr.io/acme/charts/web"'),
    [
      `4:15 ghcr.io/acme/charts/web → ghcr.io/acme/charts/web@${DIGEST} repository=ghcr.io/acme/charts/web digest=${DIGEST}`,
    ],
  ],
  ['a range', artifact('{ semver: ">=1" }'), ['4:14 ghcr.io/acme/charts/web (unresolved)']],
  ['nothing is latest', artifact(''), ['4:14 ghcr.io/acme/charts/web → ghcr.io/acme/charts/web:latest']],
  [
    'a repository of charts is none',
    'apiVersion: source.toolkit.fluxcd.io/v1\nkind: HelmRepository\nspec: { type: oci, url: oci://ghcr.io/acme/charts }',
    [],
  ],
  [
    'a chart',
    custom('  chart: oci://ghcr.io/acme/web', '  version: 1.2.3+build'),
    ['4:16 ghcr.io/acme/web → ghcr.io/acme/web:1.2.3_build repository=ghcr.io/acme/web tag=1.2.3+build'],
  ],
  ['a chart without a version', custom('  chart: oci://ghcr.io/acme/web'), ['4:16 ghcr.io/acme/web (unresolved)']],
  ['a chart of elsewhere', custom('  chart: web', '  version: 1', '  repo: https://charts.example'), []],
  [
    'charts of a Kustomization',
    'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nhelmCharts:\n- { name: web, repo: oci://ghcr.io/acme, version: 1.2.3 }',
    ['4:28 ghcr.io/acme → ghcr.io/acme/web:1.2.3 repository=ghcr.io/acme tag=1.2.3'],
  ],
];

const templates: readonly Row[] = [
  [
    'comments and control over several lines',
    '{{- /*\nGenerated: do not\n  edit\n*/ -}}\n{{- if (or .Values.a\n      .Values.b) }}\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - image: a.b/c:1\n{{- end }}',
    ['11:12 a.b/c:1'],
  ],
  [
    'an image of another resource',
    custom('  {{- with .Values.image }}', '  image: {{ . }}', '  {{- end }}'),
    ['5:10 {{ . }} (unresolved)'],
  ],
  [
    'what is no YAML',
    pod(
      '  containers:',
      '  - image: "{{ .Values.image }}"',
      "  - image: 'a.b/c:1' # a comment",
      '  - image: a.b/d:1   # another',
      '  # - image: a.b/e:1',
      '  - "image": {{ include "x" . }}',
      '    image: {{ .a }}:{{ .b }} # c',
      '    image: &x a.b/f:1',
      '    image:',
      '    args: [{{ range .Values.args }} {{ . }}: {{ end }}',
      '   name: x',
    ),
    [
      '5:13 {{ .Values.image }} (unresolved)',
      '6:13 a.b/c:1',
      '7:12 a.b/d:1',
      '9:14 {{ include "x" . }} (unresolved)',
      '10:12 {{ .a }}:{{ .b }} (unresolved)',
    ],
  ],
  [
    'a template of a chart',
    [
      '{{- if .Values.enabled }}',
      'apiVersion: apps/v1',
      'kind: Deployment',
      'metadata:',
      '  labels: {{- include "x.labels" . | nindent 4 }}',
      'spec:',
      '  containers:',
      '    - name: {{ .Chart.Name }}',
      '      image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"',
      '      {{- with .Values.resources }}',
      '      resources:',
      '        {{- toYaml . | nindent 8 }}',
      '      {{- end }}',
      '    - image: {{ .Values.sidecar }}',
      '    - image: a.b/c:{{ .Values.tag }}',
      '    - image: a.b/d:1',
      '{{- end }}',
    ].join('\n'),
    [
      '9:15 {{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }} (unresolved)',
      '14:14 {{ .Values.sidecar }} (unresolved)',
      '15:14 a.b/c:{{ .Values.tag }} (unresolved)',
      '16:14 a.b/d:1',
    ],
    'charts/x/templates/web.yaml',
  ],
  [
    'braces that are YAML',
    pod('  containers:', '  - image: {{ .Values.image }}', '    name: x'),
    ['5:12 {{ .Values.image }} (unresolved)'],
  ],
  [
    'braces in comments hide nothing',
    pod('  # {{', '  containers:', '  - image: a.b/c:1', '  # }}', '  x: y'),
    ['6:12 a.b/c:1'],
  ],
  [
    'a header that is a template',
    'apiVersion: {{ include "x" . }}\nkind: Deployment\nspec:\n  containers:\n  - image: a.b/c:1',
    ['5:12 a.b/c:1'],
  ],
];

describe.each([
  ['pods', pods],
  ['other resources', others],
  ['documents', documents],
  ['releases', flux],
  ['artifacts', artifacts],
  ['templates', templates],
])('%s', (_, rows) => {
  const named = rows.map(([what, text, found, path = 'deploy/web.yaml']) => ({ what, text, found, path }));
  test.each(named)('$what', async ({ text, found, path }) => {
    expect(await findIn(path, text)).toEqual(found);
  });
});

describe('images of a Kustomization', () => {
  test.each(kustomize)('%s', async (_what, text, found) => {
    expect(await findIn('deploy/kustomization.yaml', text)).toEqual(found);
    expect(await findIn('Kustomization', text)).toEqual(found);
  });

  test('read without a header only by the name of the file', async () => {
    expect(await findIn('deploy/other.yaml', 'images:\n- name: a\n  newTag: 1')).toEqual([]);
  });
});

test('one bad document among good ones is reported, and the good ones are read', async () => {
  const bad = 'apiVersion: v1\nkind: Pod\nspec: [a';
  const good = pod('  containers: [{ image: a.b/c:1 }]');
  const { references, files } = await scanText('web.yml', `${good}\n---\n${bad}\n---\n${good}`);
  expect(references.map(({ line, written }) => [line, written])).toEqual([
    [4, 'a.b/c:1'],
    [13, 'a.b/c:1'],
  ]);
  expect(files).toMatchObject([
    { file: 'web.yml', format: 'kubernetes', why: expect.stringContaining('not YAML: ') as string },
  ]);
});

test('a file that is broken and looks like a resource is reported', async () => {
  const { references, files } = await scanText('web.yml', 'apiVersion: v1\nkind: Pod\nspec: "a');
  expect([references, files.map(({ format }) => format)]).toEqual([[], ['kubernetes']]);
});

test('a template of a chart need not be YAML; any other file is reported', async () => {
  const text = pod('  containers:', '  - image: a.b/c:1', '   {{ .Values.x }}: [');
  const chart = { 'a/Chart.yaml': 'name: x' };
  const filesAt = async (path: string) => (await scanText(path, text, chart)).files.map(({ file }) => file);
  expect(await filesAt('a/templates/web.yaml')).toEqual([]);
  expect(await filesAt('a/templates/b/web.yaml')).toEqual([]);
  expect(await filesAt('a/web.yaml')).toEqual(['a/web.yaml']);
  expect(await filesAt('b/templates/web.yaml')).toEqual(['b/templates/web.yaml']);
});

test('a file of YAML that is none is of no format', async () => {
  expect(await scanText('web.yml', 'kind: x\napiVersions: y\nimage: a.b/c:1')).toEqual({ references: [], files: [] });
});

describe('hostile text stays bounded', () => {
  const many = 20_000;
  const rows: readonly (readonly [what: string, text: string])[] = [
    ['deep', pod(`  a: ${'['.repeat(many)}`)],
    ['deep mappings', pod(...Array.from({ length: 2000 }, (_, index) => `${' '.repeat(index + 2)}a:`))],
    [
      'aliases of aliases',
      pod(
        '  a0: &a0 { image: a.b/c:1 }',
        ...Array.from({ length: 60 }, (_, i) => `  a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
      ),
    ],
    [
      'a long list in many mappings',
      pod(
        '  x: &x',
        ...Array.from({ length: many }, () => '  - image: a'),
        '  y:',
        ...Array.from({ length: many }, () => '  - { containers: *x, images: *x, volumes: *x }'),
      ),
    ],
    [
      'very long lines of what is no YAML',
      pod('  a: [ {{ x }', `  image: a${' '.repeat(many * 20)}x`, `  image: ${'" #'.repeat(many)}`, '- '.repeat(many)),
    ],
    [
      'a large mapping that is the image of many',
      pod(
        '  x: &x',
        ...Array.from({ length: many }, (_, i) => `    k${i}: 1`),
        '  y:',
        ...Array.from({ length: many }, () => '  - { image: *x }'),
      ),
    ],
  ];
  test.each(rows)('%s', async (_, text) => {
    await expect(scanFile(new SourceFile('web.yml', text))).resolves.toBeDefined();
  });
});
