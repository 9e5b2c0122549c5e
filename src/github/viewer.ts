import { z } from 'zod';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';

/** As whom the token of a workflow writes, on every server. */
export const WORKFLOW_BOT = 'github-actions[bot]';

/** GitHub Enterprise Server has it beside the REST API, not below it. */
export function graphqlUrl(api: URL): string {
  return new URL(api.pathname.replace(/(?:\/v3)?\/?$/, '/graphql'), api).href;
}

const viewer = z.object({
  data: z.object({ viewer: z.object({ login: z.string().regex(/^[\w.-]{1,100}(?:\[bot\])?$/) }) }),
});

/**
 * The login of the user or app that a token is of. Where GraphQL does not respond (some proxies, narrow tokens), that of the
 * workflow's token.
 * @throws GitHubError where the API cannot be reached
 */
export async function loginOfToken(client: GitHubClient, api: URL): Promise<string> {
  try {
    const response = await client.request(`POST ${graphqlUrl(api)}`, { query: 'query{viewer{login}}' });
    return client.parse(response, viewer, 'no response to a query').data.viewer.login;
  } catch (thrown) {
    if (thrown instanceof GitHubError && (thrown.response !== undefined || thrown.cause instanceof z.ZodError)) {
      return WORKFLOW_BOT;
    }
    throw thrown;
  }
}
