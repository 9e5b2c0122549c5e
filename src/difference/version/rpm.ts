import { compareDigits, compareText } from './digits.ts';

const VERSION = /^(?:(?<epoch>\d+):)?(?<version>[^\s:-]+)(?:-(?<release>[^\s:-]+))?$/;

/** Orders versions of RPM packages (rpm-version(7), "Comparing"): `[epoch:]version[-release]`. */
export function compareRpm(a: string, b: string): number | undefined {
  const [left, right] = [VERSION.exec(a)?.groups, VERSION.exec(b)?.groups];
  if (left === undefined || right === undefined) {
    return undefined;
  }
  const { release: one } = left;
  const { release: other } = right;
  return (
    compareDigits(left['epoch'] ?? '', right['epoch'] ?? '') ||
    compareParts(left['version'] ?? '', right['version'] ?? '') ||
    (one === undefined || other === undefined ? 0 : compareParts(one, other))
  );
}

/** Segments of digits or of letters; other characters only separate, except `~` and `^`. */
function compareParts(a: string, b: string): number {
  const [left, right] = [segmentsOf(a), segmentsOf(b)];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const order = compareSegments(left[index], right[index]);
    if (order !== 0) {
      return order;
    }
  }
  return 0;
}

function segmentsOf(text: string): readonly string[] {
  return text.match(/\d+|[A-Za-z]+|[~^]/g) ?? [];
}

/** From the lowest: `~`, the end, `^`, letters, numbers. */
function compareSegments(a: string | undefined, b: string | undefined): number {
  const [one, other] = [rankOf(a), rankOf(b)];
  if (one !== other || a === undefined || b === undefined) {
    return one - other;
  }
  return one === NUMBER ? compareDigits(a, b) : compareText(a, b);
}

const NUMBER = 4;

function rankOf(segment: string | undefined): number {
  if (segment === undefined) {
    return 1;
  }
  if (segment === '~' || segment === '^') {
    return segment === '~' ? 0 : 2;
  }
  return /^\d/.test(segment) ? NUMBER : 3;
}
