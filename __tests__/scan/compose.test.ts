import { expect, test } from 'vitest';
import { findIn, scanText } from './find.ts';

const service = (text: string): string => `services:\n  a:\n${text.replaceAll(/^/gm, '    ')}\n`;

test.each<readonly [string, string, readonly string[]]>([
  [
    'services',
    'services:\n  a:\n    image: a.b/c:1\n  b: { image: "redis" }\n',
    ['3:12 a.b/c:1', '4:16 redis → docker.io/library/redis:latest'],
  ],
  ['a platform', service('image: a.b/c:1\nplatform: linux/arm64'), ['3:12 a.b/c:1 [linux/arm64]']],
  ['version 1 has no services', 'web:\n  image: a.b/c:1\n', []],
  ['what is built', service('image: a.b/c:1\nbuild: .'), ['3:12 a.b/c:1 (built)']],
  ['what is no longer built', service('image: a.b/c:1\nbuild: !reset null'), ['3:12 a.b/c:1']],
  ['an image that is taken away', service('image: !reset null'), []],
  ['one that takes the place of another', service('image: !override a.b/c:1'), ['3:22 a.b/c:1']],
  ['a field that nothing uses', 'x-a:\n  image: a.b/c:1\nservices: {}', []],
  [
    'anchors and merge keys, once each',
    'x-a: &a\n  image: a.b/c:1\nservices:\n  a: *a\n  b:\n    <<: *a\n  c:\n    <<: [*a]\n    image: a.b/d:1\n',
    ['2:10 a.b/c:1', '9:12 a.b/d:1'],
  ],
  ['an alias of a text', 'x-a: &a a.b/c:1\nservices: { a: { image: *a }, b: { image: *a } }', ['1:9 a.b/c:1']],
  [
    'a build that is merged',
    'x-a: &a { build: . }\nservices: { a: { <<: *a, image: a.b/c:1 } }',
    ['2:33 a.b/c:1 (built)'],
  ],
  ['a key twice', service('image: a.b/c:1\nimage: a.b/d:1'), ['3:12 a.b/c:1', '4:12 a.b/d:1']],
  ['defaults', service('image: ${V:-a.b/c:1}'), ['3:12 ${V:-a.b/c:1} → a.b/c:1']],
  [
    'nested ones',
    service('image: "${A:-${B-a.b}/${C:-c}}:${T:-1.10}"'),
    ['3:13 ${A:-${B-a.b}/${C:-c}}:${T:-1.10} → a.b/c:1.10'],
  ],
  ['no default', service('image: a.b/c:${TAG}\nplatform: ${P}'), ['3:12 a.b/c:${TAG} (unresolved)']],
  ['an error instead', service('image: ${I?needed}'), ['3:12 ${I?needed} (unresolved)']],
  ['a dollar', service('image: a.b/c:1$$x'), ['3:12 a.b/c:1$$x (unresolved)']],
  ['an empty default', service('image: ${R:-}a.b/c:1${S-}'), ['3:12 ${R:-}a.b/c:1${S-} → a.b/c:1']],
  ['a text over two lines', service('image: >-\n  a.b/c:1'), ['4:7 a.b/c:1']],
  [
    'volumes of images',
    service('volumes:\n  - a:/b\n  - { type: image, source: a.b/c:1, target: /x }\n  - { type: bind, source: ./x }'),
    ['5:32 a.b/c:1'],
  ],
  [
    'a Dockerfile in it',
    service(
      'build:\n  dockerfile_inline: |\n    ARG V=1\n    FROM a.b/c:$V AS x\n    RUN <<EOF\n      FROM no\n    EOF\n    COPY --from=a.b/d:1 / /\n  args: { V: 2 }',
    ),
    ['6:14 a.b/c:$V → a.b/c:1 {5:15 1}', '10:21 a.b/d:1'],
  ],
  ['one in a line', service('build: { dockerfile_inline: "FROM a.b/c:1" }'), ['3:39 a.b/c:1']],
  [
    'one with escapes has the place of all',
    service('build: { dockerfile_inline: "FROM a.b/c:1\\nUSER 1" }'),
    ['3:34 FROM a.b/c:1\\nUSER 1 → a.b/c:1'],
  ],
  [
    'contexts that are images',
    service(
      'build:\n  additional_contexts:\n    a: docker-image://a.b/c:1\n    b: ../x\n    c: "docker-image://${V:-a.b/d:1}"',
    ),
    ['5:27 a.b/c:1', '7:28 ${V:-a.b/d:1} → a.b/d:1'],
  ],
  [
    'a list of them',
    service('build:\n  additional_contexts:\n    - a=docker-image://a.b/c:1\n    - b=../x'),
    ['5:28 a.b/c:1'],
  ],
  ['ignored', service('image: a.b/c:1 # image-provenance: ignore tests'), ['3:12 a.b/c:1 (ignored)']],
  ['carriage returns', 'services:\r\n  a:\r\n    image: a.b/c:1\r\n', ['3:12 a.b/c:1']],
  ['a byte order mark', '\uFEFFservices: { a: { image: a.b/c:1 } }', ['1:26 a.b/c:1']],
])('%s', async (_, text, found) => {
  expect(await findIn('compose.yaml', text)).toEqual(found);
});

