import { invalid, parsed, type Parsed } from '../parsed.ts';
import type { RepositoryName } from '../core/image/reference.ts';
import { findNearest } from '../text.ts';
import { SLSA_PROVENANCE_V1 } from '../core/image/predicate-type.ts';
import type { AttestationLevel, PredicateTypePolicy, RequirementPolicy } from '../core/policy/request.ts';
import {
  GITHUB_ISSUER,
  type GitHubRepositoryValue,
  type IdentityPolicy,
  type ValuePolicy,
} from '../core/policy/signer.ts';

/** Who signs the images of one publisher, and the defaults that suit what it publishes. */
export interface Preset {
  /** as written in the input `publisher` */
  readonly name: string;
  readonly signer: IdentityPolicy;
  readonly requireSignature: boolean;
  readonly predicateTypes: readonly PredicateTypePolicy[];
  /** types that are stored too where they verify; none is required */
  readonly alsoStored?: readonly PredicateTypePolicy[];
  readonly level: AttestationLevel;
  /** whether the signers are those that the publisher's API names: until then nobody may have signed */
  readonly discoversSigners: boolean;
}

/**
 * The input `publisher`. `auto` lets each reference decide, `none` never takes a preset; whom a Chainguard organization
 * has sign is in other inputs.
 */
export type PublisherChoice =
  | { readonly kind: 'auto' }
  | { readonly kind: 'none' }
  | { readonly kind: 'chainguard-organization' }
  | { readonly kind: 'preset'; readonly preset: Preset };

const PUBLISHERS: readonly string[] = [
  'auto',
  'chainguard',
  'chainguard-private',
  'chainguard-organization',
  'github:OWNER/REPO[/.github/workflows/FILE][@REF]',
  'none',
];

const CHAINGUARD_ORGANIZATION = 'chainguard-organization';
const CHAINGUARD_ISSUER = 'https://issuer.enforce.dev';

/** What Chainguard attaches, and where: the SBOM of an index lists images, not packages. */
const CHAINGUARD_PUBLISHES = {
  requireSignature: true,
  predicateTypes: [{ kind: 'sbom', requested: 'sbom' }],
  level: 'platform',
} as const;

const CHAINGUARD = chainguardPreset('chainguard', 'images');
const CHAINGUARD_PRIVATE = chainguardPreset('chainguard-private', 'images-private');

/**
 * `OWNER/REPO[/.github/workflows/FILE][@REF]`, as GitHub writes them; REF in full. Owners of managed users have an
 * underscore in their names.
 */
const GITHUB =
  /^github:(?<repository>[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}(?:[/@]|$))[A-Za-z0-9._-]{1,100})(?:\/(?<file>\.github\/workflows\/[^/@\s\p{C}]{1,200}\.ya?ml))?(?:@(?<ref>refs\/[^\s\p{C}]{1,255}))?$/u;

/** Reads the input `publisher`. */
export function parsePublisher(text: string): Parsed<PublisherChoice> {
  switch (text) {
    case 'auto':
    case 'none':
    case CHAINGUARD_ORGANIZATION:
      return parsed({ kind: text });
    case CHAINGUARD.name:
      return parsed({ kind: 'preset', preset: CHAINGUARD });
    case CHAINGUARD_PRIVATE.name:
      return parsed({ kind: 'preset', preset: CHAINGUARD_PRIVATE });
    default:
      return text.startsWith('github:') ? parseGitHub(text) : invalid(describeUnknown(text));
  }
}

/** What a publisher's images are verified with. */
export interface PublisherOptions {
  readonly signer: IdentityPolicy;
  readonly requirements: Pick<RequirementPolicy, 'signature' | 'predicateTypes' | 'alsoStored' | 'level'>;
}

/**
 * Options for the images of a publisher: `chainguard`, `chainguard-private`, or
 * `github:OWNER/REPO[/.github/workflows/FILE][@REF]`.
 * @param issuer - of `github:`, where workflows have tokens of an enterprise's own issuer
 * @throws TypeError for any other text
 */
