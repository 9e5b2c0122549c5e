import { planFiles, type PlannedFile } from './attestation/files.ts';
import { describe } from './attestation/facts.ts';
import { startDeadline, type Deadline } from './concurrency.ts';
import { ImageError, messageOf, TrustError } from './errors.ts';
import { readAttestationManifests } from './evidence/buildkit.ts';
import { discoverEvidence } from './evidence/discover.ts';
import { lookAgain, sourcesOf } from './judge/sources.ts';
import { verifyAll } from './judge/findings.ts';
import { nameOf } from './image/reference.ts';
import { attestationManifestsOf, targetsOf, type Subject } from './image/subject.ts';
import type { Inputs } from './inputs.ts';
import type { ImageRequest } from './policy/request.ts';
import { organizationSigner } from './policy/publisher.ts';
import { ChainguardIdentity, type OidcService } from './registry/chainguard.ts';
import { RegistryClient } from './registry/client.ts';
import { createCredentials, waitForLogin, type CredentialSources } from './registry/credentials.ts';
import { resolveSubject } from './registry/resolve.ts';
import { Transport } from './registry/transport.ts';
import type { ImageOutcome } from './report/outcome.ts';
import { writePredicateFiles } from './runner/predicate-files.ts';
import { emptyTrustedRoot, loadTrustedRoot, type TrustPlaces } from './trust/trusted-root.ts';
import { attestationsAskedFor, decide } from './verdict.ts';
import type { VerifiedAttestation } from './verify/verified.ts';
import { createVerifier, type CandidateVerifier } from './verify/verify.ts';

/** What images are judged with, beside the inputs. */
export interface JudgeOptions {
  readonly inputs: Inputs;
  readonly logins: Omit<CredentialSources, 'login' | 'githubToken' | 'chainguard'>;
  /** where tokens of the workflow are to be had */
  readonly oidc: OidcService | undefined;
  /** whether requests go through a proxy */
  readonly proxied: boolean;
  /** where predicates are written */
  readonly folder: string;
  readonly places: TrustPlaces;
}

/** Judges the images of one run with one registry client and one trusted root. */
export interface Judge {
  /**
   * One image from its reference to verdict and files. What goes wrong with it is its outcome.
   * @throws TrustError, which ends the run: without a trusted root no image can be judged
   */
  readonly judge: (request: ImageRequest) => Promise<ImageOutcome>;
  /** things the log should say once, known when the images are done */
  readonly notices: readonly string[];
}

/** Makes the judge of a run. The trusted root is loaded while the registries are asked. */
export function createJudge({ inputs, logins, oidc, proxied, folder, places }: JudgeOptions): Judge {
  const verifier = loadVerifier(inputs, places);
  // the images wait for it; until they do, its failure has nobody else to tell
  verifier.catch(() => undefined);
  const { login, githubToken, allowHttp } = inputs.registry;
  const transport = new Transport(proxied);
  const { identity } = inputs.chainguard;
  const chainguard =
    identity === undefined ? undefined : new ChainguardIdentity(identity, oidc, transport, logins.mask);
  const credentials = createCredentials({ ...logins, login, githubToken, chainguard });
  const client = new RegistryClient({ credentials, allowHttp, transport });
  return {
    judge: (request) => judgeImage(request, inputs, { client, chainguard, verifier, folder }),
    notices: credentials.notices,
  };
}

/** What the images of a run share. */
interface Tools {
  readonly client: RegistryClient;
  readonly chainguard: ChainguardIdentity | undefined;
  readonly verifier: Promise<CandidateVerifier>;
  readonly folder: string;
}

/** Keys whose log and times are waived need no trusted root, so none is fetched. */
async function loadVerifier(inputs: Inputs, places: TrustPlaces): Promise<CandidateVerifier> {
  const { trustPolicy, trustSource, images } = inputs;
  const needless =
    trustPolicy.ignoreTlog && !trustPolicy.useSignedTimestamps && images.every(({ signer }) => signer.kind === 'keys');
  const root = needless
    ? emptyTrustedRoot()
    : await loadTrustedRoot(trustSource, places, startDeadline(inputs.timeout));
  return createVerifier(root, trustPolicy);
}

async function judgeImage(asked: ImageRequest, inputs: Inputs, tools: Tools): Promise<ImageOutcome> {
  const { client, chainguard, verifier, folder } = tools;
  const startedAt = Date.now();
  const deadline = startDeadline(inputs.timeout);
  let request = asked;
  let subject: Subject | undefined;
  try {
    request = await withSigners(asked, chainguard, deadline);
    const repository = client.repository(request.reference.repository, deadline);
    subject = await resolveSubject(repository, request.reference, inputs.platform);
    const targets = targetsOf(subject);
    const sources = sourcesOf(request, repository, (name) => client.repository(name, deadline));
    const manifests = attestationManifestsOf(subject);
    const { candidates, places } = await lookAgain(inputs.registry.retryMissingFor, deadline, () =>
      discoverEvidence(sources, [...targets, ...manifests]),
    );
    const covered = await readAttestationManifests(repository, manifests, candidates);

    const findings = await verifyAll(
      { candidates: [...candidates, ...covered.candidates], statements: covered.statements },
      { verifier: await verifier, signer: request.signer, targets, manifests },
      deadline,
    );
    const verdict = decide(subject, inputs.platform, request.requirements, findings);

    const attestations = attestationsAskedFor(request.requirements, findings);
    const name = nameOf(request.reference.repository);
    const facts = new Map(attestations.map((attestation) => [attestation, describe(attestation)]));
    const planned = planFiles({ name, digest: subject.digest, targets, attestations: facts });
    await writePredicateFiles(folder, planned);
    return {
      kind: 'judged',
      request,
      subject,
      findings,
      verdict,
      places,
      facts,
      files: pathsOf(planned),
      duration: Date.now() - startedAt,
    };
  } catch (thrown) {
    if (thrown instanceof TrustError) {
      throw thrown;
    }
    return { kind: 'failed', request, subject, error: toImageError(thrown), duration: Date.now() - startedAt };
  }
}

/** The request with the signers that are looked up, where they are; until then nobody may have signed. */
async function withSigners(
  request: ImageRequest,
  chainguard: ChainguardIdentity | undefined,
  deadline: Deadline,
): Promise<ImageRequest> {
  if (!request.discoversSigners || chainguard === undefined) {
    return request;
  }
  const signers = await waitForLogin(deadline, 'the signers of the organisation were looked up', chainguard.signers());
  return { ...request, signer: organizationSigner(signers) };
}

function pathsOf(planned: readonly PlannedFile[]): ReadonlyMap<VerifiedAttestation, readonly string[]> {
  const grouped = Map.groupBy(planned, ({ attestation }) => attestation);
  return new Map([...grouped].map(([attestation, files]) => [attestation, files.map(({ path }) => path)]));
}

/** What nobody foresaw is an image that could not be judged, never a run without a verdict. */
function toImageError(thrown: unknown): ImageError {
  return thrown instanceof ImageError
    ? thrown
    : new ImageError(
        'unavailable',
        `The image could not be judged because of an unexpected fault: ${messageOf(thrown)}`,
        'Please report it with the log of a run that has step debug logging enabled.',
        { cause: thrown },
      );
}
