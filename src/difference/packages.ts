import type { Package } from '../attestation/packages.ts';
import { compareText } from './version/digits.ts';
import { compareVersions } from './version/order.ts';

/**
 * What became of a package: `up` and `down` by the order of versions, `changed` where that does not tell or where it is
 * there in several versions of which none is later; `license` where only its licenses differ.
 */
export type PackageChangeKind = 'down' | 'changed' | 'up' | 'added' | 'removed' | 'license';

/** A package that differs; every text is a signer's. */
export interface PackageChange {
  readonly kind: PackageChangeKind;
  readonly name: string;
  /** type of its package URL */
  readonly type: string | undefined;
  /** versions, sorted; empty where it is not there, and where it has none */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** licenses that it has now and had not before; of an added one, all of them */
  readonly licensesGained: readonly string[];
  readonly licensesLost: readonly string[];
}

/** How the packages of a platform differ. */
export interface PackagesDifference {
  /** downgrades first, then by name */
  readonly changes: readonly PackageChange[];
  /** licenses that some package has and none had before, and the reverse */
  readonly licensesGained: readonly string[];
  readonly licensesLost: readonly string[];
}

const ORDER: readonly PackageChangeKind[] = ['down', 'changed', 'license', 'added', 'removed', 'up'];

/** So many versions of one package are put in order; genuine images have a handful. */
const MAX_VERSIONS = 50;

/** Compares packages by what they are whatever their version (`Package.id`). */
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
  // the highest of all, then that of those that differ: one of several can go down below the others
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
