import { nameOf, type ImageReference } from '../core/image/reference.ts';
import { evidenceOf, type Preset } from '../publishers/preset.ts';
import { presetOfChoice } from '../publishers/publisher.ts';
import { answerFor, answerOf } from '../publishers/resolve.ts';
import type { ImageRequest } from '../core/policy/request.ts';
import { DEFAULT_REQUIREMENTS, type RequirementPolicy } from '../core/policy/requirements.ts';
import {
  alternativesOf,
  CLAIM_NAMES,
  GITHUB_CLAIMS,
  type GitHubClaims,
  type SignerPolicy,
  type SingleSigner,
} from '../core/policy/signer.ts';
import type { ImageLine } from './image-list.ts';
import { requestsByPolicy, type Requests, type SignerOf } from './policy-requests.ts';
import { isAnythingRequired, readRequirements, type RequestedRequirements } from './requirements.ts';
import { listNames, quote } from '../text.ts';
import type { InputReader } from './reader.ts';
import { readSignatureRepositories, repositoriesOf, type SignatureRepositories } from './locations.ts';
import type { SignerChoice } from './signer.ts';

/** Reads the requirements and combines them with the signer policy of each image. */
export async function readRequests(
  reader: InputReader,
  lines: readonly ImageLine[],
  signers: SignerChoice,
): Promise<Requests> {
  const requested = readRequirements(reader);
  const signatures = readSignatureRepositories(reader);
  switch (signers.kind) {
    case 'invalid':
      return { requests: [], requestUnderHead: undefined, signerOf: () => undefined };
    case 'policy':
      return requestsByPolicy(reader, lines, signers, requested, signatures);
    case 'given':
    case 'publisher': {
      const requests = requestsByInputs(reader, lines, signers, requested, signatures);
      checkRequired(reader, requests, requested);
      const signerOf: SignerOf = (reference) => policyOf(presetOf(reference, signers), signers, requested).signer;
      return { requests, requestUnderHead: undefined, signerOf };
    }
  }
}

function requestsByInputs(
  reader: InputReader,
  lines: readonly ImageLine[],
  signers: KnownSigners,
  requested: RequestedRequirements,
  signatures: SignatureRepositories,
): readonly ImageRequest[] {
  // one object per policy: requests with the same policy share it
  const policies = new Map<Preset | undefined, ReturnType<typeof policyOf>>();
  const checked = lines.map((line) => {
    const preset = presetOf(line.reference, signers);
    const policy = policies.get(preset) ?? policyOf(preset, signers, requested);
    policies.set(preset, policy);
    return { line, preset, ...policy };
  });
  refuseUnknownSigners(reader, checked, signers);
  for (const [preset] of policies) {
    checkPreset(reader, preset, signers);
  }
  return checked.flatMap(({ line, preset, signer, requirements }) =>
    signer === undefined
      ? []
      : [
          {
            ...line,
            evidenceRepositories: evidenceOf(
              preset,
              line.reference.repository,
              repositoriesOf(signatures, line.reference.repository),
            ),
            publisher: preset?.name,
            signer,
            discoversSigners: preset?.discoversSigners ?? false,
            requirements,
          },
        ],
  );
}

function checkRequired(reader: InputReader, requests: readonly ImageRequest[], requested: RequestedRequirements): void {
  if (requests.some(({ requirements }) => !isAnythingRequired(requirements))) {
    reader.issues.push(
      `nothing is required: with ${reader.name('require-signature')} "false", at least one ${reader.name('predicate-type')} other than "none" is required.`,
    );
  }
  if (requested.signedName !== undefined && requests.some(({ requirements }) => !requirements.signature)) {
    reader.issues.push(
      `${reader.name('signed-name')} is the name in an image signature, but no signature is required: set ${reader.name('require-signature')} to "true".`,
    );
  }
}

type KnownSigners = Extract<SignerChoice, { kind: 'given' | 'publisher' }>;

function presetOf(reference: ImageReference, signers: KnownSigners): Preset | undefined {
  return signers.kind === 'given' ? undefined : presetOfChoice(signers.choice, reference);
}

/** What a preset waives is told; what it requires cannot be loosened by a claim, and keys have none. */
function checkPreset(reader: InputReader, preset: Preset | undefined, signers: KnownSigners): void {
  if (preset === undefined || signers.kind === 'given') {
    return;
  }
  warnOfPreset(reader, preset);
  const claims = GITHUB_CLAIMS.filter((claim) => signers.claims[claim] !== undefined);
  const given = alternativesOf(preset.signer).map(({ signer }) => signer);
  if (claims.length > 0 && given.some(({ kind }) => kind === 'keys')) {
    reader.issues.push(
      `${reader.name('publisher')} ${quote(preset.name)} signs with a key, which has no certificate that could contain the claims of ${reader.name('certificate-github-workflow-name').replace(/name$/, '…')}.`,
    );
  }
  for (const claim of claims) {
    if (given.some((signer) => signer.kind === 'identity' && isOther(signer.claims[claim], signers.claims[claim]))) {
      reader.issues.push(
        `${reader.name('publisher')} ${quote(preset.name)} requires another ${CLAIM_NAMES[claim]} than ${quote(signers.claims[claim] ?? '')}, so nothing could meet both.`,
      );
    }
  }
}

