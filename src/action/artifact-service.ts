import { startDeadline } from '../concurrency.ts';
import type { ArtifactService } from '../context.ts';
import { messageOf, systemCodeOf } from '../errors.ts';
import { innermostCause } from '../http/error.ts';
import { exchange } from '../http/exchange.ts';
import { NOT_OFFERED } from './artifact.ts';

/** Why no artifact can be uploaded; where the level is `notice`, none was requested. */
export interface Obstacle {
  readonly level: 'notice' | 'warning';
  readonly message: string;
}

const UNAFFECTED = 'Verdict and files are not affected.';

/**
 * What stands in the way of uploads, found out before the client is loaded: that one tries for half a minute to reach a
 * service that is not there. The look carries no token, and any answer will do.
 * @param limit milliseconds; a service that is only slow is left to the upload
 */
export async function findObstacle(
  { url, hasToken, server }: ArtifactService,
  limit: number,
): Promise<Obstacle | undefined> {
  if (url === '' || !hasToken) {
    return { level: 'notice', message: NOT_OFFERED };
  }
  if (isEnterpriseServer(server)) {
    const message = `No artifact was uploaded: GitHub Enterprise Server does not have the artifact service that this action uses. The files are in the folder of the output output-directory, for a step with the upload-artifact action of that server. ${UNAFFECTED}`;
    return { level: 'notice', message };
  }
  const look = URL.parse('/twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts', url);
  if (look === null) {
    return { level: 'warning', message: `No artifact was uploaded: ACTIONS_RESULTS_URL is no URL. ${UNAFFECTED}` };
  }
  const deadline = startDeadline(limit);
  try {
    const body = { mediaType: 'application/json', content: '{}' };
    await exchange({ url: look, authorization: undefined, body, limit: 0, deadline }, 1);
  } catch (thrown) {
    return deadline.signal.aborted
      ? undefined
      : {
          level: 'warning',
          message: `No artifact was uploaded: the artifact service ${look.host} cannot be reached (${reasonOf(thrown)}). A self-hosted runner needs a way to it. ${UNAFFECTED}`,
        };
  } finally {
    deadline.stop();
  }
  return undefined;
}

/** As `@actions/artifact` tells it (`isGhes`), which refuses to work there. */
function isEnterpriseServer(server: string): boolean {
  const host = (URL.parse(server === '' ? 'https://github.com' : server)?.hostname ?? '').toUpperCase();
  return host !== 'GITHUB.COM' && !host.endsWith('.GHE.COM') && !host.endsWith('.LOCALHOST');
}

function reasonOf(thrown: unknown): string {
  const cause = innermostCause(thrown);
  return systemCodeOf(cause) ?? messageOf(cause);
}
