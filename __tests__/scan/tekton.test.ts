import { describe, expect, test } from 'vitest';
import { scanFile } from '../../src/scan/scan-file.ts';
import { SourceFile } from '../../src/scan/source.ts';
import { findIn, scanText } from './find.ts';

/** What is in a resource. */
type Row = readonly [what: string, text: string, found: readonly string[]];

/** A resource whose specification has these lines; the first of them is the fourth of the text. */
function resource(kind: string, ...lines: readonly string[]): string {
  return ['apiVersion: tekton.dev/v1', `kind: ${kind}`, 'spec:', ...lines].join('\n');
}

const places: readonly Row[] = [
  [
    'steps, sidecars and the template of steps',
    resource(
      'Task',
      '  stepTemplate:',
      '    image: a.b/c:1',
      '  steps:',
      '    - name: x',
      '      image: "a.b/d:1"',
      '    - image: e',
      '      script: echo',
      '    - ref: { name: x }',
      '  sidecars: [{ image: a.b/f:1 }]',
    ),
    ['5:12 a.b/c:1', '8:15 a.b/d:1', '9:14 e → docker.io/library/e:latest', '12:23 a.b/f:1'],
  ],
  ['a StepAction', resource('StepAction', '  image: a/b'), ['4:10 a/b → docker.io/a/b:latest']],
  [
    'tasks of a pipeline, and those at its end',
    resource(
      'Pipeline',
      '  tasks: [{ taskSpec: { steps: [{ image: a.b/c:1 }] } }]',
      '  finally: [{ taskSpec: { steps: [{ image: a.b/d:1 }] } }]',
    ),
    ['4:42 a.b/c:1', '5:44 a.b/d:1'],
  ],
  [
    'runs',
    `${resource('TaskRun', '  taskSpec: { steps: [{ image: a.b/c:1 }] }')}\n---\n${resource('PipelineRun', '  pipelineSpec: { tasks: [{ taskSpec: { steps: [{ image: a.b/d:1 }] } }] }')}`,
    ['4:32 a.b/c:1', '9:58 a.b/d:1'],
  ],
  [
    'volumes that are images',
    resource('Task', '  steps: []', '  volumes: [{ image: { reference: a/b } }]'),
    ['5:35 a/b → docker.io/a/b:latest'],
  ],
  ['a condition', resource('Condition', '  check: { image: a.b/c:1 }'), ['4:19 a.b/c:1']],
  ['an image elsewhere', resource('Task', '  x: { image: a.b/c:1 }', '  steps: [{ x: { image: a.b/c:1 } }]'), []],
  ['no image', resource('Task', '  steps: [{ image: }, { image: {} }, { image: "" }, x]', '  sidecars: x'), []],
  ['upper case', resource('Task', '  steps: [{ image: a.b/C:1 }]'), ['4:20 a.b/C:1 (unresolved)']],
  [
    'a template',
    resource('Task', '  steps:', '  - image: {{ .Values.image }}', '  - image: "a:{{ tag }}"'),
    ['5:12 {{ .Values.image }} (unresolved)', '6:13 a:{{ tag }} (unresolved)'],
  ],
  [
    'resources of Kubernetes in the file',
    `${resource('Task', '  steps: [{ image: a.b/c:1 }]')}\n---\napiVersion: v1\nkind: Pod\nspec: { containers: [{ image: d }] }`,
    ['4:20 a.b/c:1', '8:31 d → docker.io/library/d:latest'],
  ],
  [
    'ignored',
    resource('Task', '  steps:', '  # image-provenance: ignore a test', '  - image: a.b/c:1'),
    ['6:12 a.b/c:1 (ignored)'],
  ],
];

