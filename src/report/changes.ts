import { failingGates, failsGate, type Comparison } from '../difference/comparison.ts';
import type { Difference, PlatformDifference } from '../difference/difference.ts';
import { nameOfField } from '../difference/gates.ts';
import { hexOf, type Digest } from '../core/image/digest.ts';
import { countPackages, renderFields, renderLicenses, renderPackages } from './change-tables.ts';
import type { ImageOutcome, CheckedImage, RunOutcome } from '../outcome.ts';
import { details } from './parts.ts';
import { code, codeBlock, markdown } from './text.ts';

/** A judged image with what became of its comparison. */
export interface ComparedImage {
  readonly image: CheckedImage;
  readonly comparison: Comparison;
}

/** Images that are listed by name below each other. */
const MAX_LISTED = 100;
const MAX_GATE_LINES = 10;
/** Images that are told about one by one. */
const MAX_REPORTED = 100;
/** Bytes of packages of each image: some twenty. */
const LEAST = 1024;
const FORMATS = { spdx: 'SPDX', cyclonedx: 'CycloneDX' } as const;

/** The images of a run that were to be compared: those that fail a gate first, then those that changed. */
export function comparedImages({ images }: Pick<RunOutcome, 'images'>): readonly ComparedImage[] {
  const compared = images.flatMap((image) => {
    const comparison = comparisonOf(image);
    return image.kind === 'checked' && comparison !== undefined ? [{ image, comparison }] : [];
  });
  return compared.toSorted((a, b) => rankOf(a.comparison) - rankOf(b.comparison));
}

/** What became of the comparison of an image; undefined where there was none to make. */
export function comparisonOf(image: ImageOutcome): Comparison | undefined {
  return image.kind === 'checked' ? image.comparison : undefined;
}

function rankOf(comparison: Comparison): number {
  const kinds = ['changed', 'not-compared', 'no-baseline', 'unchanged'];
  return kinds.indexOf(comparison.kind) + (failsGate(comparison) ? 0 : kinds.length);
}

/**
 * What changed, as parts of Markdown, the most important first: each image that changed or could not be compared, with
 * packages of at most some `limit` bytes in all, but a few of each; then those that are as before. None where nothing was
 * to be compared.
 */
export function renderChanges(run: Pick<RunOutcome, 'images'>, limit: number): readonly string[] {
  const all = comparedImages(run);
  const reported = all.filter(({ comparison }) => comparison.kind === 'changed' || comparison.kind === 'not-compared');
  return [
    ...reported.slice(0, MAX_REPORTED).map((each) => renderCompared(each, Math.max(LEAST, limit / reported.length))),
    ...(reported.length > MAX_REPORTED
      ? [`… ${reported.length - MAX_REPORTED} more images changed: see diff.json.`]
      : []),
    ...renderList(
      'unchanged',
      all.filter(({ comparison }) => comparison.kind === 'unchanged'),
    ),
    ...renderList(
      'without a baseline',
      all.filter(({ comparison }) => comparison.kind === 'no-baseline'),
    ),
  ];
}

/** `2 changed, 3 unchanged`. */
export function headingOfChanges(run: Pick<RunOutcome, 'images'>): string {
  const words = {
    changed: 'changed',
    'not-compared': 'could not be compared',
    'no-baseline': 'without a baseline',
    unchanged: 'unchanged',
  };
  const kinds = Map.groupBy(comparedImages(run), ({ comparison }) => comparison.kind);
  return [...kinds].map(([kind, all]) => `${all.length} ${words[kind]}`).join(', ');
}

function renderList(what: string, images: readonly ComparedImage[]): readonly string[] {
  if (images.length === 0) {
    return [];
  }
  const shown = images
    .slice(0, MAX_LISTED)
    .map(({ image, comparison }) =>
      comparison.kind === 'no-baseline'
        ? `- ${code(image.request.requested, 300)}: ${markdown(comparison.reason, 300)}`
        : `- ${code(image.request.requested, 300)} ${code(short(image.subject.digest))}`,
    );
  const rest = images.length - shown.length;
  const lines = [...shown, ...(rest > 0 ? [`- … ${rest} more in diff.json`] : [])];
  const title = `${images.length} ${images.length === 1 ? 'image' : 'images'} ${what}`;
  return [details(title, lines.join('\n'))];
}

