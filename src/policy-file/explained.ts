import { formatPlatform, type PlatformSelection } from '../core/image/platform.ts';
import { nameOf, type RepositoryPrefix } from '../core/image/reference.ts';
import type { AttestationLevel, RequirementPolicy } from '../core/policy/requirements.ts';
import {
  alternativesOf,
  GITHUB_CLAIMS,
  type GitHubClaim,
  type IdentityPolicy,
  type KeyPolicy,
  type SingleSigner,
  type ValuePolicy,
} from '../core/policy/signer.ts';
import type { Preset, PresetSigner } from '../publishers/preset.ts';
import type { AppliedSigner, VerifiedRule } from './apply.ts';
import type { CertificateEntry, KeyEntry, SignatureRepository, SignersRule } from './policy.ts';

/** A signer; what is undefined is not required of it. A pattern is RE2 and matches the complete value. */
export interface ExplainedSigner extends Readonly<Partial<Record<SignerText, string>>> {
  /** the path of the key's file, or the PEM block of the policy */
  readonly key?: string;
  /** hexadecimal sha256 of each key's SubjectPublicKeyInfo */
  readonly fingerprints?: readonly string[];
  /** checks that are not made of what it signs, as the inputs that waive them are named */
  readonly waives?: readonly string[];
  /** whether a time stamp of the trusted root is required of it */
  readonly needsTimestamp?: boolean;
  /** why this one cannot sign the image; its texts have their templates in them still */
  readonly unmet?: string;
}

type SignerText =
  | ValueText
  | 'hash'
  | 'from'
  | 'until'
  | 'why'
  | 'workflowRepository'
  | 'workflowName'
  | 'workflowTrigger'
  | 'workflowSha'
  | 'runnerEnvironment';

/** What can be a pattern; that has a key of its own, so that nobody takes one for a value. */
type ValueName = 'identity' | 'issuer' | 'sourceRepository' | 'sourceRef' | 'workflowRef';
type ValueText = ValueName | `${ValueName}Regexp`;

/** What evidence would be required; null where inputs and defaults decide. */
export interface ExplainedRequirements {
  readonly signature: boolean;
  /** predicate types as written; empty where none is required */
  readonly attestations: readonly string[];
  /** what attestations must be of: each platform, the index, or either */
  readonly level: AttestationLevel;
  /** how many signers must each meet all of it; null where any may meet any */
  readonly threshold: number | null;
  readonly platforms: readonly string[] | null;
  readonly signedName: string | null;
  /** seconds */
  readonly maxAge: number | null;
  /** seconds */
  readonly minAge: number | null;
  readonly signatureRepositories: readonly string[] | null;
  readonly trustedRoot: string | null;
}

/** A ClusterImagePolicy that is for an image: any of its authorities is enough. */
export interface ExplainedPolicy {
  readonly name: string;
  /** of its document, from 0 */
  readonly index: number;
  readonly line: number;
  /** the first glob that matches the image, as written */
  readonly glob: string;
  readonly mode: 'enforce' | 'warn';
  /** those that count: an authority that lets everything pass leaves no other */
  readonly authorities: readonly ExplainedAuthority[];
}

/** An authority of a ClusterImagePolicy. */
export interface ExplainedAuthority {
  readonly name: string;
  readonly line: number;
  /** what it decides without a look; null where evidence decides */
  readonly static: 'pass' | 'fail' | null;
  readonly message: string | null;
  /** any of them */
  readonly signers: readonly ExplainedSigner[];
  /** null where nothing is looked at */
  readonly requirements: ExplainedRequirements | null;
}

const CLAIM_TEXTS: Readonly<Record<GitHubClaim, SignerText>> = {
  sourceRepositoryUri: 'sourceRepository',
  sourceRepositoryRef: 'sourceRef',
  githubWorkflowRepository: 'workflowRepository',
  githubWorkflowRef: 'workflowRef',
  githubWorkflowName: 'workflowName',
  githubWorkflowTrigger: 'workflowTrigger',
  githubWorkflowSha: 'workflowSha',
  runnerEnvironment: 'runnerEnvironment',
};

/** The signers of a rule as they apply to an image, in the order of the file. */
export function explainSigners(rule: SignersRule, applied: readonly AppliedSigner[]): readonly ExplainedSigner[] {
  return applied.flatMap((each) => {
    const entry = rule.signers[each.index];
    if (entry?.kind === 'key') {
      return [explainKey(entry, each)];
    }
    if (each.kind === 'unmet') {
      return entry === undefined ? [] : [{ ...explainTemplates(entry), unmet: each.reason }];
    }
    return each.signer.kind === 'identity' ? explainIdentity(each.signer) : [];
  });
}

/** The signers of a preset. */
export function explainPreset({ signer, signers }: Preset): readonly ExplainedSigner[] {
  const all: readonly PresetSigner[] = signers ?? alternativesOf(signer);
  return all.flatMap((each) => {
    const { from, until, why } = each;
    const more: ExplainedSigner = {
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
      ...(why === undefined ? {} : { why }),
    };
    const explained = each.signer.kind === 'keys' ? [explainKeys(each.signer)] : explainIdentity(each.signer);
    return explained.map((one) => ({ ...one, ...more }));
  });
}

