import { expect, test } from 'vitest';
import { isCutLicense, namesLicense } from '../../src/difference/packages.ts';

test.each([
  ['GPL-3.0-only', 'GPL-3.0-only', true],
  ['gpl-3.0-ONLY', 'GPL-3.0-only', true],
  ['GPL-3.0-or-later', 'GPL-3.0-only', false],
  ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0-only', false],
  ['LGPL-3.0-only', 'GPL-3.0-only', false],
  // SPDX's former names
  ['GPL-3.0', 'GPL-3.0-only', true],
  ['AGPL-3.0-only', 'AGPL-3.0', true],
  ['GPL-3.0+', 'GPL-3.0-or-later', true],
  ['GPL-3.0+', 'GPL-3.0-only', false],
  // no SPDX expressions
  ['GPL-3.0-only AND Acme License', 'GPL-3.0-only', true],
  ['(Acme License,AGPL-3.0)', 'AGPL-3.0-only', true],
  ['MIT OR gpl-3.0-only', 'GPL-3.0-only', true],
  ['Acme/GPL-3.0-only', 'GPL-3.0-only', false],
  ['Acme, GPL-3.0-only-like', 'GPL-3.0-only', false],
  ['Acme License', 'Acme License', true],
])('%s and %s', (license, requested, expected) => {
  expect(namesLicense(license, requested)).toBe(expected);
});

test('a cut one', () => {
  expect([isCutLicense('MIT …'), isCutLicense('MIT')]).toEqual([true, false]);
});
