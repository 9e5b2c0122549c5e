import { isPlatformEntry } from '../../core/image/platform.ts';
import { isSbomType, kindOfPredicateType } from '../../core/image/predicate-type.ts';
import { lastComponentOf, nameOf } from '../../core/image/reference.ts';
import type { ImageRequest } from '../../core/policy/request.ts';
import type { Requirement } from '../../core/verdict.ts';
import type { VerifiedEvidence } from '../../core/verify/verified.ts';
import { called, count, nameOfDigest, titleOfFinding, verifiedOf } from '../evidence.ts';
import type { Failure } from '../explanation.ts';
import type { CheckedImage } from '../../outcome.ts';
import { isPasteable } from '../text.ts';

type Advice = Pick<Failure, 'found' | 'todo' | 'paste'>;
type ByTarget = ReadonlyMap<string, readonly VerifiedEvidence[]>;

/** What to do about an image for which nothing at all was found. */
export function adviseUnsigned({ request, locations }: CheckedImage): Advice {
  const { registry } = request.reference.repository;
  const copied = adviseCopied(request);
  if (copied !== undefined) {
    return copied;
  }
  if (locations.some(({ what }) => what === 'GitHub attestations')) {
    const todo =
      'Check name and tag. Neither the registry nor GitHub has an attestation of it; GitHub shows those of a private repository only to a github-token with `permissions: attestations: read`, and keeps each in the repository whose workflow ran.';
    return { found: [], todo, paste: [] };
  }
  const github = registry === 'ghcr.io' || request.publisher?.startsWith('github:') === true;
  const todo = github
    ? 'Check name and tag. `actions/attest` without `push-to-registry: true` stores attestations in GitHub, not in the registry; `github-attestations: true` asks there.'
    : 'Check name and tag; if they are right, its publisher must sign it (`cosign sign`) and attest its SBOM (`cosign attest`). If it is a copy, its evidence may have stayed where it comes from (`signature-repository`).';
  return { found: [], todo, paste: [] };
}

/** Copies of images whose publisher has a registry of its own: most tools leave the evidence behind. */
function adviseCopied({ publisher, reference, evidenceRepositories }: ImageRequest): Advice | undefined {
  const { repository } = reference;
  const isOwn = evidenceRepositories.some((each) => nameOf(each) === nameOf(repository));
  if (publisher?.startsWith('chainguard') !== true || repository.registry === 'cgr.dev' || !isOwn) {
    return undefined;
  }
  const origin =
    publisher === 'chainguard-organization' ? undefined : `cgr.dev/${publisher}/${lastComponentOf(repository.path)}`;
  const todo =
    `The image at ${nameOf(repository)} carries no evidence; its origin (${origin ?? 'at cgr.dev'}) may. ` +
    'Copy it with `oras cp -r`, which takes referrers along, and its tags `sha256-….sig` and `.att` too (`crane copy` and `skopeo copy` take the image alone), or have the evidence read at the origin:';
  return { found: [], todo, paste: [`signature-repository: ${origin ?? 'cgr.dev/ORGANIZATION/IMAGE'}`] };
}

/** What verified evidence there is instead of what a requirement asks for, and the input that asks for that. */
export function adviseElsewhere(image: CheckedImage, requirement: Requirement): Advice {
  const byTarget: ByTarget = new Map(
    [...Map.groupBy(targetsOfEvidence(image), ({ target }) => target)].map(([target, all]) => [
      target,
      all.map(({ evidence }) => evidence),
    ]),
  );
  return requirement.kind === 'signature'
    ? adviseSignature(image, requirement, byTarget)
    : adviseAttestation(image, requirement, byTarget);
}

function targetsOfEvidence(image: CheckedImage): readonly { target: string; evidence: VerifiedEvidence }[] {
  return verifiedOf(image).flatMap((evidence) =>
    evidence.facts.subjects.map((subject) => ({ target: nameOfDigest(image.subject, subject), evidence })),
  );
}

function adviseSignature({ subject }: CheckedImage, { code, platform }: Requirement, byTarget: ByTarget): Advice {
  const has = (name: string, kind: VerifiedEvidence['kind']): number =>
    (byTarget.get(name) ?? []).filter((evidence) => evidence.kind === kind).length;
  const platforms = subject.platforms
    .filter(isPlatformEntry)
    .map(({ name }) => name)
    .filter((name) => byTarget.has(name));
  const found =
    platform === 'index'
      ? platforms.map((name) => {
          const attestations = count(has(name, 'attestation'), 'attestation');
          return `The index is unsigned, but ${name} has ${attestations}${has(name, 'signature') > 0 ? ' and a signature' : ''}.`;
        })
      : describeFound(byTarget);
  const alone = platforms.find((name) => code === 'index' || has(name, 'signature') > 0);
  return platform === 'index' && alone !== undefined
    ? { found, todo: 'Ask for that platform alone, or have the index signed:', paste: toInput('platform', [alone]) }
    : {
        found,
        todo: 'An attestation is no signature: have the image signed, or do not ask for a signature:',
        paste: ['require-signature: false'],
      };
}

function adviseAttestation(image: CheckedImage, { predicateType = '' }: Requirement, byTarget: ByTarget): Advice {
  const found = describeFound(byTarget);
  const types = verifiedOf(image).flatMap((evidence) =>
    evidence.kind === 'attestation' ? [evidence.predicateType] : [],
  );
  const others = [...new Set(types)].filter((type) => !isOfType(type, predicateType));
  const holders = [...byTarget]
    .filter(([, all]) =>
      all.some((evidence) => evidence.kind === 'attestation' && isOfType(evidence.predicateType, predicateType)),
    )
    .map(([target]) => target);
  if (holders.length > 0) {
    const names = holders.map(called).join(', ');
    return {
      found,
      todo: `Only ${names} has it; if that is enough, ask for that alone:`,
      paste: toInput('platform', holders),
    };
  }
  return others.length > 0
    ? { found, todo: 'If one of these types is what you need, ask for it:', paste: toInput('predicate-type', others) }
    : { found, todo: 'Have its publisher attest it, or ask for no attestation:', paste: ['predicate-type: none'] };
}

function isOfType(type: string, requested: string): boolean {
  if (requested === 'sbom') {
    return isSbomType(type);
  }
  const kind = kindOfPredicateType(type);
  return requested === 'all' || type === requested || (kind !== undefined && kind === kindOfPredicateType(requested));
}

function describeFound(byTarget: ByTarget): readonly string[] {
  return [...byTarget].map(([target, all]) => {
    const titles = Map.groupBy(all, (evidence) => titleOfFinding({ kind: 'verified', evidence }));
    const counted = [...titles].map(([title, each]) => (each.length > 1 ? `${title} (${each.length})` : title));
    return `Verified for ${called(target)}: ${counted.join(', ')}.`;
  });
}

/** What an input takes as a list, one item a line; nothing where a value is better not pasted unseen. */
function toInput(name: string, values: readonly string[]): readonly string[] {
  if (!values.every(isPasteable)) {
    return [];
  }
  const [only, ...others] = values;
  return only !== undefined && others.length === 0
    ? [`${name}: ${only}`]
    : [`${name}: |`, ...values.map((value) => `  ${value}`)];
}
