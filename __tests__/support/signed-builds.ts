import { TrustedRoot } from '@sigstore/protobuf-specs';
import { hexOf } from '../../src/core/image/digest.ts';
import { ISSUER, Maker, statement } from '../threats/material.ts';
import { makeKeys, type KeyKind, type KeyPair } from './authority.ts';
import type { PutDescriptor, TestRegistry } from './registry.ts';
import type { Signer } from './sigstore.ts';
import { OCI } from './signed-image.ts';

const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** The predicate type of cosign's signatures in bundles. */
export const SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';
const SBOM = 'https://spdx.dev/Document';

/** Who signs a build. */
export interface Builder {
  readonly identity: string;
  readonly issuer?: string;
  /** `https://github.com/OWNER/REPO` */
  readonly source?: string;
  /** extensions of the certificate, by their number below Fulcio's arc */
  readonly claims?: Readonly<Record<number, string>>;
}

/** Images of a registry, signed by a Sigstore of the test's own. */
export class SignedBuilds {
  readonly maker: Maker;
  readonly #registry: TestRegistry;

  private constructor(maker: Maker, registry: TestRegistry) {
    this.maker = maker;
    this.#registry = registry;
  }

  static async start(registry: TestRegistry): Promise<SignedBuilds> {
    return new SignedBuilds(await Maker.start(), registry);
  }

  /** The text of its `trusted_root.json`. */
  get trustedRoot(): string {
    return JSON.stringify(TrustedRoot.toJSON(this.maker.sigstore.root()));
  }

  /** A signer with a certificate. */
  certificate({ identity, issuer = ISSUER, source, claims = {} }: Builder): Promise<Signer> {
    return this.maker.signer({
      names: [identity.includes('://') ? { uri: identity } : { email: identity }],
      issuer: { old: issuer, current: issuer },
      claims: { ...(source === undefined ? {} : { 12: source }), ...claims },
    });
  }

  /** A signer with a key of its own, and its public part in PEM. */
  key(kind?: KeyKind): { readonly signer: Signer; readonly pem: string; readonly keys: KeyPair } {
    const keys = makeKeys(kind);
    const pem = keys.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    return { signer: { keys, certificate: undefined }, pem, keys };
  }

  /** An image that is like no other one, under a tag. */
  put(path: string, tag: string): PutDescriptor {
    const config = { os: 'linux', architecture: 'amd64', made: `${path} ${tag} ${Math.random()}` };
    const manifest = {
      schemaVersion: 2,
      mediaType: OCI.image,
      config: this.#putJson(path, config),
      layers: [],
    };
    return this.#registry.putManifest(path, manifest, { mediaType: OCI.image, tag });
  }

  /** An index of images of linux, under a tag: the index first. */
  putIndex(
    path: string,
    tag: string,
    others: readonly string[] = [],
  ): readonly [PutDescriptor, PutDescriptor, PutDescriptor] {
    const entry = (architecture: string): PutDescriptor => {
      const platform = { os: 'linux', architecture };
      const config = { ...platform, made: `${path} ${tag} ${Math.random()}` };
      const manifest = { schemaVersion: 2, mediaType: OCI.image, config: this.#putJson(path, config), layers: [] };
      const put = this.#registry.putManifest(path, manifest, { mediaType: OCI.image });
      return Object.assign(put, { platform });
    };
    const [amd64, arm64] = [entry('amd64'), entry('arm64')];
    const content = { schemaVersion: 2, mediaType: OCI.index, manifests: [amd64, arm64, ...others.map(entry)] };
    return [this.#registry.putManifest(path, content, { mediaType: OCI.index, tag }), amd64, arm64];
  }

  #putJson(path: string, value: object): PutDescriptor {
    return this.#registry.putBlob(path, Buffer.from(JSON.stringify(value)));
  }

  /** Attaches evidence of a type by a signer, as a referrer. */
  async attach(
    path: string,
    image: PutDescriptor,
    signer: Signer,
    predicateType: string,
    { at, about = image }: { readonly at?: Date; readonly about?: PutDescriptor } = {},
  ): Promise<void> {
    const content = statement({
      subject: [{ name: path, digest: { sha256: hexOf(about.digest) } }],
      predicateType,
      predicate:
        predicateType === SBOM ? { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', packages: [] } : { a: 1 },
    });
    const bundle = await this.maker.bundle({ signer, content, ...(at === undefined ? {} : { at }) });
    const layer = this.#registry.putBlob(path, Buffer.from(JSON.stringify(bundle)), BUNDLE);
    this.#registry.putManifest(path, {
      schemaVersion: 2,
      mediaType: OCI.image,
      artifactType: BUNDLE,
      config: { ...this.#registry.putBlob(path, Buffer.from('{}')), mediaType: 'application/vnd.oci.empty.v1+json' },
      layers: [layer],
      subject: image,
    });
  }

  /** A signature and an SBOM by a signer. */
  async sign(path: string, image: PutDescriptor, signer: Signer): Promise<void> {
    await this.attach(path, image, signer, SIGNATURE);
    await this.attach(path, image, signer, SBOM);
  }
}
