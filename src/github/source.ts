import { startDeadline, type Deadline } from '../concurrency.ts';
import { type Candidate, type Discovery, originOf } from '../core/evidence/candidate.ts';
import { readBundle } from '../core/evidence/bundle.ts';
import { joinDiscoveries, readLocation, type EvidenceSource } from '../core/evidence/source.ts';
import { digestOf, type Digest } from '../core/image/digest.ts';
import type { Target } from '../core/image/subject.ts';
import {
  attestationLocations,
  hasLocations,
  type AttestationLocations,
  type GitHubAttestationsMode,
} from '../core/policy/github-attestations.ts';
import { ImageError, messageOf, type Advice } from '../errors.ts';
import { isHttpsOrLoopback } from '../http/address.ts';
import type { HttpClient } from '../http/transport.ts';
import { LIMITS } from '../limits.ts';
import { GitHubAttestations, type AttestationRecord } from './attestations.ts';
import { GitHubClient, RefusedToken } from './client.ts';

/** How GitHub's attestations API is reached, and when. */
export interface GitHubSourceOptions {
  /** searched beside the others (`true`), or where these are not enough (`auto`) */
  readonly mode: Exclude<GitHubAttestationsMode, 'false'>;
  /** of the API: `https://api.github.com`, or that of an Enterprise Server */
  readonly url: string;
  /** how messages name the URL; default: `its URL` */
  readonly urlName?: string;
  readonly token: string | undefined;
  readonly transport: HttpClient;
  /** Has a secret hidden in every log. */
  readonly mask: (secret: string) => void;
  /** milliseconds for an optional search (`auto`) */
  readonly patience?: number;
}

/**
 * GitHub's attestations API as a source of evidence for the images of a session. Nothing is loaded or requested before an
 * image needs it.
 */
export function githubSource({
  mode,
  url,
  urlName = 'its URL',
  token,
  transport,
  mask,
  patience = LIMITS.secondLook,
}: GitHubSourceOptions): EvidenceSource {
  const api = URL.parse(url);
  const anonymously = new RefusedToken();
  if (token !== undefined) {
    mask(token);
  }
  const discover = async (
    locations: AttestationLocations,
    targets: readonly Target[],
    deadline: Deadline,
  ): Promise<Discovery> => {
    if (api === null || !isHttpsOrLoopback(api)) {
      const message = `GitHub's attestations cannot be requested: ${urlName} is not an https URL.`;
      return failed(new ImageError('unavailable', message, { topic: 'github-url' }));
    }
    const options = { deadline, limit: LIMITS.attestationPageBytes, followsRedirects: true, anonymously };
    const client = new GitHubClient({ url: api, token, transport, now: Date.now }, options);
    const attestations = new GitHubAttestations(client);
    return joinDiscoveries(
      await Promise.all(targets.map(({ digest }) => discoverFor(digest, { attestations, deadline }, locations))),
    );
  };
  return {
    kind: 'github',
    label: 'GitHub attestations',
    stage: mode === 'true' ? 'first' : 'fallback',
    get notices() {
      return anonymously.refusal === undefined ? [] : [refusedToken(anonymously.refusal)];
    },
    discover: async ({ image, signer, targets, attestationManifests, deadline, listTime = Infinity }) => {
      const locations = attestationLocations(image, signer);
      if (!hasLocations(locations)) {
        return { candidates: [], locations: [] };
      }
      const manifests = new Set(attestationManifests.map(({ digest }) => digest));
      const own = targets.filter(({ digest }) => !manifests.has(digest));
      const search = (limited: Deadline): Promise<Discovery> => discover(locations, own, limited);
      return mode === 'true'
        ? failingLate(within(listTime, deadline, search))
        : within(Math.min(patience, listTime), deadline, search);
    },
  };
}

function refusedToken({ url, status }: NonNullable<RefusedToken['refusal']>): Advice {
  const path = url.pathname.slice(1).replace(/\/attestations\/.*$/, '');
  return { topic: 'github-token-refused', about: `${url.host} refused the token (HTTP ${status}) for ${path}` };
}

function failed(error: ImageError): Discovery {
  return { candidates: [], locations: [], failures: [error] };
}

/** An API that gives no answer in its time is a failed location. */
async function failingLate(search: Promise<Discovery>): Promise<Discovery> {
  try {
    return await search;
  } catch (thrown) {
    if (thrown instanceof ImageError && thrown.advice.topic === 'github-patience') {
      return failed(thrown);
    }
    throw thrown;
  }
}

/** The search of one source must not use up the image's time. */
async function within(
  patience: number,
  deadline: Deadline,
  look: (deadline: Deadline) => Promise<Discovery>,
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
    const message = `GitHub's attestations were unavailable within ${patience / 1000} s.`;
    throw new ImageError('timeout', message, { topic: 'github-patience' }, { cause });
  } finally {
    own.stop();
  }
}

/** In all repositories, then of the owners one after the other as long as nothing is found and nothing failed. */
async function discoverFor(
  target: Digest,
  api: Api,
  { repositories, owners }: AttestationLocations,
): Promise<Discovery> {
  const found = await Promise.all(repositories.map((path) => discoverBelow(path, target, api)));
  for (const path of owners) {
    if (found.some(({ candidates, failures = [] }) => candidates.length > 0 || failures.length > 0)) {
      break;
    }
    found.push(await discoverBelow(path, target, api));
  }
  return joinDiscoveries(found);
}

interface Api {
  readonly attestations: GitHubAttestations;
  readonly deadline: Deadline;
}

function discoverBelow(path: string, target: Digest, { attestations, deadline }: Api): Promise<Discovery> {
  const searched = { what: 'GitHub attestations', requested: target, target, repository: path } as const;
  return readLocation(
    { deadline, listDeadline: deadline },
    searched,
    () => attestations.list(path, target),
    ({ records, response }) =>
      Promise.resolve({
        candidates: records.map((record) => candidateOf(record, path, target)),
        locations: [{ ...searched, response }],
      }),
  );
}

/**
 * What the API gave, as unverified evidence.
 * @param path where it was found, e.g. `repos/acme/app`
 */
export function candidateOf(record: AttestationRecord, path: string, target: Digest): Candidate {
  const digest = record.kind === 'bundle' ? digestOf(record.bytes) : target;
  const { source, ...rest } = originOf('github', digest, target);
  const origin = { ...rest, source: { ...source, repository: path } };
  if (record.kind === 'unreadable') {
    const { reason, tooLarge = false } = record;
    return { kind: 'unreadable', origin, code: 'unreadable', reason, tooLarge };
  }
  try {
    const { bytes } = record;
    const bundle = readBundle(bytes);
    // one without a log entry may be verified with another root than its twin in a registry, so it is no repeat of that
    const isLogged = bundle.verificationMaterial.tlogEntries.length > 0;
    const material = isLogged ? digest : digestOf(Buffer.from(`github ${digest}`));
    return { kind: 'evidence', evidence: { origin, bundle, bytes, material } };
  } catch (error) {
    return { kind: 'unreadable', origin, code: 'unreadable', reason: messageOf(error) };
  }
}
