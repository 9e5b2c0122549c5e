import { describe, expect, test } from 'vitest';
import { coversAlternative, matchesGlob, parseGlob, type Glob } from '../../src/core/image/glob.ts';
import { referenceOf } from '../policy-file/files.ts';

function globOf(text: string): Glob {
  const result = parseGlob(text);
  if (result.kind === 'invalid') {
    throw new Error(`${text}: ${result.issue}`);
  }
  return result.value;
}

function matches(glob: string, reference: string): boolean {
  return matchesGlob(globOf(glob), referenceOf(reference).repository);
}

describe('globs over normalized names', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'docker.io/library/alpine',
      ['alpine', 'docker.io/alpine:3', 'index.docker.io/library/alpine'],
      ['alpin', 'alpinee', 'acme/alpine', 'ghcr.io/library/alpine'],
    ],
    [
      'docker.io/library/*',
      ['alpine', 'nginx:1'],
      ['acme/nginx', 'docker.io/library/a/b', 'ghcr.io/docker.io/library/a'],
    ],
    [
      'ghcr.io/acme/*',
      ['ghcr.io/acme/api', 'ghcr.io/acme/api:1', `ghcr.io/acme/api@sha256:${'0'.repeat(64)}`, 'GHCR.io/acme/api'],
      [
        'ghcr.io/acme/team/api',
        'ghcr.io/acme-evil/api',
        'ghcr.io/evil/acme/api',
        'ghcr.io.evil.example/acme/api',
        'evil-ghcr.io/acme/api',
        'ghcr.io:443/acme/api',
        'ghcr.io/acmee/api',
        'ghcr.io/acm/api',
        'ghcr.io/acme',
      ],
    ],
    [
      'ghcr.io/acme/**',
      ['ghcr.io/acme/api', 'ghcr.io/acme/team/api'],
      ['ghcr.io/acme', 'ghcr.io/acme-evil/api', 'ghcr.io/acmes/team/api'],
    ],
    ['ghcr.io/acme/app*', ['ghcr.io/acme/app', 'ghcr.io/acme/app-evil'], ['ghcr.io/acme/ap', 'ghcr.io/acme/app/x']],
    [
      'ghcr.io/acme/*-api',
      ['ghcr.io/acme/pay-api'],
      ['ghcr.io/acme/api', 'ghcr.io/acme/pay-api-x', 'ghcr.io/acme/a/b-api'],
    ],
    ['ghcr.io/acme/v?', ['ghcr.io/acme/v1'], ['ghcr.io/acme/v', 'ghcr.io/acme/v12', 'ghcr.io/acme/v/1']],
    ['ghcr.io/acme?api', [], ['ghcr.io/acme/api']],
    ['ghcr.io/acme*api', [], ['ghcr.io/acme/api']],
    ['ghcr.io/acme**api', ['ghcr.io/acme/api', 'ghcr.io/acme-x/y/api'], ['ghcr.io/acme/apis']],
    ['**/nginx', ['nginx', 'ghcr.io/a/b/nginx'], ['ghcr.io/a/nginx-x', 'ghcr.io/a/xnginx']],
    ['ghcr.io/*/*/api', ['ghcr.io/a/b/api'], ['ghcr.io/a/api', 'ghcr.io/a/b/c/api']],
    [
      '{ghcr.io,quay.io}/acme/{api,web{,-next}}',
      ['ghcr.io/acme/api', 'quay.io/acme/web', 'quay.io/acme/web-next'],
      ['quay.io/acme/api-next', 'gcr.io/acme/api', 'ghcr.io/acme/apiweb'],
    ],
    ['{ghcr.io/acme,quay.io}/api', ['ghcr.io/acme/api', 'quay.io/api'], ['ghcr.io/api', 'quay.io/acme/api']],
    ['localhost:5000/*', ['localhost:5000/api'], ['localhost:5001/api', 'localhost/api', 'localhost:5000/a/b']],
    ['*:5000/api', ['localhost:5000/api', 'a.b:5000/api'], ['a.b:50000/api', 'a.b/api']],
    ['**', ['alpine', 'ghcr.io/a/b/c'], []],
    ['*', [], ['alpine', 'ghcr.io/a']],
    ['ghcr.io/a.b/*', ['ghcr.io/a.b/c'], ['ghcr.io/axb/c', 'ghcr.io/a-b/c']],
    // a dot, a plus or a dollar has no meaning of its own, and names with them are no others
    ['alpine', [], ['alpine', 'docker.io/library/alpine']],
  ])('%s', (glob, yes, no) => {
    expect(yes.filter((reference) => !matches(glob, reference))).toEqual([]);
    expect(no.filter((reference) => matches(glob, reference))).toEqual([]);
  });

  test('take time by the product of the lengths, however many wildcards', () => {
    const glob = globOf(`ghcr.io/${'*a'.repeat(100)}b`);
    expect(matchesGlob(glob, { registry: 'ghcr.io', path: 'a'.repeat(255) })).toBe(false);
    const across = globOf(`ghcr.io/${'**a'.repeat(100)}b`);
    expect(matchesGlob(across, { registry: 'ghcr.io', path: 'a/'.repeat(127) })).toBe(false);
  });
});

describe('one glob covers another', () => {
  const covers = (first: string, second: string): boolean => {
    const [a, b] = [globOf(first).alternatives[0], globOf(second).alternatives[0]];
    return a !== undefined && b !== undefined && coversAlternative(a, b);
  };

  test.each([
    ['ghcr.io/acme/*', 'ghcr.io/acme/*', true],
    ['ghcr.io/acme/*', 'ghcr.io/acme/api', true],
    ['ghcr.io/acme/**', 'ghcr.io/acme/*', true],
    ['ghcr.io/acme/**', 'ghcr.io/acme/*/x-?', true],
    ['ghcr.io/**', 'ghcr.io/acme/**', true],
    ['**', 'ghcr.io/acme/**', true],
    ['ghcr.io/acme/a*', 'ghcr.io/acme/ab*', true],
    ['ghcr.io/acme/*', 'ghcr.io/acme/?', true],
    ['ghcr.io/acme/*', 'ghcr.io/acme/**', false],
    ['ghcr.io/acme/?', 'ghcr.io/acme/*', false],
    ['ghcr.io/acme/?', 'ghcr.io/acme/**', false],
    ['ghcr.io/acme/a?', 'ghcr.io/acme/?a', false],
    ['ghcr.io/acme/api', 'ghcr.io/acme/*', false],
    ['ghcr.io/acme/*', 'ghcr.io/acme-evil/*', false],
    ['ghcr.io/*/api', 'ghcr.io/**/api', false],
  ])('%s, %s: %s', (first, second, expected) => {
    expect(covers(first, second)).toBe(expected);
  });
});
