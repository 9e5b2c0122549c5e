import type { Origin } from '../image/subject.ts';
import { parseJson, type JsonDocument } from '../../json.ts';
import type { Digest } from '../image/digest.ts';

/** Facts of a certificate beside identity and issuer, by name (Fulcio's oid-info.md); all are proven by its CA. */
export type SignerExtensions = Readonly<Partial<Record<ExtensionName, string>>>;

/** Names of the certificate extensions that Fulcio defines for CI systems. */
export type ExtensionName =
  | 'githubWorkflowTrigger'
  | 'githubWorkflowSha'
  | 'githubWorkflowName'
  | 'githubWorkflowRepository'
  | 'githubWorkflowRef'
  | 'buildSignerUri'
  | 'buildSignerDigest'
  | 'runnerEnvironment'
  | 'sourceRepositoryUri'
  | 'sourceRepositoryDigest'
  | 'sourceRepositoryRef'
  | 'sourceRepositoryIdentifier'
  | 'sourceRepositoryOwnerUri'
  | 'sourceRepositoryOwnerIdentifier'
  | 'buildConfigUri'
  | 'buildConfigDigest'
  | 'buildTrigger'
  | 'runInvocationUri'
  | 'sourceRepositoryVisibility';

/** The proven signer. */
export type Signer =
  | {
      readonly kind: 'certificate';
      readonly identity: string;
      readonly issuer: string;
      readonly extensions: SignerExtensions;
    }
  | { readonly kind: 'key'; /** hexadecimal sha256 of the SPKI */ readonly fingerprint: string };

/**
 * What stands for a signer where signers are counted: a key, or issuer and identity without `@` and the ref, since the workflow
 * of another ref is not somebody else.
 */
export function principalOf(signer: Signer): string {
  if (signer.kind === 'key') {
    return `key ${signer.fingerprint}`;
  }
  const { identity, issuer } = signer;
  // a ref may have an "@" of its own; GitHub serves one repository by every spelling
  const workflow =
    /^https:\/\/.*?\.ya?ml(?=@)/.exec(identity)?.[0] ?? /^https:\/\/[^@]*/.exec(identity)?.[0] ?? identity;
  return `${issuer} ${workflow}`.toLowerCase();
}

/** A verified entry of a transparency log. */
export interface LogEntry {
  /** kind and version, e.g. `dsse 0.0.1` */
  readonly entry: string;
  readonly logIndex: string;
  /** only where a signed entry timestamp proves it */
  readonly integratedTime: Date | undefined;
  /** only of Sigstore's public-good Rekor v1, which is known by its key: anybody can look its entries up by their index */
  readonly host?: 'rekor.sigstore.dev' | undefined;
}

/** A time at which the signature existed, as a log or a time stamping authority proves. */
export interface TrustedTime {
  readonly source: 'rekor' | 'tsa';
  readonly time: Date;
}

/** What every verified piece of evidence has. */
export interface VerifiedFacts {
  readonly origin: Origin;
  /** the digests of this image that it names as subjects, never empty */
  readonly subjects: readonly [Digest, ...Digest[]];
  readonly signer: Signer;
  /** the entries of the expected signers that it is one of, never empty; 0 where there is one signer */
  readonly entries: readonly number[];
  readonly log: readonly LogEntry[];
  /** earliest first; empty for keys without log */
  readonly times: readonly TrustedTime[];
  /** before which it cannot have been signed: the start of its certificate; undefined for keys */
  readonly notBefore: Date | undefined;
  /** stands for what was signed and the key that signed it: equal for copies, wherever and however often they are logged */
  readonly content: string;
  /** of the signed message or statement, which is the same in every wire format and whoever signs it again */
  readonly payload: Digest;
  /** docker-reference of a signature, else the name of the statement's subject; as the signer wrote it */
  readonly signedName: string | undefined;
}

/**
 * An image signature, verified for this image. Everything in it is behind private fields, which makes the type nominal
 * and its copies empty: no literal or spread is one for the compiler, and what `Object.assign` or `structuredClone`
 * make of one, which the compiler lets pass, has nothing in it. Only the room `verify` calls `seal` (a test checks that).
 */
export class VerifiedSignature {
  readonly #facts: VerifiedFacts;

  private constructor(facts: VerifiedFacts) {
    this.#facts = facts;
  }

  /** For the room `verify` only. */
  static seal(facts: VerifiedFacts): VerifiedSignature {
    return new VerifiedSignature(facts);
  }

  get kind(): 'signature' {
    return 'signature';
  }

  get facts(): VerifiedFacts {
    return this.#facts;
  }
}

/** An attestation, verified for this image, with its predicate as signed. Nominal as `VerifiedSignature` is. */
export class VerifiedAttestation {
  /** of those not released the one with the largest predicate: only it keeps what that was parsed to, many times as large */
  static #largest: VerifiedAttestation | undefined;
  readonly #facts: VerifiedFacts;
  readonly #predicateType: string;
  #predicate: Buffer | undefined;
  #value: unknown;

  private constructor(facts: VerifiedFacts, predicateType: string, predicate: Buffer) {
    this.#facts = facts;
    this.#predicateType = predicateType;
    this.#predicate = predicate;
  }

  /**
   * For the room `verify` only.
   * @param value what the predicate was parsed to
   */
  static seal(facts: VerifiedFacts, predicateType: string, predicate: Buffer, value?: unknown): VerifiedAttestation {
    const attestation = new VerifiedAttestation(facts, predicateType, predicate);
    const largest = VerifiedAttestation.#largest;
    if (largest === undefined || predicate.length > largest.predicate.length) {
      if (largest !== undefined) {
        largest.#value = undefined;
      }
      attestation.#value = value;
      VerifiedAttestation.#largest = attestation;
    }
    return attestation;
  }

  get kind(): 'attestation' {
    return 'attestation';
  }

  get facts(): VerifiedFacts {
    return this.#facts;
  }

  get predicateType(): string {
    return this.#predicateType;
  }

  /** The very bytes of the predicate within the signed payload, until they are released. */
  get predicate(): Buffer {
    if (this.#predicate === undefined) {
      throw new Error('the bytes of this predicate were released');
    }
    return this.#predicate;
  }

  /** The predicate as JSON: as it was parsed when it was verified, or parsed again. */
  get document(): JsonDocument {
    const { predicate } = this;
    const value = this.#value;
    return value === undefined ? parseJson(predicate) : { value, member: (name) => parseJson(predicate).member(name) };
  }

  /** Releases the bytes after their last use: those of many images would not fit into memory. */
  release(): void {
    this.#predicate = undefined;
    this.#value = undefined;
    if (VerifiedAttestation.#largest === this) {
      VerifiedAttestation.#largest = undefined;
    }
  }
}

/** Either kind of verified evidence. */
export type VerifiedEvidence = VerifiedSignature | VerifiedAttestation;