export function publisher(name: string, issuer?: string): PublisherOptions {
  const choice = parsePublisher(name);
  if (choice.kind === 'invalid' || choice.value.kind !== 'preset') {
    const reason = choice.kind === 'invalid' ? choice.issue : 'it names no signers by itself';
    throw new TypeError(`${JSON.stringify(name)} is no publisher: ${reason}`);
  }
  const { preset } = choice.value;
  const result = issuer === undefined ? parsed(preset) : withIssuer(preset, issuer);
  if (result.kind === 'invalid') {
    throw new TypeError(`The issuer ${JSON.stringify(issuer)} cannot be used: ${result.issue}`);
  }
  const { signer, requireSignature: signature, predicateTypes, alsoStored = [], level } = result.value;
  return { signer, requirements: { signature, predicateTypes, alsoStored, level } };
}

/** The preset that `publisher: auto` takes for a repository: only where registry and first component are exact. */
export function presetFor({ registry, path }: RepositoryName): Preset | undefined {
  const [first, ...rest] = path.split('/');
  if (registry !== 'cgr.dev' || rest.length === 0) {
    return undefined;
  }
  return [CHAINGUARD, CHAINGUARD_PRIVATE].find(({ name }) => name === first);
}

/** Whether a repository is one of Docker Official Images, for which nobody documents a signer (docker/roadmap#562). */
export function isDockerOfficialImage({ registry, path }: RepositoryName): boolean {
  return registry === 'docker.io' && path.startsWith('library/');
}

function describeUnknown(text: string): string {
  const nearest = findNearest(text, ['chainguard', 'chainguard-private', CHAINGUARD_ORGANIZATION, 'auto', 'none']);
  return (
    `it must be one of ${PUBLISHERS.map((name) => `"${name}"`).join(', ')}` +
    (nearest === undefined ? '' : `; did you mean "${nearest}"?`)
  );
}

/** Chainguard signs with the release workflow of its image repositories (edu.chainguard.dev, "Verifying Chainguard Containers"). */
function chainguardPreset(name: string, repository: string): Preset {
  const workflow = `https://github.com/chainguard-images/${repository}/.github/workflows/release.yaml@refs/heads/main`;
  return {
    name,
    signer: { kind: 'identity', identity: exactly(workflow), issuer: exactly(GITHUB_ISSUER), claims: {} },
    ...CHAINGUARD_PUBLISHES,
    discoversSigners: false,
  };
}

/**
 * Images of a Chainguard organization are signed by two of its services, each an identity of the organization
 * (edu.chainguard.dev, "Verifying Chainguard Containers"), given by their UIDPs.
 * @param signers undefined where the publisher's API is to be queried for them
 */
export function organizationPreset(signers: readonly string[] | undefined): Preset {
  return {
    name: CHAINGUARD_ORGANIZATION,
    signer: organizationSigner(signers ?? []),
    ...CHAINGUARD_PUBLISHES,
    discoversSigners: signers === undefined,
  };
}

/** Who signs as one of these services; of none, nobody. */
export function organizationSigner(uidps: readonly string[]): IdentityPolicy {
  const values = uidps.map((uidp) => `${CHAINGUARD_ISSUER}/${uidp}`);
  return { kind: 'identity', identity: { kind: 'exact', values }, issuer: exactly(CHAINGUARD_ISSUER), claims: {} };
}

/**
 * Images of a repository's own workflows, with what `actions/attest-build-provenance` makes: provenance of the index.
 * The identity (the workflow, which may be a reusable one) and the source repository must both be of the repository. A
 * REF without FILE is about the source: a workflow file of `main` can be called from any branch, so the end of the
 * identity would not show what was built.
 */
function parseGitHub(name: string): Parsed<PublisherChoice> {
  const { repository, file, ref } = GITHUB.exec(name)?.groups ?? {};
  if (repository === undefined) {
    return invalid(
      'it must be "github:OWNER/REPO", "github:OWNER/REPO/.github/workflows/FILE.yml", and may end in "@" and a full ref like "refs/heads/main"',
    );
  }
  const signer: IdentityPolicy = {
    kind: 'identity',
    identity: identityOf(repository, file, ref),
    issuer: exactly(GITHUB_ISSUER),
    sourceRepository: inRepository(repository, '', false),
    claims: file === undefined && ref !== undefined ? { sourceRepositoryRef: ref } : {},
  };
  return parsed({
    kind: 'preset',
    preset: {
      name,
      signer,
      requireSignature: false,
      predicateTypes: [{ kind: 'type', requested: SLSA_PROVENANCE_V1, uri: SLSA_PROVENANCE_V1 }],
      alsoStored: [{ kind: 'sbom', requested: 'sbom' }],
      level: 'index',
      discoversSigners: false,
    },
  });
}

