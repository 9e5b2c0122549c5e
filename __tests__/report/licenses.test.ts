import { expect, test } from 'vitest';
import { groupLicenses } from '../../src/report/inside.ts';

test('licenses of one family stand together, whatever stands between them', () => {
  const top = [
    ['MIT', 9],
    ['GPL-2.0-only', 5],
    ['BSD-3-Clause', 4],
    ['GPL-3.0-or-later WITH GCC-exception-3.1', 3],
    ['CC-BY-SA-4.0', 2],
    ['BSD-2-Clause', 1],
    ['see the file', 1],
  ] as const;
  expect(
    groupLicenses({ top, others: 0 }).map(({ name, members }) => [name, members.map(({ version }) => version)]),
  ).toEqual([
    ['MIT', ['MIT']],
    ['GPL', ['2.0-only', '3.0-or-later WITH GCC-exception-3.1']],
    ['BSD', ['3-Clause', '2-Clause']],
    ['CC-BY-SA', ['4.0']],
    ['see the file', ['see the file']],
  ]);
});
