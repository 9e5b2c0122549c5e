import { CLAIM_NAMES, GITHUB_CLAIMS, type GitHubClaim, type IdentityPolicy } from '../../core/policy/signer.ts';
import type { UnexpectedSigner } from '../../core/verify/finding.ts';
import { splitGitHubName, workflowNamedBy } from '../../publishers/github.ts';
import { isSignerOfPreset, parsePublisher } from '../../publishers/publisher.ts';
import type { Certificate } from '../signer.ts';
import { isPasteable, unique } from '../text.ts';
import type { Audience } from './hints.ts';
import type { Situation } from './next-step.ts';

/** Inputs that accept a signer, with everything that was required before; or why there are none. */
export type Offer =
  | {
      readonly kind: 'lines';
      /** values of inputs, by name */
      readonly set: readonly (readonly [name: string, values: readonly string[]])[];
      /** inputs that must be left out then */
      readonly replaced: readonly string[];
    }
  | NoOffer;

interface NoOffer {
  readonly kind: 'none';
  /** sentences */
  readonly why: string;
}

/** The lines of an offer. */
export function linesOf(offer: Offer, { paste }: Audience): readonly string[] {
  return offer.kind === 'none' ? [] : offer.set.flatMap(([name, values]) => paste(name, values));
}

/** ` in place of …`, for the inputs that the lines replace. */
export function inPlaceOf(offer: Offer, { input }: Audience): string {
  return offer.kind === 'none' || offer.replaced.length === 0
    ? ''
    : ` instead of ${offer.replaced.map(input).join(' and ')}`;
}

const CLAIM_INPUTS: Readonly<Partial<Record<GitHubClaim, string>>> = {
  githubWorkflowTrigger: 'certificate-github-workflow-trigger',
  githubWorkflowSha: 'certificate-github-workflow-sha',
  githubWorkflowName: 'certificate-github-workflow-name',
  githubWorkflowRepository: 'certificate-github-workflow-repository',
  githubWorkflowRef: 'certificate-github-workflow-ref',
};

/** A signer that is not expected, with all that an offer depends on. */
interface OfferContext {
  readonly signer: Certificate;
  readonly policy: IdentityPolicy;
  /** what is not as expected: `identity`, `issuer`, or the name of a claim */
  readonly parts: ReadonlySet<string>;
  /** the signers whose evidence verified, which must still be accepted */
  readonly accepted: readonly Certificate[];
  readonly situation: Situation;
}

const NOT_PASTEABLE =
  'The certificate contains unusual characters, so there are no lines to paste. Check carefully who it is.';
const ONE_AT_A_TIME =
  'The inputs cannot accept both this signer and the one whose evidence verified: verify what each of them signed separately.';

/**
 * What accepts an unexpected signer: nothing that was required before is dropped, and whoever signed what verified is
 * still accepted.
 */
export function offerSigner(signer: Certificate, unexpected: UnexpectedSigner, situation: Situation): Offer {
  const { signer: required, publisher } = situation.image.request;
  if (![signer.identity, signer.issuer].every(isPasteable)) {
    return none(NOT_PASTEABLE);
  }
  if (required.kind === 'keys') {
    return inPlaceOfKeys(signer, situation);
  }
  const accepted = situation.verified.flatMap((each) => (each.signer.kind === 'certificate' ? [each.signer] : []));
  const parts = new Set(unexpected.mismatches.map(({ part }) => part));
  const context = { signer, policy: unexpected.expected, parts, accepted, situation };
  const offer = offerBy(publisher, context);
  return offer.kind === 'lines' && offer.set.length === 0
    ? none('No line accepts it: correct what you require of the certificate.')
    : offer;
}

function offerBy(publisher: string | undefined, context: OfferContext): Offer {
  if (publisher === undefined) {
    return offerIdentity(context);
  }
  if (publisher.startsWith('github:')) {
    return offerRepository(publisher, context);
  }
  return publisher.startsWith('chainguard')
    ? offerPreset(publisher, context)
    : none(
        `No document names this signer for the publisher ${publisher} (docs/publishers.md says which do), so no line accepts it. It may be the signer of another tag or another image. Ask the publisher, and do not deploy the image until you know.`,
      );
}

function none(why: string): NoOffer {
  return { kind: 'none', why };
}

/** A run accepts keys or certificates, never both. */
function inPlaceOfKeys(signer: Certificate, situation: Situation): Offer {
  const { identity, issuer } = signer;
  if (situation.verified.length > 0) {
    return none(
      'The inputs cannot accept both a key and a certificate: verify what the key signed and what the certificate signed separately.',
    );
  }
  const caller = callerOf(signer, []);
  return caller === undefined
    ? none(NO_CALLER)
    : {
        kind: 'lines',
        set: [['certificate-identity', [identity]], ['certificate-oidc-issuer', [issuer]], ...caller],
        replaced: ['key'],
      };
}

type Setting = readonly [name: string, values: readonly string[]];

