import { expect, test } from 'vitest';
import { isCutLicence, namesLicence } from '../../src/difference/licence.ts';

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
])('%s and %s', (licence, asked, expected) => {
  expect(namesLicence(licence, asked)).toBe(expected);
});

test('a cut one', () => {
  expect([isCutLicence('MIT …'), isCutLicence('MIT')]).toEqual([true, false]);
});
