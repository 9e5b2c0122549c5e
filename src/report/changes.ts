import { hexOf, type Digest } from '../core/image/digest.ts';
import type { Difference } from '../difference/difference.ts';
import { failingGates, type Comparison } from '../outcome.ts';
import { nameOfField } from '../difference/fields.ts';
import { alert, code, codeBlock, details, list, markdown, type Block } from './markdown.ts';
import { countPackages, listPlatforms, renderPlatform } from './platform-changes.ts';
import { count } from '../text.ts';
import { setbacksOf } from './setbacks.ts';
import { capitalized, formatTime, unique } from './text.ts';
import type { ChangeView, RunView } from './view.ts';

/** Images in a list of names. */
const MAX_LISTED = 100;
const MAX_GATE_LINES = 10;
/** Gates that the alert names. */
const MAX_GATES = 20;
/** Images that are described individually. */
const MAX_REPORTED = 100;
/** Minimum bytes of packages per image: about twenty packages. */
const LEAST = 1024;

/**
 * Changes as parts of Markdown, the most important first: images that changed or could not be compared, with tables of
 * packages of about `limit` bytes in total, but a few packages per image; then unchanged images. Empty when no image has
 * a baseline.
 */
export function renderChanges({ changes: all }: RunView, limit: number): readonly string[] {
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

const KINDS = {
  changed: 'changed',
  'not-compared': 'could not be compared',
  'no-baseline': 'without a baseline',
  unchanged: 'unchanged',
} as const;

/** `What changed (images: 2 changed, 3 unchanged)`. */
export function headingOfChanges({ changes }: RunView): string {
  const kinds = Map.groupBy(changes, ({ comparison }) => comparison.kind);
  return `What changed (images: ${[...kinds].map(([kind, all]) => `${all.length} ${KINDS[kind]}`).join(', ')})`;
}

/** An alert below the verdict, when a change fails the step. */
export function renderGateAlert({ changes }: RunView): readonly string[] {
  const failing = changes.filter((change) => change.failing.length > 0);
  const gates = unique(failing.flatMap((change) => change.failing.map(({ gate }) => code(gate, 100))));
  const [only, ...others] = failing;
  if (only === undefined) {
    return [];
  }
  const which = others.length === 0 ? markdown(only.requested, 300) : `${failing.length} images`;
  return [
    alert(
      'CAUTION',
      `**${which}: verified, but not as before: \`fail-on-change\` fails for ${gates.slice(0, MAX_GATES).join(', ')}.** Do not deploy before you know why.`,
    ),
  ];
}

/** Inserts changes before the first folded part of a document, and an alert below the heading when they fail the step. */
export function withChanges([heading, ...parts]: readonly Block[], view: RunView, limit: number): readonly Block[] {
  const changes = renderChanges(view, limit);
  const folded = parts.findIndex(({ text }) => text.startsWith('<details'));
  const before = folded < 0 ? parts : parts.slice(0, folded);
  return [
    ...(heading === undefined ? [] : [heading]),
    ...renderGateAlert(view).map((text) => ({ text, rank: 1 })),
    ...before,
    ...(changes.length === 0 ? [] : [{ text: `### ${headingOfChanges(view)}`, rank: 2 }]),
    ...changes.map((text) => ({ text, rank: 2 })),
    ...parts.slice(before.length),
  ];
}

function renderList(what: string, changes: readonly ChangeView[]): readonly string[] {
  const lines = list(
    changes,
    MAX_LISTED,
    ({ requested, digest, comparison }) => {
      const which =
        comparison.kind === 'no-baseline' ? code(requested, 300) : `${code(requested, 300)} ${code(short(digest))}`;
      const reason = 'reason' in comparison ? comparison.reason : undefined;
      return reason === undefined ? which : `${which}: ${markdown(reason, 300)}`;
    },
    'diff.json',
  );
  return changes.length === 0 ? [] : [details(`${count(changes.length, 'image')} ${what}`, lines)];
}

function renderCompared(change: ChangeView, limit: number): string {
  const { requested, digest, comparison } = change;
  const title = `**${markdown(requested, 300)}**`;
  const gates = renderGates(change);
  if (comparison.kind === 'not-compared') {
    const { with: compared, reason } = comparison;
    const what = compared === undefined ? 'Not compared' : `Not compared with ${code(compared.requested, 300)}`;
    const why = `⚠️ ${what}. ${markdown(reason, 600)}`;
    return [`${title} ${why}`, ...gates, `**What to do** ${markdown(comparison.hint, 400)}`].join('\n\n');
  }
  if (comparison.kind !== 'changed') {
    return title;
  }
  const { difference, omitted } = comparison;
  const before = comparison.with.digest === undefined ? '?' : short(comparison.with.digest);
  const signer = difference.signers === undefined ? 'same signer' : '**another signer**';
  return [
    `${title} ${code(before)} → ${code(short(digest))}, ${signer}, both verified`,
    ...renderSetbacks(comparison),
    ...gates,
    ...renderSigners(difference),
    ...renderPlatformList(difference),
    ...difference.platforms.flatMap((platform, n) => [
      ...(n === 0 && difference.platforms.length === 1 ? [] : [`On ${listPlatforms(platform.names)}:`]),
      ...renderPlatform(platform, limit / difference.platforms.length),
    ]),
    ...(omitted === 0
      ? []
      : [`${omitted} further changes of packages are not stored; the gates have considered them.`]),
  ].join('\n\n');
}

function short(digest: Digest): string {
  return hexOf(digest, 12);
}

/** What is worse than before, in words, but for what gates tell. */
function renderSetbacks(comparison: Comparison): readonly string[] {
  const failing = failingGates(comparison).map(({ gate }) => gate);
  const setbacks = setbacksOf(comparison).filter(({ gate }) => gate === undefined || !failing.includes(gate));
  const lines = setbacks.map(({ short: what, sentence }) => `⚠️ **${capitalized(what)}:** ${sentence}`);
  const gates = setbacks.flatMap(({ gate }) => (gate === undefined ? [] : [code(gate)]));
  const prevent =
    gates.length === 0 ? '' : ` To fail the step in such a case, add ${gates.join(' and ')} to \`fail-on-change\`.`;
  return lines.length === 0
    ? []
    : [lines.join('  \n'), `**What to do** Find out why before you deploy the image.${prevent}`];
}

function renderGates({ failing }: ChangeView): readonly string[] {
  const lines = failing.flatMap(({ gate, state, changes }) => [
    `- ${state === 'fired' ? '❌' : '⚠️'} ${code(`fail-on-change: ${gate}`, 200)} ${state === 'fired' ? 'fails' : 'could not be evaluated'}`,
    ...changes.slice(0, MAX_GATE_LINES).map((change) => `  - ${markdown(change, 400)}`),
  ]);
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function renderSigners({ signers, signedEarlier }: Difference): readonly string[] {
  const lines = (word: string, all: readonly string[]): readonly string[] =>
    all.slice(0, MAX_GATE_LINES).map((signer) => `signer  ${word}  ${signer}`);
  const all = [
    ...(signers === undefined ? [] : [...lines('before', signers.before), ...lines('after ', signers.after)]),
    ...(signedEarlier === undefined
      ? []
      : [`signed  before  ${formatTime(signedEarlier.before)}`, `signed  after   ${formatTime(signedEarlier.after)}`]),
  ];
  return all.length === 0 ? [] : [codeBlock(all)];
}

function renderPlatformList({ platformsAdded, platformsRemoved, platformsRenamed }: Difference): readonly string[] {
  return [
    ...(platformsAdded.length === 0 ? [] : [`**New platforms** ${listPlatforms(platformsAdded)}`]),
    ...(platformsRemoved.length === 0 ? [] : [`**Removed platforms** ${listPlatforms(platformsRemoved)}`]),
    ...(platformsRenamed.length === 0
      ? []
      : [
          `**Platforms with another name** ${listPlatforms(platformsRenamed.map(({ before, after }) => `${after} (before ${before})`))}`,
        ]),
  ];
}

/** One line for the log. */
export function describeComparison({ requested, comparison }: ChangeView): string {
  const { kind } = comparison;
  switch (kind) {
    case 'no-baseline':
      return `${requested}: not compared. ${comparison.reason}`;
    case 'not-compared':
      return `${requested}: not compared${comparison.with === undefined ? '' : ` with ${comparison.with.requested}`}. ${comparison.reason}`;
    case 'unchanged':
      return `${requested}: the same digest as ${comparison.with.requested}${comparison.reason === undefined ? '' : `. ${comparison.reason}`}`;
    case 'changed': {
      const parts = comparison.difference.platforms.map(({ names, packages, provenance = [], configuration = [] }) => {
        const counted = countPackages(packages?.changes ?? []);
        const fields = unique([...provenance, ...configuration].map(nameOfField));
        const words = [counted === '' ? 'no package' : `packages (${counted})`, ...fields.slice(0, MAX_GATE_LINES)];
        return `${names.join(', ')}: ${words.join(', ')}`;
      });
      return `${requested}: changed since ${comparison.with.requested}: ${parts.join('; ') || 'no platform in common'}`;
    }
  }
}
