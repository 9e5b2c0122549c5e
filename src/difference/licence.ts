/** A simple licence as SPDX writes it, with an exception. */
const SIMPLE = /^\S+(?: WITH \S+)?$/;

/**
 * Whether a simple licence is the asked one. Of a text that is no SPDX expression each word may be one: a single
 * licence that SPDX does not know must not hide the others.
 */
export function namesLicence(licence: string, asked: string): boolean {
  const wanted = canonical(asked);
  const words = SIMPLE.test(licence) ? [] : licence.split(/[\s(),;|/]+/);
  return [licence, ...words].some((each) => canonical(each) === wanted);
}

/** Whether a licence is cut, so that nobody can tell all that it names. */
export function isCutLicence(licence: string): boolean {
  return licence.endsWith('…');
}

/** Case does not count (SPDX 2.3, D.2), and `GPL-3.0` is SPDX's former name of `GPL-3.0-only`. */
function canonical(licence: string): string {
  return licence
    .toLowerCase()
    .replace(
      /^((?:a|l)?gpl|gfdl)-(\d\.\d)(\+?)$/,
      (_, family: string, version: string, plus: string) => `${family}-${version}-${plus === '' ? 'only' : 'or-later'}`,
    );
}
