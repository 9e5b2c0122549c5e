import { formatReference, lastComponentOf } from '../core/image/reference.ts';
import { parsePredicateType } from '../core/policy/predicate-types.ts';
import { sourceOnGitHub, type CertificateHolder, type ProposedSigning } from '../core/verdict/signing.ts';
import { nameOfImage, type ExaminedImage, type ImageOutcome } from '../outcome.ts';
import { listNames } from '../text.ts';
import { isWritable, type DraftRule } from './rule.ts';
import { describeSigning } from './signer-words.ts';

/** An image with what a rule for it would say. */
export type SignedImage = ExaminedImage & { readonly proposal: ProposedSigning };

/** A signer of a rule, in its spelling. */
interface DraftSigner {
  readonly identity: string;
  readonly issuer: string;
  readonly 'source-repository'?: string;
}

/** What the images of one repository have in common. */
interface RepositoryRule {
  /** `registry/path` */
  readonly name: string;
  readonly signers: readonly DraftSigner[];
  readonly signature: boolean;
  readonly attestations: readonly string[];
  readonly comments: readonly string[];
}

/** Whether a policy can name all signers and types of an image as they are. */
export function isExpressible({ proposal: { signers, attestations } }: SignedImage): boolean {
  return (
    signers.every((signer) =>
      [signer.identity, signer.issuer, sourceOnGitHub(signer) ?? 'none'].every((text) => isWritable(text)),
    ) && attestations.every((type) => isWritable(type) && parsePredicateType(type).kind === 'value')
  );
}

/**
 * A rule for the repositories of these images, one for all that have the same signers and requirements. What is required is what
 * all images of a repository have.
 * @param remarks - by the name of a repository, what else is known of its images
 */
export function signedRules(
  images: readonly SignedImage[],
  remarks: ReadonlyMap<string, readonly string[]>,
): readonly DraftRule[] {
  const repositories = [...Map.groupBy(images, nameOfImage)]
    .map(([name, own]) => ruleOf(name, own, remarks.get(name) ?? []))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const groups = [...Map.groupBy(repositories, (rule) => JSON.stringify(contentOf(byName(rule)))).values()];
  return groups.map(draftOf);
}

function draftOf(rules: readonly RepositoryRule[]): DraftRule {
  const [first] = rules;
  const contents = new Set(rules.map((rule) => JSON.stringify(contentOf(rule))));
  const shown = first === undefined || contents.size === 1 ? first : byName(first);
  const byText = Map.groupBy(
    rules.flatMap(({ comments }) => comments),
    (comment) => comment,
  );
  return {
    name: ownerOf(first?.name ?? ''),
    images: rules.map(({ name }) => name),
    body: shown === undefined ? {} : contentOf(shown),
    comments: [...byText.keys()],
    isCommentedOut: false,
  };
}

/** The reference of an image, which has nothing in it that its grammar does not allow. */
export function writtenName({ request }: ImageOutcome): string {
  return formatReference(request.reference);
}

/** `registry/owner` of a name. */
export function ownerOf(name: string): string {
  return name.split('/').slice(0, 2).join('/');
}

function ruleOf(name: string, images: readonly SignedImage[], remarks: readonly string[]): RepositoryRule {
  const newestFirst = images.toSorted(
    (a, b) =>
      (b.proposal.time?.getTime() ?? 0) - (a.proposal.time?.getTime() ?? 0) ||
      (writtenName(a) < writtenName(b) ? -1 : 1),
  );
  const included: SignedImage[] = [];
  let common: Pick<ProposedSigning, 'signature' | 'attestations'> | undefined;
  const refused: string[] = [];
  for (const image of newestFirst) {
    const both = common === undefined ? image.proposal : inCommon(common, image.proposal);
    if (both.signature || both.attestations.length > 0) {
      common = both;
      included.push(image);
    } else {
      refused.push(`${writtenName(image)} lacks what is required here, so this rule refuses it`);
    }
  }
  const entries = included.flatMap((image) => image.proposal.signers.map((signer) => entryOf(signer, image)));
  return {
    name,
    signers: [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()],
    signature: common?.signature ?? true,
    attestations: common?.attestations ?? [],
    comments: [...describeAll(included), ...refused, ...remarks.map((remark) => `${remark}, so this rule refuses it`)],
  };
}

function inCommon(
  a: Pick<ProposedSigning, 'signature' | 'attestations'>,
  b: Pick<ProposedSigning, 'signature' | 'attestations'>,
): Pick<ProposedSigning, 'signature' | 'attestations'> {
  return {
    signature: a.signature && b.signature,
    attestations: a.attestations.filter((type) => b.attestations.includes(type)),
  };
}

/** When and by whom, once for all images of which the same is to be said. */
function describeAll(images: readonly SignedImage[]): readonly string[] {
  const said = Map.groupBy(images, ({ proposal, request }) => describeSigning(proposal, request.reference.repository));
  return [...said].map(([sentence, all]) => `${listNames([...new Set(all.map(writtenName))], 3)}: ${sentence}`);
}

/** A signer; the ref of its workflow follows the tag of the image where it is of the release that the tag names. */
function entryOf(signer: CertificateHolder, { request }: SignedImage): DraftSigner {
  const source = sourceOnGitHub(signer);
  return {
    identity: byTag(signer, request.reference.tag),
    issuer: signer.issuer,
    ...(source === undefined ? {} : { 'source-repository': source }),
  };
}

function byTag(signer: CertificateHolder, tag: string | undefined): string {
  const { identity, extensions } = signer;
  const { workflow, ref } = /^(?<workflow>https:\/\/[^@]+@refs\/tags\/)(?<ref>.+)$/.exec(identity)?.groups ?? {};
  if (tag === undefined || workflow === undefined || ref === undefined) {
    return identity;
  }
  // a workflow of another repository has a release of its own, which may have the same name
  const { sourceRepositoryUri, sourceRepositoryRef } = extensions;
  const isOwn =
    (sourceRepositoryUri === undefined || workflow.toLowerCase().startsWith(`${sourceRepositoryUri.toLowerCase()}/`)) &&
    (sourceRepositoryRef === undefined || sourceRepositoryRef === `refs/tags/${ref}`);
  if (!isOwn) {
    return identity;
  }
  return ref === tag ? `${workflow}{tag}` : ref === `v${tag}` ? `${workflow}v{tag}` : identity;
}

/** The same with `{name}` for the name of a repository on GitHub that is the image's. */
function byName(rule: RepositoryRule): RepositoryRule {
  const name = lastComponentOf(rule.name);
  const generalize = (text: string): string => {
    const { before, repository, after } =
      /^(?<before>https:\/\/github\.com\/[^/]+\/)(?<repository>[^/]+)(?<after>(?:\/.*)?)$/.exec(text)?.groups ?? {};
    return repository === name ? `${before ?? ''}{name}${after ?? ''}` : text;
  };
  return {
    ...rule,
    signers: rule.signers.map((signer) => ({
      ...signer,
      identity: generalize(signer.identity),
      ...(signer['source-repository'] === undefined
        ? {}
        : { 'source-repository': generalize(signer['source-repository']) }),
    })),
  };
}

function contentOf({ signers, signature, attestations }: RepositoryRule): Readonly<Record<string, unknown>> {
  return {
    signers: signers.map(({ identity, issuer, ...source }) => ({ identity, issuer, ...source })),
    attestations: attestations.length === 0 ? ['none'] : attestations,
    ...(signature ? {} : { 'require-signature': false }),
  };
}
