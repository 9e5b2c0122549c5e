import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { filesAfter, pinAll, scanAll } from './files.ts';

const REFERENCES = [
  'alpine', 'alpine:3', 'alpine:latest', 'latest', 'a.b/c:1.10', 'localhost:5000/x', 'a.b:5000/c/d:v1', `a.b/c:1@sha256:${'a'.repeat(64)}`,
  '$A', '${A}', '${A:-alpine:3}', 'alpine:$T', '$R/library/alpine:3', 'alpine:${T}-x', '${{ matrix.i }}', 'alpine:${{ matrix.t }}', 'x:{{ y }}', 'Upper', '$(params.p)',
]; // prettier-ignore
const reference = fc.constantFrom(...REFERENCES);
const value = fc.constantFrom('alpine', 'alpine:3', '3', '1.10', 'docker.io', 'a.b', '$R/library/alpine:3', '');
const end = fc.constantFrom('\n', '\r\n');
const quote = fc.constantFrom('', '"', "'");
const comment = fc.constantFrom('', ' # 3', ' # image-provenance: ignore x', ' # 😀');

const item = fc.record({ reference, quote, comment });
const items = fc.array(item, { minLength: 1, maxLength: 5 });
const variables = fc.record({ A: value, T: value, R: value });

/** A document of some format from these parts. */
type Make = (parts: {
  readonly items: readonly { readonly reference: string; readonly quote: string; readonly comment: string }[];
  readonly variables: Readonly<Record<'A' | 'T' | 'R', string>>;
  readonly isUsed: boolean;
}) => readonly string[];

const DOCUMENTS: Readonly<Record<string, Make>> = {
  Dockerfile: ({ items: all, variables: known, isUsed }) => [
    ...Object.entries(known).map(([name, text]) => `ARG ${name}=${text}`),
    ...all.map((each, n) => `FROM ${each.quote}${each.reference}${each.quote} AS s${n}`),
    ...(isUsed ? ['ARG T', 'RUN echo $T'] : []),
  ],
  'compose.yaml': ({ items: all, isUsed }) => [
    'services:',
    ...all.flatMap((each, n) => [
      `  s${n}:`,
      `    image: ${each.quote}${each.reference}${each.quote}${each.comment}`,
      ...(isUsed && n % 2 === 1 ? ['    build: .'] : []),
    ]),
  ],
  '.github/workflows/x.yml': ({ items: all, variables: known, isUsed }) => [
    'jobs:',
    ...all.flatMap((each, n) => [
      `  j${n}:`,
      `    strategy: { matrix: { i: [alpine, "${known.A}"], t: ["${known.T}", 3] } }`,
      ...(isUsed ? ['    name: ${{ matrix.t }}'] : []),
      `    container: ${each.quote}${each.reference}${each.quote}${each.comment}`,
      `    steps: [{ uses: "docker://${each.reference}" }]`,
    ]),
  ],
  '.gitlab-ci.yml': ({ items: all, variables: known, isUsed }) => [
    'variables:',
    ...Object.entries(known).map(([name, text]) => `  ${name}: "${text}"`),
    ...all.flatMap((each, n) => [
      `j${n}:`,
      `  image: ${each.quote}${each.reference}${each.quote}${each.comment}`,
      ...(isUsed ? ['  script: [echo $T]'] : []),
    ]),
  ],
  'k.yaml': ({ items: all }) => [
    'apiVersion: v1', 'kind: Pod', 'spec:', '  containers:',
    ...all.map((each) => `  - image: ${each.quote}${each.reference}${each.quote}${each.comment}`),
  ], // prettier-ignore
  'values.yaml': ({ items: all, variables: known, isUsed }) =>
    all.flatMap((each, n) => [
      `x${n}Image:${each.comment}`,
      `  repository: ${each.quote}${each.reference}${each.quote}`,
      ...(n % 2 === 0 ? [`  tag: ${each.quote}${known.T}${each.quote}${each.comment}`] : []),
      ...(isUsed ? [`  digest: ${each.quote}${each.quote}`] : []),
    ]),
  'kustomization.yaml': ({ items: all, variables: known }) => [
    'images:',
    ...all.map((each) => `- { name: "${each.reference}", newTag: ${each.quote}${known.T}${each.quote} }`),
  ],
  't.yaml': ({ items: all, variables: known, isUsed }) => [
    'apiVersion: tekton.dev/v1', 'kind: Task', 'spec:', '  params:', '  - name: p', `    default: "${known.A}"`, '  steps:',
    ...all.map((each) => `  - image: ${each.quote}${each.reference}${each.quote}${each.comment}`),
    ...(isUsed ? ['  - script: echo $(params.p)'] : []),
  ], // prettier-ignore
  'MODULE.bazel': ({ items: all, variables: known, isUsed }) => [
    `T = "${known.T}"`,
    ...all.map(
      (each, n) =>
        `oci.pull(image = "${each.reference}", tag = ${n % 2 === 0 ? 'T' : `"${known.T}"`}${isUsed ? ', reproducible = False' : ''})`,
    ),
  ],
  'x.container': ({ items: all }) => ['[Container]', ...all.map((each) => `Image=${each.reference}`)],
  '.devcontainer.json': ({ items: all }) => [`{ "image": "${all[0]?.reference ?? ''}" } // x`],
};

