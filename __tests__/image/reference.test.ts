import { describe, expect, test } from 'vitest';
import {
  formatReference,
  isTag,
  nameOf,
  parseReference,
  parseRegistry,
  parseRepository,
} from '../../src/core/image/reference.ts';

const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;
const LONG = 'a'.repeat(256);

describe('parseReference', () => {
  test.each([
    ['nginx', 'docker.io/library/nginx:latest'],
    ['acme/api', 'docker.io/acme/api:latest'],
    ['docker.io/nginx', 'docker.io/library/nginx:latest'],
    ['index.docker.io/nginx:1', 'docker.io/library/nginx:1'],
    ['registry-1.docker.io/acme/api', 'docker.io/acme/api:latest'],
    ['Index.Docker.IO/nginx', 'docker.io/library/nginx:latest'],
    ['cgr.dev/chainguard/nginx', 'cgr.dev/chainguard/nginx:latest'],
    ['CGR.dev/chainguard/nginx:V1.2_x-', 'cgr.dev/chainguard/nginx:V1.2_x-'],
    ['localhost/a', 'localhost/a:latest'],
    ['localhost:5000/a/b/c:t', 'localhost:5000/a/b/c:t'],
    ['127.0.0.1:5000/a', '127.0.0.1:5000/a:latest'],
    ['127.1:5000/a', '127.0.0.1:5000/a:latest'],
    ['[::1]:5000/a:t', '[::1]:5000/a:t'],
    ['[0:0::1]/a', '[::1]/a:latest'],
    ['registry:5000/a', 'registry:5000/a:latest'],
    ['localhost:5000', 'docker.io/library/localhost:5000'],
    [`ghcr.io/a/b@${DIGEST}`, `ghcr.io/a/b@${DIGEST}`],
    [`ghcr.io/a/b:1@${DIGEST}`, `ghcr.io/a/b:1@${DIGEST}`],
    ['ghcr.io/a__b/c.d/e-f--g_h', 'ghcr.io/a__b/c.d/e-f--g_h:latest'],
    [`a/${'b'.repeat(253)}`, `docker.io/a/${'b'.repeat(253)}:latest`],
    [`a:${'t'.repeat(128)}`, `docker.io/library/a:${'t'.repeat(128)}`],
  ])('%s is %s', (text, expected) => {
    const result = parseReference(text, 'latest');
    expect(result.kind === 'value' ? formatReference(result.value) : result.issue).toBe(expected);
  });

  test.each([
    ['', /must be/],
    ['https://ghcr.io/a/b', /scheme/],
    ['docker://a/b', /scheme/],
    ['a b', /space or a comma/],
    ['a,b', /space or a comma/],
    ['a # comment', /lines of their own/],
    ['ghcr.io/Acme/api', /lowercase/],
    ['Nginx', /lowercase/],
    ['a/', /must be/],
    ['/a', /must be/],
    ['a//b', /must be/],
    ['a/../b', /must be/],
    ['a/.b', /must be/],
    ['a_/b', /must be/],
    ['a___b', /must be/],
    ['a._b', /must be/],
    ['a:', /tag/],
    ['a:-x', /tag/],
    ['a:x:y', /tag/],
    [`a:${'t'.repeat(129)}`, /tag/],
    ['a@', /digest/],
    ['a@sha256:abc', /digest/],
    [`a@${DIGEST.toUpperCase()}`, /digest/],
    [`a@sha512:${'0'.repeat(128)}`, /"sha256:"/],
    [`a@${DIGEST}@${DIGEST}`, /digest/],
    [`@${DIGEST}`, /must be/],
    ['ghcr.io:0/a', /registry/],
    ['ghcr.io:65536/a', /registry/],
    ['ghcr.io:x/a', /registry/],
    ['ghcr..io/a', /registry/],
    ['-ghcr.io/a', /registry/],
    ['user@ghcr.io/a', /digest/],
    ['ghcr.io./a', /registry/],
    ['1.2.3.999/a', /registry/],
    ['[::1/a', /registry/],
    ['[::g]:1/a', /registry/],
    ['[fe80::1%eth0]/a', /registry/],
    ['[::1]:5000', /must be/],
    [`ghcr.io/${LONG}`, /longer than 255/],
    ['a'.repeat(1001), /longer than 1000/],
    ['nginx\u0000', /must be/],
    ['nginx\u200b', /must be/],
    ['ngіnx', /must be/],
  ])('%j is a fault', (text, expected) => {
    const result = parseReference(text, 'latest');
    expect(result.kind === 'invalid' ? result.issue : formatReference(result.value)).toMatch(expected);
  });

  test('the default tag is for a reference with neither tag nor digest', () => {
    const tagOf = (text: string): string | undefined => {
      const result = parseReference(text, 'edge');
      return result.kind === 'value' ? result.value.tag : result.issue;
    };
    expect([tagOf('a'), tagOf('a:1'), tagOf(`a@${DIGEST}`)]).toEqual(['edge', '1', undefined]);
  });
});

test('parseRepository takes names only', () => {
  const named = (text: string): string => {
    const result = parseRepository(text);
    return result.kind === 'value' ? nameOf(result.value) : result.issue;
  };
  expect(named('signatures')).toBe('docker.io/library/signatures');
  expect(named('[::1]:5000/a/b')).toBe('[::1]:5000/a/b');
  expect(named('ghcr.io/a/b:1')).toMatch(/no tag and no digest/);
  expect(named(`ghcr.io/a/b@${DIGEST}`)).toMatch(/no tag and no digest/);
  expect(named('https://ghcr.io/a')).toMatch(/scheme/);
});

test.each([
  ['GHCR.io', 'ghcr.io'],
  ['registry-1.docker.io', 'docker.io'],
  ['registry:5000', 'registry:5000'],
  ['https://ghcr.io', /without a scheme/],
  ['ghcr.io/a', /"host" or "host:port"/],
  ['', /"host" or "host:port"/],
  ['a b', /"host" or "host:port"/],
])('parseRegistry of %j', (text, expected) => {
  const result = parseRegistry(text);
  expect(result.kind === 'value' ? result.value : result.issue).toEqual(
    typeof expected === 'string' ? expected : expect.stringMatching(expected),
  );
});

test('isTag', () => {
  expect(['latest', '_x', 'V1.2-3', '.x', '-x', 'a/b', 'a:b', ''].filter(isTag)).toEqual(['latest', '_x', 'V1.2-3']);
});
