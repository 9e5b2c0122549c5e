import { selectedPlatforms, targetsOf, type Subject, type Target } from '../core/image/subject.ts';
import type { Signer } from '../core/verify/verified.ts';
import { resultOf, type ImageOutcome } from '../outcome.ts';
import { describeComparison } from './changes.ts';
import { called, describeOthers, describeRejected, rejectedAmong, rekorOf, verifiedAmong } from './evidence.ts';
import { failureLines } from './failure.ts';
import { describeFormats } from './locations.ts';
import { describeSigner, factsOfWorkflow, toText } from './signer.ts';
import { count } from '../text.ts';
import { capitalized, formatDuration, formatTime, plain, unique } from './text.ts';
import type { CheckedView, ImageDetails, ImageView, RunView, VerifiedView } from './view.ts';

/** Longer lists are truncated; `report.json` is complete. */
const MAX_REJECTED = 50;
const MAX_SIGNERS = 10;
const MAX_PLATFORMS = 100;

/**
 * The log of one image: checks, signers, attestations by target, rejected evidence, verdict and changes.
 */
export function renderLog(image: ImageView): readonly string[] {
  const { requested, state, failure, details, why } = image;
  const rule = details?.rule;
  const change = details?.checked?.change;
  const lines = [
    `Verification for ${requested} --`,
    ...(state === 'failed'
      ? renderFailed(image)
      : [
          ...(rule === undefined ? [] : [`Rule: ${rule.name ?? rule.index + 1} (line ${rule.line} of the policy)`]),
          ...(details?.checked === undefined ? [] : renderChecked(details, details.checked)),
          ...(state === 'exempt' || state === 'skipped' || state === 'proposed' ? [capitalized(why)] : []),
          ...(failure === undefined ? [] : failureLines(failure, 'log')),
          capitalized(describeVerdict(image)),
        ]),
    ...(change === undefined ? [] : [describeComparison(change)]),
  ];
  return lines.map((line) => plain(line));
}

/** The title of an image's log among several: `3 of 48: cgr.dev/chainguard/nginx:latest verified in 0.6 s`. */
export function renderProgress(image: ImageView, done: number, total: number): string {
  return plain(`${done} of ${total}: ${image.requested} ${describeVerdict(image)}`);
}

/** The reports of a merge, and the counts of images by result. */
export function renderTotals({ merged, failing, leftImages, verifiedImages }: RunView): readonly string[] {
  const failed = failing.filter(({ state }) => state === 'failed').length;
  return [
    ...(merged === undefined
      ? []
      : [`Merged ${count(merged.length, 'report')}. What follows is what they report, and nothing was verified here`]),
    ...(merged ?? []).map(({ index, images, path }) => plain(`  shard ${index}: ${count(images, 'image')}, ${path}`)),
    `${count(verifiedImages.length, 'image')} verified, ${failing.length - failed} not verified, ${failed} could not be checked${leftImages.length === 0 ? '' : `, ${leftImages.length} exempt or skipped by the policy`}`,
  ];
}

/** Images between two lines of progress; there are about twenty lines in a run. */
const MAX_STEP = 100;
const STEPS = 20;

/** Progress of a run, for every `MAX_STEP`th image or more often: `300 of 1000 images in 12 s: 2 not verified, 1 could not be checked`. */
export function renderTally(
  done: ReadonlyMap<unknown, ImageOutcome>,
  total: number,
  elapsed: number,
): readonly string[] {
  const step = Math.min(MAX_STEP, Math.ceil(total / STEPS));
  if (step === 1 || done.size % step !== 0) {
    return [];
  }
  const outcomes = [...done.values()];
  const failed = outcomes.filter(({ kind }) => kind === 'failed').length;
  const unverified = outcomes.filter((image) => resultOf(image) === 'failed').length;
  return [
    `${done.size} of ${total} images in ${formatDuration(elapsed)}: ${unverified} not verified, ${failed} could not be checked`,
  ];
}

function describeVerdict({ state, error, details }: ImageView): string {
  const duration = details === undefined ? '' : ` in ${formatDuration(details.duration)}`;
  switch (state) {
    case 'failed':
      return `could not be checked (${error?.code ?? ''})${duration}`;
    case 'unverified':
      return `NOT verified${duration}`;
    case 'exempt':
      return 'exempt by the policy, not verified';
    case 'skipped':
      return 'skipped by the policy, not verified';
    case 'proposed':
      return 'not verified: there is no rule for it yet';
    case 'verified':
    case 'changed':
      return `verified${duration}`;
  }
}

function renderFailed({ error, failure, details }: ImageView): readonly string[] {
  const after = details === undefined ? '' : ` after ${formatDuration(details.duration)}`;
  return [
    `Could not be checked (${error?.code ?? ''})${after}: ${failure?.headline ?? ''}`,
    `What to do: ${failure?.todo ?? ''}`,
  ];
}

function renderChecked({ name, publisher }: ImageDetails, checked: CheckedView): readonly string[] {
  const { subject, evidence, warnings, otherReferrers } = checked;
  const verified = verifiedAmong(evidence);
  const attestations = Map.groupBy(
    verified
      .filter(({ kind }) => kind === 'attestation')
      .flatMap((each) => each.subjects.map(({ digest }) => ({ digest, each }))),
    ({ digest }) => digest,
  );
  return [
    `${name}@${subject.digest}, ${describeKind(subject)}${publisher === undefined ? '' : `; publisher: ${publisher}`}`,
    ...subject.notices.map((notice) => `Note: ${notice}`),
    ...renderChecks(verified),
    ...renderSigners(verified),
    ...renderOrigin(checked),
    ...targetsOf(subject)
      .slice(0, MAX_PLATFORMS)
      .flatMap((target) =>
        renderTarget(
          target,
          (attestations.get(target.digest) ?? []).map(({ each }) => each),
        ),
      ),
    ...renderRejected(checked),
    ...(otherReferrers.length === 0 ? [] : [`Not read: ${describeOthers(otherReferrers)}`]),
    ...warnings.map((warning) => `Warning: ${warning}`),
  ];
}

