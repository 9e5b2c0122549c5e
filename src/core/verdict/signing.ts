import { isProvenanceType, isSbomType } from '../image/predicate-type.ts';
import type { Digest } from '../image/digest.ts';
import type { RepositoryName } from '../image/reference.ts';
import { targetsOf, type Subject } from '../image/subject.ts';
import { parsePredicateType } from '../policy/predicate-types.ts';
import { GITHUB_ISSUER, type IdentityPolicy, type SignerPolicy } from '../policy/signer.ts';
import type { Finding } from '../verify/finding.ts';
import type { Signer } from '../verify/verified.ts';

/** A signer with a certificate, as it proves. */
export type CertificateHolder = Extract<Signer, { kind: 'certificate' }>;

/**
 * Who signed an image, as proven, and what: what a policy would say for it to be verified. It proves who they are, not that
 * they may.
 */
export interface ProposedSigning {
  /** each once; newest first; never empty */
  readonly signers: readonly CertificateHolder[];
  /** whether there is an image signature by them */
  readonly signature: boolean;
  /** what they attest of every platform, as `attestations` of a policy has it; empty where that is nothing */
  readonly attestations: readonly string[];
  /** the trusted time of the newest */
  readonly time: Date | undefined;
}

/** Nobody: what is proven of evidence is who signed it then, and nothing of it is verified. */
export const NOBODY: IdentityPolicy = {
  kind: 'identity',
  identity: { kind: 'exact', values: [] },
  issuer: { kind: 'exact', values: [] },
  claims: {},
};

/** The policy that a rule with these signers has: each by its exact identity, its issuer, and the repository on GitHub that was built. */
export function signerPolicyOf(signers: readonly CertificateHolder[]): SignerPolicy {
  const policies = signers.map((signer): IdentityPolicy => {
    const sourceRepositoryUri = sourceOnGitHub(signer);
    return {
      kind: 'identity',
      identity: { kind: 'exact', values: [signer.identity] },
      issuer: { kind: 'exact', values: [signer.issuer] },
      claims: sourceRepositoryUri === undefined ? {} : { sourceRepositoryUri },
    };
  });
  const [only, ...others] = policies;
  return only !== undefined && others.length === 0
    ? only
    : { kind: 'several', entries: policies.map((policy) => ({ signers: [policy] })), counts: [] };
}

/** The repository on github.com that was built, as the certificate has it. */
export function sourceOnGitHub({ extensions }: CertificateHolder): string | undefined {
  const { sourceRepositoryUri } = extensions;
  return sourceRepositoryUri?.startsWith('https://github.com/') === true ? sourceRepositoryUri : undefined;
}

/**
 * How sure it is that a signer is the image's own: the repository that was built is of the owner of the image (both names are
 * of one authority), or the owner has the same name elsewhere, which anybody may have taken, or it has nothing to do with it.
 */
export type Kinship = 'own-repository' | 'same-name' | 'other';

/** What the repository that was built has to do with an image. */
export function kinshipOf({ issuer, extensions }: CertificateHolder, { registry, path }: RepositoryName): Kinship {
  const source = /^https:\/\/([^/]+)\/([^/]+)\/./.exec(extensions.sourceRepositoryUri ?? '');
  const [owner = ''] = path.toLowerCase().split('/');
  if (source?.[2]?.toLowerCase() !== owner) {
    return 'other';
  }
  const isOfIssuer =
    (source[1] === 'github.com' && (issuer === GITHUB_ISSUER || issuer.startsWith(`${GITHUB_ISSUER}/`))) ||
    issuer === `https://${source[1] ?? ''}`;
  return isOfIssuer ? (REGISTRIES[source[1] ?? ''] === registry ? 'own-repository' : 'same-name') : 'other';
}

/** The least sure of what signers have to do with an image; `other` where there is none. */
export function leastKinship(signers: readonly CertificateHolder[], repository: RepositoryName): Kinship {
  const kinships = signers.map((signer) => kinshipOf(signer, repository));
  return KINSHIPS.find((kinship) => kinships.includes(kinship)) ?? 'other';
}

/** The least sure first. */
const KINSHIPS: readonly Kinship[] = ['other', 'same-name', 'own-repository'];

/** Registries whose owners are those of a forge. */
const REGISTRIES: Readonly<Record<string, string>> = { 'github.com': 'ghcr.io', 'gitlab.com': 'registry.gitlab.com' };

/** A signer with what it signed of an image. */
interface SignerCandidate {
  readonly signer: CertificateHolder;
  readonly kinship: Kinship;
  /** milliseconds since 1970, of the newest */
  readonly time: number;
  /** needs of `needsOf` that it meets */
  readonly meets: ReadonlySet<string>;
}

/** Evidence that is proven, by a signer whom nobody expected. */
interface Proven {
  readonly signer: CertificateHolder;
  /** `signature`, or the type as a policy has it */
  readonly kind: string;
  readonly subjects: readonly Digest[];
  readonly time: number;
}

/** Signers of whom sets are tried; those beyond are older. */
const MOST_CANDIDATES = 40;
/** Signers that one rule has at most. */
const MOST_SIGNERS = 3;

