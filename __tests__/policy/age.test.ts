import { expect, test } from 'vitest';
import {
  explainAge,
  isWithin,
  nearestOutside,
  periodOf,
  type OutsideAge,
  type Period,
  type ProvenAge,
} from '../../src/core/policy/age.ts';

const PERIOD = { from: 2000, to: 3000 };

test('limits count from now', () => {
  const now = new Date(10_000);
  expect(periodOf({ max: 8000, min: 7000 }, now)).toEqual(PERIOD);
  expect(periodOf({ max: undefined, min: 7000 }, now)).toEqual({ from: -Infinity, to: 3000 });
  expect(periodOf({ max: 8000, min: undefined }, now)).toEqual({ from: 2000, to: Infinity });
  expect(periodOf(undefined, now)).toBeUndefined();
});

const at = (notBefore: number | undefined, notAfter = notBefore): ProvenAge => ({ notBefore, notAfter });

test.each<[string, Period, ProvenAge, boolean]>([
  ['no limits', { from: -Infinity, to: Infinity }, at(undefined), true],
  ['both limits', PERIOD, at(2000, 3000), true],
  ['a certificate before', PERIOD, at(1999, 2500), false],
  ['a time after', PERIOD, at(2500, 3001), false],
  ['no certificate', PERIOD, at(undefined, 2500), false],
  ['no certificate, which nothing asks for', { from: -Infinity, to: 3000 }, at(undefined, 2500), true],
  ['no time', PERIOD, { notBefore: 2500, notAfter: undefined }, false],
  ['no time, which nothing asks for', { from: 2000, to: Infinity }, { notBefore: 2500, notAfter: undefined }, true],
])('within: %s', (_, period, age, within) => {
  expect(isWithin(period, age)).toBe(within);
});

test.each<[string, ProvenAge[], OutsideAge]>([
  [
    'the latest that is too old',
    [at(1000), at(1500), at(undefined, 2500)],
    { exceeds: 'max', time: 1500, limit: 2000 },
  ],
  [
    'the earliest that is too new, before one that is too old',
    [at(5000), at(4000), at(1000)],
    { exceeds: 'min', time: 4000, limit: 3000 },
  ],
  ['no time', [{ notBefore: 2500, notAfter: undefined }], { exceeds: 'min', time: undefined, limit: 3000 }],
  ['a key', [at(undefined, 2500)], { exceeds: 'max', time: undefined, limit: 2000 }],
])('nearest: %s', (_, ages, nearest) => {
  expect(nearestOutside(ages, PERIOD)).toEqual(nearest);
});

test('both times are said', () => {
  const time = Date.UTC(2026, 0, 2, 3, 4, 5);
  const limit = Date.UTC(2026, 1, 1);
  expect(explainAge({ exceeds: 'max', time, limit })).toBe(
    'its certificate was made at 2026-01-02 03:04:05 UTC, but must not have been made before 2026-02-01 00:00:00 UTC',
  );
  expect(explainAge({ exceeds: 'min', time, limit })).toBe(
    'it was made at 2026-01-02 03:04:05 UTC, but must have been made by 2026-02-01 00:00:00 UTC',
  );
  expect(explainAge({ exceeds: 'min', time: undefined, limit })).toBe('no trusted time proves when it was made');
  expect(explainAge({ exceeds: 'max', time: undefined, limit })).toBe(
    'it is signed with a key, and nothing proves that the key did not sign earlier',
  );
});
