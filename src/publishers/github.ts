import { SLSA_PROVENANCE_V1 } from '../core/image/predicate-type.ts';
import { GITHUB_ISSUER, type IdentityPolicy, type ValuePolicy } from '../core/policy/signer.ts';
import { invalid, parsed, type Parsed } from '../parsed.ts';
import { inRepository } from './builders.ts';
import type { Preset } from './preset.ts';

/** The preset of a repository on GitHub. */
export interface GitHubPreset extends Preset {
  readonly signer: IdentityPolicy;
}

/**
 * `OWNER/REPO[/.github/workflows/FILE][@REF]`, as GitHub writes them; REF in full. Owners of managed users have an
 * underscore in their names.
 */
const GITHUB =
  /^github:(?<repository>[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}(?:[/@]|$))[A-Za-z0-9._-]{1,100})(?:\/(?<file>\.github\/workflows\/[^/@\s\p{C}]{1,200}\.ya?ml))?(?:@(?<ref>refs\/[^\s\p{C}]{1,255}))?$/u;

/**
 * Images of a repository's own workflows, with what `actions/attest-build-provenance` makes: provenance of the index.
 * The identity (the workflow, which may be a reusable one) and the source repository must both be of the repository. A
 * REF without FILE is about the source: a workflow file of `main` can be called from any branch, so the end of the
 * identity would not show what was built.
 */
export function parseGitHub(name: string): Parsed<GitHubPreset> {
  const { repository, file, ref } = GITHUB.exec(name)?.groups ?? {};
  if (repository === undefined) {
    return invalid(
      'it must be "github:OWNER/REPO" or "github:OWNER/REPO/.github/workflows/FILE.yml", optionally followed by "@" and a full ref such as "refs/heads/main"',
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
    name,
    signer,
    requireSignature: false,
    predicateTypes: [{ kind: 'type', requested: SLSA_PROVENANCE_V1, uri: SLSA_PROVENANCE_V1 }],
    alsoStored: [{ kind: 'sbom', requested: 'sbom' }],
    level: 'index',
    discoversSigners: false,
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

/** `https://token.actions.githubusercontent.com/ENTERPRISE` (docs.github.com, "Customizing the issuer value for an enterprise"). */
const ENTERPRISE_ISSUER = /^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9][A-Za-z0-9-]{0,99}$/;
/** `https://token.actions.TENANT.ghe.com` (docs.github.com, "Network details for GHE.com"). */
const TENANT_ISSUER = /^https:\/\/token\.actions\.(?<tenant>[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)\.ghe\.com$/;

/** The preset of a GitHub repository where the workflows' tokens are of an enterprise's own issuer. */
export function withIssuer(preset: Preset, issuer: string): Parsed<Preset> {
  const { signer } = preset;
  const tenant = TENANT_ISSUER.exec(issuer)?.groups?.['tenant'];
  if (signer.kind !== 'identity' || (tenant === undefined && !ENTERPRISE_ISSUER.test(issuer))) {
    return invalid(
      `with "${preset.name}", it must be "https://token.actions.githubusercontent.com/ENTERPRISE" or "https://token.actions.TENANT.ghe.com"; for any other repository on github.com, remove it`,
    );
  }
  const origin = tenant === undefined ? 'https://github.com/' : `https://${tenant}.ghe.com/`;
  const at = (value: ValuePolicy): ValuePolicy => (value.kind === 'github-repository' ? { ...value, origin } : value);
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
