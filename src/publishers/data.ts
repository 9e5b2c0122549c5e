import type { AttestationLevel } from '../core/policy/requirements.ts';

/** What is known of one publisher: data with sources, never code. Each is a file of its own, listed in `table.ts`. */
export type PublisherData = SignedPublisher | UnsignedPublisher | NamedByHand;

interface KnownPublisher {
  /** as the input `publisher` and policies name it */
  readonly name: string;
  /** as people know it */
  readonly title: string;
  /** globs over normalized names (`parseGlob`); `!` in front excludes */
  readonly images: readonly string[];
  /** public documents that say so; the first is the one to read */
  readonly sources: readonly string[];
  /** the day on which the sources were read, `YYYY-MM-DD` */
  readonly checked: string;
  /** what else a user should know, in sentences */
  readonly note?: string;
}

/**
 * How well it is known who signs: `documented` by the publisher, `released` as read in its release code, or `derived`
 * from its workflows, which nobody documents.
 */
export type Grade = 'documented' | 'released' | 'derived';

/** A publisher whose signers are known: there is a preset. */
export interface SignedPublisher extends KnownPublisher {
  readonly kind: 'signed';
  readonly grade: Grade;
  /** any of them may have signed; of those with a time, whoever signed at that time */
  readonly signers: readonly SignerData[];
  readonly publishes: Published;
  /** what is required where nobody says otherwise: what the publisher documents that every image has */
  readonly requires: Required;
  /** how the tags of the images name versions; absent: `1`, `1.21`, `v1.21.3` and the like, any other tag floats */
  readonly tags?: TagData;
  /** other names that signatures carry for the image, with templates: `{name}`, `{path}` */
  readonly signedNames?: readonly string[];
  /** repositories that hold evidence beside the image's own */
  readonly evidence?: readonly string[];
  /** an image of it that should verify at any time, for the scheduled check; absent where a login is needed */
  readonly example?: string;
}

/** A publisher that signs nothing that Sigstore's tools verify. */
export interface UnsignedPublisher extends KnownPublisher {
  readonly kind: 'unsigned';
  /** a sentence: what is not signed */
  readonly answer: string;
  /** a sentence: what to do instead */
  readonly instead: string;
}

/** A publisher that signs, by whom is not known well enough to be a preset: whoever uses its images must say it. */
export interface NamedByHand extends KnownPublisher {
  readonly kind: 'by-hand';
  /** a sentence: who signs, as far as known, and where the key is */
  readonly answer: string;
  /** a sentence: how to give that */
  readonly instead: string;
}

/** What an image of the publisher has. */
export interface Published {
  readonly signature: boolean;
  /** as the input `predicate-type` takes them */
  readonly attestations: readonly string[];
  readonly level: AttestationLevel;
}

/** The defaults of `require-signature` and `predicate-type`. */
export interface Required {
  readonly signature: boolean;
  readonly attestations: readonly string[];
  /** what is stored too where it verifies */
  readonly stored?: readonly string[];
}

/** How tags name versions. */
export interface TagData {
  /** the first version that is signed: earlier ones have nothing to verify */
  readonly firstSigned?: string;
  /** ends of a version that tag and ref must both have, or neither: `-labs` */
  readonly variants?: readonly string[];
  /** ends of a tag that no ref has, since all of them are built from one: `-rootless` */
  readonly flavors?: readonly string[];
  /** all tags that are no versions and are signed, as a pattern for the complete tag; absent: any */
  readonly floating?: string;
}

/** Who signs: with a key, as an identity, or through a builder that others use too. */
export type SignerData = KeyData | IdentityData | SharedBuilderData;

/** When and for what a signer signs; without these always, and for every image. */
interface SignerScope {
  /** only images with one of these last components in their names */
  readonly names?: readonly string[];
  /** only tags that are versions, or only others; a reference by digest alone is one of the others */
  readonly tags?: 'versions' | 'floating';
  /** from when on, RFC 3339; of a key it proves nothing, since nobody can show that a key did not sign earlier */
  readonly from?: string;
  /** until when, RFC 3339, exclusive */
  readonly until?: string;
}

export interface KeyData extends SignerScope {
  readonly kind: 'key';
  /** SubjectPublicKeyInfo in PEM */
  readonly pem: string;
  /** hexadecimal sha256 of the SubjectPublicKeyInfo */
  readonly fingerprint: string;
  /** what is hashed with, where that is not by the key */
  readonly hash?: 'sha256' | 'sha384' | 'sha512';
  /** whether its signatures are in a transparency log; where not, none is required */
  readonly logged: boolean;
}

/** An identity with its issuer. Texts have templates: `{name}`, `{path}`, `{tag}` and `{version}`. */
export interface IdentityData extends SignerScope {
  readonly kind: 'identity';
  readonly identity: IdentityText;
  readonly issuer: string;
  /** `OWNER/REPO` on github.com whose workflow ran */
  readonly sourceRepository?: string;
  readonly sourceRef?: string;
  readonly workflowRepository?: string;
  readonly workflowName?: string;
  readonly workflowRef?: string;
}

/** An exact identity with templates, everything below a part of a repository on GitHub, or a pattern; with the reason. */
export type IdentityText =
  | string
  /** `https://github.com/OWNER/REPO` and `rest`, and whatever follows */
  | { readonly below: string; readonly rest: string; readonly why: string }
  /** a regular expression for the complete identity, the same in RE2 and JavaScript */
  | { readonly pattern: string; readonly why: string };

/**
 * A builder that anybody may call: `slsa-generator` is slsa-framework/slsa-github-generator for containers,
 * `docker-github-builder` is docker/github-builder. Its identity says nothing about the source, so that is required.
 */
export interface SharedBuilderData extends SignerScope {
  readonly kind: 'slsa-generator' | 'docker-github-builder';
  /** `OWNER/REPO` on github.com; with templates */
  readonly sourceRepository: string;
  /** with templates */
  readonly sourceRef?: string;
}

/** The issuers of the table's identities. */
export const GITHUB = 'https://token.actions.githubusercontent.com';
export const GOOGLE = 'https://accounts.google.com';
