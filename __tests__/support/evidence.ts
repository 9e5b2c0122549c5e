import { TrustedRoot } from '@sigstore/protobuf-specs';
import { createHash, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { startDeadline } from '../../src/concurrency.ts';
import type { Candidate, Discovery, Evidence } from '../../src/core/evidence/candidate.ts';
import { discoverEvidence } from '../../src/core/evidence/source.ts';
import type { PlatformSelection } from '../../src/core/image/platform.ts';
import { targetsOf, type Subject, type Target } from '../../src/core/image/subject.ts';
import type { SignerPolicy } from '../../src/core/policy/signer.ts';
import type { TrustPolicy } from '../../src/core/policy/request.ts';
import type { Repository } from '../../src/core/registry/repository.ts';
import { REGISTRY_SOURCES } from '../../src/core/session.ts';
import { RegistryClient } from '../../src/core/registry/client.ts';
import { createCredentials } from '../../src/core/registry/credentials.ts';
import { Transport } from '../../src/http/transport.ts';
import { resolveSubject } from '../../src/core/registry/resolve.ts';
import { FIXTURES } from './layout.ts';
import { startRegistry } from './registry.ts';

/** The trusted root of all fixtures. */
export function readTrustedRootOfFixtures(): TrustedRoot {
  return TrustedRoot.fromJSON(JSON.parse(readFileSync(join(FIXTURES, 'trusted_root.json'), 'utf8')));
}

/** Nothing waived, nothing asked for beyond the default. */
export const STRICT: TrustPolicy = { ignoreTlog: false, ignoreSct: false, useSignedTimestamps: false };

/** The signer of most fixtures. */
export const RELEASE_IDENTITY =
  'https://github.com/image-provenance-demo/images/.github/workflows/release.yaml@refs/heads/main';
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

export const RELEASE: SignerPolicy = {
  kind: 'identity',
  identity: { kind: 'exact', values: [RELEASE_IDENTITY] },
  issuer: { kind: 'exact', values: [GITHUB_ISSUER] },
  claims: {},
};

/** A public key of the fixtures as the only signer. */
export function keyPolicy(name: string): SignerPolicy {
  const key = createPublicKey(readFileSync(join(FIXTURES, 'keys', name)));
  const fingerprint = createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  return { kind: 'keys', keys: [{ key, fingerprint }] };
}

/** Everything that the sources of a registry hold for targets in one repository. */
export function discoverIn(repository: Repository, targets: readonly Target[]): Promise<Discovery> {
  return discoverEvidence(
    REGISTRY_SOURCES.filter(({ stage }) => stage === 'first'),
    {
      image: repository.name,
      signer: RELEASE,
      own: repository,
      targets,
      attestationManifests: [],
      repositories: [{ repository }],
      found: [],
      deadline: startDeadline(30_000),
    },
  );
}

/** All evidence of a layout, found by the registry client in a registry that serves it. */
export async function discoverLayout(
  layout: string,
  selection: PlatformSelection = { kind: 'all' },
): Promise<{ subject: Subject; discovery: Discovery }> {
  const registry = await startRegistry();
  try {
    registry.add('demo/image', join(FIXTURES, 'layouts', layout));
    const client = new RegistryClient({
      credentials: createCredentials([], () => undefined),
      allowHttp: [],
      transport: new Transport(false),
    });
    const reference = {
      repository: { registry: registry.host, path: 'demo/image' },
      tag: 'latest',
      digest: undefined,
    };
    const repository = client.repository(reference.repository, startDeadline(30_000));
    const subject = await resolveSubject(repository, reference, selection);
    return { subject, discovery: await discoverIn(repository, targetsOf(subject)) };
  } finally {
    await registry.close();
  }
}

/** The first evidence of a layout that a test picks; it must be there. */
export function pick(candidates: readonly Candidate[], expected: (evidence: Evidence) => boolean): Evidence {
  const found = candidates.find((candidate) => candidate.kind === 'evidence' && expected(candidate.evidence));
  if (found?.kind !== 'evidence') {
    throw new Error('the layout has no such evidence');
  }
  return found.evidence;
}

/** The predicate type that a statement claims; undefined for simple signing. */
export function predicateTypeOf({ bundle }: Evidence): string | undefined {
  return bundle.content.$case === 'dsseEnvelope'
    ? z.object({ predicateType: z.string() }).parse(JSON.parse(bundle.content.dsseEnvelope.payload.toString()))
        .predicateType
    : undefined;
}
