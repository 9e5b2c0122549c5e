import semver from 'semver';
import { compareApk } from './apk.ts';
import { compareDeb } from './deb.ts';
import { compareDigits } from './digits.ts';
import { compareRpm } from './rpm.ts';

type Compare = (a: string, b: string) => number | undefined;

const OF_DISTRIBUTIONS: ReadonlyMap<string | undefined, Compare> = new Map([
  ['apk', compareApk],
  ['deb', compareDeb],
  ['rpm', compareRpm],
]);

/** Numbers with dots between them, as Go (`v`, `go`) and others write them. */
const NUMBERS = /^(?:v|go)?(\d+(?:\.\d+)*)$/;

/**
 * Compares two versions of a package: positive when the first is later, negative when the second is. By the rules of its
 * ecosystem for `apk`, `deb` and `rpm`; for other types only where both are semantic versions, or numbers with dots
 * between them. Undefined when the versions have no order.
 * @param type of the package URL
 */
export function compareVersions(type: string | undefined, a: string, b: string): number | undefined {
  const compare = OF_DISTRIBUTIONS.get(type) ?? compareOthers;
  return a === b ? 0 : compare(a, b);
}

function compareOthers(a: string, b: string): number | undefined {
  const [left, right] = [NUMBERS.exec(a)?.[1], NUMBERS.exec(b)?.[1]];
  if (left !== undefined && right !== undefined) {
    return compareNumbers(left.split('.'), right.split('.'));
  }
  const [one, other] = [semver.parse(a), semver.parse(b)];
  return one === null || other === null ? undefined : one.compare(other) || undefined;
}

function compareNumbers(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const order = compareDigits(a[index] ?? '', b[index] ?? '');
    if (order !== 0) {
      return order;
    }
  }
  return 0;
}
