import { compareDigits } from './digits.ts';

const VERSION = /^(?:(?<epoch>\d+):)?(?<upstream>[0-9A-Za-z.+~:-]*?)(?:-(?<revision>[0-9A-Za-z.+~]*))?$/;

/** Orders versions of Debian's packages (deb-version(7)): `[epoch:]upstream[-revision]`. */
export function compareDeb(a: string, b: string): number | undefined {
  const [left, right] = [VERSION.exec(a)?.groups, VERSION.exec(b)?.groups];
  if (left === undefined || right === undefined) {
    return undefined;
  }
  return (
    compareDigits(left['epoch'] ?? '', right['epoch'] ?? '') ||
    compareParts(left['upstream'] ?? '', right['upstream'] ?? '') ||
    compareParts(left['revision'] ?? '', right['revision'] ?? '')
  );
}

/** Compares alternating parts of nondigits and digits. */
function compareParts(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [one = '', other = ''] = [left[index], right[index]];
    const order = index % 2 === 0 ? compareLetters(one, other) : compareDigits(one, other);
    if (order !== 0) {
      return order;
    }
  }
  return 0;
}

function partsOf(text: string): readonly string[] {
  return [...text.matchAll(/(\D*)(\d*)/g)].flatMap(([, letters = '', digits = '']) => [letters, digits]);
}

/** `~` before the end of the text, letters before other characters. */
function compareLetters(a: string, b: string): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const order = weightOf(a[index]) - weightOf(b[index]);
    if (order !== 0) {
      return order;
    }
  }
  return 0;
}

function weightOf(character: string | undefined): number {
  if (character === undefined) {
    return 0;
  }
  if (character === '~') {
    return -1;
  }
  return character.charCodeAt(0) + (/[A-Za-z]/.test(character) ? 0 : 256);
}
