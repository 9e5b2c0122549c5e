import { json } from '@sigstore/core';
import type { Candidate } from '../../src/core/evidence/candidate.ts';
import { digestOf, hexOf, type Digest } from '../../src/core/image/digest.ts';
import type { SignerPolicy } from '../../src/core/policy/signer.ts';
import type { TrustPolicy } from '../../src/core/policy/request.ts';
import type { Descriptor, Manifest, Repository } from '../../src/core/registry/repository.ts';
import type { Finding, RejectionCode } from '../../src/core/verify/finding.ts';
import { createVerifier } from '../../src/core/verify/verify.ts';
import { discoverIn, STRICT } from '../support/evidence.ts';
import type { RootChanges, TestSigstore } from '../support/sigstore.ts';
import { IMAGE, RELEASE, toBytes, type BundleJson, type LayerMaterial } from './material.ts';

/** What hangs on an image. */
export interface Hanging {
  /** bundles as referrers: a value as JSON, or the very bytes */
  readonly bundles?: readonly (BundleJson | Buffer)[];
  readonly signatures?: readonly LayerMaterial[];
  readonly attestations?: readonly LayerMaterial[];
  /** of every referrer: its annotations in the list, the subject that it names, whether it can be fetched */
  readonly referrer?: {
    readonly annotations?: Readonly<Record<string, string>>;
    readonly subject?: Digest;
    readonly isGone?: boolean;
    /** listed by the referrers tag instead of the API */
    readonly byTag?: boolean;
  };
}

/** Finds evidence where it hangs: the real search in a repository in memory. */
export async function find(hanging: Hanging, target: Digest = IMAGE): Promise<readonly Candidate[]> {
  const repository = new Shelf();
  const { annotations = {}, subject = target, isGone = false, byTag = false } = hanging.referrer ?? {};
  const listed = (hanging.bundles ?? []).map((bundle) => {
    const layer = repository.put(toBytes(bundle), 'application/vnd.dev.sigstore.bundle.v0.3+json');
    const manifest = repository.imageOf([layer], descriptor(subject, OCI_IMAGE, 1));
    if (!isGone) {
      repository.manifests.set(manifest.digest, manifest);
    }
    return { ...descriptor(manifest.digest, OCI_IMAGE, 1), annotations };
  });
  if (byTag) {
    const index = { kind: 'index', digest: digestOf(Buffer.from('list')), mediaType: OCI_INDEX } as const;
    repository.manifests.set(`sha256-${hexOf(target)}`, { ...index, manifests: listed, subject: undefined });
  } else {
    repository.listed.set(target, listed);
  }
  for (const [suffix, layers] of [
    ['.sig', hanging.signatures],
    ['.att', hanging.attestations],
  ] as const) {
    if (layers !== undefined) {
      const descriptors = layers.map((layer) => ({
        ...repository.put(layer.bytes, 'application/octet-stream'),
        annotations: layer.annotations,
      }));
      repository.manifests.set(`sha256-${hexOf(target)}${suffix}`, repository.imageOf(descriptors, undefined));
    }
  }
  const { candidates, failures = [] } = await discoverIn(repository, [{ name: 'image', digest: target }]);
  const [failure] = failures;
  if (failure !== undefined) {
    throw failure;
  }
  return candidates;
}

const OCI_IMAGE = 'application/vnd.oci.image.manifest.v1+json';
const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';

function descriptor(digest: Digest, mediaType: string, size: number): Descriptor {
  return { digest, mediaType, size, annotations: {}, artifactType: undefined, platform: undefined };
}

/** A repository in memory, behind what the registry client checks. */
export class Shelf implements Repository {
  readonly name = { registry: 'registry.test', path: 'acme/api' };
  readonly manifests = new Map<string, Manifest>();
  readonly listed = new Map<Digest, readonly Descriptor[]>();
  readonly #blobs = new Map<Digest, Buffer>();

  put(bytes: Buffer, mediaType: string): Descriptor {
    const digest = digestOf(bytes);
    this.#blobs.set(digest, bytes);
    return descriptor(digest, mediaType, bytes.length);
  }

  imageOf(layers: readonly Descriptor[], subject: Descriptor | undefined): Extract<Manifest, { kind: 'image' }> {
    const config = descriptor(digestOf(Buffer.from('{}')), 'application/vnd.oci.empty.v1+json', 2);
    const digest = digestOf(Buffer.from(json.canonicalize({ layers, subject })));
    return { kind: 'image', digest, mediaType: OCI_IMAGE, config, layers, subject };
  }

  manifest(reference: string): ReturnType<Repository['manifest']> {
    const value = this.manifests.get(reference);
    return Promise.resolve(value === undefined ? { kind: 'absent' } : { kind: 'found', value });
  }

  lookUpTag(): ReturnType<Repository['lookUpTag']> {
    return Promise.resolve({ kind: 'absent' });
  }

  blob({ digest }: Descriptor): ReturnType<Repository['blob']> {
    const value = this.#blobs.get(digest);
    return Promise.resolve(value === undefined ? { kind: 'absent' } : { kind: 'found', value });
  }

  referrers(digest: Digest): ReturnType<Repository['referrers']> {
    const descriptors = this.listed.get(digest) ?? [];
    return Promise.resolve({ offered: true, response: '', descriptors, unreadable: 0 });
  }
}

/** By what evidence is judged, where that is not the plainest. */
export interface Checking {
  readonly signer?: SignerPolicy;
  readonly policy?: Partial<TrustPolicy>;
  readonly root?: RootChanges;
  readonly targets?: readonly Digest[];
}

/** What becomes of everything that hangs on the image, in the order of the search. */
export async function verifyAllImages(
  sigstore: TestSigstore,
  hanging: Hanging,
  checking: Checking = {},
): Promise<Finding[]> {
  const { signer = RELEASE, policy = {}, root, targets = [IMAGE] } = checking;
  const verifier = createVerifier(sigstore.root(root), { ...STRICT, ...policy });
  const [target = IMAGE] = targets;
  return (await find(hanging, target)).map((candidate) => verifier(candidate, signer, targets));
}

/** `verified`, or the code of the rejection, of the only thing that hangs there. */
export async function judge(
  sigstore: TestSigstore,
  hanging: Hanging,
  checking: Checking = {},
): Promise<'verified' | RejectionCode> {
  const finding = await verifyOne(sigstore, hanging, checking);
  return finding.kind === 'verified' ? 'verified' : finding.code;
}

/** What becomes of the only thing that hangs there. */
export async function verifyOne(sigstore: TestSigstore, hanging: Hanging, checking: Checking = {}): Promise<Finding> {
  const [finding, ...others] = await verifyAllImages(sigstore, hanging, checking);
  if (finding === undefined || others.length > 0) {
    throw new Error(`one thing is to be judged, not ${others.length + (finding === undefined ? 0 : 1)}`);
  }
  return finding;
}
