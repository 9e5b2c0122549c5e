import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hintOf } from '../../src/report/advice/hints.ts';

const SRC = resolve(import.meta.dirname, '../../src');

/** Every topic that the code names, those of codes of errors written out. */
const topics = [
  ...new Set(
    globSync('**/*.ts', { cwd: SRC }).flatMap((file) =>
      [
        ...readFileSync(join(SRC, file), 'utf8').matchAll(
          /\btopic(?:: | = )(?:[^',\n]*\? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g,
        ),
      ].flatMap(([, first = '', second]) => (second === undefined ? [first] : [first, second])),
    ),
  ),
  ...['unauthorized', 'forbidden', 'not-found', 'rate-limited', 'unavailable', 'too-large', 'not-a-registry'].map(
    (code) => `registry-${code}`,
  ),
  ...['unauthorized', 'forbidden', 'rate-limited', 'unavailable'].map((code) => `github-${code}`),
].filter((topic) => topic !== 'words');

describe('words of topics', () => {
  test.each(topics)('%s', (topic) => {
    expect(hintOf({ topic, about: 'ghcr.io' })).not.toBe('');
  });

  test('inputs are named as the reader knows them', () => {
    const flag = (name: string): string => `--${name}`;
    expect(hintOf({ topic: 'time-limit' })).toBe('Run it again, or allow more time with `timeout`.');
    expect(hintOf({ topic: 'time-limit' }, flag)).toBe('Run it again, or allow more time with --timeout.');
    expect(hintOf({ topic: 'registry-rate-limited' })).toContain('Log in (registry-username and registry-password, or');
    expect(hintOf({ topic: 'registry-rate-limited' }, flag)).toContain('Log in (--registry-username and');
  });

  test.each([
    ['ghcr.io', 'packages: read'],
    ['docker.io', 'Docker Hub shows private repositories'],
    ['registry.example', 'Registries may show private images as missing'],
  ])('what %s hides', (registry, words) => {
    expect(hintOf({ topic: 'registry-not-found', about: registry })).toContain(words);
  });
});
