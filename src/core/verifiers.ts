import { withDeadline, DeadlineError, startDeadline, type Deadline } from '../concurrency.ts';
import { ImageError, messageOf } from '../errors.ts';
import type { Candidate } from './evidence/candidate.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { SignerPolicy } from './policy/signer.ts';
import { emptyTrustedRoot, loadGitHubRoot, loadTrustedRoot, type TrustPaths } from './trust/trusted-root.ts';
import { createVerifier, type CandidateVerifier } from './verify/verify.ts';

/** Which root a candidate is judged by: exactly one, chosen by what it carries and where it was found. */
export type VerifierChoice = (candidate: Candidate) => CandidateVerifier;

/** How the roots of a run are loaded; each is, at most once. */
export interface RootLoaders {
  readonly own: () => ReturnType<typeof loadTrustedRoot>;
  readonly github: () => ReturnType<typeof loadTrustedRoot>;
}

/** The roots that the inputs ask for. Keys whose log and times are waived need none, so none is fetched. */
export function rootLoaders(inputs: Inputs, locations: TrustPaths): RootLoaders {
  const { trustPolicy, trustSource, images, timeout } = inputs;
  const needless =
    trustPolicy.ignoreTlog && !trustPolicy.useSignedTimestamps && images.every(({ signer }) => signer.kind === 'keys');
  return {
    own: async () =>
      needless ? emptyTrustedRoot() : await loadTrustedRoot(trustSource, locations, startDeadline(timeout)),
    github: () => loadGitHubRoot(locations, startDeadline(timeout)),
  };
}

/** The verifiers of a run, one a trusted root. Roots are never merged. */
export class Verifiers {
  readonly #inputs: Pick<Inputs, 'trustSource' | 'trustPolicy'>;
  readonly #loaders: RootLoaders;
  readonly #own: Promise<CandidateVerifier>;
  #github: Promise<CandidateVerifier> | undefined;

  /** Begins to load the run's own root. */
  constructor(inputs: Pick<Inputs, 'trustSource' | 'trustPolicy'>, loaders: RootLoaders) {
    this.#inputs = inputs;
    this.#loaders = loaders;
    this.#own = loaders.own().then((root) => createVerifier(root, inputs.trustPolicy));
    // the images wait for it; until they do, its failure has nobody else to tell
    this.#own.catch(() => undefined);
  }

  /**
   * The verifiers for candidates. GitHub's own root is loaded when the first of them needs it.
   * @throws TrustError of the run's own root; ImageError where GitHub's cannot be had
   */
  async choose(candidates: readonly Candidate[], signer: SignerPolicy, deadline: Deadline): Promise<VerifierChoice> {
    const own = await this.#own;
    const isGitHubs = (candidate: Candidate): boolean => this.rootOf(candidate, signer) === 'github';
    if (!candidates.some(isGitHubs)) {
      return () => own;
    }
    const github = await this.#loadGitHubs(deadline);
    return (candidate) => (isGitHubs(candidate) ? github : own);
  }

  /**
   * GitHub's own Sigstore instance has no log, so what its API gives without an entry can be of that instance only. A
   * root that the user named judges everything alone.
   */
  rootOf(candidate: Candidate, { kind }: SignerPolicy): 'own' | 'github' {
    const isGitHubs =
      this.#inputs.trustSource.kind === 'public-good' &&
      kind === 'identity' &&
      candidate.kind === 'evidence' &&
      candidate.evidence.origin.source.kind === 'github' &&
      candidate.evidence.bundle.verificationMaterial.tlogEntries.length === 0;
    return isGitHubs ? 'github' : 'own';
  }

  async #loadGitHubs(deadline: Deadline): Promise<CandidateVerifier> {
    this.#github ??= this.#loaders.github().then((root) => createVerifier(root, this.#inputs.trustPolicy));
    try {
      return await withDeadline(deadline, this.#github);
    } catch (cause) {
      throw new ImageError(
        cause instanceof DeadlineError ? 'timeout' : 'unavailable',
        `Attestations of GitHub's own Sigstore instance were found, and its trusted root cannot be had: ${messageOf(cause)}`,
        'Allow the runner to reach https://tuf-repo.github.com, or pass `trusted-root` with the root of that instance (`gh attestation trusted-root`, the line about fulcio.githubapp.com); it then judges everything.',
        { cause },
      );
    }
  }
}
