import { compareApk } from './apk.ts';
import { compareDeb } from './deb.ts';
import { compareNumbers } from './digits.ts';
import { compareMaven } from './maven.ts';
import { comparePep440 } from './pep440.ts';
import { compareRpm } from './rpm.ts';
import { compareGo, compareNuGet, compareSemantic } from './semantic.ts';

type Compare = (a: string, b: string) => number | undefined;

/** The rules of an ecosystem, by the type of the package URL; `alpine` is what syft wrote before `apk` existed. */
const RULES: ReadonlyMap<string | undefined, Compare> = new Map([
  ['apk', compareApk],
  ['alpine', compareApk],
  ['deb', compareDeb],
  ['rpm', compareRpm],
  ['maven', compareMaven],
  ['pypi', comparePep440],
  ['golang', compareGo],
  ['nuget', compareNuGet],
  ...['npm', 'cargo', 'pub', 'swift', 'hex'].map((type) => [type, compareSemantic] as const),
]);

/** Numbers with dots between them. */
const NUMBERS = /^v?(\d+(?:\.\d+)*)$/;

/**
 * Compares two versions of a package: positive when the first is later, negative when the second is. By the rules of its
 * ecosystem where they are known (docs/changes.md); else only numbers with dots between them are compared, since rules of
 * another ecosystem can tell the reverse. Undefined when the versions have no order.
 * @param type of the package URL
 */
export function compareVersions(type: string | undefined, a: string, b: string): number | undefined {
  return a === b ? 0 : (RULES.get(type)?.(a, b) ?? compareOthers(a, b));
}

function compareOthers(a: string, b: string): number | undefined {
  const [left, right] = [NUMBERS.exec(a)?.[1], NUMBERS.exec(b)?.[1]];
  return left === undefined || right === undefined ? undefined : compareNumbers(left, right);
}