const parameters: readonly Row[] = [
  [
    'a default',
    resource('Task', '  params: [{ name: t, default: 1.10 }]', '  steps: [{ image: "a.b/c:$(params.t)" }]'),
    ['5:21 a.b/c:$(params.t) → a.b/c:1.10 {4:32 1.10}'],
  ],
  [
    'all ways to write one',
    resource(
      'StepAction',
      '  params:',
      '  - { name: a.b, default: a.b/c:1 }',
      '  - { name: l, default: [x, a.b/d:1] }',
      '  - { name: o, default: { k: a.b/e:1 } }',
      '  steps:',
      '  - image: $(params["a.b"])',
      "  - image: $(params['a.b'])",
      '  - image: $(params.l[1])',
      '  - image: $(params.o.k)',
      '  - image: $(inputs.params.a.b)',
    ),
    [
      '9:12 $(params["a.b"]) → a.b/c:1 {5:27 a.b/c:1}',
      "10:12 $(params['a.b']) → a.b/c:1 {5:27 a.b/c:1}",
      '11:12 $(params.l[1]) → a.b/d:1 {6:29 a.b/d:1}',
      '12:12 $(params.o.k) → a.b/e:1 {7:30 a.b/e:1}',
      '13:12 $(inputs.params.a.b) → a.b/c:1 {5:27 a.b/c:1}',
    ],
  ],
  [
    'the inputs of early versions',
    resource(
      'Task',
      '  inputs: { params: [{ name: i, default: a.b/c:1 }] }',
      '  steps: [{ image: $(inputs.params.i) }]',
    ),
    ['5:20 $(inputs.params.i) → a.b/c:1 {4:42 a.b/c:1}'],
  ],
  [
    'no default, no parameter, no literal, and what is known in a run',
    resource(
      'Task',
      '  params: [{ name: a }, { name: b, default: "$(context.x)" }]',
      '  steps:',
      '  - image: $(params.a)',
      '  - image: $(params.b)',
      '  - image: $(params.c)',
      '  - image: a.b/c:$(tasks.x.results.y)',
    ),
    [
      '6:12 $(params.a) (unresolved)',
      '7:12 $(params.b) (unresolved)',
      '8:12 $(params.c) (unresolved)',
      '9:12 a.b/c:$(tasks.x.results.y) (unresolved)',
    ],
  ],
  [
    'what a run passes counts',
    resource(
      'TaskRun',
      '  params: [{ name: t, value: 2 }]',
      '  taskSpec: { params: [{ name: t, default: 1 }], steps: [{ image: "a.b/c:$(params.t)" }] }',
    ),
    ['5:68 a.b/c:$(params.t) → a.b/c:2 {4:30 2}'],
  ],
  [
    'what a pipeline passes, with parameters of its own',
    resource(
      'Pipeline',
      '  params: [{ name: v, default: 1 }]',
      '  tasks:',
      '  - params: [{ name: i, value: "a.b/c:$(params.v)" }]',
      '    taskSpec: { params: [{ name: i }], steps: [{ image: $(params.i) }] }',
      '  - taskSpec: { steps: [{ image: "a.b/d:$(params.v)" }] }',
    ),
    ['7:57 $(params.i) → a.b/c:1 {4:32 1}', '8:35 a.b/d:$(params.v) → a.b/d:1 {4:32 1}'],
  ],
  [
    'a name that is passed on',
    resource(
      'Pipeline',
      '  params: [{ name: i, default: a.b/c:1 }]',
      '  tasks: [{ params: [{ name: i, value: $(params.i) }], taskSpec: { steps: [{ image: $(params.i) }] } }]',
    ),
    ['5:85 $(params.i) → a.b/c:1 {4:32 a.b/c:1}'],
  ],
  [
    'a matrix',
    resource(
      'Pipeline',
      '  tasks: [{ matrix: { params: [{ name: t, value: [1, 2] }] }, taskSpec: { steps: [{ image: "a:$(params.t)" }] } }]',
    ),
    ['4:93 a:$(params.t) → docker.io/library/a:1 {4:51 1}', '4:93 a:$(params.t) → docker.io/library/a:2 {4:54 2}'],
  ],
];

describe.each([
  ['places', places],
  ['parameters', parameters],
])('%s', (_, rows) => {
  test.each(rows)('%s', async (_what, text, found) => {
    expect(await findIn('tekton/task.yaml', text)).toEqual(found);
  });
});

test('the format is told by the version of the interface', async () => {
  const formats = async (text: string) => (await scanText('x.yaml', text)).references.map(({ format }) => format);
  expect(await formats(resource('Task', '  steps: [{ image: c }]'))).toEqual(['tekton']);
  const trigger = resource('Task', '  steps: [{ image: c }]').replaceAll(/^/gm, '    ');
  expect(
    await formats(
      `apiVersion: triggers.tekton.dev/v1beta1\nkind: TriggerTemplate\nspec:\n  resourcetemplates:\n  -\n${trigger}`,
    ),
  ).toEqual(['kubernetes']);
});

test('one bad document among good ones is reported, and the good ones are read', async () => {
  const good = resource('Task', '  steps: [{ image: a.b/c:1 }]');
  const { references, files } = await scanText('x.yml', `${good}\n---\nspec: [\n---\n${good}`);
  expect(references.map(({ line }) => line)).toEqual([4, 11]);
  expect(files).toMatchObject([{ file: 'x.yml', format: 'tekton' }]);
});

describe('hostile text stays bounded', () => {
  const many = 10_000;
  const lines = (make: (index: number) => string): string => Array.from({ length: many }, (_, i) => make(i)).join('\n');
  const rows: readonly (readonly [what: string, text: string])[] = [
    ['deep', resource('Task', `  steps: ${'['.repeat(many)}`)],
    [
      'parameters of parameters',
      resource(
        'Pipeline',
        '  x: &x { params: [{ name: a, value: "$(params.a)$(params.a)" }] }',
        ...Array.from({ length: 80 }, (_, i) => `${'  '.repeat(i + 1)}y:\n${'  '.repeat(i + 2)}<<: *x`),
        `${'  '.repeat(82)}steps: [{ image: "$(params.a)" }]`,
      ),
    ],
    [
      'one list of parameters in many tasks',
      resource(
        'Pipeline',
        '  x: &x',
        lines((i) => `  - { name: p${i}, value: 1 }`),
        '  tasks:',
        lines((i) => `  - { params: *x, steps: [{ image: $(params.p${i}) }] }`),
      ),
    ],
    [
      'one large resource in many lists',
      `apiVersion: v1\nkind: List\nx: &x\n${lines(() => '- image: a')}\nitems:\n${lines(() => '- { apiVersion: tekton.dev/v1, spec: { steps: *x, containers: *x } }')}`,
    ],
    [
      'a matrix of very many values',
      resource(
        'Pipeline',
        `  x: &x [${'1, '.repeat(many)}]`,
        '  tasks:',
        '  - matrix: { params: [{ name: a, value: *x }, { name: b, value: *x }] }',
        '    steps: [{ image: "$(params.a)$(params.b)" }]',
      ),
    ],
  ];
  test.each(rows)('%s', async (_, text) => {
    await expect(scanFile(new SourceFile('x.yaml', text))).resolves.toBeDefined();
  });
});
