import { nameOf } from '../image/reference.ts';
import { parsePredicateType } from '../policy/predicate-types.ts';
import { presetFor, type Preset } from '../policy/publisher.ts';
import type { ImageRequest } from '../policy/request.ts';
import type { AgeLimits, PredicateTypePolicy, RequirementPolicy } from '../policy/requirements.ts';
import type { SignerPolicy } from '../policy/signer.ts';
import type { ImageLine } from './image-lines.ts';
import { listNames, quote } from './quote.ts';
import type { InputReader } from './reader.ts';
import { readSignatureRepositories, repositoriesOf } from './signature-repository.ts';
import type { SignerChoice } from './signer.ts';

/** What the inputs themselves require; what is undefined is left to the preset or the defaults. */
interface AskedRequirements {
  readonly signature: boolean | undefined;
  readonly predicateTypes: readonly PredicateTypePolicy[] | undefined;
  readonly signedName: string | undefined;
  readonly age: AgeLimits | undefined;
}

/** Reads what is required of the images, and joins it with who may have signed each of them. */
export function readRequests(
  reader: InputReader,
  lines: readonly ImageLine[],
  signers: SignerChoice,
): readonly ImageRequest[] {
  const asked = readRequirements(reader);
  const signatures = readSignatureRepositories(reader);
  if (signers.kind === 'faulty') {
    return [];
  }
  // one object a policy: images of which the very same is asked are known by that
  const policies = new Map<Preset | undefined, ReturnType<typeof policyOf>>();
  const judged = lines.map((line) => {
    const preset = presetOf(line, signers);
    const policy = policies.get(preset) ?? policyOf(preset, signers, asked);
    policies.set(preset, policy);
    return { line, preset, ...policy };
  });
  refuseUnknownSigners(reader, judged);
  const requests = judged.flatMap(({ line, preset, signer, requirements }) =>
    signer === undefined
      ? []
      : [
          {
            ...line,
            evidenceRepositories: repositoriesOf(signatures, line.reference.repository),
            publisher: preset?.name,
            signer,
            discoversSigners: preset?.discoversSigners ?? false,
            requirements,
          },
        ],
  );
  if (requests.some(({ requirements }) => !requirements.signature && requirements.predicateTypes.length === 0)) {
    reader.faults.push(
      'nothing is required: with require-signature "false" at least one predicate-type other than "none" is needed.',
    );
  }
  if (asked.signedName !== undefined && requests.some(({ requirements }) => !requirements.signature)) {
    reader.faults.push(
      'signed-name is about the name in an image signature, but none is required: set require-signature to "true".',
    );
  }
  return requests;
}

function readRequirements(reader: InputReader): AskedRequirements {
  return {
    signature: reader.boolean('require-signature'),
    predicateTypes: readPredicateTypes(reader),
    signedName: reader.line('signed-name'),
    age: readAgeLimits(reader),
  };
}

/** Certificates of keyless signing are there since 2021; what is asked for longer than a century is a slip. */
const AGES = { min: '1s', max: '36500d' };

function readAgeLimits(reader: InputReader): AgeLimits | undefined {
  const [max, min] = [reader.limit('max-age', AGES), reader.limit('min-age', AGES)];
  if (max !== undefined && min !== undefined && min >= max) {
    reader.faults.push(
      'min-age must be shorter than max-age: nothing is older than the one and younger than the other.',
    );
  }
  return max === undefined && min === undefined ? undefined : { max, min };
}

function readPredicateTypes(reader: InputReader): readonly PredicateTypePolicy[] | undefined {
  const items = reader.list('predicate-type');
  if (items.length === 0) {
    return undefined;
  }
  if (items.includes('none')) {
    if (items.length > 1) {
      reader.faults.push('predicate-type: "none" stands alone, but there are other types beside it.');
    }
    return [];
  }
  const types = new Map<string, PredicateTypePolicy>();
  for (const item of items) {
    const type = reader.take('predicate-type', item, parsePredicateType(item));
    const key = type?.kind === 'type' ? type.uri : item;
    if (type !== undefined && !types.has(key)) {
      types.set(key, type);
    }
  }
  return [...types.values()];
}

type KnownSigners = Exclude<SignerChoice, { kind: 'faulty' }>;

function presetOf({ reference }: ImageLine, signers: KnownSigners): Preset | undefined {
  if (signers.kind === 'given') {
    return undefined;
  }
  const { choice } = signers;
  const presets = { auto: presetFor(reference.repository), none: undefined };
  return choice.kind === 'preset' ? choice.preset : presets[choice.kind];
}

function policyOf(
  preset: Preset | undefined,
  signers: KnownSigners,
  asked: AskedRequirements,
): { readonly signer: SignerPolicy | undefined; readonly requirements: RequirementPolicy } {
  const requirements = requirementsOf(asked, preset);
  if (signers.kind === 'given') {
    return { signer: signers.signer, requirements };
  }
  const { claims } = signers;
  const signer =
    preset === undefined ? undefined : { ...preset.signer, claims: { ...preset.signer.claims, ...claims } };
  return { signer, requirements };
}

function requirementsOf(asked: AskedRequirements, preset: Preset | undefined): RequirementPolicy {
  return {
    signature: asked.signature ?? preset?.requireSignature ?? true,
    predicateTypes: asked.predicateTypes ?? preset?.predicateTypes ?? [{ kind: 'sbom', asked: 'sbom' }],
    level: preset?.level ?? 'any',
    signedName: asked.signedName,
    age: asked.age,
  };
}

function refuseUnknownSigners(
  reader: InputReader,
  judged: readonly { readonly line: ImageLine; readonly preset: Preset | undefined; readonly signer: unknown }[],
): void {
  const unknown = judged.filter(({ signer }) => signer === undefined);
  if (unknown.length === 0) {
    return;
  }
  const named = listNames(unknown.map(({ line }) => quote(line.asked)));
  const others = judged.filter(({ preset }) => preset !== undefined);
  reader.faults.push(
    `nothing says who may have signed ${named}: ` +
      `give certificate-identity with certificate-oidc-issuer, key, or publisher (e.g. ${examplePublisher(unknown)})` +
      (others.length > 0
        ? `; other lines have a publisher of their own (${describeOthers(others)}), so use one step a publisher.`
        : '.'),
  );
}

/** Images on cgr.dev that are not public are those of an organisation. */
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