const NO_CALLER =
  'It is a reusable workflow, which any repository can call, and the certificates do not name the repository that called it, so there are no lines that accept only this one.';

/** For a reusable workflow, the repository that called it; empty for any other; undefined where that is not known. */
function callerOf(signer: Certificate, accepted: readonly Certificate[]): readonly Setting[] | undefined {
  const { sourceRepositoryUri, githubWorkflowRepository } = signer.extensions;
  const own = /^(https:\/\/[^/]+\/[^/]+\/[^/]+)\/\.github\/workflows\//.exec(signer.identity)?.[1];
  if (own === undefined || sourceRepositoryUri === undefined || isSame(own, sourceRepositoryUri)) {
    return [];
  }
  return githubWorkflowRepository !== undefined &&
    isPasteable(githubWorkflowRepository) &&
    accepted.every(({ extensions }) => extensions.githubWorkflowRepository === githubWorkflowRepository)
    ? [['certificate-github-workflow-repository', [githubWorkflowRepository]]]
    : undefined;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Beside or in place of an identity of the inputs. */
function offerIdentity(context: OfferContext): Offer {
  const { signer, policy, parts, accepted } = context;
  const isOtherIssuer = parts.has('issuer');
  if (isOtherIssuer && accepted.length > 0) {
    return none(ONE_AT_A_TIME);
  }
  const claims = claimLines(context);
  if (claims.kind === 'none') {
    return claims;
  }
  const isOther = parts.has('identity');
  const requiresCaller = policy.claims.githubWorkflowRepository !== undefined || !isOther;
  const caller = requiresCaller ? [] : callerOf(signer, accepted);
  if (caller === undefined) {
    return none(NO_CALLER);
  }
  const withIssuer = isOtherIssuer || (isOther && policy.issuer.kind === 'exact');
  return {
    kind: 'lines',
    set: [
      ...(isOther ? [['certificate-identity', identitiesOf(context)] as const] : []),
      ...(withIssuer ? [['certificate-oidc-issuer', [signer.issuer]] as const] : []),
      ...claims.lines,
      ...caller,
    ],
    replaced: [
      ...(isOther && policy.identity.kind === 'pattern' ? ['certificate-identity-regexp'] : []),
      ...(isOtherIssuer && policy.issuer.kind === 'pattern' ? ['certificate-oidc-issuer-regexp'] : []),
    ],
  };
}

/** The found identity; after those that are expected where one of them signed what verified. */
function identitiesOf({ signer, policy, accepted }: OfferContext): readonly string[] {
  const { identity } = policy;
  const given = identity.kind === 'exact' ? identity.values : accepted.map((each) => each.identity);
  return unique([...(accepted.length > 0 ? given : []), signer.identity]);
}

/** Lines with the found values of claims that are required with another one. */
function claimLines(
  { signer, policy, parts, accepted }: OfferContext,
  claims: readonly GitHubClaim[] = GITHUB_CLAIMS,
): { readonly kind: 'claims'; readonly lines: readonly Setting[] } | NoOffer {
  const lines: Setting[] = [];
  for (const claim of claims) {
    const name = CLAIM_NAMES[claim];
    if (policy.claims[claim] === undefined || !parts.has(name)) {
      continue;
    }
    const input = CLAIM_INPUTS[claim];
    const found = signer.extensions[claim];
    if (found === undefined || input === undefined) {
      return none(`The certificate has no ${name} that could be required, so there are no lines that accept it.`);
    }
    if (!isPasteable(found)) {
      return none(NOT_PASTEABLE);
    }
    if (accepted.some(({ extensions }) => extensions[claim] !== found)) {
      return none(ONE_AT_A_TIME);
    }
    lines.push([input, [found]]);
  }
  return { kind: 'claims', lines };
}

/** In place of a repository on GitHub: its new name or another workflow of it, else the identity with all that it implied. */
function offerRepository(publisher: string, context: OfferContext): Offer {
  const { signer, accepted } = context;
  const workflow = workflowNamedBy(signer);
  if (workflow === undefined) {
    return none(
      'It is not a workflow of a repository on GitHub with a known issuer, so no publisher accepts it. Ask the publisher, and do not deploy the image until you know.',
    );
  }
  const given = splitGitHubName(publisher);
  const claims = claimLines(
    context,
    GITHUB_CLAIMS.filter((claim) => claim !== 'sourceRepositoryRef'),
  );
  if (claims.kind === 'none') {
    return claims;
  }
  const isOtherIssuer = context.parts.has('issuer');
  if (isOtherIssuer && accepted.length > 0) {
    return none(ONE_AT_A_TIME);
  }
  const issuer: readonly Setting[] =
    isOtherIssuer && workflow.isOwnIssuer ? [['certificate-oidc-issuer', [signer.issuer]]] : [];
  const ownIssuerGoes = isOtherIssuer && !workflow.isOwnIssuer;
  const ref = given.file === undefined ? signer.extensions.sourceRepositoryRef : workflow.ref;
  const repository =
    given.repository !== undefined && isSame(given.repository, workflow.repository)
      ? given.repository
      : workflow.repository;
  const source = signer.extensions.sourceRepositoryUri;
  const isOfRepository = source !== undefined && isSame(source, `${workflow.origin}${workflow.repository}`);
  if (isOfRepository && (given.ref === undefined || ref !== undefined)) {
    const name = `github:${repository}${given.file === undefined ? '' : `/${workflow.file}`}${given.ref === undefined ? '' : `@${ref ?? ''}`}`;
    // other repositories and files exclude what verified
    if ((accepted.length === 0 || name === publisher) && isPasteable(name) && parsePublisher(name).kind === 'value') {
      return {
        kind: 'lines',
        set: [['publisher', [name]], ...issuer, ...claims.lines],
        replaced: ownIssuerGoes ? ['certificate-oidc-issuer'] : [],
      };
    }
  }
  return offerWorkflow(context, claims.lines);
}

/** A workflow in place of a publisher, with the conditions that the publisher implied written out. */
function offerWorkflow(context: OfferContext, claims: readonly Setting[]): Offer {
  const { signer, policy, accepted, situation } = context;
  const { signature, predicateTypes } = situation.image.request.requirements;
  const all = [signer, ...accepted];
  const isShared = (claim: GitHubClaim): boolean =>
    all.every(({ extensions }) => extensions[claim] !== undefined && extensions[claim] === signer.extensions[claim]);
  const { githubWorkflowRepository: repository = '', githubWorkflowRef: ref = '' } = signer.extensions;
  const needsRef = policy.claims.sourceRepositoryRef !== undefined;
  if (
    !isShared('githubWorkflowRepository') ||
    !isPasteable(repository) ||
    (needsRef && !(isShared('githubWorkflowRef') && isPasteable(ref)))
  ) {
    return none(
      accepted.length > 0
        ? ONE_AT_A_TIME
        : 'Its certificate does not name the source repository, which the publisher requires, so there are no lines that accept it.',
    );
  }
  const names = new Set(claims.map(([name]) => name));
  const implied: readonly Setting[] = [
    ['certificate-github-workflow-repository', [repository]],
    ...(needsRef ? [['certificate-github-workflow-ref', [ref]] as const] : []),
  ];
  return {
    kind: 'lines',
    set: [
      ['certificate-identity', unique([...accepted.map(({ identity }) => identity), signer.identity])],
      ['certificate-oidc-issuer', [signer.issuer]],
      ...claims,
      ...implied.filter(([name]) => !names.has(name)),
      ['require-signature', [String(signature)]],
      ['predicate-type', predicateTypes.length === 0 ? ['none'] : predicateTypes.map(({ requested }) => requested)],
    ],
    replaced: ['publisher'],
  };
}

const CHAINGUARD_PRESETS = ['chainguard', 'chainguard-private'] as const;
const ORGANIZATION = 'chainguard-organization';
/** The identity of a service of an organization: issuer, organization, service. */
const SERVICE = /^https:\/\/issuer\.enforce\.dev\/(?<uidp>(?<organization>[0-9a-f]+)\/[0-9a-f]+)$/;

/** In place of a preset of Chainguard: another one; no other input says that each platform needs an SBOM of its own. */
function offerPreset(publisher: string, { signer, policy, parts, accepted }: OfferContext): Offer {
  const found = SERVICE.exec(signer.identity)?.groups;
  const isService = signer.issuer === 'https://issuer.enforce.dev' && found?.['uidp'] !== undefined;
  const claimsMatter = Object.keys(policy.claims).length > 0;
  if (publisher === ORGANIZATION && isService) {
    const known = policy.identity.kind === 'exact' ? policy.identity.values : [];
    const services = known.map((value) => SERVICE.exec(value)?.groups);
    if (services.every((service) => service?.['organization'] === found['organization'])) {
      const uidps = services.flatMap((service) => service?.['uidp'] ?? []);
      return { kind: 'lines', set: [['chainguard-signers', unique([...uidps, found['uidp'] ?? ''])]], replaced: [] };
    }
  }
  if (accepted.length > 0) {
    return none(ONE_AT_A_TIME);
  }
  if (publisher !== ORGANIZATION && isService && !claimsMatter) {
    return {
      kind: 'lines',
      set: [
        ['publisher', [ORGANIZATION]],
        ['chainguard-signers', [found['uidp'] ?? '']],
      ],
      replaced: [],
    };
  }
  const preset = CHAINGUARD_PRESETS.find((name) => name !== publisher && isSignerOfPreset(name, signer));
  const isOnlyIdentity = [...parts].every((part) => part === 'identity' || part === 'issuer');
  if (preset !== undefined && isOnlyIdentity) {
    return {
      kind: 'lines',
      set: [['publisher', [preset]]],
      replaced: publisher === ORGANIZATION ? ['chainguard-signers'] : [],
    };
  }
  return none(
    'Chainguard does not document this signer. Ask whoever published the image, and do not deploy it until you know. No line accepts it, because only the publisher requires evidence of each platform.',
  );
}
