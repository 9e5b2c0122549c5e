import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { SharedTexts } from '../../src/core/verify/shared-texts.ts';
import { LIMITS } from '../../src/limits.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Texts as decoding makes them: each one a piece of memory of its own. */
function decoded(text: string): string {
  return Buffer.from(text).toString('utf8');
}

/** Bytes that are in use after some work, as long as its result is. */
function held(work: () => unknown): number {
  collect();
  const before = process.memoryUsage().heapUsed;
  const result = work();
  collect();
  const after = process.memoryUsage().heapUsed;
  expect(result).toBeDefined();
  return after - before;
}

test('equal texts are stored once, however many certificates say them', () => {
  const long = 'https://github.com/acme/api'.repeat(100);
  const texts = (share: (text: string) => string): string[] =>
    Array.from({ length: 20_000 }, () => share(decoded(long)));
  const shared = new SharedTexts();
  expect(held(() => texts((text) => text))).toBeGreaterThan(40e6);
  expect(held(() => texts((text) => shared.share(text)))).toBeLessThan(10e6);
});

test('texts are remembered up to a bound', () => {
  const shared = new SharedTexts();
  const remember = (): SharedTexts => {
    for (let n = 0; n < 50 * LIMITS.sharedTexts; n++) {
      shared.share(decoded(`${n} `.repeat(100)));
    }
    return shared;
  };
  expect(held(remember)).toBeLessThan(10e6);
});

test('a text is what it was', () => {
  const shared = new SharedTexts();
  expect(['a', 'b', 'a', ''].map((text) => shared.share(text))).toEqual(['a', 'b', 'a', '']);
});
