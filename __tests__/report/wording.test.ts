import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const TESTS = join(import.meta.dirname, '..');

/** What an expectation that texts pass through is given, where it is written out: a string, a template or a pattern. */
const LITERAL =
  /(?<negated>\.not)?\.(?:toContain|toMatch|stringContaining|stringMatching|toThrow)\(\s*(?:new RegExp\()?(?<text>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/(?:[^/\\\n]|\\.)+\/)/g;

/** Two words of a sentence beside each other. */
const WORDS = /(?<![\w$-])[A-Za-z]{2,},? [a-z]{2,}(?![\w:-])/;

test('no scenario and no threat asserts words: codes are checked there, words in snapshots', () => {
  const worded = globSync('{scenarios,threats}/*.test.ts', { cwd: TESTS }).flatMap((file) =>
    [...readFileSync(join(TESTS, file), 'utf8').matchAll(LITERAL)].flatMap(({ groups }) => {
      const { negated, text = '' } = groups ?? {};
      // that something does not appear is checked by what it would look like
      return negated === undefined && WORDS.test(text.replaceAll(/\$\{[^}]*\}/g, '')) ? [`${file}: ${text}`] : [];
    }),
  );
  expect(worded.toSorted()).toEqual([]);
});
