import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseJson } from '../../../src/json.ts';
import { markdown } from '../../../src/report/markdown.ts';
import { checkMarkdown } from '../markdown.ts';
import { compilePattern } from '../../../src/core/policy/pattern.ts';
import { OCI_INDEX, readManifest } from '../../../src/core/registry/manifest.ts';

/** What the fuzzer found, shrunk, with the seed that found it; each was wrong once. */
describe('found by fuzzing', () => {
  // "inputs", seed 6: the words of re2js repeat the pattern, which `parsed.ts` promises faults never do
  test.each(['`\t)', '`\r)', 'a\n::error::b)'])('the fault of the pattern %j does not repeat it', async (pattern) => {
    const compiled = await compilePattern(pattern);
    expect(compiled.kind).toBe('invalid');
    expect(compiled.kind === 'invalid' ? compiled.issue : '').not.toMatch(/\p{Cc}/u);
  });

  // "strict JSON", seed 20006: V8 (Node 24 and 26, nodejs/node#63785) takes an escaped name for another one of the same
  // length that ends in a backslash and was read before in the same place of an object
  test('a name is read as it is spelled, whatever was read before', () => {
    expect(() => parseJson(Buffer.from('{"manifests":[],"layer\\\\":1}'))).toThrow('backslash');
    const { value } = parseJson(Buffer.from('{"manifests":[],"layer\\u0073":[]}'));
    expect(Object.keys(z.looseObject({}).parse(value))).toEqual(['manifests', 'layers']);
  });

  // the same as an attack: a text that is an index here and an image for others
  test('an index with layers by an escaped name is refused, whatever was read before', () => {
    const read = (name: string) =>
      readManifest(Buffer.from(`{"schemaVersion":2,"mediaType":"${OCI_INDEX}","manifests":[],"${name}":[]}`), {
        contentType: OCI_INDEX,
        contentDigest: undefined,
        digest: undefined,
        expected: undefined,
      });
    expect(read('layer\\u0073').kind).toBe('unreadable');
    read('layer\\\\');
    expect(read('layer\\u0073').kind).toBe('unreadable');
  });
});

// "reports", seed 519064567: the check itself took the two sides of an escaped character together, as if it were a URL
test('an escaped character parts what stands on its two sides', () => {
  const text = markdown('SBOM of :/`/');
  expect(text).toBe('SBOM of :/\\`/');
  checkMarkdown(text);
  expect(() => {
    checkMarkdown('SBOM of ://x');
  }).toThrow('a link or mention');
});