function describeKind(subject: Subject): string {
  if (subject.kind === 'image') {
    return 'a single image';
  }
  const { platforms } = subject;
  const selected = selectedPlatforms(subject).length;
  const all = `an index with ${count(platforms.length, 'platform')}`;
  return selected === platforms.length ? all : `${all}, ${selected} of them selected`;
}

/** The checks that were performed: they depend on keys, logs and timestamps. */
function renderChecks(evidence: readonly VerifiedView[]): readonly string[] {
  if (evidence.length === 0) {
    return ['No signature and no attestation verified.'];
  }
  const logged = evidence.filter(({ log }) => log.length > 0).length;
  const stamped = evidence.some(({ times }) => times.some(({ source }) => source === 'tsa'));
  const kinds = new Set(evidence.map(({ signer }) => signer.kind));
  return [
    'The following checks were performed on each of these signatures:',
    '  - The claims were validated: each one is about this image',
    logged === evidence.length
      ? '  - The entry in the transparency log was verified offline'
      : `  - A transparency log entry was not required: ${logged} of ${evidence.length} have a verified entry`,
    ...(stamped ? ['  - The RFC 3161 timestamps were verified with trusted timestamp authorities'] : []),
    ...(kinds.has('certificate')
      ? ['  - The certificate was verified with trusted certificate authorities, and its identity is the expected one']
      : []),
    ...(kinds.has('key') ? ['  - The signatures were verified with the given public key'] : []),
  ];
}

function renderSigners(verified: readonly VerifiedView[]): readonly string[] {
  const groups = [...Map.groupBy(verified, ({ signer }) => JSON.stringify(signer)).values()];
  const shown = groups.slice(0, MAX_SIGNERS).flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [titleOfGroup(group), ...renderSigner(first.signer)];
  });
  const rest = groups.length - MAX_SIGNERS;
  return rest > 0 ? [...shown, more(rest, 'signer')] : shown;
}

/** Signer in words, time, formats and logs. */
function renderOrigin({ leading, formats }: CheckedView): readonly string[] {
  const [time] = leading?.times ?? [];
  const [entry] = leading?.log ?? [];
  const log = entry === undefined ? '' : `, ${rekorOf(entry)} entry ${entry.logIndex}`;
  const words = leading === undefined ? undefined : describeSigner(leading.signer);
  return [
    ...(words === undefined ? [] : [`${words.verb} ${toText(words.who)}`]),
    ...(time === undefined ? [] : [`Signed ${formatTime(time.time)}${log}`]),
    ...(formats === undefined ? [] : [`Format: ${describeFormats(formats)}; log: ${formats.logs.join(' and ')}`]),
  ];
}

function titleOfGroup(group: readonly VerifiedView[]): string {
  const signatures = group.filter(({ kind }) => kind === 'signature');
  const signed = unique(signatures.flatMap(({ subjects }) => subjects.map(({ name }) => called(name))));
  const names = signed.slice(0, MAX_SIGNERS).join(', ');
  const attestations = count(group.length - signatures.length, 'attestation');
  if (signatures.length === 0) {
    return `Signer of ${attestations}`;
  }
  const title = `Signature of ${names}${signed.length > MAX_SIGNERS ? ', …' : ''}`;
  return group.length === signatures.length ? title : `${title}, and ${attestations}`;
}

function renderSigner(signer: Signer): readonly string[] {
  if (signer.kind === 'key') {
    return [`  Public key: sha256:${signer.fingerprint}`];
  }
  const { trigger, sha, name, repository, ref } = factsOfWorkflow(signer.extensions);
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Certificate subject', signer.identity],
    ['Certificate issuer URL', signer.issuer],
    ['GitHub Workflow Trigger', trigger],
    ['GitHub Workflow SHA', sha],
    ['GitHub Workflow Name', name],
    ['GitHub Workflow Repository', repository],
    ['GitHub Workflow Ref', ref],
  ];
  return lines.flatMap(([label, value]) => (value === undefined ? [] : [`  ${label}: ${value}`]));
}

function renderTarget({ name, digest }: Target, attestations: readonly VerifiedView[]): readonly string[] {
  const lines = attestations.map(({ title, facts, files }) => ({
    title: title.slice(0, 80),
    packages: facts?.packages === undefined ? '' : count(facts.packages.count, 'package'),
    files: files.join(', '),
  }));
  const width = Math.max(0, ...lines.map(({ title }) => title.length));
  return [
    `${name} ${digest}`,
    ...lines.map(({ title, packages, files }) =>
      `  ${title.padEnd(width)}  ${packages.padEnd(14)}  ${files}`.trimEnd(),
    ),
  ];
}

function renderRejected({ evidence }: CheckedView): readonly string[] {
  const rejected = rejectedAmong(evidence);
  const lines = rejected.slice(0, MAX_REJECTED).map((each) => `  - ${describeRejected(each)}`);
  const rest = rejected.length - MAX_REJECTED;
  return rejected.length === 0
    ? []
    : [`Rejected (${rejected.length}):`, ...lines, ...(rest > 0 ? [more(rest, 'rejected')] : [])];
}

function more(n: number, noun: string): string {
  return `  … ${n} more ${noun} in report.json`;
}