/** What a preset waives is never silent. */
export function warnOfPreset(reader: InputReader, preset: Preset): void {
  for (const each of preset.insecure ?? []) {
    if (!reader.insecure.includes(each)) {
      reader.insecure.push(each);
      reader.warnings.push(
        `${reader.name('publisher')} ${quote(preset.name)}: its signatures are in no transparency log, so no log entry is required.`,
      );
    }
  }
}

function isOther(required: string | undefined, given: string | undefined): boolean {
  return required !== undefined && required !== given;
}

function policyOf(
  preset: Preset | undefined,
  signers: KnownSigners,
  requested: RequestedRequirements,
): { readonly signer: SignerPolicy | undefined; readonly requirements: RequirementPolicy } {
  const requirements = requirementsOf(requested, preset);
  if (signers.kind === 'given') {
    return { signer: signers.signer, requirements };
  }
  const { claims } = signers;
  const signer = preset === undefined ? undefined : withClaims(preset.signer, claims);
  return { signer, requirements };
}

/** Signers whose certificates must have these claims too. */
function withClaims(signer: SignerPolicy, claims: GitHubClaims): SignerPolicy {
  const narrowed = (single: SingleSigner): SingleSigner =>
    single.kind === 'keys' ? single : { ...single, claims: { ...single.claims, ...claims } };
  if (Object.keys(claims).length === 0) {
    return signer;
  }
  return signer.kind === 'several'
    ? { ...signer, entries: signer.entries.map((entry) => ({ ...entry, signers: entry.signers.map(narrowed) })) }
    : narrowed(signer);
}

/** What the inputs require, else the preset, else the defaults. */
export function requirementsOf(requested: RequestedRequirements, preset: Preset | undefined): RequirementPolicy {
  return {
    signature: requested.signature ?? preset?.requireSignature ?? DEFAULT_REQUIREMENTS.signature,
    predicateTypes: requested.predicateTypes ?? preset?.predicateTypes ?? DEFAULT_REQUIREMENTS.predicateTypes,
    ...(requested.predicateTypes === undefined && preset?.alsoStored !== undefined
      ? { alsoStored: preset.alsoStored }
      : {}),
    level: preset?.level ?? DEFAULT_REQUIREMENTS.level,
    signedName: requested.signedName,
    ...(preset?.signedNames === undefined ? {} : { signedNames: preset.signedNames }),
    age: requested.age,
  };
}

function refuseUnknownSigners(
  reader: InputReader,
  checked: readonly { readonly line: ImageLine; readonly preset: Preset | undefined; readonly signer: unknown }[],
  signers: KnownSigners,
): void {
  const unknown = checked.filter(({ signer }) => signer === undefined);
  if (unknown.length === 0) {
    return;
  }
  const named = listNames(unknown.map(({ line }) => quote(line.requested)));
  const others = checked.filter(({ preset }) => preset !== undefined);
  reader.issues.push(
    `nothing says who may have signed ${named}: ` +
      `give ${reader.name('certificate-identity')} with ${reader.name('certificate-oidc-issuer')}, ${reader.name('key')}, or ${reader.name('publisher')} (e.g. ${examplePublisher(unknown)})` +
      (others.length > 0
        ? `; other lines have their own publisher (${describeOthers(others)}), so use one ${reader.isStep ? 'step' : 'run'} for each publisher.`
        : '.') +
      [...new Set(unknown.flatMap(({ line }) => describeAnswer(line, signers)))]
        .slice(0, MAX_ANSWERS)
        .map((text) => ` ${text}`)
        .join(''),
  );
}

/** So that what one publisher says is not lost among others. */
const MAX_ANSWERS = 3;

/** What is known of the publisher of an image without a preset. */
function describeAnswer({ reference }: ImageLine, signers: KnownSigners): readonly string[] {
  const choice = signers.kind === 'publisher' ? signers.choice : undefined;
  const answer = choice?.kind === 'publisher' ? answerOf(choice.publisher, reference) : answerFor(reference);
  return answer === undefined || answer.kind === 'preset' ? [] : [`${answer.answer} ${answer.instead}`];
}

/** Images on cgr.dev without a preset belong to an organization. */
function examplePublisher(unknown: readonly { readonly line: ImageLine }[]): string {
  return unknown.every(({ line }) => line.reference.repository.registry === 'cgr.dev')
    ? 'chainguard-organization'
    : 'github:OWNER/REPO';
}

function describeOthers(others: readonly { readonly line: ImageLine; readonly preset: Preset | undefined }[]): string {
  const first = others[0];
  const more = others.length - 1;
  return first === undefined
    ? ''
    : `${nameOf(first.line.reference.repository)}: ${first.preset?.name ?? ''}${more > 0 ? ` and ${more} more` : ''}`;
}
