import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/limits.ts';
import { scanFile } from '../../src/scan/scan-file.ts';
import { SourceFile } from '../../src/scan/source.ts';
import { scanText } from './find.ts';

/** A file of each format. */
const PATHS = [
  'Dockerfile',
  '.github/workflows/x.yml',
  'action.yml',
  'compose.yaml',
  '.devcontainer.json',
  '.circleci/config.yml',
  '.woodpecker.yml',
  'cloudbuild.yaml',
  'cloudbuild.json',
  'azure-pipelines.yml',
  'bitbucket-pipelines.yml',
  '.drone.yml',
  'docker-bake.hcl',
  'docker-bake.json',
  'MODULE.bazel',
  'x.container',
];

/** What the formats are made of. */
const FRAGMENTS = [
  ...[
    'FROM ',
    'ARG A=',
    'COPY --from=',
    'RUN --mount=from=',
    'RUN <<E',
    'ONBUILD ',
    '# escape=`',
    '# syntax=',
    ' AS x',
    '\\',
    '`',
  ],
  ...['$A', '${A', '${A:-', '${A##*', '${A//?/', '}', '{{', '}}', '${{', ' matrix.a ', "matrix['a']", '||', '$(', '<<'],
  ...[
    'jobs:',
    'services:',
    'steps:',
    'container:',
    'image:',
    'build:',
    'docker:',
    'matrix:',
    'include:',
    'strategy:',
    'resources:',
    'containers:',
  ],
  ...[
    'dockerfile_inline: |',
    'dockerfile_inline: "',
    'substitutions:',
    'name:',
    'uses: docker://',
    'runs:',
    '<<: *a',
    '&a ',
    '*a',
    '!reset ',
    '!!str ',
    '---',
    '...',
    '%YAML 1.1',
  ],
  ...['{', '}', '[', ']', ',', ':', '- ', '? ', '| ', '>- ', '"', "'", '#', '//', '/*', '*/', '=', '(', ')', '.pull'],
  ...[
    'oci',
    'contexts',
    'docker-image://',
    'variable',
    'target',
    'default',
    '[Container]',
    'Image=',
    'a.b/c:1',
    'alpine',
    '@sha256:',
  ],
  ...[
    '\n',
    '\n',
    '\n  ',
    '\n    ',
    '\n      ',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '\uFEFF',
    '\u0000',
    '\u2028',
    '🎉',
    '\uD800',
    '# image-provenance: ignore x',
  ],
];

const texts = fc.array(
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...FRAGMENTS) }, fc.string({ unit: 'binary', maxLength: 4 })),
  {
    maxLength: 40,
  },
);

test.each(PATHS)('no text of %s is too much, and every place is what was written', async (path) => {
  await fc.assert(
    fc.asyncProperty(texts, async (parts) => {
      // `scanText` compares each place with what was written
      const { files } = await scanText(path, parts.join(''), { '.env': parts.join('') });
      expect(files.filter(({ why }) => why.includes('unexpected error'))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

/** A quarter of what a file may have: enough for a square of its length to be noticed. */
const LONG = LIMITS.scanFileBytes / 4;

/** A long text of lines that are made with their number. */
function longText(before: string, line: (index: number) => string, length = LONG): string {
  const lines = [before];
  for (let [total, index] = [before.length, 1]; total < length; index++) {
    const next = line(index);
    lines.push(next);
    total += next.length;
  }
  return lines.join('');
}

// an algorithm of quadratic time takes hours for these
describe('long files', { timeout: 60_000 }, () => {
  test.each<readonly [string, string, string]>([
    [
      'variables of variables',
      'Dockerfile',
      longText('ARG A0=x\n', (index) => `ARG A${index}=$A${index - 1}$A${index - 1}\n`),
    ],
    ['patterns', 'Dockerfile', longText(`ARG A0=${'x'.repeat(900)}\n`, (index) => `ARG A${index}=\${A0//x*x*x*z/y}\n`)],
    ['stages of a form', 'Dockerfile', longText('', (index) => `FROM b$TARGETOS AS b${index}\n`)],
    ['stages of no form', 'Dockerfile', longText('', (index) => `FROM c$TARGETOS AS b${index}\n`)],
    ['heredocs without an end', 'Dockerfile', longText('', (index) => `RUN <<A${index}\n`)],
    ['comments between instructions', 'Dockerfile', longText('', () => '# x\nRUN x\n')],
    ['templates that are not closed', 'Dockerfile', longText('FROM ', () => '{{ ')],
    ['quotes that are not closed', 'docker-bake.hcl', longText('', () => '"${" ')],
    ['many quotes', 'MODULE.bazel', longText('', () => '\\"""')],
    ['pulls in pulls', 'MODULE.bazel', longText('', () => 'oci.pull(')],
    ['lists in lists', 'compose.yml', longText('image: ', () => '[', 500_000)],
    ['lists in lists of JSON', '.devcontainer.json', longText('', () => '[')],
    ['spaces', 'x.container', longText('[Container]\nImage', () => ' ')],
    ['expressions', '.github/workflows/x.yml', longText('jobs: { a: { container: "', () => '${{ matrix.', 500_000)],
  ])('%s', async (_, path, text) => {
    const { files } = await scanFile(new SourceFile(path, text));
    expect(files.filter(({ why }) => why.includes('unexpected error'))).toEqual([]);
  });
});
