import type { PredicateKind } from '../core/image/predicate-type.ts';
import type { Counts } from './counts.ts';
import type { Inventory, Package } from './package.ts';

/** Where an image was built from, as its provenance says it. */
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
  /** what of the source was run: workflow file, Dockerfile */
  readonly entryPoint: string | undefined;
  /** container images that the build took in, the base image among them, as package URLs without qualifiers */
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
  /** fingerprint of all variables; undefined where all are kept */
  readonly environmentFingerprint: string | undefined;
  readonly architectures: readonly string[];
  /** as requested, with the constraint: `bash=5.3-r12`, `nginx` */
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
  /** undefined where the scanner's own part of the report is of no known form */
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

/** What a verified predicate is, in a few facts; every text is the signer's, bounded in length and number. */
export interface Facts {
  /** of the type, for people; the URI where only that is known */
  readonly name: string;
  /** what it was read as; undefined where it is not what its type promises, or the type is not known */
  readonly kind: PredicateKind | undefined;
  /** size of the predicate */
  readonly bytes: number;
  readonly packages: Inventory | undefined;
  readonly provenance: Provenance | undefined;
  readonly configuration: Configuration | undefined;
  readonly vex: Vex | undefined;
  readonly vulnerabilities: Vulnerabilities | undefined;
}

/** What one reading of a predicate gives. */
export interface Reading {
  readonly facts: Facts;
  /** of an SBOM; for use at once: of many images they would not fit into memory */
  readonly packages: readonly Package[];
}
