import { parseGlob } from '../core/image/glob.ts';
import { nameOfImage, isVerified, type DecidedImage, type ExaminedImage, type ImageOutcome } from '../outcome.ts';
import { parsePublisher } from '../publishers/publisher.ts';
import { byCodeUnits, cleanText, quote, visible } from '../text.ts';
import { isWritable, renderComments, renderRule, type DraftRule } from './rule.ts';
import { isExpressible, ownerOf, signedRules, writtenName, type SignedImage } from './signed-rules.ts';
import { describeSigning } from './signer-words.ts';

/** With what a proposal is made. */
export interface ProposalOptions {
  /** `YYYY-MM-DD`, in UTC */
  readonly today: string;
}

const SCHEMA =
  '# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/image-provenance/main/schema/policy.v1.json';

/**
 * The text of `proposed-policy.yml`, of the images of a scan without a policy: a valid policy by which the images that are signed
 * are verified. What nobody signed, or with a key that is not known, is a rule that is commented out, so that it is refused
 * until a person decides. Everything in it that comes from outside is a value that was written by a YAML writer, or in a
 * comment of one line.
 * @returns undefined where there is no image to propose anything of
 */
export function proposePolicy(outcomes: readonly ImageOutcome[], { today }: ProposalOptions): string | undefined {
  const sections = sectionsOf(outcomes);
  const isKnown = (rule: DraftRule): boolean => !rule.isCommentedOut;
  const rules = uniquelyNamed(
    [
      ...publisherRules(sections.known),
      ...signedRules(sections.signed, remarksOn(sections)),
      ...keyRules(sections.keys),
      ...exemptions(sections, today),
    ].map((rule) => (rule.images.every(isGlob) ? rule : withoutGlobs(rule))),
  ).filter(({ images }) => images.length > 0);
  const others = [...describeOthers(sections), ...unnamed(sections)];
  if (rules.length === 0 && others.length === 0) {
    return undefined;
  }
  const effective = rules.some(isKnown) ? rules : [...rules, PUBLISHERS_THAT_ARE_KNOWN];
  return [
    SCHEMA,
    ...renderComments(
      [
        `Proposed on ${today}. It proves who signed each image, not that they may: read each rule, and store what you accept as`,
        '.github/image-provenance.yml. What is commented out is refused until you decide otherwise.',
      ],
      '',
    ),
    'version: 1',
    'default: deny',
    'rules:',
    ...effective.flatMap((rule, index) => [...(index === 0 ? [] : ['']), ...renderRule(rule)]),
    ...(others.length === 0 ? [] : ['', ...renderComments(['No rule is proposed for these:', ...others])]),
    '',
  ].join('\n');
}

/** Where nothing else has an effect: a policy has rules. */
const PUBLISHERS_THAT_ARE_KNOWN: DraftRule = {
  name: 'known publishers',
  images: ['**'],
  body: { publisher: 'auto' },
  comments: ['Nothing here is signed by anyone who could be named. This rule is for images of known publishers.'],
  isCommentedOut: false,
};

/** The images of a scan, by what is proposed of them; each in the order of their names. */
interface Sections {
  /** a preset is for them */
  readonly known: readonly ImageOutcome[];
  readonly signed: readonly SignedImage[];
  /** a policy could not name their signers */
  readonly inexpressible: readonly SignedImage[];
  readonly keys: readonly ExaminedImage[];
  readonly partly: readonly ExaminedImage[];
  readonly unsigned: readonly ExaminedImage[];
  /** their publisher signs nothing */
  readonly unsignedPublishers: readonly (DecidedImage & { readonly reason: string })[];
  readonly failed: readonly Extract<ImageOutcome, { kind: 'failed' }>[];
}

function sectionsOf(outcomes: readonly ImageOutcome[]): Sections {
  const sorted = outcomes.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
  const examined = sorted.filter((image) => image.kind === 'examined');
  const withProposal = examined.filter((image): image is SignedImage => image.proposal !== undefined);
  const without = examined.filter(({ proposal }) => proposal === undefined);
  return {
    known: sorted.filter(({ kind, request }) => kind === 'checked' && request.publisher !== undefined),
    signed: withProposal.filter(isExpressible),
    inexpressible: withProposal.filter((image) => !isExpressible(image)),
    partly: without.filter(({ isPartlySigned }) => isPartlySigned),
    keys: without.filter(({ isPartlySigned, hasKeySignature }) => !isPartlySigned && hasKeySignature),
    unsigned: without.filter(({ isPartlySigned, hasKeySignature }) => !isPartlySigned && !hasKeySignature),
    unsignedPublishers: sorted.flatMap((image) =>
      image.kind === 'decided' && image.decision.kind === 'proposed'
        ? [{ ...image, reason: image.decision.reason }]
        : [],
    ),
    failed: sorted.filter((image) => image.kind === 'failed'),
  };
}

function keyOf(image: ImageOutcome): string {
  return `${nameOfImage(image)} ${writtenName(image)}`;
}

