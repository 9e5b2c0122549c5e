/** A simple license as SPDX writes it, with an exception. */
const SIMPLE = /^\S+(?: WITH \S+)?$/;

/**
 * Whether a simple license is the one of a gate. Of a text that is no SPDX expression each word may be one: a single
 * license that SPDX does not know must not hide the others.
 */
export function namesLicense(license: string, requested: string): boolean {
  const expected = canonical(requested);
  const words = SIMPLE.test(license) ? [] : license.split(/[\s(),;|/]+/);
  return [license, ...words].some((each) => canonical(each) === expected);
}

/** Whether a license is cut, so that nobody can tell all that it names. */
export function isCutLicense(license: string): boolean {
  return license.endsWith('…');
}

/** Case does not count (SPDX 2.3, D.2), and `GPL-3.0` is SPDX's former name of `GPL-3.0-only`. */
function canonical(license: string): string {
  return license
    .toLowerCase()
    .replace(
      /^((?:a|l)?gpl|gfdl)-(\d\.\d)(\+?)$/,
      (_, family: string, version: string, plus: string) => `${family}-${version}-${plus === '' ? 'only' : 'or-later'}`,
    );
}
