import { hintOf } from './advice/hints.ts';
import { ImageError, type ConfigError, type TrustError } from '../errors.ts';
import type { Requirement } from '../core/verdict.ts';
import type { Finding, Rejected } from '../core/verify/finding.ts';
import type { Signer, TrustedTime, VerifiedEvidence } from '../core/verify/verified.ts';
import { toComparisonJson } from './diff-json.ts';
import { beginReport, endReport, imagePart, SCHEMA_VERSION } from './json-layout.ts';
import { digestOfFinding, kindOfFinding, nameOfDigest } from './evidence.ts';
import { toFactsJson } from './facts.ts';
import { nameOfImage, type FailedImage, type ImageOutcome, type CheckedImage, type RunOutcome } from '../outcome.ts';

/**
 * The text of `report.json` (contract, "report.json"): schema version 1, order of members fixed, a line break at the end.
 * In parts, an image each: of many images the whole is longer than one text should be.
 */
export function* renderReport(run: RunOutcome): Generator<string, void> {
  const head = {
    schemaVersion: SCHEMA_VERSION,
    verified: run.verified,
    tool: { name: run.tool.name, version: run.tool.version },
    startedAt: run.startedAt.toISOString(),
    durationMs: Math.round(run.duration),
    error: run.error === undefined ? null : toError(run.error),
    insecure: run.insecure,
    enforce: run.enforce,
    ...(run.shard === undefined ? {} : { shard: { index: run.shard.index, count: run.shard.count } }),
    list: run.listDigest ?? null,
    inputs: run.inputsDigest ?? null,
    ...(run.canceled ? { cancelled: true } : {}),
  };
  yield beginReport(head);
  for (const [index, image] of run.images.entries()) {
    yield imagePart(toImage(image), index);
  }
  yield endReport(run.images.length);
}

function toImage(image: ImageOutcome) {
  const { request, subject } = image;
  const digest = (image.kind === 'checked' ? image.verdict.digest : undefined) ?? subject?.digest;
  return {
    reference: request.requested,
    digest: subject?.digest ?? null,
    image: digest === undefined ? null : `${nameOfImage(image)}@${digest}`,
    mediaType: subject?.mediaType ?? null,
    publisher: request.publisher ?? null,
    platforms: (subject?.platforms ?? []).map(({ name, digest, selected }) => ({ platform: name, digest, selected })),
    ...(image.kind === 'checked' ? toVerdict(image) : toFailure(image)),
    ...toComparisonJson(image),
  };
}

function toFailure({ error }: FailedImage) {
  return { verified: false, error: toError(error), requirements: [], evidence: [] };
}

function toVerdict(image: CheckedImage) {
  const { findings, verdict } = image;
  const indexOf = new Map(
    findings.flatMap((finding, index) => (finding.kind === 'verified' ? [[finding.evidence, index] as const] : [])),
  );
  return {
    verified: verdict.verified,
    error: null,
    requirements: verdict.requirements.map((requirement) => toRequirement(requirement, indexOf)),
    evidence: findings.map((finding) => toEvidence(finding, image)),
  };
}

function toRequirement(requirement: Requirement, indexOf: ReadonlyMap<VerifiedEvidence, number>) {
  const { kind, predicateType, platform, level, met, code, why, by } = requirement;
  const verdict = { met, code: code ?? null, why, by: by.flatMap((evidence) => indexOf.get(evidence) ?? []) };
  return kind === 'signature'
    ? { kind, platform, ...verdict }
    : { kind, predicateType: predicateType ?? null, platform, level: level ?? null, ...verdict };
}

function toEvidence(finding: Finding, image: CheckedImage) {
  const { source, format } = finding.kind === 'verified' ? finding.evidence.facts.origin : finding.origin;
  const subject = digestOfFinding(finding);
  const rejected = finding.kind === 'rejected';
  return {
    kind: kindOfFinding(finding),
    status: finding.kind,
    reason: rejected ? { code: finding.code, message: finding.detail } : null,
    subject,
    platform: nameOfDigest(image.subject, subject),
    source,
    format,
    ...(rejected ? toUnproven(finding) : toProven(finding.evidence, image)),
  };
}

function toProven(evidence: VerifiedEvidence, image: CheckedImage) {
  const { signer, log, times, signedName } = evidence.facts;
  const attestation = evidence.kind === 'attestation' ? evidence : undefined;
  const facts = attestation === undefined ? undefined : image.facts.get(attestation);
  return {
    predicateType: attestation?.predicateType ?? null,
    signedName: signedName ?? null,
    signer: toSigner(signer),
    log: log.map(({ entry, logIndex, integratedTime }) => ({
      entry,
      logIndex,
      integratedTime: integratedTime?.toISOString() ?? null,
    })),
    times: times.map(toTime),
    file: (attestation === undefined ? undefined : image.files.get(attestation)?.[0]) ?? null,
    facts: facts === undefined ? null : toFactsJson(facts),
  };
}

/** Nothing of a rejected candidate is told as a fact, but a signer who is proven and is not the expected one. */
function toUnproven({ unexpectedSigner }: Rejected) {
  return {
    predicateType: null,
    signedName: null,
    signer: unexpectedSigner === undefined ? null : toSigner(unexpectedSigner.signer),
    log: null,
    times: unexpectedSigner === undefined ? null : unexpectedSigner.times.map(toTime),
    file: null,
    facts: null,
  };
}

function toSigner(signer: Signer) {
  return signer.kind === 'key'
    ? { key: signer.fingerprint }
    : { identity: signer.identity, issuer: signer.issuer, extensions: signer.extensions };
}

function toTime({ source, time }: TrustedTime) {
  return { source, time: time.toISOString() };
}

function toError(error: ConfigError | TrustError | ImageError) {
  const limit = error instanceof ImageError ? error.limit : undefined;
  return {
    code: error.code,
    message: error.message,
    hint: hintOf(error.advice),
    ...(limit === undefined ? {} : { limit }),
  };
}
