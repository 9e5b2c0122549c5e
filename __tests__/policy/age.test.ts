import { expect, test } from 'vitest';
import { explainAge, nearestOutside, periodOf, type OutsideAge } from '../../src/core/policy/age.ts';

const PERIOD = { from: 2000, to: 3000 };

test('limits count from now', () => {
  const now = new Date(10_000);
  expect(periodOf({ max: 8000, min: 7000 }, now)).toEqual(PERIOD);
  expect(periodOf({ max: undefined, min: 7000 }, now)).toEqual({ from: -Infinity, to: 3000 });
  expect(periodOf({ max: 8000, min: undefined }, now)).toEqual({ from: 2000, to: Infinity });
  expect(periodOf(undefined, now)).toBeUndefined();
});

test.each<[string, number[], OutsideAge | undefined]>([
  ['the latest that is too old', [1500, 1000, -Infinity], { exceeds: 'max', time: 1500, limit: 2000 }],
  [
    'the earliest that is too new, before one that is too old',
    [5000, 4000, 1000],
    { exceeds: 'min', time: 4000, limit: 3000 },
  ],
  ['none that is known', [-Infinity], undefined],
  ['nothing', [], undefined],
])('nearest: %s', (_, times, nearest) => {
  expect(nearestOutside(times, PERIOD)).toEqual(nearest);
});

test('both times are said', () => {
  const at = Date.UTC(2026, 0, 2, 3, 4, 5);
  const limit = Date.UTC(2026, 1, 1);
  expect(explainAge({ exceeds: 'max', time: at, limit })).toBe(
    'it was made at 2026-01-02 03:04:05 UTC, and must not have been made before 2026-02-01 00:00:00 UTC',
  );
  expect(explainAge({ exceeds: 'min', time: at, limit })).toBe(
    'it was made at 2026-01-02 03:04:05 UTC, and must have been made by 2026-02-01 00:00:00 UTC',
  );
  expect(explainAge(undefined)).toBe('no trusted time proves when it was made');
});
