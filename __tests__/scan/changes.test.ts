import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../src/scan/changes.ts';
import type { FoundReference, ScanResult, UnreadFile } from '../../src/scan/reference.ts';

/** `file: written`, with what it is behind it where it is no image: `(kind)`. */
function scanOf(...lines: readonly string[]): ScanResult {
  const references = lines.map((line, index): FoundReference => {
    const {
      file = '',
      written = '',
      kind = 'image',
    } = /^(?<file>\S+): (?<written>\S+)(?: \((?<kind>\w+)\))?$/.exec(line)?.groups ?? {};
    const place = { line: index + 1, column: 1, endLine: index + 1, endColumn: 2 };
    const isImage = kind === 'image';
    return {
      file,
      ...place,
      format: 'dockerfile',
      written,
      kind: isImage ? 'image' : kind === 'built' ? 'built' : kind === 'ignored' ? 'ignored' : 'unresolved',
      reference: isImage ? written : null,
      platform: null,
      why: isImage ? null : 'x',
    };
  });
  return { references, files: [] };
}

/** `reference < before`, `+` behind one of a repository that the base knows. */
function describeAdded(base: ScanResult, head: ScanResult): readonly string[] {
  return changesBetween(head, base).added.map(
    ({ reference, before, isKnownRepository }) =>
      `${reference}${before === undefined ? '' : ` < ${before}`}${isKnownRepository ? ' +' : ''}`,
  );
}

describe('what is added, and in place of what', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['nothing', ['a: r.x/a:1'], ['a: r.x/a:1'], []],
    ['another file with the same', ['a: r.x/a:1'], ['b: r.x/a:1', 'c: r.x/a:1'], []],
    ['a new repository', ['a: r.x/a:1'], ['a: r.x/b:1'], ['r.x/b:1']],
    ['another tag', ['a: r.x/a:1'], ['a: r.x/a:2'], ['r.x/a:2 < r.x/a:1 +']],
    ['a further tag', ['a: r.x/a:1'], ['a: r.x/a:1', 'b: r.x/a:2'], ['r.x/a:2 +']],
    [
      'a digest beside the tag',
      ['a: r.x/a:1'],
      [`a: r.x/a:1@sha256:${'0'.repeat(64)}`],
      [`r.x/a:1@sha256:${'0'.repeat(64)} < r.x/a:1 +`],
    ],
    ['one that was built', ['a: r.x/a:1 (built)'], ['a: r.x/a:1'], ['r.x/a:1']],
    [
      'one that was ignored',
      ['a: r.x/a:1 (ignored)', 'a: r.x/a:2 (ignored)'],
      ['a: r.x/a:1', 'a: r.x/a:2 (ignored)'],
      ['r.x/a:1'],
    ],
    ['one that was not resolved', ['a: r.x/a:1 (unresolved)'], ['a: r.x/a:1'], ['r.x/a:1']],
    ['a registry with a port', ['a: r.x:5/a:1'], ['a: r.x:6/a:1'], ['r.x:6/a:1']],
    ['once, with two places', [], ['a: r.x/a:1', 'b: r.x/a:1'], ['r.x/a:1']],
    [
      'two that went for one: the nearest in order',
      ['a: r.x/a:1', 'a: r.x/b:1', 'a: r.x/a:2', 'a: r.x/a:3'],
      ['a: r.x/a:1', 'a: r.x/b:1', 'a: r.x/a:4'],
      ['r.x/a:4 < r.x/a:2 +'],
    ],
    [
      'two for one that went: the nearer, and the other for none',
      ['a: r.x/a:0', 'a: r.x/a:1'],
      ['a: r.x/a:2', 'a: r.x/a:3', 'b: r.x/a:0'],
      ['r.x/a:2 +', 'r.x/a:3 < r.x/a:1 +'],
    ],
    [
      'each for its own, whatever the order of the files',
      ['a: r.x/a:1', 'b: r.x/a:2'],
      ['0: r.x/a:4', 'a: r.x/a:3', 'b: r.x/a:4'],
      ['r.x/a:4 < r.x/a:2 +', 'r.x/a:3 < r.x/a:1 +'],
    ],
    ['in a file that is renamed', ['a: r.x/a:1', 'a: r.x/b:1'], ['b: r.x/a:2', 'b: r.x/b:1'], ['r.x/a:2 < r.x/a:1 +']],
    ['what is still named elsewhere went not', ['a: r.x/a:1'], ['a: r.x/a:2', 'b: r.x/a:1'], ['r.x/a:2 +']],
  ])('%s', (_, base, head, added) => {
    expect(describeAdded(scanOf(...base), scanOf(...head))).toEqual(added);
  });

  test('of very many the order alone decides, in time', () => {
    const many = (tag: string): ScanResult =>
      scanOf(...Array.from({ length: 2000 }, (_, index) => `a: r.x/a:${tag}${index}`));
    const { added } = changesBetween(many('b'), many('a'));
    expect(added).toHaveLength(2000);
    expect(added[1999]).toEqual({ reference: 'r.x/a:b1999', before: 'r.x/a:a1999', isKnownRepository: true });
  });
});

test('what is removed is told in order, with what something else stands in place of', () => {
  const base = scanOf('a: r.x/a:1', 'a: r.x/b:1', 'b: r.x/c:1', 'b: r.x/d:1 (ignored)');
  expect(changesBetween(scanOf('a: r.x/a:2', 'b: r.x/b:1'), base).removed).toEqual(['r.x/a:1', 'r.x/c:1']);
});

test('what is not resolved counts where the base has it not alike in the same file', () => {
  const base = scanOf('a: $A (unresolved)', 'a: $B (ignored)', 'a: $C (built)');
  const head = scanOf(
    'a: $A (unresolved)',
    'a: $A (unresolved)',
    'a: $B (unresolved)',
    'a: $C (unresolved)',
    'b: $A (unresolved)',
  );
  const { unresolved } = changesBetween(head, base);
  expect(unresolved.map(({ file, written }) => `${file}: ${written}`)).toEqual(['a: $B', 'a: $C', 'b: $A']);
});

test.each<[string, Partial<UnreadFile>, number]>([
  ['the same', {}, 0],
  ['another file', { file: 'b' }, 1],
  ['for another reason', { why: 'y' }, 1],
  ['of other content', { content: '2' }, 1],
])('a file that cannot be read: %s', (_, change, count) => {
  const file: UnreadFile = { file: 'a', format: null, why: 'x', content: '1' };
  const scan = (one: UnreadFile): ScanResult => ({ references: [], files: [one] });
  expect(changesBetween(scan({ ...file, ...change }), scan(file)).unread).toHaveLength(count);
});

test('a file of unknown content is a change', () => {
  const scan: ScanResult = { references: [], files: [{ file: 'a', format: null, why: 'x' }] };
  expect(changesBetween(scan, scan).unread).toEqual(scan.files);
});
