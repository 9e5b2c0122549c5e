import { nameOfField } from '../difference/gates.ts';
import type { FieldChange, PlatformDifference } from '../difference/difference.ts';
import type { PackageChange } from '../difference/packages.ts';
import { takeRows } from './budget.ts';
import { row } from './matrix.ts';
import { code, codeBlock, markdown } from './text.ts';

/** Lines of a block of fields that are shown. */
const MAX_LINES = 60;
const MAX_LICENCES = 20;
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

/** Licences that came and went on a platform. */
export function renderLicences({ packages }: PlatformDifference): string | undefined {
  const parts = [
    ...describeLicences('New licences', packages?.licencesGained ?? []),
    ...describeLicences('Licences that are gone', packages?.licencesLost ?? []),
  ];
  return parts.length === 0 ? undefined : parts.join('  \n');
}

function describeLicences(title: string, licences: readonly string[]): readonly string[] {
  const shown = licences.slice(0, MAX_LICENCES).map((licence) => code(licence, 100));
  const rest = licences.length - shown.length;
  return licences.length === 0 ? [] : [`**${title}** ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`];
}

const WORDS: Readonly<Record<PackageChange['kind'], string>> = {
  down: '**down**',
  changed: 'changed',
  up: 'up',
  added: 'new',
  removed: 'gone',
  licence: 'licence',
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

function describe({ kind, licencesGained, licencesLost }: PackageChange): string {
  const gained = licencesGained.slice(0, MAX_VERSIONS).map((licence) => markdown(licence, 60));
  const lost = licencesLost.slice(0, MAX_VERSIONS).map((licence) => markdown(licence, 60));
  const licences =
    kind === 'added' || kind === 'removed'
      ? gained
      : [...gained.map((licence) => `now ${licence}`), ...lost.map((licence) => `not ${licence} any more`)];
  return [WORDS[kind], ...licences].join(', ');
}

/** `3 up, 1 new`. */
export function countPackages(changes: readonly PackageChange[]): string {
  const kinds = Map.groupBy(changes, ({ kind }) => kind);
  const words = {
    down: 'down',
    changed: 'changed',
    licence: 'with another licence',
    added: 'new',
    removed: 'gone',
    up: 'up',
  };
  return [...kinds].map(([kind, all]) => `${all.length} ${words[kind]}`).join(', ');
}
