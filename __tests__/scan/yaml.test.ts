import { describe, expect, test } from 'vitest';
import { SourceFile } from '../../src/scan/source.ts';
import { maskTemplates, readYamlStream } from '../../src/scan/yaml.ts';
import { findIn, scanText } from './find.ts';

describe('templates are masked by as much text', () => {
  test.each<readonly [string, string]>([
    ['image: {{ .Values.image }}:{{ x }}', 'image: xxxxxxxxxxxxxxxxxxx:xxxxxxx'],
    ['{{- if .x }}\na: 1\n  {{ end -}}\r\nb: 2', '            \na: 1\n            \r\nb: 2'],
    ['{% if a %}\na: "{{ b }}"', '          \na: "xxxxxxx"'],
    ['a: {{ x\n  y }}\nb: 1', 'a: xxxx\n      \nb: 1'],
    ['{{ a }}: b', 'xxxxxxx: b'],
    ['a: {{ b', 'a: {{ b'],
    ['a: xxxx\nxxxx', 'a: xxxx\nxxxx'],
  ])('%j', (text, masked) => {
    expect(maskTemplates(text)).toBe(masked);
    expect(maskTemplates(text)).toHaveLength(text.length);
  });
});

test.each<readonly [string, string, string]>([
  ['an alias without an anchor', 'services: { a: { image: *x } }', 'not YAML: the alias "*x" has no anchor before it'],
  ['nesting', `services: ${'['.repeat(300)}${']'.repeat(300)}`, 'not YAML: it is nested deeper than 200'],
  ['a syntax that is broken all over', ']\n'.repeat(2000), 'not YAML: its syntax has too many errors'],
  [
    'escapes that are broken all over',
    `a: "${'\\q'.repeat(2000)}"`,
    'not YAML: it has too many escapes that YAML does not know',
  ],
])('%s is a file that could not be read', async (_, text, why) => {
  const { references, files } = await scanText('compose.yml', text);
  expect(references).toEqual([]);
  expect(files).toEqual([{ file: 'compose.yml', format: 'compose', why }]);
});

/** What is no YAML 1.2, and what libyaml and its ports take. */
test.each<readonly [string, string, readonly string[]]>([
  [
    'a text in quotes that ends below its key',
    'services:\n  a:\n    command: ["\n      x \\\n    "]\n    image: a.b/c:1\n  b:\n    image: "a.b/\\\nd:1"\n',
    ['6:12 a.b/c:1', '8:13 a.b/\\\nd:1 → a.b/d:1'],
  ],
  ['quotes of the other kind', "services:\n  a:\n    x: 'a\nb'\n    image: a.b/c:1\n", ['5:12 a.b/c:1']],
  [
    'brackets that close below their key',
    'services:\n  a: {\n  x: [\n1,\n],\nimage: a.b/c:1\n}\n  b: { image: a.b/d:1 }\n',
    ['6:8 a.b/c:1', '8:15 a.b/d:1'],
  ],
  ['a hyphen between brackets', 'services:\n  a: { x: [-], image: a.b/c:1 }\n', ['2:23 a.b/c:1']],
  [
    'a sign that begins no text',
    'services:\n  a: { x: @x, image: a.b/c:1 }\n  b: { image: @IMAGE@ }\n',
    ['2:22 a.b/c:1', '3:15 @IMAGE@ (unresolved)'],
  ],
  [
    'a comment in such brackets',
    'services:\n  a: { x: [\n1, # image-provenance: ignore a list\n], image: a.b/c:1 }\n',
    ['4:11 a.b/c:1'],
  ],
  [
    'no comment in a text of several lines',
    'services:\n  a:\n    x: "\n# image-provenance: ignore a text\n"\n    image: a.b/c:1\n',
    ['6:12 a.b/c:1'],
  ],
])('%s is read', async (_, text, found) => {
  expect(await findIn('compose.yml', text)).toEqual(found);
  expect((await scanText('compose.yml', text)).files).toEqual([]);
});

test('a file is parsed once', () => {
  const file = new SourceFile('x.yml', 'a: 1');
  expect(file.yaml()).toBe(file.yaml(true));
});

test.each(['../../x', '../../../etc/passwd'])('%s is no file beside another', async (name) => {
  expect(await new SourceFile('a/b.yml', '', () => 'x').beside(name)).toBeUndefined();
});

test.each(['\r', '\u0085', '\u2028', '\u2029'])('a line break that not all programs know (%j) is told', async (end) => {
  const text = `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: a # x${end}      image: evil.example/x:1\n`;
  expect((await readYamlStream(text, false)).unreadable).toHaveLength(1);
  expect((await readYamlStream(text.replace(end, '\r\n'), false)).unreadable).toEqual([]);
});
