import type { Deadline } from '../concurrency.ts';
import { isLoopback } from '../http/address.ts';
import { mask } from './commands.ts';
import { GitHubError } from '../github/error.ts';
import type { RepositoryApi } from '../github/requests.ts';
import type { Environment } from './context.ts';

const REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;

/** The repository that the run is of, `owner/name`. @throws GitHubError */
export function repositoryOf(env: Environment): string {
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  if (!REPOSITORY.test(repository)) {
    throw new GitHubError('GITHUB_REPOSITORY names no repository');
  }
  return repository;
}

/** How a run writes to its repository. @throws GitHubError */
export function locationOf(env: Environment, token: string | undefined, { signal }: Deadline): RepositoryApi {
  const api = URL.parse(env['GITHUB_API_URL'] ?? 'https://api.github.com');
  if (api === null || (api.protocol !== 'https:' && !(api.protocol === 'http:' && isLoopback(api.hostname)))) {
    throw new GitHubError('GITHUB_API_URL is no https URL');
  }
  if (token === undefined) {
    throw new GitHubError('there is no github-token', { isForbidden: true });
  }
  mask(token);
  return { api, token, repository: repositoryOf(env), signal, now: Date.now };
}
