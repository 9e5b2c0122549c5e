import { isPlatformEntry } from '../../core/image/platform.ts';
import { isSbomType, kindOfPredicateType } from '../../core/image/predicate-type.ts';
import { lastComponentOf, nameOf } from '../../core/image/reference.ts';
import type { ImageRequest } from '../../core/policy/request.ts';
import type { Requirement } from '../../core/verdict.ts';
import { called } from '../evidence.ts';
import { count } from '../../text.ts';
import { isPasteable, unique } from '../text.ts';
import type { FailureView, VerifiedView } from '../view.ts';
import { bare, setting, type Audience } from './hints.ts';
import type { Situation } from './next-step.ts';

type Remedy = Pick<FailureView, 'found' | 'todo' | 'paste'>;
type ByTarget = ReadonlyMap<string, readonly VerifiedView[]>;

/** What to do about an image without any evidence. */
export function adviseUnsigned({ image: { request, locations }, audience }: Situation): Remedy {
  const { registry } = request.reference.repository;
  const copied = adviseCopied(request, audience);
  if (copied !== undefined) {
    return copied;
  }
  if (locations.some(({ what }) => what === 'GitHub attestations')) {
    const token = bare(audience, 'github-token');
    const permitted =
      audience.surface === 'workflow'
        ? `a ${token} with \`permissions: attestations: read\``
        : `a token (${token}) that may read its attestations`;
    const todo = `Check name and tag. Neither the registry nor GitHub has an attestation of it; GitHub shows those of a private repository only to ${permitted}, and keeps each in the repository whose workflow ran.`;
    return { found: [], todo, paste: [] };
  }
  const github = registry === 'ghcr.io' || request.publisher?.startsWith('github:') === true;
  const todo = github
    ? `Check name and tag. \`actions/attest\` without \`push-to-registry: true\` stores attestations in GitHub, not in the registry; ${setting(audience, 'github-attestations', 'true')} asks there.`
    : `Check name and tag; if they are right, its publisher must sign it (\`cosign sign\`) and attest its SBOM (\`cosign attest\`). If it is a copy, its evidence may have stayed where it comes from (${audience.input('signature-repository')}).`;
  return { found: [], todo, paste: [] };
}

/** Copies of images from the registry of their publisher: most tools do not copy the evidence. */
function adviseCopied(
  { publisher, reference, evidenceRepositories }: ImageRequest,
  { paste }: Audience,
): Remedy | undefined {
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
  return { found: [], todo, paste: paste('signature-repository', [origin ?? 'cgr.dev/ORGANIZATION/IMAGE']) };
}

/** The verified evidence that exists instead of the required, and the input that would require it. */
export function adviseElsewhere(situation: Situation, requirement: Requirement): Remedy {
  const byTarget = groupByTarget(situation.verified);
  return requirement.kind === 'signature'
    ? adviseSignature(situation, requirement, byTarget)
    : adviseAttestation(situation, requirement, byTarget);
}

function groupByTarget(verified: readonly VerifiedView[]): ByTarget {
  const about = verified.flatMap((evidence) => evidence.subjects.map(({ name }) => ({ name, evidence })));
  return new Map(
    [...Map.groupBy(about, ({ name }) => name)].map(([name, all]) => [name, all.map(({ evidence }) => evidence)]),
  );
}

function adviseSignature(
  { image: { subject }, audience }: Situation,
  { code, platform }: Requirement,
  byTarget: ByTarget,
): Remedy {
  const has = (name: string, kind: VerifiedView['kind']): number =>
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
    ? {
        found,
        todo: 'Ask for that platform alone, or have the index signed:',
        paste: offer(audience, 'platform', [alone]),
      }
    : {
        found,
        todo: 'An attestation is no signature: have the image signed, or do not ask for a signature:',
        paste: audience.paste('require-signature', ['false']),
      };
}

function adviseAttestation(
  { verified, audience }: Situation,
  { predicateType = '' }: Requirement,
  byTarget: ByTarget,
): Remedy {
  const found = describeFound(byTarget);
  const others = unique(verified.flatMap((evidence) => evidence.predicateType ?? [])).filter(
    (type) => !isOfType(type, predicateType),
  );
  const holders = [...byTarget]
    .filter(([, all]) =>
      all.some((evidence) => evidence.predicateType !== undefined && isOfType(evidence.predicateType, predicateType)),
    )
    .map(([target]) => target);
  if (holders.length > 0) {
    const names = holders.map(called).join(', ');
    return {
      found,
      todo: `Only ${names} has it; if that is enough, ask for that alone:`,
      paste: offer(audience, 'platform', holders),
    };
  }
  return others.length > 0
    ? {
        found,
        todo: 'If one of these types is what you need, ask for it:',
        paste: offer(audience, 'predicate-type', others),
      }
    : {
        found,
        todo: 'Have its publisher attest it, or ask for no attestation:',
        paste: audience.paste('predicate-type', ['none']),
      };
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
    const counted = [...Map.groupBy(all, ({ title }) => title)].map(([title, each]) =>
      each.length > 1 ? `${title} (${each.length})` : title,
    );
    return `Verified for ${called(target)}: ${counted.join(', ')}.`;
  });
}

/** Lines that set an input; none when a value has unusual characters. */
function offer({ paste }: Audience, name: string, values: readonly string[]): readonly string[] {
  return values.every(isPasteable) ? paste(name, values) : [];
}