/**
 * The fewest signers who together signed an image, and attest of every platform what of an SBOM and provenance there is;
 * among sets of one size first those of the image's own repository, then the newest. Where they sign no such thing: what else
 * they attest, or what covers statements of others.
 * @param findings - what was verified with nobody expected
 */
export function chooseSigners(subject: Subject, findings: readonly Finding[]): readonly CertificateHolder[] {
  const proven = provenAmong(findings);
  const needed = (kind: string): readonly string[] => needsOf(kind, subject, proven);
  const main = ['signature', 'sbom', 'provenance'].flatMap(needed);
  const others = [...new Set(proven.map(({ kind }) => kind))].sort().map(needed);
  const needs = main.length > 0 ? main : (others.find(({ length }) => length > 0) ?? []);
  const candidates = candidatesOf(subject, proven, needs);
  return (smallestSet(candidates, new Set(needs)) ?? []).map(({ signer }) => signer);
}

/** Whether a certificate proves who signed anything of an image. @param findings - as for `chooseSigners` */
export function isSignedByAnyone(findings: readonly Finding[]): boolean {
  return provenAmong(findings).length > 0;
}

function provenAmong(findings: readonly Finding[]): readonly Proven[] {
  return findings.flatMap((finding) => {
    const unexpected = finding.kind === 'rejected' ? finding.unexpectedSigner : undefined;
    if (finding.kind !== 'rejected' || unexpected?.signer.kind !== 'certificate' || unexpected.subjects.length === 0) {
      return [];
    }
    const { signer, subjects, times, predicateType } = unexpected;
    const kind = finding.origin.kind === 'signature' ? 'signature' : wordFor(predicateType ?? '');
    return kind === undefined ? [] : [{ signer, kind, subjects, time: times[0]?.time.getTime() ?? 0 }];
  });
}

/** A predicate type as a policy has it; undefined where it can have none such. */
export function wordFor(predicateType: string): string | undefined {
  if (isSbomType(predicateType)) {
    return 'sbom';
  }
  if (isProvenanceType(predicateType)) {
    return 'provenance';
  }
  const type = parsePredicateType(predicateType);
  // a type can have the name of an alias, or of a word that means others
  const isItself = type.kind === 'value' && type.value.kind === 'type' && type.value.uri === predicateType;
  return isItself ? predicateType : undefined;
}

/** What must be met for a kind of evidence to be there of all of an image; none where all signers together do not meet it. */
function needsOf(kind: string, subject: Subject, proven: readonly Proven[]): readonly string[] {
  const own = proven.filter((each) => each.kind === kind);
  const isAbout = (digest: Digest): boolean => own.some(({ subjects }) => subjects.includes(digest));
  const [all, ...platforms] = targetsOf(subject);
  const needed = isAbout(all.digest) ? [all] : platforms;
  return needed.length > 0 && needed.every(({ digest }) => isAbout(digest))
    ? needed.map(({ digest }) => `${kind} ${digest}`)
    : [];
}

function candidatesOf(
  { reference }: Subject,
  proven: readonly Proven[],
  needs: readonly string[],
): readonly SignerCandidate[] {
  const bySigner = Map.groupBy(proven, ({ signer }) =>
    JSON.stringify([signer.identity, signer.issuer, sourceOnGitHub(signer)]),
  );
  const candidates = [...bySigner.values()].flatMap((own): readonly SignerCandidate[] => {
    const met = own.flatMap(({ kind, subjects }) => subjects.map((digest) => `${kind} ${digest}`));
    const signer = own[0]?.signer;
    return signer === undefined
      ? []
      : [
          {
            signer,
            kinship: kinshipOf(signer, reference.repository),
            time: Math.max(...own.map(({ time }) => time)),
            meets: new Set(met.filter((need) => needs.includes(need))),
          },
        ];
  });
  const isOwn = ({ kinship }: SignerCandidate): number => Number(kinship === 'own-repository');
  return candidates
    .filter(({ meets }) => needs.length === 0 || meets.size > 0)
    .toSorted((a, b) => isOwn(b) - isOwn(a) || b.time - a.time || (a.signer.identity < b.signer.identity ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
}

/** Of the smallest that meet all needs the first in the order of the candidates; without needs the first candidate. */
function smallestSet(
  candidates: readonly SignerCandidate[],
  needs: ReadonlySet<string>,
): readonly SignerCandidate[] | undefined {
  for (let size = 1; size <= MOST_SIGNERS; size++) {
    const found = firstSet(candidates, needs, size);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

function firstSet(
  candidates: readonly SignerCandidate[],
  needs: ReadonlySet<string>,
  size: number,
): readonly SignerCandidate[] | undefined {
  for (const [at, candidate] of candidates.entries()) {
    const rest = needs.difference(candidate.meets);
    if (rest.size === 0) {
      return [candidate];
    }
    const others = size === 1 ? undefined : firstSet(candidates.slice(at + 1), rest, size - 1);
    if (others !== undefined) {
      return [candidate, ...others];
    }
  }
  return undefined;
}
