import type { Package } from '../attestation/packages.ts';
import { compareText } from './version/digits.ts';
import { compareVersions } from './version/order.ts';

/**
 * How a package changed: `up` and `down` by the order of versions; `changed` when the versions have no order, or when
 * there are several and none is later; `license` when only its licenses differ.
 */
export type PackageChangeKind = 'down' | 'changed' | 'up' | 'added' | 'removed' | 'license';

/** A package that differs; every text comes from a signer. */
export interface PackageChange {
  readonly kind: PackageChangeKind;
  readonly name: string;
  /** type of its package URL */
  readonly type: string | undefined;
  /** versions, sorted; empty when the package is absent or has none */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** licenses that are new for the package; all licenses of an added one */
  readonly licensesGained: readonly string[];
  readonly licensesLost: readonly string[];
}

/** How the packages of a platform differ. */
export interface PackagesDifference {
  /** downgrades first, then by name */
  readonly changes: readonly PackageChange[];
  /** licenses of the platform that no package had before, and the reverse */
  readonly licensesGained: readonly string[];
  readonly licensesLost: readonly string[];
}

const ORDER: readonly PackageChangeKind[] = ['down', 'changed', 'license', 'added', 'removed', 'up'];

/** More versions of one package are not put in order; genuine images have a handful. */
const MAX_VERSIONS = 50;

/** Compares packages of one identity across versions (`Package.id`). */
export function comparePackages(before: readonly Package[], after: readonly Package[]): PackagesDifference {
  const [earlier, later] = [Map.groupBy(before, ({ id }) => id), Map.groupBy(after, ({ id }) => id)];
  const ids = new Set([...earlier.keys(), ...later.keys()]);
  const changes = [...ids].flatMap((id) => compareOne(earlier.get(id) ?? [], later.get(id) ?? []) ?? []);
  const [old, current] = [licensesOf(before), licensesOf(after)];
  return {
    changes: changes.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || compareText(a.name, b.name)),
    licensesGained: without(current, old),
    licensesLost: without(old, current),
  };
}

function compareOne(earlier: readonly Package[], later: readonly Package[]): PackageChange | undefined {
  const [sample] = [...later, ...earlier];
  if (sample === undefined) {
    return undefined;
  }
  const { name, type } = sample;
  const [before, after] = [versionsOf(earlier), versionsOf(later)];
  const [old, current] = [licensesOf(earlier), licensesOf(later)];
  const licensesGained = without(current, old);
  const licensesLost = without(old, current);
  const kind =
    earlier.length === 0
      ? 'added'
      : later.length === 0
        ? 'removed'
        : compareSets(type, before, after, licensesGained.length + licensesLost.length);
  return kind === undefined ? undefined : { kind, name, type, before, after, licensesGained, licensesLost };
}

function compareSets(
  type: string | undefined,
  before: readonly string[],
  after: readonly string[],
  licenses: number,
): PackageChangeKind | undefined {
  const [gone, come] = [without(before, after), without(after, before)];
  if (gone.length === 0 && come.length === 0) {
    return licenses === 0 ? undefined : 'license';
  }
  // compare the highest of all, then of those that differ: one of several versions can be downgraded below the highest
  const orders = [compareHighest(type, before, after), compareHighest(type, gone, come)];
  if (orders.some((order) => order !== undefined && order > 0)) {
    return 'down';
  }
  return orders.some((order) => order !== undefined && order < 0) ? 'up' : 'changed';
}

function compareHighest(
  type: string | undefined,
  before: readonly string[],
  after: readonly string[],
): number | undefined {
  const [old, current] = [highestOf(type, before), highestOf(type, after)];
  return old === undefined || current === undefined ? undefined : compareVersions(type, old, current);
}

function highestOf(type: string | undefined, versions: readonly string[]): string | undefined {
  let highest: string | undefined;
  for (const version of versions.length > MAX_VERSIONS ? [] : versions) {
    const order = highest === undefined ? 1 : compareVersions(type, version, highest);
    if (order === undefined) {
      return undefined;
    }
    highest = order > 0 ? version : highest;
  }
  return highest;
}

function versionsOf(packages: readonly Package[]): readonly string[] {
  return [...new Set(packages.flatMap(({ version }) => version ?? []))].sort();
}

function licensesOf(packages: readonly Package[]): readonly string[] {
  return [...new Set(packages.flatMap(({ licenses }) => licenses))].sort();
}

function without(values: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return values.filter((value) => !known.has(value));
}

/** A simple license as SPDX writes it, with an exception. */
const SIMPLE = /^\S+(?: WITH \S+)?$/;

/**
 * Whether a simple license is the requested one. In a text that is not an SPDX expression each word is compared as well:
 * one license that SPDX does not list must not hide the others.
 */
export function namesLicense(license: string, requested: string): boolean {
  const expected = canonical(requested);
  const words = SIMPLE.test(license) ? [] : license.split(/[\s(),;|/]+/);
  return [license, ...words].some((each) => canonical(each) === expected);
}

/** Whether a license is truncated, so that not all names in it are known. */
export function isCutLicense(license: string): boolean {
  return license.endsWith('…');
}

/** Case is ignored (SPDX 2.3, D.2), and `GPL-3.0` is SPDX's former name of `GPL-3.0-only`. */
function canonical(license: string): string {
  return license
    .toLowerCase()
    .replace(
      /^((?:a|l)?gpl|gfdl)-(\d\.\d)(\+?)$/,
      (_, family: string, version: string, plus: string) => `${family}-${version}-${plus === '' ? 'only' : 'or-later'}`,
    );
}
