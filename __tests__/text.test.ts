import { expect, test } from 'vitest';
import { findNearest } from '../src/text.ts';

test.each<[string, readonly string[], string | undefined]>([
  ['chainguard', ['auto', 'chainguard'], 'chainguard'],
  ['CHAINGUARD', ['chainguard'], 'chainguard'],
  ['chainguard', ['ChainGuard'], 'ChainGuard'],
  ['chaingard', ['chainguard'], 'chainguard'],
  ['chainguardd', ['chainguard'], 'chainguard'],
  ['xchainguard', ['chainguard'], 'chainguard'],
  ['abXdeYghi', ['abcdefghi'], 'abcdefghi'],
  ['aXXXefghi', ['abcdefghi'], 'abcdefghi'],
  ['aXXXXfghi', ['abcdefghi'], undefined],
  ['image-digests', ['image', 'image-digest'], 'image-digest'],
  ['z', ['abc'], undefined],
  ['ab', ['abcd'], undefined],
  ['', ['abc'], undefined],
  ['anything', [], undefined],
])('%j among %j: %s', (text, candidates, expected) => {
  expect(findNearest(text, candidates)).toBe(expected);
});
