import { TrustedRoot } from '@sigstore/protobuf-specs';
import { z } from 'zod';
import { hexOf, type Digest } from '../../src/core/image/digest.ts';
import { TestGitHub } from '../support/attestations.ts';
import { makeKeys } from '../support/authority.ts';
import { GITHUB_ISSUER } from '../support/evidence.ts';
import { startHosts, type HostRequest, type Standin } from '../support/hosts.ts';
import {
  startRegistry,
  type PutDescriptor,
  type RegistryOptions,
  type Reply,
  type TestRegistry,
} from '../support/registry.ts';
import { makeKey, SignedRepository, SPDX } from '../support/signed-image.ts';
import type { Signer } from '../support/sigstore.ts';
import { JobToken } from './job-token.ts';
import { Maker, statement } from '../threats/material.ts';

const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';
const PLATFORMS = ['amd64', 'arm64'] as const;
const Manifests = z.object({ manifests: z.array(z.object({ digest: z.string(), mediaType: z.string() })) });

/** An SBOM to attest. */
export interface Sbom {
  readonly type: string;
  readonly predicate: object;
}

const SPDX_SBOM: Sbom = { type: 'https://spdx.dev/Document', predicate: SPDX };

/** The least that is a CycloneDX document. */
export const CYCLONEDX_SBOM: Sbom = {
  type: 'https://cyclonedx.org/bom',
  predicate: { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [] },
};

/** An image that was put into one of the registries. */
export interface PublishedImage {
  readonly index: PutDescriptor;
  readonly platforms: readonly PutDescriptor[];
}

/** Registries of any name with images that a Sigstore of this process signed, and GitHub's API beside them. */
export class Internet {
  readonly maker: Maker;
  /** of the job that is run: it opens what the permissions of the job say */
  readonly job: JobToken;
  readonly github = new TestGitHub();
  /** further hosts and what they answer */
  readonly others: Record<string, (request: HostRequest) => Reply | Standin> = {};
  readonly #registries = new Map<string, TestRegistry>();

  private constructor(maker: Maker, job: JobToken) {
    this.maker = maker;
    this.job = job;
  }

  static async start(job = new JobToken({})): Promise<Internet> {
    return new Internet(await Maker.start(), job);
  }

  /** The trusted root of that Sigstore, as a file has it. */
  get trustedRoot(): string {
    return JSON.stringify(TrustedRoot.toJSON(this.maker.sigstore.root()));
  }

  /** Has a host be a registry; by default one that asks for no login. */
  async addRegistry(host: string, options: RegistryOptions = {}): Promise<TestRegistry> {
    const registry = this.#registries.get(host) ?? (await startRegistry(options));
    this.#registries.set(host, registry);
    return registry;
  }

  /** Has ghcr.io open its packages to those alone whose token may read packages. */
  async addPrivatePackages(): Promise<void> {
    const refusalOf = (_: string, password: string): Reply | undefined => this.job.registryRefusal(password);
    await this.addRegistry('ghcr.io', { auth: { kind: 'token', realm: 'https://ghcr.io/token', refusalOf } });
  }

  /** Has GitHub show attestations to those alone whose token may read them; to others the repository is not there. */
  hideAttestations(): void {
    this.github.intercept = ({ url, headers }) => {
      const isOfJob = headers.authorization?.endsWith(` ${this.job.value}`) === true;
      const refused = isOfJob
        ? this.job.refusalOf({ method: 'GET', path: url })
        : { status: 404, message: 'Not Found' };
      return refused && { status: refused.status, body: JSON.stringify({ message: refused.message }) };
    };
  }

  /** Whether a registry takes a login. */
  admits(host: string, user: string, password: string): boolean {
    const auth = this.#registries.get(host)?.options.auth;
    const isKnown = auth?.users?.[user] === password;
    return auth?.kind === 'token' && auth.refusalOf !== undefined
      ? auth.refusalOf(user, password) === undefined
      : isKnown;
  }

  /** Puts an index of two platforms under `host/path:tag`. */
  async publish(name: string): Promise<PublishedImage> {
    const { host, path, tag } = partsOf(name);
    const repository = new SignedRepository(await this.addRegistry(host), path, makeKey());
    const platforms = PLATFORMS.map((architecture) => ({
      ...repository.putImage({ config: { architecture } }),
      platform: { os: 'linux', architecture },
    }));
    return { index: repository.putIndex(platforms, { tag }), platforms };
  }