function identityOf(repository: string, file: string | undefined, ref: string | undefined): ValuePolicy {
  if (file === undefined) {
    return inRepository(repository, '/', true);
  }
  return ref === undefined
    ? inRepository(repository, `/${file}@`, true)
    : inRepository(repository, `/${file}@${ref}`, false);
}

function inRepository(repository: string, rest: string, isPrefix: boolean): GitHubRepositoryValue {
  return { kind: 'github-repository', origin: 'https://github.com/', repository, rest, isPrefix };
}

/** The parts of a publisher `github:OWNER/REPO[/.github/workflows/FILE][@REF]`; all undefined for another text. */
export function splitGitHubName(name: string): Readonly<Partial<Record<'repository' | 'file' | 'ref', string>>> {
  return GITHUB.exec(name)?.groups ?? {};
}

/** A workflow of a repository on GitHub. */
export interface NamedWorkflow {
  /** as in `GitHubRepositoryValue` */
  readonly origin: string;
  /** `OWNER/REPO` */
  readonly repository: string;
  /** `.github/workflows/FILE` */
  readonly file: string;
  readonly ref: string;
  /** whether the issuer is one of an enterprise, to be given beside the publisher */
  readonly isOwnIssuer: boolean;
}

/** The workflow that an identity names, where an issuer of GitHub vouches for it; undefined for any other. */
export function workflowNamedBy({
  identity,
  issuer,
}: {
  readonly identity: string;
  readonly issuer: string;
}): NamedWorkflow | undefined {
  const tenant = TENANT_ISSUER.exec(issuer)?.groups?.['tenant'];
  if (tenant === undefined && issuer !== GITHUB_ISSUER && !ENTERPRISE_ISSUER.test(issuer)) {
    return undefined;
  }
  const origin = tenant === undefined ? 'https://github.com/' : `https://${tenant}.ghe.com/`;
  if (!identity.startsWith(origin)) {
    return undefined;
  }
  const { repository, file, ref } = splitGitHubName(`github:${identity.slice(origin.length)}`);
  return repository === undefined || file === undefined || ref === undefined
    ? undefined
    : { origin, repository, file, ref, isOwnIssuer: issuer !== GITHUB_ISSUER };
}

/** Whether a preset expects exactly this signer. */
export function isSignerOfPreset(
  name: string,
  signer: { readonly identity: string; readonly issuer: string },
): boolean {
  const choice = parsePublisher(name);
  if (choice.kind === 'invalid' || choice.value.kind !== 'preset') {
    return false;
  }
  const { identity, issuer } = choice.value.preset.signer;
  return [[identity, signer.identity] as const, [issuer, signer.issuer] as const].every(
    ([policy, value]) => policy.kind === 'exact' && policy.values.includes(value),
  );
}

/** `https://token.actions.githubusercontent.com/ENTERPRISE` (docs.github.com, "Customizing the issuer value for an enterprise"). */
const ENTERPRISE_ISSUER = /^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9][A-Za-z0-9-]{0,99}$/;
/** `https://token.actions.TENANT.ghe.com` (docs.github.com, "Network details for GHE.com"). */
const TENANT_ISSUER = /^https:\/\/token\.actions\.(?<tenant>[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)\.ghe\.com$/;

/** The preset of a GitHub repository where the workflows' tokens are of an enterprise's own issuer. */
export function withIssuer(preset: Preset, issuer: string): Parsed<Preset> {
  const tenant = TENANT_ISSUER.exec(issuer)?.groups?.['tenant'];
  if (tenant === undefined && !ENTERPRISE_ISSUER.test(issuer)) {
    return invalid(
      `beside "${preset.name}" it must be "https://token.actions.githubusercontent.com/ENTERPRISE" or "https://token.actions.TENANT.ghe.com"; for any other repository on github.com leave it out`,
    );
  }
  const origin = tenant === undefined ? 'https://github.com/' : `https://${tenant}.ghe.com/`;
  const at = (value: ValuePolicy): ValuePolicy => (value.kind === 'github-repository' ? { ...value, origin } : value);
  const { signer } = preset;
  const { identity, sourceRepository } = signer;
  return parsed({
    ...preset,
    signer: {
      ...signer,
      identity: at(identity),
      issuer: exactly(issuer),
      sourceRepository: sourceRepository === undefined ? undefined : at(sourceRepository),
    },
  });
}

function exactly(value: string): ValuePolicy {
  return { kind: 'exact', values: [value] };
}
