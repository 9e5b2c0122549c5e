import { startDeadline, type Deadline } from '../concurrency.ts';
import { ImageError } from '../errors.ts';
import type { Discovery } from '../core/evidence/candidate.ts';
import { githubSource } from '../core/evidence/github.ts';
import type { Target } from '../core/image/subject.ts';
import { LIMITS } from '../limits.ts';
import { attestationLocations, hasLocations, type GitHubAttestationsMode } from '../core/policy/github-attestations.ts';
import type { RepositoryName } from '../core/image/reference.ts';
import type { SignerPolicy } from '../core/policy/signer.ts';
import { isLoopback } from '../http/address.ts';
import type { HttpResponse } from '../http/exchange.ts';
import { assertNotInternal, sendFollowing } from '../http/redirects.ts';
import type { Transport } from '../http/transport.ts';
import { GitHubAttestations } from './attestations.ts';
import type { Channel } from './channel.ts';

/** GitHub's API in a run. */
export interface GitHubOptions {
  readonly mode: GitHubAttestationsMode;
  /** `GITHUB_API_URL` */
  readonly url: string;
  readonly token: string | undefined;
  readonly transport: Transport;
  readonly mask: (secret: string) => void;
  /** milliseconds for a look that the inputs do not ask for (`auto`) */
  readonly patience?: number;
}

/** GitHub's attestations API as the images of a run ask it. */
export interface GitHub {
  /** How it is asked for an image, and whether it is asked always; undefined where it is not to be asked. */
  readonly sourceFor: (
    image: RepositoryName,
    signer: SignerPolicy,
    targets: readonly Target[],
    deadline: Deadline,
  ) => { readonly always: boolean; readonly look: () => Promise<Discovery> } | undefined;
  readonly notices: readonly string[];
}

/** Prepares the API of a run; nothing is loaded or asked before an image needs it. */
export function createGitHub({
  mode,
  url: text,
  token,
  transport,
  mask,
  patience = LIMITS.secondLook,
}: GitHubOptions): GitHub {
  const url = URL.parse(text);
  const isUsable =
    url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)));
  const api = isUsable ? new GitHubAttestations({ url, token, mask }) : undefined;
  return {
    notices: api?.notices ?? [],
    sourceFor: (image, signer, targets, deadline) => {
      const locations = attestationLocations(image, signer);
      if (mode === 'false' || !hasLocations(locations)) {
        return undefined;
      }
      const look = async (own: Deadline): Promise<Discovery> => {
        const ask =
          api === undefined || url === null
            ? () => Promise.reject(unusableUrl())
            : listThrough(api, openChannel(url, transport, own));
        return githubSource(ask, locations)(targets);
      };
      return mode === 'true'
        ? { always: true, look: () => look(deadline) }
        : { always: false, look: () => inTime(look, deadline, patience) };
    },
  };
}

/** A look that nobody asked for must not cost the image all of its time. */
async function inTime(
  look: (deadline: Deadline) => Promise<Discovery>,
  deadline: Deadline,
  patience: number,
): Promise<Discovery> {
  if (deadline.remaining() <= patience) {
    return look(deadline);
  }
  const own = startDeadline(patience);
  try {
    return await look(own);
  } catch (cause) {
    if (!own.signal.aborted) {
      throw cause;
    }
    throw new ImageError(
      'timeout',
      `GitHub's attestations could not be had within ${patience / 1000} s.`,
      'This says nothing about the image. With `github-attestations: true` the API has all of its time; with `false` it is not asked.',
      { cause },
    );
  } finally {
    own.stop();
  }
}

function listThrough(api: GitHubAttestations, channel: Channel): Parameters<typeof githubSource>[0] {
  return (path, digest) => api.list(path, digest, channel);
}

/** Requests of one image: they share its time and a bound on bytes. */
function openChannel(api: URL, transport: Transport, deadline: Deadline): Channel {
  const mayUseHttp = (host: string): boolean =>
    api.protocol === 'http:' && isLoopback(new URL(`http://${host}`).hostname);
  const policy = { origin: api, mayUseHttp };
  let bytes = 0;
  const count = (more: number): void => {
    bytes += more;
    if (bytes > LIMITS.imageBytes) {
      throw new ImageError(
        'too-large',
        `GitHub's attestations of this image have more than ${LIMITS.imageBytes} bytes; no more are read.`,
        'Have superseded ones removed, or find out who makes so many.',
      );
    }
  };
  const counted = (response: HttpResponse): HttpResponse => {
    count(response.body.length);
    return response;
  };
  return {
    count,
    ask: async (request) => counted(await sendFollowing(transport, { ...request, deadline }, policy)),
    download: async (url, limit) => {
      await assertNotInternal('The URL of a bundle', url, api, transport);
      return counted(await sendFollowing(transport, { url, authorization: undefined, limit, deadline }, policy));
    },
  };
}

function unusableUrl(): ImageError {
  return new ImageError(
    'unavailable',
    "GitHub's attestations cannot be asked for: GITHUB_API_URL of this job is no https URL.",
    'Check the runner. With `github-attestations: false` the API is not asked.',
  );
}