/** What is in the way of a rule for the signed images of a repository. */
function remarksOn({
  inexpressible,
  keys,
  partly,
  unsigned,
  unsignedPublishers,
}: Sections): ReadonlyMap<string, readonly string[]> {
  const remarks = [
    ...[...unsigned, ...unsignedPublishers].map((image) => [image, 'is not signed'] as const),
    ...keys.map((image) => [image, 'is signed with a key'] as const),
    ...partly.map((image) => [image, 'is only partly signed'] as const),
    ...inexpressible.map((image) => [image, 'has a signer that a policy cannot name'] as const),
  ];
  return new Map(
    [...Map.groupBy(remarks, ([image]) => nameOfImage(image))].map(([name, own]) => [
      name,
      own.map(([image, what]) => `${writtenName(image)} ${what}`),
    ]),
  );
}

function publisherRules(images: readonly ImageOutcome[]): readonly DraftRule[] {
  const byPublisher = Map.groupBy(images, ({ request }) => {
    const choice = parsePublisher(request.publisher ?? '');
    const isOne = choice.kind === 'value' && choice.value.kind !== 'none' && isWritable(request.publisher ?? '');
    return isOne ? (request.publisher ?? '') : 'auto';
  });
  return [...byPublisher]
    .toSorted(([a], [b]) => byCodeUnits(a, b))
    .map(([publisher, own]) => ({
      name: publisher === 'auto' ? 'known publishers' : publisher,
      images: namesOf(own),
      body: { publisher },
      comments: own
        .filter((image) => !isVerified(image))
        .map((image) => `${writtenName(image)} is not verified by this rule`),
      isCommentedOut: false,
    }));
}

function keyRules(images: readonly ExaminedImage[]): readonly DraftRule[] {
  return byOwner(images).map(([owner, own]) => ({
    name: `signed with a key (${owner})`,
    images: namesOf(own),
    body: { signers: [{ key: 'PATH-OF-THE-KEY.pub' }], attestations: ['none'] },
    comments: [
      'Signed with a key. Get the public key from its owner, store it in the repository, and write its path here.',
    ],
    isCommentedOut: true,
  }));
}

function exemptions({ unsigned, unsignedPublishers, signed }: Sections, today: string): readonly DraftRule[] {
  const hasRule = new Set(signed.map(nameOfImage));
  const until = aYearAfter(today);
  const exempt = (name: string, images: readonly ImageOutcome[], reason: string): DraftRule => ({
    name,
    images: namesOf(images),
    body: { accept: 'unsigned', pinned: true, reason, until },
    comments: ['Nobody signed these. To accept them anyway, by their digest, remove the comment marks:'],
    isCommentedOut: true,
  });
  const byReason = [
    ...Map.groupBy(
      unsignedPublishers.filter((image) => !hasRule.has(nameOfImage(image))),
      ({ reason }) => reasonOf(reason),
    ),
  ];
  return [
    ...byReason.map(([reason, own]) => exempt(`unsigned (${ownerOf(namesOf(own)[0] ?? '')})`, own, reason)),
    ...byOwner(unsigned.filter((image) => !hasRule.has(nameOfImage(image)))).map(([owner, own]) =>
      exempt(`unsigned (${owner})`, own, `no signature was found on ${today}`),
    ),
  ];
}

/** Text of a publisher's data, in which templates have no meaning. */
function reasonOf(text: string): string {
  const reason = visible(cleanText(text)).replaceAll(/[{}]/g, '').trim();
  return reason === '' ? 'it is not signed' : reason;
}

function describeOthers({ inexpressible, partly, failed }: Sections): readonly string[] {
  return [
    ...inexpressible.map(
      (image) =>
        `${writtenName(image)}: ${describeSigning(image.proposal, image.request.reference.repository)}; a policy cannot name ${image.proposal.signers.map(({ identity }) => quote(identity)).join(', ')} exactly`,
    ),
    ...partly.map(
      (image) =>
        `${writtenName(image)}: only part of it is signed, so it does not meet a rule as it is (perhaps one with "platforms")`,
    ),
    ...failed.map((image) => `${writtenName(image)}: it could not be examined (${image.error.code})`),
  ];
}

/** Images that no glob can name. */
function unnamed({ known, signed, keys, unsigned, unsignedPublishers }: Sections): readonly string[] {
  return [...known, ...signed, ...keys, ...unsigned, ...unsignedPublishers]
    .filter((image) => !isGlob(nameOfImage(image)))
    .map((image) => `${writtenName(image)}: a policy cannot name its registry`);
}

function withoutGlobs(rule: DraftRule): DraftRule {
  return { ...rule, images: rule.images.filter(isGlob) };
}

function isGlob(name: string): boolean {
  return parseGlob(name).kind === 'value';
}

function namesOf(images: readonly ImageOutcome[]): readonly string[] {
  return [...new Set(images.map(nameOfImage))].sort();
}

function byOwner(images: readonly ExaminedImage[]): readonly (readonly [string, readonly ExaminedImage[]])[] {
  return [...Map.groupBy(images, (image) => ownerOf(nameOfImage(image)))];
}

/** Reports call a rule by its name. */
function uniquelyNamed(rules: readonly DraftRule[]): readonly DraftRule[] {
  const seen = new Map<string, number>();
  return rules.map((rule) => {
    const times = (seen.get(rule.name) ?? 0) + 1;
    seen.set(rule.name, times);
    return times === 1 ? rule : { ...rule, name: `${rule.name} (${times})` };
  });
}

/** `YYYY-MM-DD`; the day before where there is no such day. */
function aYearAfter(today: string): string {
  const date = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  return date.endsWith('-02-29') ? date.replace('-29', '-28') : date;
}
