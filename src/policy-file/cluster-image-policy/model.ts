import type { RepositoryName } from '../../core/image/reference.ts';
import type { PredicateTypePolicy } from '../../core/policy/requirements.ts';
import type { SingleSigner } from '../../core/policy/signer.ts';
import type { FilePosition } from '../issue.ts';
import type { ReferenceGlob } from './glob.ts';

/** A ClusterImagePolicy, read and without faults. All that match an image must be met. */
export interface ClusterImagePolicy {
  /** `metadata.name`, which no other one of the file has */
  readonly name: string;
  /** of its document, from 0 */
  readonly index: number;
  /** where `metadata.name` stands */
  readonly position: FilePosition;
  readonly globs: readonly PlacedGlob[];
  readonly mode: 'enforce' | 'warn';
  /** any of them is enough */
  readonly authorities: readonly PolicyAuthority[];
}

/** A glob, and where it stands. */
export interface PlacedGlob {
  readonly glob: ReferenceGlob;
  readonly position: FilePosition;
}

/** Who may sign, or a decision without evidence. */
export type PolicyAuthority = SigningAuthority | StaticAuthority;

/** Whether an authority decides without evidence. */
export function isStatic(authority: PolicyAuthority): authority is StaticAuthority {
  return authority.kind === 'pass' || authority.kind === 'fail';
}

/** What there is to all authorities. */
interface AnyAuthority {
  /** as written, else `authority-<index>` */
  readonly name: string;
  readonly position: FilePosition;
}

/** An authority that decides without looking at anything. */
export interface StaticAuthority extends AnyAuthority {
  readonly kind: 'pass' | 'fail';
  /** why, where it says so */
  readonly message: string | undefined;
}

/** An authority that signs. */
export interface SigningAuthority extends AnyAuthority {
  readonly kind: 'key' | 'keyless';
  /** any of them */
  readonly signers: readonly SingleSigner[];
  /** what must be attested: all of them; empty where the image must be signed */
  readonly predicateTypes: readonly (PredicateTypePolicy & { readonly kind: 'type' })[];
  /** the repository with its evidence; undefined: where that of the image is */
  readonly repository: RepositoryName | undefined;
  /** what the controller does with the log: it looks for no entry where there is no `ctlog`, or nothing in it */
  readonly log: 'absent' | 'empty' | 'named';
  /** whether its keyless roots are those of a TrustRoot */
  readonly hasTrustRoot: boolean;
  readonly needsTimestamp: boolean;
  /** patterns that accept identities that have nothing to do with each other */
  readonly unrelated: readonly PlacedKey[];
}

/** The name of a key of the file, and where its value stands. */
export interface PlacedKey {
  readonly key: string;
  readonly position: FilePosition;
}

/** What the trusted root of a run must have for a file. */
export interface NeededRoot {
  /** where the content of a TrustRoot is referred to */
  readonly trustRoots: readonly PlacedKey[];
  /** URLs that it must list */
  readonly authorities: readonly PlacedUrl[];
  readonly logs: readonly PlacedUrl[];
}

/** A URL, and where it stands. */
export interface PlacedUrl {
  readonly url: string;
  readonly position: FilePosition;
}
