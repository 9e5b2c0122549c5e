import { formatPlatform, isPlatform, parsePlatform } from '../../core/image/platform.ts';
import { isSbomType, kindOfPredicateType } from '../../core/image/predicate-type.ts';
import { lastComponentOf, nameOf } from '../../core/image/reference.ts';
import { attestationManifestsOf, selectedPlatforms } from '../../core/image/subject.ts';
import type { ImageRequest } from '../../core/policy/request.ts';
import { decide } from '../../core/verdict.ts';
import type { Requirement } from '../../core/verdict/requirement.ts';
import type { CheckedImage } from '../../outcome.ts';
import { answerFor } from '../../publishers/resolve.ts';
import { called, countOthers, describeOthers } from '../evidence.ts';
import { count, listNames } from '../../text.ts';
import { unique } from '../text.ts';
import type { VerifiedView } from '../view.ts';
import { hintOfError, permissionForAttestations, setting } from './hints.ts';
import type { Explanation, Situation } from './next-step.ts';

type Remedy = Pick<Explanation, 'found' | 'todo' | 'paste'>;
type ByTarget = ReadonlyMap<string, readonly VerifiedView[]>;

/** Explains an image for which there is no candidate at all. */
export function explainUnsigned(situation: Situation): Omit<Explanation, 'comparison'> {
  const { image, audience } = situation;
  const { failedSources = [] } = image;
  const [failed] = failedSources;
  if (failed !== undefined) {
    return {
      headline:
        'It is unknown whether the image is signed: nothing was found, but not every location could be searched.',
      short: 'not every location could be searched',
      found: failedSources.map(({ message }) => message),
      todo: hintOfError(failed, audience),
      paste: [],
    };
  }
  const others = countOthers(image.others);
  if (others.length > 0) {
    return {
      headline: `No signature and no attestation of Sigstore was found, but ${describeOthers(others)}.`,
      short: 'nothing that this action reads',
      found: [],
      todo: 'Have it signed with Sigstore too (`cosign sign`, `cosign attest`), or verify what exists with the tool that made it.',
      paste: [],
    };
  }
  const buildKit = describeBuildKit(image);
  const known = answerFor(image.request.reference);
  if (known?.kind === 'unsigned') {
    return {
      headline: `Nothing is signed: no signature is published for ${known.publisher.title}.`,
      short: 'its publisher signs nothing',
      found: buildKit,
      todo: `${known.answer} ${known.instead}`,
      paste: [],
    };
  }
  return {
    headline:
      buildKit.length === 0
        ? 'Nothing is signed: there is no signature and no attestation.'
        : 'Nothing is signed: there is no signature, and its only attestations are unsigned ones from BuildKit.',
    short: buildKit.length === 0 ? 'nothing is signed' : 'its attestations are not signed',
    ...remedyForUnsigned(situation, buildKit),
  };
}

/** What BuildKit adds to an index, which proves nothing unless somebody signs it. */
function describeBuildKit({ subject }: CheckedImage): readonly string[] {
  const attested = attestationManifestsOf(subject).map(({ platform }) => platform);
  const names = selectedPlatforms(subject).filter(({ digest }) => attested.includes(digest));
  return names.length === 0
    ? []
    : [
        `BuildKit attached attestations of ${listNames(names.map(({ name }) => name))}, but nobody signed them, and anyone who pushes an image can write them.`,
      ];
}

function remedyForUnsigned({ image: { request, locations }, audience }: Situation, found: readonly string[]): Remedy {
  const { repository } = request.reference;
  const copied = adviseCopied(request, audience);
  if (copied !== undefined) {
    return { ...copied, found };
  }
  const remedy = (todo: string): Remedy => ({ found, todo, paste: [] });
  if (locations.some(({ what }) => what === 'GitHub attestations')) {
    return remedy(
      `Check the name and the tag. Neither the registry nor GitHub has an attestation of it. GitHub shows those of a private repository only with ${permissionForAttestations(audience)}, and stores each in the repository whose workflow ran.`,
    );
  }
  if (found.length > 0) {
    return remedy(
      'Ask its publisher to sign it (`cosign sign`) and attest it (`cosign attest`, or actions/attest in the workflow that builds it). `docker buildx build` alone signs nothing.',
    );
  }
  return repository.registry === 'ghcr.io' || request.publisher?.startsWith('github:') === true
    ? remedy(
        `Check the name and the tag. \`actions/attest\` without \`push-to-registry: true\` stores attestations on GitHub, not in the registry. To search there, set ${setting(audience, 'github-attestations', 'true')}.`,
      )
    : remedy(
        `Check the name and the tag. If they are right, ask its publisher to sign it (\`cosign sign\`) and attest its SBOM (\`cosign attest\`). If it is a copy, its evidence may not have been copied: name the original repository in ${audience.input('signature-repository')}.`,
      );
}

