import { matchesGlob, parseGlob, type Glob } from '../core/image/glob.ts';
import { parseReference, type ImageReference, type RepositoryName } from '../core/image/reference.ts';
import { fillTemplate, templatesOf, templateValues, type TemplateValues } from '../core/image/template.ts';
import { parsePublicKeys } from '../core/policy/keys.ts';
import { parsePredicateType } from '../core/policy/predicate-types.ts';
import type { PredicateTypePolicy } from '../core/policy/requirements.ts';
import type { GitHubClaims, SignerEntry, SingleSigner, ValuePolicy } from '../core/policy/signer.ts';
import type { Parsed } from '../parsed.ts';
import { inRepository, sharedBuilderSigner } from './builders.ts';
import type {
  IdentityData,
  IdentityText,
  KeyData,
  NamedByHand,
  PublisherData,
  SignedPublisher,
  SignerData,
  UnsignedPublisher,
} from './data.ts';
import type { Preset, PresetSigner } from './preset.ts';
import { PUBLISHERS } from './table.ts';
import { isBefore, patternValue, readVersion, versionValue, VERSION_TEMPLATE, type ImageVersion } from './version.ts';

/** What the table says about an image. */
export type PublisherAnswer =
  | { readonly kind: 'preset'; readonly publisher: SignedPublisher; readonly preset: Preset }
  /** there is nothing that could be verified, or nothing that this version has */
  | Answered<'unsigned', SignedPublisher | UnsignedPublisher>
  /** somebody signs, and whoever verifies must say who */
  | Answered<'by-hand', SignedPublisher | NamedByHand>;

interface Answered<K extends string, P extends PublisherData> {
  readonly kind: K;
  readonly publisher: P;
  /** a sentence: what is known */
  readonly answer: string;
  /** a sentence: what to do */
  readonly instead: string;
}

/** What `publisher: auto` makes of an image: by the first publisher whose images it is of; undefined where there is none. */
export function answerFor(reference: ImageReference): PublisherAnswer | undefined {
  const publisher = publisherOf(reference.repository);
  switch (publisher?.kind) {
    case undefined:
      return undefined;
    case 'signed':
      return answerOf(publisher, reference);
    case 'unsigned':
    case 'by-hand': {
      const { answer, instead } = publisher;
      return publisher.kind === 'unsigned'
        ? { kind: 'unsigned', publisher, answer, instead }
        : { kind: 'by-hand', publisher, answer, instead };
    }
  }
}

/** The preset that `publisher: auto` takes for an image. */
export function presetFor(reference: ImageReference): Preset | undefined {
  const answer = answerFor(reference);
  return answer?.kind === 'preset' ? answer.preset : undefined;
}

/** What a publisher that signs means for an image, whatever repository that is in: it may be a copy. */
export function answerOf(publisher: SignedPublisher, reference: ImageReference): PublisherAnswer {
  const { title, tags } = publisher;
  const values = templateValues(reference);
  const version = readVersion(values.tag, tags);
  const first = tags?.firstSigned;
  if (first !== undefined && isBefore(version, first)) {
    return {
      kind: 'unsigned',
      publisher,
      answer: `${title} signs since version ${first}, but ${values.tag ?? ''} is an earlier version.`,
      instead: `Use version ${first} or a later one.`,
    };
  }
  const preset = version.kind === 'unknown' ? undefined : resolve(publisher, { values, version });
  return preset === undefined
    ? {
        kind: 'by-hand',
        publisher,
        answer: `It is not known who signs this image of ${title}${version.kind === 'unknown' ? `: its tag is not a version, and is not known to be signed` : ''}.`,
        instead: 'Use a tag that is a version, or say who signs it.',
      }
    : { kind: 'preset', publisher, preset };
}

/** The publisher of a name in the table. */
export function publisherNamed(name: string): PublisherData | undefined {
  return PUBLISHERS.find((publisher) => publisher.name === name);
}