  /**
   * A signer with a certificate for an identity.
   * @param source the repository that it names as source
   */
  identity(uri: string, issuer = GITHUB_ISSUER, source?: string): Promise<Signer> {
    const claims = source === undefined ? {} : { claims: { 12: source } };
    return this.maker.signer({ names: [{ uri }], issuer: { old: issuer, current: issuer }, ...claims });
  }

  /**
   * Signs an image and attests an SBOM of each platform, as bundles beside it.
   * @param as the name of the image that is signed, where its evidence is in another repository
   */
  async sign(
    name: string,
    { index, platforms }: PublishedImage,
    signer: Signer,
    { as = name, sbom = SPDX_SBOM }: { readonly as?: string; readonly sbom?: Sbom } = {},
  ): Promise<void> {
    await this.#attach(name, index, { as, type: SIGNATURE, predicate: {} }, signer);
    for (const platform of platforms) {
      await this.#attach(name, platform, { as, ...sbom }, signer);
    }
  }

  async #attach(
    name: string,
    subject: PutDescriptor,
    { as, type: predicateType, predicate }: { as: string; type: string; predicate: object },
    signer: Signer,
  ): Promise<void> {
    const { host, path } = partsOf(name);
    const registry = await this.addRegistry(host);
    const about = [{ name: as.replace(/:[^/:]+$/, ''), digest: { sha256: hexOf(subject.digest) } }];
    const content = statement({ subject: about, predicateType, predicate });
    const bundle = await this.maker.bundle({ signer, content });
    registry.putManifest(path, {
      schemaVersion: 2,
      artifactType: BUNDLE,
      config: registry.putBlob(path, Buffer.from('{}'), 'application/vnd.oci.empty.v1+json'),
      layers: [registry.putBlob(path, Buffer.from(JSON.stringify(bundle)), BUNDLE)],
      subject,
    });
  }

  /** Copies an image and leaves behind what is attached to it. */
  async copy(from: string, to: string): Promise<void> {
    const [origin, target] = [partsOf(from), partsOf(to)];
    const [source, mirror] = [await this.addRegistry(origin.host), await this.addRegistry(target.host)];
    const read = (reference: string): Buffer =>
      Buffer.from(source.read(`/v2/${origin.path}/manifests/${reference}`).body ?? '');
    const index = read(origin.tag);
    for (const { digest, mediaType } of Manifests.parse(JSON.parse(index.toString())).manifests) {
      mirror.putManifest(target.path, read(digest), { mediaType });
    }
    mirror.putManifest(target.path, index, { mediaType: 'application/vnd.oci.image.index.v1+json', tag: target.tag });
  }

  /** Lets a run of the action see it, and ends it. */
  async with<Result>(run: (env: Readonly<Record<string, string>>) => Promise<Result>): Promise<Result> {
    try {
      return await this.before(run);
    } finally {
      await Promise.all([...this.#registries.values()].map((registry) => registry.close()));
    }
  }

  /** Lets a run see it that is not the last one. */
  async before<Result>(run: (env: Readonly<Record<string, string>>) => Promise<Result>): Promise<Result> {
    const answers: Readonly<Record<string, (request: HostRequest) => Reply | Standin>> = {
      ...this.github.hosts,
      ...this.others,
    };
    const hosts = await startHosts(
      [...this.#registries.keys(), ...Object.keys(answers)],
      (request) => answers[request.host]?.(request) ?? this.#registries.get(request.host),
    );
    try {
      return await run(hosts.env);
    } finally {
      await hosts.close();
    }
  }
}

/** A signer with a key that nobody knows. */
export function keySigner(): Signer {
  return { keys: makeKeys(), certificate: undefined };
}

/** What is deployed: the name by its digest. */
export function byDigest(name: string, { index }: { readonly index: { readonly digest: Digest } }): string {
  return `${name.replace(/:[^/:]+$/, '')}@${index.digest}`;
}

function partsOf(name: string): { readonly host: string; readonly path: string; readonly tag: string } {
  const [, host = '', path = '', tag = 'latest'] = /^([^/]+)\/([^:]+)(?::(.+))?$/.exec(name) ?? [];
  return { host, path, tag };
}
