import { targetsOf } from '../core/image/subject.ts';
import type { Requirement } from '../core/verdict.ts';
import type { VerifiedEvidence } from '../core/verify/verified.ts';
import { nameAge } from './age.ts';
import { count, titleOfFinding, titleOfRequirement } from './evidence.ts';
import { rejectedFor } from './failure.ts';
import type { CheckedImage } from '../outcome.ts';
import { markdown } from './text.ts';

/** More rows are counted. */
const MAX_ROWS = 200;
const MAX_COLUMNS = 30;
const MAX_CELL = 80;
const MAX_NAMES = 6;

/** The table platform × requirement of an image, as Markdown. */
export function renderMatrix(image: CheckedImage): string {
  const { requirements } = image.verdict;
  const names = [
    ...new Set([...targetsOf(image.subject).map(({ name }) => name), ...requirements.map(({ platform }) => platform)]),
  ];
  const signatures = requirements.filter(({ kind }) => kind === 'signature');
  const rows = names.map((name) => ({
    name,
    // every platform has the same requirements in the same order, so the position is the column
    attestations: requirements.filter(({ kind, platform }) => kind === 'attestation' && platform === name),
  }));
  const columns = Array.from(
    { length: Math.min(MAX_COLUMNS, Math.max(0, ...rows.map(({ attestations }) => attestations.length))) },
    (_, column) => headingOf(rows.flatMap(({ attestations }) => attestations[column] ?? [])),
  );
  const withSignature = signatures.length > 0;
  const head = ['', ...(withSignature ? ['signature'] : []), ...columns];
  const cells = rows.slice(0, MAX_ROWS).map(({ name, attestations }) => ({
    name,
    cells: [
      ...(withSignature ? [signatureCell(name, signatures, image)] : []),
      ...columns.map((_, column) => attestationCell(attestations[column], image)),
    ],
  }));
  const reported = cells.filter((each) => each.cells.some((cell) => cell !== ''));
  const lines = [...Map.groupBy(reported, (each) => each.cells.join(' | ')).values()].map((same) =>
    row([renderNames(same.map(({ name }) => name)), ...(same[0]?.cells ?? [])]),
  );
  const rest = rows.length - cells.length;
  return [
    row(head),
    row(head.map(() => '---')).replaceAll(' ', ''),
    ...lines,
    ...(rest > 0 ? [row([`… ${rest} more`, ...head.slice(1).map(() => '')])] : []),
  ].join('\n');
}

/** Platforms of which the same is to be told are one row. */
function renderNames(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMES).map((name) => markdown(name, MAX_CELL));
  const more = names.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** A row of a Markdown table; the cells are Markdown. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Platforms may have met `sbom` with different types. */
function headingOf(requirements: readonly Requirement[]): string {
  const met = requirements.filter((requirement) => requirement.met);
  const titles = new Set((met.length > 0 ? met : requirements).map(titleOfRequirement));
  return [...titles].map((title) => markdown(title, MAX_CELL)).join(' or ');
}

function signatureCell(name: string, signatures: readonly Requirement[], image: CheckedImage): string {
  const own = signatures.find(({ platform }) => platform === name);
  if (own !== undefined) {
    return own.met
      ? `✔${own.level === 'index' && name !== image.subject.name ? ' by the index' : ''}`
      : unmet(own, image);
  }
  const index = signatures.find(({ platform }) => platform === image.subject.name);
  return index?.met === true && image.subject.kind === 'index' ? '✔ by the index' : '';
}

function attestationCell(requirement: Requirement | undefined, image: CheckedImage): string {
  if (requirement === undefined) {
    return '';
  }
  if (!requirement.met) {
    return unmet(requirement, image);
  }
  const standIn = requirement.level === 'index' && requirement.platform !== image.subject.name;
  const said = requirement.by.slice(0, MAX_NAMES).map((evidence) => describeAttestation(evidence, requirement, image));
  const all = said
    .filter((text) => text !== '')
    .toSorted()
    .join(', ');
  const more = requirement.by.length > MAX_NAMES ? ', …' : '';
  return `✔${all === '' ? '' : ` ${all}${more}`}${standIn ? ' of the index' : ''}`;
}

/** How many packages it lists; where the column does not tell, what it is too. */
function describeAttestation(evidence: VerifiedEvidence, { predicateType }: Requirement, image: CheckedImage): string {
  const packages = evidence.kind === 'attestation' ? image.facts.get(evidence)?.packages?.count : undefined;
  return [
    ...(predicateType === 'all' ? [markdown(titleOfFinding({ kind: 'verified', evidence }), MAX_CELL)] : []),
    ...(packages === undefined ? [] : [count(packages, 'package')]),
  ].join(' ');
}

function unmet(requirement: Requirement, image: CheckedImage): string {
  const rejected = rejectedFor(requirement, image);
  switch (requirement.code) {
    case 'wrong-name':
      return '✘ other name';
    case 'age':
      return `✘ ${nameAge(requirement)}`;
    case 'index':
      return '✘ not signed';
    case 'not-signed':
    case 'wrong-type':
    case 'all-rejected':
    case undefined:
      return rejected.length === 0
        ? '✘ not found'
        : `✘ ${rejected.some(({ unexpectedSigner }) => unexpectedSigner !== undefined) ? 'other signer' : 'rejected'}`;
  }
}