test.each(Object.entries(DOCUMENTS))('whatever is pinned, all else stays as it is: %s', async (path, make) => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({ items, variables, isUsed: fc.boolean() }),
      end,
      fc.boolean(),
      fc.constantFrom<(name: string) => boolean>(
        () => true,
        (name) => name.includes('alpine'),
        (name) => name.length % 2 === 0,
      ),
      async (parts, lineEnd, hasMark, isVerified) => {
        const text = `${hasMark ? '\uFEFF' : ''}${make(parts).join(lineEnd)}${hasMark ? lineEnd : ''}`;
        const { T, R } = parts.variables;
        const files = { [path]: text, ...(path === 'compose.yaml' ? { '.env': `T=${T}${lineEnd}R="${R}"` } : {}) };
        // what must hold is looked at there
        const result = await pinAll(files, isVerified);
        const told = new Set(result.unpinned.map((each) => each.reference.line));
        const done = new Set(result.pinned.map((each) => each.line));
        for (const each of await scanAll(files)) {
          const isDue = each.kind === 'image' && each.reference?.includes('@') === false && isVerified(each.reference);
          expect(!isDue || told.has(each.line) || done.has(each.line), `${each.written} is pinned or told`).toBe(true);
        }
        expect((await pinAll(filesAfter(files, result), () => false)).files).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});

test('a plain reference with a tag is always pinned', async () => {
  const plain = fc.constantFrom('alpine:3', 'a.b/c:1.10', 'a.b:5000/c/d:v1', 'alpine', 'localhost:5000/x');
  await fc.assert(
    fc.asyncProperty(fc.array(plain, { minLength: 1, maxLength: 5 }), quote, end, async (all, sign, lineEnd) => {
      for (const text of [
        all.map((each) => `FROM ${sign}${each}${sign}`).join(lineEnd),
        ['services:', ...all.map((each, n) => `  s${n}: { image: ${sign}${each}${sign} }`)].join(lineEnd),
      ]) {
        const path = text.startsWith('FROM') ? 'Dockerfile' : 'compose.yaml';
        const { pinned, unpinned } = await pinAll({ [path]: text });
        expect(unpinned).toEqual([]);
        expect(pinned).toHaveLength(all.length);
      }
    }),
    { numRuns: 50 },
  );
});

/** What the tests of the scan are about. */
const CORPUS = [
  'kubernetes',
  'helm-values',
  'tekton',
  'gitlab-ci',
  'github-actions',
  'compose',
  'dockerfile',
  'bazel',
].map((name) => readFileSync(resolve(import.meta.dirname, `../scan/${name}.test.ts`), 'utf8'));
const PATHS = [
  'Dockerfile',
  'compose.yaml',
  '.github/workflows/x.yml',
  '.gitlab-ci.yml',
  'values.yaml',
  'kustomization.yaml',
  'k.yaml',
  'MODULE.bazel',
  'x.container',
];

test('the texts of the tests of the scan', async () => {
  const texts = CORPUS.flatMap((source) => [
    ...source.matchAll(/(['"`])((?:\\.|(?!\1)[^\\])*\\n(?:\\.|(?!\1)[^\\])*)\1/g),
  ])
    .map((match) => (match[2] ?? '').replaceAll('\\n', '\n').replaceAll('\\t', '\t').replaceAll(/\\(.)/g, '$1'))
    .filter((text) => text.length < 2000);
  expect(texts.length).toBeGreaterThan(100);
  let pinned = 0;
  for (const text of texts) {
    for (const path of PATHS) {
      const result = await pinAll({ [path]: text });
      pinned += result.pinned.length;
    }
  }
  expect(pinned).toBeGreaterThan(100);
}, 60_000);
