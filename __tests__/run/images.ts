import { createHash, createPublicKey } from 'node:crypto';
import { join } from 'node:path';
import { folderOfImage } from '../../src/attestation/files.ts';
import { digestOf, type Digest } from '../../src/core/image/digest.ts';
import { parseReference } from '../../src/core/image/reference.ts';
import type { ImageRequest } from '../../src/core/policy/request.ts';
import type { RequirementPolicy } from '../../src/core/policy/requirements.ts';
import type { SignerPolicy } from '../../src/core/policy/signer.ts';
import { createSession, type Session } from '../../src/core/session.ts';
import { KEY } from '../../scripts/bench/images.ts';
import type { TestRegistry } from '../support/registry.ts';

const key = createPublicKey(KEY.publicPem);
const fingerprint = createHash('sha256')
  .update(key.export({ type: 'spki', format: 'der' }))
  .digest('hex');

/** Who signs the images that `putImage` makes. */
export const SIGNER: SignerPolicy = { kind: 'keys', keys: [{ key, fingerprint }] };

const REQUIREMENTS: RequirementPolicy = {
  signature: true,
  predicateTypes: [{ kind: 'sbom', requested: 'sbom' }],
  level: 'any',
  signedName: undefined,
  age: undefined,
};

/** A session that takes signatures of keys without a log. */
export function keySession(timeout = 30_000): Session {
  return createSession({
    timeout,
    trust: { policy: { ignoreTlog: true, ignoreSct: false, useSignedTimestamps: false } },
  });
}

/** A request as the inputs give it. */
export function requestFor(requested: string, changes: Partial<ImageRequest> = {}): ImageRequest {
  const reference = parseReference(requested, 'latest');
  if (reference.kind === 'invalid') {
    throw new Error(reference.issue);
  }
  return {
    requested,
    reference: reference.value,
    evidenceRepositories: [reference.value.repository],
    publisher: undefined,
    signer: SIGNER,
    discoversSigners: false,
    requirements: REQUIREMENTS,
    ...changes,
  };
}

/** Where the files of an image are, below the output folder. */
export function folderOf(folder: string, registry: TestRegistry, path: string): string {
  return join(folder, folderOfImage(`${registry.host}/${path}`, latestOf(registry, path)));
}

/** What `latest` of a repository is. */
export function latestOf(registry: TestRegistry, path: string): Digest {
  return digestOf(Buffer.from(registry.read(`/v2/${path}/manifests/latest`).body ?? ''));
}
