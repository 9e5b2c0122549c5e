import type { z } from 'zod';
import { invalid, parsed, type Parsed } from '../parsed.ts';
import { nameOf, parseReference, type ImageReference } from '../core/image/reference.ts';
import { JsonError, parseJson } from '../json.ts';
import { quote } from '../text.ts';
import { imageSchema, reportSchema, type ImageInReport } from './schema.ts';

/**
 * An image in the `report.json` of another job. Anybody who can write that file can write anything here, so it is shown
 * as reported and never becomes a `Verified…` value.
 */
export interface ReportedImage {
  /** the reference as requested */
  readonly requested: string;
  readonly reference: ImageReference;
  /** recomputed: the image could be checked, and all its requirements are met */
  readonly verified: boolean;
  /** the policy lets it be, and nothing was verified */
  readonly left: 'exempt' | 'skipped' | undefined;
  readonly error: ReportedError | undefined;
  readonly unmet: readonly ReportedRequirement[];
  /** of the evidence that met the signature requirement, else the first one */
  readonly signer: string | undefined;
}

/** Why something could not be checked. */
export interface ReportedError {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** A requirement that is not met. */
export interface ReportedRequirement {
  readonly kind: 'signature' | 'attestation';
  readonly predicateType: string | undefined;
  readonly platform: string;
  readonly code: string | undefined;
  readonly why: string;
}

/** The `report.json` of another job; as untrusted as its images. */
export interface ReportedRun {
  readonly version: string;
  /** RFC 3339 */
  readonly startedAt: string;
  /** milliseconds */
  readonly duration: number;
  readonly error: ReportedError | undefined;
  readonly insecure: readonly string[];
  readonly enforce: boolean;
  readonly shard: { readonly index: number; readonly count: number } | undefined;
  /** digests, null when the inputs were invalid */
  readonly list: string | null;
  readonly inputs: string | null;
  readonly canceled: boolean;
  /** whether it is a merged report itself */
  readonly merged: boolean;
  readonly images: readonly ReportedImage[];
}

/**
 * Parses the `report.json` of another job as claims. A report that contradicts itself is invalid. The result has only what
 * a merge needs, so that large reports can be read one after the other.
 */
export function parseReport(bytes: Uint8Array): Parsed<ReportedRun> {
  const value = parseDocument(bytes);
  const read = value.kind === 'invalid' ? value : readAs(reportSchema, value.value, 'it');
  if (read.kind === 'invalid') {
    return read;
  }
  const { tool, startedAt, durationMs, verified, insecure, enforce, shard, list, inputs, ...run } = read.value;
  const images: ReportedImage[] = [];
  for (const [at, each] of run.images.entries()) {
    const one = parseImage(each, `images[${at}]`);
    if (one.kind === 'invalid') {
      return one;
    }
    images.push(one.value);
  }
  const canceled = run.cancelled === true;
  const isVerified = run.error === null && !canceled && areVerified(images);
  if (verified !== isVerified) {
    return invalid(`it contradicts itself: "verified" is ${verified}, but what it says about its images is not`);
  }
  return parsed({
    version: tool.version,
    startedAt,
    duration: durationMs,
    error: run.error ?? undefined,
    insecure,
    enforce,
    shard,
    list,
    inputs,
    canceled,
    merged: run.merged !== undefined,
    images,
  });
}

/** As a run decides it: at least one image is verified, and the policy lets every other one be. */
export function areVerified(images: readonly Pick<ReportedImage, 'verified' | 'left'>[]): boolean {
  return (
    images.some(({ verified }) => verified) && images.every(({ verified, left }) => verified || left !== undefined)
  );
}

/**
 * The images of a report as written, to copy into the merged report.
 * @throws Error when `parseReport` would refuse the report
 */
export function imagesAsWritten(bytes: Uint8Array): readonly unknown[] {
  return reportSchema.parse(parseJson(bytes).value).images;
}

function parseDocument(bytes: Uint8Array): Parsed<unknown> {
  try {
    return parsed(parseJson(bytes).value);
  } catch (thrown) {
    if (!(thrown instanceof JsonError)) {
      throw thrown;
    }
    // the message can contain the name of a member
    return invalid(`its JSON is invalid: ${thrown.message.replaceAll(/[^\x20-\x7e]/g, '?')}`);
  }
}

/** Messages name paths of the schema only, so that no text of the report is repeated. */
function readAs<T>(schema: z.ZodType<T>, value: unknown, where: string): Parsed<T> {
  const { success, data, error: issues } = schema.safeParse(value);
  if (success) {
    return parsed(data);
  }
  const path = issues.issues[0]?.path.map(String).join('.') ?? '';
  return invalid(`it is not a report.json of this version: ${where}${path === '' ? '' : `.${path}`} is invalid`);
}

function parseImage(value: unknown, where: string): Parsed<ReportedImage> {
  const read = readAs(imageSchema, value, where);
  if (read.kind === 'invalid') {
    return read;
  }
  const { reference: requested, verified, requirements } = read.value;
  const reference = parseReference(requested, undefined);
  if (reference.kind === 'invalid' || (reference.value.tag ?? reference.value.digest) === undefined) {
    return invalid(
      `it is not a report.json of this version: ${where}.reference is not an image with a tag or a digest`,
    );
  }
  const contradiction = contradictionOf(read.value, reference.value);
  if (contradiction !== undefined) {
    return invalid(`it contradicts itself: ${where} ${contradiction}`);
  }
  const met = requirements.filter((each) => each.met);
  const leading = met.find(({ kind }) => kind === 'signature') ?? met[0];
  const by = leading === undefined ? undefined : read.value.evidence[leading.by[0] ?? -1];
  return parsed({
    requested,
    reference: reference.value,
    verified,
    left: read.value.result === 'exempt' || read.value.result === 'skipped' ? read.value.result : undefined,
    error: read.value.error ?? undefined,
    unmet: requirements
      .filter((each) => !each.met)
      .map(({ kind, predicateType, platform, code, why }) => ({
        kind,
        predicateType: predicateType ?? undefined,
        platform,
        code: code ?? undefined,
        why,
      })),
    signer: by?.signer == null ? undefined : 'key' in by.signer ? `key ${by.signer.key}` : by.signer.identity,
  });
}

/** An image is verified when it could be checked, something is required, and verified evidence meets all of it. */
function contradictionOf(each: ImageInReport, reference: ImageReference): string | undefined {
  const { requirements } = each;
  const isMet = each.error === null && requirements.length > 0 && requirements.every(({ met }) => met);
  if (each.verified !== isMet) {
    return `has "verified": ${each.verified}, but its requirements and its error say otherwise`;
  }
  if (
    (each.result === 'exempt' || each.result === 'skipped') &&
    (each.verified || each.error !== null || requirements.length > 0)
  ) {
    return `has the result ${quote(each.result)}, but its other members say otherwise`;
  }
  if (each.verified && (each.digest === null || each.image === null)) {
    return 'is verified, but has no digest';
  }
  if (each.digest !== null && (reference.digest ?? each.digest) !== each.digest) {
    return 'was requested with a different digest';
  }
  // `image` is used for deployments: it must be the image that was requested
  const digests = [...(each.digest === null ? [] : [each.digest]), ...each.platforms.map(({ digest }) => digest)];
  const name = nameOf(reference.repository);
  if (each.image !== null && !digests.some((digest) => each.image === `${name}@${digest}`)) {
    return 'does not name the requested image';
  }
  const unfounded = requirements.some(
    ({ kind, met, by }) => met && (by.length === 0 || !by.every((at) => isProof(each.evidence[at], kind))),
  );
  return unfounded ? 'has a requirement that is met, but no verified evidence that meets it' : undefined;
}

function isProof(each: ImageInReport['evidence'][number] | undefined, kind: ReportedRequirement['kind']): boolean {
  return each?.status === 'verified' && each.kind === kind && each.signer !== null;
}
