import type { ImageReference, RepositoryName } from '../core/image/reference.ts';
import type { RequirementPolicy } from '../core/policy/requirements.ts';
import { alternativesOf, type SignerPolicy, type ValuePolicy } from '../core/policy/signer.ts';
import { invalid, parsed, type Parsed } from '../parsed.ts';
import { findNearest } from '../text.ts';
import { SHARED_BUILDERS, sharedBuilderSigner, type SharedBuilder } from './builders.ts';
import type { SignedPublisher } from './data.ts';
import { parseGitHub, splitGitHubName, withIssuer } from './github.ts';
import { CHAINGUARD_ORGANIZATION } from './organization.ts';
import type { Preset } from './preset.ts';
import { answerOf, presetFor, presetOfAll, publisherNamed } from './resolve.ts';
import { PUBLISHERS } from './table.ts';

/**
 * The input `publisher`. `auto` lets each reference decide, `none` never takes a preset; whom a Chainguard organization
 * has sign is in other inputs.
 */
export type PublisherChoice =
  | { readonly kind: 'auto' }
  | { readonly kind: 'none' }
  | { readonly kind: typeof CHAINGUARD_ORGANIZATION }
  /** the same for every image */
  | { readonly kind: 'preset'; readonly preset: Preset }
  /** of the table; who signs depends on the image */
  | { readonly kind: 'publisher'; readonly publisher: SignedPublisher };

const GENERIC: readonly string[] = [
  'github:OWNER/REPO[/.github/workflows/FILE][@REF]',
  ...SHARED_BUILDERS.map((builder) => `${builder}:OWNER/REPO`),
];

const WORDS: readonly string[] = [
  'auto',
  'chainguard',
  'chainguard-private',
  CHAINGUARD_ORGANIZATION,
  ...GENERIC,
  'none',
];

/** Reads the input `publisher`. */
export function parsePublisher(text: string): Parsed<PublisherChoice> {
  switch (text) {
    case 'auto':
    case 'none':
    case CHAINGUARD_ORGANIZATION:
      return parsed({ kind: text });
  }
  if (text.startsWith('github:')) {
    const preset = parseGitHub(text);
    return preset.kind === 'invalid' ? preset : parsed({ kind: 'preset', preset: preset.value });
  }
  const builder = SHARED_BUILDERS.find((name) => text.startsWith(`${name}:`));
  if (builder !== undefined) {
    return parseSharedBuilder(builder, text);
  }
  const publisher = publisherNamed(text);
  switch (publisher?.kind) {
    case undefined:
      return invalid(describeUnknown(text));
    case 'signed': {
      const preset = presetOfAll(publisher);
      return parsed(preset === undefined ? { kind: 'publisher', publisher } : { kind: 'preset', preset });
    }
    case 'unsigned':
    case 'by-hand':
      return invalid(`there is no preset for it. ${publisher.answer} ${publisher.instead}`.replace(/\.$/, ''));
  }
}

/** The preset of a choice for an image; undefined where there is none, or where other inputs say who signs. */
export function presetOfChoice(choice: PublisherChoice, reference: ImageReference): Preset | undefined {
  switch (choice.kind) {
    case 'auto':
      return presetFor(reference);
    case 'none':
    case CHAINGUARD_ORGANIZATION:
      return undefined;
    case 'preset':
      return choice.preset;
    case 'publisher': {
      const answer = answerOf(choice.publisher, reference);
      return answer.kind === 'preset' ? answer.preset : undefined;
    }
  }
}

/** What a publisher's images are verified with. */
export interface PublisherOptions {
  readonly signer: SignerPolicy;
  readonly requirements: Pick<
    RequirementPolicy,
    'signature' | 'predicateTypes' | 'alsoStored' | 'level' | 'signedNames'
  >;
  /** where evidence is, where that is not in the image's repository alone; only with a reference */
  readonly evidenceRepositories?: readonly RepositoryName[];
}

