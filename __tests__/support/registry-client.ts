import { startDeadline } from '../../src/concurrency.ts';
import { ImageError } from '../../src/errors.ts';
import type { RepositoryName } from '../../src/core/image/reference.ts';
import { RegistryClient } from '../../src/core/registry/client.ts';
import { credentialSourcesOf, type Logins } from '../../src/run/session.ts';
import { createCredentials, type Credentials } from '../../src/core/registry/credentials.ts';
import type { Repository } from '../../src/core/registry/repository.ts';
import { Transport } from '../../src/http/transport.ts';
import type { TestRegistry } from './registry.ts';

/** A repository of a test registry as the action opens it, with what it asked to be masked. */
export interface OpenRepository {
  readonly repository: Repository;
  readonly credentials: Credentials;
  readonly masked: readonly string[];
}

/** Opens `demo/app` of a registry, or another one, with a client of its own. */
export function openRepository(
  registry: TestRegistry,
  { path = 'demo/app', seconds = 30, ...sources }: { path?: string; seconds?: number } & Partial<Logins> = {},
): OpenRepository {
  const masked: string[] = [];
  const all = credentialSourcesOf({
    login: undefined,
    dockerConfig: undefined,
    githubToken: undefined,
    githubServer: true,
    environment: {},
    chainguard: undefined,
    ...sources,
  });
  const credentials = createCredentials(all, (secret) => masked.push(secret));
  const client = new RegistryClient({ credentials, allowHttp: [], transport: new Transport(false) });
  const name: RepositoryName = { registry: registry.host, path };
  return { repository: client.repository(name, startDeadline(seconds * 1000)), credentials, masked };
}

/** The `ImageError` that a promise is rejected with. */
export async function imageError(promise: Promise<unknown>): Promise<ImageError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof ImageError) {
      return error;
    }
    throw error;
  }
  throw new Error('nothing was thrown');
}
