import type { Facts } from '../attestation/facts.ts';
import { planFiles, type PlannedFile } from '../attestation/files.ts';
import type { PackageUrls, PackedPackageUrls } from '../attestation/package-urls.ts';
import { nameOf } from '../core/image/reference.ts';
import { targetsOf } from '../core/image/subject.ts';
import type { ImageRequest } from '../core/policy/request.ts';
import type { CheckedResult } from '../core/result.ts';
import { requestedAttestations } from '../core/verdict.ts';
import type { Finding } from '../core/verify/finding.ts';
import type { VerifiedAttestation } from '../core/verify/verified.ts';
import { contentOf } from '../difference/content.ts';
import { writePredicateFiles } from '../files/output-folder.ts';
import { withoutAnswers, type CheckedImage } from '../outcome.ts';
import type { Comparer, Readings } from './comparer.ts';

/** What is made of a verified or rejected image, beside its verdict. */
export type Processed = Pick<CheckedImage, 'facts' | 'files' | 'derivedFiles' | 'packageUrls' | 'comparison'>;

/** Where results go. */
export interface ProcessOptions {
  /** the output folder; undefined: no files are written */
  readonly folder: string | undefined;
  /** undefined where nobody needs the packages one by one */
  readonly packageUrls: PackageUrls | undefined;
  /** made where the first image is compared */
  readonly comparer: () => Promise<Comparer>;
}

/** Takes facts, writes files, and compares. What images of one verification share is made once. */
export class ResultProcessor {
  readonly #options: ProcessOptions;
  readonly #known = new WeakMap<readonly Finding[], Promise<Processed>>();

  constructor(options: ProcessOptions) {
    this.#options = options;
  }

  /**
   * Processes a result, and releases it as soon as its packages are not needed any more.
   * @throws ImageError `output`; TrustError
   */
  async process(result: CheckedResult, request: ImageRequest): Promise<Processed> {
    const { findings } = result;
    try {
      const processed = this.#known.get(findings) ?? this.#process(result, request);
      this.#known.set(findings, processed);
      return await processed;
    } catch (thrown) {
      this.#known.delete(findings);
      throw thrown;
    } finally {
      result.release();
    }
  }

  async #process(result: CheckedResult, request: ImageRequest): Promise<Processed> {
    const { comparer: load } = this.#options;
    const { baseline } = request;
    if (baseline === undefined || !result.verified) {
      return this.#store(result, request, new Map());
    }
    const { subject, verdict, signer, failedSources } = result;
    const comparer = await load();
    const known = comparer.compareDigest(baseline, subject.digest);
    if (known !== undefined || baseline.kind !== 'image') {
      const comparison = known === undefined ? undefined : withoutAnswers(known, failedSources, 'the image');
      return { ...(await this.#store(result, request, new Map())), comparison };
    }
    const readings = await comparer.read(request.requirements, result.findings);
    const stored = await this.#store(result, request, readings);
    const { level } = request.requirements;
    const content = contentOf({ subject, requirements: verdict.requirements, level, readings });
    // the baseline takes its own share of the memory, and must not wait for this one
    result.release();
    const compared = { request: { ...request, signer }, digest: subject.digest, content };
    const comparison = await comparer.compare(compared, baseline);
    return { ...stored, comparison: withoutAnswers(comparison, failedSources, 'the image') };
  }

  async #store(result: CheckedResult, request: ImageRequest, read: Readings): Promise<Processed> {
    const { findings, verdict, subject } = result;
    const { folder, packageUrls } = this.#options;
    const attestations = requestedAttestations(request.requirements, findings);
    const { facts, packed, documents } = await readAll(attestations, verdict.verified ? packageUrls : undefined, read);
    if (folder === undefined) {
      return { facts, files: new Map(), packageUrls: packed };
    }
    const name = nameOf(request.reference.repository);
    const planned = planFiles({ name, digest: subject.digest, targets: targetsOf(subject), attestations: facts });
    const toWrite = planned.map(({ path, attestation, isDerived }) => ({
      path,
      attestation,
      document: isDerived ? documents.get(attestation) : undefined,
    }));
    await writePredicateFiles(folder, toWrite);
    return {
      facts,
      files: pathsOf(planned.filter(({ isDerived }) => !isDerived)),
      derivedFiles: pathsOf(planned.filter(({ isDerived }) => isDerived)),
      packageUrls: packed,
    };
  }
}

/** The readers and their libraries are loaded only where there is something to read. */
async function readAll(
  attestations: readonly VerifiedAttestation[],
  packageUrls: PackageUrls | undefined,
  read: Readings,
): Promise<{
  facts: ReadonlyMap<VerifiedAttestation, Facts>;
  packed: ReadonlyMap<VerifiedAttestation, PackedPackageUrls>;
  documents: ReadonlyMap<VerifiedAttestation, Buffer>;
}> {
  const facts = new Map<VerifiedAttestation, Facts>();
  const packed = new Map<VerifiedAttestation, PackedPackageUrls>();
  const documents = new Map<VerifiedAttestation, Buffer>();
  if (attestations.length > 0) {
    const { readAttestation } = await import('../attestation/predicate.ts');
    for (const attestation of attestations) {
      const reading = read.get(attestation) ?? readAttestation(attestation);
      facts.set(attestation, reading.facts);
      if (reading.document !== undefined) {
        documents.set(attestation, reading.document);
      }
      if (reading.facts.packages !== undefined && packageUrls !== undefined) {
        packed.set(attestation, packageUrls.store(reading.packages));
      }
    }
  }
  return { facts, packed, documents };
}

function pathsOf(planned: readonly PlannedFile[]): ReadonlyMap<VerifiedAttestation, readonly string[]> {
  const grouped = Map.groupBy(planned, ({ attestation }) => attestation);
  return new Map([...grouped].map(([attestation, files]) => [attestation, files.map(({ path }) => path)]));
}
