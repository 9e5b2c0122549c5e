import { expect, test } from 'vitest';
import { LicenseReader } from '../../src/attestation/license.ts';

test.each([
  ['MIT', 'MIT', ['MIT']],
  ['(MPL-2.0 AND MIT)', 'MPL-2.0 AND MIT', ['MIT', 'MPL-2.0']],
  ['MIT or Apache-2.0', 'MIT OR Apache-2.0', ['Apache-2.0', 'MIT']],
  ['MIT AND (Zlib OR ISC)', 'MIT AND (Zlib OR ISC)', ['ISC', 'MIT', 'Zlib']],
  ['(MIT AND Zlib) OR ISC', 'MIT AND Zlib OR ISC', ['ISC', 'MIT', 'Zlib']],
  ['Apache-1.0+ AND MIT', 'Apache-1.0+ AND MIT', ['Apache-1.0+', 'MIT']],
  [
    'GPL-2.0-only WITH Classpath-exception-2.0',
    'GPL-2.0-only WITH Classpath-exception-2.0',
    ['GPL-2.0-only WITH Classpath-exception-2.0'],
  ],
  ['LicenseRef-own', 'LicenseRef-own', ['LicenseRef-own']],
  ['GPL v2', 'GPL v2', ['GPL v2']],
  ['__proto__', '__proto__', ['__proto__']],
  ['DocumentRef-', 'DocumentRef-', ['DocumentRef-']],
])('%s', (written, expression, licenses) => {
  expect(new LicenseReader().read(written)).toEqual({ expression, licenses });
});

test.each([undefined, null, 7, '', 'NOASSERTION', 'NONE', {}])('nothing is known: %s', (written) => {
  expect(new LicenseReader().read(written)).toBeUndefined();
});

test('a long expression stays as written, cut', () => {
  const long = Array.from({ length: 500 }, () => 'MIT').join(' AND ');
  expect(new LicenseReader().read(long)?.expression).toBe(`${long.slice(0, 1000)}…`);
  const nested = `${'('.repeat(400)}MIT${')'.repeat(400)}`;
  expect(new LicenseReader().read(nested)?.licenses).toEqual(['MIT']);
  expect(new LicenseReader().readAll(Array.from({ length: 300 }, (_, n) => `L-${n}`))?.expression).toHaveLength(1001);
});

test('only so many expressions of one SBOM are parsed', () => {
  const reader = new LicenseReader();
  for (let n = 0; n < 2000; n++) {
    reader.read(`LicenseRef-${n}`);
  }
  expect(reader.read('(MIT)')?.expression).toBe('(MIT)');
  expect(new LicenseReader().read('(MIT)')?.expression).toBe('MIT');
});
