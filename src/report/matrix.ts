import { targetsOf } from '../core/image/subject.ts';
import { titleOfRequirement } from './evidence.ts';
import { markdown, table } from './markdown.ts';
import { byCodeUnits, count, listNames } from '../text.ts';
import { unique } from './text.ts';
import type { CheckedView, EvidenceView, RequirementView, VerifiedView } from './view.ts';

/** Further rows are counted. */
const MAX_ROWS = 200;
const MAX_COLUMNS = 30;
/** Kinds of attestations that have a column each where any attestation is requested; more kinds share one. */
const MAX_KINDS = 5;
const MAX_CELL = 80;
/** Characters of a heading: a custom predicate type is a URL of any length. */
const MAX_HEADING = 40;
const MAX_NAMES = 6;

/** The evidence that is requested of one target. */
interface Row {
  readonly name: string;
  readonly signature: RequirementView | undefined;
  readonly attestations: readonly RequirementView[];
}

/** A column: its heading, and its cell of a row. */
interface Column {
  readonly heading: string;
  readonly cell: (row: Row) => string;
}

/**
 * The table platform × requested evidence of an image, as Markdown, with its title; platforms with equal results are one
 * row.
 */
export function renderMatrix(checked: CheckedView): string {
  const { subject, requirements } = checked;
  const byPlatform = Map.groupBy(requirements, ({ platform }) => platform);
  const rows = unique([...targetsOf(subject).map(({ name }) => name), ...byPlatform.keys()]).map((name): Row => {
    const own = byPlatform.get(name) ?? [];
    return {
      name,
      signature: own.find(({ kind }) => kind === 'signature'),
      // every platform has the same requirements in the same order, so the position is the column
      attestations: own.filter(({ kind }) => kind === 'attestation'),
    };
  });
  const columns = columnsOf(rows, checked);
  const lines = rows.slice(0, MAX_ROWS).map((row) => ({
    name: markdown(row.name, MAX_CELL),
    cells: columns.map(({ cell }) => cell(row)),
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
  const isIndex = subject.kind === 'index';
  const rendered = table(
    [isIndex ? 'platform' : 'evidence of', ...columns.map(({ heading }) => heading)],
    [...grouped, ...(rest > 0 ? [[`… ${rest} more`]] : [])],
    (cells) => cells,
  );
  return `**Requested evidence${isIndex ? ' by platform' : ''}**\n\n${rendered}`;
}

function columnsOf(rows: readonly Row[], checked: CheckedView): readonly Column[] {
  const length = Math.min(MAX_COLUMNS, Math.max(0, ...rows.map(({ attestations }) => attestations.length)));
  return [
    ...(checked.requirements.some(({ kind }) => kind === 'signature') ? [signatureColumn(rows, checked)] : []),
    ...Array.from({ length }, (_, at) => attestationColumns(rows, at, checked)).flat(),
  ].slice(0, MAX_COLUMNS);
}

function signatureColumn(rows: readonly Row[], { subject }: CheckedView): Column {
  const ofIndex = rows.find(({ name }) => name === subject.name)?.signature;
  const isCovered = ofIndex?.met === true && subject.kind === 'index';
  return {
    heading: 'signature',
    cell: ({ signature: own }) => {
      if (own === undefined) {
        return isCovered ? '✔ by the index' : '';
      }
      return own.met ? `✔${isByIndex(own, subject) ? ' by the index' : ''}` : unmet(own);
    },
  };
}

/** The column of one requirement; those of each kind that was found, where any attestation is requested, and found everywhere. */
function attestationColumns(rows: readonly Row[], at: number, { subject, evidence }: CheckedView): readonly Column[] {
  const all = rows.flatMap(({ attestations }) => attestations[at] ?? []);
  const render = (own: RequirementView, title?: string): string => {
    const pieces = piecesOf(own, evidence).filter((each) => title === undefined || each.title === title);
    return pieces.length === 0
      ? ''
      : `✔${describeAttested(pieces, own, title)}${isByIndex(own, subject) ? ' of the index' : ''}`;
  };
  const kinds = unique(all.flatMap((own) => piecesOf(own, evidence).map(({ title }) => title))).toSorted(
    (a, b) => rankOf(a) - rankOf(b) || byCodeUnits(a, b),
  );
  const isOfEach =
    all.every(({ met, predicateType }) => met && predicateType === 'all') &&
    kinds.length <= MAX_KINDS &&
    all.every(({ by }) => by.length <= MAX_NAMES);
  if (isOfEach && kinds.length > 0) {
    return kinds.map((kind) => ({
      heading: markdown(kind, MAX_HEADING),
      cell: ({ attestations }) => (attestations[at] === undefined ? '' : render(attestations[at], kind)),
    }));
  }
  return [
    {
      heading: headingOf(all),
      cell: ({ attestations }) => {
        const own = attestations[at];
        return own === undefined ? '' : own.met ? render(own) || '✔' : unmet(own);
      },
    },
  ];
}

/** What most readers look for comes first: a narrow screen shows no more than the first columns. */
function rankOf(title: string): number {
  const at = ['SBOM', 'provenance', 'configuration'].findIndex((word) => title.startsWith(word));
  return at === -1 ? 3 : at;
}

function isByIndex({ level, platform }: RequirementView, subject: CheckedView['subject']): boolean {
  return level === 'index' && platform !== subject.name;
}

function unmet({ short }: RequirementView): string {
  return `✘ ${short ?? ''}`;
}

/** Platforms can meet `sbom` with different types. */
function headingOf(requirements: readonly RequirementView[]): string {
  const met = requirements.filter((requirement) => requirement.met);
  const titles = unique((met.length > 0 ? met : requirements).map(titleOfRequirement));
  return titles.map((title) => markdown(title, MAX_HEADING)).join(' or ');
}

/** The evidence that met a requirement. */
function piecesOf({ by }: RequirementView, evidence: readonly EvidenceView[]): readonly VerifiedView[] {
  return by.slice(0, MAX_NAMES).flatMap((at) => {
    const each = evidence[at];
    return each?.status === 'verified' ? [each] : [];
  });
}

/** The package count of each piece of evidence, and its title when the column has none. */
function describeAttested(
  pieces: readonly VerifiedView[],
  { predicateType, by }: RequirementView,
  title: string | undefined,
): string {
  const all = pieces
    .map(({ title: own, facts }) => {
      const packages = facts?.packages?.count;
      return [
        ...(predicateType === 'all' && title === undefined ? [markdown(own, MAX_CELL)] : []),
        ...(packages === undefined ? [] : [count(packages, 'package')]),
      ].join(' ');
    })
    .filter((text) => text !== '')
    .toSorted()
    .join(', ');
  return all === '' ? '' : ` ${all}${by.length > MAX_NAMES ? ', …' : ''}`;
}
