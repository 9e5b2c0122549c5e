import type { PlatformDifference } from '../difference/difference.ts';
import { type FieldChange, nameOfField } from '../difference/fields.ts';
import type { PackageChange } from '../difference/packages.ts';
import { code, codeBlock, markdown, table } from './markdown.ts';
import { listNames } from '../text.ts';
import { atMost, NO_BREAK } from './text.ts';

const FORMATS = { spdx: 'SPDX', cyclonedx: 'CycloneDX' } as const;
/** Names of platforms that are listed. */
const MAX_PLATFORMS = 10;
/** Lines of a block of fields that are shown. */
const MAX_LINES = 60;
const MAX_LICENSES = 20;
const MAX_VERSIONS = 5;

/** The differences of a platform as parts of Markdown, with a table of packages of about `limit` bytes. */
export function renderPlatform(platform: PlatformDifference, limit: number): readonly string[] {
  const { names, packages, provenance = [], configuration = [] } = platform;
  const [first, ...others] = names;
  const same = others.length === 0 ? '' : ` Same on ${listPlatforms(others)} as on ${listPlatforms([first ?? ''])}.`;
  const unchanged = unchangedOf(platform);
  const words = [...(unchanged.length === 0 ? [] : [`No ${joined(unchanged)} changed.`]), ...lackingOf(platform)].join(
    ' ',
  );
  const formats =
    packages === undefined || packages.formats.before === packages.formats.after ? undefined : packages.formats;
  return [
    renderFields([...provenance, ...configuration]),
    renderLicenses(platform),
    ...(formats === undefined
      ? []
      : [
          `The SBOM is ${FORMATS[formats.after]} now and was ${FORMATS[formats.before]}: packages are compared by their package URLs; those without one are left out.`,
        ]),
    packages === undefined || packages.changes.length === 0
      ? undefined
      : `Packages: ${countPackages(packages.changes)}.`,
    renderPackages(packages?.changes ?? [], limit),
    `${words}${same}`.trim(),
  ].flatMap((part) => (part === undefined || part === '' ? [] : [part]));
}

/** Names of compared parts that did not change. */
function unchangedOf({ packages, provenance, configuration }: PlatformDifference): readonly string[] {
  const fields = (
    changes: readonly { readonly field: string }[] | undefined,
    names: Record<string, string>,
  ): string[] =>
    changes === undefined
      ? []
      : Object.entries(names).flatMap(([field, name]) => (changes.some((each) => each.field === field) ? [] : [name]));
  const isLicensed = packages !== undefined && packages.licensesGained.length + packages.licensesLost.length === 0;
  return [
    ...(packages?.changes.length === 0 ? ['package'] : []),
    ...(isLicensed ? ['license'] : []),
    ...fields(configuration, { entryPoint: 'entry point', user: 'user', environment: 'environment' }),
    ...fields(provenance, { builder: 'builder', repository: 'source repository' }),
  ];
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

function lackingOf({ packages, provenance, configuration }: PlatformDifference): readonly string[] {
  const parts = [
    ...(packages === undefined ? ['packages'] : []),
    ...(provenance === undefined ? ['provenance'] : []),
    ...(configuration === undefined ? ['configuration'] : []),
  ];
  return parts.length === 0 ? [] : [`Not compared, because verified evidence is missing: ${parts.join(', ')}.`];
}

/** Names of platforms as Markdown; the rest is counted. */
export function listPlatforms(names: readonly string[]): string {
  return atMost(
    MAX_PLATFORMS,
    names,
    (name) => markdown(name, 100),
    (rest) => `${rest} more`,
  ).join(', ');
}

/** Values before and after, in a code block. */
function renderFields(changes: readonly FieldChange<string>[]): string | undefined {
  const width = Math.min(40, Math.max(0, ...changes.map((change) => nameOfField(change).length)));
  const lines = changes.flatMap((change) => [
    `${nameOfField(change).slice(0, 80).padEnd(width)}  before  ${change.before ?? '(none)'}`,
    `${''.padEnd(width)}  after   ${change.after ?? '(none)'}`,
  ]);
  const shown = atMost(
    MAX_LINES,
    lines,
    (line) => line,
    (rest) => `… ${rest / 2} more in diff.json`,
  );
  return lines.length === 0 ? undefined : codeBlock(shown);
}

/** Licenses gained and lost by a platform. */
function renderLicenses({ packages }: PlatformDifference): string | undefined {
  const parts = [
    ...describeLicenses('New licenses', packages?.licensesGained ?? []),
    ...describeLicenses('Removed licenses', packages?.licensesLost ?? []),
  ];
  return parts.length === 0 ? undefined : parts.join('  \n');
}

function describeLicenses(title: string, licenses: readonly string[]): readonly string[] {
  const names = licenses.map((license) => code(license, 100));
  return licenses.length === 0 ? [] : [`**${title}** ${listNames(names, MAX_LICENSES)}`];
}

const WORDS: Readonly<Record<PackageChange['kind'], string>> = {
  down: `⚠️${NO_BREAK}**down**`,
  changed: 'changed',
  up: 'up',
  added: 'new',
  removed: 'gone',
  license: 'license',
};

/** Packages that differ, the most important first, as many as fit into `limit` bytes. */
function renderPackages(changes: readonly PackageChange[], limit: number): string | undefined {
  return changes.length === 0
    ? undefined
    : table(
        ['package', 'before', 'after', 'change'],
        changes,
        (change) => [markdown(change.name, 100), versions(change.before), versions(change.after), describe(change)],
        { limit, more: (rest) => [`… ${rest} more`, '', '', 'in diff.json'] },
      );
}

function versions(all: readonly string[]): string {
  return atMost(
    MAX_VERSIONS,
    all,
    (version) => markdown(version, 60),
    (rest) => `… ${rest} more`,
  ).join(', ');
}

function describe({ kind, licensesGained, licensesLost }: PackageChange): string {
  const gained = licensesGained.slice(0, MAX_VERSIONS).map((license) => markdown(license, 60));
  const lost = licensesLost.slice(0, MAX_VERSIONS).map((license) => markdown(license, 60));
  const licenses =
    kind === 'added' || kind === 'removed'
      ? gained
      : [...gained.map((license) => `now ${license}`), ...lost.map((license) => `no longer ${license}`)];
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
