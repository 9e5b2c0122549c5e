import { targetsOf } from '../core/image/subject.ts';
import { titleOfRequirement } from './evidence.ts';
import { markdown, table } from './markdown.ts';
import { count, listNames } from '../text.ts';
import { unique } from './text.ts';
import type { CheckedView, EvidenceView, RequirementView } from './view.ts';

/** Further rows are counted. */
const MAX_ROWS = 200;
const MAX_COLUMNS = 30;
const MAX_CELL = 80;
const MAX_NAMES = 6;

/** The table platform × requirement of an image, as Markdown; platforms with equal results are one row. */
export function renderMatrix({ subject, requirements, evidence }: CheckedView): string {
  const byPlatform = Map.groupBy(requirements, ({ platform }) => platform);
  const hasSignature = requirements.some(({ kind }) => kind === 'signature');
  const ofIndex = byPlatform.get(subject.name)?.find(({ kind }) => kind === 'signature');
  const isCovered = ofIndex?.met === true && subject.kind === 'index';
  const rows = unique([...targetsOf(subject).map(({ name }) => name), ...byPlatform.keys()]).map((name) => {
    const own = byPlatform.get(name) ?? [];
    return {
      name,
      signature: own.find(({ kind }) => kind === 'signature'),
      // every platform has the same requirements in the same order, so the position is the column
      attestations: own.filter(({ kind }) => kind === 'attestation'),
    };
  });
  const columns = Array.from(
    { length: Math.min(MAX_COLUMNS, Math.max(0, ...rows.map(({ attestations }) => attestations.length))) },
    (_, column) => headingOf(rows.flatMap(({ attestations }) => attestations[column] ?? [])),
  );
  const byIndex = ({ level, platform }: RequirementView): boolean => level === 'index' && platform !== subject.name;
  const signatureCell = (own: RequirementView | undefined): string => {
    if (own === undefined) {
      return isCovered ? '✔ by the index' : '';
    }
    return own.met ? `✔${byIndex(own) ? ' by the index' : ''}` : `✘ ${own.short ?? ''}`;
  };
  const attestationCell = (own: RequirementView | undefined): string => {
    if (own === undefined) {
      return '';
    }
    return own.met
      ? `✔${describeAttested(own, evidence)}${byIndex(own) ? ' of the index' : ''}`
      : `✘ ${own.short ?? ''}`;
  };
  const lines = rows.slice(0, MAX_ROWS).map(({ name, signature, attestations }) => ({
    name: markdown(name, MAX_CELL),
    cells: [
      ...(hasSignature ? [signatureCell(signature)] : []),
      ...columns.map((_, column) => attestationCell(attestations[column])),
    ],
  }));
  const reported = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const grouped = [...Map.groupBy(reported, ({ cells }) => cells.join(' | ')).values()].map((same) => [
    listNames(
      same.map(({ name }) => name),
      MAX_NAMES,
    ),
    ...(same[0]?.cells ?? []),
  ]);
  const rest = rows.length - lines.length;
  return table(
    ['', ...(hasSignature ? ['signature'] : []), ...columns],
    [...grouped, ...(rest > 0 ? [[`… ${rest} more`]] : [])],
    (cells) => cells,
  );
}

/** Platforms can meet `sbom` with different types. */
function headingOf(requirements: readonly RequirementView[]): string {
  const met = requirements.filter((requirement) => requirement.met);
  const titles = unique((met.length > 0 ? met : requirements).map(titleOfRequirement));
  return titles.map((title) => markdown(title, MAX_CELL)).join(' or ');
}

/** The package count of each piece of evidence, and its title when the column has none. */
function describeAttested({ predicateType, by }: RequirementView, evidence: readonly EvidenceView[]): string {
  const all = by
    .slice(0, MAX_NAMES)
    .flatMap((at) => evidence[at] ?? [])
    .map((each) => {
      const packages = each.status === 'verified' ? each.facts?.packages?.count : undefined;
      return [
        ...(predicateType === 'all' ? [markdown(each.title, MAX_CELL)] : []),
        ...(packages === undefined ? [] : [count(packages, 'package')]),
      ].join(' ');
    })
    .filter((text) => text !== '')
    .toSorted()
    .join(', ');
  return all === '' ? '' : ` ${all}${by.length > MAX_NAMES ? ', …' : ''}`;
}
