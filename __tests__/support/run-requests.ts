import { requestFor } from '../run/images.ts';
import type { ImageRequest } from '../../src/core/policy/request.ts';
import { createSession, type Session, type SessionOptions } from '../../src/core/session.ts';
import type { ImageOutcome } from '../../src/outcome.ts';
import { loadPolicy } from '../../src/policy-file/load.ts';
import { IN_WORKFLOW } from '../../src/report/advice/hints.ts';
import { verifyImages } from '../../src/run/verify-images.ts';
import type { SignedBuilds } from './signed-builds.ts';

/** `YYYY-MM-DD` on which policies are applied. */
export const TODAY = '2026-11-27';

/** A session that trusts a Sigstore of a test. */
export function sessionOf(builds: SignedBuilds, options: SessionOptions = {}): Session {
  const bytes = Buffer.from(builds.trustedRoot);
  return createSession({ trust: { source: { kind: 'root', name: 'trusted_root.json', bytes } }, ...options });
}

/** What a policy makes of images. @throws with its faults where it has any */
export async function requestsBy(
  policy: string,
  images: readonly string[],
  changes: Partial<ImageRequest> = {},
): Promise<readonly ImageRequest[]> {
  const loaded = await loadPolicy('policy.yml', (path) =>
    path === 'policy.yml' ? Promise.resolve(policy) : Promise.reject(new Error(`${path} is not there`)),
  );
  if (loaded.kind !== 'value') {
    throw new Error(JSON.stringify(loaded));
  }
  const maker = loaded.value.requests({
    requirements: {},
    organizationSigners: undefined,
    repositoriesOf: (image) => [image],
    today: TODAY,
  });
  return images.map((requested) => {
    const { reference } = requestFor(requested);
    return { requested, reference, ...maker.requestFor(reference), ...changes };
  });
}

/** Runs requests as a run does, without files. */
export function runRequests(session: Session, images: readonly ImageRequest[]): Promise<readonly ImageOutcome[]> {
  return verifyImages(
    {
      images,
      concurrency: 4,
      platform: { kind: 'all' },
      gates: [],
      dependencySnapshot: false,
      requestUnderHead: undefined,
      signerOf: () => undefined,
    },
    {
      session,
      rootsOf: () => session.roots,
      audience: IN_WORKFLOW,
      discoverSigners: () => Promise.reject(new Error('no signers are looked up here')),
      folder: undefined,
      canceled: new AbortController().signal,
      report: () => undefined,
    },
  );
}
