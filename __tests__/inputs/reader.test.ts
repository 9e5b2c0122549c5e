import { describe, expect, test } from 'vitest';
import { InputReader } from '../../src/inputs/reader.ts';
import { sourceOf, type Given } from './given.ts';

function readerOf(given: Given): InputReader {
  return new InputReader(sourceOf(given), 'verify');
}

/** What is read, and the issues of it. */
function valueOf<T>(given: Given, get: (reader: InputReader) => T): readonly [T, readonly string[]] {
  const reader = readerOf(given);
  return [get(reader), reader.issues];
}

describe('a boolean', () => {
  test.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    [' FALSE\n', false],
  ])('%j', (cache, expected) => {
    expect(valueOf({ cache }, (reader) => reader.boolean('cache'))).toEqual([expected, []]);
  });

  test.each(['tRUE', 'yes', '1', 'on', 'true false'])('%j is an issue, and the default', (cache) => {
    expect(valueOf({ cache }, (reader) => reader.boolean('cache'))).toEqual([
      true,
      [expect.stringContaining('it must be "true" or "false"')],
    ]);
  });

  test('is undefined where it has no default', () => {
    expect(valueOf({}, (reader) => reader.boolean('require-signature'))).toEqual([undefined, []]);
  });
});

describe('a choice', () => {
  test.each([
    ['', 'false'],
    ['auto', 'auto'],
    ['True', 'true'],
  ])('%j', (comment, expected) => {
    expect(valueOf({ comment }, (reader) => reader.choice('comment'))).toEqual([expected, []]);
  });

  test('of another value is an issue with all of them and the nearest, and the default', () => {
    expect(valueOf({ artifact: 'singel' }, (reader) => reader.choice('artifact'))).toEqual([
      'single',
      [
        'artifact: "singel" cannot be used: it must be "single", "per-image", "per-file" or "none"; did you mean "single"?',
      ],
    ]);
  });
});

describe('a number', () => {
  test.each([
    ['', 8],
    ['1', 1],
    ['64', 64],
  ])('%j', (concurrency, expected) => {
    expect(valueOf({ concurrency }, (reader) => reader.number('concurrency'))).toEqual([expected, []]);
  });

  test.each(['0', '65', '1.5', '01', '-1', '1e1', 'x', '9'.repeat(20)])('%j is an issue', (concurrency) => {
    expect(valueOf({ concurrency }, (reader) => reader.number('concurrency'))).toEqual([
      8,
      [expect.stringContaining('a number from 1 to 64')],
    ]);
  });

  test('is undefined where it has no default', () => {
    expect(valueOf({}, (reader) => reader.number('retention-days'))[0]).toBeUndefined();
    expect(valueOf({ 'retention-days': '401' }, (reader) => reader.number('retention-days'))[0]).toBeUndefined();
  });
});

describe('a duration', () => {
  test.each([
    ['', 300_000],
    ['1.5m', 90_000],
    ['24h', 86_400_000],
  ])('%j', (timeout, expected) => {
    expect(valueOf({ timeout }, (reader) => reader.duration('timeout'))).toEqual([expected, []]);
  });

  test('is undefined where it has no default', () => {
    expect(valueOf({}, (reader) => reader.duration('max-age'))).toEqual([undefined, []]);
  });
});

test('a list has neither blank lines nor comments', () => {
  expect(valueOf({ key: '\r\n# ours\r\n a \r\n\n#\nb' }, (reader) => reader.list('key'))[0]).toEqual(['a', 'b']);
});

test('a path with a control character is an issue, and none', () => {
  expect(valueOf({ 'tuf-root': 'a\nb' }, (reader) => reader.path('tuf-root'))).toEqual([
    undefined,
    [expect.stringContaining('one line without control characters')],
  ]);
});

test('a token that is none is an issue that does not show it, and none', () => {
  expect(valueOf({ 'github-token': 'hunter2 x' }, (reader) => reader.token('github-token'))).toEqual([
    undefined,
    [
      'github-token: the value (not shown) contains spaces, control characters, or other characters that are not allowed in tokens.',
    ],
  ]);
});

test('an input of another command is never given', () => {
  const reader = new InputReader(sourceOf({ comment: 'true', enforce: 'false' }), 'merge');
  expect([reader.isGiven('comment'), reader.choice('comment'), reader.boolean('enforce')]).toEqual([
    false,
    'false',
    false,
  ]);
});

test('a name that the table does not have, or of another kind, does not type-check', () => {
  const reader = readerOf({});
  // @ts-expect-error -- there is no such input
  expect(() => reader.boolean('upload-artifact')).toThrow();
  // @ts-expect-error -- it is a list
  reader.text('image');
  // @ts-expect-error -- a message must not show it
  reader.refuse('registry-password', 'x', 'y');
});