/** Copies of images from the registry of their publisher: most tools do not copy the evidence. */
function adviseCopied(
  { publisher, reference, evidenceRepositories }: ImageRequest,
  { input, paste }: Situation['audience'],
): Remedy | undefined {
  const { repository } = reference;
  const [only, ...others] = evidenceRepositories.map(nameOf);
  const isOwn = only === nameOf(repository) && others.length === 0;
  if (publisher?.startsWith('chainguard') !== true || repository.registry === 'cgr.dev' || !isOwn) {
    return undefined;
  }
  const origin =
    publisher === 'chainguard-organization' ? undefined : `cgr.dev/${publisher}/${lastComponentOf(repository.path)}`;
  const todo =
    `The image at ${nameOf(repository)} has no evidence, but the original (${origin ?? 'at cgr.dev'}) may have some. ` +
    'Copy it with `oras cp -r`, which includes referrers, and copy its tags `sha256-….sig` and `.att` too (`crane copy` and `skopeo copy` copy only the image), or have the evidence read ';
  return origin === undefined
    ? { found: [], todo: `${todo}from the original repository, named in ${input('signature-repository')}.`, paste: [] }
    : {
        found: [],
        todo: `${todo}from the original:`,
        // the beginnings of names, so that other images are still verified with what belongs to them
        paste: paste('signature-repository', [`${nameOf(repository)}=${origin}`]),
      };
}

/** The verified evidence that exists instead of the required, and what to do. */
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

function adviseSignature(situation: Situation, { platform }: Requirement, byTarget: ByTarget): Remedy {
  const { image, audience } = situation;
  const has = (name: string, kind: VerifiedView['kind']): number =>
    (byTarget.get(name) ?? []).filter((evidence) => evidence.kind === kind).length;
  const platforms = selectedPlatforms(image.subject)
    .map(({ name }) => name)
    .filter((name) => byTarget.has(name));
  const found =
    platform === 'index' && platforms.length > 0
      ? platforms.map((name) => {
          const attestations = count(has(name, 'attestation'), 'attestation');
          return `The index is not signed, but ${name} has ${attestations}${has(name, 'signature') > 0 ? ' and a signature' : ''}.`;
        })
      : describeFound(byTarget);
  return (
    offerPlatforms(situation, found) ?? {
      found,
      todo: `Have the ${platform === 'index' ? 'index' : 'image'} signed (\`cosign sign\`): an attestation is not a signature. If you need only attestations, say so with ${audience.input('require-signature')}.`,
      paste: [],
    }
  );
}

function adviseAttestation(situation: Situation, { predicateType = '' }: Requirement, byTarget: ByTarget): Remedy {
  const { image, verified, audience } = situation;
  const found = [...describeFound(byTarget), ...describeBuildKit(image)];
  const holders = [...byTarget]
    .filter(([, all]) =>
      all.some((evidence) => evidence.predicateType !== undefined && isOfType(evidence.predicateType, predicateType)),
    )
    .map(([target]) => called(target));
  if (holders.length > 0) {
    return (
      offerPlatforms(situation, found) ?? {
        found,
        todo: `Only ${listNames(holders)} has it: ask its publisher to attest the others too.`,
        paste: [],
      }
    );
  }
  const others = unique(verified.flatMap((evidence) => evidence.predicateType ?? [])).filter(
    (type) => !isOfType(type, predicateType),
  );
  const instead =
    others.length > 0
      ? `If ${others.length === 1 ? 'the existing type is' : 'one of the existing types is'} what you need, require it with ${audience.input('predicate-type')}: ${listNames(others.map((type) => `\`${type.replaceAll('`', '')}\``))}.`
      : `If you need no attestation, say so with ${audience.input('predicate-type')}.`;
  return { found, todo: `Ask its publisher to attest it (\`cosign attest\`). ${instead}`, paste: [] };
}

/** Platforms that are verified by themselves, as the input takes them; undefined where there are none. */
function offerPlatforms(situation: Situation, found: readonly string[]): Remedy | undefined {
  const { image, audience } = situation;
  const names = unique(
    selectedPlatforms(image.subject).flatMap(({ platform }) => {
      const name = platform === undefined ? undefined : formatPlatform(platform);
      return name !== undefined && isVerifiedWith(image, [name]) ? [name] : [];
    }),
  );
  const [first] = names;
  if (first === undefined) {
    return undefined;
  }
  const all = isVerifiedWith(image, names) ? names : [first];
  return {
    found,
    todo: `Ask its publisher to sign and attest all platforms. If ${listNames(all)} alone is enough, verify only that:`,
    paste: audience.paste('platform', all),
  };
}

/** Whether the image would be verified with these platforms alone. */
function isVerifiedWith({ subject, request, findings }: CheckedImage, names: readonly string[]): boolean {
  const platforms = names.flatMap((name) => {
    const read = parsePlatform(name);
    return read.kind === 'value' ? [read.value] : [];
  });
  // whether evidence is of the right age depends on the time, which is not known here
  if (platforms.length !== names.length || request.requirements.age !== undefined) {
    return false;
  }
  const chosen = subject.platforms.map((entry) => ({
    ...entry,
    selected: platforms.some((requested) => entry.platform !== undefined && isPlatform(entry.platform, requested)),
  }));
  // an entry that was not selected before was not searched
  const isSearched = chosen.every(({ selected }, at) => !selected || subject.platforms[at]?.selected === true);
  const selection = { kind: 'named', platforms } as const;
  return (
    isSearched &&
    decide({
      subject: { ...subject, platforms: chosen },
      selection,
      policy: request.requirements,
      signer: request.signer,
      findings,
      now: new Date(0),
    }).verified
  );
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
