import type { PredicateKind } from '../core/image/predicate-type.ts';
import type { Counts, Inventory, Package } from './packages.ts';

/** Source of an image, as its provenance records it. */
export interface Source {
  /** URL of the repository, without `git+` and ref */
  readonly repository: string | undefined;
  /** hexadecimal */
  readonly commit: string | undefined;
  /** `refs/heads/main` */
  readonly ref: string | undefined;
}

/** Build provenance (slsa.dev/spec/v1.0/provenance, v0.2/provenance). */
export interface Provenance {
  readonly builder: string | undefined;
  readonly buildType: string | undefined;
  readonly source: Source;
  /** the file of the source that was run: a workflow, a Dockerfile */
  readonly entryPoint: string | undefined;
  /** container images that the build used, the base image among them, as package URLs without qualifiers */
  readonly images: readonly string[];
  readonly invocation: string | undefined;
  /** as the signer wrote them: RFC 3339 */
  readonly startedOn: string | undefined;
  readonly finishedOn: string | undefined;
}

/** How apko configured an image (chainguard-dev/apko `pkg/build/types/schema.json`). */
export interface Configuration {
  readonly entryPoint: string | undefined;
  readonly cmd: string | undefined;
  readonly user: string | undefined;
  /** number of the account that `user` names, where the configuration has it */
  readonly userId: string | undefined;
  readonly workDirectory: string | undefined;
  readonly environment: readonly (readonly [name: string, value: string])[];
  /** fingerprint of all variables; undefined when `environment` has all of them */
  readonly environmentFingerprint: string | undefined;
  readonly architectures: readonly string[];
  /** requested packages, with the constraint: `bash=5.3-r12`, `nginx` */
  readonly packages: readonly string[];
  readonly repositories: readonly string[];
  readonly keyring: readonly string[];
}

/** Statements about vulnerabilities (openvex/spec). */
export interface Vex {
  readonly statements: number;
  readonly byStatus: Counts;
  readonly author: string | undefined;
  readonly timestamp: string | undefined;
}

/** What a vulnerability scanner found. */
export interface Vulnerabilities {
  /** undefined when the format of the scanner's result is unknown */
  readonly count: number | undefined;
  /** the worst first: `critical`, `high`, `medium`, `low`, `negligible`, `unknown` */
  readonly bySeverity: Counts | undefined;
  readonly scanner: string | undefined;
  readonly scannerVersion: string | undefined;
  readonly databaseVersion: string | undefined;
  /** as the signer wrote it: RFC 3339 */
  readonly databaseUpdatedOn: string | undefined;
  readonly finishedOn: string | undefined;
}

/** A summary of a verified predicate; every text comes from the signer, bounded in length and number. */
export interface Facts {
  /** display name of the predicate type; its URI when the type is unknown */
  readonly name: string;
  /** undefined when the type is unknown or the content does not match it */
  readonly kind: PredicateKind | undefined;
  /** size of the predicate */
  readonly bytes: number;
  /** `unwrapped`: the facts are those of a document within the predicate, which is not of its type itself */
  readonly derived?: 'unwrapped';
  readonly packages: Inventory | undefined;
  readonly provenance: Provenance | undefined;
  readonly configuration: Configuration | undefined;
  readonly vex: Vex | undefined;
  readonly vulnerabilities: Vulnerabilities | undefined;
}

/** The result of reading a predicate once. */
export interface Reading {
  readonly facts: Facts;
  /** of an SBOM; not to be stored, since the packages of many images do not fit into memory */
  readonly packages: readonly Package[];
  /** the document that was unwrapped, to be written beside the predicate; not to be stored either */
  readonly document?: Buffer;
}
