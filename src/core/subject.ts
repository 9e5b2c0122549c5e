import type { Deadline, Lease } from '../concurrency.ts';
import { readAttestationManifests } from './evidence/buildkit.ts';
import { discoverEvidence } from './evidence/discover.ts';
import { attestationManifestsOf, targetsOf, type Subject } from './image/subject.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { ImageRequest } from './policy/request.ts';
import type { RegistryClient } from './registry/client.ts';
import type { Repository } from './registry/repository.ts';
import { decide } from './verdict.ts';
import { verifyAll } from './findings.ts';
import type { GitHubSource } from '../github/source.ts';
import { lookElsewhere, type Court, type Checked } from './second-look.ts';
import { lookAgain, sourcesOf } from './sources.ts';
import type { Verifiers } from './verifiers.ts';

/** With what a resolved image is judged. */
export interface SubjectTools {
  readonly inputs: Inputs;
  readonly client: RegistryClient;
  readonly github: GitHubSource;
  readonly verifiers: Verifiers;
  /** what the image holds of the run's memory */
  readonly lease: Lease;
}

/**
 * Gathers all evidence for a resolved image, verifies each, and decides. GitHub's attestations are asked for beside the
 * registry, or where what that has is not enough.
 * @throws ImageError, TrustError
 */
export async function judgeSubject(
  subject: Subject,
  request: ImageRequest,
  repository: Repository,
  { inputs, client, github, verifiers, lease }: SubjectTools,
  deadline: Deadline,
): Promise<Checked> {
  const { signer, requirements } = request;
  const targets = targetsOf(subject);
  const manifests = attestationManifestsOf(subject);
  const sources = sourcesOf(request, repository, (name) => client.repository(name, deadline, lease));
  const atGitHub = github.sourceFor(request, targets, deadline);
  const beside = atGitHub?.always === true ? [atGitHub.look] : [];
  const found = await lookAgain(inputs.registry.retryMissingFor, deadline, () =>
    discoverEvidence([...sources, ...beside], [...targets, ...manifests]),
  );
  const { candidates, statements } = await readAttestationManifests(repository, manifests, found.candidates);

  const expected = { verifiers, signer, targets, manifests };
  const court: Court = {
    verify: (fresh) => verifyAll({ candidates: fresh, statements: [] }, expected, deadline),
    rootOf: (candidate) => verifiers.rootOf(candidate, signer),
    decide: (findings) => decide(subject, inputs.platform, requirements, findings, new Date()),
  };
  const findings = await verifyAll(
    { candidates: [...found.candidates, ...candidates], statements },
    expected,
    deadline,
  );
  const first = { found, findings, verdict: court.decide(findings) };
  return atGitHub === undefined || atGitHub.always || first.verdict.verified
    ? first
    : lookElsewhere(first, atGitHub.look, court);
}
