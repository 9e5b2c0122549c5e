import { compareDigits, compareText } from './digits.ts';

const VERSION =
  /^(?<numbers>\d+(?:\.\d+)*)(?<letter>[a-z]?)(?<suffixes>(?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(?<commit>~[0-9a-f]+)?(?:-r(?<revision>\d+))?$/;

/** In this order; suffixes of `BEFORE` sort before a version without a suffix. */
const BEFORE = ['alpha', 'beta', 'pre', 'rc'];
const AFTER = ['cvs', 'svn', 'git', 'hg', 'p'];

/**
 * Orders versions of Alpine's and Wolfi's packages (apk-tools `doc/apk-package.5.scd`, "pkgver"): numbers, letter,
 * suffixes, revision. Undefined where one is no such version, or where they differ in the commit alone.
 */
export function compareApk(a: string, b: string): number | undefined {
  const [left, right] = [VERSION.exec(a)?.groups, VERSION.exec(b)?.groups];
  if (left === undefined || right === undefined) {
    return undefined;
  }
  const order =
    compareNumbers(left['numbers'] ?? '', right['numbers'] ?? '') ||
    compareText(left['letter'] ?? '', right['letter'] ?? '') ||
    compareSuffixes(left['suffixes'] ?? '', right['suffixes'] ?? '');
  if (order === 0 && left['commit'] !== right['commit']) {
    return undefined;
  }
  return order || compareDigits(left['revision'] ?? '', right['revision'] ?? '');
}

/** After the first one, numbers with a leading zero are compared as fractions are: digit by digit. */
function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  for (const [index, number] of left.entries()) {
    const other = right[index];
    if (other === undefined) {
      return 1;
    }
    const isFraction = index > 0 && (number.startsWith('0') || other.startsWith('0'));
    const order = isFraction ? compareText(number, other) : compareDigits(number, other);
    if (order !== 0) {
      return order;
    }
  }
  return left.length - right.length;
}

function compareSuffixes(a: string, b: string): number {
  const [left, right] = [suffixesOf(a), suffixesOf(b)];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [one, other] = [left[index] ?? NONE, right[index] ?? NONE];
    const order = rankOf(one.name) - rankOf(other.name) || compareDigits(one.number, other.number);
    if (order !== 0) {
      return order;
    }
  }
  return 0;
}

interface Suffix {
  readonly name: string;
  readonly number: string;
}

const NONE: Suffix = { name: '', number: '' };

function suffixesOf(text: string): readonly Suffix[] {
  return [...text.matchAll(/_([a-z]+)(\d*)/g)].map(([, name = '', number = '']) => ({ name, number }));
}

function rankOf(suffix: string): number {
  return BEFORE.includes(suffix) ? BEFORE.indexOf(suffix) - BEFORE.length : AFTER.indexOf(suffix) + 1;
}
