import { expect, test } from 'vitest';
import { findIn } from './find.ts';

test.each<readonly [string, string, readonly string[]]>([
  [
    'a context',
    'target "a" {\n  tags = ["a.b/no:1"]\n  contexts = {\n    base = "docker-image://a.b/c:1"\n    x = "target:b"\n  }\n}\n',
    ['4:28 a.b/c:1'],
  ],
  ['not elsewhere', 'target "a" {\n  args = { X = "docker-image://a.b/no:1" }\n}\n', []],
  [
    'comments',
    '# contexts = {\n// "docker-image://a.b/no:1"\n/* contexts = { a = "docker-image://a.b/no:1" } */\n',
    [],
  ],
  [
    'a variable',
    'variable "V" { default = "1.10" }\ntarget "a" { contexts = { b = "docker-image://a.b/c:${V}" } }',
    ['2:47 a.b/c:${V} → a.b/c:1.10 {1:27 1.10}'],
  ],
  [
    'one without a default',
    'variable "V" {}\ntarget "a" { contexts = { b = "docker-image://a.b/c:${V}" } }',
    ['2:47 a.b/c:${V} (unresolved)'],
  ],
  [
    'a scheme in a variable',
    'variable "B" { default = "docker-image://a.b/c:1" }\ntarget "a" { contexts = { b = "${B}", c = B, d = X, e = "${X}" } }',
    ['2:32 ${B} → a.b/c:1 {1:27 docker-image://a.b/c:1}', '2:43 B → a.b/c:1 {1:27 docker-image://a.b/c:1}'],
  ],
  [
    'an expression',
    'target "a" { contexts = { b = "docker-image://a.b/c:${equal("x", V) ? "1" : "2"}" } }',
    ['1:47 a.b/c:${equal("x", V) ? "1" : "2"} (unresolved)'],
  ],
  [
    'of a function',
    'target "a" {\n contexts = merge({ b = "docker-image://a.b/c:1" }, X)\n args = { c = "docker-image://a.b/no:1" }\n}',
    ['2:41 a.b/c:1'],
  ],
  ['a heredoc', 'target "a" {\n  dockerfile-inline = <<EOT\ncontexts = { a = "docker-image://a.b/no:1" }\nEOT\n}', []],
  [
    'ignored',
    'target "a" { contexts = {\n  // image-provenance: ignore a test\n  b = "docker-image://a.b/c:1"\n} }',
    ['3:23 a.b/c:1 (ignored)'],
  ],
])('HCL: %s', async (_, text, found) => {
  expect(await findIn('docker-bake.hcl', text)).toEqual(found);
});

test.each<readonly [string, string, readonly string[]]>([
  [
    'a context',
    '{ "target": { "a": { "tags": ["a.b/no"], "contexts": { "b": "docker-image://a.b/c:1", "c": "../x" } } } }',
    ['1:77 a.b/c:1'],
  ],
  [
    'a variable',
    '{ "variable": { "V": { "default": "1" } },\n"target": { "a": { "contexts": { "b": "docker-image://a.b/c:${V}" } } } }',
    ['2:55 a.b/c:${V} → a.b/c:1 {1:36 1}'],
  ],
])('JSON: %s', async (_, text, found) => {
  expect(await findIn('x/docker-bake.json', text)).toEqual(found);
});
