import { PackageUrls } from '../attestation/package-urls.ts';
import { mapLimit } from '../concurrency.ts';
import type { PlatformSelection } from '../core/image/platform.ts';
import { examineImage, type Examination, type ExamineOptions } from '../core/examine-image.ts';
import type { ImageRequest, NamedRoot } from '../core/policy/request.ts';
import type { SignerPolicy } from '../core/policy/signer.ts';
import type { CheckedResult, ImageResult } from '../core/result.ts';
import type { Roots } from '../core/roots.ts';
import type { Session } from '../core/session.ts';
import { verifyImage } from '../core/verify-image.ts';
import { ImageError, toImageError, TrustError } from '../errors.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { resultOf, type ImageOutcome, type ResultName } from '../outcome.ts';
import type { Audience } from '../report/advice/hints.ts';
import type { Comparer } from './comparer.ts';
import { ResultProcessor } from './process-result.ts';
import { boundYoungGeneration } from './young-generation.ts';

/** How far a run is, for its log. */
export interface Progress {
  readonly outcome: ImageOutcome;
  readonly done: ReadonlyMap<ImageRequest, ImageOutcome>;
  readonly total: number;
  /** milliseconds since the first image was begun */
  readonly elapsed: number;
}

/** With what the images of a run are verified, and where their files go. */
export interface VerifyImagesOptions {
  readonly session: Session;
  /** who reads the messages */
  readonly audience: Audience;
  /** who signs for the organization of the publisher's API, where an image discovers its signers */
  readonly discoverSigners: () => Promise<SignerPolicy>;
  /** the trusted roots of a file that a policy names */
  readonly rootsOf: (root: NamedRoot) => Roots;
  /** the output folder; undefined: no files are written */
  readonly folder: string | undefined;
  /** aborted where the run is ended early */
  readonly canceled: AbortSignal;
  /** called after each image, as soon as it is done */
  readonly report: (progress: Progress) => void;
}

/**
 * Verifies images side by side. When the run is canceled nothing more is waited for: what was not finished then could
 * not be checked.
 * @throws TrustError
 */
export async function verifyImages(
  inputs: Pick<
    Inputs,
    'images' | 'concurrency' | 'platform' | 'gates' | 'dependencySnapshot' | 'requestUnderHead' | 'signerOf'
  >,
  options: VerifyImagesOptions,
): Promise<readonly ImageOutcome[]> {
  const { session, audience, folder, canceled, report } = options;
  const { images, concurrency, platform, gates, requestUnderHead, signerOf } = inputs;
  const startedAt = Date.now();
  const done = new Map<ImageRequest, ImageOutcome>();
  const groupOf = ({ reference }: ImageRequest): string => reference.repository.registry;
  const processor = new ResultProcessor({
    folder,
    packageUrls: inputs.dependencySnapshot ? new PackageUrls() : undefined,
    comparer: loadOnce(async () => {
      // most runs compare nothing
      const { Comparer } = await import('./comparer.ts');
      return new Comparer({ session, platform, gates, audience, rootsOf: options.rootsOf, signerOf });
    }),
  });
  const all = mapLimit(images, { limit: concurrency, groupOf }, async (request) => {
    if (canceled.aborted) {
      return;
    }
    const own = await outcomeOf(request, platform, options, processor);
    const isFailing = resultOf(own) === 'failed';
    const outcome =
      own.kind !== 'examined' && isFailing && requestUnderHead !== undefined
        ? { ...own, underHead: await resultUnderHead(requestUnderHead(request), platform, options) }
        : own;
    // afterwards the report is being written
    if (!isAborted(canceled)) {
      done.set(request, outcome);
      report({ outcome, done, total: images.length, elapsed: Date.now() - startedAt });
    }
  });
  const stop = boundYoungGeneration();
  await Promise.race([all, whenAborted(canceled)]).finally(stop);
  return images.map((request) => done.get(request) ?? notChecked(request, startedAt));
}

