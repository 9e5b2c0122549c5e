import { createHash } from 'node:crypto';
import { digestOf, hexOf } from '../../src/core/image/digest.ts';
import type { SignerPolicy } from '../../src/core/policy/signer.ts';
import { makeKeys, spkiOf, type KeyPair, type LeafOptions } from '../support/authority.ts';
import {
  encodingOf,
  signWith,
  TestSigstore,
  type EntryJson,
  type EntryName,
  type Signer,
  type TestLog,
} from '../support/sigstore.ts';
import { bodyOf, isRekor2, pem, type Signed } from './entries.ts';

/** The image that all evidence of these tests is about. */
export const IMAGE = digestOf(Buffer.from('the image'));
export const OTHER_IMAGE = digestOf(Buffer.from('another image'));

export const IDENTITY = 'https://github.com/acme/api/.github/workflows/release.yml@refs/heads/main';
export const ISSUER = 'https://token.actions.githubusercontent.com';

/** What the signer of these tests must be, unless a test says otherwise. */
export const RELEASE: Extract<SignerPolicy, { kind: 'identity' }> = {
  kind: 'identity',
  identity: { kind: 'exact', values: [IDENTITY] },
  issuer: { kind: 'exact', values: [ISSUER] },
  claims: {},
};

/** An in-toto statement about the image. */
export function statement(members: Readonly<Record<string, unknown>> = {}): object {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'api', digest: { sha256: hexOf(IMAGE) } }],
    predicateType: 'https://spdx.dev/Document',
    predicate: { spdxVersion: 'SPDX-2.3' },
    ...members,
  };
}

/** cosign's payload about the image. */
export function simpleSigning(digest: string = IMAGE): object {
  return {
    critical: {
      identity: { 'docker-reference': 'registry.test/acme/api' },
      image: { 'docker-manifest-digest': digest },
      type: 'cosign container image signature',
    },
    optional: null,
  };
}

/** How a piece of evidence is made; each member but the signer has the plainest default. */
export interface Recipe {
  readonly signer?: Signer;
  /** what is signed: a value as JSON, or the very bytes */
  readonly content?: object | Buffer;
  readonly payloadType?: string;
  /** the hash of the signature, where it is not the one that goes with the key */
  readonly hash?: string;
  readonly entry?: EntryName | 'none';
  readonly log?: TestLog;
  /** when it was logged */
  readonly at?: Date;
  /** when it was stamped, each time once; Rekor v2 needs one */
  readonly stamps?: readonly Date[];
  /** what the log is told of the signer, where that is not the truth */
  readonly loggedFor?: Signer;
}

/** A bundle as JSON; tests change it in place. */
export interface BundleJson {
  mediaType: string;
  verificationMaterial: {
    certificate?: { rawBytes: string };
    publicKey?: { hint: string };
    tlogEntries: EntryJson[];
    timestampVerificationData: { rfc3161Timestamps: { signedTimestamp: string }[] };
  };
  dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string }[] };
}

/** A layer of cosign's tags. */
export interface LayerMaterial {
  bytes: Buffer;
  annotations: Record<string, string>;
}

const IN_TOTO = 'application/vnd.in-toto+json';

/** Makes genuine evidence of one Sigstore. */
export class Maker {
  readonly sigstore: TestSigstore;
  readonly #signer: Signer;

  private constructor(sigstore: TestSigstore, signer: Signer) {
    this.sigstore = sigstore;
    this.#signer = signer;
  }

  static async start(options: Parameters<typeof TestSigstore.start>[0] = {}): Promise<Maker> {
    const sigstore = await TestSigstore.start(options);
    const { der, keys } = await sigstore.authority.certify();
    return new Maker(sigstore, { certificate: der, keys });
  }

  /** A signer with a certificate of this Sigstore. */
  async signer(options: LeafOptions): Promise<Signer> {
    const { der, keys } = await this.sigstore.authority.certify(options);
    return { certificate: der, keys };
  }