function renderCompared({ image, comparison }: ComparedImage, limit: number): string {
  const title = `**${markdown(image.request.requested, 300)}**`;
  const gates = renderGates(comparison);
  if (comparison.kind === 'not-compared') {
    const why = `⚠️ Not compared with ${code(comparison.with.requested, 300)}. ${markdown(comparison.reason, 600)}`;
    return [`${title} ${why}`, ...gates, `**What to do** ${markdown(comparison.hint, 400)}`].join('\n\n');
  }
  if (comparison.kind !== 'changed') {
    return title;
  }
  const { difference, omitted } = comparison;
  const before = comparison.with.digest === undefined ? '?' : short(comparison.with.digest);
  const signer = difference.signers === undefined ? 'same signer' : '**another signer**';
  return [
    `${title} ${code(before)} → ${code(short(image.subject.digest))}, ${signer}, both verified`,
    ...gates,
    ...renderSigners(difference),
    ...renderPlatformList(difference),
    ...difference.platforms.flatMap((platform, n) => [
      ...(n === 0 && difference.platforms.length === 1 ? [] : [`On ${listed(platform.names)}:`]),
      ...renderPlatform(platform, limit / difference.platforms.length),
    ]),
    ...(omitted === 0 ? [] : [`${omitted} further changes of packages are not kept; the gates have seen them.`]),
  ].join('\n\n');
}

function short(digest: Digest): string {
  return hexOf(digest, 12);
}

function listed(names: readonly string[]): string {
  const rest = names.length - MAX_GATE_LINES;
  const shown = names.slice(0, MAX_GATE_LINES).map((name) => markdown(name, 100));
  return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

function renderGates(comparison: Comparison): readonly string[] {
  const lines = failingGates(comparison).flatMap(({ gate, state, changes }) => [
    `- ${state === 'fired' ? '❌' : '⚠️'} ${code(`fail-on-change: ${gate}`, 200)} ${state === 'fired' ? 'fails' : 'cannot be answered'}`,
    ...changes.slice(0, MAX_GATE_LINES).map((change) => `  - ${markdown(change, 400)}`),
  ]);
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function renderSigners({ signers }: Difference): readonly string[] {
  if (signers === undefined) {
    return [];
  }
  const lines = (word: string, all: readonly string[]): readonly string[] =>
    all.slice(0, MAX_GATE_LINES).map((signer) => `signer  ${word}  ${signer}`);
  return [codeBlock([...lines('before', signers.before), ...lines('after ', signers.after)])];
}

function renderPlatformList({ platformsAdded, platformsRemoved }: Difference): readonly string[] {
  return [
    ...(platformsAdded.length === 0 ? [] : [`**New platforms** ${listed(platformsAdded)}`]),
    ...(platformsRemoved.length === 0 ? [] : [`**Platforms that are gone** ${listed(platformsRemoved)}`]),
  ];
}

function renderPlatform(platform: PlatformDifference, limit: number): readonly string[] {
  const { names, packages, provenance = [], configuration = [] } = platform;
  const [first, ...others] = names;
  const same = others.length === 0 ? '' : ` Same on ${listed(others)} as on ${listed([first ?? ''])}.`;
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

/** What was compared and is as before. */
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
  return parts.length === 0 ? [] : [`Not compared, for want of verified evidence: ${parts.join(', ')}.`];
}

/** One line for the log. */
export function describeComparison({ image, comparison }: ComparedImage): string {
  const { kind } = comparison;
  switch (kind) {
    case 'no-baseline':
      return `${image.request.requested}: not compared. ${comparison.reason}`;
    case 'not-compared':
      return `${image.request.requested}: not compared with ${comparison.with.requested}. ${comparison.reason}`;
    case 'unchanged':
      return `${image.request.requested}: the same digest as ${comparison.with.requested}`;
    case 'changed': {
      const parts = comparison.difference.platforms.map(({ names, packages, provenance = [], configuration = [] }) => {
        const counted = countPackages(packages?.changes ?? []);
        const fields = new Set([...provenance, ...configuration].map(nameOfField));
        const words = [
          counted === '' ? 'no package' : `packages (${counted})`,
          ...[...fields].slice(0, MAX_GATE_LINES),
        ];
        return `${names.join(', ')}: ${words.join(', ')}`;
      });
      return `${image.request.requested}: changed since ${comparison.with.requested}: ${parts.join('; ') || 'no platform in common'}`;
    }
  }
}
