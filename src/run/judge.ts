import { PackageUrls } from '../attestation/package-urls.ts';
import { ByteBudget, startDeadline, waitWithin, type Deadline } from '../concurrency.ts';
import { LIMITS } from '../limits.ts';
import { ImageError, messageOf, TrustError } from '../errors.ts';
import type { Comparer, ComparerTools } from './comparer.ts';
import { githubSource } from '../github/source.ts';
import type { Judgement, Keeping } from './kept.ts';
import { judgeResolved } from './resolved.ts';
import { Shared } from './shared.ts';
import { rootLoaders, Verifiers } from '../core/verifiers.ts';
import type { Subject } from '../core/image/subject.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { ImageRequest } from '../core/policy/request.ts';
import { organizationSigner } from '../publishers/publisher.ts';
import { ChainguardIdentity, type OidcService } from '../chainguard/identity.ts';
import { RegistryClient } from '../core/registry/client.ts';
import { createCredentials } from '../core/registry/credentials.ts';
import { credentialSourcesOf, type Logins } from '../action/credentials.ts';
import { hintOf } from '../report/advice/hints.ts';
import { resolveSubject } from '../core/registry/resolve.ts';
import { Transport } from '../http/transport.ts';
import type { ImageOutcome } from '../outcome.ts';
import { TrustStore, type TrustStorePaths } from '../action/trust-cache.ts';
import { TrustCache } from '../core/trust/cache.ts';
import type { TrustPaths } from '../core/trust/trusted-root.ts';

/** What images are judged with, beside the inputs. */
export interface JudgeOptions {
  readonly inputs: Inputs;
  readonly logins: Omit<Logins, 'login' | 'githubToken' | 'chainguard'> & {
    readonly mask: (secret: string) => void;
  };
  /** where tokens of the workflow are to be had */
  readonly oidc: OidcService | undefined;
  /** `GITHUB_API_URL` */
  readonly githubApi: string;
  /** whether requests go through a proxy */
  readonly proxied: boolean;
  /** where predicates are written */
  readonly folder: string;
  readonly locations: Omit<TrustPaths, 'cache'>;
  /** where TUF metadata is kept between runs, and who is told of failures of that */
  readonly stored: TrustStorePaths & { readonly debug: (message: string) => void };
}

/** Judges the images of one run with one registry client and one trusted root. */
export interface Judge {
  /**
   * One image from its reference to verdict and files. What goes wrong with it is its outcome.
   * @throws TrustError, which ends the run: without a trusted root no image can be judged
   */
  readonly judge: (request: ImageRequest) => Promise<ImageOutcome>;
  /** Things the log should say once, known when the images are done. */
  readonly notices: () => readonly string[];
  /** Keeps TUF metadata for later runs; for the very end. */
  readonly saveTrust: () => Promise<void>;
}

/** Makes the judge of a run. The trusted root is loaded while the registries are asked. */
export function createJudge({
  inputs,
  logins,
  oidc,
  githubApi,
  proxied,
  folder,
  locations,
  stored,
}: JudgeOptions): Judge {
  const cache = inputs.cache ? new TrustCache(new TrustStore(stored), new Date(), stored.debug) : undefined;
  const verifiers = new Verifiers(inputs, rootLoaders(inputs, { ...locations, cache }));
  const { login, githubToken, allowHttp } = inputs.registry;
  const transport = new Transport(proxied);
  const { identity } = inputs.chainguard;
  const chainguard =
    identity === undefined ? undefined : new ChainguardIdentity(identity, oidc, transport, logins.mask);
  const credentials = createCredentials(
    credentialSourcesOf({ ...logins, login, githubToken, chainguard }),
    logins.mask,
  );
  const client = new RegistryClient({ credentials, allowHttp, transport });
  const { mask } = logins;
  const github = githubSource({ mode: inputs.githubAttestations, url: githubApi, token: githubToken, transport, mask });
  const shared = new Shared<Judgement>();
  const budget = new ByteBudget(LIMITS.bytesUnderWay);
  const keeping = { folder, packageUrls: inputs.dependencySnapshot ? new PackageUrls() : undefined };
  const common = { inputs, client, github, verifiers, budget };
  const tools = { ...common, chainguard, shared, comparer: loadOnce(common), keeping };
  return {
    judge: (request) => judgeImage(request, tools),
    notices: () =>
      [...credentials.notices, ...github.notices, ...(cache?.notices ?? [])].map((notice) => hintOf(notice)),
    saveTrust: async () => cache?.save(),
  };
}

/** What the images of a run share. */
interface Tools extends ComparerTools {
  readonly chainguard: ChainguardIdentity | undefined;
  readonly shared: Shared<Judgement>;
  readonly comparer: () => Promise<Comparer>;
  readonly keeping: Keeping;
}

/** Most runs compare nothing. */
function loadOnce(tools: ComparerTools): () => Promise<Comparer> {
  let comparer: Promise<Comparer> | undefined;
  return () => (comparer ??= import('./comparer.ts').then(({ Comparer }) => new Comparer(tools)));
}

async function judgeImage(requested: ImageRequest, tools: Tools): Promise<ImageOutcome> {
  const { inputs, client, chainguard, shared, budget } = tools;
  const startedAt = Date.now();
  const deadline = startDeadline(inputs.timeout);
  // most of its time is left when another one holds much and comes to no end
  const lease = budget.lease(inputs.timeout / 4);
  let request = requested;
  let subject: Subject | undefined;
  try {
    request = await withSigners(requested, chainguard, deadline);
    const repository = client.repository(request.reference.repository, deadline, lease);
    subject = await resolveSubject(repository, request.reference, inputs.platform);
    const [known, expected] = [subject, request];
    const judgment = await shared.get(requested, known.digest, deadline, () =>
      judgeResolved(known, expected, repository, { lease, ...tools }, deadline),
    );
    return { kind: 'checked', request, subject, ...judgment, duration: Date.now() - startedAt };
  } catch (thrown) {
    if (thrown instanceof TrustError) {
      throw thrown;
    }
    return { kind: 'failed', request, subject, error: toImageError(thrown), duration: Date.now() - startedAt };
  } finally {
    lease.release();
    deadline.stop();
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
  const signers = await waitWithin(deadline, 'the signers of the organization were looked up', chainguard.signers());
  return { ...request, signer: organizationSigner(signers) };
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