/** The preset of a publisher whose signers are the same for every image; undefined where they are not. */
export function presetOfAll(publisher: SignedPublisher): Preset | undefined {
  return dependsOnImage(publisher) ? undefined : resolve(publisher, ANY_IMAGE);
}

function publisherOf(repository: RepositoryName): PublisherData | undefined {
  return PUBLISHERS.find(({ images }) => {
    const globs = images.map(globOf);
    return (
      globs.some((glob) => !glob.excludes && matchesGlob(glob, repository)) &&
      !globs.some((glob) => glob.excludes && matchesGlob(glob, repository))
    );
  });
}

const globs = new Map<string, Glob>();

function globOf(text: string): Glob {
  const glob = globs.get(text) ?? fromData(parseGlob(text));
  globs.set(text, glob);
  return glob;
}

/** What of an image its signers may depend on. */
interface Image {
  readonly values: TemplateValues;
  readonly version: ImageVersion;
}

const ANY_IMAGE: Image = { values: { name: undefined, path: undefined, tag: undefined }, version: { kind: 'any' } };

function dependsOnImage({ signers, tags, signedNames }: SignedPublisher): boolean {
  return (
    tags !== undefined ||
    signedNames !== undefined ||
    signers.some((signer) => signer.names !== undefined || signer.tags !== undefined || hasTemplate(signer))
  );
}

function hasTemplate(signer: SignerData): boolean {
  const texts = Object.entries(signer).flatMap(([key, value]: [string, unknown]) =>
    key !== 'pem' && typeof value === 'string' ? [value] : [],
  );
  return texts.some((text) => text.includes(VERSION_TEMPLATE) || templatesOf(text).length > 0);
}

/** Requests with the same preset share it. */
const presets = new Map<SignedPublisher, Preset>();

function resolve(publisher: SignedPublisher, image: Image): Preset | undefined {
  const known = presets.get(publisher);
  if (known !== undefined) {
    return known;
  }
  const entries = publisher.signers
    .filter((signer) => isFor(signer, image))
    .flatMap((data) => {
      const signer = signerOf(data, image);
      return signer === undefined ? [] : [{ data, signer }];
    });
  const [first, ...others] = entries;
  if (first === undefined) {
    return undefined;
  }
  const isTimed = entries.some(({ data }) => data.from !== undefined || data.until !== undefined);
  const { name, publishes, requires, evidence, signedNames } = publisher;
  const insecure = entries.some(({ signer }) => signer.waives?.tlog === true)
    ? [`publisher ${name}: insecure-ignore-tlog`]
    : undefined;
  const preset: Preset = {
    name,
    signer:
      others.length === 0 && !isTimed
        ? first.signer
        : { kind: 'several', entries: entries.map(({ data, signer }) => entryOf(data, signer)), counts: [] },
    requireSignature: requires.signature,
    predicateTypes: requires.attestations.map(typeOf),
    alsoStored: requires.stored?.map(typeOf),
    level: publishes.level,
    discoversSigners: false,
    signedNames: signedNames?.flatMap((text) => fill(text, image.values) ?? []),
    evidenceRepositories: evidence?.map((text) => fromData(parseReference(text, undefined)).repository),
    ...explained(entries),
    insecure,
  };
  if (!dependsOnImage(publisher)) {
    presets.set(publisher, preset);
  }
  return preset;
}

function isFor({ names, tags }: SignerData, { values, version }: Image): boolean {
  const isVersion = version.kind === 'version';
  return (
    (names === undefined || (values.name !== undefined && names.includes(values.name))) &&
    (tags === undefined || (tags === 'versions') === isVersion)
  );
}

function explained(
  entries: readonly { readonly data: SignerData; readonly signer: SingleSigner }[],
): Pick<Preset, 'signers'> {
  const signers = entries.map(({ data, signer }): PresetSigner => {
    const { from, until } = data;
    const why = data.kind === 'identity' && typeof data.identity !== 'string' ? data.identity.why : undefined;
    return { signer, from, until, why };
  });
  const [only, ...others] = signers;
  const isPlain = others.length === 0 && only?.from === undefined && only?.until === undefined;
  return isPlain && only?.why === undefined ? {} : { signers };
}

