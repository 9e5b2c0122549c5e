import { nameOfField } from '../difference/gates.ts';
import type { FieldChange, PlatformDifference } from '../difference/difference.ts';
import type { PackageChange } from '../difference/packages.ts';
import { takeRows } from './budget.ts';
import { row } from './matrix.ts';
import { code, codeBlock, markdown } from './text.ts';

/** Lines of a block of fields that are shown. */
const MAX_LINES = 60;
const MAX_LICENSES = 20;
const MAX_VERSIONS = 5;
/** Bytes of the shortest row; of what cannot fit nothing is rendered. */
const SHORTEST = 16;

/** Values before and after, below each other, as code. */
export function renderFields(changes: readonly FieldChange<string>[]): string | undefined {
  const width = Math.min(40, Math.max(0, ...changes.map((change) => nameOfField(change).length)));
  const lines = changes.flatMap((change) => [
    `${nameOfField(change).slice(0, 80).padEnd(width)}  before  ${change.before ?? '(none)'}`,
    `${''.padEnd(width)}  after   ${change.after ?? '(none)'}`,
  ]);
  const rest = lines.length - MAX_LINES;
  const shown = rest > 0 ? [...lines.slice(0, MAX_LINES), `… ${rest / 2} more in diff.json`] : lines;
  return lines.length === 0 ? undefined : codeBlock(shown);
}

/** Licenses that came and went on a platform. */
export function renderLicenses({ packages }: PlatformDifference): string | undefined {
  const parts = [
    ...describeLicenses('New licenses', packages?.licensesGained ?? []),
    ...describeLicenses('Licenses that are gone', packages?.licensesLost ?? []),
  ];
  return parts.length === 0 ? undefined : parts.join('  \n');
}

function describeLicenses(title: string, licenses: readonly string[]): readonly string[] {
  const shown = licenses.slice(0, MAX_LICENSES).map((license) => code(license, 100));
  const rest = licenses.length - shown.length;
  return licenses.length === 0 ? [] : [`**${title}** ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`];
}

const WORDS: Readonly<Record<PackageChange['kind'], string>> = {
  down: '**down**',
  changed: 'changed',
  up: 'up',
  added: 'new',
  removed: 'gone',
  license: 'license',
};

/** The packages that differ, the most important first, as far as they fit into `limit` bytes. */
export function renderPackages(changes: readonly PackageChange[], limit: number): string | undefined {
  if (changes.length === 0) {
    return undefined;
  }
  const rows = changes
    .slice(0, Math.ceil(limit / SHORTEST))
    .map((change) =>
      row([markdown(change.name, 100), versions(change.before), versions(change.after), describe(change)]),
    );
  const shown = takeRows(rows, limit);
  const rest = changes.length - shown.length;
  return [
    row(['package', 'before', 'after', '']),
    '|---|---|---|---|',
    ...shown,
    ...(rest === 0 ? [] : [row([`… ${rest} more`, '', '', 'in diff.json'])]),
  ].join('\n');
}

function versions(all: readonly string[]): string {
  const rest = all.length - MAX_VERSIONS;
  const shown = all.slice(0, MAX_VERSIONS).map((version) => markdown(version, 60));
  return [...shown, ...(rest > 0 ? [`… ${rest} more`] : [])].join(', ');
}

function describe({ kind, licensesGained, licensesLost }: PackageChange): string {
  const gained = licensesGained.slice(0, MAX_VERSIONS).map((license) => markdown(license, 60));
  const lost = licensesLost.slice(0, MAX_VERSIONS).map((license) => markdown(license, 60));
  const licenses =
    kind === 'added' || kind === 'removed'
      ? gained
      : [...gained.map((license) => `now ${license}`), ...lost.map((license) => `not ${license} any more`)];
  return [WORDS[kind], ...licenses].join(', ');
}

/** `3 up, 1 new`. */
export function countPackages(changes: readonly PackageChange[]): string {
  const kinds = Map.groupBy(changes, ({ kind }) => kind);
  const words = {
    down: 'down',
    changed: 'changed',
    license: 'with another license',
    added: 'new',
    removed: 'gone',
    up: 'up',
  };
  return [...kinds].map(([kind, all]) => `${all.length} ${words[kind]}`).join(', ');
}
