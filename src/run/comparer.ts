import type { Reading } from '../attestation/facts.ts';
import { kindOfPredicateType, type PredicateKind } from '../core/image/predicate-type.ts';
import { requestedAttestations } from '../core/verdict.ts';
import type { Finding } from '../core/verify/finding.ts';
import type { VerifiedAttestation } from '../core/verify/verified.ts';
import { resolveImage } from '../core/resolve-image.ts';
import { verifyImage } from '../core/verify-image.ts';
import type { Roots } from '../core/roots.ts';
import type { ImageReference } from '../core/image/reference.ts';
import type { SignerPolicy } from '../core/policy/signer.ts';
import type { Session } from '../core/session.ts';
import type { Digest } from '../core/image/digest.ts';
import type { PlatformSelection } from '../core/image/platform.ts';
import type { Subject } from '../core/image/subject.ts';
import type { ChangeGate } from '../core/policy/change-gate.ts';
import type { Baseline, ImageRequest, NamedRoot } from '../core/policy/request.ts';
import type { RequirementPolicy } from '../core/policy/requirements.ts';
import { evaluateGates, leaveGates, passGates } from '../difference/gates.ts';
import { withoutAnswers, type ComparedWith, type Comparison } from '../outcome.ts';
import { contentOf, type ImageContent } from '../difference/content.ts';
import { compareContents, type Difference } from '../difference/difference.ts';
import type { PackageChange } from '../difference/packages.ts';
import { ImageError, messageOf, TrustError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { hintOfError, hintOf, type Audience } from '../report/advice/hints.ts';

/** With what baselines are verified: all that images are. */
export interface ComparerOptions {
  readonly session: Session;
  readonly platform: PlatformSelection;
  readonly rootsOf: (root: NamedRoot) => Roots;
  /** who may have signed a baseline; undefined where that is who may have signed the image */
  readonly signerOf: (reference: ImageReference) => SignerPolicy | undefined;
  readonly gates: readonly ChangeGate[];
  /** who reads the messages */
  readonly audience: Audience;
}

/** An image with what it is compared with, when it is verified. */
export interface ComparedImage {
  /** with the signers that are accepted */
  readonly request: ImageRequest;
  readonly digest: Digest;
  readonly content: ImageContent;
}

/** Attestations with their content. */
export type Readings = ReadonlyMap<VerifiedAttestation, Reading>;

/** The predicates that images are compared by; others are not read for it. */
const COMPARED: readonly (PredicateKind | undefined)[] = ['spdx', 'cyclonedx', 'slsa-v1', 'slsa-v0.2', 'apko'];

/** Compares the images of one run with their baselines, and evaluates the gates. */
export class Comparer {
  readonly #options: ComparerOptions;
  /** changes of packages that this run may still store */
  #left: number = LIMITS.packageChanges;

  constructor(options: ComparerOptions) {
    this.#options = options;
  }

  /** The comparison when no second image has to be verified: there is none, or it has the same digest. */
  compareDigest(baseline: Baseline, digest: Digest): Comparison | undefined {
    if (baseline.kind === 'none') {
      return { kind: 'no-baseline', with: undefined, reason: baseline.reason, gates: passGates(this.#options.gates) };
    }
    if (baseline.kind === 'unavailable') {
      return this.#notCompared(undefined, baseline.reason, baseline.hint);
    }
    return baseline.reference.digest === digest
      ? this.#unchanged({ requested: baseline.requested, digest })
      : undefined;
  }

  /**
   * Verifies the baseline of a verified image by the rules of that image, but for limits of age: it is older by its
   * nature. Whatever is wrong with it is the outcome; nothing of it is written.
   * @throws TrustError
   */
  async compare(
    { request, digest, content }: ComparedImage,
    baseline: Extract<Baseline, { kind: 'image' }>,
  ): Promise<Comparison> {
    const { requested, reference } = baseline;
    const { session, platform, rootsOf, signerOf } = this.#options;
    const platforms = request.platforms ?? platform;
    let subject: Subject | undefined;
    try {
      subject = await resolveImage(reference, { session, platforms });
      const compared = { requested, digest: subject.digest };
      if (subject.digest === digest) {
        return this.#unchanged(compared, reference.digest === undefined ? TAG_MAY_HAVE_MOVED : undefined);
      }
      const { evidenceRepositories, trustedRoot, discoversSigners } = request;
      // the tag of a release is part of who signs it
      const signer = (discoversSigners ? undefined : signerOf(reference)) ?? request.signer;
      const roots = trustedRoot === undefined ? undefined : rootsOf(trustedRoot);
      const requirements = { ...request.requirements, age: undefined };
      const result = await verifyImage(subject, {
        session,
        signer,
        requirements,
        platforms,
        evidenceRepositories,
        roots,
      });
      if (result.kind === 'failed') {
        return this.#failed(compared, result.error);
      }
      try {
        const { verdict, findings } = result;
        if (!verdict.verified) {
          const why = verdict.requirements.find(({ met }) => !met)?.why ?? 'nothing was required';
          return this.#notCompared(
            compared,
            `The baseline is not verified: ${why}.`,
            notVerified(this.#options.audience),
          );
        }
        const readings = await this.read(request.requirements, findings);
        const { level } = requirements;
        const before = contentOf({ subject, requirements: verdict.requirements, level, readings });
        const comparison = this.#changed(compared, compareContents(before, content));
        return withoutAnswers(comparison, result.failedSources, 'the baseline');
      } finally {
        result.release();
      }
    } catch (thrown) {
      if (thrown instanceof TrustError) {
        throw thrown;
      }
      const compared = { requested, digest: subject?.digest ?? reference.digest };
      if (!(thrown instanceof ImageError)) {
        const reason = `The baseline could not be verified because of an unexpected error: ${messageOf(thrown)}`;
        return this.#notCompared(compared, reason, hintOf({ topic: 'unexpected' }, this.#options.audience));
      }
      return this.#failed(compared, thrown);
    }
  }

  /**
   * Reads the verified attestations that images are compared by, newest first, whether they were requested or not. What
   * is read holds the packages one by one: it must be dropped as soon as it was compared.
   */
  async read(requirements: RequirementPolicy, findings: readonly Finding[]): Promise<Readings> {
    const policy: RequirementPolicy = { ...requirements, predicateTypes: [{ kind: 'all', requested: 'all' }] };
    const compared = requestedAttestations(policy, findings).filter(({ predicateType }) =>
      COMPARED.includes(kindOfPredicateType(predicateType)),
    );
    const { readAttestation } = await import('../attestation/predicate.ts');
    return new Map(compared.map((attestation) => [attestation, readAttestation(attestation)]));
  }

  #failed(compared: ComparedWith, error: ImageError): Comparison {
    const hint = hintOfError(error, this.#options.audience);
    return this.#notCompared(compared, `The baseline could not be verified: ${error.message}`, hint);
  }

  #unchanged(compared: ComparedWith, reason?: string): Comparison {
    const gates = passGates(this.#options.gates);
    return { kind: 'unchanged', with: compared, gates, ...(reason === undefined ? {} : { reason }) };
  }

  #notCompared(compared: ComparedWith | undefined, reason: string, hint: string): Comparison {
    return { kind: 'not-compared', with: compared, reason, hint, gates: leaveGates(this.#options.gates, reason) };
  }

  /** The gates are evaluated on all of it; what is stored for the report is bounded. */
  #changed(compared: ComparedWith, difference: Difference): Comparison {
    const gates = evaluateGates(this.#options.gates, difference);
    let omitted = 0;
    const platforms = difference.platforms.map((platform) => {
      if (platform.packages === undefined) {
        return platform;
      }
      const { licensesGained, licensesLost } = platform.packages;
      const changes = platform.packages.changes.slice(0, this.#left).map(boundChange);
      this.#left -= changes.length;
      omitted += platform.packages.changes.length - changes.length;
      const licenses = {
        licensesGained: licensesGained.slice(0, LIMITS.changedLicenses),
        licensesLost: licensesLost.slice(0, LIMITS.changedLicenses),
      };
      return { ...platform, packages: { ...platform.packages, ...licenses, changes } };
    });
    return { kind: 'changed', with: compared, difference: { ...difference, platforms }, omitted, gates };
  }
}

/** A signer can list any number of versions and licenses of one package; genuine ones are a handful. */
function boundChange(change: PackageChange): PackageChange {
  const { before, after, licensesGained, licensesLost } = change;
  const bound = (all: readonly string[]): readonly string[] => all.slice(0, LIMITS.listedOfChange);
  return {
    ...change,
    before: bound(before),
    after: bound(after),
    licensesGained: bound(licensesGained),
    licensesLost: bound(licensesLost),
  };
}

const TAG_MAY_HAVE_MOVED =
  'The baseline is a tag that now has the digest of this image. If the tag was moved, its earlier digest is unknown. To be sure, name the baseline by its digest.';

function notVerified({ input }: Audience): string {
  return `Find out why it was used although it is not verified, or set ${input('baseline')} to a verified image. Until then, it is unknown what changed.`;
}
