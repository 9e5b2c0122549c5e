import { describe, expect, test } from 'vitest';
import { hasEmptyAlternative } from '../../src/core/policy/alternatives.ts';
import { compilePattern, type CompiledPattern } from '../../src/core/policy/pattern.ts';

async function compile(pattern: string): Promise<CompiledPattern> {
  const result = await compilePattern(pattern);
  if (result.kind === 'invalid') {
    throw new Error(result.issue);
  }
  return result.value;
}

async function accepts(pattern: string, value: string): Promise<boolean> {
  const { policy } = await compile(pattern);
  return policy.kind === 'pattern' && policy.matches(value);
}

describe('a pattern matches the whole value', () => {
  test.each([
    ['https://github\\.com/acme/.*', 'https://github.com/acme/api/x', true],
    ['https://github\\.com/acme/.*', 'evil https://github.com/acme/api', false],
    ['acme/api', 'https://github.com/acme/api', false],
    ['^https://issuer\\.example$', 'https://issuer.example', true],
    ['^https://issuer\\.example$', 'https://issuer.example\n', false],
    ['https://issuer.example/(a|ab)', 'https://issuer.example/ab', true],
    ['https://issuer.example/(a|ab)', 'https://issuer.example/abc', false],
    ['(?i)HTTPS://Issuer.example', 'https://issuer.example', true],
    ['https://issuer.example', 'https://ISSUER.example', false],
    ['https://github\\.com/acme/.*', 'https://github.com/acme/a\nb', false],
    ['x(a|b)*', `x${'a'.repeat(4095)}`, true],
    ['x(a|b)*', `x${'a'.repeat(4096)}`, false],
  ])('%s on %j: %s', async (pattern, value, expected) => {
    expect(await accepts(pattern, value)).toBe(expected);
  });
});

test.each([
  ['.*', /empty string/],
  ['(a)?', /empty string/],
  ['^$', /empty string/],
  ['a|', /empty string/],
  ['issuer/(|)', /empty alternative/],
  ['https://issuer.example/(a|)', /empty alternative/],
  ['(a', /^not a valid RE2 pattern \(missing closing \)\)$/],
  ['(a\nb', /^not a valid RE2 pattern \(missing closing \)\)$/],
  ['a**', /not a valid RE2/],
  ['(?=a)b', /not a valid RE2/],
  ['(?<!a)b', /not a valid RE2/],
  ['(a)\\1', /not a valid RE2/],
  ['((a{1000}){1000}){1000}', /not a valid RE2/],
  ['a'.repeat(1001), /longer than 1000/],
])('%s is a fault', async (pattern, expected) => {
  const result = await compilePattern(pattern);
  expect(result.kind === 'invalid' ? result.issue : 'compiled').toMatch(expected);
});

describe('hasEmptyAlternative', () => {
  test.each([
    '(a|)',
    '(|a)',
    '|x',
    'x|',
    'x||y',
    '(a|^)',
    '(a|\\b)',
    'a(b|\\z)',
    '(a|(?:))',
    '(a|())',
    '(a|(?i))',
    '(a|b{0})',
    '(a|b{0,0})',
    '(a|^{0})',
    'a|(b|c){0}',
    'a|\\Q\\E',
    '(?i:a|)',
    '(?P<n>|a)',
    '(?<n>|a)',
    '((|a))',
    'a|(b|)',
    '[|]|',
  ])('%s: yes', (pattern) => {
    expect(hasEmptyAlternative(pattern)).toBe(true);
  });

  test.each([
    'a|b',
    '[|]',
    '[]|]',
    '[^]|]x',
    '[[:alpha:]|]',
    '[\\]|]',
    '\\|',
    'a\\||b',
    'a\\(|b',
    '\\\\|b',
    '\\Q|\\E',
    '\\Qa||b\\E',
    '\\Qa||b',
    '(a|b)?',
    'a|b*',
    'a|bc{0}',
    'a|b{0,}',
    'a|{|b',
    'a|\\x{7c}',
    'a|\\pL',
    'a|\\p{Greek}',
    '(a|(?i)b)',
    'a|(b)',
    'a|()b',
    'a|b^{0}',
    'a|\\Qb\\E',
    '^a$|^b$',
    '()a',
    '(?i)a',
  ])('%s: no', (pattern) => {
    expect(hasEmptyAlternative(pattern)).toBe(false);
  });
});

test('a pattern as long as they may be', async () => {
  expect(await accepts('a'.repeat(1000), 'a'.repeat(1000))).toBe(true);
});

test.each([
  ['https://github\\.com/acme/.*', false],
  ['https://github\\.com/acme/[^/]+/\\.github/workflows/release\\.ya?ml@refs/heads/main', false],
  ['https://token\\.actions\\.githubusercontent\\.com', false],
  ['https://(accounts\\.google\\.com|token\\.actions\\.githubusercontent\\.com)', false],
  ['.*@acme\\.example', false],
  ['someone@probe-six\\.example', false],
  ['.+', true],
  ['https://.*', true],
  ['https://github\\.com/.*', true],
  ['https://github.com/[^/]+/[^/]+/.github/workflows/release.yaml@refs/heads/main', true],
  ['.*@refs/tags/v[0-9.]+', true],
  ['.*acme.*|.+', true],
  ['https://gitlab\\.com/[a-z-]+/.*|[a-z]+@[a-z-]+\\.example', true],
  ['https://[a-z-]+\\.example/a/b|[a-z]+@[a-z-]+\\.example', true],
  ['https://[a-z-]+\\.example|[a-z]+@[a-z-]+\\.example', true],
  ['https://github\\.com/[a-z]+-[a-z]+/.*', true],
  ['https://github\\.com/[a-z]+/.*', true],
  ['https://github\\.com/[^/]+/[^/]+/\\.github/workflows/release\\.yml@refs/heads/main', true],
  ['https://github\\.com/[^/]+/[^/]+/\\.github/workflows/build\\.yml@refs/heads/main', true],
  ['https://github\\.com/[^/]+/[^/]+/\\.github/workflows/build\\.yaml@refs/heads/main', true],
  ['.+@refs/heads/master', true],
])('%s accepts strangers: %s', async (pattern, expected) => {
  expect((await compile(pattern)).acceptsUnrelated).toBe(expected);
});
