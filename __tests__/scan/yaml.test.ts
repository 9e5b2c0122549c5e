import { describe, expect, test } from 'vitest';
import { SourceFile } from '../../src/scan/source.ts';
import { maskTemplates } from '../../src/scan/yaml.ts';
import { scanText } from './find.ts';

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
  ['a syntax that is broken all over', ']\n'.repeat(2000), 'not YAML: its syntax is broken all over'],
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

test('a file is parsed once', () => {
  const file = new SourceFile('x.yml', 'a: 1');
  expect(file.yaml()).toBe(file.yaml(true));
});

test.each(['../../x', '../../../etc/passwd'])('%s is no file beside another', async (name) => {
  expect(await new SourceFile('a/b.yml', '', () => 'x').beside(name)).toBeUndefined();
});