  /** A bundle of version 0.3 with an envelope. */
  async bundle(recipe: Recipe = {}): Promise<BundleJson> {
    const { signer = this.#signer, content = statement(), payloadType = IN_TOTO, entry = 'dsse 0.0.1' } = recipe;
    const payload = toBytes(content);
    const signed = encodingOf(payloadType, payload);
    const signature = signWith(signer.keys, signed, recipe.hash);
    const envelope = envelopeOf(payload, payloadType, signature);
    return {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {
        ...(signer.certificate === undefined
          ? { publicKey: { hint: 'a hint' } }
          : { certificate: { rawBytes: signer.certificate.toString('base64') } }),
        tlogEntries: this.#log(
          { ...recipe, signer, entry },
          { signed, payload, signature, envelope: toBytes(envelope) },
        ),
        timestampVerificationData: {
          rfc3161Timestamps: await this.#stamp(
            signature,
            recipe.stamps ?? (isRekor2(entry) ? [this.sigstore.now] : []),
          ),
        },
      },
      dsseEnvelope: envelope,
    };
  }

  /** A layer of an `.att` tag. */
  async attestationLayer(recipe: Recipe = {}): Promise<LayerMaterial> {
    const { signer = this.#signer, content = statement(), payloadType = IN_TOTO, entry = 'dsse 0.0.1' } = recipe;
    const payload = toBytes(content);
    const signed = encodingOf(payloadType, payload);
    const signature = signWith(signer.keys, signed, recipe.hash);
    const bytes = toBytes(envelopeOf(payload, payloadType, signature));
    const [logged] = this.#log({ ...recipe, signer, entry }, { signed, payload, signature, envelope: bytes });
    return { bytes, annotations: { [SIGNATURE]: '', ...(await this.#annotate(signer, logged, bytes, recipe.stamps)) } };
  }

  /** A layer of a `.sig` tag. */
  async signatureLayer(recipe: Recipe = {}): Promise<LayerMaterial> {
    const { signer = this.#signer, content = simpleSigning(), entry = 'hashedrekord 0.0.1' } = recipe;
    const bytes = toBytes(content);
    const signature = signWith(signer.keys, bytes, recipe.hash);
    const [logged] = this.#log(
      { ...recipe, signer, entry },
      { signed: bytes, payload: bytes, signature, envelope: bytes },
    );
    const annotations = await this.#annotate(signer, logged, signature, recipe.stamps);
    return { bytes, annotations: { [SIGNATURE]: signature.toString('base64'), ...annotations } };
  }

  async #annotate(
    { certificate }: Signer,
    entry: EntryJson | undefined,
    stamped: Buffer,
    stamps: readonly Date[] = [],
  ): Promise<Record<string, string>> {
    const [stamp] = await this.#stamp(stamped, stamps);
    return {
      ...(certificate === undefined ? {} : { [CERTIFICATE]: pem('CERTIFICATE', certificate) }),
      ...(entry === undefined ? {} : logAnnotationsOf(entry)),
      ...(stamp === undefined
        ? {}
        : { [TIMESTAMP]: JSON.stringify({ SignedRFC3161Timestamp: stamp.signedTimestamp }) }),
    };
  }

  async #stamp(bytes: Buffer, times: readonly Date[]): Promise<{ signedTimestamp: string }[]> {
    const stamps: { signedTimestamp: string }[] = [];
    for (const time of times) {
      // one after the other: the authority has one clock
      stamps.push({ signedTimestamp: (await this.sigstore.stamp(bytes, time)).toString('base64') });
    }
    return stamps;
  }

  #log({ entry, signer, loggedFor, log, at }: Recipe, signed: Signed): EntryJson[] {
    if (entry === undefined || entry === 'none') {
      return [];
    }
    const to = log ?? (isRekor2(entry) ? this.sigstore.rekor2 : this.sigstore.rekor);
    return [to.add(bodyOf(entry, loggedFor ?? signer ?? this.#signer, signed), at ?? this.sigstore.now)];
  }
}

const SIGNATURE = 'dev.cosignproject.cosign/signature';
const CERTIFICATE = 'dev.sigstore.cosign/certificate';
const LOG = 'dev.sigstore.cosign/bundle';
const TIMESTAMP = 'dev.sigstore.cosign/rfc3161timestamp';

function envelopeOf(payload: Buffer, payloadType: string, signature: Buffer): BundleJson['dsseEnvelope'] {
  return { payload: payload.toString('base64'), payloadType, signatures: [{ sig: signature.toString('base64') }] };
}

/** The annotations of a cosign layer that hold its log entry. */
export function logAnnotationsOf(entry: EntryJson): Record<string, string> {
  const annotation = {
    SignedEntryTimestamp: entry.inclusionPromise?.signedEntryTimestamp,
    Payload: {
      body: entry.canonicalizedBody,
      integratedTime: Number(entry.integratedTime),
      logIndex: Number(entry.logIndex),
      logID: Buffer.from(entry.logId.keyId, 'base64').toString('hex'),
    },
  };
  return { [LOG]: JSON.stringify(annotation) };
}

/** Bytes as they are, anything else as JSON. */
export function toBytes(content: object): Buffer {
  return Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
}

/** A signer with a bare key, and the policy that trusts it. */
export function keySigner(kind: KeyPair['kind'] = 'p256'): { signer: Signer; policy: SignerPolicy } {
  const keys = makeKeys(kind);
  const fingerprint = createHash('sha256').update(spkiOf(keys)).digest('hex');
  return {
    signer: { keys, certificate: undefined },
    policy: { kind: 'keys', keys: [{ key: keys.publicKey, fingerprint }] },
  };
}
