import semver from 'semver';
import { compareNumbers } from './digits.ts';

/** Orders semantic versions (semver.org). Undefined where one is none, or where they differ in build metadata alone. */
export function compareSemantic(a: string, b: string): number | undefined {
  const [one, other] = [semver.parse(a), semver.parse(b)];
  return one === null || other === null ? undefined : one.compare(other) || undefined;
}

const NUGET = /^v?(?<numbers>\d+(?:\.\d+){0,3})(?:-(?<pre>[0-9a-z.-]+))?(?<metadata>\+[0-9a-z.-]+)?$/;

/**
 * Orders versions of NuGet (learn.microsoft.com/nuget/concepts/package-versioning): semantic versions of up to four
 * numbers, absent ones being 0, whose prerelease labels are compared without regard to case.
 */
export function compareNuGet(a: string, b: string): number | undefined {
  const [left, right] = [NUGET.exec(a.toLowerCase())?.groups, NUGET.exec(b.toLowerCase())?.groups];
  if (left === undefined || right === undefined) {
    return undefined;
  }
  const order = compareNumbers(left['numbers'] ?? '', right['numbers'] ?? '');
  if (order !== 0) {
    return order;
  }
  const [one, other] = [left['pre'], right['pre']];
  if (one === other) {
    return left['metadata'] === right['metadata'] ? 0 : undefined;
  }
  return compareSemantic(prereleased(one), prereleased(other));
}

function prereleased(label: string | undefined): string {
  return label === undefined ? '0.0.0' : `0.0.0-${label}`;
}

const GO = /^(?:go|v)?(\d+(?:\.\d+)*)$/;

/** Orders versions of Go modules (go.dev/ref/mod#versions), and those of Go itself: `go1.22.1`. */
export function compareGo(a: string, b: string): number | undefined {
  const [left, right] = [GO.exec(a)?.[1], GO.exec(b)?.[1]];
  return left === undefined || right === undefined ? compareSemantic(a, b) : compareNumbers(left, right);
}