/**
 * Options for the images of a publisher: a name of docs/publishers.md, `github:OWNER/REPO[/.github/workflows/FILE][@REF]`,
 * `slsa-generator:OWNER/REPO` or `docker-github-builder:OWNER/REPO`.
 * @param issuer - of `github:`, where workflows have tokens of an enterprise's own issuer
 * @param reference - the image, where its publisher signs each by its name and tag
 * @throws TypeError for any other text, and where the publisher does not sign that image
 */
export function publisher(name: string, issuer?: string, reference?: ImageReference): PublisherOptions {
  const choice = parsePublisher(name);
  if (choice.kind === 'invalid') {
    throw new TypeError(`${JSON.stringify(name)} is not a publisher: ${choice.issue}`);
  }
  const preset = presetOrThrow(name, choice.value, issuer, reference);
  const { signer, requireSignature: signature, predicateTypes, alsoStored = [], level, signedNames } = preset;
  const names = signedNames === undefined ? {} : { signedNames };
  const others = reference === undefined ? undefined : preset.evidenceRepositories;
  return {
    signer,
    requirements: { signature, predicateTypes, alsoStored, level, ...names },
    ...(others === undefined || reference === undefined
      ? {}
      : { evidenceRepositories: [reference.repository, ...others] }),
  };
}

function presetOrThrow(
  name: string,
  choice: PublisherChoice,
  issuer: string | undefined,
  reference: ImageReference | undefined,
): Preset {
  if (issuer !== undefined) {
    const result = choice.kind === 'preset' ? withIssuer(choice.preset, issuer) : invalid(NO_ISSUER);
    if (result.kind === 'invalid') {
      throw new TypeError(`The issuer ${JSON.stringify(issuer)} cannot be used: ${result.issue}`);
    }
    return result.value;
  }
  if (choice.kind === 'preset') {
    return choice.preset;
  }
  if (choice.kind !== 'publisher') {
    throw new TypeError(`${JSON.stringify(name)} is not a publisher: it names no signers by itself`);
  }
  if (reference === undefined) {
    throw new TypeError(`Who signs for ${JSON.stringify(name)} depends on the image: pass its reference too.`);
  }
  const answer = answerOf(choice.publisher, reference);
  if (answer.kind !== 'preset') {
    throw new TypeError(`${answer.answer} ${answer.instead}`);
  }
  return answer.preset;
}

const NO_ISSUER = 'only repositories on GitHub ("github:OWNER/REPO") have workflows with another issuer';

/** Owners and repositories as GitHub writes them. */
function parseSharedBuilder(builder: SharedBuilder, name: string): Parsed<PublisherChoice> {
  const text = name.slice(builder.length + 1);
  const { repository, file, ref } = splitGitHubName(`github:${text}`);
  if (repository === undefined || file !== undefined || ref !== undefined) {
    return invalid(`it must be "${builder}:OWNER/REPO", the repository that was built`);
  }
  const isDocker = builder === 'docker-github-builder';
  return parsed({
    kind: 'preset',
    preset: {
      name,
      signer: sharedBuilderSigner(builder, repository),
      requireSignature: false,
      predicateTypes: [
        isDocker
          ? { kind: 'provenance', requested: 'provenance' }
          : { kind: 'type', requested: 'slsaprovenance02', uri: 'https://slsa.dev/provenance/v0.2' },
      ],
      alsoStored: [{ kind: 'sbom', requested: 'sbom' }],
      level: 'any',
      discoversSigners: false,
    },
  });
}

function describeUnknown(text: string): string {
  const names = PUBLISHERS.map(({ name }) => name);
  const nearest = findNearest(text, [...names, CHAINGUARD_ORGANIZATION, 'auto', 'none']);
  return (
    `it must be one of ${WORDS.map((name) => `"${name}"`).join(', ')}, or another name of docs/publishers.md` +
    (nearest === undefined ? '' : `; did you mean "${nearest}"?`)
  );
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
  return alternativesOf(choice.value.preset.signer).some(
    ({ signer: policy }) =>
      policy.kind === 'identity' &&
      isExactly(policy.identity, signer.identity) &&
      isExactly(policy.issuer, signer.issuer),
  );
}

function isExactly(policy: ValuePolicy, value: string): boolean {
  return policy.kind === 'exact' && policy.values.includes(value);
}
