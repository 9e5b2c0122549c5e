import { hintOf } from './advice/hints.ts';
import { nameOfPredicateType } from '../core/image/predicate-type.ts';
import { selectedPlatforms, targetsOf, type Subject, type Target } from '../core/image/subject.ts';
import type { Signer, VerifiedAttestation, VerifiedEvidence } from '../core/verify/verified.ts';
import { called, count, leadingEvidence, nameOfDigest, rejectedOf, rekorOf, verifiedOf } from './evidence.ts';
import type { Failure } from './explanation.ts';
import { describeRejected, explain } from './failure.ts';
import { describeFormats, formatsOf } from './formats.ts';
import { isVerified, nameOfImage, type FailedImage, type ImageOutcome, type CheckedImage } from '../outcome.ts';
import { describeSigner, toText } from './signer.ts';
import { plain } from './text.ts';
import { formatDuration, formatTime } from './time.ts';
import { factsOfWorkflow } from './workflow.ts';

/** Longer lists are cut; all of it is in `report.json`. */
const MAX_REJECTED = 50;
const MAX_SIGNERS = 10;
const MAX_PLATFORMS = 100;

/** The log of one image: the checks, who signed, what is attested where, what was rejected and why, the verdict. */
export function renderLog(image: ImageOutcome): readonly string[] {
  const lines = [
    `Verification for ${image.request.requested} --`,
    ...(image.kind === 'checked' ? renderChecked(image) : renderFailed(image)),
  ];
  return lines.map((line) => plain(line));
}

/** The title of an image's log among several: `3 of 48: cgr.dev/chainguard/nginx:latest verified in 0.6 s`. */
export function renderProgress(image: ImageOutcome, done: number, total: number): string {
  return plain(`${done} of ${total}: ${image.request.requested} ${verdictOf(image)}`);
}

/** So many images are worth a line between them, about twenty times in a run. */
const MAX_STEP = 100;
const STEPS = 20;

/** How far a run is, every so often: `300 of 1000 images in 12 s: 2 not verified, 1 could not be checked`. */
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
  const unverified = outcomes.filter((image) => !isVerified(image)).length - failed;
  return [
    `${done.size} of ${total} images in ${formatDuration(elapsed)}: ${unverified} not verified, ${failed} could not be checked`,
  ];
}

function verdictOf(image: ImageOutcome): string {
  const duration = formatDuration(image.duration);
  if (image.kind === 'failed') {
    return `could not be checked (${image.error.code}) in ${duration}`;
  }
  return image.verdict.verified ? `verified in ${duration}` : `NOT verified in ${duration}`;
}

function renderFailed(image: FailedImage): readonly string[] {
  const { code, message, advice } = image.error;
  return [
    `Could not be checked (${code}) after ${formatDuration(image.duration)}: ${message}`,
    `What to do: ${hintOf(advice)}`,
  ];
}

function renderChecked(image: CheckedImage): readonly string[] {
  const { subject, verdict, request } = image;
  const kind = subject.kind === 'index' ? describeIndex(subject) : 'a single image';
  const failure = explain(image);
  return [
    `${nameOfImage(image)}@${subject.digest}, ${kind}${request.publisher === undefined ? '' : `; publisher: ${request.publisher}`}`,
    ...subject.notices.map((notice) => `Note: ${notice}`),
    ...renderChecks(verifiedOf(image)),
    ...renderSigners(image),
    ...renderOrigin(image),
    ...targetsOf(subject)
      .slice(0, MAX_PLATFORMS)
      .flatMap((target) => renderTarget(target, image)),
    ...renderRejected(image),
    ...verdict.warnings.map((warning) => `Warning: ${warning}`),
    ...(failure === undefined ? [] : renderFailure(failure)),
    `${verdict.verified ? 'Verified' : 'NOT verified'} in ${formatDuration(image.duration)}`,
  ];
}

function describeIndex(subject: Subject): string {
  const { platforms } = subject;
  const selected = selectedPlatforms(subject).length;
  const all = `an index with ${count(platforms.length, 'platform')}`;
  return selected === platforms.length ? all : `${all}, ${selected} of them asked for`;
}