/** In which of two files of a service it is built. */
const IMAGE = 'services: { a: { image: a.b/c:1 } }';
const BUILD = 'services: { a: { build: . } }';

test.each<readonly [string, string, string, Readonly<Record<string, string>>, readonly string[]]>([
  ['the override builds it', 'compose.yaml', IMAGE, { 'compose.override.yml': BUILD }, ['1:25 a.b/c:1 (built)']],
  ['the override names it', 'compose.override.yml', IMAGE, { 'compose.yaml': BUILD }, ['1:25 a.b/c:1 (built)']],
  ['of another folder', 'x/compose.yaml', IMAGE, { 'compose.override.yml': BUILD }, ['1:25 a.b/c:1']],
  [
    'another service',
    'compose.yaml',
    IMAGE,
    { 'compose.override.yml': 'services: { b: { build: . } }' },
    ['1:25 a.b/c:1'],
  ],
  [
    'a file that is read only where somebody says so',
    'compose.yaml',
    IMAGE,
    { 'compose.dev.yaml': BUILD },
    ['1:25 a.b/c:1'],
  ],
  [
    'the override builds it no more',
    'docker-compose.yml',
    'services: { a: { image: a.b/c:1, build: . } }',
    { 'docker-compose.override.yml': 'services: { a: { build: !reset null } }' },
    ['1:25 a.b/c:1'],
  ],
  [
    'a service that it extends is built',
    'compose.yaml',
    'services:\n  a: { build: . }\n  b: { extends: a, image: a.b/c:1 }\n  c: { extends: { service: b }, image: a.b/d:1 }\n  d: { extends: { service: b }, image: a.b/e:1, build: !reset null }\n  e: { extends: e, image: a.b/f:1 }',
    {},
    ['3:27 a.b/c:1 (built)', '4:40 a.b/d:1 (built)', '5:40 a.b/e:1', '6:27 a.b/f:1'],
  ],
  [
    'one of another file is built',
    'x/compose.yaml',
    'services:\n  a: { extends: { file: ../y.yml, service: a }, image: a.b/c:1 }\n  b: { extends: { file: no.yml, service: a }, image: a.b/d:1 }',
    { 'y.yml': BUILD },
    ['2:56 a.b/c:1 (built)', '3:54 a.b/d:1'],
  ],
])('%s', async (_, path, text, others, found) => {
  expect(await findIn(path, text, others)).toEqual(found);
});

test('variables of the file .env beside it', async () => {
  const text = service('image: ${R}/c:${T:-1}\nplatform: $P');
  const env = '# T=0\nexport R="a.b"\r\nT=1.10 # the tag\nP=linux/${A}\nA=arm64\n';
  expect(await findIn('x/compose.yml', text, { 'x/.env': env, '.env': 'T=9' })).toEqual([
    '3:12 ${R}/c:${T:-1} → a.b/c:1.10 {x/.env 3:3 1.10}',
  ]);
  expect(await findIn('x/compose.yml', text, { '.env': env })).toEqual(['3:12 ${R}/c:${T:-1} (unresolved)']);
});

test.each([
  'docker-compose.yml',
  'a/docker-compose.override.yaml',
  'compose-dev.yml',
  'Compose.yaml',
  'docker-compose.a.b.yml',
])('%s', async (path) => {
  expect(await findIn(path, service('image: a.b/c:1'))).toEqual(['3:12 a.b/c:1']);
});

test.each(['composer.yaml', 'compose.json', 'my-compose.yml', 'compose'])('not %s', async (path) => {
  expect(await findIn(path, service('image: a.b/c:1'))).toEqual([]);
});

test('aliases of aliases are followed within bounds', async () => {
  const bomb = Array.from(
    { length: 60 },
    (_, i) => `x-${i}: &a${i} [${i === 0 ? 'x' : `*a${i - 1}, *a${i - 1}`}]`,
  ).join('\n');
  const merges = Array.from(
    { length: 2000 },
    (_, i) => `x-m${i}: &m${i} { ${i === 0 ? '' : `<<: *m${i - 1}, `}k${i}: x }`,
  ).join('\n');
  const own = await scanText('compose.yml', `${bomb}\n${service('image: a.b/c:1\ncommand: *a59')}`);
  expect(own.references).toMatchObject([{ written: 'a.b/c:1' }]);
  const merged = await scanText('compose.yml', `${merges}\n${service('image: a.b/c:1')}`);
  expect(merged.files).toMatchObject([{ why: 'not YAML: its merge keys repeat too much' }]);
});
