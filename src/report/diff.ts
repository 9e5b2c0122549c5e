import type { Comparison } from '../outcome.ts';
import type { Difference, PlatformDifference } from '../difference/difference.ts';
import type { Change, FieldChange } from '../difference/fields.ts';
import type { PackageChange } from '../difference/packages.ts';
import { headingOfChanges, renderChanges } from './changes.ts';
import { fit } from './markdown.ts';
import { SUMMARY_LIMIT } from './summary.ts';
import type { ChangeView, RunView } from './view.ts';

/** Schema version of `diff.json`. */
const SCHEMA_VERSION = 1;

/** Names per list in report.json; diff.json has all of them. */
const MAX_NAMES = 20;

/** The text of `diff.md`: what changed in the images of a run; at most as long as a summary, so that it can be shown as one. */
export function renderDiff(view: RunView, limit = SUMMARY_LIMIT): string {
  const blocks = [
    { text: `# ${headingOfChanges(view)}`, rank: 0 },
    ...renderChanges(view, limit / 2).map((text) => ({ text, rank: 1 })),
  ];
  return fit(blocks, limit, (dropped) => `… ${dropped} more parts are left out: see diff.json.`);
}

/**
 * The text of `diff.json` (docs/changes.md): schema version 1, order of members fixed, a line break at the end. It is
 * yielded image by image.
 */
export function* renderDiffJson({ tool, changed, changes }: RunView): Generator<string, void> {
  const head = {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: tool.name, version: tool.version },
    changed: CHANGED[changed],
  };
  yield `${JSON.stringify(head, null, 2).slice(0, -'\n}'.length)},\n  "images": [`;
  for (const [index, each] of changes.entries()) {
    yield `${index === 0 ? '' : ','}\n    ${JSON.stringify(toImage(each), null, 2).replaceAll('\n', '\n    ')}`;
  }
  yield '\n  ]\n}\n';
}

const CHANGED = { true: true, false: false, '': null } as const;

function toImage({ requested, digest, comparison }: ChangeView) {
  return {
    reference: requested,
    digest,
    status: comparison.kind,
    baseline: toBaseline(comparison),
    gates: comparison.gates.map(({ gate, state, changes }) => ({ gate, state, changes })),
    ...(comparison.kind === 'changed' ? toDifference(comparison.difference, comparison.omitted) : {}),
  };
}

function toBaseline(comparison: Comparison) {
  const { with: compared, kind } = comparison;
  return {
    reference: compared?.requested ?? null,
    digest: compared?.digest ?? null,
    verified: kind === 'changed' || kind === 'unchanged',
    reason: 'reason' in comparison ? comparison.reason : null,
  };
}

function toDifference(difference: Difference, omitted: number) {
  const { signers, platformsAdded, platformsRemoved, platformsRenamed, platforms } = difference;
  return {
    signers: signers === undefined ? null : { before: signers.before, after: signers.after },
    platformsAdded,
    platformsRemoved,
    platformsRenamed,
    platforms: platforms.map(toPlatform),
    omittedPackages: omitted,
  };
}

function toPlatform({ names, packages, provenance, configuration }: PlatformDifference) {
  return {
    names,
    packages:
      packages === undefined
        ? null
        : {
            formats: { before: packages.formats.before, after: packages.formats.after },
            licensesGained: packages.licensesGained,
            licensesLost: packages.licensesLost,
            changes: packages.changes.map(toPackage),
          },
    provenance: provenance?.map(toField) ?? null,
    configuration: configuration?.map(toField) ?? null,
  };
}

function toPackage({ kind, name, type, before, after, licensesGained, licensesLost }: PackageChange) {
  return { kind, name, type: type ?? null, before, after, licensesGained, licensesLost };
}

function toField({ field, name, ...change }: FieldChange<string>) {
  return { field, ...(name === undefined ? {} : { name }), ...orNull(change) };
}

function orNull({ before, after }: Change<string | undefined>) {
  return { before: before ?? null, after: after ?? null };
}

/** The comparison as a summary in report.json. */
export function toComparisonJson({ comparison }: ChangeView) {
  return {
    baseline: toBaseline(comparison),
    changes: comparison.kind === 'changed' ? toChanges(comparison.difference) : null,
    gates: comparison.gates.map(({ gate, state, changes }) => ({ gate, state, changes: changes.slice(0, MAX_NAMES) })),
  };
}

function toChanges({ signers, platformsAdded, platformsRemoved, platformsRenamed, platforms }: Difference) {
  return {
    signer: signers !== undefined,
    platformsAdded: platformsAdded.slice(0, MAX_NAMES),
    platformsRemoved: platformsRemoved.slice(0, MAX_NAMES),
    platformsRenamed: platformsRenamed.slice(0, MAX_NAMES),
    platforms: platforms.map(({ names, packages, provenance = [], configuration = [] }) => ({
      names: names.slice(0, MAX_NAMES),
      packages: packages === undefined ? null : countKinds(packages.changes),
      licensesGained: (packages?.licensesGained ?? []).slice(0, MAX_NAMES),
      licensesLost: (packages?.licensesLost ?? []).slice(0, MAX_NAMES),
      fields: [...new Set([...provenance, ...configuration].map(({ field }) => field))],
    })),
  };
}

function countKinds(changes: readonly PackageChange[]) {
  const count = (kind: PackageChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  return {
    added: count('added'),
    removed: count('removed'),
    up: count('up'),
    down: count('down'),
    changed: count('changed'),
    license: count('license'),
  };
}