/** What was really checked: it differs with keys, without a log and with timestamps. */
function renderChecks(evidence: readonly VerifiedEvidence[]): readonly string[] {
  if (evidence.length === 0) {
    return ['No signature and no attestation verified.'];
  }
  const facts = evidence.map((each) => each.facts);
  const logged = facts.filter(({ log }) => log.length > 0).length;
  const stamped = facts.some(({ times }) => times.some(({ source }) => source === 'tsa'));
  const kinds = new Set(facts.map(({ signer }) => signer.kind));
  return [
    'The following checks were performed on each of these signatures:',
    '  - The claims were validated: each one is about this image',
    logged === facts.length
      ? '  - The entry in the transparency log was verified offline'
      : `  - A transparency log was not required of every one: ${logged} of ${facts.length} have a verified entry`,
    ...(stamped ? ['  - The RFC 3161 timestamps were verified with trusted time stamping authorities'] : []),
    ...(kinds.has('certificate')
      ? ['  - The certificate was verified with trusted certificate authorities, and its identity is the expected one']
      : []),
    ...(kinds.has('key') ? ['  - The signatures were verified with the given public key'] : []),
  ];
}

function renderSigners(image: CheckedImage): readonly string[] {
  const groups = [...Map.groupBy(verifiedOf(image), ({ facts }) => JSON.stringify(facts.signer)).values()];
  const shown = groups.slice(0, MAX_SIGNERS).flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [titleOfGroup(group, image), ...renderSigner(first.facts.signer)];
  });
  return groups.length > MAX_SIGNERS ? [...shown, more(groups.length - MAX_SIGNERS, 'signer')] : shown;
}

/** Who signed in words, when, and in which formats and logs the evidence is. */
function renderOrigin(image: CheckedImage): readonly string[] {
  const formats = formatsOf(image);
  const facts = leadingEvidence(image)?.facts;
  const [time] = facts?.times ?? [];
  const [entry] = facts?.log ?? [];
  const log = entry === undefined ? '' : `, ${rekorOf(entry)} entry ${entry.logIndex}`;
  const words = facts === undefined ? undefined : describeSigner(facts.signer);
  return [
    ...(words === undefined ? [] : [`${words.verb} ${toText(words.who)}`]),
    ...(time === undefined ? [] : [`Signed ${formatTime(time.time)}${log}`]),
    ...(formats === undefined ? [] : [`Format: ${describeFormats(formats)}; log: ${formats.logs.join(' and ')}`]),
  ];
}

function titleOfGroup(group: readonly VerifiedEvidence[], { subject }: CheckedImage): string {
  const signatures = group.filter(({ kind }) => kind === 'signature');
  const signed = new Set(
    signatures.flatMap(({ facts }) => facts.subjects.map((digest) => called(nameOfDigest(subject, digest)))),
  );
  const names = [...signed].slice(0, MAX_SIGNERS).join(', ');
  const attestations = count(group.length - signatures.length, 'attestation');
  if (signatures.length === 0) {
    return `Signer of ${attestations}`;
  }
  const title = `Signature of ${names}${signed.size > MAX_SIGNERS ? ', …' : ''}`;
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

function renderTarget({ name, digest }: Target, image: CheckedImage): readonly string[] {
  const lines = verifiedOf(image)
    .filter((evidence) => evidence.kind === 'attestation')
    .filter(({ facts }) => facts.subjects.includes(digest))
    .map((attestation) => renderAttestation(attestation, image));
  const width = Math.max(0, ...lines.map(({ title }) => title.length));
  return [
    `${name} ${digest}`,
    ...lines.map(({ title, packages, file }) => `  ${title.padEnd(width)}  ${packages.padEnd(14)}  ${file}`.trimEnd()),
  ];
}

function renderAttestation(attestation: VerifiedAttestation, image: CheckedImage) {
  const packages = image.facts.get(attestation)?.packages?.count;
  return {
    title: nameOfPredicateType(attestation.predicateType).slice(0, 80),
    packages: packages === undefined ? '' : count(packages, 'package'),
    file: (image.files.get(attestation) ?? []).join(', '),
  };
}

function renderRejected(image: CheckedImage): readonly string[] {
  const rejected = rejectedOf(image);
  if (rejected.length === 0) {
    return [];
  }
  const lines = rejected.slice(0, MAX_REJECTED).map((each) => `  - ${describeRejected(each, image)}`);
  return [
    `Rejected (${rejected.length}):`,
    ...lines,
    ...(rejected.length > MAX_REJECTED ? [more(rejected.length - MAX_REJECTED, 'rejected')] : []),
  ];
}

function renderFailure({ headline, lookedFor, locations, found, comparison, todo, paste }: Failure): readonly string[] {
  return [
    headline,
    ...comparison.map((line) => `  ${line}`),
    ...(lookedFor === undefined ? [] : [`Looked for: ${lookedFor}`]),
    ...(locations === undefined ? [] : [`Where: ${locations}`]),
    ...found.slice(0, MAX_SIGNERS).map((line) => `Found: ${line}`),
    `What to do: ${todo}`,
    ...paste.map((line) => `    ${line}`),
  ];
}

function more(n: number, noun: string): string {
  return `  … ${n} more ${noun} in report.json`;
}