/** @throws TrustError */
async function outcomeOf(
  request: ImageRequest,
  platform: PlatformSelection,
  options: VerifyImagesOptions,
  processor: ResultProcessor,
): Promise<ImageOutcome> {
  const { decision } = request;
  if (decision !== undefined) {
    return { kind: 'decided', request, decision, duration: 0 };
  }
  const begun = Date.now();
  if (request.isExamined === true) {
    return examined(request, await examineImage(request.reference, optionsOf(request, platform, options)), begun);
  }
  const result = await verifyRequest(request, platform, options);
  const known = { ...request, signer: result.signer ?? request.signer };
  if (result.kind === 'failed') {
    return failed(known, result.subject, result.error, begun);
  }
  const { letBe, unmetPolicy } = result.verdict;
  const rule = request.rules?.find(({ name }) => name !== undefined && name === unmetPolicy) ?? request.rule;
  const decided = { ...known, rule };
  if (letBe !== undefined) {
    result.release();
    const decision = { kind: 'skipped', warns: true, reason: letBe } as const;
    return { kind: 'decided', request: decided, decision, duration: Date.now() - begun };
  }
  return completed(result, decided, processor, begun);
}

/** @throws TrustError */
function verifyRequest(
  request: ImageRequest,
  platform: PlatformSelection,
  options: VerifyImagesOptions,
): Promise<ImageResult> {
  return verifyImage(request.reference, {
    ...optionsOf(request, platform, options),
    signer: request.discoversSigners ? options.discoverSigners : request.signer,
    requirements: request.requirements,
    shareKey: JSON.stringify([request.publisher, request.baseline ?? null]),
  });
}

/** Which platforms of an image are looked at, with what, and where. */
function optionsOf(
  request: ImageRequest,
  platform: PlatformSelection,
  { session, rootsOf }: Pick<VerifyImagesOptions, 'session' | 'rootsOf'>,
): ExamineOptions {
  return {
    session,
    platforms: request.platforms ?? platform,
    mayHaveMoved: request.mayHaveMoved,
    evidenceRepositories: request.evidenceRepositories,
    roots: request.trustedRoot === undefined ? undefined : rootsOf(request.trustedRoot),
  };
}

function examined(request: ImageRequest, examination: Examination, begun: number): ImageOutcome {
  return examination.kind === 'failed'
    ? failed(request, examination.subject, examination.error, begun)
    : { ...examination, request, duration: Date.now() - begun };
}

/** What comes of an image by another request; nothing of it is written. @throws TrustError */
async function resultUnderHead(
  request: ImageRequest,
  platform: PlatformSelection,
  options: VerifyImagesOptions,
): Promise<ResultName> {
  const { decision } = request;
  if (decision !== undefined) {
    return resultOf({ kind: 'decided', request, decision, duration: 0 });
  }
  let result: ImageResult;
  try {
    result = await verifyRequest(request, platform, options);
  } catch {
    // what is wrong with the head's policy is nothing that is wrong with the run
    return 'error';
  }
  if (result.kind === 'failed') {
    return 'error';
  }
  result.release();
  return result.verified ? 'verified' : result.verdict.letBe === undefined ? 'failed' : 'skipped';
}

/** @throws TrustError */
async function completed(
  result: CheckedResult,
  request: ImageRequest,
  processor: ResultProcessor,
  begun: number,
): Promise<ImageOutcome> {
  const { subject, findings, verdict, locations, failedSources, others } = result;
  try {
    const processed = await processor.process(result, request);
    const duration = Date.now() - begun;
    const known = { request, subject, findings, verdict, locations, failedSources, others };
    return { kind: 'checked', ...known, ...processed, duration };
  } catch (thrown) {
    if (thrown instanceof TrustError) {
      throw thrown;
    }
    return failed(request, subject, toImageError(thrown), begun);
  }
}

function failed(
  request: ImageRequest,
  subject: CheckedResult['subject'] | undefined,
  error: ImageError,
  begun: number,
): ImageOutcome {
  return { kind: 'failed', request, subject, error, duration: Date.now() - begun };
}

function notChecked(request: ImageRequest, startedAt: number): ImageOutcome {
  const error = new ImageError('timeout', 'The run was canceled before this image was verified.', {
    topic: 'canceled',
  });
  return failed(request, undefined, error, startedAt);
}

function loadOnce(load: () => Promise<Comparer>): () => Promise<Comparer> {
  let loaded: Promise<Comparer> | undefined;
  return () => (loaded ??= load());
}

function isAborted({ aborted }: AbortSignal): boolean {
  return aborted;
}

function whenAborted(signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  signal.addEventListener('abort', () => {
    resolve(undefined);
  });
  return signal.aborted ? Promise.resolve() : promise;
}
