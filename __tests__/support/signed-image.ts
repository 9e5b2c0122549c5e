import { dsse } from '@sigstore/core';
import { generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { hexOf, type Digest } from '../../src/core/image/digest.ts';
import type { PutDescriptor, TestRegistry } from './registry.ts';

/** Kinds of keys that cosign can sign with. */
export type KeyKind = 'p256' | 'p384' | 'p521' | 'rsa' | 'ed25519';

/** A key pair of a test, which signs as cosign does. */
export interface SigningKey {
  readonly publicPem: string;
  /** `hash` is what the library of the signer chose; default SHA-256, none for Ed25519 */
  sign(bytes: Buffer, hash?: string): Buffer;
}

/** Makes a key pair; it exists in this process only. */
export function makeKey(kind: KeyKind = 'p256'): SigningKey {
  const { publicKey, privateKey } = generate(kind);
  return {
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    sign: (bytes, hash = 'sha256') => sign(kind === 'ed25519' ? null : hash, bytes, privateKey),
  };
}

function generate(kind: KeyKind): { publicKey: KeyObject; privateKey: KeyObject } {
  switch (kind) {
    case 'rsa':
      return generateKeyPairSync('rsa', { modulusLength: 2048 });
    case 'ed25519':
      return generateKeyPairSync('ed25519');
    case 'p256':
      return generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    case 'p384':
      return generateKeyPairSync('ec', { namedCurve: 'secp384r1' });
    case 'p521':
      return generateKeyPairSync('ec', { namedCurve: 'secp521r1' });
  }
}

/** A layer or a member of an index: a descriptor with what hangs on it. */
export interface Listed extends PutDescriptor {
  readonly annotations?: Readonly<Record<string, string>>;
  readonly platform?: Readonly<Record<string, string>>;
}

/** The media types of one of the two families of manifests. */
export interface Family {
  readonly image: string;
  readonly index: string;
}

export const OCI: Family = {
  image: 'application/vnd.oci.image.manifest.v1+json',
  index: 'application/vnd.oci.image.index.v1+json',
};

export const DOCKER: Family = {
  image: 'application/vnd.docker.distribution.manifest.v2+json',
  index: 'application/vnd.docker.distribution.manifest.list.v2+json',
};

const SIGNATURE = 'dev.cosignproject.cosign/signature';
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const IN_TOTO = 'application/vnd.in-toto+json';

/** An attestation to make: its statement, as a value or as the very text, and how it is wrapped. */
export interface AttestationOptions {
  readonly payloadType?: string;
  /** the signatures of the envelope, given that one */
  readonly signatures?: (signature: { sig: string; keyid: string }) => readonly object[];
  readonly hash?: string;
}

/** One repository of a test registry, into which a test puts images and signs what it likes. */
export class SignedRepository {
  readonly #registry: TestRegistry;
  readonly #path: string;
  readonly #key: SigningKey;

  constructor(registry: TestRegistry, path: string, key: SigningKey) {
    this.#registry = registry;
    this.#path = path;
    this.#key = key;
  }

  /** `host/path` */
  get name(): string {
    return `${this.#registry.host}/${this.#path}`;
  }

  /** An image that is like no other one. */
  putImage({ tag, family = OCI, config = {} }: { tag?: string; family?: Family; config?: object } = {}): PutDescriptor {
    const configuration = { os: 'linux', architecture: 'amd64', made: randomBytes(8).toString('hex'), ...config };
    const manifest = { schemaVersion: 2, config: this.putJson(configuration), layers: [] };
    return this.#registry.putManifest(this.#path, manifest, {
      mediaType: family.image,
      ...(tag === undefined ? {} : { tag }),
    });
  }

  /** An index of these entries. */
  putIndex(manifests: readonly Listed[], { tag, family = OCI }: { tag?: string; family?: Family } = {}): PutDescriptor {
    return this.#registry.putManifest(
      this.#path,
      { schemaVersion: 2, manifests, annotations: { made: randomBytes(8).toString('hex') } },
      { mediaType: family.index, ...(tag === undefined ? {} : { tag }) },
    );
  }

  /** A blob of JSON. */
  putJson(value: object): PutDescriptor {
    return this.#registry.putBlob(this.#path, Buffer.from(JSON.stringify(value)));
  }

  /** Whatever a stranger with push rights puts under a tag. */
  putManifest(content: Uint8Array | object, tag: string, mediaType = OCI.image): PutDescriptor {
    return this.#registry.putManifest(this.#path, content, { mediaType, tag });
  }

  /** A layer of a `.sig` tag: a simple signing payload, as a value or as the very text, and the signature over it. */
  signatureLayer(payload: object | string, hash?: string): Listed {
    const bytes = Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload));
    const descriptor = this.#registry.putBlob(this.#path, bytes, 'application/vnd.dev.cosign.simplesigning.v1+json');
    return { ...descriptor, annotations: { [SIGNATURE]: this.#key.sign(bytes, hash).toString('base64') } };
  }

  /** A layer of an `.att` tag: a signed envelope around a statement. */
  attestationLayer(statement: object | string, options: AttestationOptions = {}): Listed {
    const bytes = Buffer.from(JSON.stringify(this.#envelope(statement, options)));
    const descriptor = this.#registry.putBlob(this.#path, bytes, 'application/vnd.dsse.envelope.v1+json');
    return { ...descriptor, annotations: { [SIGNATURE]: '' } };
  }

  /** Puts layers under cosign's tag of a digest. */
  attach(digest: Digest, suffix: '.sig' | '.att', layers: readonly Listed[]): void {
    const manifest = { schemaVersion: 2, config: this.putJson({ made: hexOf(digest) }), layers };
    this.#registry.putManifest(this.#path, manifest, { tag: `sha256-${hexOf(digest)}${suffix}` });
  }

  /** Attaches a bundle with a signed statement as a referrer. */
  attachBundle(
    subject: PutDescriptor,
    statement: object | string,
    annotations: Readonly<Record<string, string>> = {},
  ): void {
    const bundle = {
      mediaType: BUNDLE,
      verificationMaterial: { publicKey: { hint: 'test' }, tlogEntries: [], timestampVerificationData: {} },
      dsseEnvelope: this.#envelope(statement, {}),
    };
    const layer = this.#registry.putBlob(this.#path, Buffer.from(JSON.stringify(bundle)), BUNDLE);
    this.#registry.putManifest(this.#path, {
      schemaVersion: 2,
      artifactType: BUNDLE,
      config: { ...this.putJson({}), mediaType: 'application/vnd.oci.empty.v1+json' },
      layers: [layer],
      subject,
      annotations,
    });
  }

  /** Signs a digest as cosign does, under this name. */
  sign(digest: Digest, name = this.name): void {
    this.attach(digest, '.sig', [this.signatureLayer(simpleSigning(digest, name))]);
  }

  #envelope(statement: object | string, options: AttestationOptions): object {
    const { payloadType = IN_TOTO, signatures, hash } = options;
    const payload = Buffer.from(typeof statement === 'string' ? statement : JSON.stringify(statement));
    const sig = this.#key.sign(dsse.preAuthEncoding(payloadType, payload), hash).toString('base64');
    const signature = { sig, keyid: '' };
    return { payloadType, payload: payload.toString('base64'), signatures: signatures?.(signature) ?? [signature] };
  }
}

/** cosign's simple signing payload. */
export function simpleSigning(digest: string, name: string): { critical: Record<string, unknown>; optional: null } {
  return {
    critical: {
      identity: { 'docker-reference': name },
      image: { 'docker-manifest-digest': digest },
      type: 'cosign container image signature',
    },
    optional: null,
  };
}

/** An in-toto statement about digests of sha256; an SBOM unless it is said what. */
export function statementAbout(digest: Digest, members: Readonly<Record<string, unknown>> = {}): object {
  return {
    _type: 'https://in-toto.io/Statement/v0.1',
    predicateType: 'https://spdx.dev/Document',
    subject: [{ name: 'image', digest: { sha256: hexOf(digest) } }],
    predicate: SPDX,
    ...members,
  };
}

/** The least that is an SPDX document. */
export const SPDX = { SPDXID: 'SPDXRef-DOCUMENT', spdxVersion: 'SPDX-2.3', name: 'image', packages: [] };