/** A signer that stands in a policy as it is. */
export function explainSigner(signer: SingleSigner): readonly ExplainedSigner[] {
  const waives = [
    ...(signer.waives?.tlog === true ? ['insecure-ignore-tlog'] : []),
    ...(signer.waives?.sct === true ? ['insecure-ignore-sct'] : []),
  ];
  const more = {
    ...(waives.length === 0 ? {} : { waives }),
    ...(signer.needsTimestamp === true ? { needsTimestamp: true } : {}),
  };
  const explained = signer.kind === 'keys' ? [explainKeys(signer)] : explainIdentity(signer);
  return explained.map((one) => ({ ...one, ...more }));
}

function explainKeys({ keys, hash, waives }: KeyPolicy): ExplainedSigner {
  return {
    key: keys.map(({ key }) => key.export({ format: 'pem', type: 'spki' }).toString()).join(''),
    fingerprints: keys.map(({ fingerprint }) => fingerprint),
    ...(hash === undefined ? {} : { hash }),
    ...(waives?.tlog === true ? { waives: ['insecure-ignore-tlog'] } : {}),
  };
}

function explainKey({ source, hash }: KeyEntry, applied: AppliedSigner): ExplainedSigner {
  const keys = applied.kind === 'signer' && applied.signer.kind === 'keys' ? applied.signer.keys : [];
  const pem = keys.map(({ key }) => key.export({ format: 'pem', type: 'spki' }).toString());
  return {
    key: source.kind === 'file' ? source.path : pem.join(''),
    fingerprints: keys.map(({ fingerprint }) => fingerprint),
    ...(hash === undefined ? {} : { hash }),
  };
}

function explainTemplates({ identity, issuer, claims }: CertificateEntry): ExplainedSigner {
  const value: ValuePolicy = identity.kind === 'template' ? { kind: 'exact', values: [identity.text] } : identity;
  const [issuerText = {}] = textsOf('issuer', issuer);
  const [identityText = {}] = textsOf('identity', value);
  return { ...identityText, ...issuerText, ...claimTexts(claims) };
}

/** One for each pair of values: a signer has one identity and one issuer. */
function explainIdentity(policy: IdentityPolicy): readonly ExplainedSigner[] {
  const { identity, issuer, sourceRepository, sourceRef, workflowRef, claims } = policy;
  const values = (
    [
      ['identity', identity],
      ['issuer', issuer],
      ['sourceRepository', sourceRepository],
      ['sourceRef', sourceRef],
      ['workflowRef', workflowRef],
    ] as const
  ).flatMap(([name, value]) => (value === undefined ? [] : [textsOf(name, value)]));
  const pairs = values.reduce<readonly ExplainedSigner[]>(
    (before, texts) => before.flatMap((one) => texts.map((text) => ({ ...one, ...text }))),
    [{}],
  );
  return pairs.map((one) => ({ ...one, ...claimTexts(claims) }));
}

function textsOf(name: ValueName, value: ValuePolicy): readonly Readonly<Partial<Record<ValueText, string>>>[] {
  switch (value.kind) {
    case 'exact':
      return value.values.map((each) => ({ [name]: each }));
    case 'pattern':
      return [{ [`${name}Regexp`]: value.pattern }];
    case 'github-repository': {
      const { origin, repository, rest, isPrefix } = value;
      return isPrefix
        ? // as it is compared: GitHub folds case in names of owners and repositories
          [{ [`${name}Regexp`]: `${literally(origin)}(?i:${literally(repository)})${literally(rest)}.*` }]
        : [{ [name]: `${origin}${repository}${rest}` }];
    }
  }
}

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function claimTexts(claims: IdentityPolicy['claims']): ExplainedSigner {
  return Object.fromEntries(
    GITHUB_CLAIMS.flatMap((claim) => {
      const value = claims[claim];
      return value === undefined ? [] : [[CLAIM_TEXTS[claim], value]];
    }),
  );
}

/** What would be required of the evidence of an image. */
export function explainRequirements(
  { threshold, requirements: own }: Pick<VerifiedRule, 'threshold' | 'requirements'>,
  { signature, predicateTypes, level, signedName, age }: RequirementPolicy,
): ExplainedRequirements {
  return {
    signature,
    attestations: predicateTypes.map(({ requested }) => requested),
    level,
    threshold: threshold ?? null,
    platforms: own.platforms === undefined ? null : namesOfPlatforms(own.platforms),
    signedName: signedName ?? null,
    maxAge: inSeconds(age?.max),
    minAge: inSeconds(age?.min),
    signatureRepositories: own.signatureRepositories?.map(formatRepository) ?? null,
    trustedRoot: own.trustedRoot ?? null,
  };
}

function namesOfPlatforms(platforms: PlatformSelection): readonly string[] {
  return platforms.kind === 'named' ? platforms.platforms.map(formatPlatform) : [platforms.kind];
}

function inSeconds(milliseconds: number | undefined): number | null {
  return milliseconds === undefined ? null : milliseconds / 1000;
}

function formatRepository(place: SignatureRepository): string {
  return place.kind === 'repository'
    ? nameOf(place.repository)
    : `${formatPrefix(place.from)}=${formatPrefix(place.to)}`;
}

function formatPrefix(prefix: RepositoryPrefix): string {
  return prefix.path === '' ? prefix.registry : nameOf(prefix);
}
