import { count, listNames } from '../text.ts';
import type { Counts, Inventory } from '../attestation/packages.ts';
import type { Facts, Provenance } from '../attestation/facts.ts';
import { called } from './evidence.ts';
import { code, details, list, markdown } from './markdown.ts';
import type { CheckedView } from './view.ts';

/** Targets with equal facts, and these facts as lines of Markdown. */
interface Inside {
  readonly targets: readonly string[];
  readonly lines: readonly string[];
}

const MAX_GROUPS = 10;
const MAX_LINES = 20;
const MAX_TYPES = 8;
const MAX_FAMILIES = 12;
const MAX_NAMES = 8;

/**
 * The folded part "What is inside", from the facts of the attestations that met the requirements; undefined without any.
 * Facts of all platforms are shown once.
 */
export function renderInside(checked: CheckedView): string | undefined {
  const groups = groupsOf(checked);
  const [first] = groups;
  if (first === undefined) {
    return undefined;
  }
  const shared =
    groups.length === 1 ? [] : first.lines.filter((line) => groups.every(({ lines }) => lines.includes(line)));
  const parts = [
    ...(shared.length === 0 ? [] : [{ targets: ['every platform'], lines: shared }]),
    ...groups.slice(0, MAX_GROUPS).map(({ targets, lines }) => ({
      targets,
      lines: lines.filter((line) => !shared.includes(line)),
    })),
  ];
  const more =
    groups.length > MAX_GROUPS ? [`… ${count(groups.length - MAX_GROUPS, 'more platform')} in report.json`] : [];
  return details(
    'What is inside',
    [...parts.filter(({ lines }) => lines.length > 0).map(renderPart), ...more].join('\n\n'),
  );
}

function renderPart({ targets, lines }: Inside): string {
  const title = `**${markdown(listNames(targets, MAX_NAMES), 300)}**${targets.length > 1 ? ' (the same)' : ''}`;
  return [title, list(lines, MAX_LINES, (line) => line)].join('\n\n');
}

function groupsOf({ requirements, evidence }: CheckedView): readonly Inside[] {
  const attested = requirements.flatMap(({ platform, by }) =>
    by.flatMap((at) => {
      const each = evidence[at];
      return each?.status !== 'verified' || each.facts === undefined ? [] : [{ platform, facts: each.facts }];
    }),
  );
  const targets = [...Map.groupBy(attested, ({ platform }) => platform)].map(([target, all]) => ({
    target: called(target),
    lines: all
      .map(({ facts }) => facts)
      .toSorted((a, b) => rankOf(a) - rankOf(b))
      .flatMap(renderFacts),
  }));
  return [...Map.groupBy(targets, ({ lines }) => lines.join('\n'))].flatMap(([, group]) =>
    group[0] === undefined || group[0].lines.length === 0
      ? []
      : [{ targets: group.map(({ target }) => target), lines: group[0].lines }],
  );
}

/** Packages first, then configuration, then provenance. */
function rankOf({ packages, configuration, provenance }: Facts): number {
  const at = [packages, configuration, provenance].findIndex((part) => part !== undefined);
  return at === -1 ? Infinity : at;
}

/** One attestation, as lines of Markdown. */
function renderFacts(facts: Facts): readonly string[] {
  const described = detailsOf(facts).map(({ label, value }) => `${label} ${code(value, 200)}`);
  return [
    ...(facts.packages === undefined ? [] : renderPackages(facts.name, facts.packages)),
    ...(described.length === 0 ? [] : [`${markdown(facts.name, 100)}: ${described.join(', ')}`]),
  ];
}

function renderPackages(
  name: string,
  { count: packages, byType, licenses, withoutLicense }: Inventory,
): readonly string[] {
  const [only] = byType.top;
  const [type, typed] = only ?? [];
  const types = type !== undefined && typed === packages ? `all ${markdown(type, 60)}` : renderCounts(byType);
  const families = groupLicenses(licenses).map(renderFamily);
  const rest = [
    ...(families.length > MAX_FAMILIES ? [`${families.length - MAX_FAMILIES} more kinds`] : []),
    ...(licenses.others === 0 ? [] : [`${licenses.others} others`]),
    ...(withoutLicense === 0 ? [] : [`${count(withoutLicense, 'package')} without one`]),
  ];
  const all = [...families.slice(0, MAX_FAMILIES), ...rest];
  return [
    `${markdown(name, 100)}: ${count(packages, 'package')}${types === '' ? '' : ` (${types})`}`,
    ...(all.length === 0 ? [] : [`licenses: ${all.join(' · ')}`]),
  ];
}

