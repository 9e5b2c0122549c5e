import { nameOf, type RepositoryName } from '../core/image/reference.ts';
import type { AttestationLevel, PredicateTypePolicy } from '../core/policy/requirements.ts';
import type { SignerPolicy, SingleSigner } from '../core/policy/signer.ts';

/** Who signs the images of one publisher, and the defaults that suit what it publishes. */
export interface Preset {
  /** as written in the input `publisher` */
  readonly name: string;
  readonly signer: SignerPolicy;
  readonly requireSignature: boolean;
  readonly predicateTypes: readonly PredicateTypePolicy[];
  /** types that are stored too where they verify; none is required */
  readonly alsoStored?: readonly PredicateTypePolicy[] | undefined;
  readonly level: AttestationLevel;
  /** whether the signers are those that the publisher's API names: until then nobody may have signed */
  readonly discoversSigners: boolean;
  /** other names that its signatures carry for the image */
  readonly signedNames?: readonly string[] | undefined;
  /** repositories that hold evidence beside the image's own */
  readonly evidenceRepositories?: readonly RepositoryName[] | undefined;
  /** for people: each signer with its time and with why it is a pattern; absent where `signer` says it all */
  readonly signers?: readonly PresetSigner[] | undefined;
  /** the checks that it waives, as reports list them; absent where there are none */
  readonly insecure?: readonly string[] | undefined;
}

/** A signer of a preset, as people are told of it. */
export interface PresetSigner {
  readonly signer: SingleSigner;
  /** RFC 3339; of a key it only orders */
  readonly from?: string | undefined;
  /** RFC 3339, exclusive */
  readonly until?: string | undefined;
  /** why its identity is a pattern */
  readonly why?: string | undefined;
}

/**
 * Where the evidence of an image is searched: where inputs or a rule say, else in its own repository and in those of its
 * publisher.
 * @param given the image's own repository where nothing is said
 */
export function evidenceOf(
  preset: Preset | undefined,
  image: RepositoryName,
  given: readonly RepositoryName[],
): readonly RepositoryName[] {
  const isOwn = given.length === 1 && given.every((repository) => nameOf(repository) === nameOf(image));
  return isOwn ? [...given, ...(preset?.evidenceRepositories ?? [])] : given;
}
