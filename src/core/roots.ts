import { DeadlineError, startDeadline, withDeadline, type Deadline } from '../concurrency.ts';
import { ImageError, messageOf } from '../errors.ts';
import type { Candidate } from './evidence/candidate.ts';
import { alternativesOf, type SignerPolicy, type SingleSigner } from './policy/signer.ts';
import type { TrustPolicy } from './policy/request.ts';
import {
  emptyTrustedRoot,
  loadGitHubRoot,
  loadTrustedRoot,
  type TrustedRootSource,
  type TufOptions,
} from './trust/trusted-root.ts';
import { createVerifier, type CandidateVerifier } from './verify/verify.ts';

/** The trusted root, and how it is used. */
export interface TrustOptions extends TufOptions {
  readonly source: TrustedRootSource;
  readonly policy: TrustPolicy;
}

/** How the roots are loaded; each is, at most once. */
export interface RootLoaders {
  readonly own: () => ReturnType<typeof loadTrustedRoot>;
  readonly github: () => ReturnType<typeof loadTrustedRoot>;
}

/** Loads by TUF or from bytes, each root within a time of its own, in milliseconds. */
export function rootLoaders({ source, ...tuf }: TrustOptions, timeout: number): RootLoaders {
  return {
    own: () => loadTrustedRoot(source, tuf, startDeadline(timeout)),
    github: () => loadGitHubRoot(tuf, startDeadline(timeout)),
  };
}

/** Roots that load when they are needed. @param timeout milliseconds for each */
export function createRoots(trust: TrustOptions, timeout: number): Roots {
  return new Roots(trust, rootLoaders(trust, timeout));
}

/** The verifiers of a session, one a trusted root. Roots are never merged. */
export class Roots {
  readonly #trust: Pick<TrustOptions, 'source' | 'policy'>;
  readonly #loaders: RootLoaders;
  #own: Promise<CandidateVerifier> | undefined;
  #github: Promise<CandidateVerifier> | undefined;

  constructor(trust: Pick<TrustOptions, 'source' | 'policy'>, loaders: RootLoaders) {
    this.#trust = trust;
    this.#loaders = loaders;
  }

  /**
   * Begins to load what evidence of a signer will need, beside the first requests of an image.
   * @param signer undefined where it is not known yet
   */
  prepare(signer: SignerPolicy | undefined): void {
    // the image waits for it; until it does, a failure has nobody else to be reported to
    this.#ownFor(signer).catch(() => undefined);
  }

  /**
   * The verifier of each candidate: exactly one, chosen by what it carries and where it was found. GitHub's own root is
   * loaded when the first of them needs it.
   * @throws TrustError of the session's own root; ImageError where GitHub's is unavailable
   */
  async choose(
    candidates: readonly Candidate[],
    signer: SignerPolicy,
    deadline: Deadline,
  ): Promise<(candidate: Candidate) => CandidateVerifier> {
    const own = await this.#ownFor(signer);
    const isGitHubs = (candidate: Candidate): boolean => this.rootOf(candidate, signer) === 'github';
    if (!candidates.some(isGitHubs)) {
      return () => own;
    }
    const github = await this.#loadGitHubs(deadline);
    return (candidate) => (isGitHubs(candidate) ? github : own);
  }

  /**
   * GitHub's own Sigstore instance has no log, so what its API gives without an entry can be of that instance only. A
   * root that the caller named verifies everything alone.
   */
  rootOf(candidate: Candidate, signer: SignerPolicy): 'own' | 'github' {
    const isGitHubs =
      this.#trust.source.kind === 'public-good' &&
      !(signer.kind === 'several' && signer.ownRootOnly === true) &&
      alternativesOf(signer).some((alternative) => alternative.signer.kind === 'identity') &&
      candidate.kind === 'evidence' &&
      candidate.evidence.origin.source.kind === 'github' &&
      candidate.evidence.bundle.verificationMaterial.tlogEntries.length === 0;
    return isGitHubs ? 'github' : 'own';
  }

  /** Keys whose log and times are waived need no root, so none is loaded. */
  #ownFor(signer: SignerPolicy | undefined): Promise<CandidateVerifier> {
    const { policy } = this.#trust;
    const needsNone = ({ kind, waives, needsTimestamp = false }: SingleSigner): boolean =>
      kind === 'keys' && (policy.ignoreTlog || waives?.tlog === true) && !policy.useSignedTimestamps && !needsTimestamp;
    if (signer !== undefined && alternativesOf(signer).every((alternative) => needsNone(alternative.signer))) {
      return Promise.resolve(createVerifier(emptyTrustedRoot(), policy));
    }
    this.#own ??= this.#loaders.own().then((root) => createVerifier(root, policy));
    return this.#own;
  }

  async #loadGitHubs(deadline: Deadline): Promise<CandidateVerifier> {
    this.#github ??= this.#loaders.github().then((root) => createVerifier(root, this.#trust.policy));
    try {
      return await withDeadline(deadline, this.#github);
    } catch (cause) {
      throw new ImageError(
        cause instanceof DeadlineError ? 'timeout' : 'unavailable',
        `Attestations of GitHub's own Sigstore instance were found, but its trusted root is unavailable: ${messageOf(cause)}`,
        { topic: 'github-root' },
        { cause },
      );
    }
  }
}