/** Of a key nothing proves that it did not sign earlier, so what it signed at any time before counts too. */
function entryOf(data: SignerData, signer: SingleSigner): SignerEntry {
  const { from, until } = data;
  return {
    signers: [signer],
    ...(from === undefined || data.kind === 'key' ? {} : { from: Date.parse(from) }),
    ...(until === undefined ? {} : { until: Date.parse(until) }),
  };
}

/** @returns undefined where the reference has not what a template stands for */
function signerOf(data: SignerData, image: Image): SingleSigner | undefined {
  switch (data.kind) {
    case 'key':
      return keysOf(data);
    case 'identity':
      return identityOf(data, image);
    case 'slsa-generator':
    case 'docker-github-builder': {
      const repository = fill(data.sourceRepository, image.values);
      const ref = data.sourceRef === undefined ? undefined : valueOf(data.sourceRef, image);
      return repository === undefined || (data.sourceRef !== undefined && ref === undefined)
        ? undefined
        : sharedBuilderSigner(data.kind, repository, ref);
    }
  }
}

function keysOf({ pem, hash, logged }: KeyData): SingleSigner {
  return {
    kind: 'keys',
    keys: fromData(parsePublicKeys(pem)),
    ...(hash === undefined ? {} : { hash }),
    ...(logged ? {} : { waives: { tlog: true } }),
  };
}

function identityOf(data: IdentityData, image: Image): SingleSigner | undefined {
  const { issuer, workflowRepository, workflowName } = data;
  const identity = textOf(data.identity, image);
  const repository = optional(data.sourceRepository, (text) => fill(text, image.values));
  const sourceRef = optional(data.sourceRef, (text) => valueOf(text, image));
  const workflowRef = optional(data.workflowRef, (text) => valueOf(text, image));
  if (identity === undefined || repository === null || sourceRef === null || workflowRef === null) {
    return undefined;
  }
  const claims: GitHubClaims = {
    ...(workflowRepository === undefined ? {} : { githubWorkflowRepository: workflowRepository }),
    ...(workflowName === undefined ? {} : { githubWorkflowName: workflowName }),
  };
  return {
    kind: 'identity',
    identity,
    issuer: { kind: 'exact', values: [issuer] },
    ...(repository === undefined ? {} : { sourceRepository: inRepository(repository, '', false) }),
    ...(sourceRef === undefined ? {} : { sourceRef }),
    ...(workflowRef === undefined ? {} : { workflowRef }),
    claims,
  };
}

/** What a text gives: undefined where there is none, null where its templates cannot be filled in. */
function optional<T>(text: string | undefined, use: (text: string) => T | undefined): T | undefined | null {
  return text === undefined ? undefined : (use(text) ?? null);
}

function textOf(text: IdentityText, image: Image): ValuePolicy | undefined {
  if (typeof text === 'string') {
    return valueOf(text, image);
  }
  return 'pattern' in text ? patternValue(text.pattern) : inRepository(text.below, text.rest, true);
}

function valueOf(text: string, { values, version }: Image): ValuePolicy | undefined {
  const filled = fill(text, values);
  return filled === undefined ? undefined : versionValue(filled, version);
}

function fill(text: string, values: TemplateValues): string | undefined {
  const filled = fillTemplate(text, values);
  return filled.kind === 'value' ? filled.value : undefined;
}

function typeOf(word: string): PredicateTypePolicy {
  return fromData(parsePredicateType(word));
}

/** A value of the table: tests parse every one of them. */
function fromData<T>(result: Parsed<T>): T {
  if (result.kind === 'invalid') {
    throw new TypeError(`The table of publishers is invalid: ${result.issue}.`);
  }
  return result.value;
}