function renderFamily({ name, members }: ReturnType<typeof groupLicenses>[number]): string {
  const [only, ...others] = members;
  if (only !== undefined && others.length === 0) {
    return `${markdown(only.license, 60)} ${only.count}`;
  }
  const shown = members.slice(0, MAX_NAMES).map(({ version, count: n }) => `${markdown(version, 60)} ${n}`);
  return `${markdown(name, 60)} (${[...shown, ...(members.length > MAX_NAMES ? ['…'] : [])].join(', ')})`;
}

function renderCounts({ top, others: rest }: Counts): string {
  const shown = top.slice(0, MAX_TYPES).map(([name, n]) => `${n} ${markdown(name, 60)}`);
  const others = rest + top.slice(MAX_TYPES).reduce((sum, [, n]) => sum + n, 0);
  return [...shown, ...(others === 0 ? [] : [`${others} others`])].join(', ');
}

/** A fact with its label; the value is text of the signer. */
interface Detail {
  readonly label: string;
  readonly value: string;
}

/** The facts that are shown besides packages. */
function detailsOf({ provenance, configuration, vex, vulnerabilities }: Facts): readonly Detail[] {
  return Object.entries({
    ...(provenance === undefined ? {} : provenanceDetails(provenance)),
    'entry point': configuration?.entryPoint,
    command: configuration?.cmd,
    user: configuration?.user,
    'working directory': configuration?.workDirectory,
    'packages from': configuration?.repositories[0],
    statements: vex && withCounts(vex.statements, vex.byStatus),
    scanner: vulnerabilities?.scanner,
    found:
      vulnerabilities?.count === undefined ? undefined : withCounts(vulnerabilities.count, vulnerabilities.bySeverity),
    'images taken in': namesOfImages(provenance?.images ?? []),
    run: provenance?.invocation,
  }).flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

function provenanceDetails({ builder, buildType, source, entryPoint }: Provenance) {
  const { repository, ref, commit } = source;
  return {
    'built by': builder,
    'build type': buildType,
    from: repository === undefined || ref === undefined ? repository : `${repository}@${ref}`,
    commit,
    file: entryPoint,
  };
}

/** `golang@1.26, alpine@3.20` of package URLs. */
function namesOfImages(images: readonly string[]): string | undefined {
  return images.length === 0 ? undefined : images.map((purl) => purl.replace(/^pkg:(?:docker|oci)\//, '')).join(', ');
}

function withCounts(total: number, counts: Counts | undefined): string {
  const parts = (counts?.top ?? []).map(([name, count]) => `${count} ${name}`);
  return parts.length === 0 ? String(total) : `${total} (${parts.join(', ')})`;
}

/** Licenses with a common name: `GPL` has `GPL-2.0-only` and `GPL-3.0-or-later`. The grouping is by spelling only. */
interface Family {
  readonly name: string;
  readonly members: readonly {
    readonly license: string;
    /** without the family */ readonly version: string;
    readonly count: number;
  }[];
}

/** An SPDX identifier, split before its version; for BSD licenses that is the number of clauses. */
const FAMILY = /^([A-Za-z][A-Za-z.+]*(?:-[A-Za-z][A-Za-z.+]*)*)-(\d.*)$/;

/**
 * Licenses by family, the most frequent first. A family has no total: a package under `GPL-2.0-only OR GPL-3.0-only` counts
 * for both licenses.
 */
export function groupLicenses({ top }: Counts): readonly Family[] {
  const members = top.map(([license, count]) => {
    const [, family = license, version = license] = FAMILY.exec(license) ?? [];
    return { family, member: { license, version, count } };
  });
  return [...Map.groupBy(members, ({ family }) => family)].map(([name, all]) => ({
    name,
    members: all.map(({ member }) => member),
  }));
}
