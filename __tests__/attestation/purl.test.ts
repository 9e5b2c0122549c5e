import fc from 'fast-check';
import { PackageURL } from 'packageurl-js';
import { expect, test } from 'vitest';
import { nameOfSource, readPurl, versionOf } from '../../src/attestation/purl.ts';

test.each([
  ['pkg:npm/a@1', 'pkg:npm/a@1', 'pkg:npm/a', '1'],
  ['pkg:NPM/A@1', 'pkg:npm/a@1', 'pkg:npm/a', '1'],
  ['pkg://npm/a', 'pkg:npm/a', 'pkg:npm/a', undefined],
  ['pkg:npm/@babel/core@7', 'pkg:npm/%40babel/core@7', 'pkg:npm/%40babel/core', '7'],
  ['pkg:golang/g.co/x@v1.0.0#sub/dir', 'pkg:golang/g.co/x@v1.0.0#sub/dir', 'pkg:golang/g.co/x#sub/dir', 'v1.0.0'],
  ['pkg:deb/debian/x@1:2.0~rc1+b1', 'pkg:deb/debian/x@1:2.0~rc1+b1', 'pkg:deb/debian/x', '1:2.0~rc1+b1'],
  ['pkg:apk/w/a@1?origin=b&arch=x86', 'pkg:apk/w/a@1?arch=x86&origin=b', 'pkg:apk/w/a', '1'],
])('%s', (written, text, id, version) => {
  expect(readPurl(written)).toMatchObject({ text, id, version });
});

test.each([
  undefined,
  7,
  '',
  'npm/a',
  'pkg:',
  'pkg:npm',
  'pkg:npm/',
  'pkg:maven/a@1',
  'pkg:npm/%',
  'pkg:constructor/a b\0',
])('%s is none', (written) => {
  expect(readPurl(written)?.type ?? 'none').toMatch(/^(?:none|constructor)$/);
});

test('qualifiers that tell packages apart are part of the key, others are not', () => {
  const keyOf = (query: string) => readPurl(`pkg:maven/g/a@1?${query}`)?.key;
  expect(keyOf('distro=x')).toBe(keyOf('vcs_url=y'));
  for (const query of ['arch=x', 'classifier=x', 'epoch=1', 'type=jar']) {
    expect(keyOf(query)).not.toBe(keyOf('distro=x'));
  }
});

test.each([
  ['gcc', 'gcc'],
  ['openssl@3.0.15-1', 'openssl'],
  ['openssl-3.0.7-24.el9.src.rpm', 'openssl'],
  ['odd.src.rpm', 'odd.src.rpm'],
  ['@scope', '@scope'],
  ['', undefined],
  [undefined, undefined],
])('source package in %s', (written, name) => {
  expect(nameOfSource(written)).toBe(name);
});

const part = fc.string({ unit: fc.constantFrom(...Array.from('abz09.-_~+:AZ%@/ é')), minLength: 1, maxLength: 5 });
const qualifier = fc
  .tuple(fc.constantFrom('arch', 'distro', 'upstream', 'origin', 'a', 'Arch', 'x_y'), part)
  .map(([name, value]) => `${name}=${value}`);

test('what is read without the library is what the library reads', () => {
  const types = fc.constantFrom('apk', 'deb', 'rpm', 'npm', 'golang', 'Apk');
  const parts = fc.tuple(types, fc.array(part, { minLength: 1, maxLength: 3 }), fc.option(part), fc.array(qualifier));
  fc.assert(
    fc.property(parts, ([type, path, version, qualifiers]) => {
      const query = qualifiers.length === 0 ? '' : `?${qualifiers.join('&')}`;
      const written = `pkg:${type}/${path.join('/')}${version === null ? '' : `@${version}`}${query}`;
      // without a name, which the library reads as one
      fc.pre(!/^[^?#]*\/@[^/?#]*(?:[?#]|$)/.test(written));
      const expected = byLibrary(written);
      const read = readPurl(written);
      expect(read && [read.text, read.type, read.name, read.version]).toEqual(expected);
    }),
    { numRuns: 5000 },
  );
});

function byLibrary(text: string) {
  try {
    const purl = PackageURL.fromString(text);
    return [purl.toString(), purl.type, purl.name, purl.version ?? undefined];
  } catch {
    return undefined;
  }
}

// Red Hat writes the release into the package URL only; trivy the epoch as a qualifier, syft in front of the version
test.each([
  ['5.1.8', 'pkg:rpm/redhat/bash@5.1.8-9.el9', '5.1.8-9.el9'],
  [undefined, 'pkg:rpm/redhat/bash@5.1.8-9.el9?arch=x86_64&epoch=1', '1:5.1.8-9.el9'],
  ['5.1.8-9.el9', 'pkg:rpm/redhat/bash@5.1.8-9.el9?epoch=0', '5.1.8-9.el9'],
  ['0:5.1.8-9.el9', 'pkg:rpm/redhat/bash@5.1.8-9.el9', '5.1.8-9.el9'],
  ['2:5.1.8-9.el9', 'pkg:rpm/redhat/bash@5.1.8-9.el9', '2:5.1.8-9.el9'],
  ['2:5.1.8-9.el9', 'pkg:rpm/redhat/bash@5.1.8', '2:5.1.8-9.el9'],
  ['2:5.1.8-9.el9', 'pkg:rpm/redhat/bash@5.1.8-6.el9?epoch=1', '1:5.1.8-6.el9'],
  ['5.1.8', 'pkg:rpm/redhat/bash@5.1.8-9.el9?epoch=one', '5.1.8-9.el9'],
  ['5.1.8-9.el9', 'pkg:rpm/redhat/bash', '5.1.8-9.el9'],
  ['2.36.1', 'pkg:deb/debian/bsdutils@1%3A2.36.1-8', '1:2.36.1-8'],
  ['2.36.1-8', 'pkg:deb/debian/bsdutils@2.36.1-8?epoch=1', '1:2.36.1-8'],
  ['1.37.0', 'pkg:apk/alpine/busybox@1.37.0-r30', '1.37.0-r30'],
  ['1.37.0', 'pkg:alpine/busybox@1.37.0-r30', '1.37.0-r30'],
  ['1.0', 'pkg:npm/a@2.0', '1.0'],
  [undefined, 'pkg:npm/a@2.0', '2.0'],
  ['1.0', 'no URL', '1.0'],
])('the version of a package with version %s and URL %s', (written, url, version) => {
  expect(versionOf(written, readPurl(url))).toBe(version);
});

test.each(['pkg:golang/@?type=module', 'pkg:golang/@v1', 'pkg:golang/g.co/@v1.0.0', 'pkg:npm/@scope', 'pkg:npm/'])(
  '%s has no name',
  (url) => {
    expect(readPurl(url)).toBeUndefined();
  },
);
