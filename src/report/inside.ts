import type { Counts } from '../attestation/counts.ts';
import type { Facts } from '../attestation/facts.ts';
import type { Inventory } from '../attestation/package.ts';
import { called, count } from './evidence.ts';
import { detailsOf } from './facts.ts';
import { groupLicenses } from './licenses.ts';
import type { CheckedImage } from '../outcome.ts';
import { bullets, details } from './parts.ts';
import { code, markdown } from './text.ts';

/** What attestations say about targets that are the same in it, as lines of Markdown. */
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
 * The folded part that tells what is inside an image, by the attestations that met the requirements; undefined where
 * they say nothing. What is the same everywhere is told once.
 */
export function renderInside(image: CheckedImage): string | undefined {
  const groups = groupsOf(image);
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
  const title = `**${markdown(namesOf(targets), 300)}**${targets.length > 1 ? ' (the same)' : ''}`;
  return [title, bullets(lines, MAX_LINES, (line) => line)].join('\n\n');
}

function groupsOf({ verdict, facts: known }: CheckedImage): readonly Inside[] {
  const attested = verdict.requirements.flatMap(({ platform, by }) =>
    by.flatMap((evidence) => {
      const facts = evidence.kind === 'attestation' ? known.get(evidence) : undefined;
      return facts === undefined ? [] : [{ platform, facts }];
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

/** Packages first, then how they are run, then who built them. */
function rankOf({ packages, configuration, provenance }: Facts): number {
  const at = [packages, configuration, provenance].findIndex((part) => part !== undefined);
  return at === -1 ? Infinity : at;
}

function namesOf(targets: readonly string[]): string {
  const more = targets.length - MAX_NAMES;
  return `${targets.slice(0, MAX_NAMES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** One attestation, as lines of Markdown. */
function renderFacts(facts: Facts): readonly string[] {
  const said = detailsOf(facts).map(({ label, value }) => `${label} ${code(value, 200)}`);
  return [
    ...(facts.packages === undefined ? [] : renderPackages(facts.name, facts.packages)),
    ...(said.length === 0 ? [] : [`${markdown(facts.name, 100)}: ${said.join(', ')}`]),
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
